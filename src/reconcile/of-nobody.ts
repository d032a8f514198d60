import type { Claim } from '#records';
import { compare } from './compare.ts';
import type { Official } from './official.ts';
import { isOf, partyIds } from './subject.ts';

/**
 * Whether what is claimed of somebody whom a return does not list, or of one of several whom it does not tell apart, cannot
 * have been: returns have the first two, whomever else they leave out, and some have everybody.
 */
export const isOfNobody = (claim: Claim, official: Official): boolean =>
  isUnlisted(claim, official) || isNobodys(claim, official) || stoodNowhere(claim, official);

/** A lost deposit of an independent whom nothing names, where not one alone stood: it may be somebody's who is named beside. */
function isNobodys(claim: Claim, official: Official): boolean {
  if (claim.kind !== 'lostDeposit' || claim.candidate !== null) return false;
  const ids = partyIds(claim.party, official);
  return official.parties.some(({ id, kind }) => kind === 'independent' && ids.includes(id));
}

/** The winner, or votes enough to be second, of one whom a return does not list: it has the first two, whomever else it leaves out. */
function isUnlisted(claim: Claim, { byElection, measures }: Official): boolean {
  const second = byElection.candidacies[measures.runnerUp ?? -1]?.votes ?? null;
  return claim.kind === 'winner' || (claim.kind === 'votes' && second !== null && claim.value > second);
}

/**
 * A party's figure where the return lists everybody and nobody stood for it (an independent may be called so by others
 * only), or that of one of several independents where a party has it and none of them.
 */
function stoodNowhere(claim: Claim, official: Official): boolean {
  if (claim.kind !== 'votes' && claim.kind !== 'share' && claim.kind !== 'position') return false;
  const { byElection, measures, parties } = official;
  const { validVotes } = byElection.declared;
  if (validVotes === null || validVotes !== measures.validVotes) return false;
  const ids = partyIds(claim.party, official);
  if (parties.some(({ id, kind }) => ids.includes(id) && kind === 'party')) return true;
  const theirs = byElection.candidacies.map((each) => ({
    isOne: isOf(each.party, ids, parties),
    fits: compare({ ...claim, candidate: each.candidate, party: null }, official).verdict !== 'conflicts',
  }));
  const fitting = theirs.filter(({ fits }) => fits);
  return claim.candidate === null && fitting.length > 0 && fitting.every(({ isOne }) => !isOne);
}
