import type { Claim, Finding, Slip } from '#records';
import type { Official } from './official.ts';
import { holds, printedFigure } from './printed.ts';

/** Greatest part of the valid votes that rejected ballots are credibly taken for (the record since 2010 is 7.3%). */
const CREDIBLE = 0.08;

/**
 * Another number of rejected ballots from which a total of "votes cast" follows: Chester's 28,541 is 28,475 valid and
 * 66 rejected, where the return has 137. `contradicted` where a turnout of the same article fits the return's number
 * and not this one. Null where the total does not conflict, or lies below the valid votes or far above.
 */
export function otherRejected(
  claim: Claim,
  finding: Finding,
  claims: readonly Claim[],
  official: Official,
): Slip | null {
  if (claim.kind !== 'votesCast' || claim.precision !== 'exact' || finding.verdict !== 'conflicts') return null;
  const { validVotes, turnout } = official.measures;
  const { rejectedBallots } = official.byElection.declared;
  const { electorate } = official.byElection;
  if (validVotes === null || rejectedBallots === null) return null;
  const implied = claim.value - validVotes;
  if (implied <= 0 || implied > validVotes * CREDIBLE) return null;
  const contradicted = claims.some((other) => {
    if (other.kind !== 'turnout' || turnout.ballotBox === null || !electorate) return false;
    const printed = printedFigure(other.value, other.precision, 'percent');
    return holds(printed, turnout.ballotBox * 100) && !holds(printed, (claim.value / electorate) * 100);
  });
  return {
    kind: 'other-rejected',
    implies: [['Rejected ballots', rejectedBallots, implied]],
    support: contradicted ? 'contradicted' : 'alone',
  };
}
