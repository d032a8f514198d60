const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Value of each simple number word below a hundred. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

const NUMBER_WORDS: ReadonlySet<string> = new Set([...SMALL.keys(), ...SCALES.keys()]);

/** True where a word may stand in a number in words. */
export function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(word);
}

/**
 * Value of a number in words ("nine hundred and twenty-seven"), or null unless every word of it is part of one
 * number. `a` counts as one before a scale. Never throws.
 */
export function numberOfWords(words: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  let last = Infinity;
  let seen = false;
  for (const word of words.flatMap((each) => each.toLowerCase().split('-'))) {
    if (word === 'and' && seen) continue;
    if (word === 'a' && !seen) {
      group = 1;
      seen = true;
      last = 1;
      continue;
    }
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined) {
      if (small >= last || (last < 20 && last > 0) || (last >= 20 && last < 100 && small > 9)) return null;
      group += small;
      last = small;
      seen = true;
    } else if (scale !== undefined && group > 0) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      last = scale;
    } else return null;
  }
  return seen ? total + group : null;
}

/**
 * Value of figures as printed: `17,267`, `17267`, `12.67`, `17.267` where `thousands` says that a dot stands for
 * the comma; null unless the whole string is one number. Never throws.
 */
export function numberOfDigits(text: string, thousands = false): number | null {
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (thousands && /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d{1,9}(?:\.\d{1,6})?$/.test(text)) return Number(text);
  return null;
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/** Rank that a word or figure states (`third`, `3rd`), or null. */
export function ordinalOf(word: string): number | null {
  const named = ORDINALS.get(word);
  if (named !== undefined) return named;
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return null;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  return digits ? Number(digits[1]) : null;
}
