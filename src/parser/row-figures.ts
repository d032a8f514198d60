import type { Span } from '#records';
import { inLines } from './in-lines.ts';
import { numberOfDigits } from './numbers.ts';

/** A number of a row with its place. */
export interface RowFigure {
  readonly value: number;
  readonly span: Span;
}

/** The figures of a row or total. */
export interface RowFigures {
  readonly votes: RowFigure | null;
  readonly share: RowFigure | null;
  /** Signed. */
  readonly change: RowFigure | null;
  /** Votes and share run into one (`14,98040.6%`), for the list to tell apart; null where there is a gap. */
  readonly glued: { readonly digits: string; readonly span: Span } | null;
}

const FIGURE = new RegExp(
  inLines`
    (
      [+–▲▼-]\s?(?=[\d.])
      |\b(?:up|down|plus|minus|an? (?:increase|rise|gain|jump|leap|decrease|fall|drop|loss|decline) of)(?: by)? )?
    (\d+(?=,\d\d?\.\d)|\d(?:[\d,]*\d)?(?:\.\d+)?)
    (\s*(?:%|per ?cent\b|percent\b|pc\b(?!:)|points?\b|pts?\b|pp\b))?
    ( (?:up|down)\b)?
  `,
  'gi',
);
/** "14 201", of which nobody can say whether it is one number. */
const SPACED = /^\D*\d{1,2} \d{3}(?![\d.,]|\s*%)/;
const YEAR_BEFORE = /\b(?:on|from|in) $/i;
/** The election that a share alone is of. */
const YEAR_BEHIND = /^ in (?:19|20)\d\d\b/;

/** What stands behind votes that a share stands before: "41.3% (14,201 votes)", "41.3% 14,201". */
const VOTES_BEHIND = /^(?: votes?\b|[\s|]*$)/;

/** Reads the figures beside a label; `from` is their offset. */
export function readFigures(tail: string, from: number): RowFigures {
  let votes: RowFigure | null = null;
  let share: RowFigure | null = null;
  let change: RowFigure | null = null;
  let glued: RowFigures['glued'] = null;
  if (SPACED.test(tail)) return { votes, share, change, glued };
  for (const match of tail.matchAll(FIGURE)) {
    const [whole, before = '', digits = '', unit = '', after = ''] = match;
    const sign = before || after;
    const value = numberOfDigits(digits);
    const offset = from + match.index;
    const first = offset + whole.indexOf(digits);
    const percent = unit !== '' || digits.includes('.');
    if (percent && sign === '' && !votes && !share && (value === null || value > 100)) {
      glued ??= { digits, span: [first, first + digits.length + unit.length] };
      continue;
    }
    // No count begins with a nought, as telephone numbers do.
    if (value === null || (/^0\d/.test(digits) && !percent)) continue;
    if (/^(?:19|20)\d\d$/.test(digits) && YEAR_BEFORE.test(tail.slice(Math.max(0, match.index - 5), match.index)))
      continue;
    const figure: RowFigure = { value, span: [first, first + digits.length + (unit.trim() === '%' ? unit.length : 0)] };
    // "36,19552.37-3.7": behind figures without a gap a dash is a minus, and a figure without a sign is nobody's.
    const signed = signOf(sign, tail, match.index) || (glued && /[–-]/.test(before) ? -1 : 0);
    if (glued && signed === 0) continue;
    if (signed === 0) {
      const then = !votes && YEAR_BEHIND.test(tail.slice(match.index + whole.length));
      if (percent) share ??= value <= 100 && !then ? figure : null;
      else if (!share || VOTES_BEHIND.test(tail.slice(match.index + whole.length))) votes ??= figure;
    } else if (votes || share || glued ? percent || (value <= 99 && !(votes && !share)) : digits.includes('.'))
      change ??= { value: signed * value, span: [/[+–-]/.test(before) ? offset : first, figure.span[1]] };
  }
  return { votes, share, change, glued };
}

/** 1 and -1 for a rise and a fall by the sign, arrow or word before a figure; else 0. */
function signOf(sign: string, tail: string, at: number): number {
  if (/[+▲]|up|plus|increase|rise|gain|jump|leap/i.test(sign)) return 1;
  return /▼|\p{L}/u.test(sign) || (/[–-]/.test(sign) && isMinus(tail, at)) ? -1 : 0;
}

/** A dash is a minus only after an opening bracket, a comma, or a space with none after it: "– 17,209" is no minus, "7.8% - 2.5" has one. */
function isMinus(tail: string, at: number): boolean {
  const behind = tail.slice(at);
  return (
    (/%\s$/.test(tail.slice(0, at)) && /^[–-] \d+\.\d/.test(behind)) ||
    (/(?:^|[(,\s[|%])$/.test(tail.slice(Math.max(0, at - 1), at)) &&
      /^[–-](?=[\d.])/.test(behind) &&
      (at > 0 || /^-\d/.test(tail)))
  );
}
