/** Whole days from one ISO day to a later one, by the proleptic Gregorian calendar. */
export function days(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day count of an ISO day; 1970-01-01 is 0. */
export function dayNumber(iso: string): number {
  return Math.floor(
    Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000,
  );
}

/** ISO day of a day count. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
