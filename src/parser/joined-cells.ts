import type { Span } from '#records';
import type { Document } from '#text';
import { inLines } from './in-lines.ts';

/** Lines that are cells of one row. */
export interface Cells {
  readonly span: Span;
  /** Index of the last of them. */
  readonly last: number;
}

/** What a line of figures alone is made of. */
export const PURE_FIGURES = new RegExp(
  inLines`
    ^(?:
      [\s(),:;=|–+-]|±|\d[\d,.]*|%|per ?cent|(?:vote )?share|percentage|votes?|change|n\/a|new|points?|pts?|from
      |since|on|up|down
    )+$
  `,
  'i',
);
/** Longest cell that begins a row, with a name or a party, and longest one behind it. */
const LONGEST_FIRST = 70;
const LONGEST_SECOND = 50;

/** True of a line of figures alone, with the names of their fields: "Votes: 14,201 (2019: 10,908)". */
function areFigures(line: string): boolean {
  const ours = line.replace(/ ?\((?:19|20)\d\d:[^()]*\)/g, '');
  const longest = /^(?:votes?|(?:vote )?share|change)\b/i.test(ours) ? 70 : 24;
  return ours.length <= longest && /\d|n\/a|new/i.test(ours) && PURE_FIGURES.test(ours);
}

/** The row that begins at a paragraph, one cell a line: one or two of words, then figures alone; null where none does. */
export function joinCells({ clean, paragraphs }: Document, at: number): Cells | null {
  const lineAt = (index: number): string => {
    const paragraph = paragraphs[index];
    return paragraph ? clean.text.slice(...paragraph.span) : '';
  };
  if (lineAt(at).length > LONGEST_FIRST) return null;
  let figures = at + 1;
  while (figures < at + 3 && isWords(lineAt(figures))) figures++;
  let end = figures;
  while (end < figures + 4 && areFigures(lineAt(end))) end++;
  // Of three lines of words only the last ones can be this row's: the row begins at one of them.
  if (end === figures || figures > at + 2) return null;
  return { span: [paragraphs[at]!.span[0], paragraphs[end - 1]!.span[1]], last: end - 1 };
}

const isWords = (line: string): boolean => line !== '' && !/\d/.test(line) && line.length <= LONGEST_SECOND;
