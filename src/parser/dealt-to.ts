import type { Sentence } from './annotate.ts';
import type { Contest } from './contests.ts';
import { madeOnce } from './made-once.ts';

/** Seats that each sentence of an article names, and, for a number of seats, the nearest sentence that names as many. */
interface SeatsNamed {
  readonly seats: readonly (readonly string[])[];
  readonly nearest: Map<number, Int32Array>;
}

/** Contests in the order in which the sentence, or the nearest one before that names as many, names them; `inTurn`: each has its own figure, so that their order matters. */
export function dealtTo(
  sentences: readonly Sentence[],
  index: number,
  contests: readonly Contest[],
  count: number,
  inTurn = true,
): readonly (Contest | undefined)[] {
  const named = seatsNamed(sentences);
  const own = named.seats[index] as readonly string[];
  // More or fewer seats than figures: which figure is whose, the sentence does not say.
  if (own.length > 0 && own.length !== count) return [];
  const at = nearestWith(named, count)[index] as number;
  const order = inOrder(sentences, contests);
  if (at >= 0) {
    const there = (named.seats[at] as readonly string[]).map((seat) =>
      contests.find((each) => each.constituency === seat),
    );
    // Named now in this order and now in that: no sentence further on says which it means.
    const first = order.filter((contest) => there.includes(contest));
    if (at === index) return there;
    return there.every((contest, nth) => contest === first[nth]) && !(inTurn && isTurned(named, at, index, there))
      ? there
      : [];
  }
  return order.length === count && !(inTurn && isTurned(named, -1, index, order)) ? order : [];
}

/** True where the sentences between two tell of all of these contests one by one, in another order. */
function isTurned(
  { seats }: SeatsNamed,
  from: number,
  to: number,
  contests: readonly (Contest | undefined)[],
): boolean {
  const told = new Set<string>();
  for (const [seat, ...others] of seats.slice(Math.max(from + 1, to - 8), to))
    if (seat !== undefined && others.length === 0 && contests.some((each) => each?.constituency === seat))
      told.add(seat);
  return told.size === contests.length && [...told].some((seat, nth) => contests[nth]?.constituency !== seat);
}

/** The two contests that "the former" and "the latter" mean before a sentence; empty where the text has turned them round. */
export function formerAndLatter(
  sentences: readonly Sentence[],
  index: number,
  contests: readonly Contest[],
): readonly Contest[] {
  const order = inOrder(sentences, contests);
  return isTurned(seatsNamed(sentences), 0, index, order) ? [] : order;
}

/** Contests in the order in which the article first names them. */
export function inOrder(sentences: readonly Sentence[], contests: readonly Contest[]): readonly Contest[] {
  const order = new Set<Contest>();
  for (const seats of seatsNamed(sentences).seats) {
    for (const seat of seats) {
      const contest = contests.find((each) => each.constituency === seat);
      if (contest) order.add(contest);
    }
    if (order.size === contests.length) break;
  }
  return [...order];
}

const seatsNamed = madeOnce((sentences: readonly Sentence[]): SeatsNamed => {
  const seats = sentences.map(({ tagged }) => [
    ...new Set(tagged.mentions.flatMap((mention) => (mention.kind === 'seat' ? [mention.seat] : []))),
  ]);
  return { seats, nearest: new Map<number, Int32Array>() };
});

/** For each sentence the index of the nearest one, itself or before it, that names so many seats; -1 where none does. */
function nearestWith({ seats, nearest }: SeatsNamed, count: number): Int32Array {
  const known = nearest.get(count);
  if (known) return known;
  const indices = new Int32Array(seats.length);
  let last = -1;
  for (const [index, each] of seats.entries()) {
    if (each.length === count) last = index;
    indices[index] = last;
  }
  nearest.set(count, indices);
  return indices;
}
