import type { FoundLists } from './find-lists.ts';
import type { Page } from './page.ts';
import { contestOfList, contestOfPeople, contestStoodIn, headingOf } from './list-contest.ts';
import type { People } from './people.ts';
import type { Reading, TraceEntry } from './reading.ts';
import { readList } from './read-lists.ts';
import type { Telling } from './resolve-draft.ts';

/**
 * Readings of the lists of a page, each of the contest that its heading, its people or the prose around it say, else of
 * the first; prose between rows of a list is of its contest from then on. A list whose people stood elsewhere goes to `trace`.
 * @param named paragraphs that are headings of seats, as `seatHeadings` gives them.
 */
export function readLists(
  { lists }: FoundLists,
  { document, lines }: Page,
  { sentences, contests, binding }: Telling,
  people: People,
  named: Parameters<typeof readList>[5],
  trace: TraceEntry[],
): readonly Reading[] {
  return lists.flatMap(({ list, kind }): readonly Reading[] => {
    const told =
      headingOf(list, sentences, contests) ??
      contestOfPeople(list, people, binding) ??
      contestOfList(list, sentences, contests, (at) => binding.ofSentence(at)) ??
      contests[0];
    const contest = told && kind.kind === 'ours' ? contestStoodIn(list, told, contests) : told;
    if (!contest) {
      const verdict = 'its people did not stand here';
      trace.push({ rule: 'result-row', span: list.span, paragraph: list.first + 1, verdict });
      return [];
    }
    const readings = readList(list, kind, contest, document, lines, named);
    if (kind.kind === 'ours' && !list.inline) binding.withList(list.first, list.last, contest);
    return readings;
  });
}
