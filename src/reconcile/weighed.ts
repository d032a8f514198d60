import type { Comparison, Finding, Meaning, Slip } from '#records';
import { holds, type Printed } from './printed.ts';

/** What a kind of claim makes of one claim: its values under every meaning. */
export interface Weighed {
  /** Why nothing can be said where no meaning holds and the default one has no value. */
  readonly why: Finding['why'];
  /** The figure as printed; null for words. */
  readonly printed: Printed | null;
  /** Default meaning first, where it has a value; then the others. */
  readonly comparisons: readonly Comparison[];
  /** Meaning under which it agrees without qualification; null where that has no value here. */
  readonly default: Meaning | null;
  /** Whether a conflict would flip a conclusion. */
  readonly flips: boolean;
  readonly wouldNeed: Finding['wouldNeed'];
  readonly slip: Slip | null;
}

const PLAIN = { printed: null, comparisons: [], default: null, flips: false, wouldNeed: null, slip: null } as const;

/** Nothing can be said, and why. */
export function silent(why: NonNullable<Finding['why']>): Weighed {
  return { ...PLAIN, why };
}

/** A value under one meaning; null where that meaning has none. */
export type Candidate = readonly [
  meaning: Meaning,
  expected: number | null,
  inputs?: readonly (readonly [string, number])[],
];

/**
 * Holds a printed figure against its value under each meaning, the first being the default. Meanings without a value
 * are left out; nothing is said (for the reason given) where none has one.
 */
export function weigh(
  printed: Printed,
  candidates: readonly Candidate[],
  why: NonNullable<Finding['why']>,
  more: Partial<Pick<Weighed, 'flips' | 'wouldNeed' | 'slip'>> = {},
): Weighed {
  const comparisons = candidates.flatMap(([meaning, expected, inputs = []]): Comparison[] =>
    expected === null
      ? []
      : [
          {
            meaning,
            expected,
            difference: printed.value - expected,
            holds: holds(printed, expected),
            inputs: inputs.map(([name, value]) => [name, value]),
          },
        ],
  );
  if (comparisons.length === 0) return silent(why);
  const [first] = candidates;
  return { ...PLAIN, why, printed, comparisons, default: first && first[1] !== null ? first[0] : null, ...more };
}

/** Holds words against the return's words; a conflict of these always changes the conclusion. */
export function weighWords(meaning: Meaning, expected: string, agrees: boolean, more: Partial<Weighed> = {}): Weighed {
  const comparison = { meaning, expected, difference: null, holds: agrees, inputs: [] };
  return { ...PLAIN, why: null, comparisons: [comparison], default: meaning, flips: true, ...more };
}

/** A proportion in the claim's unit, percent or points; null stays null. */
export function percent(proportion: number | null | undefined): number | null {
  return proportion === null || proportion === undefined ? null : proportion * 100;
}
