import { count } from './count.ts';
import { NOT_KNOWN } from './round.ts';

/** How firmly a figure is stated, in the reader's terms. */
export type Firmness = 'exact' | 'about' | 'almost' | 'moreThan' | 'lessThan';

/**
 * Items as a sentence lists them, without a comma before the last; an empty list is an empty string.
 * @example list(['Labour', 'UKIP', 'Green']) → 'Labour, UKIP and Green'
 * @example list(['Labour', 'UKIP'], 'or') → 'Labour or UKIP'
 */
export function list(items: readonly string[], join: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${join} ${last}`;
}

/**
 * A figure with the words that say how firmly it was stated. Numbers are taken as counts (and "fewer"); text is kept
 * as it is (and "less").
 * @example hedged(7800, 'almost') → 'almost 7,800'
 * @example hedged(2000, 'lessThan') → 'fewer than 2,000'
 * @example hedged('20%', 'lessThan') → 'less than 20%'
 * @example hedged(7791, 'exact') → '7,791'
 * @example hedged(null, 'about') → 'not known'
 */
export function hedged(figure: number | string | null, firmness: Firmness): string {
  if (figure === null) return NOT_KNOWN;
  const text = typeof figure === 'number' ? count(figure) : figure;
  const fewer = typeof figure === 'number' ? 'fewer' : 'less';
  return {
    exact: text,
    about: `about ${text}`,
    almost: `almost ${text}`,
    moreThan: `more than ${text}`,
    lessThan: `${fewer} than ${text}`,
  }[firmness];
}

/**
 * Capitalises the first letter, for a phrase that opens a sentence.
 * @example sentenceCase('almost 7,800') → 'Almost 7,800'
 */
export function sentenceCase(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
