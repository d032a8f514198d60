import { NOT_KNOWN } from './round.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * An ISO day in words; null is "not known". Throws a RangeError for anything that is not YYYY-MM-DD.
 * @example longDay('2012-11-15') → '15 November 2012'
 * @example longDay(null) → 'not known'
 */
export function longDay(day: string | null): string {
  if (day === null) return NOT_KNOWN;
  const { year, month, date } = parts(day);
  return `${date} ${month} ${year}`;
}

/**
 * The same with a month of three letters, for tables and charts.
 * @example shortDay('2012-11-15') → '15 Nov 2012'
 * @example shortDay('2017-09-01') → '1 Sep 2017'
 */
export function shortDay(day: string | null): string {
  if (day === null) return NOT_KNOWN;
  const { year, month, date } = parts(day);
  return `${date} ${month.slice(0, 3)} ${year}`;
}

/**
 * The month and year of an ISO day; null is "not known".
 * @example monthAndYear('2012-11-15') → 'November 2012'
 */
export function monthAndYear(day: string | null): string {
  if (day === null) return NOT_KNOWN;
  const { year, month } = parts(day);
  return `${month} ${year}`;
}

/**
 * The year of an ISO day; null is "not known".
 * @example yearOf('2012-11-15') → '2012'
 */
export function yearOf(day: string | null): string {
  return day === null ? NOT_KNOWN : String(parts(day).year);
}

/**
 * The day with its weekday; null is "not known".
 * @example weekday('2012-11-15') → 'Thursday 15 November 2012'
 */
export function weekday(day: string | null): string {
  if (day === null) return NOT_KNOWN;
  parts(day);
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${longDay(day)}`;
}

/**
 * A run of years with an en dash, the century said once; `to` null is still running.
 * @example yearRange(2010, 2015) → '2010–15'
 * @example yearRange(1997, 2001) → '1997–2001'
 * @example yearRange(2024, null) → '2024–'
 * @example yearRange(2017, 2017) → '2017'
 */
export function yearRange(from: number, to: number | null): string {
  if (to === null) return `${from}–`;
  if (to === from) return String(from);
  const sameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${sameCentury ? String(to).slice(-2) : to}`;
}

function parts(day: string): { year: number; month: string; date: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (!match || month === undefined) throw new RangeError(`invalid day: ${day}`);
  return { year: Number(match[1]), month, date: Number(match[3]) };
}
