import type { Document } from '#text';
import type { Contest } from './contest.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Seen } from './seats-named.ts';
import { BY_ELECTION } from './when-polled.ts';

/** By-elections from which on a register is taken to have all between its first and its last. */
const WHOLE_REGISTER = 100;

/**
 * False before the poll, and where the register, which has all of its years, has no such by-election. It may lack one where
 * a sentence that names the seat in full calls it so (short names are those of wards and of seats abroad too) and the
 * seat has none of about that year, which an article may look ahead or back to.
 */
export function mayBeReported(
  { known, year, constituency }: Contest,
  { clean }: Document,
  own: readonly Seen[],
  gazetteer: Gazetteer,
  published: string | null,
): boolean {
  if (known) return published === null || known.pollingDay <= published;
  if (published === null || gazetteer.polls.length < WHOLE_REGISTER) return true;
  const inFull = ({ start, sentence }: Seen): boolean =>
    BY_ELECTION.test(sentence) &&
    !/\byears? (?:ago|before|earlier)\b|\blast year\b/.test(sentence) &&
    clean.text.slice(start, start + constituency.length).toLowerCase() === constituency.toLowerCase();
  const near = (gazetteer.byElections.get(constituency) ?? []).some(
    ({ pollingDay }) => year !== null && Math.abs(Number(pollingDay.slice(0, 4)) - year) <= 1,
  );
  if (!near && own.some(inFull)) return true;
  const [first, last] = gazetteer.years;
  return year === null || year < first || year >= last;
}
