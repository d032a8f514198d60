import type { ByElection, HeadlineSwing, Swing } from '#records';
import { alternativeSwings } from './alternative-swings.ts';
import { type Comparability, comparability } from './comparable.ts';
import { type Line, sameLine } from './lineage.ts';
import { butlerSwing, swingNeeded } from './swing.ts';
import type { Return, Tally } from './tally.ts';

/**
 * The swing to headline (methodology 4.9): where the seat changed hands, from the defending party to the winner;
 * where it did not, between first and second now. With it whether it is like for like (4.10), the answers of
 * other conventions, and the swing that the baseline's runner-up needed. An editor's ruling goes before the rule.
 */
export function headlineSwing(result: Return, now: Tally, then: Tally | null, defending: Line | null): HeadlineSwing {
  const needed = swingNeeded(then);
  const none = (kind: NonNullable<HeadlineSwing['reason']>['kind']): HeadlineSwing => ({
    swing: null,
    comparable: 'no',
    reason: { kind, parties: [], note: null },
    alternatives: [],
    needed,
  });
  if (now.list === 'awaited') return none('awaited');
  if (then === null) return none('no-baseline');
  if (now.list !== 'whole' || then.list === 'partial') return none('partial-list');
  const pair = pairOf(now, defending);
  if (pair === null) return none(defending === null ? 'not-itemised' : 'no-baseline');

  const { lines, name } = pair;
  const ruled = 'swingRuling' in result ? rulingOf(result) : null;
  const { comparable, reason } = ruled ?? comparability(lines, now, then);
  const headline = butlerSwing(lines[0], lines[1], now, then, name);
  const swing = comparable === 'no' ? null : headline;
  return {
    swing,
    comparable: swing === null ? 'no' : comparable,
    reason: swing === null && reason === null ? { kind: 'not-itemised', parties: [], note: null } : reason,
    alternatives: alternativeSwings(lines, name, now, then, swing),
    needed,
  };
}

/** The two lines whose swing is headlined, the one it goes from first if the seat changed hands. */
function pairOf(
  now: Tally,
  defending: Line | null,
): { lines: readonly [Line, Line]; name: Extract<Swing['pair'], 'defenderToWinner' | 'firstAndSecond'> } | null {
  if (now.winner === null || defending === null) return null;
  if (!sameLine(now.winner, defending)) return { lines: [defending, now.winner], name: 'defenderToWinner' };
  return now.runnerUp === null ? null : { lines: [now.runnerUp, now.winner], name: 'firstAndSecond' };
}

function rulingOf(result: ByElection): Comparability | null {
  if (result.swingRuling === null) return null;
  const { comparable, note } = result.swingRuling;
  return { comparable, reason: { kind: 'ruling', parties: [], note } };
}
