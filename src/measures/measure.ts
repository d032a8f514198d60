import type { ByElection, GeneralElectionResult, MeasuredCandidacy, Measures, Party, Swing } from '#records';
import { depositLost, depositMargin, depositThreshold } from './deposit.ts';
import { headlineSwing } from './headline-swing.ts';
import { lineageOf } from './lineage.ts';
import { majority } from './majority.ts';
import { defender, outcome } from './outcome.ts';
import { shareChange, standsFor } from './share-change.ts';
import { butlerSwing } from './swing.ts';
import { type Counted, type Return, type Tally, tally } from './tally.ts';
import { turnout } from './turnout.ts';

/**
 * Everything that follows from a by-election's return: proportions unrounded, null where a thing is not known.
 * @param baseline the result it is measured against (methodology 4.6); null without one.
 * @param parties the register, for lineages.
 */
export function measure(
  byElection: ByElection,
  baseline: GeneralElectionResult | null,
  parties: readonly Party[],
): Measures {
  return measured(byElection, baseline, parties);
}

/**
 * Everything that follows from a seat's general election result.
 * @param previous the result before it on the same boundaries, or its estimate; null without one.
 * @param parties the register, for lineages.
 */
export function measureGeneralElection(
  result: GeneralElectionResult,
  previous: GeneralElectionResult | null,
  parties: readonly Party[],
): Measures {
  return measured(result, previous, parties);
}

/**
 * Butler swing between the candidacies of any two parties, in the direction in which it moved.
 * Null where either stood at neither end, or cannot be told apart at one; `fromZero` where it stood at one end only.
 * @param one id of a party's line: the best placed of that line stands for it.
 */
export function swingBetween(
  one: string,
  other: string,
  byElection: ByElection,
  baseline: GeneralElectionResult,
  parties: readonly Party[],
): Swing | null {
  const [now, then] = [tally(byElection, parties), tally(baseline, parties)];
  const lineNamed = (party: string): Counted | null => {
    const key = lineageOf(party, parties);
    return [...now.ranked, ...then.ranked].find((each) => each.key === key) ?? null;
  };
  const [a, b] = [lineNamed(one), lineNamed(other)];
  return a === null || b === null ? null : butlerSwing(a, b, now, then, 'firstAndSecond');
}

function measured(result: Return, baseline: GeneralElectionResult | null, parties: readonly Party[]): Measures {
  const now = tally(result, parties);
  const then = baseline && tally(baseline, parties);
  const defending = defender(result, then, parties);
  return {
    validVotes: now.validVotes,
    turnout: turnoutOf(now),
    previousTurnout: then && turnoutOf(then),
    winner: now.winner?.index ?? null,
    runnerUp: now.runnerUp?.index ?? null,
    majority: majority(now),
    previousMajority: then && majority(then),
    outcome: outcome(now, defending),
    swing: headlineSwing(result, now, then, defending),
    candidacies: now.counted.map((each) => measuredCandidacy(each, now, then)),
    absent: then === null ? [] : absentees(now, then),
    depositThreshold: depositThreshold(now.validVotes, now.pollingDay),
    baselineDay: baseline?.pollingDay ?? null,
  };
}

function turnoutOf(counts: Tally): Measures['turnout'] {
  return turnout(counts.validVotes, counts.rejectedBallots, counts.electorate);
}

function measuredCandidacy(each: Counted, now: Tally, then: Tally | null): MeasuredCandidacy {
  const validVotes = each.residual ? null : now.validVotes;
  return {
    position:
      now.list === 'whole' ? 1 + now.ranked.filter((other) => (other.votes ?? 0) > (each.votes ?? 0)).length : null,
    share: each.share,
    ...shareChange(each, now, then),
    depositLost: depositLost(each.votes, validVotes, now.pollingDay),
    depositMargin: depositMargin(each.votes, validVotes, now.pollingDay),
  };
}

/** Lines of the baseline that did not stand now, greatest share first; none where the list now is partial. */
function absentees(now: Tally, then: Tally): Measures['absent'] {
  if (now.list === 'partial') return [];
  return then.ranked
    .filter((each) => standsFor(each, then)?.index === each.index && standsFor(each, now) === null)
    .flatMap((each) =>
      each.share === null
        ? []
        : [
            {
              party: each.candidacy.party,
              candidate: then.list === 'mainParties' ? null : each.candidacy.candidate,
              previousShare: each.share,
            },
          ],
    );
}
