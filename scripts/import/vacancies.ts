import type { ByElection, Vacancy } from '#records';
import { partyByName, trouble, type Desk } from './desk.ts';
import { cell, readTable, type Row } from './tables.ts';

/** Adds to each by-election why it was held and the winner's name in common use, from the table of vacancies. */
export function withVacancies(desk: Desk, byElections: readonly ByElection[]): ByElection[] {
  const rows = new Map(
    readTable(desk, 'vacancies-2010-2026/vacancies.csv').map((row) => [cell(desk, row, 'by_election_id'), row]),
  );
  for (const [id, row] of rows)
    if (!byElections.some((each) => each.id === id)) trouble(desk, row, `no by-election ${id}`);
  return byElections.map((byElection) => {
    const row = rows.get(byElection.id);
    if (row === undefined) {
      desk.problems.push(`vacancies.csv: no row for ${byElection.id}`);
      return byElection;
    }
    const knownAs = cell(desk, row, 'winner_known_as');
    const [winner, ...others] = byElection.candidacies;
    if (winner === undefined) return byElection;
    return {
      ...byElection,
      candidacies: [{ ...winner, knownAs: knownAs === '' || knownAs === winner.candidate ? null : knownAs }, ...others],
      vacancy: vacancy(desk, row, byElection),
    };
  });
}

const KINDS = ['resignation', 'death', 'recall', 'defection', 'elevation', 'other'] as const;

function vacancy(desk: Desk, row: Row, { pollingDay }: ByElection): Vacancy {
  const kind = cell(desk, row, 'kind');
  const known =
    KINDS.find((each) => each === kind) ?? (kind.startsWith('disqualification') ? 'disqualification' : null);
  if (known === null) trouble(desk, row, `a cause "${kind}" that is not known`);
  const electedAs = cell(desk, row, 'elected_as');
  const party = partyByName(desk, electedAs);
  if (party === null) trouble(desk, row, `no party "${electedAs}" in content/parties.yaml`);
  const vacatedOn = cell(desk, row, 'vacated_on') || null;
  if (vacatedOn !== null && vacatedOn >= pollingDay) trouble(desk, row, `vacated on ${vacatedOn}, after the poll`);
  const source = cell(desk, row, 'source').replaceAll(/ \(kept in [a-z0-9-]+\)/g, '');
  const unconfirmed = /^unconfirmed/i.test(source);
  return {
    kind: known,
    person: cell(desk, row, 'outgoing_member') || null,
    party,
    statusOnVacating: cell(desk, row, 'status_on_vacating') || null,
    vacatedOn,
    note: cell(desk, row, 'note') || null,
    evidence: source || null,
    confirmed: !unconfirmed && !/unconfirmed/i.test(cell(desk, row, 'note')),
  };
}
