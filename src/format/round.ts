/** Text for a figure that is not known: never blank, never zero. */
export const NOT_KNOWN = 'not known';

/**
 * Rounds half away from zero, as a hand would: 0.5 to 1, −0.5 to −1. Never gives −0.
 * `decimals`: places to keep. A hair is added because 1.005 is stored as slightly less.
 * @example round(12.25, 1) → 12.3
 * @example round(-0.04, 1) → 0
 */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale;
  return size === 0 ? 0 : Math.sign(value) * size;
}

/**
 * Digits of a number's size with thousands separators and exactly `decimals` places; the sign is the caller's.
 * @example digits(17267, 0) → '17,267'
 * @example digits(-3.5, 2) → '3.50'
 */
export function digits(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(round(value, decimals)).toFixed(decimals).split('.');
  const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * Decimals (1 or 2) that a value in percent needs, so that rounding to one does not make it read like an unequal
 * value beside it: 38.72 beside 38.70, or 4.96 beside a threshold of 5 (methodology 4.17).
 * @example decimalsApart(4.96, [5]) → 2
 * @example decimalsApart(4.9, [5]) → 1
 */
export function decimalsApart(value: number, others: readonly number[]): 1 | 2 {
  const alike = others.some((other) => round(other, 2) !== round(value, 2) && round(other, 1) === round(value, 1));
  return alike ? 2 : 1;
}
