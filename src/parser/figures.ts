import type { Precision, Span } from '#records';
import { HEDGES, MONTHS } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { isNumberWord, numberOfDigits, numberOfWords, ordinalOf } from './numbers.ts';
import type { Token } from './tokens.ts';

const PERCENT_AFTER = /^ ?(?:%|per ?cent\b|percent\b|pct\b|pc\b|p\.c\.)(?:[- ]points?\b)?(?:[- ](?=swing))?/i;
const POINTS_AFTER =
  /^(?:[- ](?:percentage[- ])?points?\b|[- ]?pts?\b|[- ]?pp\b|[- ]?ppts?\b)(?!s? (?:clear|ahead) in the polls)/i;
/** What shows that a number is money, a clock time, an age, odds, a size. */
const OTHER_AFTER =
  /^(?:(?:am|pm|a\.m|p\.m)\b|:\d\d|[-– ]year[-– ]olds?\b|[- ]years?\b|[- ](?:months?|weeks?|days?|hours?|hrs|minutes?|mins?|seconds)\b|p\b|k\b(?! votes)|(?:km|kg|ft|mph)\b| ?(?:miles?|metres?|acres?)\b|\/\d|-\d+(?! ?%)(?=\s+(?:on|odds|favourite))|° ?C?| ?(?:pounds|million|billion|bn|m)\b|[- ]minutes?\b|[- ]strong\b|[- ]seat\b| (?:comments?|shares?|responses?|replies|likes)\b| (?:stone|pints?|candidates|seats|councillors|mps|parties|points clear|percent of seats|wards?|doors|leaflets|activists|counters)\b)/i;
const OTHER_BEFORE =
  /(?:[£$€#@]|\b(?:aged|age|page|channel|route|junction|no\.?|number|article|section|chapter|version|flat|room|part|tel|call|text|phone)[ :]*)$/i;

const figure = (
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

/** Hedge before a figure: where it begins and what it says. */
function hedgeBefore(clean: string, from: number, at: number): { start: number; precision: Precision } {
  const before = clean.slice(Math.max(from, at - 32), at).toLowerCase();
  if (!before.endsWith(' ') && !before.endsWith('.') && !before.endsWith('~')) return { start: at, precision: 'exact' };
  for (const [pattern, precision] of HEDGES) {
    const match = pattern.exec(before);
    if (!match) continue;
    const prior = before.charAt(match.index - 1);
    if (prior !== '' && /[a-z]/.test(prior)) continue;
    return { start: at - before.length + match.index, precision };
  }
  return { start: at, precision: 'exact' };
}

/** Every number, rank and date among the tokens, in order. */
export function figuresOf(clean: string, [start, end]: Span, tokens: readonly Token[]): readonly Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const read = token.digits
      ? readDigits(clean, start, end, tokens, i)
      : MONTHS.has(token.lower) && token.capital
        ? readMonth(clean, tokens, i)
        : readWords(clean, start, tokens, i);
    if (!read) continue;
    found.push(read.mention);
    i = read.last;
  }
  return found;
}

interface Read {
  readonly mention: Mention;
  readonly last: number;
}

const near = (clean: string, a: Token | undefined, b: Token | undefined, pattern = /^[ ,-]{1,2}$/): boolean =>
  a !== undefined && b !== undefined && pattern.test(clean.slice(a.end, b.start));

function isYear(token: Token | undefined): number | null {
  return token?.digits && /^(?:18[3-9]\d|19\d\d|20[0-4]\d)$/.test(token.text) ? Number(token.text) : null;
}

function readMonth(clean: string, tokens: readonly Token[], i: number): Read | null {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const year = near(clean, token, next, /^,? $/) ? isYear(next) : null;
  const day = near(clean, token, next, /^ $/) && next?.digits && /^\d{1,2}$/.test(next.text) ? Number(next.text) : null;
  const before = clean.slice(Math.max(0, token.start - 14), token.start).toLowerCase();
  // "May" and "March" are words too.
  if ((token.lower === 'may' || token.lower === 'march') && year === null && day === null) {
    if (
      !/(?:\bin|\bsince|\blast|\bthis|\bof|\bby|\buntil|\bnext|\bearly|\blate|\bmid|\bfrom|\bon|\bafter|\bbefore) $/.test(
        before,
      )
    )
      return null;
  } else if (token.lower.length === 3 && token.lower !== 'may' && year === null && day === null) return null;
  if (year !== null)
    return {
      mention: {
        kind: 'date',
        year,
        month: MONTHS.get(token.lower) ?? null,
        day: null,
        start: token.start,
        end: (next as Token).end,
      },
      last: i + 1,
    };
  const after = tokens[i + 2];
  if (day !== null && day <= 31) {
    const late = near(clean, next, after, /^,? $/) ? isYear(after) : null;
    return {
      mention: {
        kind: 'date',
        year: late,
        month: MONTHS.get(token.lower) ?? null,
        day,
        start: token.start,
        end: late !== null ? (after as Token).end : (next as Token).end,
      },
      last: late !== null ? i + 2 : i + 1,
    };
  }
  return {
    mention: {
      kind: 'date',
      year: null,
      month: MONTHS.get(token.lower) ?? null,
      day: null,
      start: token.start,
      end: token.end,
    },
    last: i,
  };
}

function readDigits(clean: string, start: number, end: number, tokens: readonly Token[], i: number): Read | null {
  const token = tokens[i] as Token;
  const prior = clean.charAt(token.start - 1);
  const after = clean.slice(token.end, Math.min(end, token.end + 40));
  const other = (to = token.end, last = i): Read => ({
    mention: { kind: 'other', start: token.start, end: to },
    last,
  });
  // 13 January 2011, 11th May
  const dayToken = /^\d{1,2}$/.test(token.text) ? Number(token.text) : null;
  let month = tokens[i + 1];
  let step = 1;
  if (month && /^(?:st|nd|rd|th)$/.test(month.lower) && month.start === token.end) {
    month = tokens[i + 2];
    step = 2;
    if (month?.lower === 'of') {
      month = tokens[i + 3];
      step = 3;
    }
    const rank = ordinalOf(token.text + (tokens[i + 1] as Token).lower);
    if (!(month && MONTHS.has(month.lower)) && rank !== null)
      return {
        mention: { kind: 'ordinal', value: rank, start: token.start, end: (tokens[i + 1] as Token).end },
        last: i + 1,
      };
  }
  if (dayToken !== null && dayToken <= 31 && month?.capital && MONTHS.has(month.lower)) {
    if (/^(?:st|nd|rd|th)?(?: of)? $/.test(clean.slice(token.end, month.start))) {
      const yearToken = tokens[i + step + 1];
      const year = near(clean, month, yearToken, /^,? $/) ? isYear(yearToken) : null;
      const last = year !== null ? i + step + 1 : i + step;
      return {
        mention: {
          kind: 'date',
          year,
          month: MONTHS.get(month.lower) ?? null,
          day: dayToken,
          start: token.start,
          end: (tokens[last] as Token).end,
        },
        last,
      };
    }
  }
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(token.text)) return other();
  // 0207 946 0000
  if (/^0\d{2,}$/.test(token.text)) {
    let last = i;
    while (tokens[last + 1]?.digits && near(clean, tokens[last], tokens[last + 1], /^[ -]$/)) last++;
    return other((tokens[last] as Token).end, last);
  }
  if (/[A-Za-z]/.test(prior) || /^[A-Za-z]{1,2}\d/.test(after)) return other();
  const year = isYear(token);
  if (year !== null && readsAsYear(clean, token, after)) {
    // 2010-15, 2010/11
    return { mention: { kind: 'date', year, month: null, day: null, start: token.start, end: token.end }, last: i };
  }
  const before = clean.slice(Math.max(start, token.start - 16), token.start);
  if (OTHER_BEFORE.test(before))
    return other(token.end + (/^ ?(?:million|billion|bn|m|k)\b/i.exec(after)?.[0].length ?? 0));
  const percent = PERCENT_AFTER.exec(after);
  const points = percent ? null : POINTS_AFTER.exec(after);
  if (!percent && !points && OTHER_AFTER.test(after)) return other();
  if (!percent && !points && /^\/\d/.test(after)) return other();
  if (prior === '/' || (prior === ':' && /\d:$/.test(before))) return other();
  const sign =
    /(?:^|[\s(,;:])([+-])$/.exec(before)?.[1] ??
    (/(?:^|[(,]\s?)(–)$/.exec(before) && (percent || /\.\d/.test(token.text)) ? '-' : undefined);
  const hedge = hedgeBefore(clean, start, sign ? token.start - 1 : token.start);
  if (percent || points) {
    const value = numberOfDigits(token.text);
    // "50 8 per cent": a figure that fell apart.
    if (value === null || value > 100 || /\d $/.test(before)) return other();
    const unit = (percent ?? points) as RegExpExecArray;
    const plus = /^(?:\+|[- ]plus\b|-odd\b| or (?:so|more)\b|ish\b)/i.exec(after.slice(unit[0].length));
    const to = token.end + unit[0].trimEnd().length;
    return {
      mention: figure(
        'percent',
        value,
        [token.start, unit[0].trim() === '%' ? to : token.end],
        [hedge.start, to + (plus?.[0].length ?? 0)],
        {
          precision: plus ? precisionAfter(plus[0]) : hedge.precision,
          sign: (sign as '+' | '-' | undefined) ?? null,
          unit: percent && !/points?/i.test(percent[0]) ? 'percent' : 'points',
        },
      ),
      last: lastInside(tokens, i, to),
    };
  }
  // Three decimals are thousands: no share is printed to a thousandth of a per cent.
  const value = numberOfDigits(token.text, /^\d{1,3}(?:\.\d{3})+$/.test(token.text));
  if (value === null) return other();
  if (!Number.isInteger(value))
    return {
      mention: figure('percent', value, [token.start, token.end], [hedge.start, token.end], {
        precision: hedge.precision,
        sign: (sign as '+' | '-' | undefined) ?? null,
      }),
      last: i,
    };
  const plus = /^(?:\+(?!\d)|[- ]plus\b|-odd\b| or (?:so|more)\b|ish\b)/i.exec(after);
  return {
    mention: figure('count', value, [token.start, token.end], [hedge.start, token.end + (plus?.[0].length ?? 0)], {
      precision: plus ? precisionAfter(plus[0]) : hedge.precision,
      sign: (sign as '+' | '-' | undefined) ?? null,
    }),
    last: plus && /[a-z]/i.test(plus[0]) ? lastInside(tokens, i, token.end + plus[0].length) : i,
  };
}

const precisionAfter = (text: string): Precision => (/odd|so|ish/.test(text) ? 'about' : 'moreThan');

function lastInside(tokens: readonly Token[], i: number, to: number): number {
  let last = i;
  while ((tokens[last + 1]?.start ?? Infinity) < to) last++;
  return last;
}

const YEAR_BEFORE =
  /(?:\b(?:in|since|at|by|from|the|until|till|to|during|before|after|between|and|on|his|her|their|its|than|back|of|late|early|spring|summer|autumn|winter|may|year|last|or|was|for)|[(,–-]|\d{4}[-–/]|^\s*["']?) ?$/i;
const YEAR_AFTER =
  /^(?:'?s\b)?(?:[ -](?:general|snap|by-?election|election|referendum|result|contest|poll|landslide|parliament|council|local|european|defeat|victory|win|majority)|[:);,.–-]| |$)/i;

/** True where a number like 2010 is a year and not a count of votes. */
function readsAsYear(clean: string, token: Token, after: string): boolean {
  if (
    /^ ?(?:votes?|ballots|papers|people|majority|-vote|%|per cent|\()/i.test(after) &&
    !/^ ?\((?:by|general)/i.test(after)
  ) {
    return (
      /^ majority/.test(after) &&
      /(?:\b(?:the|his|her|their|its)|'s|') $/i.test(clean.slice(Math.max(0, token.start - 6), token.start))
    );
  }
  const before = clean.slice(Math.max(0, token.start - 24), token.start);
  if (
    /\b(?:majority|lead|margin|total|tally|vote|votes|polled|won|took|with|on|received|got|against|swing|gap) (?:of|was|is|to|by)? ?$/i.test(
      before,
    ) &&
    !/\b(?:against|vote (?:in|of)|won in) $/i.test(before)
  )
    return false;
  if (
    /[A-Za-z)] ?[-–:]? $/.test(before) &&
    /^\s*(?:$|\n)/.test(after) &&
    !/\b(?:in|since|election|of|by-election|from|to|result|results|[A-Z][a-z]{2,8}) $/.test(before)
  )
    return false;
  return YEAR_BEFORE.test(before) || YEAR_AFTER.test(after);
}

function readWords(clean: string, start: number, tokens: readonly Token[], i: number): Read | null {
  const token = tokens[i] as Token;
  const rank = ordinalOf(token.lower);
  // "first" is a word of the rules, never a place in the poll that anybody claims.
  if (rank !== null && rank > 1)
    return { mention: { kind: 'ordinal', value: rank, start: token.start, end: token.end }, last: i };
  if (token.lower === 'half') return readHalf(clean, start, tokens, i);
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
  const value = numberOfWords(list);
  if (value === null) return null;
  const to = (tokens[last] as Token).end;
  const after = clean.slice(to, to + 40);
  // "two in five", "four in ten"
  const outOf = /^ (?:in|out of) (three|four|five|ten|\d+)\b/i.exec(after);
  if (outOf) {
    const whole = ordinalWhole(outOf[1] ?? '');
    const share = whole ? (value / whole) * 100 : NaN;
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
        precision: hedge.precision,
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

/** "just over half of the vote": a half is a figure only beside a hedge. */
function readHalf(clean: string, start: number, tokens: readonly Token[], i: number): Read | null {
  const token = tokens[i] as Token;
  const hedge = hedgeBefore(clean, start, token.start);
  const after = clean.slice(token.end, token.end + 24);
  if (
    hedge.precision === 'exact' ||
    !/^(?: of)?(?: (?:the|those|all|its|registered|eligible))* (?:total )?(?:votes?|voters|electorate|ballots?|poll|cast|who|electors)\b/i.test(
      after,
    )
  )
    return null;
  return {
    mention: figure('percent', 50, [token.start, token.end], [hedge.start, token.end], {
      precision: hedge.precision,
      unit: 'percent',
      words: true,
    }),
    last: i,
  };
}
