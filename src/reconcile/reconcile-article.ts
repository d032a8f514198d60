import type { Claim, Finding, Slip } from '#records';
import { otherVotes } from './common-cause.ts';
import { compare } from './compare.ts';
import type { Official } from './official.ts';
import { otherRejected } from './other-rejected.ts';
import { candidacyOf } from './subject.ts';

/**
 * Holds every claim of one article on one by-election against the return, each by itself and then together: figures that
 * conflict may have one cause. One finding a claim, in their order.
 * @param texts figures as printed, in the claims' order, for their decimals; absent where they are not at hand.
 */
export function reconcileArticle(
  claims: readonly Claim[],
  official: Official,
  texts: readonly (string | null | undefined)[] = [],
): Finding[] {
  const findings = claims.map((claim, index) => compare(claim, official, texts[index]));
  const common = otherVotes(claims, findings, official, texts);
  return findings.map((finding, index) => {
    const claim = claims[index];
    if (claim === undefined || finding.verdict !== 'conflicts') return finding;
    if (common?.explains.includes(index)) return { ...finding, wouldNeed: null, slip: common.slip };
    const slip = announcedFirst(claim, official) ?? otherRejected(claim, finding, claims, official) ?? finding.slip;
    return { ...finding, slip };
  });
}

/** A count of votes that another source prints, of the same candidacy. */
function announcedFirst(claim: Claim, official: Official): Slip | null {
  if (claim.kind !== 'votes') return null;
  const index = candidacyOf(claim, official);
  const candidacy = index === null ? undefined : official.byElection.candidacies[index];
  const other = official.byElection.otherCounts?.find(
    (each) => each.candidate === candidacy?.candidate && each.votes === claim.value,
  );
  if (other === undefined || candidacy === undefined) return null;
  return {
    kind: other.why === 'announced-first' ? 'first-count' : 'other-votes',
    implies: [[candidacy.candidate, candidacy.votes ?? 0, other.votes]],
    support: 'printed-elsewhere',
  };
}
