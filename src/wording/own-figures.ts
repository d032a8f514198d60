import { count, list, printedPercent } from '#format';
import type { ArticleProblem } from '#reconcile';

/**
 * What does not add up within an article itself, a sentence a problem. `labels` are those of the claims, in order, for
 * the places that the sentence names; without them it names none.
 */
export function ownFigures(problems: readonly ArticleProblem[], labels?: readonly string[]): readonly string[] {
  return problems.map(({ kind, claims, found, expected, slip }) => {
    const numbers = claims.map((place) => labels?.[place] ?? '');
    const where = labels === undefined ? '' : ` (${numbers.length === 1 ? 'claim' : 'claims'} ${list(numbers)})`;
    const unit = UNITS[kind];
    const sentence = WORDS[kind](unit(found), unit(apart(found, expected)));
    return `${sentence}${where}.${slip === null ? '' : ` ${SLIPS[slip]}.`}`;
  });
}

/** What the figures give, at the decimals of what is printed, or at as many more as show that it is another figure. */
function apart(found: number, expected: number): number {
  const printed = /\.(\d+)$/.exec(String(found))?.[1]?.length ?? 0;
  for (let decimals = printed; decimals < printed + 3; decimals += 1)
    if (expected.toFixed(decimals) !== found.toFixed(decimals)) return Number(expected.toFixed(decimals));
  return expected;
}

const plain = (value: number): string => (Number.isInteger(value) ? count(value) : String(value));

const UNITS: Readonly<Record<ArticleProblem['kind'], (value: number) => string>> = {
  'contradicts-itself': plain,
  'majority-does-not-follow': plain,
  'turnout-does-not-follow': printedPercent,
  'swing-does-not-follow': plain,
  'shares-exceed-the-whole': printedPercent,
};

const WORDS: Readonly<Record<ArticleProblem['kind'], (found: string, expected: string) => string>> = {
  'contradicts-itself': (found, expected) => `One thing has two figures, ${expected} and ${found}`,
  'majority-does-not-follow': (found, expected) => `By the votes given here the majority is ${expected}, not ${found}`,
  'turnout-does-not-follow': (found, expected) =>
    `By the papers and electors given, turnout is ${expected}, not ${found}`,
  'swing-does-not-follow': (found, expected) =>
    `By the changes of share given, the swing is ${expected} points, not ${found}`,
  'shares-exceed-the-whole': (found) => `The shares given come to ${found}`,
};

const SLIPS = {
  'one-digit': 'One wrong digit would explain it',
  'digits-swapped': 'Two digits that changed places would explain it',
} as const;
