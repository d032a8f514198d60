import { ENOUGH, isToldAgain, namesWhoLeft, recentStandings } from './candidates-named.ts';
import { contestsOf, findContests, type Contest, type Contests } from './contests.ts';
import type { Gazetteer } from './gazetteer.ts';
import { beforeOrAfter, notOurs } from './not-ours.ts';
import type { Page } from './page.ts';
import { printedDay } from './printed-day.ts';
import type { TraceEntry } from './reading.ts';
import { supposedDay } from './supposed-day.ts';

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
  { document, lines }: Page,
  gazetteer: Gazetteer,
  given: string | null,
  seat: string | null,
): Subject | Pick<TraceEntry, 'rule' | 'verdict'> {
  const { text } = document.clean;
  const dated = given ?? printedDay(lines, gazetteer);
  const published = dated ?? supposedDay(text, gazetteer);
  const standings = recentStandings(text, gazetteer, published);
  const inFull = text.replaceAll(' & ', ' and ');
  // A day that is supposed from the names needs more of them to be certain of.
  const certain = [...standings.values()].some(({ known, named }) =>
    dated === null
      ? named > ENOUGH
      : named >= ENOUGH || (named > 0 && (inFull.includes(known.constituency) || namesWhoLeft(inFull, known))),
  );
  const seen = findContests(document, gazetteer, published, standings);
  const found = seat !== null && seen.list.length === 0 ? contestsOf(seat, document, gazetteer, published) : seen;
  const reason = seat === null ? reasonAgainst(inFull, dated, certain, [...standings.keys()], found.list) : null;
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
function reasonAgainst(
  text: string,
  dated: string | null,
  certain: boolean,
  polled: readonly string[],
  contests: readonly Contest[],
): string | null {
  if (certain) return dated === null ? beforeOrAfter(text) : null;
  const recalls =
    dated !== null &&
    contests.every(({ known }) => known) &&
    contests.some(({ known }) => known && isToldAgain(text, known));
  return notOurs(text, dated, polled, recalls);
}
