import { dayNumber } from './day-count.ts';
import type { Gazetteer } from './gazetteer.ts';
import { inLines } from './in-lines.ts';
import { MONTHS } from './lexicon.ts';

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December' +
  '|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
/** "17 June", "June 17". */
export const DAY_OF_YEAR = `(?:(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?)`;
/** "17 June 2021", "June 17, 2021". */
export const DAY = `${DAY_OF_YEAR},? (\\d{4})`;

/** Lines at the top of a page among which the day that it bears stands. */
const TOP = 10;
/** Longest line that bears a day and says nothing else. */
const LONGEST = 100;

const PRINTED = new RegExp(DAY, 'g');
/** "15/12/2011": the day first, as the British press writes it. */
const IN_DIGITS = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b/g;

/** What stands beside such a day: who wrote, at what hour, and whether it is the day of an update. */
const BESIDE = new RegExp(
  inLines`
    ^(?:by|author:?) [^|,\d]{2,40}?(?=,| on\b| \|)
    |\d{1,2}[:.]\d\d(?::\d\d)?
    |\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\.?m|gmt|bst|uk|time|on|at)\b
    |\b(?:page|date|first|last|published|posted|updated|added|edited|modified|created)(?![a-z])
  `,
  'gi',
);

/**
 * ISO day that a page bears at its top, on a line that says nothing else ("Friday 2 December 2016, 04:12 | Updated: …"):
 * the first that is no polling day, as a page of that day knows no result. Null where it bears none.
 */
export function printedDay(lines: readonly string[], { polls }: Gazetteer): string | null {
  const isPolled = (day: number): boolean => polls.some((poll) => poll.day === day);
  for (const line of lines.slice(0, TOP)) {
    if (line.length > LONGEST || !/\d{4}/.test(line)) continue;
    const days = daysOn(line);
    const rest = line.replace(PRINTED, ' ').replace(IN_DIGITS, ' ').replace(BESIDE, ' ');
    if (days.length === 0 || /[\p{L}\d]/u.test(rest)) continue;
    const found = days.find((day) => !isPolled(dayNumber(day)));
    if (found) return found;
  }
  return null;
}

/** ISO day that a match of DAY prints. */
export const dayOf = ([, before, month, monthFirst, after, year = '']: readonly string[]): string =>
  `${year}-${String(MONTHS.get((month ?? monthFirst ?? '').toLowerCase()) ?? 1).padStart(2, '0')}-${(before ?? after ?? '').padStart(2, '0')}`;

/** ISO days on a line, in its order. */
const daysOn = (line: string): readonly string[] =>
  [
    ...[...line.matchAll(PRINTED)].map((match) => ({ at: match.index, day: dayOf(match) })),
    ...[...line.matchAll(IN_DIGITS)].map((match) => ({
      at: match.index,
      day: [match[3], match[2]?.padStart(2, '0'), match[1]?.padStart(2, '0')].join('-'),
    })),
  ]
    .filter(({ day }) => !Number.isNaN(Date.parse(day)))
    .toSorted((one, other) => one.at - other.at)
    .map(({ day }) => day);
