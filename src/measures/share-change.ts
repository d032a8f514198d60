import { type Line, sameLine } from './lineage.ts';
import { type Counted, type Tally, tellsAbsence } from './tally.ts';

/** How a candidacy compares with its line at the baseline. */
export interface Comparison {
  /** Null where there is no baseline, or it sums candidates without names. */
  readonly stoodBefore: boolean | null;
  /** Proportion; null where the line did not stand, or is not told apart. */
  readonly previousShare: number | null;
  /** Difference of the unrounded shares, in proportion; null where there is nothing to compare. */
  readonly change: number | null;
}

/**
 * The candidacy that stands for a line in a contest: where several stand for one lineage, the best placed.
 * Null where none did, or none is told apart.
 */
export function standsFor(line: Line, counts: Tally): Counted | null {
  return counts.ranked.find((each) => sameLine(each, line)) ?? null;
}

/**
 * Change of share since the baseline, of the same line (methodology 4.4, 4.5). A line that did not stand
 * has no previous share: null, never 0. A second candidacy of one lineage is compared with nobody.
 */
export function shareChange(candidacy: Counted, now: Tally, then: Tally | null): Comparison {
  if (then === null || candidacy.residual) return { stoodBefore: null, previousShare: null, change: null };
  const stoodIn = standsFor(candidacy, now)?.index === candidacy.index;
  const before = stoodIn ? standsFor(candidacy, then) : null;
  if (before === null) {
    const known = !stoodIn || tellsAbsence(then, candidacy);
    return { stoodBefore: known ? false : null, previousShare: null, change: null };
  }
  return {
    stoodBefore: true,
    previousShare: before.share,
    change: candidacy.share === null || before.share === null ? null : candidacy.share - before.share,
  };
}
