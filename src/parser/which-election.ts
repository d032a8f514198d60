import { GENERAL_ELECTION_YEARS } from './general-elections.ts';
import type { DateMention } from './mentions.ts';

/** Which election a figure is of, as far as the words around it say. */
export type Scope = 'this' | 'previous' | 'other' | 'unreal';

/** When the contest was, as far as known; month 1 to 12. */
export interface ContestTime {
  readonly year: number | null;
  readonly month: number | null;
  /** Month of publication; null where not known. */
  readonly published: number | null;
}

/** Year of the general election before a by-election; null where the year is not known. */
export function generalElectionBefore(time: ContestTime): number | null {
  const { year, month } = time;
  if (year === null) return null;
  // In the year of a general election (May or June, December 2019) a by-election is after it in the second half.
  const late = month !== null && month > 6;
  const past = GENERAL_ELECTION_YEARS.filter(
    (each) => each < year || (each === year && (late || month === null) && year !== 2019),
  );
  return past[past.length - 1] ?? null;
}

/** Null where the date is the contest's own or cannot be told from it; a year is another's where nothing says which is the contest's. */
export function scopeOfDate(date: DateMention, time: ContestTime): Scope | null {
  if (date.year !== null) {
    if (
      date.year === time.year &&
      (date.month === null || time.month === null || Math.abs(date.month - time.month) <= 1)
    )
      return null;
    if (time.year === null || date.year > time.year) return 'other';
    const before = generalElectionBefore(time);
    if (date.year === time.year && before !== date.year) return 'other';
    return before === date.year ? 'previous' : 'other';
  }
  if (date.month === null || time.month === null) return null;
  return date.month === time.month || date.month === time.published ? null : 'previous';
}
