import type { Sentence } from './annotate.ts';
import { askedOnce } from './asked-once.ts';
import { withoutAsides } from './asides.ts';
import type { Contest } from './contests.ts';
import { inLines } from './in-lines.ts';
import { isOfTheSeatBefore } from './in-turn.ts';
import type { Mention, Person, Tagged } from './mentions.ts';
import { NO_PLACE } from './other-places.ts';

/** Which contest each place of an article is about. */
export interface Binding {
  /** Contest of a sentence as a whole; null before any is named. */
  readonly ofSentence: (index: number) => Contest | null;
  /** Contest that a person belongs to; null where nothing says. */
  readonly ofPerson: (person: Person) => Contest | null;
  /** Contest of a seat that the text names. */
  readonly ofSeat: (mention: Mention | undefined) => Contest | 'elsewhere';
  /** Contest of an offset of a tagged sentence; `elsewhere` where another seat's is. */
  readonly at: (index: number, at: number) => Contest | 'elsewhere' | null;
  /** Tells that the short lines between a list's first and last and right below it ("Turnout: 41.6%") are of its contest. */
  readonly withList: (first: number, last: number, contest: Contest) => void;
}

/** Lines below a list that go on with it, and how long they may be. */
const BELOW = { lines: 4, length: 40 };

const PEOPLE = /[\ue000-\ue0ff]/g;
const SEATS = /[\ue300-\ue3ff]/g;
const BREAK = new RegExp(
  inLines`
    [;:]|,(?! (?:with|on|by|just|only)\b)
    |(?<! all) but | while | whereas | after | since | than | although | though | where | when `,
  'g',
);

/** What makes the seat behind it one that is only compared with, or named in passing. */
const PASSING = new RegExp(inLines`
  \b(?:
    until|since|after|than(?: in| at)?|(?:un)?like(?: in| at)?|before|(?:day|night|time) (?:of|as)
    |also [^.;,]{0,24}\b(?:in|at)
  ) (?:the )?$
  |'s [\ue600-\ue6ff] [a-z]+ (?:in|at) (?:the )?$
`);

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

/** A seat and its day as a heading, and the same of a place that the register lacks. */
const DATED_SEAT = /^[\ue300-\ue3ff](?:,| –| -|:)? \(?[\ue700-\ue7ff]\)?[.:]?$/;
const DATED_PLACE = /^[a-z' -]{3,40}(?:,| –| -|:)? \(?[\ue700-\ue7ff]\)?[.:]?$/;

/** Binds sentences to contests: by the seat that they name, else by their people, else as the sentence before. */
export function bindSentences(sentences: readonly Sentence[], contests: readonly Contest[]): Binding {
  const bySeat = new Map(contests.map((contest) => [contest.constituency, contest]));
  const current: (Contest | null)[] = [];
  let now: Contest | null = contests[0] ?? null;
  const home = new Map<Person, Contest>();
  const named = new Set<Contest>();
  let gallery = false;
  sentences.forEach((sentence, index) => {
    const seats = new Set<Contest>();
    const people = new Set<Contest>();
    for (const mention of sentence.tagged.mentions) {
      if (mention.kind === 'seat') {
        const contest = PASSING.test(sentence.tagged.text.slice(0, unitAt(sentence, mention)))
          ? undefined
          : bySeat.get(mention.seat);
        if (contest) seats.add(contest);
      } else if (mention.kind === 'person') {
        const contest = (mention.person.seat ? bySeat.get(mention.person.seat) : undefined) ?? home.get(mention.person);
        if (contest) people.add(contest);
      }
    }
    for (const contest of [...seats, ...people]) named.add(contest);
    if (DATED_SEAT.test(sentence.tagged.text)) gallery = true;
    if (seats.size === 1) now = [...seats][0] as Contest;
    else if (seats.size > 1)
      now = seats.has(contests[0] as Contest) ? (contests[0] as Contest) : (seatOf(sentence, bySeat) ?? now);
    else if (
      (contests.length > 1 && /^elsewhere\b/.test(sentence.tagged.text)) ||
      (gallery && DATED_PLACE.test(sentence.tagged.text))
    )
      now = null;
    else if (seats.size === 0 && named.size > 1 && namesOtherPlace(sentence)) now = null;
    else if (people.size === 1 && contests.length > 1) now = [...people][0] as Contest;
    if (seats.size === 1 && now)
      for (const mention of sentence.tagged.mentions)
        if (mention.kind === 'person' && !home.has(mention.person)) home.set(mention.person, now);
    current[index] = now;
  });
  return {
    withList: (first, last, contest) => {
      let line = last;
      for (const [index, { paragraph, tagged }] of sentences.entries()) {
        if (paragraph < first) continue;
        if (paragraph > line + 1 || paragraph > last + BELOW.lines) return;
        if (tagged.text.length > BELOW.length || tagged.mentions.some(({ kind }) => kind === 'seat')) {
          if (paragraph > last) return;
          continue;
        }
        line = Math.max(line, paragraph);
        current[index] = contest;
      }
    },
    ofSentence: (index) => current[index] ?? null,
    ofPerson: (person) => (person.seat ? bySeat.get(person.seat) : undefined) ?? home.get(person) ?? null,
    ofSeat: (mention) => (mention?.kind === 'seat' ? bySeat.get(mention.seat) : undefined) ?? 'elsewhere',
    at: (index, at) =>
      contestIn((sentences[index] as Sentence).tagged, at, current[index] ?? null, bySeat, current[index - 1] ?? null),
  };
}

const isOfSeat = (mention: Mention | undefined): boolean => mention?.kind === 'person' && mention.person.seat !== null;

/** Where a mention stands in its tagged sentence. */
const unitAt = ({ tagged }: Sentence, mention: Mention): number => {
  for (let at = 0; at < tagged.text.length; at++) if (tagged.of(tagged.text.charAt(at)) === mention) return at;
  return 0;
};

/** "The north Loamshire seat": by where it lies, not by its kind ("the rural seat"). */
const SEAT_OF_A_PLACE = new RegExp(inLines`
  (?<!\bin )\bthe (?:(?:north|south|east|west) )?(?!
    safe|same|marginal|red|blue|inner|rural|commons|urban|party|target|key|old|new|former|parliamentary|first
    |other|two
  )[a-z]+(?:shire|side|set|folk|land|wall|ia) (?:seat|constituency)\b
`);

/** "the North Yorkshire seat", "In Somerset …": a contest named by a place that no seat's name holds, or another seat's does. */
function namesOtherPlace({ tagged: { text } }: Sentence): boolean {
  const place =
    /^(?:(?:over|down|up) )?in ([a-z]+|[\ue300-\ue3ff])(?:,| the | labour| where| (?=[\ue400-\ue5ff]))/.exec(text)?.[1];
  return (
    (place !== undefined && !NO_PLACE.has(place)) ||
    /^in the (?:[a-z]+ )?(?:country|counties|midlands|valleys|north|south|capital)\b/.test(text) ||
    SEAT_OF_A_PLACE.test(text)
  );
}

/** The seat that a sentence names last, for what follows it. */
function seatOf(sentence: Sentence, bySeat: ReadonlyMap<string, Contest>): Contest | null {
  const seats = sentence.tagged.mentions.filter((mention) => mention.kind === 'seat' && bySeat.has(mention.seat));
  const last = seats[0];
  return last?.kind === 'seat' ? (bySeat.get(last.seat) ?? null) : null;
}

/** Where a sentence names people whom the register lists in one contest alone. */
const standing = (
  tagged: Tagged,
  bySeat: ReadonlyMap<string, Contest>,
): readonly { readonly at: number; readonly contest: Contest }[] =>
  [...tagged.text.matchAll(PEOPLE)].flatMap((match) => {
    const mention = tagged.of(match[0]);
    const contest = mention?.kind === 'person' && mention.person.seat ? bySeat.get(mention.person.seat) : undefined;
    return contest ? [{ at: match.index, contest }] : [];
  });

/** Where a sentence tells of the people of several contests in turn, the one whose person stands last before a place; else null. */
function ofPeople(
  people: readonly { readonly at: number; readonly contest: Contest }[],
  text: string,
  at: number,
): Contest | null {
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

const contestIn = askedOnce(
  (
    tagged: Tagged,
    at: number,
    otherwise: Contest | null,
    bySeat: ReadonlyMap<string, Contest>,
    earlier: Contest | null,
  ): Contest | 'elsewhere' | null => {
    const { of } = tagged;
    const text = withoutAsides(tagged.text, at);
    const seats = [...text.matchAll(SEATS)]
      .map((match) => ({ at: match.index, mention: of(match[0]) as Extract<Mention, { kind: 'seat' }> }))
      .filter(
        (seat) =>
          bySeat.has(seat.mention.seat) || !(HOME.test(text.slice(0, seat.at)) || HOUSE.test(text.slice(seat.at + 1))),
      );
    const people = bySeat.size < 2 ? [] : standing(tagged, bySeat);
    if (seats.length === 0) return ofPeople(people, text, at) ?? otherwise;
    // "Turnout there was 51%, in Bath 36%": the first figure is of the seat before.
    const inTurn = isOfTheSeatBefore(text, at);
    const next = seats.find((seat) => seat.at > at);
    const ofBefore = (): Contest | null => ofTheOther(earlier, next && bySeat.get(next.mention.seat), bySeat);
    if (inTurn && (seats[0]?.at ?? 0) > at) return ofBefore();
    let left = 0;
    let right = text.length;
    BREAK.lastIndex = 0;
    for (let edge = BREAK.exec(text); edge; edge = BREAK.exec(text)) {
      if (edge.index < at) left = edge.index;
      else {
        right = edge.index;
        break;
      }
    }
    const resolve = (seat: { mention: { seat: string } }): Contest | 'elsewhere' =>
      bySeat.get(seat.mention.seat) ?? 'elsewhere';
    const own = seats.filter((seat) => seat.at >= left && seat.at < at);
    const ahead = seats.find((seat) => seat.at > at && seat.at < right);
    // "the 29.1% from Tory to Labour at Dudley West": a place right behind wins over one before.
    if (
      ahead &&
      !inTurn &&
      !/\b(?:than|that|those|since|like|unlike|below|above|compared|as)\b/.test(text.slice(at + 1, ahead.at)) &&
      /(?:^|[^\ue400-\ue5ff])(?:\bin|\bat|\bof)(?: the)? (?:\w+ )?$/.test(text.slice(at + 1, ahead.at)) &&
      !/[\ue400-\ue5ff]/.test(text.slice(at + 1, ahead.at))
    )
      return resolve(ahead);
    const last = own[own.length - 1];
    if (last) return resolve(last);
    const said = seats.filter((seat) => seat.at < at).at(-1);
    if (said && /\bthat (?:seat|constituency)\b/.test(text.slice(Math.max(left, said.at), at))) return resolve(said);
    const here = people.filter((person) => person.at >= left && person.at < at).at(-1);
    if (here) return here.contest;
    const ours = seats.filter((seat) => bySeat.has(seat.mention.seat));
    // "In Bath it was close; Bell's majority was 500": what goes on with the other seat ends where one of ours is named.
    const since = text.slice(text.search(SEATS), at);
    const turned =
      / but | while | here\b|;.* this time\b/.test(since) ||
      [...since.matchAll(PEOPLE)].some(([unit]) => isOfSeat(of(unit)));
    if (ours.length === 0 && since !== '' && !turned) return 'elsewhere';
    const before = ours.filter((seat) => seat.at < at);
    const nearest = before[before.length - 1];
    if (nearest) return resolve(nearest);
    // "Turnout fell to 41.6, against 42.9 in Bath": what stands before the other seat is still of the one before.
    return /[;]|, and (?:in|at) | (?:against|while|whereas|but|compared (?:with|to)) /.test(
      text.slice(at, (seats[0] as { at: number }).at),
    )
      ? ofBefore()
      : otherwise;
  },
);

/** What stands before another seat's figure is of the contest before; of two contests, of the one that is not named behind it. */
function ofTheOther(
  earlier: Contest | null,
  next: Contest | undefined,
  bySeat: ReadonlyMap<string, Contest>,
): Contest | null {
  if (next !== earlier || bySeat.size < 2) return earlier;
  return bySeat.size === 2 ? ([...bySeat.values()].find((each) => each !== next) ?? null) : null;
}
