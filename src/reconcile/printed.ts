import type { Precision } from '#records';

/** A figure as an article prints it. */
export interface Printed {
  readonly value: number;
  readonly precision: Precision;
  /** Worth of one unit in the last digit that is meant: 0.01 for 12.67, 1000 for 8,000. */
  readonly unit: number;
  /** How far rounding may carry the true value from the printed one. */
  readonly tolerance: number;
  readonly kind: 'count' | 'percent';
}

/** Part of a round count that rounding may have taken: keeps "20,000" from standing for 16,000. */
const ROUNDED_COUNT = 0.05;
/** Part of a figure that "almost" and "about" may leave. */
const HEDGE: Readonly<Record<'almost' | 'about', number>> = { almost: 0.1, about: 0.05 };
/** Slack for arithmetic in binary fractions, in the claim's unit. */
const EPSILON = 1e-9;

/**
 * Reads the precision of a printed figure. Decimals count from the text where it is given (`61.0` has one, the number
 * 61 none). A count that ends in two zeros or more is taken as rounded to them.
 * @param text the figure as printed, digits with separators; null or absent where it is not at hand.
 */
export function printedFigure(
  value: number,
  precision: Precision,
  kind: Printed['kind'],
  text?: string | null,
): Printed {
  const decimals = kind === 'count' ? 0 : (decimalsOf(text ?? null) ?? decimalsOf(String(value)) ?? 0);
  const zeros = /0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0;
  const digits = String(Math.abs(Math.trunc(value))).length;
  const rounded = kind === 'count' && value !== 0 && zeros >= 2;
  const hedged = precision !== 'exact' && decimals === 0 && zeros >= 1 && value !== 0;
  const unit = rounded || hedged ? 10 ** Math.min(zeros, digits) : 10 ** -decimals;
  const tolerance = rounded ? Math.min(unit / 2, Math.abs(value) * ROUNDED_COUNT) : kind === 'count' ? 0 : unit / 2;
  return { value, precision, unit, tolerance, kind };
}

/**
 * Whether a recomputed value is what the figure says (methodology 4.17): within half a unit of the last digit; with
 * "almost", below by at most a unit; with "about", a unit either side (neither more than a tenth or a twentieth of the
 * figure); "more than" and "less than" are bounds.
 */
export function holds(printed: Printed, expected: number): boolean {
  const { value, precision } = printed;
  // A fall is hedged by its size: "down more than 8 points" is below −8.
  const difference = (expected - value) * (value < 0 ? -1 : 1);
  switch (precision) {
    case 'exact':
      return Math.abs(difference) <= printed.tolerance + EPSILON;
    case 'about':
      return Math.abs(difference) <= hedgeOf(printed, 'about') + EPSILON;
    case 'almost':
      return difference <= EPSILON && -difference <= hedgeOf(printed, 'almost') + EPSILON;
    case 'moreThan':
      return difference > EPSILON;
    case 'lessThan':
      return difference < -EPSILON;
  }
}

/** Whether the figure is the value itself at the precision given, not a round number near it. */
export function isExact(printed: Printed, expected: number): boolean {
  if (printed.kind === 'count') return printed.value === expected;
  return printed.unit < 1 || Math.abs(printed.value - expected) <= EPSILON;
}

/**
 * Least and greatest value for which the figure holds; Infinity where "more than" sets no upper bound, 0 where "less
 * than" sets no lower one.
 */
export function rangeOf(printed: Printed): readonly [low: number, high: number] {
  const { value, precision, tolerance, kind } = printed;
  // Bounds exclude the figure itself; of a percentage the next value is a hair away.
  const next = kind === 'count' ? 1 : 0;
  const whole = (low: number, high: number): readonly [number, number] =>
    kind === 'count' ? [Math.ceil(low - EPSILON), Math.floor(high + EPSILON)] : [low, high];
  switch (precision) {
    case 'exact':
      return whole(value - tolerance, value + tolerance);
    case 'about':
      return whole(value - hedgeOf(printed, 'about'), value + hedgeOf(printed, 'about'));
    case 'almost':
      return whole(value - hedgeOf(printed, 'almost'), value);
    case 'moreThan':
      return [value + next, Infinity];
    case 'lessThan':
      return [0, value - next];
  }
}

/** At least one unit of the last printed digit in percent and small counts, however large the figure. */
function hedgeOf(printed: Printed, hedge: 'almost' | 'about'): number {
  const smallest = printed.kind === 'percent' ? Math.min(printed.unit, 1) : 1;
  return Math.max(smallest, Math.min(printed.unit, Math.abs(printed.value) * HEDGE[hedge]));
}

/** Null where the text holds no digit ("six"). */
function decimalsOf(text: string | null): number | null {
  if (text === null || !/\d/.test(text)) return null;
  return /\d[.·](\d+)/.exec(text)?.[1]?.length ?? 0;
}
