import type { Sentence } from './annotate.ts';
import type { Contest } from './contest.ts';
import type { Reading } from './reading.ts';
import type { Draft } from './rule.ts';

/** A reading of a contest that no words beside it bind: of nobody, exact and without a value where it is not told otherwise. */
export const unsaid = (
  rule: string,
  sentence: Sentence,
  contest: Contest,
  draft: Draft,
  told: Pick<Reading, 'span'> & Partial<Pick<Reading, 'subject' | 'value' | 'precision'>>,
): Reading => ({
  draft,
  rule,
  sentence,
  contest,
  subject: null,
  from: null,
  to: null,
  value: null,
  precision: 'exact',
  paragraph: sentence.paragraph,
  scope: 'this',
  ...told,
});
