import type { Return } from './tally.ts';

/** A figure of a return that does not follow from the others. */
export interface CrossFootProblem {
  readonly kind:
    | 'votes-do-not-sum'
    | 'majority-does-not-follow'
    | 'more-votes-than-electors'
    | 'more-ballots-than-electors'
    | 'tie-without-lot'
    | 'not-in-order'
    | 'turnout-does-not-follow';
  /** What the return prints, or holds. */
  readonly found: number;
  /** What its counts give; for the two `more-…` the electorate, which is the most there can be. */
  readonly expected: number;
}

/**
 * Cross-foots a return (methodology 4.18): votes sum to the declared valid votes; first minus second is the declared
 * majority; neither votes nor ballots exceed electors; one winner; most votes first; a stated turnout follows, on
 * either basis, at its precision (percent, to one decimal). A total that is not known is not checked. Empty where
 * everything closes.
 */
export function crossFoot(result: Return): CrossFootProblem[] {
  const counts = result.candidacies.map((each) => each.votes);
  if ('status' in result && result.status === 'awaited') return [];
  const { validVotes, majority, rejectedBallots } = result.declared;
  const whole = result.list !== 'partial' && counts.every((votes) => votes !== null);
  const total = whole ? counts.reduce<number>((sum, votes) => sum + (votes ?? 0), 0) : null;
  const valid = total ?? validVotes;
  const margin = marginOf(result);
  const problems: CrossFootProblem[] = [];
  const check = (kind: CrossFootProblem['kind'], found: number | null, expected: number | null, fails: boolean) => {
    if (found !== null && expected !== null && fails) problems.push({ kind, found, expected });
  };

  check('votes-do-not-sum', validVotes, total, validVotes !== total);
  check('majority-does-not-follow', majority, margin, majority !== margin);
  const electorate = result.electorate;
  check('more-votes-than-electors', valid, electorate, (valid ?? 0) > (electorate ?? 0));
  const ballots = valid === null || rejectedBallots === null ? null : valid + rejectedBallots;
  check('more-ballots-than-electors', ballots, electorate, (ballots ?? 0) > (electorate ?? 0));
  const lot = 'decidedByLot' in result && result.decidedByLot;
  check('tie-without-lot', counts[0] ?? null, counts[1] ?? null, counts[0] === counts[1] && !lot);
  if (result.list !== 'mainParties') {
    const late = counts.findIndex((votes, index) => index > 0 && (votes ?? 0) > (counts[index - 1] ?? Infinity));
    check('not-in-order', counts[late] ?? null, counts[late - 1] ?? null, late > 0);
  }
  const stated = 'stated' in result ? (result.stated?.turnoutPercent ?? null) : null;
  if (stated !== null && total !== null && electorate) {
    const bases = [total, ...(ballots === null ? [] : [ballots])].map((papers) => (papers / electorate) * 100);
    check(
      'turnout-does-not-follow',
      stated,
      bases[0] ?? null,
      bases.every((each) => Math.abs(each - stated) > 0.05),
    );
  }
  return problems;
}

/** First minus second of the counts as they stand; null where unknown, or where unnamed candidates may lie between. */
export function marginOf(result: Return): number | null {
  if (result.list === 'mainParties') return null;
  const known = result.candidacies.flatMap((each) => (each.votes === null ? [] : [each.votes]));
  const [first, second] = known.toSorted((one, other) => other - one);
  return first === undefined || second === undefined ? null : first - second;
}
