import type { ByElection } from '#records';
import { longDay, yearOf } from '#format';

/** Year of a by-election beside its seat's name; with the month where the seat polled twice in that year. */
export const whenWords = ({ id, pollingDay }: Pick<ByElection, 'id' | 'pollingDay'>): string =>
  /-\d{4}-\d{2}$/.test(id) ? longDay(pollingDay).replace(/^\d+ /, '') : yearOf(pollingDay);
