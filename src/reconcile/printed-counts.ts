import type { Claim } from '#records';
import type { Official } from './official.ts';
import { candidacyOf } from './subject.ts';

/** A count of one candidacy that is printed somewhere and is not the return's. */
export interface PrintedCount {
  /** Place of the candidacy in the return's list. */
  readonly index: number;
  readonly votes: number;
  /** True where it was declared and corrected later. */
  readonly announcedFirst: boolean;
}

/** Counts that articles state, exactly and otherwise than the return. */
export function statedIn(claims: readonly Claim[], official: Official): readonly PrintedCount[] {
  return claims.flatMap((claim) => {
    if (claim.kind !== 'votes' || claim.precision !== 'exact') return [];
    const index = candidacyOf(claim, official);
    if (index === null || official.byElection.candidacies[index]?.votes === claim.value) return [];
    return [{ index, votes: claim.value, announcedFirst: false }];
  });
}

/** Counts of other sources in the record, then those that other articles state. */
export function printedElsewhere(claims: readonly Claim[], official: Official): readonly PrintedCount[] {
  const { otherCounts = [], candidacies } = official.byElection;
  const recorded = otherCounts.flatMap((each) => {
    const index = candidacies.findIndex((candidacy) => candidacy.candidate === each.candidate);
    return index < 0 ? [] : [{ index, votes: each.votes, announcedFirst: each.why === 'announced-first' }];
  });
  return [...recorded, ...statedIn(claims, official)];
}
