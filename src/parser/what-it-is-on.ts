import { contestsOf, findContests, type Contest, type Contests } from './contests.ts';
import { dayOfText, isCertain, isToldAgain, type DayOfText } from './day-of-text.ts';
import type { Gazetteer } from './gazetteer.ts';
import { beforeOrAfter, notOurs } from './not-ours.ts';
import type { Page } from './page.ts';
import type { TraceEntry } from './reading.ts';

/** The contests that an article is on, and the ISO day from which it counts; null where nothing tells. */
export interface Subject {
  readonly contests: readonly Contest[];
  readonly aliases: Contests['aliases'];
  readonly published: string | null;
}

/**
 * What an article is on, or why it is on none of our contests.
 * @param given ISO day of publication, where it is known; else the page's own says it, or the names in it.
 * @param seat seat that it is known to report; it is then on that, whatever else it looks like.
 */
export function whatItIsOn(
  page: Page,
  gazetteer: Gazetteer,
  given: string | null,
  seat: string | null,
): Subject | Pick<TraceEntry, 'rule' | 'verdict'> {
  const { document } = page;
  const day = dayOfText(page, gazetteer, given);
  const { dated, published } = day;
  const seen = findContests(document, gazetteer, day);
  const found = seat !== null && seen.list.length === 0 ? contestsOf(seat, document, gazetteer, published) : seen;
  const reason = seat === null ? reasonAgainst(document.clean.text.replaceAll(' & ', ' and '), day, found.list) : null;
  if (reason) return { rule: 'not-ours', verdict: reason };
  if (found.list.length === 0) return { rule: 'contests', verdict: 'no seat is named' };
  // A day that is supposed dates no contest but those that the register dates.
  const contests =
    dated === null && published !== null
      ? found.list.map((each) => (each.known ? each : { ...each, year: null, pollingDay: null }))
      : found.list;
  return { contests, aliases: found.aliases, published };
}

/** Why a text is on none of our contests, or null; one that is certain of its contest is asked only where it bears no day. */
function reasonAgainst(text: string, day: DayOfText, contests: readonly Contest[]): string | null {
  const { dated, standings } = day;
  if (isCertain(text, day)) return dated === null ? beforeOrAfter(text) : null;
  const recalls =
    dated !== null &&
    contests.every(({ known }) => known) &&
    contests.some(({ known }) => known && isToldAgain(text, known));
  return notOurs(text, dated, [...standings.keys()], recalls);
}
