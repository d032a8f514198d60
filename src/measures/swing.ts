import type { Swing } from '#records';
import type { Line } from './lineage.ts';
import { standsFor } from './share-change.ts';
import { type Counted, type Tally, tellsAbsence } from './tally.ts';

/** A line at both ends: null where it did not stand. */
interface Ends {
  readonly now: Counted | null;
  readonly then: Counted | null;
}

/**
 * Butler (two-party) swing: half of the movement of the gap between two lines' shares of all valid votes
 * (methodology 4.7). A positive number in proportion, named in the direction in which it moved.
 * A line that stood at one end only counts as nothing at the other, and `fromZero` says so.
 * Null where a share is not known at either end.
 */
export function butlerSwing(one: Line, other: Line, now: Tally, then: Tally, pair: Swing['pair']): Swing | null {
  const [a, b] = [endsOf(one, now, then), endsOf(other, now, then)];
  if (a === null || b === null) return null;
  const moved = (change(b) - change(a)) / 2;
  return directed(a, b, moved, pair, 'butler');
}

/**
 * Steed swing: change of the second line's part of the two lines' votes taken together (methodology 4.8).
 * Null unless both stood, with votes, at both ends.
 */
export function steedSwing(one: Line, other: Line, now: Tally, then: Tally, pair: Swing['pair']): Swing | null {
  const [a, b] = [endsOf(one, now, then), endsOf(other, now, then)];
  if (!a?.now?.votes || !a.then?.votes || !b?.now?.votes || !b.then?.votes) return null;
  const moved = b.now.votes / (a.now.votes + b.now.votes) - b.then.votes / (a.then.votes + b.then.votes);
  return directed(a, b, moved, pair, 'steed');
}

/**
 * Swing that the second of a contest needed to win it: half of its deficit, as a proportion.
 * Null where first or second, or the shares, are not known.
 */
export function swingNeeded(then: Tally | null): { size: number; from: string; to: string } | null {
  const { winner, runnerUp } = then ?? { winner: null, runnerUp: null };
  if (!winner || !runnerUp || winner.share === null || runnerUp.share === null) return null;
  return {
    size: (winner.share - runnerUp.share) / 2,
    from: winner.candidacy.party,
    to: runnerUp.candidacy.party,
  };
}

/** Null where the line stood at neither end, or an absence cannot be told from being summed among others. */
function endsOf(line: Line, now: Tally, then: Tally): Ends | null {
  const ends = { now: standsFor(line, now), then: standsFor(line, then) };
  if (ends.now === null && ends.then === null) return null;
  if ((ends.now === null && !tellsAbsence(now, line)) || (ends.then === null && !tellsAbsence(then, line))) return null;
  if (ends.now?.share === null || ends.then?.share === null) return null;
  return ends;
}

function change(ends: Ends): number {
  return (ends.now?.share ?? 0) - (ends.then?.share ?? 0);
}

function directed(a: Ends, b: Ends, moved: number, pair: Swing['pair'], method: Swing['method']): Swing {
  const [from, to] = moved < 0 ? [b, a] : [a, b];
  return {
    size: Math.abs(moved),
    from: partyOf(from),
    to: partyOf(to),
    pair,
    method,
    fromZero: [a, b].some((ends) => ends.now === null || ends.then === null),
  };
}

function partyOf(ends: Ends): string {
  return (ends.now ?? ends.then)?.candidacy.party ?? '';
}
