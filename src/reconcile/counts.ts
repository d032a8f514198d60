import type { Claim, Majority } from '#records';
import { depositLost } from '#measures';
import type { Official } from './official.ts';
import { printedFigure } from './printed.ts';
import { callOf, candidacyOf, isOf, partyIds, partyName } from './subject.ts';
import { percent, silent, weigh, type Weighed } from './weighed.ts';

type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

/** Votes of one candidacy; also of its line at the baseline, which articles confuse with it. */
export function weighVotes(claim: ClaimOf<'votes'>, official: Official): Weighed {
  const index = candidacyOf(claim, official);
  const candidacy = index === null ? undefined : official.byElection.candidacies[index];
  if (candidacy === undefined) return silent('no-such-candidacy');
  const printed = printedFigure(claim.value, claim.precision, 'count');
  const { votes } = candidacy;
  const known = [[callOf(candidacy, official), votes ?? 0]] as const;
  return weigh(
    printed,
    [
      ['votes', votes, known],
      ['previous-votes', previousVotes(candidacy.party, official)],
    ],
    'not-in-return',
    {
      flips: votes !== null && index !== null && flipsOrder(index, claim.value, official),
      wouldNeed: votes === null ? null : need(callOf(candidacy, official), claim.value - votes),
    },
  );
}

/** "Votes cast": valid votes, or all ballots in the box (methodology 4.1). */
export function weighVotesCast(claim: ClaimOf<'votesCast'>, official: Official): Weighed {
  const { validVotes } = official.measures;
  if (validVotes === null) return silent('partial-list');
  const { rejectedBallots } = official.byElection.declared;
  const ballots = rejectedBallots === null ? null : validVotes + rejectedBallots;
  const weighed = weigh(
    printedFigure(claim.value, claim.precision, 'count'),
    [
      ['valid-votes', validVotes, [['Valid votes', validVotes]]],
      [
        'ballots',
        ballots,
        [
          ['Valid votes', validVotes],
          ['Rejected ballots', rejectedBallots ?? 0],
        ],
      ],
    ],
    'not-in-return',
  );
  // With rejected ballots unknown, a total above the valid votes can be neither confirmed nor refuted.
  const open = ballots === null && claim.value > validVotes && !weighed.comparisons.some((each) => each.holds);
  return open ? { ...weighed, why: 'not-in-return', default: null } : weighed;
}

/** Registered electors. */
export function weighElectorate(claim: ClaimOf<'electorate'>, official: Official): Weighed {
  const { electorate } = official.byElection;
  return weigh(
    printedFigure(claim.value, claim.precision, 'count'),
    [['electorate', electorate, [['Electorate', electorate ?? 0]]]],
    'not-in-return',
  );
}

/** Majority in votes; also in points of the vote. */
export function weighMajority(claim: ClaimOf<'majority'>, official: Official): Weighed {
  const { majority } = official.measures;
  if (majority === null) return silent('not-in-return');
  const [first, second] = [official.measures.winner, official.measures.runnerUp].map((index) =>
    index === null ? undefined : official.byElection.candidacies[index],
  );
  const inputs = [first, second].flatMap((each) =>
    each === undefined || each.votes === null ? [] : [[callOf(each, official), each.votes] as const],
  );
  return margin(claim, majority, ['majority', inputs], second ? callOf(second, official) : null);
}

/** Majority at the baseline, in votes or points; a claim that gives it to another party conflicts. */
export function weighPreviousMajority(claim: ClaimOf<'previousMajority'>, official: Official): Weighed {
  const { previousMajority: majority } = official.measures;
  if (majority === null) return silent('no-baseline');
  const { parties, baseline } = official;
  const year = official.measures.baselineDay?.slice(0, 4) ?? '';
  const votesOf = (party: string | null): number | null =>
    (baseline?.candidacies ?? [])
      .filter((each) => each.party === party)
      .reduce<number | null>((most, each) => Math.max(most ?? 0, each.votes ?? 0), null);
  const inputs = [majority.party, majority.over].flatMap((party) => {
    const votes = votesOf(party);
    return party === null || votes === null ? [] : [[`${partyName(party, parties)} ${year}`, votes] as const];
  });
  const over = majority.over === null ? null : partyName(majority.over, parties);
  const weighed = margin(claim, majority, ['previous-majority', inputs], over);
  const named = partyIds(claim.party, official);
  if (claim.party === null || named.length === 0 || isOf(majority.party, named, parties)) return weighed;
  const comparisons = weighed.comparisons.map((each) => ({ ...each, holds: false }));
  return { ...weighed, comparisons, flips: true, wouldNeed: null };
}

/** A fraction can only be points; a figure over 100 only votes; else both are tried, votes first. */
function margin(
  claim: ClaimOf<'majority'> | ClaimOf<'previousMajority'>,
  majority: Majority,
  [meaning, inputs]: readonly ['majority' | 'previous-majority', readonly (readonly [string, number])[]],
  over: string | null,
): Weighed {
  const points = [['majority-points', percent(majority.share)] as const];
  const inPoints = weigh(printedFigure(claim.value, claim.precision, 'percent'), points, 'partial-list');
  if (!Number.isInteger(claim.value)) return inPoints;
  const wouldNeed = over === null ? null : need(over, majority.votes - claim.value);
  const votes = [[meaning, majority.votes, inputs] as const];
  const inVotes = weigh(printedFigure(claim.value, claim.precision, 'count'), votes, 'not-in-return', { wouldNeed });
  return claim.value > 100 ? inVotes : { ...inVotes, comparisons: [...inVotes.comparisons, ...inPoints.comparisons] };
}

/** Votes more (or fewer, negative) that would make a claim true; null for a figure that is no count. */
function need(who: string, votes: number): Weighed['wouldNeed'] {
  return Number.isInteger(votes) ? { who, votes } : null;
}

/** Votes of a party's line at the baseline; null where it did not stand, or is not told apart. */
function previousVotes(party: string, official: Official): number | null {
  const { baseline, parties } = official;
  if (parties.find((each) => each.id === party)?.kind === 'independent') return null;
  const before = baseline?.candidacies.find((each) => isOf(each.party, [party], parties));
  return before?.votes ?? null;
}

/** Whether another count for one candidacy would change its rank or the fate of its deposit. */
function flipsOrder(index: number, votes: number, official: Official): boolean {
  const { measures, byElection } = official;
  const before = measures.candidacies[index];
  if (before?.position === null || before === undefined) return false;
  const others = byElection.candidacies.filter((_, place) => place !== index).map((each) => each.votes ?? 0);
  const position = 1 + others.filter((each) => each > votes).length;
  const valid = others.reduce((total, each) => total + each, votes);
  return position !== before.position || depositLost(votes, valid, byElection.pollingDay) !== before.depositLost;
}
