import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { articleReader, ENGLISH, type Register } from '#parser';

/** A text that the reader failed on, and how. */
export interface Failure {
  readonly text: string;
  readonly why: string;
}

const NOISE = [
  '\u0000',
  '\u202e',
  '\ud800',
  '\ufeff',
  '\u00a0',
  '’',
  '—',
  'ﬁ',
  '((((',
  '| | |',
  '<b>',
  '&amp;',
  '%%%',
  '1,2,3,4',
  '٣',
  '🗳️',
];

/** Sentences to mutate: the examples and silences of the rules, and our own articles. */
export function seeds(): readonly string[] {
  const folder = resolve(import.meta.dirname, '../../content/articles');
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
  return [
    ...articles.flatMap((text) => text.split('\n\n')),
    ...ENGLISH.flatMap(({ examples, silences }) => [...examples.map(({ text }) => text), ...silences]),
  ];
}

/** Articles put together from sentences that were shuffled, doubled, cut off, and sown with noise and other digits. */
function mutants(): fc.Arbitrary<string> {
  const sentence = fc.constantFrom(...seeds());
  const noise = fc.oneof(fc.constantFrom(...NOISE), fc.string({ unit: 'binary', maxLength: 12 }));
  const digits = fc.integer({ min: 0, max: 99_999_999 }).map(String);
  const mutated = fc
    .tuple(sentence, fc.constantFrom('whole', 'cut', 'noise', 'digits', 'doubled', 'upper'), fc.nat(400), noise, digits)
    .map(([text, how, at, sown, number]) => {
      const place = at % (text.length + 1);
      if (how === 'cut') return text.slice(0, place);
      if (how === 'noise') return text.slice(0, place) + sown + text.slice(place);
      if (how === 'digits') return text.replace(/\d[\d,.]*/, number);
      if (how === 'doubled') return text + text;
      return how === 'upper' ? text.toUpperCase() : text;
    });
  const article = fc
    .array(mutated, { minLength: 1, maxLength: 9 })
    .chain((parts) => fc.constantFrom('\n', '\n\n', ' ').map((join) => parts.join(join)));
  return fc.oneof(
    { weight: 9, arbitrary: article },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3000 }) },
  );
}

/** What is wrong with the reader's answer to a text; null where nothing is. */
function fault(text: string, read: ReturnType<typeof articleReader>): string | null {
  let answer;
  try {
    answer = read(text, { published: '2022-12-02' });
  } catch (error) {
    return `it threw ${String(error)}`;
  }
  const { contests, elsewhere, doubtful } = answer;
  for (const claim of [...[...contests, ...doubtful].flatMap(({ claims }) => claims), ...elsewhere]) {
    const [start, end] = claim.span;
    if (!(start >= 0 && start < end && end <= text.length)) return `span ${start}–${end} is not inside the text`;
    const value = 'value' in claim ? claim.value : null;
    if (typeof value === 'number' && ['votes', 'share', 'turnout', 'votesCast', 'electorate'].includes(claim.kind)) {
      const slice = text.slice(start, end);
      const printed = slice.replace(/[^\d.]/g, '').replace(/\.$/, '');
      // A comma before decimals is one that the reader knows.
      const decimal = Number(slice.replace(/[^\d,]/g, '').replace(',', '.'));
      // A value in words, or with its separators mistaken, has no digits to compare.
      if (
        /^\d+(\.\d+)?$/.test(printed) &&
        !/[a-z½¼]/i.test(slice) &&
        ![Number(printed), decimal].includes(value) &&
        !slice.includes('.')
      )
        return `${claim.kind} ${value} is not what “${slice}” says`;
    }
  }
  return null;
}

/** Reads mutated articles and gathers the failures, each shrunk to its smallest text; the same seed gives the same articles. */
export function fuzzReader(
  register: Register,
  { articles, seed }: { readonly articles: number; readonly seed: number },
): { readonly read: number; readonly failures: readonly Failure[] } {
  const read = articleReader(register);
  let count = 0;
  const outcome = fc.check(
    fc.property(mutants(), (text) => {
      count += 1;
      return fault(text, read) === null;
    }),
    { numRuns: articles, seed },
  );
  const text = outcome.counterexample?.[0];
  return {
    read: outcome.failed ? outcome.numRuns : count,
    failures: text === undefined ? [] : [{ text, why: fault(text, read) ?? 'it failed once' }],
  };
}
