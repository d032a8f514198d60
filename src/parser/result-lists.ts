import type { Span } from '#records';
import type { Document } from '#text';
import type { Gazetteer } from './gazetteer.ts';
import { inlineRows } from './inline-list.ts';
import { type Cells, joinCells, PURE_FIGURES } from './joined-cells.ts';
import { previousHeading } from './list-headings.ts';
import { itemsOf, itemsOfRow, type RowItem } from './list-items.ts';
import { isUntold, likeTheOthers } from './list-shape.ts';
import { isRow, isRowLine } from './row-line.ts';
import { unglued } from './split-glued.ts';

/** A result list or table: neighbouring rows with the totals under them. */
export interface ResultList {
  readonly items: readonly RowItem[];
  /** Indices of the first and last paragraph that it stands in. */
  readonly first: number;
  readonly last: number;
  /** True where it is run into a sentence, so that the rest of the paragraph is prose. */
  readonly inline: boolean;
  readonly span: Span;
}

/** A name that ends in a number, in a cell of its own: "Ann 12 (Ind)". */
const NUMBERED = /^\p{Lu}\p{Ll}+ \d{1,3} ?\([^()\d]{1,40}\)$/u;
/** A row of somebody or of a party that the register lacks: it does not end the list. */
const UNKNOWN_ROW = /^[\p{Lu}"'][^.;:!?\d]{1,50}[:–-]? (?!(?:19|20)\d\d:?$)\d[\d,.]*%?(?: \([+–-]?[\d.,% ]+\))?$/u;
/** What a line below the rows has that is no row of its own: "LAB HOLD", "Turnout 48.1%", "12,345 42.6". */
const OF_RESULT = /\b(?:swing|turnout|majority|electorate|rejected|spoilt|gain|hold)\b|\d[\d,]* +\d+\.\d/i;
/** Lines longer than this are prose, whatever stands in them. */
const LONGEST_ROW = 160;

/** Longest line between two rows, and longest heading of what belongs to a list. */
const LONGEST_BETWEEN = 90;
const LONGEST_HEADING = 60;

/** A list that may go on. */
interface OpenList {
  readonly items: RowItem[];
  readonly first: number;
  last: number;
  /** How many of its items are totals that stand one cell a line. */
  totals: number;
}

/** How far a document has been searched. */
interface Search {
  readonly document: Document;
  readonly gazetteer: Gazetteer;
  readonly isHeading: (line: string) => boolean;
  readonly found: ResultList[];
  open: OpenList | null;
}

/** Finds every result list of a document. */
export function resultLists(
  document: Document,
  gazetteer: Gazetteer,
  isHeading: (line: string) => boolean = () => false,
): readonly ResultList[] {
  const search: Search = { document, gazetteer, isHeading, found: [], open: null };
  for (let i = 0; i < document.paragraphs.length; i++) i = takeParagraph(search, i);
  close(search);
  return search.found;
}

/** Takes what begins at a paragraph; the index of the last paragraph that belongs to it. */
function takeParagraph(search: Search, i: number): number {
  const { document } = search;
  const { span } = document.paragraphs[i]!;
  const line = document.clean.text.slice(...span);
  const figured = /\d/.test(line.replace(/^\d{1,2}(?:st|nd|rd|th)\b/, ''));
  const cells = !figured || NUMBERED.test(line) ? joinCells(document, i) : null;
  if (figured && !cells) takeFigures(search, i, line, span);
  // "Swing from", "Con", "to", "Lab", one a line: the figure below is no party's.
  else if (/^(?:to|from)$/i.test(line)) return i + 1;
  else if (cells && takeCells(search, i, cells)) return cells.last;
  else if (search.open && isOfAnother(line, search.open, search.isHeading)) close(search);
  return i;
}

/** Takes cells from a paragraph on as one row or total of a list; false where they are none. */
function takeCells(search: Search, i: number, { span, last }: Cells): boolean {
  const { document, gazetteer, open } = search;
  const [item, ...more] = itemsOf(document.clean.text, span, gazetteer, true);
  if (!item || more.length > 0 || !(isRow(item) || item.total || isUntold(item, open?.items, gazetteer))) return false;
  add(search, [item], i, last);
  if (item.total) search.open!.totals++;
  return true;
}

/** Takes a line that has figures: rows, a list run into prose, or what stands between rows, else the end of a list. */
function takeFigures(search: Search, i: number, line: string, span: Span): void {
  const { document, gazetteer, open, found } = search;
  const clean = document.clean.text;
  const items = line.length <= LONGEST_ROW ? itemsOfRow(clean, span, gazetteer) : [];
  const [only, ...more] = items;
  const untold = only && more.length === 0 && open?.last === i - 1 && isUntold(only, open.items, gazetteer);
  if (untold || isRowLine(items, line)) {
    // Rows further down are another list's.
    if (open && i - open.last > 3) close(search);
    add(search, items, i, i);
    return;
  }
  const rows = inlineRows(clean, span, gazetteer);
  const between = PURE_FIGURES.test(line) || UNKNOWN_ROW.test(line) || OF_RESULT.test(line);
  if (rows || line.length > LONGEST_BETWEEN || !between) close(search);
  if (rows)
    found.push({
      items: likeTheOthers(rows, gazetteer),
      first: i,
      last: i,
      inline: true,
      span: [rows[0]!.span[0], rows.at(-1)!.span[1]],
    });
}

/** Adds rows to the list that goes on, or begins one with them. */
function add(search: Search, items: readonly RowItem[], first: number, last: number): void {
  search.open ??= { items: [], first, last, totals: 0 };
  search.open.items.push(...items);
  search.open.last = last;
}

/** True of a line without figures that belongs to no list, or to the next: what stands below a list's totals is another's heading. */
const isOfAnother = (line: string, { items }: OpenList, isHeading: (line: string) => boolean): boolean =>
  line.length > LONGEST_HEADING ||
  isHeading(line) ||
  previousHeading(line, null) !== null ||
  (/\p{Ll}.* .*[.:!?]$/u.test(line) && !/\b(?:hold|gain)\b/i.test(line)) ||
  (!!items.at(-1)?.total && /\p{Lu}.*,| (?:HOLD|GAIN|hold|gain)\b/u.test(line));

/** Ends the list that goes on; it is one where it has two rows, or is of totals alone. */
function close(search: Search): void {
  const { document, gazetteer, found, open } = search;
  const { paragraphs } = document;
  if (open && (open.items.filter(isRow).length >= 2 || (open.totals > 1 && open.totals === open.items.length)))
    found.push({
      items: likeTheOthers(unglued(open.items), gazetteer),
      first: open.first,
      last: open.last,
      inline: false,
      span: [paragraphs[open.first]!.span[0], paragraphs[open.last]!.span[1]],
    });
  search.open = null;
}
