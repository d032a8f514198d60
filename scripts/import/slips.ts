import { trouble, type Desk } from './desk.ts';
import type { Row } from './tables.ts';

/**
 * The value to keep for a figure that a source prints: the reviewed correction where `content/source-slips.yaml` has
 * one, else the figure itself. A slip whose wrong value the source no longer prints is noted as trouble.
 */
export function reviewed<T extends number | string | null>(
  desk: Desk,
  row: Row,
  figure: { readonly record: string; readonly field: string; readonly printed: T },
): T {
  const slip = desk.slips.find(({ record, field }) => record === figure.record && field === figure.field);
  if (slip === undefined) return figure.printed;
  if (slip.printed !== figure.printed) {
    trouble(
      desk,
      row,
      `content/source-slips.yaml says of ${slip.id} that the source prints ${slip.printed} as ${slip.field}, ` +
        `but it prints ${figure.printed}: take the slip off the list if the source was put right`,
    );
    return figure.printed;
  }
  desk.met.add(slip.id);
  return slip.corrected === null ? figure.printed : (slip.corrected as T);
}

/** True where the contradiction in this figure is on the list already. */
export function listed(desk: Desk, record: string, field: string): boolean {
  return desk.slips.some((slip) => slip.record === record && slip.field === field);
}

/** Slips of records that this import read and whose figure it never met; those without a file rest on texts that it does not read. */
export function unmetSlips(desk: Desk, records: ReadonlySet<string>): readonly string[] {
  return desk.slips
    .filter(({ id, record, file }) => file !== null && records.has(record) && !desk.met.has(id))
    .map(({ id, field, record }) => `content/source-slips.yaml: ${id}: no figure "${field}" was read for ${record}`);
}
