import { type Beside } from './percent.ts';
import { decimalsApart, digits, NOT_KNOWN, round } from './round.ts';

/**
 * The size of a difference between percentages, from a proportion, without unit or sign: one decimal; two where one
 * would read as nothing (under 0.05) or like an unequal value beside it. Null is "not known".
 * @example pointsFigure(0.218449) → '21.8'
 * @example pointsFigure(0.000184) → '0.02'
 * @example pointsFigure(-0.156) → '15.6'
 * @example pointsFigure(0.126695, { beside: [0.1269] }) → '12.67'
 */
export function pointsFigure(value: number | null, { beside = [] }: Beside = {}): string {
  if (value === null) return NOT_KNOWN;
  const size = Math.abs(value) * 100;
  if (size > 0 && size < 0.005) return '<0.01';
  return digits(size, decimalsApart(size, [0, ...beside.map((other) => Math.abs(other) * 100)]));
}

/**
 * A majority, lead or swing in points with its unit; null is "not known".
 * @example points(0.126695) → '12.7 points'
 * @example points(0.000184) → '0.02 points'
 * @example points(null) → 'not known'
 */
export function points(value: number | null, options: Beside = {}): string {
  return value === null ? NOT_KNOWN : `${pointsFigure(value, options)} points`;
}

/**
 * The same with two decimals, for working that is shown step by step.
 * @example pointsInFull(0.126695) → '12.67'
 */
export function pointsInFull(value: number | null): string {
  return value === null ? NOT_KNOWN : digits(value * 100, 2);
}

/**
 * A change of share with its sign (U+2212 for a fall) and no unit; null, nothing to compare with, is "not known".
 * @example change(0.0971) → '+9.7'
 * @example change(-0.1563) → '−15.6'
 * @example change(-0.0002) → '−0.02'
 * @example change(0) → '0.0'
 */
export function change(value: number | null, options: Beside = {}): string {
  if (value === null) return NOT_KNOWN;
  const figure = pointsFigure(value, options);
  if (figure.startsWith('<')) return '0.0';
  const sign = value < 0 ? '−' : '+';
  return round(value, 6) === 0 ? figure : `${sign}${figure}`;
}

/**
 * The same with its unit.
 * @example changeInPoints(0.0971) → '+9.7 points'
 * @example changeInPoints(null) → 'not known'
 */
export function changeInPoints(value: number | null, options: Beside = {}): string {
  return value === null ? NOT_KNOWN : `${change(value, options)} points`;
}

/**
 * A difference as an adjective with its article, for "on a 12.7-point swing".
 * @example pointAdjective(0.126695) → 'a 12.7-point'
 * @example pointAdjective(0.0831) → 'an 8.3-point'
 */
export function pointAdjective(value: number, options: Beside = {}): string {
  return withArticle(`${pointsFigure(value, options)}-point`);
}

/**
 * Puts "a" or "an" before words that begin with digits, by how the number is said.
 * Throws a TypeError for words that do not begin with digits.
 * @example withArticle('11,000 majority') → 'an 11,000 majority'
 * @example withArticle('18-point swing') → 'an 18-point swing'
 * @example withArticle('1,895 majority') → 'a 1,895 majority'
 * @example withArticle('8,763 majority') → 'an 8,763 majority'
 */
export function withArticle(words: string): string {
  const number = /^<?([\d,]+)/.exec(words)?.[1];
  if (number === undefined) throw new TypeError(`invalid number for an article: ${words}`);
  const leading = number.split(',')[0] as string;
  const vowel = leading.startsWith('8') || leading === '11' || leading === '18';
  return `${vowel ? 'an' : 'a'} ${words}`;
}
