/** First polling day under the one-twentieth rule; one eighth before (Representation of the People Act 1985). */
const ONE_TWENTIETH_SINCE = '1985-10-01';

/**
 * The part of the valid votes that a candidate must exceed to keep a deposit: 20 for one twentieth
 * (Representation of the People Act 1983, Sch. 1, rule 53), 8 for one eighth before October 1985.
 * @param pollingDay ISO day.
 */
export function depositFraction(pollingDay: string): 8 | 20 {
  return pollingDay < ONE_TWENTIETH_SINCE ? 8 : 20;
}

/**
 * Least number of votes that keeps a deposit; null where valid votes are not known.
 * @example depositThreshold(35665, '2012-11-15') // 1784
 */
export function depositThreshold(validVotes: number | null, pollingDay: string): number | null {
  if (validVotes === null) return null;
  const fraction = depositFraction(pollingDay);
  return (validVotes - (validVotes % fraction)) / fraction + 1;
}

/**
 * Whether a deposit was lost, by whole votes and never by a rounded share: exactly one twentieth loses
 * (methodology 4.13). Null where a count is not known.
 * @example depositLost(1770, 35665, '2012-11-15') // true: 4.963%
 */
export function depositLost(votes: number | null, validVotes: number | null, pollingDay: string): boolean | null {
  if (votes === null || validVotes === null) return null;
  return depositFraction(pollingDay) * votes <= validVotes;
}

/**
 * Votes less the least number that keeps a deposit: −14 is lost by 14 votes, 0 is kept with none to spare.
 * Null where a count is not known.
 * @example depositMargin(1770, 35665, '2012-11-15') // -14
 */
export function depositMargin(votes: number | null, validVotes: number | null, pollingDay: string): number | null {
  const threshold = depositThreshold(validVotes, pollingDay);
  return votes === null || threshold === null ? null : votes - threshold;
}
