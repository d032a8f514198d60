const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/**
 * A rank in digits.
 * @example ordinal(29) → '29th'
 * @example ordinal(112) → '112th'
 * @example ordinal(23) → '23rd'
 */
export function ordinal(rank: number): string {
  const teen = rank % 100 >= 11 && rank % 100 <= 13;
  const ending = (!teen && ['th', 'st', 'nd', 'rd'][rank % 10]) || 'th';
  return `${rank}${ending}`;
}

/**
 * A rank for prose: words to ninth, digits after.
 * @example ordinalInWords(3) → 'third'
 * @example ordinalInWords(10) → '10th'
 */
export function ordinalInWords(rank: number): string {
  return WORDS[rank - 1] ?? ordinal(rank);
}

/**
 * A rank before a superlative: "largest", "second-largest", "29th-largest".
 * @example ranked(1, 'largest') → 'largest'
 * @example ranked(2, 'largest') → 'second-largest'
 */
export function ranked(rank: number, superlative: string): string {
  return rank === 1 ? superlative : `${ordinalInWords(rank)}-${superlative}`;
}
