import type { Reading } from './reading.ts';
import { REST } from './rule.ts';
import { keyOf, toldOfOne } from './told-figures.ts';

/** Share of the vote, in per cent, under which a deposit is lost for certain, whatever the rounding. */
const LOST = 4.95;

/**
 * Readings of one contest in which "all the others lost their deposits" is said of each candidate who did by the contest's own figures:
 * whose share is told to be under a twentieth, or whose votes are, of the least that all votes can be. Nobody else is
 * known to be meant.
 */
export function withTheRest(readings: readonly Reading[]): readonly Reading[] {
  if (!readings.some(({ draft }) => draft.who === REST)) return readings;
  const told = toldOfOne(readings);
  const lost = new Map<string, Reading['subject']>();
  for (const reading of readings) {
    const key = keyOf(reading);
    if (!key || reading.scope !== 'this' || !/^(?:votes|share)$/.test(reading.draft.kind)) continue;
    const votes = told.votes.get(key);
    const share = told.shares.get(key) ?? (votes && told.total ? (100 * votes) / told.total[0] : 100);
    if (share < LOST && !told.winners.has(key) && !(lost.get(key)?.candidate && !reading.subject?.candidate))
      lost.set(key, reading.subject);
  }
  return readings.flatMap((reading) =>
    reading.draft.who === REST ? [...lost.values()].map((subject) => ({ ...reading, subject })) : [reading],
  );
}
