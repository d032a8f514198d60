import type { ByElection, GeneralElectionResult } from '#records';
import { inCountry, partyByMnis, trouble, type Desk } from './desk.ts';
import { fullName } from './names.ts';
import { listed, reviewed } from './slips.ts';
import { cell, type Row } from './tables.ts';

/**
 * Changes of share that the source prints against those that follow from the votes here and at the baseline. Sources
 * subtract rounded shares, so a change may be off by one in its last decimal (never fewer than three). Independents are
 * left out: whether one is compared is a question of persons. A slip of the field `changes` stands for all of a contest
 * and is known by the first change printed.
 */
export function checkPrintedChanges(
  desk: Desk,
  rows: readonly Row[],
  record: ByElection,
  baseline: GeneralElectionResult,
): void {
  const valid = sum(record.candidacies);
  const [first] = rows.filter((row) => cell(desk, row, 'change') !== '');
  if (first !== undefined)
    reviewed(desk, first, { record: record.id, field: 'changes', printed: Number(cell(desk, first, 'change')) });
  if (listed(desk, record.id, 'changes')) return;
  for (const row of rows) {
    const text = cell(desk, row, 'change');
    const party = inCountry(partyByMnis(desk, row, cell(desk, row, 'party')), cell(desk, row, 'country'));
    if (text === '' || party === 'ind') continue;
    const name = fullName(cell(desk, row, 'first'), cell(desk, row, 'surname'));
    const field = `change of ${name}`;
    reviewed(desk, row, { record: record.id, field, printed: Number(text) });
    if (listed(desk, record.id, field) || listed(desk, record.id, 'shares')) continue;
    const before = baseline.candidacies.filter((each) => lineage(desk, each.party) === lineage(desk, party));
    const now = record.candidacies.find(({ candidate }) => candidate === name)?.votes ?? 0;
    const change = now / valid - sum(before) / sum(baseline.candidacies);
    const decimals = Math.max(3, text.split('.')[1]?.length ?? 0);
    if (before.length === 0)
      trouble(desk, row, `${record.id}: change of ${name} is ${text}, but the party did not stand before`);
    else if (Math.abs(change - Number(text)) > 1.01 * 10 ** -decimals)
      trouble(desk, row, `${record.id}: change of ${name} is ${text}, by the votes ${change.toFixed(6)}`);
  }
}

function lineage(desk: Desk, id: string): string {
  return desk.parties.find((party) => party.id === id)?.lineage ?? id;
}

function sum(candidacies: readonly { readonly votes: number | null }[]): number {
  return candidacies.reduce((total, { votes }) => total + (votes ?? 0), 0);
}
