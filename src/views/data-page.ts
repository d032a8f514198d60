import { changes } from '#exchange';
import { longDay, plural } from '#format';
import type { Almanac } from '#records';
import { frameOf, type Frame } from './frame.ts';

/** Changes that the page shows; the rest are in the changelog. */
const NEWEST = 12;

/** The page of the data as files. */
export type DataPage = {
  readonly frame: Frame;
  /** How many by-elections and candidacies, in words. */
  readonly counts: readonly [string, string];
  /** Newest changes of the data. */
  readonly changes: readonly { readonly day: string; readonly what: string; readonly href: string }[];
};

/** Frame and counts of the page of the data. */
export function dataPage(almanac: Almanac): DataPage {
  const candidacies = almanac.byElections.reduce((sum, { byElection }) => sum + byElection.candidacies.length, 0);
  return {
    frame: frameOf(almanac, {
      title: 'The data of By-election Record, as files',
      description:
        'By-elections to the House of Commons as CSV and JSON: every column explained, how to load it, licence, citation and changes.',
      path: '/data/',
    }),
    counts: [plural(almanac.byElections.length, 'by-election'), plural(candidacies, 'candidacy', 'candidacies')],
    changes: changes(almanac)
      .slice(0, NEWEST)
      .map(({ day, what, href }) => ({ day: longDay(day), what, href })),
  };
}
