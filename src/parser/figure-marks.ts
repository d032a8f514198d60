import type { Precision, Span } from '#records';
import { inLines } from './in-lines.ts';
import { HEDGES } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** A mention and the index of the last token that it takes. */
export interface Read {
  readonly mention: Mention;
  readonly last: number;
}

/** "%", "per cent" and the like behind a number. */
const PERCENT_AFTER =
  /^(?: and a bit| odd)? ?(?:%|per ?cent\b|pct\b|pc\b|p\.c\.|in (?:every |a )?(?:100|hundred)\b)(?:[- ]points?\b)?(?:[- ](?=swing))?/i;
/** What a unit behind a number says of it ("six and a bit per cent"), else what stands before does. */
export const precisionIn = (unit: string, before: Precision): Precision =>
  unit.startsWith(' and') ? 'moreThan' : unit.startsWith(' odd') ? 'about' : before;
/** "points", "pts" and the like behind a number. */
const POINTS_AFTER =
  /^(?:[- ](?:percentage[- ])?points?\b|[- ]?pts?\b|[- ]?pp\b|[- ]?ppts?\b)(?!s? (?:clear|ahead) in the polls)/i;

/** A unit as printed behind a number, and what it counts. */
export interface Unit {
  readonly text: string;
  readonly unit: 'percent' | 'points';
}

/** The unit that stands behind a number; null where none does. */
export function unitBehind(after: string): Unit | null {
  const percent = PERCENT_AFTER.exec(after)?.[0];
  const text = percent ?? POINTS_AFTER.exec(after)?.[0];
  return text ? { text, unit: percent && !/points?/i.test(percent) ? 'percent' : 'points' } : null;
}

/** What shows that a number is money, a clock time, an age, odds, a size. */
export const OTHER_AFTER = new RegExp(
  inLines`
    ^(?:
      (?:am|pm|a\.m|p\.m)\b|:\d\d|[-– ]year[-– ]olds?\b|[- ]years?\b
      |[- ](?:months?|weeks?|days?|hours?|hrs|minutes?|mins?|seconds)\b|p\b|k\b(?! votes)|(?:km|kg|ft|mph)\b
      | ?(?:miles?|metres?|acres?)\b|\/\d|-\d+(?! ?%)(?=\s+(?:on|odds|favourite))|° ?C?
      | ?(?:pounds|million|billion|bn|m)\b|[- ]minutes?\b
      |-(?:quarters|thirds|[a-z]+ths)\b
      |[- ]strong\b(?! (?:electorate|(?:\w+ )?majority))|[- ]seat\b
      | (?:comments?|shares?|responses?|replies|likes)\b
      | (?:
        stone|pints?|candidates|seats|councillors|mps|parties|points clear|percent of seats|wards?|doors|leaflets
        |activists|counters
      )\b
    )
  `,
  'i',
);
/** The same before it. */
export const OTHER_BEFORE = new RegExp(
  inLines`
    (?:
      [£$€#@]
      |\b(?:
        aged|age|page|channel|route|junction|no\.?|number|article|section|chapter|version|flat|room|(?<!taking )part
        |tel|call|text|phone
      )[ :]*
    )$
  `,
  'i',
);

/** A figure at `span`, its hedge and unit within `place`. */
export const figure = (
  kind: 'count' | 'percent',
  value: number,
  span: Span,
  place: Span,
  extra: {
    precision: Precision;
    sign?: '+' | '-' | null;
    unit?: 'percent' | 'points' | null;
    words?: boolean;
  },
): Mention => ({
  kind,
  value,
  precision: extra.precision,
  figure: span,
  start: place[0],
  end: place[1],
  sign: extra.sign ?? null,
  unit: extra.unit ?? null,
  words: extra.words ?? false,
});

/** A figure that nobody rounds to. */
const FINE = /^(?:[\d,]{1,6}\d[1-9]|\d+\.\d+)(?![\d,.]*\d)/;

/** A figure in digits that is hedged behind: "56% of votes, give or take". */
const HEDGED_BEHIND = new RegExp(inLines`
  ^[\d,.]+(?:%| ?per ?cent| points?| votes?)?(?: of (?:the )?votes?)?
  ,? (?:or so|or thereabouts|give or take|more or less)\b
`);

/** Where a figure begins with its hedge, and what that says. */
export interface Hedge {
  readonly start: number;
  readonly precision: Precision;
}

/** The hedge before a figure, or behind it. */
export function hedgeBefore(clean: string, from: number, at: number): Hedge {
  const before = clean
    .slice(Math.max(from, at - 32), at)
    .toLowerCase()
    .replace(/(?<=\bnear)-$/, ' ');
  const bare = { start: at, precision: HEDGED_BEHIND.test(clean.slice(at, at + 48)) ? 'about' : 'exact' } as const;
  if (!before.endsWith(' ') && !before.endsWith('.') && !before.endsWith('~')) return bare;
  for (const [pattern, precision] of HEDGES) {
    const match = pattern.exec(before);
    if (!match) continue;
    const prior = before.charAt(match.index - 1);
    if (prior !== '' && /[a-z]/.test(prior)) continue;
    // "No more than 1,004", "some 17,016": counted, whatever is made of it.
    const exact = /^(?:some|no) /.test(match[0]) && FINE.test(clean.slice(at, at + 12));
    return { start: at - before.length + match.index, precision: exact ? 'exact' : precision };
  }
  return bare;
}

/** Index of the last token that begins before `to`. */
export function lastInside(tokens: readonly Token[], i: number, to: number): number {
  let last = i;
  while ((tokens[last + 1]?.start ?? Infinity) < to) last++;
  return last;
}
