/**
 * Votes as a proportion of all valid votes, unrounded (methodology 4.1).
 * Null where either is not known, or nobody voted.
 * @example share(17267, 35665) // 0.4841…
 */
export function share(votes: number | null, validVotes: number | null): number | null {
  return votes === null || !validVotes ? null : votes / validVotes;
}
