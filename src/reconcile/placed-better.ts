import type { Claim, Finding } from '#records';
import type { Official } from './official.ts';
import type { Stranger } from './strangers.ts';
import { candidacyOf } from './subject.ts';

type Place = Extract<Claim, { kind: 'position' }>;

/** Verdicts under which the return bears a claim out. */
const FITS = /^(?:agrees|consistent)/;

/**
 * Claims of a place that the return does not bear out, of which the same words place another as the return does, who is
 * named beside them and not misplaced too: "they were beaten by the Greens and came sixth" is read of the wrong one, while
 * two who are placed the wrong way round are a slip that was printed.
 * @param findings what `reconcileArticle` made of the claims, in their order.
 * @param open readings of the same article that the return bears out.
 */
export function placedBetter(
  claims: readonly Claim[],
  findings: readonly Finding[],
  open: readonly Claim[],
  official: Official,
): readonly Stranger[] {
  const misplaced = claims.flatMap((claim, index) => {
    const finding = findings[index];
    return isPlace(claim) && finding && !FITS.test(finding.verdict) ? [{ claim, finding }] : [];
  });
  const theirs = new Set(misplaced.map(({ claim }) => candidacyOf(claim, official)));
  const better = open.filter(isPlace).filter((claim) => !theirs.has(candidacyOf(claim, official)));
  return misplaced.filter(({ claim }) => better.some(({ span }) => String(span) === String(claim.span)));
}

const isPlace = (claim: Claim): claim is Place => claim.kind === 'position';
