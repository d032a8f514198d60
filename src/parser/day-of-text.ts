import { candidatesNamed, LOOKED_THROUGH, namesMonth, namesWhoLeft } from './candidates-named.ts';
import { dayNumber, isoDay } from './day-count.ts';
import type { Gazetteer } from './gazetteer.ts';
import { BY_ELECTION } from './lexicon.ts';
import { numberOfDigits, numberOfWords } from './numbers.ts';
import type { Page } from './page.ts';
import { printedDay } from './printed-day.ts';
import { recentPolls, registerSoon } from './recent-polls.ts';
import type { RegisterByElection } from './register.ts';

/*
 * Of which poll, and so of which day, a text is, as far as names tell: of candidates, in full or by the surname, of the
 * member who left, of the seat, and the poll's year. How many of them are enough is said here, and asked from here:
 * - what-it-is-on.ts: from which day a text counts, and whether it is certainly on a poll of the days before;
 * - seats-named.ts: of which day a text is supposed that names no seat in full, whatever day it bears;
 * - contest.ts: which of a seat's polls is meant where no words beside the seat date it;
 * - prospects.ts and contests.ts: which seats a text is on beside those that it names, and whether it tells again of a
 *   poll long past.
 * What is printed beside a seat is in when-polled.ts, at the top of a page in printed-day.ts; whether what a text says,
 * whoever it names, is of before the poll or of a general election in not-ours.ts.
 */

/** Names from which on a text is on a poll, where something else speaks for that too. */
export const ENOUGH = 2;
/** The same where nothing else does. */
export const ENOUGH_ALONE = 3;

/** How many of a by-election's candidates a text names in full. */
export interface Standing {
  readonly known: RegisterByElection;
  readonly named: number;
}

/** When a text was written, and what was polled then. */
export interface DayOfText {
  /** ISO day that is known of it or that its page bears; null where there is none. */
  readonly dated: string | null;
  /** ISO day from which it counts: that one, or failing it the day that is supposed; null where nothing tells. */
  readonly published: string | null;
  /** By-elections of the 45 days before that day, by seat, with the number of their candidates whom the text names. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** ISO day that its names alone let suppose, whatever day it bears; null where they are too few. */
  readonly supposed: () => string | null;
}

/** When a text was written: on the day `given`, where it is known, else on that which its page bears or its names tell. */
export function dayOfText({ document, lines }: Page, gazetteer: Gazetteer, given: string | null): DayOfText {
  const { text } = document.clean;
  const dated = given ?? printedDay(lines, gazetteer);
  const supposed = (): string | null => supposedDay(text, gazetteer);
  const published = dated ?? supposed();
  return {
    dated,
    published,
    standings: recentStandings(text, gazetteer, published),
    supposed: dated === null ? () => published : supposed,
  };
}

/** What a text names of a poll, or of all of one day. */
interface Named {
  /** Candidates, in full. */
  readonly candidates: number;
  readonly seats: number;
  /** Both, and the members who had left. */
  readonly all: number;
}

const NOTHING: Named = { candidates: 0, seats: 0, all: 0 };

function namedOf(text: string, known: RegisterByElection): Named {
  const candidates = candidatesNamed(text, known);
  const seats = Number(text.includes(known.constituency));
  return { candidates, seats, all: candidates + seats + Number(namesWhoLeft(text, known)) };
}

const together = (one: Named, other: Named): Named => ({
  candidates: one.candidates + other.candidates,
  seats: one.seats + other.seats,
  all: one.all + other.all,
});

/** Whether so many names are enough, one of them of somebody who stood. */
const isEnough = ({ candidates, all }: Named, enough: number): boolean => candidates > 0 && all >= enough;

/**
 * ISO day on which a text is supposed to have been published: the day after a poll, as a report is, the last of those of
 * which it names half as much as of any. Null where it names too little.
 */
function supposedDay(text: string, { byElections }: Gazetteer): string | null {
  const looked = text.slice(0, LOOKED_THROUGH);
  const enough = BY_ELECTION.test(looked) ? ENOUGH : ENOUGH_ALONE;
  const days = new Map<number, Named>();
  for (const [known, named] of [...byElections.values()].flatMap((all) => mostNamedOf(looked, all))) {
    const day = dayNumber(known.pollingDay);
    days.set(day, together(named, days.get(day) ?? NOTHING));
  }
  // Seats alone tell it too, where they polled on one day.
  const told = [...days].filter(([, named]) => isEnough(named, enough) || named.seats >= enough);
  const most = Math.max(...told.map(([, { all }]) => all));
  const last = Math.max(...told.filter(([, { all }]) => 2 * all >= most).map(([day]) => day));
  return told.length === 0 ? null : isoDay(last + 1);
}

/** Of a seat's polls that of which a text names most, or several, each with what it names: who left it may have been the one who won it before. */
function mostNamedOf(
  text: string,
  all: readonly RegisterByElection[],
): readonly (readonly [known: RegisterByElection, named: Named])[] {
  const polls = all.map((known) => [known, namedOf(text, known)] as const);
  const most = Math.max(...polls.map(([, named]) => named.all));
  return polls.filter(([, named]) => named.all === most);
}

/** By-elections polled in the 45 days before an ISO day, by seat, with the number of their candidates whom a text names in full. */
function recentStandings(text: string, gazetteer: Gazetteer, published: string | null): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  for (const { seat, known } of recentPolls(gazetteer, published))
    if (known.pollingDay !== published) found.set(seat, { known, named: candidatesNamed(text, known) });
  return found;
}

/** Whether a text is certainly on a poll of the days before it, whatever else it looks like; a supposed day wants more candidates. */
export const isCertain = (text: string, { dated, standings }: DayOfText): boolean =>
  [...standings.values()].some(({ known, named }) =>
    dated === null ? named >= ENOUGH_ALONE : isEnough(namedOf(text, known), ENOUGH),
  );

/** Whether a text names a poll by its month ("May 1993") and one of its candidates, or by its year and several of its people. */
export const isToldAgain = (text: string, known: RegisterByElection): boolean =>
  candidatesNamed(text, known) > 0 &&
  (namesMonth(text, known.pollingDay) || (hasYear(text, known) && peopleNamed(text, known) >= ENOUGH));

/**
 * Of one seat's polls the one that a text is on by those whom it names, and its year; null where they do not tell. Of a
 * text of an unknown day one name will do, and surnames alone.
 */
export function pollNamed(
  text: string,
  all: readonly RegisterByElection[],
  published: string | null,
): RegisterByElection | null {
  if (published === null)
    return (
      theOneOfMost(all, ENOUGH, (known) => surnamesNamed(text, known)) ??
      theOneOfMost(all, 1, (known) => peopleNamed(text, known))
    );
  const past = all.filter(({ pollingDay }) => pollingDay <= published);
  return (
    theOneOfMost(past, ENOUGH, (known) => candidatesNamed(text, known)) ??
    registerSoon(all, published) ??
    theOneOfMost(past, ENOUGH, (known) => peopleNamed(text, known) + Number(namesYear(text, known, published)))
  );
}

/** Candidates named in full, and who had left. */
const peopleNamed = (text: string, known: RegisterByElection): number =>
  candidatesNamed(text, known) + Number(namesWhoLeft(text, known));

/** Of several by-elections the one of which a text has most; null where it has not enough of any, or as much of two. */
function theOneOfMost(
  all: readonly RegisterByElection[],
  enough: number,
  countOf: (known: RegisterByElection) => number,
): RegisterByElection | null {
  const counts = all.map(countOf);
  const best = Math.max(0, ...counts);
  const first = counts.indexOf(best);
  return best >= enough && first === counts.lastIndexOf(best) ? (all[first] ?? null) : null;
}

/** Number of a by-election's candidates whom a text names, if only by what they are called last. */
function surnamesNamed(text: string, { candidates }: RegisterByElection): number {
  const looked = text.slice(0, LOOKED_THROUGH);
  return candidates.filter(({ name, knownAs }) => {
    const last = surnameOf(name);
    const used = knownAs ?? name;
    return looked.includes(last) || (!used.includes(last) && looked.includes(used));
  }).length;
}

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** "Thirty years on", "25 years since". */
const YEARS_ON = /\b(\d{1,2}|[a-z]+(?:-[a-z]+)?) years (?:on|since|ago)\b/gi;

const hasYear = (text: string, { pollingDay }: RegisterByElection): boolean =>
  new RegExp(`\\b${pollingDay.slice(0, 4)}\\b`).test(text);

/** Whether a text of an ISO day names the year of a poll, or how many years ago it was. */
const namesYear = (text: string, known: RegisterByElection, published: string): boolean =>
  hasYear(text, known) ||
  [...text.slice(0, LOOKED_THROUGH).matchAll(YEARS_ON)].some(([, years = '']) => {
    const ago = numberOfDigits(years) ?? numberOfWords([years]);
    return ago !== null && Number(known.pollingDay.slice(0, 4)) + ago === Number(published.slice(0, 4));
  });
