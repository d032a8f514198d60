import type { Document } from '#text';
import type { Contest } from './contest.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Seen } from './seats-named.ts';

/** By-elections from which on a register is taken to have all between its first and its last. */
const WHOLE_REGISTER = 100;

/** "the by-election in ", before a seat's name, and " by-election", behind it. */
const BEFORE_SEAT = /\bby(?:e)?[- –]?elections? (?:[a-z]+ )?(?:in|at|for) (?:the )?$/i;
const BEHIND_SEAT = /^(?:['’]s)? (?:in (?:the|a) )?(?:parliamentary |westminster )?by(?:e)?[- –]?elections?\b/i;

/**
 * False before the poll, and where the register, which has all of its years, has no such by-election. It may lack one where
 * the text calls it by the seat's full name (short names are those of wards and of seats abroad too) and the seat has
 * none of about that year, which an article may look ahead or back to.
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
  const called = ({ start, sentence }: Seen): boolean => {
    const end = start + constituency.length;
    return (
      clean.text.slice(start, end).toLowerCase() === constituency.toLowerCase() &&
      (BEFORE_SEAT.test(clean.text.slice(Math.max(0, start - 40), start)) ||
        BEHIND_SEAT.test(clean.text.slice(end, end + 40))) &&
      !/\byears? (?:ago|before|earlier)\b|\blast year\b/.test(sentence)
    );
  };
  const near = (gazetteer.byElections.get(constituency) ?? []).some(
    ({ pollingDay }) => year !== null && Math.abs(Number(pollingDay.slice(0, 4)) - year) <= 1,
  );
  if (!near && own.some(called)) return true;
  const [first, last] = gazetteer.years;
  return year === null || year < first || year >= last;
}
