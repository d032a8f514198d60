import { count, list, printedPercent } from '#format';
import type { ArticleProblem } from '#reconcile';

/** What does not add up within the article itself, a sentence a problem; `labels` are those of the claims, in order. */
export function ownFigures(problems: readonly ArticleProblem[], labels: readonly string[]): readonly string[] {
  return problems.map(({ kind, claims, found, expected, slip }) => {
    const numbers = claims.map((place) => labels[place] ?? '');
    const where = `(${numbers.length === 1 ? 'claim' : 'claims'} ${list(numbers)})`;
    const unit = UNITS[kind];
    return `${WORDS[kind](unit(found), unit(expected))} ${where}.${slip === null ? '' : ` ${SLIPS[slip]}.`}`;
  });
}

const plain = (value: number): string => (Number.isInteger(value) ? count(value) : String(Number(value.toFixed(2))));
const percent = (value: number): string => printedPercent(Number(value.toFixed(1)));

const UNITS: Readonly<Record<ArticleProblem['kind'], (value: number) => string>> = {
  'contradicts-itself': plain,
  'majority-does-not-follow': plain,
  'turnout-does-not-follow': percent,
  'swing-does-not-follow': plain,
  'shares-exceed-the-whole': percent,
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
