import type { Contest } from './contest.ts';
import type { Gazetteer } from './gazetteer.ts';

/**
 * False before the poll, and where the register, which has every by-election of its years, has no such one: what was polled
 * there was for another parliament or a council. Of a later year it may lack one; of no year nothing tells that it does.
 */
export function mayBeReported({ known, year }: Contest, gazetteer: Gazetteer, published: string | null): boolean {
  if (known) return published === null || known.pollingDay <= published;
  if (!gazetteer.isWhole) return true;
  const [first, last] = gazetteer.years;
  return year !== null && (year < first || year >= last);
}
