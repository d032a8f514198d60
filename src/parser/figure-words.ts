import { figure, hedgeBefore, lastInside, OTHER_AFTER, precisionIn, type Read, unitBehind } from './figure-marks.ts';
import { inLines } from './in-lines.ts';
import { isNumberWord, numberOfWords, ordinalOf } from './numbers.ts';
import type { Token } from './tokens.ts';

/** The number, rank or fraction in words that begins at token `i`, else null. */
export function readWords(clean: string, start: number, tokens: readonly Token[], i: number): Read | null {
  const token = tokens[i]!;
  const rank = ordinalOf(token.lower);
  // "first" is a word of the rules, never a place in the poll that anybody claims.
  if (rank !== null && rank > 1)
    return { mention: { kind: 'ordinal', value: rank, start: token.start, end: token.end }, last: i };
  if (/^(?:half|quarter)$/.test(token.lower)) return readHalf(clean, start, tokens, i);
  const number = numberAt(clean, tokens, i);
  return number && (readOutOf(clean, start, tokens, number) ?? readNumber(clean, start, tokens, number));
}

/** A number in words: where it begins and ends, and the last token that it takes. */
interface Numeral {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly last: number;
}

/** The number that the words from token `i` on make, "two and a half thousand"; null where they make none. */
function numberAt(clean: string, tokens: readonly Token[], i: number): Numeral | null {
  const { lower, start: from } = tokens[i]!;
  const article = lower === 'a' && /^(?:hundred|thousand)$/.test(tokens[i + 1]?.lower ?? '');
  if (!article && !isNumberWord(lower)) return null;
  const words = [lower];
  let last = i;
  for (;;) {
    const more = nextWords(clean, tokens, last, words);
    if (more.length === 0) break;
    words.push(...more);
    last += more.length;
  }
  const whole = numberOfWords(words);
  if (whole === null) return null;
  const { end } = tokens[last]!;
  // "four and a half points", "two and a half thousand"
  const [half = '', thousand] = /^ and a half(?:(?= p)| (thousand))/.exec(clean.slice(end, end + 24)) ?? [];
  const value = (half ? whole + 0.5 : whole) * (thousand ? 1000 : 1);
  const to = end + half.length;
  return { value, from, to, last: lastInside(tokens, last, to) };
}

/** The word, or the "and" with a word, by which a number in words goes on behind a token. */
function nextWords(clean: string, tokens: readonly Token[], last: number, words: readonly string[]): string[] {
  const next = tokens[last + 1];
  const ahead = tokens[last + 2];
  if (!next || !/^(?: |-|, )$/.test(clean.slice(tokens[last]!.end, next.start))) return [];
  const { lower, digits } = next;
  if (lower === 'and' && /hundred|thousand/.test(words.at(-1) ?? '') && ahead && isNumberWord(ahead.lower))
    return [lower, ahead.lower];
  return !digits && isNumberWord(lower) && numberOfWords([...words, lower]) !== null ? [lower] : [];
}

/** "two in five", "four out of ten": a share, where it is a whole number of per cent. */
function readOutOf(
  clean: string,
  start: number,
  tokens: readonly Token[],
  { value, from, to, last }: Numeral,
): Read | null {
  const outOf = OUT_OF.exec(clean.slice(to, to + 40));
  const all = wholeOf(outOf?.[1] ?? '');
  const share = all ? (value / all) * 100 : NaN;
  if (!outOf || !Number.isInteger(share) || share >= 100) return null;
  const end = to + outOf[0].length;
  const { start: place, precision } = hedgeBefore(clean, start, from);
  return {
    mention: figure('percent', share, [from, end], [place, end], { precision, unit: 'percent', words: true }),
    last: lastInside(tokens, last, end),
  };
}

const OUT_OF = /^ (?:in|out of) (three|four|five|ten|\d+)\b/i;

const wholeOf = (word: string): number => ({ three: 3, four: 4, five: 5, ten: 10 })[word.toLowerCase()] ?? Number(word);

/** A number in words with its hedge and unit: "nearly four per cent", "some two thousand"; null of a one that counts no votes. */
function readNumber(
  clean: string,
  start: number,
  tokens: readonly Token[],
  { value, from, to, last }: Numeral,
): Read | null {
  const after = clean.slice(to, to + 40);
  const { start: place, precision } = hedgeBefore(clean, start, from);
  const behind = unitBehind(after);
  if (behind) {
    const { text, unit } = behind;
    const end = to + text.trimEnd().length;
    const extra = { precision: precisionIn(text, precision), unit, words: true };
    return { mention: figure('percent', value, [from, to], [place, end], extra), last: lastInside(tokens, last, end) };
  }
  if (OTHER_AFTER.test(after)) return { mention: { kind: 'other', start: from, end: to }, last };
  return value === 1 && !/^(?:-| )votes?\b/i.test(after)
    ? null
    : { mention: figure('count', value, [from, to], [place, to], { precision, words: true }), last };
}

/** Behind "half": the votes, or those who may vote ("of all registered voters"). */
const OF_VOTERS = new RegExp(
  inLines`
    ^(?: of)?(?: (?:the|those|all|its|registered|eligible))* (?:total )?
    (?:votes?|voters|electorate|ballots?|poll|cast|who|electors|eligible|entitled|on the (?:roll|register))\b
  `,
  'i',
);

/** "just over half of the vote": a half, or a quarter, is a figure only beside a hedge, or where somebody got it. */
function readHalf(clean: string, start: number, tokens: readonly Token[], i: number): Read | null {
  const token = tokens[i] as Token;
  const hedge = hedgeBefore(clean, start, token.start);
  const after = clean.slice(token.end, token.end + 24);
  if (
    (hedge.precision === 'exact' &&
      !/\b(?:with|won|took|got) $/.test(clean.slice(token.start - 6, token.start)) &&
      !/^ (?:of )?(?:all |the )+votes?\b[^.;,]{0,40}? (?:to|for) /.test(clean.slice(token.end, token.end + 60))) ||
    !OF_VOTERS.test(after)
  )
    return null;
  return {
    mention: figure('percent', token.lower === 'half' ? 50 : 25, [token.start, token.end], [hedge.start, token.end], {
      precision: hedge.precision,
      unit: 'percent',
      words: true,
    }),
    last: i,
  };
}
