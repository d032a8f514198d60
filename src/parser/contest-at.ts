import { askedOnce } from './asked-once.ts';
import { withoutAsides } from './asides.ts';
import type { Contest } from './contests.ts';
import { inLines } from './in-lines.ts';
import { isOfTheSeatBefore } from './in-turn.ts';
import type { Mention, Tagged } from './mentions.ts';

/** A contest, or that of a seat which is none of the article's. */
type Told = Contest | 'elsewhere';

/** Where a sentence names a seat or a person, and of what contest. */
interface Named<C = Contest> {
  readonly at: number;
  readonly contest: C;
}

/** A place in a sentence, and what is named around it. */
interface Place {
  readonly tagged: Tagged;
  /** The sentence without what is said aside, as long. */
  readonly text: string;
  readonly at: number;
  /** Seats in their order, at least one. */
  readonly seats: readonly Named<Told>[];
  readonly people: readonly Named[];
}

const PEOPLE = /[\ue000-\ue0ff]/g;
const SEATS = /[\ue300-\ue3ff]/g;
const BREAK = new RegExp(
  inLines`
    [;:]|,(?! (?:with|on|by|just|only)\b)
    |(?<! all) but | while | whereas | after | since | than | although | though | where | when `,
  'g',
);

/** Before a place where somebody lives, or has some other office: no contest's figure is told of it. */
const HOME = new RegExp(inLines`
  (?:
    \b(?:
      born|lives?|living|lived|raised|resident|home|based|councillor|teacher|doctor|worker|mother|father|man|woman
    )
    |[\ue400-\ue4ff]
  ),? (?:from|of|in|near|for) (?:the )?$
`);

/** Behind a place that a house or a ground is called by: "at the Ashdale & West showground". */
const HOUSE = new RegExp(inLines`
  ^ (?:
    &|(?:[a-z]+ )?(?:leisure|sports|civic|conference|community) (?:centre|hall|complex)
    |(?:town|city|village|county|guild) hall|university|college|school|hospital|showground|racecourse|stadium
    |arena|pavilion|street|road|(?:football|rugby|cricket|golf)\b
  )
`);

/** A place right behind a figure, and nothing compared: "the 29.1% from Tory to Labour at" Dudley West. */
const PLACE_BEHIND = new RegExp(inLines`
  ^(?![^]*\b(?:than|that|those|since|like|unlike|below|above|compared|as)\b)
  [^\ue400-\ue5ff]*\b(?:in|at|of)(?: the)? (?:\w+ )?$
`);
/** Between a figure and another seat: what turns to that seat. */
const TURNS = /[;]|, and (?:in|at) | (?:against|while|whereas|but|compared (?:with|to)) /;

/**
 * Contest of an offset of a sentence, by the seats and people that it names around it; `otherwise` is the sentence's as
 * a whole, `earlier` that of the sentence before.
 */
export const contestAt = askedOnce(
  (
    tagged: Tagged,
    at: number,
    otherwise: Contest | null,
    bySeat: ReadonlyMap<string, Contest>,
    earlier: Contest | null,
  ): Told | null => {
    const text = withoutAsides(tagged.text, at);
    const seats = seatsNamed(tagged, text, bySeat);
    const people = bySeat.size < 2 ? [] : peopleNamed(tagged, bySeat);
    const first = seats[0]?.at;
    if (first === undefined) return ofPeople(people, text, at) ?? otherwise;
    const place = { tagged, text, at, seats, people };
    const ofBefore = (): Contest | null => ofTheOther(earlier, seats.find((seat) => seat.at > at)?.contest, bySeat);
    // "Turnout there was 51%, in Bath 36%": the first figure is of the seat before.
    const inTurn = isOfTheSeatBefore(text, at);
    if (inTurn && first > at) return ofBefore();
    return (
      ofItsClause(place, inTurn) ??
      ofSeatBefore(place) ??
      // "Turnout fell to 41.6, against 42.9 in Bath": what stands before the other seat is still of the one before.
      (TURNS.test(text.slice(at, first)) ? ofBefore() : otherwise)
    );
  },
);

/** Seats that a sentence names, those left out where somebody only lives or a house only is called so. */
const seatsNamed = ({ of }: Tagged, text: string, bySeat: ReadonlyMap<string, Contest>): readonly Named<Told>[] =>
  [...text.matchAll(SEATS)].flatMap(({ 0: unit, index }) => {
    const contest = bySeat.get((of(unit) as Extract<Mention, { kind: 'seat' }>).seat);
    return contest || !(HOME.test(text.slice(0, index)) || HOUSE.test(text.slice(index + 1)))
      ? [{ at: index, contest: contest ?? 'elsewhere' }]
      : [];
  });

/** Where a sentence names people whom the register lists in one contest alone. */
const peopleNamed = ({ text, of }: Tagged, bySeat: ReadonlyMap<string, Contest>): readonly Named[] =>
  [...text.matchAll(PEOPLE)].flatMap(({ 0: unit, index }) => {
    const mention = of(unit);
    const contest = mention?.kind === 'person' && mention.person.seat ? bySeat.get(mention.person.seat) : undefined;
    return contest ? [{ at: index, contest }] : [];
  });

/** Where a sentence tells of the people of several contests in turn, the one whose person stands last before a place; else null. */
function ofPeople(people: readonly Named[], text: string, at: number): Contest | null {
  if (new Set(people.map(({ contest }) => contest)).size < 2) return null;
  const before = people.filter((person) => person.at < at).at(-1);
  const after = people.find((person) => person.at >= at);
  // "a majority of 500 for X": who follows in the clause, where its beginning names nobody.
  const clause = before ? text.slice(before.at, at) : '';
  return (
    (before && !(after && /[;]/.test(clause) && !/[;]/.test(text.slice(at, after.at))) ? before : after)?.contest ??
    null
  );
}

/** What the clause around a place names: a seat right behind it, else the last seat or person before it. */
function ofItsClause({ text, at, seats, people }: Place, inTurn: boolean): Told | undefined {
  const [left, right] = clauseAround(text, at);
  const isOwn = (named: Named<unknown>): boolean => named.at >= left && named.at < at;
  const ahead = seats.find((seat) => seat.at > at && seat.at < right);
  if (ahead && !inTurn && PLACE_BEHIND.test(text.slice(at + 1, ahead.at))) return ahead.contest;
  return (
    seats.findLast(isOwn) ??
    // "In that seat": the one named last, in whatever clause.
    (/\bthat (?:seat|constituency)\b/.test(text.slice(left, at))
      ? seats.findLast((seat) => seat.at < at)
      : undefined) ??
    people.findLast(isOwn)
  )?.contest;
}

/** Where the clause around a place begins and ends. */
function clauseAround(text: string, at: number): readonly [left: number, right: number] {
  let left = 0;
  for (const { index } of text.matchAll(BREAK)) {
    if (index >= at) return [left, index];
    left = index;
  }
  return [left, text.length];
}

/** What an earlier clause names: the article's seat named last, else another seat that the sentence goes on with. */
function ofSeatBefore({ tagged: { of }, text, at, seats }: Place): Told | undefined {
  const ours = seats.filter(({ contest }) => contest !== 'elsewhere');
  // "In Bath it was close; Bell's majority was 500": what goes on with the other seat ends where one of ours is named.
  const since = text.slice(text.search(SEATS), at);
  const turned =
    / but | while | here\b|;.* this time\b/.test(since) ||
    [...since.matchAll(PEOPLE)].some(([unit]) => isOfSeat(of(unit)));
  return ours.length === 0 && since !== '' && !turned ? 'elsewhere' : ours.findLast((seat) => seat.at < at)?.contest;
}

const isOfSeat = (mention: Mention | undefined): boolean => mention?.kind === 'person' && mention.person.seat !== null;

/** What stands before another seat's figure is of the contest before; of two contests, of the one that is not named behind it. */
function ofTheOther(
  earlier: Contest | null,
  next: Told | undefined,
  bySeat: ReadonlyMap<string, Contest>,
): Contest | null {
  if (next !== earlier || bySeat.size < 2) return earlier;
  return bySeat.size === 2 ? ([...bySeat.values()].find((each) => each !== next) ?? null) : null;
}
