import type { Claim } from '#records';
import type { Official } from './official.ts';
import { printedFigure } from './printed.ts';
import { callOf, candidacyOf, isOf, partyIds } from './subject.ts';
import { type Candidate, percent, silent, weigh, type Weighed } from './weighed.ts';

type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

/** Share of valid votes; also of all ballots, and of the same line at the baseline. */
export function weighShare(claim: ClaimOf<'share'>, official: Official, text?: string | null): Weighed {
  const index = candidacyOf(claim, official);
  const candidacy = index === null ? undefined : official.byElection.candidacies[index];
  const measured = index === null ? undefined : official.measures.candidacies[index];
  if (candidacy === undefined || measured === undefined) return weighAbsentShare(claim, official, text);
  const printed = printedFigure(claim.value, claim.precision, 'percent', text);
  const { validVotes } = official.measures;
  if (validVotes === null) return weigh(printed, [['share', percent(candidacy.shareStated)]], 'partial-list');
  const votes = candidacy.votes ?? 0;
  const { rejectedBallots } = official.byElection.declared;
  // Rejected ballots move a share by so little that only an exact figure with decimals tells of them.
  const fine = printed.precision === 'exact' && printed.unit < 1;
  const ofBallots = !fine || rejectedBallots === null ? null : percent(votes / (validVotes + rejectedBallots));
  const inputs = [[callOf(candidacy, official), votes] as const, ['Valid votes', validVotes] as const];
  const part = claim.value / 100;
  // Votes that come or go change the total too: (votes + n) ÷ (valid + n) is the claimed part.
  const needed = part < 1 ? Math.round((part * validVotes - votes) / (1 - part)) : 0;
  return weigh(
    printed,
    [
      ['share', percent(measured.share), inputs],
      ['share-of-ballots', ofBallots, [...inputs, ['Rejected ballots', rejectedBallots ?? 0]]],
      ['previous-share', percent(measured.previousShare)],
    ],
    'not-in-return',
    { wouldNeed: needed === 0 ? null : { who: callOf(candidacy, official), votes: needed } },
  );
}

/** A share of a party that did not stand now can only be its baseline's. */
function weighAbsentShare(claim: ClaimOf<'share'>, official: Official, text?: string | null): Weighed {
  const named = partyIds(claim.party, official);
  const absent = official.measures.absent.find((each) => isOf(each.party, named, official.parties));
  if (absent === undefined) return silent('no-such-candidacy');
  const printed = printedFigure(claim.value, claim.precision, 'percent', text);
  return { ...weigh(printed, [['previous-share', percent(absent.previousShare)]], 'no-such-candidacy'), default: null };
}

/** Change of share in points; also from shares rounded first, and a newcomer's share counted as its rise. */
export function weighShareChange(claim: ClaimOf<'shareChange'>, official: Official, text?: string | null): Weighed {
  const index = candidacyOf({ candidate: null, party: claim.party }, official);
  const measured = index === null ? undefined : official.measures.candidacies[index];
  const printed = printedFigure(claim.value, claim.precision, 'percent', text);
  if (measured === undefined) return silent('no-such-candidacy');
  const { share, previousShare, change, stoodBefore } = measured;
  const inputs = [['Share', percent(share) ?? 0] as const, ['Share before', percent(previousShare) ?? 0] as const];
  const weighed = weigh(
    printed,
    [
      ['share-change', percent(change), inputs],
      ['share-change-from-rounded', change === null ? null : rounded(share) - rounded(previousShare)],
      ['share', stoodBefore === false ? percent(share) : null],
    ],
    official.measures.validVotes === null ? 'partial-list' : 'no-baseline',
  );
  const opposite = change !== null && change * claim.value < 0;
  return { ...weighed, flips: opposite };
}

/** Turnout by valid votes; also by all ballots in the box (methodology 4.3), or as a source states it where the return cannot tell. */
export function weighTurnout(claim: ClaimOf<'turnout'>, official: Official, text?: string | null): Weighed {
  const { validVotes, turnout } = official.measures;
  const { electorate, declared } = official.byElection;
  const printed = printedFigure(claim.value, claim.precision, 'percent', text);
  if (turnout.validVotes === null || validVotes === null) {
    const stated: Candidate = ['stated-turnout', official.byElection.stated?.turnoutPercent ?? null];
    const weighed = weigh(printed, [stated], validVotes === null ? 'partial-list' : 'not-in-return');
    return { ...weighed, default: null };
  }
  const inputs = [['Valid votes', validVotes] as const, ['Electorate', electorate ?? 0] as const];
  const weighed = weigh(
    printed,
    [
      ['valid-vote-turnout', percent(turnout.validVotes), inputs],
      [
        'ballot-box-turnout',
        percent(turnout.ballotBox),
        [inputs[0]!, ['Rejected ballots', declared.rejectedBallots ?? 0], inputs[1]!],
      ],
    ],
    'not-in-return',
  );
  const above = claim.value > turnout.validVotes * 100;
  const open = turnout.ballotBox === null && above && !weighed.comparisons.some((each) => each.holds);
  return open ? { ...weighed, why: 'not-in-return', default: null } : weighed;
}

/** Percent at one decimal, as newspapers print shares. */
export function rounded(proportion: number | null): number {
  return Math.round((proportion ?? 0) * 1000) / 10;
}
