import { marginOf } from './cross-foot.ts';
import { type DigitEdit, digitEdits } from './digit-edits.ts';
import type { Return } from './tally.ts';

/** A change of one digit (or a swap of two) in one figure that makes a return close. */
export interface ClosingEdit {
  readonly kind: DigitEdit['kind'];
  /** Which figure: a candidacy's votes, or a declared total. */
  readonly field: 'votes' | 'validVotes' | 'majority';
  /** Name as the return gives it; null for a declared total. */
  readonly candidate: string | null;
  readonly printed: number;
  readonly implied: number;
}

/** Totals that the counts must close with, from the return or from a second source. */
export type Totals = Pick<Return['declared'], 'validVotes' | 'majority'>;

/**
 * Every single edit of digits after which votes sum to the valid votes and first minus second is the majority
 * (methodology 4.18). Empty where the return closes already, where a total or a count is missing, or where no one
 * edit suffices. With one total alone dozens would close it, so none is given.
 * @param totals those declared with the return, unless a second source's are given.
 */
export function closingEdits(result: Return, totals: Totals = result.declared): ClosingEdit[] {
  const { validVotes, majority } = totals;
  const margin = marginOf(result);
  if (result.list === 'partial' || validVotes === null || majority === null || margin === null) return [];
  const counts = result.candidacies.map((each) => each.votes);
  if (counts.some((votes) => votes === null)) return [];
  const total = counts.reduce<number>((sum, votes) => sum + (votes ?? 0), 0);
  if (total === validVotes && margin === majority) return [];

  const edit = (field: ClosingEdit['field'], candidate: string | null, printed: number, implied: number) =>
    digitEdits(printed)
      .filter((each) => each.value === implied)
      .map((each): ClosingEdit => ({ kind: each.kind, field, candidate, printed, implied }));
  if (total === validVotes) return edit('majority', null, majority, margin);
  if (margin === majority) {
    const inTotal = edit('validVotes', null, validVotes, total);
    return [...inTotal, ...inVotes()];
  }
  return inVotes();

  function inVotes(): ClosingEdit[] {
    return result.candidacies.flatMap((each, index) => {
      const printed = each.votes ?? 0;
      const implied = printed + (validVotes ?? 0) - total;
      if (implied < 0) return [];
      const [first = 0, second = 0] = counts
        .map((votes, place) => (place === index ? implied : (votes ?? 0)))
        .toSorted((one, other) => other - one);
      return first - second === majority ? edit('votes', each.candidate, printed, implied) : [];
    });
  }
}
