import { digits, NOT_KNOWN } from './round.ts';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/**
 * A whole number with thousands separators; null is "not known".
 * @example count(17267) → '17,267'
 * @example count(null) → 'not known'
 */
export function count(value: number | null): string {
  return value === null ? NOT_KNOWN : `${value < 0 ? '−' : ''}${digits(value, 0)}`;
}

/**
 * A whole number for prose: words to nine, digits from ten; null is "not known".
 * @example countInWords(6) → 'six'
 * @example countInWords(10) → '10'
 * @example countInWords(0) → 'no'
 */
export function countInWords(value: number | null): string {
  return (value === null ? undefined : WORDS[value]) ?? count(value);
}

/**
 * A count with its noun in the right number; the plural adds an s unless given. Null is "not known".
 * @example plural(1, 'candidate') → '1 candidate'
 * @example plural(14, 'candidate') → '14 candidates'
 * @example plural(2, 'by-election') → '2 by-elections'
 * @example plural(2, 'party', 'parties') → '2 parties'
 * @example plural(null, 'vote') → 'not known'
 */
export function plural(value: number | null, one: string, many = `${one}s`): string {
  return value === null ? NOT_KNOWN : `${count(value)} ${value === 1 ? one : many}`;
}

/**
 * A change of a count with its sign; null is "not known".
 * @example countChange(4810) → '+4,810'
 * @example countChange(-56) → '−56'
 * @example countChange(0) → '0'
 */
export function countChange(value: number | null): string {
  if (value === null) return NOT_KNOWN;
  return value > 0 ? `+${count(value)}` : count(value);
}
