import { inLines } from './in-lines.ts';
import { MONTHS } from './lexicon.ts';
import { ordinalOf } from './numbers.ts';
import type { Read } from './figure-marks.ts';
import type { Token } from './tokens.ts';

/** True where nothing but what `pattern` allows stands between two tokens. */
export const near = (clean: string, a: Token | undefined, b: Token | undefined, pattern = /^[ ,-]{1,2}$/): boolean =>
  a !== undefined && b !== undefined && pattern.test(clean.slice(a.end, b.start));

/** The year from 1830 to 2049 that a token may be, else null. */
export function isYear(token: Token | undefined): number | null {
  return token?.digits && /^(?:18[3-9]\d|19\d\d|20[0-4]\d)$/.test(token.text) ? Number(token.text) : null;
}

/** "July 2004", "May 6", "in March": a month with what belongs to it; null where the word is none. */
export function readMonth(clean: string, tokens: readonly Token[], i: number): Read | null {
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

/** "13 January 2011", "11th May", or the rank of "3rd": what a number with a month or an ending says; else null. */
export function readDay(clean: string, tokens: readonly Token[], i: number): Read | null {
  const token = tokens[i] as Token;
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
  return null;
}

const YEAR_BEFORE = new RegExp(
  inLines`
    (?:
      \b(?:
        in|since|at|by|from|the|until|till|to|during|before|after|between|and|on|his|her|their|its|than|back|of|late
        |early|spring|summer|autumn|winter|may|year|last|or|was|for
      )
      |[(,–-]|\d{4}[-–/]|^\s*["']?
    ) ?$
  `,
  'i',
);
const YEAR_AFTER = new RegExp(
  inLines`
    ^(?:'?s\b)?(?:
      [ -](?:
        general|snap|by-?election|election|referendum|result|contest|poll|landslide|parliament|council|local
        |european|defeat|victory|win|majority
      )
      |[:);,.–-]| |$
    )
  `,
  'i',
);

/** Before a year: what a change is measured on ("up 12% on"). */
const COMPARED_ON = new RegExp(
  inLines`
    \b(?:up|down|points?|per cent|increase|rise|fall|drop|lower|higher|better|worse|fewer|more|improv\w+)
    (?: (?:by )?[\d,.]+)?(?:%| points| per cent| votes)? on $
    |\bcompared (?:with|to) $
  `,
  'i',
);
/** Before a number: it is one of votes ("a majority of", "polled"). */
const COUNTS = new RegExp(
  inLines`
    \b(?:
      majority|lead|margin|total|tally|vote|votes|polled|won|took|with|on|received|got|against|swing|gap
    ) (?:of|was|is|to|by)? ?$
  `,
  'i',
);

/** True where a number like 2010 is a year and not a count of votes. */
export function readsAsYear(clean: string, token: Token, after: string): boolean {
  if (
    /^ ?(?:votes?|ballots|papers|people|majority|-vote|%|per cent|\()/i.test(after) &&
    !/^ ?\((?:by|general)/i.test(after)
  ) {
    if (/^ majority(?: of(?: [a-z]+)?|:| was)? \d/.test(after)) return true;
    return (
      /^ majority/.test(after) &&
      /(?:\b(?:the|his|her|their|its)|'s|') $/i.test(clean.slice(Math.max(0, token.start - 6), token.start))
    );
  }
  // "Majority 2019: 4,102".
  if (after.startsWith(': ')) return true;
  const before = clean.slice(Math.max(0, token.start - 24), token.start);
  // "the 4,102-vote lead of 2010".
  if (/\d(?:[- ]votes?)? (?:majority|lead|margin) of $/.test(before)) return true;
  // "down 4,102 on 2010": compared with a year.
  if (COMPARED_ON.test(before)) return true;
  if (COUNTS.test(before) && !/\b(?:against|vote (?:in|of)|won in) $/i.test(before)) return false;
  if (
    /[A-Za-z)] ?[-–:]? $/.test(before) &&
    /^\s*(?:$|\n)/.test(after) &&
    !/\b(?:in|since|election|of|by-election|from|to|result|results|[A-Z][a-z]{2,8}) $/.test(before)
  )
    return false;
  return YEAR_BEFORE.test(before) || YEAR_AFTER.test(after);
}
