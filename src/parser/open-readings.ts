import type { Span } from '#records';
import { ofTheUnnamed } from './beside-deposits.ts';
import { besideNames } from './beside-names.ts';
import { besideTheMember } from './beside-the-member.ts';
import { besideWords, isOfNow } from './beside-words.ts';
import type { Reading } from './reading.ts';
import type { Telling } from './resolve-draft.ts';

/**
 * Readings that are open until the return is asked: figures that rules have read, each also as what else it may be, and
 * what stands beside names in words that no rule understands.
 * @param taken spans that lists have read.
 */
export function openReadings(
  readings: readonly Reading[],
  telling: Telling,
  taken: readonly Span[],
): readonly Reading[] {
  const isOpen = (span: Span): boolean => !taken.some(([from, to]) => span[0] >= from && span[1] <= to);
  const open = [
    // What is round or hedged fits many an election.
    ...readings.filter(
      (each) =>
        (each.draft.figure === undefined ? isOfNow(each) : each.scope === 'this' || isFine(each)) && isOpen(each.span),
    ),
    ...besideNames(telling, ({ figure }) => isOpen(figure)),
    ...besideTheMember(telling),
    ...besideWords(telling),
  ];
  return open.flatMap(ofTheUnnamed(telling));
}

/** Whether a figure is exact, and a percentage to a decimal: hardly two elections have it. */
const isFine = ({ precision, value, draft }: Reading): boolean =>
  precision === 'exact' &&
  (value === null || !Number.isInteger(value) || !/^(?:share|turnout|swing)$/.test(draft.kind));
