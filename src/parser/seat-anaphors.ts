import { inLines } from './in-lines.ts';
import type { Mention, SeatMention } from './mentions.ts';

/** The seats that an article has named so far, for "the former", "the second", "the other". */
export interface SeatsSoFar {
  /** Adds the seats that a sentence names, and gives those that it speaks of by their place among the ones before. */
  readonly read: (text: string, start: number, mentions: readonly Mention[]) => readonly SeatMention[];
}

const PLACES = ['first', 'second', 'third', 'fourth'];
/** "in the former", "in the other seat": before what is then said of it. */
const TURNED = new RegExp(
  inLines`
    [Tt]he (former|latter|first|second|third|fourth|one|other)\b(?<=
      (?:\b(?:[Ii]n|[Aa]t|[Ff]or) |(?:^|[,;] |[,;] and |\band )(?=[Tt]he \w+ (?:was|by|went|stayed|with|fell)\b))
      [Tt]he \w+
    )(?: (?:seat|constituency|contest|by-election))?(?=
      [,;:.)]
      | (?:
        by|went|stayed|fell|and|but|the|it|by|was|were|with|on|to|where|while|his|her|their|its|they|he|she|an?|only
        |just|[A-Z\d]
      )
    )
  `,
  'g',
);

/** Follows the order in which an article names the seats of its contests; silent where it has one contest. */
export function seatsSoFar(contests: readonly string[]): SeatsSoFar {
  const order: string[] = [];
  let several: readonly string[] = [];
  // Seats told of one by one since: in another order, "the latter" may be either.
  let single: readonly string[] = [];
  // The one told of last: "the other" is not that.
  let latest: string | null = null;
  return {
    read: (text, start, mentions) => {
      if (contests.length < 2) return [];
      const named = mentions.filter(
        (mention): mention is SeatMention => mention.kind === 'seat' && contests.includes(mention.seat),
      );
      const found: SeatMention[] = [];
      const words = [...text.matchAll(TURNED)];
      for (const { index, 0: phrase, 1: word = '' } of words) {
        const at = start + index;
        const own = distinct(named.filter((mention) => mention.end <= at));
        const before = several.length > 1 ? several : order;
        const turned = single.length === before.length && single.some((seat, nth) => seat !== before[nth]);
        const seats = own.length > 1 ? own : turned ? [] : before;
        const seat = seatMeant(word, seats, words.length, own.at(-1) ?? found.at(-1)?.seat ?? latest);
        if (seat) found.push({ kind: 'seat', seat, start: at, end: at + phrase.length });
      }
      const here = distinct(named);
      if (here.length > 0) latest = here.length === 1 ? (here[0] as string) : null;
      for (const seat of here) if (!order.includes(seat)) order.push(seat);
      if (here.length > 1) [several, single] = [here, []];
      else if (here[0] && !single.includes(here[0])) single = [...single, here[0]];
      return found;
    },
  };
}

/** The seat that a word means among seats in their order; null where they are not as many as it takes. */
function seatMeant(word: string, seats: readonly string[], turns: number, last: string | null): string | null {
  if (word === 'former' || word === 'one')
    return seats.length === 2 && (word === 'former' || turns > 1) ? (seats[0] as string) : null;
  if (word === 'latter') return seats.length === 2 ? (seats[1] as string) : null;
  if (word === 'other') return seats.length === 2 ? (seats.find((seat) => seat !== (last ?? seats[0])) ?? null) : null;
  return (turns > 1 || seats.length === 2) && seats.length > 1 ? (seats[PLACES.indexOf(word)] ?? null) : null;
}

const distinct = (mentions: readonly SeatMention[]): readonly string[] => [
  ...new Set(mentions.map(({ seat }) => seat)),
];
