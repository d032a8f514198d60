import type { Sentence } from './annotate.ts';
import type { Reading } from './reading.ts';
import type { ResultList } from './result-lists.ts';
import type { Unread } from './most-votes.ts';

/** Every party that an article speaks of, in prose or in a list. */
export function partiesOf(sentences: readonly Sentence[], lists: readonly ResultList[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tagged } of sentences)
    for (const mention of tagged.mentions) {
      const party =
        mention.kind === 'party'
          ? mention.party
          : mention.kind === 'person'
            ? (mention.party ?? mention.person.party)
            : null;
      if (party) found.add(party);
    }
  for (const { items } of lists) for (const { label } of items) if (label?.party) found.add(label.party);
  return found;
}

/** What the sentences have beside what was read of them. */
export function unreadOf(sentences: readonly Sentence[], readings: readonly Reading[]): Unread {
  const read = new Set(readings.map(({ span }) => span[0]));
  const mentions = sentences.flatMap(({ tagged }) => tagged.mentions);
  const people = [...new Set(mentions.flatMap((each) => (each.kind === 'person' ? [each.person] : [])))];
  return {
    counts: mentions.flatMap((each) => (each.kind === 'count' && !read.has(each.figure[0]) ? [each.value] : [])),
    // Who has a figure right behind the name somewhere is counted, if not understood.
    people: people.filter(
      (person) =>
        !mentions.some(
          (each, index) =>
            each.kind === 'person' &&
            each.person === person &&
            mentions.slice(index + 1, index + 3).some(({ kind, start }) => kind === 'count' && start - each.end < 40),
        ),
    ),
  };
}
