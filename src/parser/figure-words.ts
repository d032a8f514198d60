import {
  figure,
  hedgeBefore,
  lastInside,
  OTHER_AFTER,
  PERCENT_AFTER,
  POINTS_AFTER,
  precisionIn,
  type Read,
} from './figure-marks.ts';
import { inLines } from './in-lines.ts';
import { isNumberWord, numberOfWords, ordinalOf } from './numbers.ts';
import type { Token } from './tokens.ts';

/** The number, rank or fraction in words that begins at token `i`, else null. */
export function readWords(clean: string, start: number, tokens: readonly Token[], i: number): Read | null {
  const token = tokens[i] as Token;
  const rank = ordinalOf(token.lower);
  // "first" is a word of the rules, never a place in the poll that anybody claims.
  if (rank !== null && rank > 1)
    return { mention: { kind: 'ordinal', value: rank, start: token.start, end: token.end }, last: i };
  if (/^(?:half|quarter)$/.test(token.lower)) return readHalf(clean, start, tokens, i);
  const article = token.lower === 'a' && /^(?:hundred|thousand)$/.test(tokens[i + 1]?.lower ?? '');
  if (!article && !isNumberWord(token.lower)) return null;
  let last = i;
  const list = [token.lower];
  for (;;) {
    const next = tokens[last + 1];
    if (!next || !/^(?: |-|, )$/.test(clean.slice((tokens[last] as Token).end, next.start))) break;
    const ahead = next.lower === 'and' ? tokens[last + 2] : undefined;
    if (
      next.lower === 'and' &&
      /hundred|thousand/.test(list[list.length - 1] ?? '') &&
      ahead &&
      isNumberWord(ahead.lower)
    ) {
      list.push('and', ahead.lower);
      last += 2;
    } else if (!next.digits && isNumberWord(next.lower) && numberOfWords([...list, next.lower]) !== null) {
      list.push(next.lower);
      last++;
    } else break;
  }
  const whole = numberOfWords(list);
  if (whole === null) return null;
  const end = (tokens[last] as Token).end;
  // "four and a half points", "two and a half thousand"
  const [half = '', thousand] = /^ and a half(?:(?= p)| (thousand))/.exec(clean.slice(end, end + 24)) ?? [];
  const value = (half ? whole + 0.5 : whole) * (thousand ? 1000 : 1);
  const to = end + half.length;
  last = lastInside(tokens, last, to);
  const after = clean.slice(to, to + 40);
  // "two in five", "four in ten"
  const outOf = /^ (?:in|out of) (three|four|five|ten|\d+)\b/i.exec(after);
  if (outOf) {
    const all = ordinalWhole(outOf[1] ?? '');
    const share = all ? (value / all) * 100 : NaN;
    if (Number.isInteger(share) && share < 100) {
      const hedge = hedgeBefore(clean, start, token.start);
      return {
        mention: figure('percent', share, [token.start, to + outOf[0].length], [hedge.start, to + outOf[0].length], {
          precision: hedge.precision,
          unit: 'percent',
          words: true,
        }),
        last: lastInside(tokens, last, to + outOf[0].length),
      };
    }
  }
  const percent = PERCENT_AFTER.exec(after);
  const points = percent ? null : POINTS_AFTER.exec(after);
  const hedge = hedgeBefore(clean, start, token.start);
  if (percent || points) {
    const unit = (percent ?? points) as RegExpExecArray;
    const place = to + unit[0].trimEnd().length;
    return {
      mention: figure('percent', value, [token.start, to], [hedge.start, place], {
        precision: precisionIn(unit[0], hedge.precision),
        unit: percent && !/points?/i.test(percent[0]) ? 'percent' : 'points',
        words: true,
      }),
      last: lastInside(tokens, last, place),
    };
  }
  if (OTHER_AFTER.test(after)) return { mention: { kind: 'other', start: token.start, end: to }, last };
  if (value === 1 && !/^(?:-| )votes?\b/i.test(after)) return null;
  return {
    mention: figure('count', value, [token.start, to], [hedge.start, to], { precision: hedge.precision, words: true }),
    last,
  };
}

const ordinalWhole = (word: string): number =>
  ({ three: 3, four: 4, five: 5, ten: 10 })[word.toLowerCase()] ?? Number(word);

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
