import { pageOf } from './addresses.ts';
import { whatHappened } from './summary.ts';
import { longDay } from '#format';
import type { Almanac } from '#records';

/** Changes of the published form itself: columns, fields, addresses. Newest first; a field that goes is named here first. */
export const FORM_CHANGES: readonly { readonly day: string; readonly what: string }[] = [
  { day: '2026-11-21', what: 'First publication of the tables, the records, their schema and the data package.' },
];

/** A line of the changelog of the data. */
export interface Change {
  /** ISO day. */
  readonly day: string;
  readonly kind: 'by-election' | 'correction' | 'form';
  readonly what: string;
  /** Address on this site that it concerns. */
  readonly href: string;
}

/** What has changed in the data, newest first: by-elections declared, corrections, and changes of its form. */
export function changes(almanac: Almanac): readonly Change[] {
  const all: Change[] = [
    ...FORM_CHANGES.map(({ day, what }) => ({ day, kind: 'form' as const, what, href: '/data/' })),
    ...almanac.corrections.map(({ date, page, what, before, after }) => ({
      day: date,
      kind: 'correction' as const,
      what: `${what}: ${before} became ${after}.`,
      href: page,
    })),
    ...almanac.byElections
      .filter(({ byElection }) => byElection.status === 'declared')
      .map((entry) => ({
        day: entry.byElection.pollingDay,
        kind: 'by-election' as const,
        what: `${whatHappened(entry, almanac)}.`,
        href: pageOf(entry.byElection.id),
      })),
  ];
  return all.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** `/data/changes.txt`: the same as text that a person reads, a line a change under each day. */
export function changesTxt(almanac: Almanac, root: string): string {
  const words = { form: 'Form', correction: 'Corrected', 'by-election': 'Declared' } as const;
  const days = Map.groupBy(changes(almanac), ({ day }) => day);
  const blocks = [...days].map(
    ([day, list]) =>
      `${longDay(day)}\n${list.map(({ kind, what, href }) => `- ${words[kind]}: ${what} ${root}${href}\n`).join('')}`,
  );
  return `Changes of the data of By-election Record, newest first. A version is named by its fingerprint: ${root}/data/by-elections.json says which this is.\n\n${blocks.join('\n')}`;
}
