import type { Claim, Comparison, ElsewhereClaim } from '#records';
import { depositLost } from '#measures';
import { compare } from './compare.ts';
import type { Official } from './official.ts';
import { candidacyOf, samePersonName } from './subject.ts';

/** Meanings beside the usual one under which a doubtful figure is borne out as well. */
const OTHERWISE = /^ballot|-from-rounded$|^(?:steed|alternative|stated)/;
/** Kinds whose whole figures many elections share. */
const OF_PERCENT = /^(?:share|swing|turnout)/;
/** Least count that two elections hardly share. */
const TELLING = 30;

/**
 * A figure that an article seems to state of another election, as a claim of this one: null unless the return bears it
 * out. A majority may also be the one of last time. The words gave the figure and whose it is; the return is a witness of
 * the election only.
 * @param text the figure as printed, for its decimals.
 */
export function borneOutHere(stated: ElsewhereClaim, official: Official, text: string): Claim | null {
  if (OF_PERCENT.test(stated.kind) && Number.isInteger(stated.value)) return null;
  const [claim = null, ...others] = claimsOf(stated).filter((each) => isBorneOut(each, official, text));
  return others.length === 0 ? claim : null;
}

/**
 * Whether the return says what a doubtful claim says: a figure exactly, in votes or to its last printed digit, and of the
 * same party or person; who won, whether that was a gain, why the seat fell vacant, whose deposit was lost. What is hedged
 * fits too much to be borne out, but for a lead or a turnout right above or below the return's.
 */
export function isBorneOut(claim: Claim, official: Official, text: string | null): boolean {
  if (claim.precision !== 'exact')
    return 'value' in claim && isOfCandidate(claim, official) && isCloselyBound(claim, official, text);
  if (claim.kind === 'lostDeposit' && isPlainlyLost(claim, official)) return true;
  const { verdict, meaning, comparisons } = compare(claim, official, text);
  if (claim.kind === 'turnout' && !isWhole(claim) && comparisons.some(isNear)) return true;
  // "Four in ten" is round, and a whole swing is any election's.
  const isRound = claim.kind === 'swing' ? isWhole(claim) : isWhole(claim) && !/\d/.test(text ?? '');
  const otherwise = OTHERWISE.test(meaning ?? '') && !isRound;
  const expected = (otherwise ? comparisons.find((each) => each.meaning === meaning) : comparisons[0])?.expected;
  if (!(otherwise || /^agrees(?:-when-rounded)?$/.test(verdict)) || !isOfCandidate(claim, official)) return false;
  // Who defects resigns too: the words in doubt must say which.
  if (claim.kind === 'cause') return claim.cause === official.byElection.vacancy.kind;
  if (claim.kind === 'outcome') return !isFromSpeaker(official);
  if (!('value' in claim)) return true;
  if (typeof expected !== 'number') return false;
  if (claim.kind === 'position') return claim.value === expected;
  return Number.isInteger(expected)
    ? claim.value === expected && (expected >= TELLING || claim.kind === 'majority')
    : true;
}

/** Points by which one turnout is told differently, as the register is told of one day or of another. */
const OF_REGISTERS = 0.1;

const isNear = ({ difference }: Comparison): boolean => difference !== null && Math.abs(difference) <= OF_REGISTERS;

const isWhole = (claim: Claim): boolean =>
  OF_PERCENT.test(claim.kind) && 'value' in claim && Number.isInteger(claim.value);

/** Whether so few votes lose the deposit already by the votes of those whom a return lists, be there others or not. */
function isPlainlyLost(claim: Extract<Claim, { kind: 'lostDeposit' }>, official: Official): boolean {
  const { candidacies, pollingDay } = official.byElection;
  const listed = candidacies.reduce((sum, { votes }) => sum + (votes ?? 0), 0);
  const own = candidacies[candidacyOf(claim, official) ?? -1]?.votes ?? listed;
  return depositLost(own, listed, pollingDay) === true && isOfCandidate(claim, official);
}

/** Whether the seat was the Speaker's, which changes hands by the return, and in few articles. */
export function isFromSpeaker({ measures, parties }: Official): boolean {
  const from = measures.outcome?.from ?? null;
  return parties.some(({ id, kind }) => id === from && kind === 'speaker');
}

/** How much of a hedged figure the return may lie beyond it, and how many points. */
const CLOSE = { part: 0.08, points: 1 };

/** Whether a hedged figure is so near the return that it was hardly set for another, nor for the other of two majorities. */
function isCloselyBound(claim: Extract<Claim, { value: number }>, official: Official, text: string | null): boolean {
  if (!isClose(claim, official, text)) return false;
  if (claim.kind !== 'majority' && claim.kind !== 'previousMajority') return true;
  const kind = claim.kind === 'majority' ? 'previousMajority' : 'majority';
  return !isClose({ ...claim, kind, party: null } as typeof claim, official, text);
}

function isClose(claim: Extract<Claim, { value: number }>, official: Official, text: string | null): boolean {
  if (!/ajority$|^(?:turnout|share|votes)$/.test(claim.kind)) return false;
  const { verdict, meaning, comparisons } = compare(claim, official, text);
  const expected = comparisons[0]?.expected;
  const reach = /^(?:turnout|share)/.test(claim.kind) ? CLOSE.points : CLOSE.part * claim.value;
  const holds = verdict === 'consistent' || meaning === 'stated-turnout';
  return holds && typeof expected === 'number' && Math.abs(expected - claim.value) <= reach;
}

/** A person who is named as the one must be the one: a party's former member has its figures too. */
function isOfCandidate(claim: Claim, official: Official): boolean {
  if (!('candidate' in claim) || claim.candidate === null) return true;
  const found = official.byElection.candidacies[candidacyOf(claim, official) ?? -1];
  return [found?.candidate, found?.knownAs].some((name) => !!name && samePersonName(claim.candidate ?? '', name));
}

/** The claims that it can be: none where its kind has too few values to tell elections by. */
function claimsOf(stated: ElsewhereClaim): readonly Claim[] {
  const { kind, value, precision, span, paragraph, rule } = stated;
  const { candidate = null, party = null, from = null, to = null } = stated;
  const figure = { value, precision, span, paragraph, rule };
  switch (kind) {
    case 'votes':
    case 'share':
      return [{ kind, candidate, party, ...figure }];
    case 'shareChange':
      return [{ kind, party, ...figure }];
    case 'swing':
      return [{ kind, from, to, ...figure }];
    case 'majority':
      return [
        { kind, ...figure },
        { kind: 'previousMajority', party: null, ...figure },
      ];
    case 'turnout':
    case 'votesCast':
    case 'electorate':
      return [{ kind, ...figure }];
    default:
      return [];
  }
}
