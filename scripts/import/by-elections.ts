import type { ByElection } from '#records';
import { candidaciesOf, readPeople } from './candidacies.ts';
import { seatKey, type Seats } from './constituencies.ts';
import { trouble, type Desk } from './desk.ts';
import { NOTES } from './editors-notes.ts';
import { crossFoot } from './general-elections.ts';
import { libraryTable, PARLIAMENTS, type ParliamentData } from './parliaments.ts';
import { listed, reviewed } from './slips.ts';
import { cell, count, day, groupRows, readTable, type Row } from './tables.ts';
import { checkPrintedColumns, checkPrintedShares } from './printed-figures.ts';

const PLACE = ['regionId', 'constituency', 'county', 'region', 'country', 'type'];
const CANDIDACY = [
  ...['day', 'ons', ...PLACE, 'name', 'abbreviation', 'registration', 'party', 'adjunct', 'first', 'surname'],
  ...['gender', 'sitting', 'former', 'mnis', 'votes', 'share', 'change', 'dc'],
];

const UNKNOWN_VACANCY: ByElection['vacancy'] = {
  kind: null,
  person: null,
  party: null,
  statusOnVacating: null,
  vacatedOn: null,
  note: null,
  evidence: null,
  confirmed: false,
};

/** A return with the source's own rows of its candidacies. */
export interface ReadByElection {
  readonly byElection: ByElection;
  readonly rows: readonly Row[];
}

/** The returns of every by-election since the general election of 2010, in order of polling day, causes unknown. */
export function readByElections(desk: Desk, seats: Seats): ReadByElection[] {
  return PARLIAMENTS.flatMap((parliament) => {
    const contests = readTable(desk, libraryTable(parliament.number, 'by-elections/constituencies.csv'));
    const candidacies = readTable(desk, libraryTable(parliament.number, 'by-elections/candidacies.csv'), {
      columns: CANDIDACY,
      header: true,
    });
    const byContest = groupRows(
      desk,
      candidacies.map((row) => ({ ...row, cells: { ...row.cells, key: `${row.cells['ons']} ${row.cells['day']}` } })),
      'key',
    );
    const keys = new Set(contests.map((row) => `${cell(desk, row, 'ONS ID')} ${cell(desk, row, 'By-election date')}`));
    for (const row of candidacies)
      if (!keys.has(`${row.cells['ons']} ${row.cells['day']}`))
        trouble(desk, row, 'a candidacy in a contest that constituencies.csv does not have');
    const people = readPeople(desk, candidacies);
    return contests.flatMap((row) => {
      const rows = byContest.get(`${cell(desk, row, 'ONS ID')} ${cell(desk, row, 'By-election date')}`) ?? [];
      const seat = seats.get(seatKey(parliament.boundarySet, cell(desk, row, 'ONS ID')));
      if (seat !== undefined && rows.length > 0)
        return [{ byElection: byElection(desk, row, rows, seat, parliament, people), rows }];
      trouble(desk, row, seat === undefined ? 'a seat that is not known' : 'a by-election without candidacies');
      return [];
    });
  });
}

function byElection(
  desk: Desk,
  row: Row,
  rows: readonly Row[],
  seat: { readonly id: string; readonly slug: string },
  parliament: ParliamentData,
  people: ReadonlyMap<string, string>,
): ByElection {
  const pollingDay = day(desk, row, 'By-election date') ?? '';
  const id = `${seat.slug}-${pollingDay.slice(0, 4)}`;
  const figure = (field: string, column: string): number | null =>
    reviewed(desk, row, { record: id, field, printed: count(desk, row, column) });
  const record: ByElection = {
    id,
    constituency: seat.id,
    pollingDay,
    electorate: figure('electorate', 'Electorate'),
    declared: {
      validVotes: figure('valid votes', 'Valid votes'),
      rejectedBallots: figure('rejected ballots', 'Invalid votes'),
      majority: figure('majority', 'Majority'),
    },
    candidacies: candidaciesOf(desk, rows, people, id),
    sources: [{ source: 'commons-library', file: row.file, line: row.line }],
    status: 'declared',
    writ: reviewed(desk, row, { record: id, field: 'writ', printed: day(desk, row, 'Writ date') }),
    parliament: parliament.years,
    list: 'whole',
    note: NOTES[id] ?? null,
    baseline: { constituency: seat.id, pollingDay: parliament.generalElection, notional: false },
    vacancy: UNKNOWN_VACANCY,
    decidedByLot: false,
    stated: null,
    swingRuling: null,
  };
  crossFoot(desk, row, id, record);
  const winner = fullNameOf(desk, row);
  if (record.candidacies[0]?.candidate !== winner && !listed(desk, id, 'winner'))
    trouble(desk, row, `member elected is ${winner}, most votes went to ${record.candidacies[0]?.candidate}`);
  checkPrintedColumns(desk, row, rows, record);
  checkPrintedShares(desk, rows, record);
  return record;
}

function fullNameOf(desk: Desk, row: Row): string {
  return `${cell(desk, row, 'Member first name')} ${cell(desk, row, 'Member surname')}`.replace(/\s+/g, ' ').trim();
}
