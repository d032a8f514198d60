import type { Almanac } from '#records';

/** Days between which by-elections are pictured: a past that no longer grows. */
const FROM = '2010-05-07';
const UNTIL = '2026-10-31';

/** Outside articles that are pictured: one on each of two by-elections; the reading of others may be refined freely. */
const REPORTS: ReadonlySet<string> = new Set(['000_b001c6ebc18eed41.txt', '002_0c116dc59925305b.txt']);

/**
 * The almanac's part that the pictures are drawn from: it stays as it is when a by-election, a report or a source is
 * added, so that a picture changes with the drawing of a page and hardly ever with what the site knows.
 */
export function frozenAlmanac(almanac: Almanac): Almanac {
  const byElections = almanac.byElections
    .filter(({ byElection: { pollingDay } }) => FROM <= pollingDay && pollingDay <= UNTIL)
    .map((entry) => ({
      ...entry,
      claims: entry.claims.filter(({ kind, article }) => kind === 'site-article' || REPORTS.has(article)),
    }));
  return {
    ...almanac,
    dataAsOf: byElections[0]?.byElection.pollingDay ?? UNTIL,
    byElections,
    generalElections: almanac.generalElections.filter(({ result }) => result.pollingDay <= UNTIL),
    reports: almanac.reports.filter(({ document }) => REPORTS.has(document)),
  };
}
