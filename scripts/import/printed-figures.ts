import type { ByElection } from '#records';
import { trouble, type Desk } from './desk.ts';
import { fullName } from './names.ts';
import { listed, reviewed } from './slips.ts';
import { cell, count, type Row } from './tables.ts';

/** Columns of by-election tables that hold one party's votes. */
const PARTY_COLUMNS = [
  ...['Con', 'Lab', 'LD', 'UKIP', 'BRX', 'RUK', 'Green', 'SNP', 'PC', 'DUP', 'SF', 'SDLP', 'UUP', 'APNI'],
];

/** Party columns of the contest's row against its candidacies, whose votes are what the import keeps. */
export function checkPrintedColumns(desk: Desk, row: Row, rows: readonly Row[], record: ByElection): void {
  const inColumns = new Set<Row>();
  for (const column of PARTY_COLUMNS) {
    if (!(column in row.cells)) continue;
    const printed = reviewed(desk, row, {
      record: record.id,
      field: `column ${column}`,
      printed: count(desk, row, column),
    });
    const own = rows.filter((each) => cell(desk, each, 'abbreviation') === column);
    own.forEach((each) => inColumns.add(each));
    const votes = own.reduce((sum, each) => sum + votesOf(record, each), 0);
    if ((printed ?? 0) !== votes && !listed(desk, record.id, `column ${column}`))
      trouble(desk, row, `${record.id}: column ${column} is ${printed}, the candidacies have ${votes}`);
  }
  const others = 'All other candidates';
  const printed = reviewed(desk, row, {
    record: record.id,
    field: `column ${others}`,
    printed: count(desk, row, others),
  });
  const votes = rows.filter((each) => !inColumns.has(each)).reduce((sum, each) => sum + votesOf(record, each), 0);
  if ((printed ?? 0) !== votes && !listed(desk, record.id, `column ${others}`))
    trouble(desk, row, `${record.id}: column ${others} is ${printed}, the candidacies have ${votes}`);
}

/**
 * Shares that the source prints against those that follow from the votes, to the decimals printed. A slip of the field
 * `shares` stands for all of a contest and is known by the share of its first row.
 */
export function checkPrintedShares(desk: Desk, rows: readonly Row[], record: ByElection): void {
  const valid = record.candidacies.reduce((sum, { votes }) => sum + (votes ?? 0), 0);
  const [first] = rows;
  if (first !== undefined)
    reviewed(desk, first, { record: record.id, field: 'shares', printed: Number(cell(desk, first, 'share')) });
  for (const row of rows) {
    const text = cell(desk, row, 'share');
    const name = fullName(cell(desk, row, 'first'), cell(desk, row, 'surname'));
    const field = `share of ${name}`;
    const printed = reviewed(desk, row, { record: record.id, field, printed: Number(text) });
    const decimals = Math.max(3, text.split('.')[1]?.length ?? 0);
    const off = Math.abs(Number(text) - votesOf(record, row) / valid);
    if (off <= 0.51 * 10 ** -decimals || printed !== Number(text)) continue;
    if (!listed(desk, record.id, field) && !listed(desk, record.id, 'shares'))
      trouble(
        desk,
        row,
        `${record.id}: share of ${name} is ${text}, by the votes ${(votesOf(record, row) / valid).toFixed(6)}`,
      );
  }
}

function votesOf(record: ByElection, row: Row): number {
  const name = fullName(row.cells['first'] ?? '', row.cells['surname'] ?? '');
  const own = record.candidacies.filter(({ candidate }) => candidate === name);
  return own.length === 1 ? (own[0]?.votes ?? 0) : Number(row.cells['votes']);
}
