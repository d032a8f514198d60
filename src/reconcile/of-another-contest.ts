import type { Claim, Finding } from '#records';
import { isBorneOut } from './borne-out-here.ts';
import type { Official } from './official.ts';

/**
 * The one return, of others on which the same article reports, that has exactly the figure or place with which a claim
 * conflicts at its own; null where none has, or more than one. "In Mid Beds it was 20.5" is bound to the seat named before where
 * the short name is not known: each figure stays as printed, and the returns are witnesses of which contest it is of.
 * @param finding what `reconcileArticle` made of the claim at its own contest.
 * @param text the figure as printed, for its decimals.
 */
export function ofAnotherContest(
  claim: Claim,
  finding: Finding,
  text: string,
  others: readonly Official[],
): Official | null {
  if (!('value' in claim) || claim.precision !== 'exact') return null;
  if (finding.verdict !== 'conflicts' || !(claim.kind === 'position' || /\d/.test(text))) return null;
  const [other = null, ...more] = others.filter((each) => isBorneOut(claim, each, text));
  return more.length === 0 ? other : null;
}
