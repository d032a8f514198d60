import type { Turnout } from '#records';

/**
 * Turnout on both bases, as proportions of the electorate, unrounded (methodology 4.3).
 * `validVotes`: valid votes ÷ electorate (Commons Library). `ballotBox`: with the rejected ballots
 * (Returning Officer, Electoral Commission). Each is null where one of its counts is not known.
 * @example turnout(35665, 110, 79878).ballotBox // 0.4478…
 */
export function turnout(validVotes: number | null, rejectedBallots: number | null, electorate: number | null): Turnout {
  const ofElectorate = (papers: number | null): number | null =>
    papers === null || !electorate ? null : papers / electorate;
  return {
    validVotes: ofElectorate(validVotes),
    ballotBox: ofElectorate(validVotes === null || rejectedBallots === null ? null : validVotes + rejectedBallots),
  };
}
