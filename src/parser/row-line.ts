import type { RowItem } from './list-items.ts';

/** Words before a party that no label has. */
const PROSE = /^[^\p{Lu}(]*(?:\b\p{Ll}{2,} ){3}/u;

/** True of a candidate's row: somebody or some party with a figure. */
export const isRow = (item: RowItem): boolean =>
  item.label !== null && (item.votes ?? item.share ?? item.glued ?? item.change) !== null;

/** A line is a row where all of it is rows and totals. */
export function isRowLine(items: readonly RowItem[], line: string): boolean {
  const told = items.filter(
    (item) => isRow(item) || (item.total !== null && (item.votes || item.share || item.change || item.glued)),
  );
  if (told.length === 0 || told.length < items.length) return false;
  // "Labour's 3,000 members in the county outnumber the Greens' 210" is a sentence.
  if (items.some(({ label, text }, index) => index > 0 && PROSE.test(text.slice(0, label?.from ?? 0)))) return false;
  // "Turnout was 52%", "Swing: 20.4% SNP to Labour", "Majority 617. Labour hold.": the rules for sentences read more of it.
  const totals = items.every(({ total }) => total);
  return !(
    totals &&
    (/\b(?:hold|gain)\b/i.test(line) || (items.length === 1 && /\b(?:was|is|were|at|to)\b/i.test(line)))
  );
}
