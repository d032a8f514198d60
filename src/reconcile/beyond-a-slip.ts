import type { Claim, ClaimKind, Finding, Meaning, Outcome } from '#records';
import { compare } from './compare.ts';
import { isOfNobody } from './of-nobody.ts';
import type { Official } from './official.ts';
import { candidacyOf, isOf, partyIds, samePersonName } from './subject.ts';

/** How far from the return a slip carries a figure: a part of the returned one, or at least so many votes or points. */
interface Reach {
  readonly part: number;
  readonly least: number;
}

/** Of the slips found in some 900 reports all but a few lie within these, and most misreadings beyond. */
const OF_MAJORITY: Reach = { part: 0.08, least: 1 };
const OF_TOTALS: Reach = { part: 0.1, least: 100 };
const REACH: Readonly<Partial<Record<ClaimKind, Reach>>> = {
  votes: { part: 0.08, least: 100 },
  majority: OF_MAJORITY,
  previousMajority: OF_MAJORITY,
  votesCast: OF_TOTALS,
  electorate: OF_TOTALS,
  share: { part: 0, least: 2.5 },
  // A party under a new name is new to one writer and not to another.
  shareChange: { part: 0, least: 4 },
  swing: { part: 0, least: 0.8 },
  turnout: { part: 0, least: 2 },
};
/** A hedged figure is rounder than an exact one, and may be as many times further off. */
const HEDGED = 2.5;
/** Above this share a deposit is kept by more than a slip: the threshold is a twentieth (an eighth before October 1985). */
const SAFE = 1.1;
/** A majority that nobody has counted again: a recount told beside it was another contest's. */
const SETTLED = 10_000;
/** Meanings under which a figure is the last election's. */
const OF_LAST_TIME: ReadonlySet<Meaning> = new Set(['previous-votes', 'previous-share']);
/** Meanings under which a figure is none of this poll's. */
const OF_NO_RESULT: ReadonlySet<Meaning> = new Set([...OF_LAST_TIME, 'swing-needed']);
/** Places that no report gets wrong: who won, and who was second; below them it may be out by one. */
const TOP = 2;

/**
 * Whether what a claim says is further from the return than the slips that articles make, so that it was said of
 * something else, or misread: no digit, no pair of digits and no rounding leads there, nor another figure of the same
 * return that is easily taken for it. A figure near the return, wrong as it may be, is never beyond a slip.
 * @param finding what `compare` or `reconcileArticle` made of the claim.
 */
export function beyondASlip(claim: Claim, finding: Finding, official: Official): boolean {
  if (finding.why === 'no-such-candidacy') return isOfNobody(claim, official);
  if (claim.kind === 'recounts') return (official.measures.majority?.votes ?? 0) > SETTLED;
  if (claim.precision === 'moreThan' && isIdle(claim, finding)) return true;
  const ofLastTime = finding.meaning !== null && OF_LAST_TIME.has(finding.meaning);
  // A bound that last time's figure alone meets was set for it.
  if (ofLastTime && claim.precision !== 'exact') return !withinReach(claim as Figured, finding, official);
  // A candidate with last time's figure may be a slip that was printed; a party with it was spoken of then.
  if (ofLastTime && isUnnamed(claim)) return isTelling(claim) || !withinReach(claim as Figured, finding, official);
  // "By eight votes or so": a whole number is votes, though the majority was of as many points.
  if (finding.meaning === 'majority-points' && Number.isInteger((claim as Figured).value))
    return !withinReach(claim as Figured, finding, official);
  if (finding.verdict !== 'conflicts' || finding.slip !== null) return false;
  const { byElection, measures, parties } = official;
  switch (claim.kind) {
    case 'winner':
      return candidacyOf(claim, official) !== measures.winner;
    case 'outcome': {
      const { outcome } = measures;
      const ids = partyIds(claim.party, official);
      const winner = outcome !== null && (ids.length === 0 || isOf(outcome.party, ids, parties));
      return !winner || (claim.outcome !== outcome.kind && isPlain(outcome, official));
    }
    case 'cause': {
      const { kind, person } = byElection.vacancy;
      return claim.cause !== kind || (!!claim.person && !!person && !samePersonName(person, claim.person));
    }
    case 'position': {
      const [returned] = finding.comparisons;
      const expected = returned?.expected;
      return (
        claim.value <= TOP ||
        (typeof expected === 'number' && (expected <= TOP || Math.abs(expected - claim.value) > 1))
      );
    }
    case 'lostDeposit': {
      const votes = byElection.candidacies[candidacyOf(claim, official) ?? -1]?.votes ?? 0;
      return measures.depositThreshold !== null && votes > measures.depositThreshold * SAFE;
    }
    default:
      return ofAnother(claim, official) || !withinReach(claim, finding, official);
  }
}

/** Whether nobody takes an outcome for the other: of a seat that was a party's, whose member had not left it. */
function isPlain({ kind, party, from }: Outcome, { byElection, parties }: Official): boolean {
  const had = kind === 'hold' ? party : from;
  const { vacancy } = byElection;
  return parties.some(({ id, kind: of }) => id === had && of === 'party') && (vacancy.party ?? had) === had;
}

/** Whether an exact figure is hardly another's by chance: a count, or a share with decimals. */
const isTelling = (claim: Claim): boolean =>
  (claim.kind === 'votes' && claim.value >= 100) || (claim.kind === 'share' && !Number.isInteger(claim.value));

const isUnnamed = (claim: Claim): boolean => !('candidate' in claim) || claim.candidate === null;

type Figured = Extract<Claim, { value: number }>;

/** A lower bound of less than half of any figure that meets it, which nobody sets: "more than 1,000" of 10,559 is said of a gap. */
function isIdle(claim: Claim, { comparisons }: Finding): boolean {
  const met = comparisons.flatMap(({ holds, expected }) =>
    holds && typeof expected === 'number' ? [Math.abs(expected)] : [],
  );
  return 'value' in claim && met.length > 0 && Math.min(...met) > 2 * Math.abs(claim.value);
}

/** Exactly the figure of another candidacy, to its decimals where it is a share, or of the other of the two majorities. */
function ofAnother(claim: Figured, official: Official): boolean {
  if (claim.precision !== 'exact') return false;
  if (claim.kind === 'share' || claim.kind === 'shareChange') {
    const { parties, byElection } = official;
    const ids = partyIds(claim.party, official);
    return (
      !Number.isInteger(claim.value) &&
      byElection.candidacies.some((each) => {
        const party = parties.find(({ id }) => id === each.party)?.name ?? null;
        return (
          party !== null &&
          !isOf(each.party, ids, parties) &&
          compare({ ...claim, party, ...(claim.kind === 'share' ? { candidate: null } : {}) } as Claim, official)
            .verdict === 'agrees'
        );
      })
    );
  }
  if (claim.kind === 'votes') {
    const { candidacies } = official.byElection;
    const own = candidacyOf(claim, official);
    const surname = candidacies[own ?? -1]?.candidate ?? claim.candidate ?? '';
    return candidacies.some(
      (each, index) => index !== own && each.votes === claim.value && !samePersonName(each.candidate, surname),
    );
  }
  if (claim.kind !== 'majority' && claim.kind !== 'previousMajority') return false;
  const other: Claim =
    claim.kind === 'majority' ? { ...claim, kind: 'previousMajority', party: null } : { ...claim, kind: 'majority' };
  return compare(other, official).verdict === 'agrees';
}

function withinReach(claim: Figured, { comparisons }: Finding, official: Official): boolean {
  const value = Math.abs(claim.value);
  const near = comparisons.some(({ meaning, expected }) => {
    if (meaning === 'majority-points' && Number.isInteger(claim.value)) return false;
    const reach = meaning === 'majority-points' ? REACH.share : REACH[claim.kind];
    if (typeof expected !== 'number' || OF_NO_RESULT.has(meaning) || reach === undefined) return false;
    const returned = Math.abs(expected);
    const times = claim.precision === 'exact' ? 1 : HEDGED;
    return (
      Math.abs(value - returned) <= times * Math.max(reach.least, reach.part * returned) ||
      (reach.part > 0 && sameDigits(value, returned))
    );
  });
  return near || takenFor(claim, official);
}

/** The same digits in another order, all but two of four or more, or all but one of them in their order: 2,090 for 2,920, 675 for 8,675. */
function sameDigits(stated: number, returned: number): boolean {
  const [one, other] = [String(stated), String(returned)];
  if (one.length === other.length) {
    const wrong = [...one].filter((digit, at) => digit !== other[at]).length;
    return sorted(one) === sorted(other) || (one.length > 3 && one[0] === other[0] && wrong <= 2);
  }
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return (
    long.length === short.length + 1 && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
}

const sorted = (digits: string): string => [...digits].sort().join('');

/** The majority as somebody's votes, or the winner's votes as what is called a majority: slips that were printed. */
const takenFor = ({ kind, value, rule }: Figured, { byElection, measures }: Official): boolean =>
  kind === 'votes'
    ? value === measures.majority?.votes
    : rule === 'majority-of' && value === byElection.candidacies[measures.winner ?? -1]?.votes;
