import type { RuleContext } from '../rule.ts';
import { COUNTS_SEATS } from './vocabulary.ts';

/** The sentence before ends with a margin: a bare number behind it may be the next one. */
const OF_MARGINS =
  /\b(?:(?:won|win|wins|held|home|in) by|majorit(?:y|ies)|margin|lead)\b [^.?!]*[\ue400-\ue4ff][^.?!]*[.?!]? ?$/;
/** What one must be content with: a lead as well as votes. */
const CONTENT_WITH = /^(?:[^\ue400-\ue5ff.;]*,)?[^\ue400-\ue5ff.,;]*$/;

/** Whether a number without a unit, behind the words `left` of its sentence, may count votes. */
export function countsVotes({ tagged, earlier }: RuleContext, left: string): boolean {
  if (COUNTS_SEATS.test(tagged.text)) return false;
  return !(OF_MARGINS.test(earlier) && CONTENT_WITH.test(left) && /\b(?:had|having|has) to [a-z ]*$/.test(left));
}
