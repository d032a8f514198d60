import type { Span } from '#records';
import type { Document } from '#text';
import type { Gazetteer } from './gazetteer.ts';
import { inLines } from './in-lines.ts';
import { FEWEST_ROWS, itemsOf, itemsOfProse, itemsOfRow, type RowItem } from './list-items.ts';
import { previousHeading } from './list-headings.ts';
import { isUntold, likeTheOthers } from './list-shape.ts';
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

const PURE_FIGURES = new RegExp(
  inLines`
    ^(?:
      [\s(),:;=|–+-]|±|\d[\d,.]*|%|per ?cent|(?:vote )?share|percentage|votes?|change|n\/a|new|points?|pts?|from
      |since|on|up|down
    )+$
  `,
  'i',
);
/** A name that ends in a number, in a cell of its own: "Ann 12 (Ind)". */
const NUMBERED = /^\p{Lu}\p{Ll}+ \d{1,3} ?\([^()\d]{1,40}\)$/u;
/** A row of somebody or of a party that the register lacks: it does not end the list. */
const UNKNOWN_ROW = /^[\p{Lu}"'][^.;:!?\d]{1,50}[:–-]? (?!(?:19|20)\d\d:?$)\d[\d,.]*%?(?: \([+–-]?[\d.,% ]+\))?$/u;
/** Words before a party that no label has. */
const PROSE = /^[^\p{Lu}(]*(?:\b\p{Ll}{2,} ){3}/u;
/** Lines longer than this are prose, whatever stands in them. */
const LONGEST_ROW = 160;

const isRow = (item: RowItem): boolean =>
  item.label !== null && (item.votes ?? item.share ?? item.glued ?? item.change) !== null;

/** Finds every result list of a document. */
export function resultLists(
  document: Document,
  gazetteer: Gazetteer,
  isHeading: (line: string) => boolean = () => false,
): readonly ResultList[] {
  const { paragraphs } = document;
  const clean = document.clean.text;
  const lists: ResultList[] = [];
  let open: { items: RowItem[]; first: number; last: number; cells: number } | null = null;
  const close = (): void => {
    if (open && (open.items.filter(isRow).length >= 2 || (open.cells > 1 && open.cells === open.items.length)))
      lists.push({
        ...open,
        items: likeTheOthers(unglued(open.items), gazetteer),
        inline: false,
        span: [(paragraphs[open.first] as { span: Span }).span[0], (paragraphs[open.last] as { span: Span }).span[1]],
      });
    open = null;
  };
  for (let i = 0; i < paragraphs.length; i++) {
    const [start, end] = (paragraphs[i] as { span: Span }).span;
    const line = clean.slice(start, end);
    if (!/\d/.test(line.replace(/^\d{1,2}(?:st|nd|rd|th)\b/, '')) || (NUMBERED.test(line) && joinCells(document, i))) {
      // "Swing from", "Con", "to", "Lab", one a line: the figure below is no party's.
      if (/^(?:to|from)$/i.test(line)) {
        i++;
        continue;
      }
      const cells = joinCells(document, i);
      if (cells) {
        const items = itemsOf(clean, cells.span, gazetteer, true);
        if (
          items.length === 1 &&
          items[0] &&
          (isRow(items[0]) || items[0].total || isUntold(items[0], open?.items, gazetteer))
        ) {
          open ??= { items: [], first: i, last: i, cells: 0 };
          open.items.push(items[0]);
          if (items[0].total) open.cells++;
          open.last = cells.last;
          i = cells.last;
          continue;
        }
      }
      // What stands below a list's totals is another's heading.
      if (
        open &&
        (line.length > 60 ||
          isHeading(line) ||
          previousHeading(line, null) !== null ||
          (/\p{Ll}.* .*[.:!?]$/u.test(line) && !/\b(?:hold|gain)\b/i.test(line)) ||
          (open.items.at(-1)?.total && /\p{Lu}.*,| (?:HOLD|GAIN|hold|gain)\b/u.test(line)))
      )
        close();
      continue;
    }
    if (line.length <= LONGEST_ROW) {
      const items = itemsOfRow(clean, [start, end], gazetteer);
      const [only] = items;
      if (
        isRowLine(items, line) ||
        (open?.last === i - 1 && items.length === 1 && only && isUntold(only, open.items, gazetteer))
      ) {
        open ??= { items: [], first: i, last: i, cells: 0 };
        if (i - open.last > 3) {
          close();
          open = { items: [], first: i, last: i, cells: 0 };
        }
        open.items.push(...items);
        open.last = i;
        continue;
      }
    }
    const inline = inlineList(clean, [start, end], gazetteer, i);
    if (inline) {
      close();
      lists.push(inline);
      continue;
    }
    if (
      open &&
      (line.length > 90 ||
        !(
          PURE_FIGURES.test(line) ||
          UNKNOWN_ROW.test(line) ||
          /\b(?:swing|turnout|majority|electorate|rejected|spoilt|gain|hold)\b|\d[\d,]* +\d+\.\d/i.test(line)
        ))
    )
      close();
  }
  close();
  return lists;
}

/** A line is a row where all of it is rows and totals. */
function isRowLine(items: readonly RowItem[], line: string): boolean {
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

/** True of a line of figures alone, with the names of their fields: "Votes: 14,201 (2019: 10,908)". */
function areFigures(line: string): boolean {
  const ours = line.replace(/ ?\((?:19|20)\d\d:[^()]*\)/g, '');
  const longest = /^(?:votes?|(?:vote )?share|change)\b/i.test(ours) ? 70 : 24;
  return ours.length <= longest && /\d|n\/a|new/i.test(ours) && PURE_FIGURES.test(ours);
}

/** One cell a line: a label line, then one or more lines of figures alone. */
function joinCells(document: Document, at: number): { span: Span; last: number } | null {
  const clean = document.clean.text;
  const { paragraphs } = document;
  const lineAt = (k: number): string => {
    const paragraph = paragraphs[k];
    return paragraph ? clean.slice(paragraph.span[0], paragraph.span[1]) : '';
  };
  let k = at + 1;
  let labels = 1;
  if (lineAt(at).length > 70) return null;
  while (labels < 3 && lineAt(k) !== '' && !/\d/.test(lineAt(k)) && lineAt(k).length <= 50) {
    k++;
    labels++;
  }
  let figures = 0;
  while (figures < 4 && areFigures(lineAt(k))) {
    k++;
    figures++;
  }
  // Only the label lines next to the figures can be this row's: try the later ones first.
  if (figures === 0 || labels > 2) return null;
  const first = paragraphs[at] as { span: Span };
  const last = paragraphs[k - 1] as { span: Span };
  return { span: [first.span[0], last.span[1]], last: k - 1 };
}

/** A list run into one line: three rows or more in a row, the first perhaps after prose. */
function inlineList(clean: string, span: Span, gazetteer: Gazetteer, paragraph: number): ResultList | null {
  if (span[1] - span[0] > 8000) return null;
  const items = itemsOfProse(clean, span, gazetteer);
  let best: RowItem[] = [];
  let run: RowItem[] = [];
  // "The count was: Bell 14,201, Reed 11,876, Priya Nair (Lib Dem) 4,310": surnames before the first row.
  let ahead: RowItem[] = [];
  for (const item of [...items, null]) {
    const row = item && isRow(item);
    const total = item && item.total !== null && run.length > 0;
    const clear =
      row &&
      (run.length === 0 || item.text.length < 70) &&
      !/[a-z]{3,} (?:with|polled|took|on|got|had|won|while)\b/.test(item.text.slice(item.label?.from));
    // One label that the register lacks does not end a list.
    const unknown =
      item &&
      run.length > 0 &&
      item.label === null &&
      item.total === null &&
      /^[\s,;.]*(?:and )?(?:us |others? |(?:\p{Lu}[\p{L}'’-]*[:,]? ?){1,6})$/u.test(item.text) &&
      (item.votes ?? item.share) !== null;
    const surname =
      item && run.length === 0 && !item.label && !item.total && item.votes
        ? /(?:^[\s,;]*|: )(\p{Lu}[\p{L}'’-]+) $/u.exec(item.text)?.[1]
        : undefined;
    if (item && surname) ahead.push({ ...item, text: surname });
    else if (item && (clear || total || unknown)) {
      run.push(...ahead, item);
      ahead = [];
    } else {
      ahead = [];
      if (run.filter(isRow).length > best.filter(isRow).length) best = run;
      run = [];
    }
  }
  if (best.filter(isRow).length < FEWEST_ROWS) return null;
  const first = best[0] as RowItem;
  const last = best[best.length - 1] as RowItem;
  return {
    items: likeTheOthers(best, gazetteer),
    first: paragraph,
    last: paragraph,
    inline: true,
    span: [first.span[0], last.span[1]],
  };
}
