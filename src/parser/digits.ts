import type { Precision } from '#records';
import { isYear, near, readDay, readsAsYear } from './dates.ts';
import {
  figure,
  hedgeBefore,
  lastInside,
  OTHER_AFTER,
  OTHER_BEFORE,
  PERCENT_AFTER,
  POINTS_AFTER,
  precisionIn,
  type Read,
} from './figure-marks.ts';
import { numberOfDigits } from './numbers.ts';
import type { Token } from './tokens.ts';

/** The number in digits at token `i` with its hedge, sign and unit; a date, a rank, or a figure that is none of an election's. */
export function readDigits(
  clean: string,
  start: number,
  end: number,
  tokens: readonly Token[],
  i: number,
): Read | null {
  const token = tokens[i] as Token;
  const prior = clean.charAt(token.start - 1);
  const after = clean.slice(token.end, Math.min(end, token.end + 40));
  const other = (to = token.end, last = i): Read => ({
    mention: { kind: 'other', start: token.start, end: to },
    last,
  });
  const dated = readDay(clean, tokens, i);
  if (dated) return dated;
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(token.text)) return other();
  // "00.20 Turnout is …", "03.58": a live blog's clock.
  if (
    /^(?:0\d|1\d|2[0-3])\.[0-5]\d$/.test(token.text) &&
    i === 0 &&
    /^(?: ?[ap]m\b)?:? (?=[A-Z"'(]|[\d.]+(?:%| per))/.test(after)
  )
    return other();
  // 0207 946 0000
  if (/^0\d{2,}$/.test(token.text)) {
    let last = i;
    while (tokens[last + 1]?.digits && near(clean, tokens[last], tokens[last + 1], /^[ -]$/)) last++;
    return other((tokens[last] as Token).end, last);
  }
  const general = /\bGE ?['’]?$/.test(clean.slice(Math.max(0, token.start - 5), token.start));
  if ((!general && /[A-Za-z]/.test(prior)) || /^[A-Za-z]{1,2}\d/.test(after)) return other();
  const year = isYear(token);
  if (year !== null && (general || readsAsYear(clean, token, after))) {
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
    // "50 8 per cent": a figure that fell apart; "01.15 46.33%" stands behind a clock.
    if (value === null || value > 100 || /(?<!^\d\d\.\d)\d $/.test(before)) return other();
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
          precision: plus ? precisionAfter(plus[0]) : precisionIn(unit[0], hedge.precision),
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
  if (!Number.isInteger(value) || /\.0$/.test(token.text))
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
