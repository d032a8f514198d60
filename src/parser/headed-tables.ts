import type { Span } from '#records';
import type { Document } from '#text';
import type { Gazetteer } from './gazetteer.ts';
import type { RowItem } from './list-items.ts';
import { readLabel } from './list-label.ts';
import type { ResultList } from './result-lists.ts';
import { readFigures } from './row-figures.ts';

interface Cell {
  readonly text: string;
  readonly from: number;
}

/** What is between two cells of a row. */
const GAP = /([ \t]*(?:\||\t|, )[ \t]*| {2,})/;
/** Longest line of a table. */
const LONGEST = 160;

function cellsOf(clean: string, [start, end]: Span): readonly Cell[] {
  if (end - start > LONGEST) return [];
  let from = start;
  const cells = clean
    .slice(start, end)
    .split(GAP)
    .map((text, index): Cell & { readonly gap: boolean } => {
      const cell = { text, from, gap: index % 2 === 1 };
      from += text.length;
      return cell;
    });
  return cells.filter(({ gap, text }, index) => !gap && (text !== '' || (index > 0 && index < cells.length - 1)));
}

/** Year that stands for an election before whose year is not told. */
const BEFORE = -1;

/** Year of the election that a column is of; null where it has none, as that of changes. */
function yearIn(field: string): number | null {
  if (/change|±|\+/i.test(field)) return null;
  return Number(/\b(?:19|20)\d\d\b/.exec(field)?.[0] ?? 0) || (/\b(?:last|previous)\b/i.test(field) ? BEFORE : null);
}

/**
 * Tables with columns of two elections under a head that names their years: "Party, 2019 votes, 2023 votes, change". Only
 * the columns of the by-election's own year are read, and those of no year; none where the head does not name that year.
 */
export function headedTables(
  { clean, paragraphs }: Document,
  gazetteer: Gazetteer,
  years: readonly (number | null)[],
): readonly ResultList[] {
  const rows = paragraphs.map(({ span }) => cellsOf(clean.text, span));
  return rows.flatMap((head, first): readonly ResultList[] => {
    const named = new Set(head.flatMap(({ text }) => yearIn(text) ?? []));
    if (
      head.length < 3 ||
      (named.size !== 2 && !named.has(BEFORE)) ||
      !/^(?:part(?:y|ies)|candidates?|name|)$/i.test(head[0]?.text ?? '.')
    )
      return [];
    const known = years.filter((year) => year !== null);
    const latest = named.size > 1 ? Math.max(...named) : 0;
    const ours = known.length > 0 && latest > 0 ? known.find((year) => named.has(year)) : latest;
    const items: RowItem[] = [];
    let last = first + 1;
    for (; last < rows.length; last++) {
      const row = rows[last] as readonly Cell[];
      if (/^[\s|:-]+$/.test(row.map(({ text }) => text).join(''))) continue;
      if (row.length !== head.length) break;
      items.push(readRow(head, row, ours, gazetteer));
    }
    const span: Span = [paragraphs[first]!.span[0], paragraphs[last - 1]!.span[1]];
    return items.length > 1 ? [{ items, first, last: last - 1, inline: false, span }] : [];
  });
}

function readRow(head: readonly Cell[], row: readonly Cell[], ours: number | undefined, gazetteer: Gazetteer): RowItem {
  const who = row.filter((_, column) => /^(?:part|candidate|name|$)/i.test(head[column]?.text ?? ''));
  const text = who.map((cell) => cell.text).join(', ');
  const figures = row.flatMap((cell, column) => {
    const { text: field } = head[column] as Cell;
    const year = yearIn(field);
    if (ours === undefined || who.includes(cell) || (year !== null && year !== ours)) return [];
    const { votes, share, change } = readFigures(cell.text, cell.from);
    const only = change ? null : (votes ?? share);
    return [
      /change|±|\+/i.test(field)
        ? { votes: null, share: null, change }
        : /share|%|per ?cent/i.test(field)
          ? { votes: null, share: only, change: null }
          : { votes, share, change: null },
    ];
  });
  const span: Span = [row[0]?.from ?? 0, (row.at(-1)?.from ?? 0) + (row.at(-1)?.text.length ?? 0)];
  return {
    span,
    label: readLabel(text, gazetteer, true),
    total: null,
    text,
    votes: figures.find(({ votes }) => votes)?.votes ?? null,
    share: figures.find(({ share }) => share)?.share ?? null,
    change: figures.find(({ change }) => change)?.change ?? null,
    glued: null,
  };
}
