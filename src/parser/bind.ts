import type { Sentence } from './annotate.ts';
import { contestAt } from './contest-at.ts';
import type { Contest } from './contests.ts';
import { inLines } from './in-lines.ts';
import type { Mention, Person } from './mentions.ts';
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

const SEATS = /[\ue300-\ue3ff]/g;
/** What makes the seat behind it one that is only compared with, or named in passing. */
const PASSING = new RegExp(inLines`
  \b(?:
    until|since|after|than(?: in| at)?|(?:un)?like(?: in| at)?|before|(?:day|night|time) (?:of|as)
    |also [^.;,]{0,24}\b(?:in|at)
  ) (?:the )?$
  |'s [\ue600-\ue6ff] [a-z]+ (?:in|at) (?:the )?$
`);

/** A seat and its day as a heading, and the same of a place that the register lacks. */
const DATED_SEAT = /^[\ue300-\ue3ff](?:,| –| -|:)? \(?[\ue700-\ue7ff]\)?[.:]?$/;
const DATED_PLACE = /^[a-z' -]{3,40}(?:,| –| -|:)? \(?[\ue700-\ue7ff]\)?[.:]?$/;

/** What has been named so far, as an article is read from its beginning. */
interface SoFar {
  readonly contests: readonly Contest[];
  readonly bySeat: ReadonlyMap<string, Contest>;
  /** Contests of people whom the register does not list, by the seat that their first sentence names. */
  readonly home: Map<Person, Contest>;
  /** Contests named by anything. */
  readonly named: Set<Contest>;
  /** Seats with their days have stood as headings. */
  gallery: boolean;
  /** Contest of the sentence before. */
  now: Contest | null;
}

/** Binds sentences to contests: by the seat that they name, else by their people, else as the sentence before. */
export function bindSentences(sentences: readonly Sentence[], contests: readonly Contest[]): Binding {
  const bySeat = new Map(contests.map((contest) => [contest.constituency, contest]));
  const soFar: SoFar = {
    contests,
    bySeat,
    home: new Map(),
    named: new Set(),
    gallery: false,
    now: contests[0] ?? null,
  };
  const current = sentences.map((sentence) => contestOf(sentence, soFar));
  return {
    withList: (first, last, contest) => {
      for (const index of linesOfList(sentences, first, last)) current[index] = contest;
    },
    ofSentence: (index) => current[index] ?? null,
    ofPerson: (person) => ofPerson(person, soFar) ?? null,
    ofSeat: (mention) => (mention?.kind === 'seat' ? bySeat.get(mention.seat) : undefined) ?? 'elsewhere',
    at: (index, at) =>
      contestAt((sentences[index] as Sentence).tagged, at, current[index] ?? null, bySeat, current[index - 1] ?? null),
  };
}

/** Contest that a person belongs to, by the register or by where the text first named them. */
const ofPerson = (person: Person, { bySeat, home }: SoFar): Contest | undefined =>
  (person.seat ? bySeat.get(person.seat) : undefined) ?? home.get(person);

/** Contest of the next sentence as a whole. */
function contestOf(sentence: Sentence, soFar: SoFar): Contest | null {
  const { home, named } = soFar;
  const { text, mentions } = sentence.tagged;
  const seats = seatsTold(sentence, soFar);
  const persons = mentions.flatMap((each) => (each.kind === 'person' ? [each.person] : []));
  const people = new Set(persons.flatMap((person) => ofPerson(person, soFar) ?? []));
  for (const contest of [...seats, ...people]) named.add(contest);
  if (DATED_SEAT.test(text)) soFar.gallery = true;
  const now = turnedTo(sentence, seats, people, soFar);
  if (seats.size === 1 && now) for (const person of persons) if (!home.has(person)) home.set(person, now);
  return (soFar.now = now);
}

/** Contests whose seats a sentence names, those left out that it only compares with. */
const seatsTold = ({ tagged: { text, of } }: Sentence, { bySeat }: SoFar): ReadonlySet<Contest> =>
  new Set(
    [...text.matchAll(SEATS)].flatMap(({ 0: unit, index }) => {
      const mention = of(unit);
      const contest = mention?.kind === 'seat' && bySeat.get(mention.seat);
      return contest && !PASSING.test(text.slice(0, index)) ? [contest] : [];
    }),
  );

/** The contest that a sentence turns to, or goes on with; null where it turns to a place of no contest. */
function turnedTo(
  { tagged: { text, mentions } }: Sentence,
  seats: ReadonlySet<Contest>,
  people: ReadonlySet<Contest>,
  { contests, bySeat, named, gallery, now }: SoFar,
): Contest | null {
  const [main] = contests;
  const several = contests.length > 1;
  if (seats.size === 1) return [...seats][0]!;
  // Of several seats it tells of the article's own, else of the first.
  if (main && seats.has(main)) return main;
  if (seats.size > 1) return mentions.flatMap((each) => (each.kind === 'seat' && bySeat.get(each.seat)) || [])[0]!;
  if (
    (several && /^elsewhere\b/.test(text)) ||
    (gallery && DATED_PLACE.test(text)) ||
    (named.size > 1 && namesOtherPlace(text))
  )
    return null;
  return several && people.size === 1 ? [...people][0]! : now;
}

/** Sentences that are a list's short lines, from its first paragraph on, and those right below it: "Turnout: 41.6%". */
function* linesOfList(sentences: readonly Sentence[], first: number, last: number): Generator<number> {
  let line = last;
  for (const [index, { paragraph, tagged }] of sentences.entries()) {
    if (paragraph < first) continue;
    if (paragraph > line + 1 || paragraph > last + BELOW.lines) return;
    if (tagged.text.length <= BELOW.length && !tagged.mentions.some(({ kind }) => kind === 'seat')) {
      line = Math.max(line, paragraph);
      yield index;
    } else if (paragraph > last) return;
  }
}

/** "The north Loamshire seat": by where it lies, not by its kind ("the rural seat"). */
const SEAT_OF_A_PLACE = new RegExp(inLines`
  (?<!\bin )\bthe (?:(?:north|south|east|west) )?(?!
    safe|same|marginal|red|blue|inner|rural|commons|urban|party|target|key|old|new|former|parliamentary|first
    |other|two
  )[a-z]+(?:shire|side|set|folk|land|wall|ia) (?:seat|constituency)\b
`);

/** "the North Yorkshire seat", "In Somerset …": a contest named by a place that no seat's name holds, or another seat's does. */
function namesOtherPlace(text: string): boolean {
  const place =
    /^(?:(?:over|down|up) )?in ([a-z]+|[\ue300-\ue3ff])(?:,| the | labour| where| (?=[\ue400-\ue5ff]))/.exec(text)?.[1];
  return (
    (place !== undefined && !NO_PLACE.has(place)) ||
    /^in the (?:[a-z]+ )?(?:country|counties|midlands|valleys|north|south|capital)\b/.test(text) ||
    SEAT_OF_A_PLACE.test(text)
  );
}
