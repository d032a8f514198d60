import type { ReadArticle, Span } from '#records';
import { bodySpan, type Document } from '#text';
import { besideNames } from './beside-names.ts';
import { isToldOnce } from './report-of.ts';
import { besideWords } from './beside-words.ts';
import type { Reading } from './reading.ts';
import type { Telling } from './resolve-draft.ts';

/**
 * Readings that a report leaves open: figures that rules have read and nothing was made of, and what stands beside names
 * in words that no rule understands.
 * @param taken spans that lists have read.
 */
export function openReadings(
  { contests, elsewhere }: ReadArticle,
  readings: readonly Reading[],
  telling: Telling,
  taken: readonly Span[],
  { clean }: Document,
): readonly Reading[] {
  const settled = new Set([...contests.flatMap(({ claims }) => claims), ...elsewhere].map(({ span }) => span[0]));
  const isOpen = (span: Span): boolean =>
    !settled.has(bodySpan(clean, span)[0]) && !taken.some(([from, to]) => span[0] >= from && span[1] <= to);
  return [
    ...readings.filter(({ draft, span }) => draft.figure !== undefined && isOpen(span)),
    ...besideNames(telling, ({ figure }) => isOpen(figure)),
    ...besideWords(telling, (kind) => contests.every((contest) => isToldOnce(kind, contest))),
  ];
}
