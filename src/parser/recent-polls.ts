import type { Gazetteer } from './gazetteer.ts';
import { days, dayNumber } from './day-count.ts';
import type { RegisterByElection } from './register.ts';

/** Days after a poll on which an article without a date in it is still on that poll. */
export const RECENT = 45;

/** The by-election of a seat that was polled in the 45 days up to an ISO day; null where none was. */
export function registerNear(gazetteer: Gazetteer, seat: string, published: string): RegisterByElection | null {
  return (
    gazetteer.byElections.get(seat)?.find((each) => {
      const late = days(each.pollingDay, published);
      return late >= 0 && late <= RECENT;
    }) ?? null
  );
}

/** Seats that were polled in the 45 days up to an ISO day. */
export function seatsPolled(gazetteer: Gazetteer, published: string): readonly string[] {
  const today = dayNumber(published);
  const polled = gazetteer.polls.filter(({ day }) => today >= day && today - day <= RECENT);
  return [...new Set(polled.map(({ seat }) => seat))];
}
