import type { Precision } from '#records';
import { isYear, near, readDay, readsAsYear } from './dates.ts';
import {
  figure,
  type Hedge,
  hedgeBefore,
  lastInside,
  OTHER_AFTER,
  OTHER_BEFORE,
  precisionIn,
  type Read,
  type Unit,
  unitBehind,
} from './figure-marks.ts';
import { numberOfDigits } from './numbers.ts';
import type { Token } from './tokens.ts';

/** "00.20 Turnout is …", "03.58": a live blog's clock, and what stands behind it. */
const CLOCK = /^(?:0\d|1\d|2[0-3])\.[0-5]\d$/;
const CLOCKED = /^(?: ?[ap]m\b)?:? (?=[A-Z"'(]|[\d.]+(?:%| per))/;
/** What a figure may be printed onto: "Turnout42.8%". */
const LABEL = /^(?:turnout|votes?|majority|electorate|percentage)$/;
/** "2,000-odd", "2,000 or so": what is printed behind a number to say that there are more. */
const MORE = /^(?:\+(?!\d)|[- ]plus\b|-odd\b| or (?:so|more)\b|ish\b)/i;

/** A number in digits, and the text around it. */
interface Digits {
  readonly clean: string;
  readonly tokens: readonly Token[];
  /** Its token, and the index of it. */
  readonly token: Token;
  readonly i: number;
  /** The character before it, whatever sentence that is of, and what its own sentence has before and behind it. */
  readonly prior: string;
  readonly before: string;
  readonly after: string;
}

type Sign = '+' | '-' | null;

/** The number in digits at token `i` with its hedge, sign and unit; a date, a rank, or a figure that is none of an election's. */
export function readDigits(clean: string, start: number, end: number, tokens: readonly Token[], i: number): Read {
  const token = tokens[i]!;
  const digits: Digits = {
    clean,
    tokens,
    token,
    i,
    prior: clean.charAt(token.start - 1),
    before: clean.slice(Math.max(start, token.start - 16), token.start),
    after: clean.slice(token.end, Math.min(end, token.end + 40)),
  };
  const known = readDay(clean, tokens, i) ?? readDateOrCode(digits) ?? readMoneyOrPage(digits);
  if (known) return known;
  const unit = unitBehind(digits.after);
  if (!unit && isOfNoElection(digits)) return other(digits);
  if (digits.prior === '/' || (digits.prior === ':' && /\d:$/.test(digits.before))) return other(digits);
  const sign = signBefore(digits, unit);
  const hedge = hedgeBefore(clean, start, sign ? token.start - 1 : token.start);
  return unit ? readShare(digits, unit, sign, hedge) : readCount(digits, sign, hedge);
}

/** A figure that is none of an election's, of more tokens than one perhaps. */
const other = ({ token, i }: Digits, end = token.end, last = i): Read => ({
  mention: { kind: 'other', start: token.start, end },
  last,
});

/** Digits that count nothing: "1.2.2010", "03.58", "0207 946 0000", "A12", and a year, "GE2010", "2010-15", "2010/11". */
function readDateOrCode(digits: Digits): Read | null {
  const { clean, tokens, token, i, prior, after } = digits;
  const { text, start, end } = token;
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text) || (i === 0 && CLOCK.test(text) && CLOCKED.test(after)))
    return other(digits);
  if (/^0\d{2,}$/.test(text)) {
    let last = i;
    while (tokens[last + 1]?.digits && near(clean, tokens[last], tokens[last + 1], /^[ -]$/)) last++;
    return other(digits, tokens[last]!.end, last);
  }
  const general = /\bGE ?['’]?$/.test(clean.slice(Math.max(0, start - 5), start));
  const isLabelled = LABEL.test(tokens[i - 1]?.lower ?? '');
  if ((!general && !isLabelled && /[A-Za-z]/.test(prior)) || /^[A-Za-z]{1,2}\d/.test(after)) return other(digits);
  const year = isYear(token);
  return year !== null && (general || readsAsYear(clean, token, after))
    ? { mention: { kind: 'date', year, month: null, day: null, start, end }, last: i }
    : null;
}

/** "£3 million", "aged 47", "page 12". */
const readMoneyOrPage = (digits: Digits): Read | null =>
  OTHER_BEFORE.test(digits.before)
    ? other(digits, digits.token.end + (/^ ?(?:million|billion|bn|m|k)\b/i.exec(digits.after)?.[0].length ?? 0))
    : null;

/** "47 years", "3am", "5/2". */
const isOfNoElection = ({ after }: Digits): boolean => OTHER_AFTER.test(after) || /^\/\d/.test(after);

/** "+4.1", "-4.1"; a dash stands for a minus before a share alone: "(–4.1)". */
function signBefore({ before, token }: Digits, unit: Unit | null): Sign {
  const sign = /(?:^|[\s(,;:])([+-])$/.exec(before)?.[1] as Sign | undefined;
  const dash = /(?:^|[(,]\s?)–$/.test(before) && (unit ?? /\.\d/.test(token.text));
  return sign ?? (dash ? '-' : null);
}

/** "46.3%", "4.1 points": a number with its unit. */
function readShare(digits: Digits, { text, unit }: Unit, sign: Sign, hedge: Hedge): Read {
  const { tokens, token, i, before, after } = digits;
  const value = numberOfDigits(token.text);
  // "50 8 per cent": a figure that fell apart; "01.15 46.33%" stands behind a clock.
  if (value === null || value > 100 || /(?<!^\d\d\.\d)\d $/.test(before)) return other(digits);
  const rest = after.slice(text.length);
  const more = rest.startsWith('+') ? '+' : moreIn(rest);
  const end = token.end + text.trimEnd().length;
  return {
    mention: figure(
      'percent',
      value,
      [token.start, text.trim() === '%' ? end : token.end],
      [hedge.start, end + more.length],
      { precision: more ? precisionAfter(more) : precisionIn(text, hedge.precision), sign, unit },
    ),
    last: lastInside(tokens, i, end),
  };
}

/** "14,201", "2,000-odd": a number without a unit, which is a share where it has decimals. */
function readCount(digits: Digits, sign: Sign, hedge: Hedge): Read {
  const { tokens, token, i, after } = digits;
  const { text, start, end } = token;
  // Three decimals are thousands: no share is printed to a thousandth of a per cent.
  const value = numberOfDigits(text, /^\d{1,3}(?:\.\d{3})+$/.test(text));
  if (value === null) return other(digits);
  const share = !Number.isInteger(value) || /\.0$/.test(text);
  const more = share ? '' : moreIn(after);
  const to = end + more.length;
  return {
    mention: figure(share ? 'percent' : 'count', value, [start, end], [hedge.start, to], {
      precision: more ? precisionAfter(more) : hedge.precision,
      sign,
    }),
    last: /[a-z]/i.test(more) ? lastInside(tokens, i, to) : i,
  };
}

const moreIn = (after: string): string => MORE.exec(after)?.[0] ?? '';

const precisionAfter = (more: string): Precision => (/odd|so|ish/.test(more) ? 'about' : 'moreThan');
