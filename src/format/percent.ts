import { decimalsApart, digits, NOT_KNOWN } from './round.ts';

/** What a percentage stands beside: proportions that it must not be mistaken for when rounded. */
export type Beside = {
  /** Proportions; where one decimal would make the two read alike though they differ, two are shown. */
  readonly beside?: readonly number[];
};

/**
 * A proportion as a percentage with one decimal (two beside a value that would read alike); a share that would
 * round to nothing is "<0.1%". Null is "not known".
 * @example percent(0.484144) → '48.4%'
 * @example percent(0.0004) → '<0.1%'
 * @example percent(0.04963, { beside: [0.05] }) → '4.96%'
 * @example percent(0) → '0.0%'
 * @example percent(null) → 'not known'
 */
export function percent(value: number | null, { beside = [] }: Beside = {}): string {
  if (value === null) return NOT_KNOWN;
  if (value > 0 && value < 0.0005) return '<0.1%';
  const decimals = decimalsApart(
    value * 100,
    beside.map((other) => other * 100),
  );
  return `${value < 0 ? '−' : ''}${digits(value * 100, decimals)}%`;
}

/**
 * Percentages that stand in one list: those that would read alike though they differ get a second decimal.
 * @example percents([0.38723, 0.38705, 0.07169]) → ['38.72%', '38.71%', '7.2%']
 */
export function percents(values: readonly (number | null)[]): string[] {
  const known = values.filter((value) => value !== null);
  return values.map((value) => percent(value, { beside: known }));
}

/**
 * A percentage as it was printed elsewhere, in percent and with its own decimals, or as many as are given; null is
 * "not known".
 * @example printedPercent(61.2) → '61.2%'
 * @example printedPercent(12.67) → '12.67%'
 * @example printedPercent(13.0007, 1) → '13.0%'
 */
export function printedPercent(value: number | null, decimals?: number): string {
  return value === null ? NOT_KNOWN : `${printedNumber(value, decimals)}%`;
}

/**
 * Points as they were printed elsewhere, with their own decimals, or as many as are given; null is "not known".
 * @example printedPoints(12.8) → '12.8 points'
 * @example printedPoints(1) → '1 point'
 * @example printedPoints(1, 1) → '1.0 points'
 */
export function printedPoints(value: number | null, decimals?: number): string {
  if (value === null) return NOT_KNOWN;
  return `${printedNumber(value, decimals)} ${value === 1 && !decimals ? 'point' : 'points'}`;
}

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

function printedNumber(value: number, decimals = decimalsOf(value)): string {
  return `${value < 0 ? '−' : ''}${digits(value, decimals)}`;
}
