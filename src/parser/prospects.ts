import type { Document } from '#text';
import { candidatesNamed, namesWhoLeft } from './candidates-named.ts';
import { contestOf, type Contest } from './contest.ts';
import { ENOUGH, ENOUGH_ALONE, type DayOfText } from './day-of-text.ts';
import type { Gazetteer } from './gazetteer.ts';
import { BY_ELECTION } from './lexicon.ts';
import { mayBeReported } from './may-be-reported.ts';
import { isOnAnotherParliament } from './not-ours.ts';
import { registerNear } from './recent-polls.ts';
import type { RegisterByElection } from './register.ts';
import { findSeats, type Seen } from './seats-named.ts';
import { datedElsewhere, dayBeside, dayOfHeading, isHeading, statedDate } from './when-polled.ts';

/** A seat that an article names, and what speaks for its being told who won there. */
export interface Prospect {
  readonly contest: Contest;
  /** Places where the seat is named, in their order. */
  readonly mentions: readonly Seen[];
  /** Those that are not dated to another year. */
  readonly own: readonly Seen[];
  /** The seat's by-election of these days. */
  readonly near: RegisterByElection | null;
  /** Whether the text puts a day or a year to it. */
  readonly isDated: boolean;
  /** Whether a heading of seat and day does. */
  readonly isDatedByHeading: boolean;
  /** Whether the seat is a heading. */
  readonly isHeaded: boolean;
  /** An earlier by-election, of which the article tells again. */
  readonly isRecalled: boolean;
  /** Candidates of an earlier by-election whom the text names in full. */
  readonly recalled: number;
  /** Candidates of the by-election of these days whom it does; of a recalled one as many as are enough. */
  readonly named: number;
  /** Whether its result can be told at all. */
  readonly isTold: boolean;
  /** How much the article is on it, beside the others. */
  readonly score: number;
}

/** What is found of a seat by itself, before the others are looked at. */
interface Found extends Omit<Prospect, 'own' | 'isHeaded' | 'named' | 'isTold' | 'score'> {
  /** Whether it polled long before, at a time that the text does not give. */
  readonly isOld: boolean;
}

/** Seats that an article names, those first whose result it can tell, and of these the one that it is on most. */
export function prospectsOf(document: Document, gazetteer: Gazetteer, day: DayOfText): readonly Prospect[] {
  const all = foundIn(document, gazetteer, day);
  const recalledDays = new Set(
    all.flatMap(({ isRecalled, contest }) => (isRecalled ? [contest.known?.pollingDay] : [])),
  );
  return all
    .map((each) => {
      const { isOld, recalled, contest, mentions } = each;
      // Polled on one day with another that is recalled: one candidate is enough.
      const isRecalled =
        each.isRecalled ||
        (isOld && recalledDays.has(contest.known?.pollingDay) && mentions.some(isInFull) && recalled > 0);
      return weighed({ ...each, isRecalled }, document, gazetteer, day);
    })
    .sort(
      (a, b) =>
        Number(b.isTold) - Number(a.isTold) ||
        b.score - a.score ||
        (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
    );
}

/** Each seat by itself: which by-election is meant, and whether the text tells again of one long past. */
function foundIn(document: Document, gazetteer: Gazetteer, day: DayOfText): readonly Found[] {
  const { published } = day;
  const seats = seatsOf(document, gazetteer, day);
  const nearOf = (seat: string): RegisterByElection | null =>
    published ? registerNear(gazetteer.byElections.get(seat) ?? [], published) : null;
  const looksBack =
    [...seats.keys()].every((seat) => nearOf(seat) === null) && !isOnAnotherParliament(document.clean.text);
  return [...seats].map(([seat, mentions]) => {
    const all = gazetteer.byElections.get(seat) ?? [];
    const near = nearOf(seat);
    const headed = dayOfHeading(mentions, document, all, published);
    const stated =
      headed ?? statedDate(mentions, document, published, all) ?? (near ? null : dayBeside(mentions, document, all));
    const contest = contestOf(seat, stated, document, gazetteer, published);
    const isOld =
      !near && !stated && published !== null && contest.known !== null && contest.known.pollingDay <= published;
    const recalled = near || !contest.known ? 0 : candidatesNamed(document.clean.text, contest.known);
    // Its candidates are named, years after the poll: told of where its seat stands at the top, is a heading or has its
    // year and a candidate beside it, or where no other poll is of late.
    const isRecalled =
      isOld &&
      (mentions.some(
        (mention) =>
          isInFull(mention) &&
          (mention.paragraph <= 1 ||
            isHeading(document, mention) ||
            (mention.sentence.includes(String(contest.year)) && candidatesNamed(mention.sentence, contest.known!) > 0)),
      ) ||
        namesWhoLeft(document.clean.text, contest.known!) ||
        recalled >= (looksBack ? ENOUGH : ENOUGH_ALONE));
    return {
      contest,
      mentions,
      near,
      isDated: stated !== null,
      isDatedByHeading: headed !== null,
      isOld,
      isRecalled,
      recalled,
    };
  });
}

/** Where each seat is named; nowhere, where only its candidates are. */
function seatsOf(document: Document, gazetteer: Gazetteer, day: DayOfText): ReadonlyMap<string, readonly Seen[]> {
  const { standings } = day;
  const seats = new Map<string, Seen[]>();
  for (const each of findSeats(document, gazetteer, day)) seats.set(each.seat, [...(seats.get(each.seat) ?? []), each]);
  const days = new Set([...seats.keys()].map((seat) => standings.get(seat)?.known.pollingDay));
  // A seat that is not named is told of where two of its candidates are, or one beside a seat polled on the same day.
  for (const [seat, { named, known }] of standings)
    if (!seats.has(seat) && (named >= ENOUGH || (named > 0 && days.has(known.pollingDay)))) seats.set(seat, []);
  return seats;
}

/** What a seat's mentions and candidates make of it. */
function weighed(found: Found, document: Document, gazetteer: Gazetteer, day: DayOfText): Prospect {
  const { contest, mentions, near, isDated, isOld, isRecalled } = found;
  const { published, standings } = day;
  const standing = standings.get(contest.constituency);
  const named = isRecalled ? ENOUGH : near && standing?.known === near ? standing.named : 0;
  const year = published ? Number(published.slice(0, 4)) : null;
  const own = mentions.filter((mention) => named >= ENOUGH || !datedElsewhere(mention, year, published));
  const score =
    own.length +
    (own.some(({ paragraph }) => paragraph <= 1) ? 4 : 0) +
    (own.some(({ sentence }) => BY_ELECTION.test(sentence)) ? 3 : 0) +
    (own.some((mention) => isHeading(document, mention)) ? 3 : 0) +
    (near ? 6 : 0) +
    2 * named -
    (own.length === 0 ? 6 : 0) +
    (isDated ? 2 : 0);
  return {
    ...found,
    own,
    isHeaded: (isDated ? mentions : own).some((mention) => isHeading(document, mention)),
    named,
    isTold: isOld === isRecalled && mayBeReported(contest, gazetteer, published),
    score,
  };
}

/** Whether a seat is named by all of its name: a part of it may be another place's. */
const isInFull = ({ seat, start, end }: Seen): boolean => end - start === seat.length;
