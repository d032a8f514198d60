import type { Span } from '#records';
import type { Gazetteer } from './gazetteer.ts';
import { FEWEST_ROWS, itemsOfProse, type RowItem } from './list-items.ts';
import { isRow } from './row-line.ts';

/** Paragraphs longer than this are not searched. */
const LONGEST_PARAGRAPH = 8000;
/** Longest row behind another. */
const LONGEST_ROW = 70;
/** Words that a sentence has between a name and its figure, and a row has not. */
const TOLD = /[a-z]{3,} (?:with|polled|took|on|got|had|won|while)\b/;
/** A label that the register lacks, or the rest of them: "and others". */
const UNKNOWN = /^[\s,;.]*(?:and )?(?:us |others? |(?:\p{Lu}[\p{L}'’-]*[:,]? ?){1,6})$/u;
/** A surname alone before a figure. */
const SURNAME = /(?:^[\s,;]*|: )(\p{Lu}[\p{L}'’-]+) $/u;

/** The rows of a list that is run into one line: three or more, the first perhaps after prose; null where none is. */
export function inlineRows(clean: string, span: Span, gazetteer: Gazetteer): readonly RowItem[] | null {
  if (span[1] - span[0] > LONGEST_PARAGRAPH) return null;
  const run = longestRun(itemsOfProse(clean, span, gazetteer));
  return rowsOf(run) < FEWEST_ROWS ? null : run;
}

/** Of the items that stand like rows one after the other, those with most rows. */
function longestRun(items: readonly RowItem[]): readonly RowItem[] {
  const runs: RowItem[][] = [[]];
  // "The count was: Bell 14,201, Reed 11,876, Priya Nair (Lib Dem) 4,310": surnames before the first row.
  let ahead: RowItem[] = [];
  for (const item of items) {
    const run = runs.at(-1)!;
    const surname = run.length === 0 && surnameAlone(item);
    if (surname) {
      ahead.push({ ...item, text: surname });
      continue;
    }
    if (goesOn(item, run.length > 0)) run.push(...ahead, item);
    else runs.push([]);
    ahead = [];
  }
  return runs.reduce((best, run) => (rowsOf(run) > rowsOf(best) ? run : best));
}

const rowsOf = (run: readonly RowItem[]): number => run.filter(isRow).length;

/** The surname that is all of a label that the register lacks: "Bell 14,201". */
const surnameAlone = ({ label, total, votes, text }: RowItem): string | undefined =>
  label || total || !votes ? undefined : SURNAME.exec(text)?.[1];

/** Whether an item is one more row or total of a list, or, where none has begun, its first row. */
function goesOn(item: RowItem, begun: boolean): boolean {
  const { label, total, votes, share, text } = item;
  if (isRow(item) && !TOLD.test(text.slice(label?.from)) && !(begun && text.length >= LONGEST_ROW)) return true;
  // One label that the register lacks does not end a list.
  return begun && (total !== null || (!label && (votes ?? share) !== null && UNKNOWN.test(text)));
}
