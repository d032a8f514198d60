import type { Outcome, Party } from '#records';
import { type Line, lineOf, sameLine } from './lineage.ts';
import type { Return, Tally } from './tally.ts';

/**
 * The party that defended the seat: the winner at the baseline. Where the baseline sums the winner among
 * unnamed others, the party under which the outgoing member was last elected. Null where neither is known.
 */
export function defender(result: Return, then: Tally | null, parties: readonly Party[]): Line | null {
  if (then === null) return null;
  if (then.winner !== null) return then.winner;
  if (then.list !== 'mainParties' || !('vacancy' in result) || result.vacancy.party === null) return null;
  const { party, person } = result.vacancy;
  const candidate = person ?? party;
  return lineOf(
    { candidate, knownAs: null, party, description: party, votes: null, person: null, shareStated: null },
    parties,
  );
}

/**
 * Winner's line against the line that won the baseline (methodology 4.12): `gain` from it, or `hold`;
 * `win` where there is no baseline or its winner is not known. Null where the winner is not known.
 */
export function outcome(now: Tally, defending: Line | null): Outcome | null {
  if (now.winner === null) return null;
  const { party } = now.winner.candidacy;
  if (defending === null) return { kind: 'win', party, from: null };
  if (sameLine(now.winner, defending)) return { kind: 'hold', party, from: null };
  return { kind: 'gain', party, from: defending.candidacy.party };
}
