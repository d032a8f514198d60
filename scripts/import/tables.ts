import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { trouble, type Desk } from './desk.ts';

/** One line of a source table: its place, and its cells by column name, trimmed. */
export interface Row {
  readonly file: string;
  /** Line of the file, from 1 with its header. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** How a table is laid out where its file does not say so itself. */
export interface Layout {
  /** Column names in order, for files whose header is absent or differs between years. */
  readonly columns?: readonly string[];
  /** True where `columns` replaces a header line. */
  readonly header?: boolean;
  readonly encoding?: 'utf-8' | 'windows-1252';
}

/** Reads a CSV file below the data folder; a line with too few or too many cells is noted, never dropped silently. */
export function readTable(desk: Desk, file: string, layout: Layout = {}): readonly Row[] {
  const text = new TextDecoder(layout.encoding ?? 'utf-8').decode(readFileSync(join(desk.from, file)));
  const records = parse(text, {
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as readonly {
    readonly record: readonly string[];
    readonly info: { readonly lines: number };
  }[];
  const named = layout.columns === undefined || layout.header === true;
  const columns = layout.columns ?? (records[0]?.record ?? []).map((cell) => cell.trim());
  const short = file.replace(/^[^/]+\//, '');
  return records.slice(named ? 1 : 0).flatMap(({ record, info }) => {
    const row = {
      file: short,
      line: info.lines,
      cells: Object.fromEntries(columns.map((column, index) => [column, (record[index] ?? '').trim()])),
    };
    if (record.length === columns.length) return [row];
    trouble(desk, row, `${record.length} cells where the header has ${columns.length}`);
    return [];
  });
}

/** The text of a cell; a missing column is noted. */
export function cell(desk: Desk, row: Row, column: string): string {
  const text = row.cells[column];
  if (text === undefined) trouble(desk, row, `no column "${column}"`);
  return text ?? '';
}

/** A whole number of a cell; null for an empty cell or `[x]`, which sources print for "not known". */
export function count(desk: Desk, row: Row, column: string): number | null {
  const text = cell(desk, row, column);
  if (text === '' || text === '[x]') return null;
  if (!/^\d+$/.test(text)) {
    trouble(desk, row, `${column} is "${text}", not a whole number`);
    return null;
  }
  return Number(text);
}

/** A day written dd/mm/yyyy as ISO; null for an empty cell. */
export function day(desk: Desk, row: Row, column: string): string | null {
  const text = cell(desk, row, column);
  if (text === '') return null;
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (match === null) {
    trouble(desk, row, `${column} is "${text}", not a day written dd/mm/yyyy`);
    return null;
  }
  return `${match[3]}-${match[2]}-${match[1]}`;
}

/** Rows by the text of one column, in the file's order. */
export function groupRows(desk: Desk, rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, (row) => cell(desk, row, column));
}
