import { longDay } from '#format';
import type { Almanac } from '#records';
import { frameOf, type Frame } from './frame.ts';
import { link, type Words } from './words.ts';

/** What this site got wrong, newest first. */
export type CorrectionsPage = {
  readonly frame: Frame;
  readonly rows: readonly {
    readonly anchor: string;
    readonly day: string;
    readonly what: Words;
    readonly before: string;
    readonly after: string;
    readonly why: string;
  }[];
};

/** The corrections log. */
export function correctionsPage(almanac: Almanac): CorrectionsPage {
  const { corrections } = almanac;
  return {
    frame: frameOf(almanac, {
      title: 'Corrections',
      description: 'What this site got wrong, when, what it says now and why; and how to report an error.',
      path: '/corrections/',
    }),
    rows: corrections.map(({ date, page, what, before, after, why }, index) => ({
      // Counted from the oldest, so that an entry keeps its anchor when another is added.
      anchor: `c${corrections.length - index}`,
      day: longDay(date),
      what: [link(what, page)],
      before,
      after,
      why,
    })),
  };
}
