import type { Majority } from '#records';
import type { Tally } from './tally.ts';

/**
 * First minus second, in votes and as the difference of the unrounded shares (methodology 4.2).
 * Null where the first two are not known: before the declaration, at a tie without a lot, or where unnamed
 * candidates may lie between. `share` is null for a partial list; `over` is null where nobody else stood.
 * At a tie settled by lot it is 0, and the party is the one that the lot fell to.
 */
export function majority(counts: Tally): Majority | null {
  const { winner, runnerUp } = counts;
  if (winner === null || winner.votes === null) return null;
  if (runnerUp === null) {
    if (counts.counted.length > 1) return null;
    return { votes: winner.votes, share: winner.share, party: winner.candidacy.party, over: null };
  }
  if (runnerUp.votes === null) return null;
  const votes = winner.votes - runnerUp.votes;
  return {
    votes,
    share: counts.validVotes ? votes / counts.validVotes : null,
    party: winner.candidacy.party,
    over: runnerUp.candidacy.party,
  };
}
