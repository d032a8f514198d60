import type { Claim, Finding } from '#records';
import { otherVotes } from './common-cause.ts';
import { compare } from './compare.ts';
import type { Official } from './official.ts';
import { otherRejected } from './other-rejected.ts';
import { printedCauses } from './printed-cause.ts';

/** What is known besides an article's claims. */
export interface Surroundings {
  /** Figures as printed, in the claims' order, for their decimals (`61.0` has one); null where not at hand. */
  readonly texts?: readonly (string | null | undefined)[];
  /** Claims of other articles on the same by-election: a count that they print too is better evidence of a cause. */
  readonly elsewhere?: readonly Claim[];
}

/**
 * Holds every claim of one article on one by-election against the return, each by itself and then together: figures that
 * conflict may have one cause. One finding a claim, in their order.
 */
export function reconcileArticle(
  claims: readonly Claim[],
  official: Official,
  { texts = [], elsewhere = [] }: Surroundings = {},
): Finding[] {
  const findings = claims.map((claim, index) => compare(claim, official, texts[index]));
  if (findings.every((finding) => finding.verdict !== 'conflicts')) return findings;
  const printed = printedCauses(claims, findings, official, texts, elsewhere);
  const common = otherVotes(claims, findings, official, texts);
  return findings.map((finding, index) => {
    const claim = claims[index];
    if (claim === undefined || finding.verdict !== 'conflicts') return finding;
    const shared = printed[index] ?? (common?.explains.includes(index) ? common.slip : null);
    if (shared !== null && claim.kind !== 'votes') return { ...finding, wouldNeed: null, slip: shared };
    return { ...finding, slip: shared ?? otherRejected(claim, finding, claims, official) ?? finding.slip };
  });
}
