import { dayNumber, days } from './day-count.ts';
import type { Gazetteer, Poll } from './gazetteer.ts';
import type { RegisterByElection } from './register.ts';

/** Days after a poll on which an article without a date in it is still on that poll. */
const RECENT = 45;

const between = (
  list: readonly RegisterByElection[],
  from: number,
  to: number,
  published: string,
): RegisterByElection | null =>
  list.find(({ pollingDay }) => {
    const late = days(pollingDay, published);
    return late >= from && late <= to;
  }) ?? null;

/** Of one seat's by-elections the one that was polled in the 45 days up to an ISO day; null where none was. */
export const registerNear = (list: readonly RegisterByElection[], published: string): RegisterByElection | null =>
  between(list, 0, RECENT, published);

/** Of one seat's by-elections the one that is to be polled in the 45 days after an ISO day; null where none is. */
export const registerSoon = (list: readonly RegisterByElection[], published: string): RegisterByElection | null =>
  between(list, -RECENT, -1, published);

/** All that were polled in the 45 days up to an ISO day; none without a day. */
export function recentPolls({ polls }: Gazetteer, published: string | null): readonly Poll[] {
  if (published === null) return [];
  const today = dayNumber(published);
  return polls.filter(({ day }) => today >= day && today - day <= RECENT);
}
