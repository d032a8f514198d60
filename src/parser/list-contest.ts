import type { Sentence } from './annotate.ts';
import type { bindSentences } from './bind.ts';
import type { Contest } from './contests.ts';
import type { People } from './people.ts';
import type { ResultList } from './result-lists.ts';
import { surnameOf } from './surname-of.ts';

/** People of a list from whom on it shows whose contest it is. */
const ENOUGH = 3;

/**
 * Contest in which a list's people stood: the one given where at least half of them are known to have stood in it, or
 * where that cannot be told; else the one of the article's that they fit; null where they fit none of them.
 */
export function contestStoodIn(list: ResultList, given: Contest, contests: readonly Contest[]): Contest | null {
  // A row under a heading of its own is of the seat that the heading names.
  const named = list.items.flatMap(({ label }) =>
    label?.name?.includes(' ') && !label.heading ? [surnameOf(label.name)] : [],
  );
  if (named.length < ENOUGH || stoodIn(named, given) !== false) return given;
  return contests.find((each) => stoodIn(named, each)) ?? null;
}

/** Whether at least half of some surnames are of a contest's candidates; null where too few of those are known. */
function stoodIn(surnames: readonly string[], { known }: Contest): boolean | null {
  if (!known || known.candidates.length < surnames.length) return null;
  const candidates = new Set(known.candidates.map(({ name }) => surnameOf(name)));
  return surnames.filter((each) => candidates.has(each)).length * 2 >= surnames.length;
}

/** A list belongs to the seat that a heading or the prose right above it names. */
export function contestOfList(
  list: ResultList,
  sentences: readonly Sentence[],
  contests: readonly Contest[],
  current: (index: number) => Contest | null,
): Contest | null {
  let last = -1;
  for (let i = 0; i < sentences.length && (sentences[i] as Sentence).span[0] < list.span[0]; i++) last = i;
  if (last === -1) {
    for (const mention of (sentences[0] as Sentence | undefined)?.tagged.mentions ?? [])
      if (mention.kind === 'seat') return contests.find((each) => each.constituency === mention.seat) ?? null;
    return contests[0] ?? null;
  }
  return current(last);
}

/** Contest of the one seat that the line right above a list names as its heading. */
export function headingOf(
  list: ResultList,
  sentences: readonly Sentence[],
  contests: readonly Contest[],
): Contest | null {
  const above = sentences.filter(({ span }) => span[1] <= list.span[0]).pop();
  if (!above || contests.length < 2 || above.span[1] - above.span[0] > 70 || list.first - above.paragraph > 2)
    return null;
  const seats = above.tagged.mentions.filter((mention) => mention.kind === 'seat');
  const [seat] = seats;
  return seats.length === 1 && seat?.kind === 'seat' && above.tagged.text.length < 30
    ? (contests.find((each) => each.constituency === seat.seat) ?? null)
    : null;
}

/** Contest that most of a list's people are known to stand in; null where none is ahead. */
export function contestOfPeople(
  list: ResultList,
  people: People,
  binding: ReturnType<typeof bindSentences>,
): Contest | null {
  const votes = new Map<Contest, number>();
  for (const item of list.items) {
    const person = item.label?.name ? people.bySurname(item.label.name.split(' ').pop() ?? '') : null;
    const contest = person && binding.ofPerson(person);
    if (contest) votes.set(contest, (votes.get(contest) ?? 0) + 1);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  return ranked[0] && ranked[0][1] > (ranked[1]?.[1] ?? 0) ? ranked[0][0] : null;
}
