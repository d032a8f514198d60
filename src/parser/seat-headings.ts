import type { Document } from '#text';
import { contestsOf, type Contest } from './contests.ts';
import { wordsOf, type Gazetteer } from './gazetteer.ts';
import { shortForms } from './short-forms.ts';

const key = (name: string): string => wordsOf(name).join(' ');

/**
 * Contests by the words before a row's colon ("Barking: M Hodge (Lab) 13,704"): one of the article's own, or one of its
 * own that only such a heading names, which is then added to `added`. Null where the words name no seat.
 */
export function seatHeadings(
  document: Document,
  gazetteer: Gazetteer,
  contests: readonly Contest[],
  published: string | null,
): { readonly added: readonly Contest[]; readonly named: (heading: string) => Contest | null } {
  const added: Contest[] = [];
  const named = (heading: string): Contest | null => {
    const words = key(heading);
    const known = [...contests, ...added].find(
      ({ constituency }) =>
        key(constituency) === words || shortForms(constituency, gazetteer).some((form) => key(form) === words),
    );
    if (known) return known;
    const seat = gazetteer.seats.get(words.split(' ')[0] ?? '')?.find((name) => name.words.join(' ') === words)?.stands;
    const contest = seat === undefined ? null : (contestsOf(seat, document, gazetteer, published).list[0] ?? null);
    if (contest) added.push(contest);
    return contest;
  };
  return { added, named };
}
