import type { ByElectionEntry } from '#records';

/** Most marks that a strip draws, so that a page's size and cost do not grow with the record. */
const MOST = 130;

const sorted = new WeakMap<readonly ByElectionEntry[], readonly ByElectionEntry[]>();

/** The other entries of a list, or the 130 nearest in time where there are more. */
export function nearest(entries: readonly ByElectionEntry[], self: ByElectionEntry): readonly ByElectionEntry[] {
  if (entries.length <= MOST) return entries.filter((each) => each !== self);
  let byDay = sorted.get(entries);
  if (!byDay) {
    byDay = entries.toSorted((a, b) => (a.byElection.pollingDay < b.byElection.pollingDay ? -1 : 1));
    sorted.set(entries, byDay);
  }
  const from = Math.max(0, Math.min(byDay.length - MOST, indexOfDay(byDay, self.byElection.pollingDay) - MOST / 2));
  return byDay.slice(from, from + MOST).filter((each) => each !== self);
}

/** First entry on or after a day, by halving. */
function indexOfDay(entries: readonly ByElectionEntry[], day: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.byElection.pollingDay < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
