import type { Candidacy, Constituency, GeneralElectionResult } from '#records';
import { candidaciesOf, readPeople, type People } from './candidacies.ts';
import { seatKey, type Seats } from './constituencies.ts';
import { inCountry, partyByMnis, trouble, type Desk } from './desk.ts';
import { byText } from './names.ts';
import { LIBRARY, libraryTable, PARLIAMENTS, type ParliamentData } from './parliaments.ts';
import { listed, reviewed } from './slips.ts';
import { cell, count, groupRows, readTable, type Row } from './tables.ts';

const PLACE = ['ons', 'regionId', 'constituency', 'county', 'region', 'country', 'type'];
const CANDIDACY = [
  ...PLACE,
  ...['name', 'abbreviation', 'registration', 'party', 'adjunct', 'first', 'surname', 'gender', 'sitting', 'former'],
  ...['mnis', 'votes', 'share', 'change'],
];
const SEAT = [
  ...PLACE,
  ...['declared', 'first', 'surname', 'gender', 'result', 'firstParty', 'secondParty', 'electorate', 'valid'],
  ...['rejected', 'majority', ...Array.from({ length: 13 }, (_, index) => `votes${index}`)],
];
const NOTIONAL_2005 = ['ons', 'constituency', 'party', 'name', 'abbreviation', 'votes', 'valid', 'electorate', 'share'];
const NOTIONAL_2019 = [
  ...['constituency', 'nameInResults', 'ons', 'row', 'letters', 'country', 'type', 'turnout', 'electorate', 'valid'],
  ...['majority', 'column', 'votes', 'abbreviation', 'name', 'party'],
];

/** All tables of one general election, by ONS code. */
export interface GeneralElectionTables {
  readonly parliament: ParliamentData;
  readonly seats: ReadonlyMap<string, readonly Row[]>;
  readonly candidacies: ReadonlyMap<string, readonly Row[]>;
}

/** The five general elections since 2010, and who is who in them. */
export function readGeneralElections(desk: Desk): { tables: readonly GeneralElectionTables[]; people: People } {
  const all: Row[] = [];
  const tables = PARLIAMENTS.map((parliament) => {
    const header = parliament.number === 59;
    const read = (file: string, columns: readonly string[]): readonly Row[] =>
      readTable(desk, libraryTable(parliament.number, `general-election/${file}.csv`), { columns, header });
    const candidacies = read('candidacies', header ? [...CANDIDACY, 'dc'] : CANDIDACY);
    if (header) all.push(...candidacies);
    const other = parliament.number >= 57 ? [...SEAT, 'otherWinner'] : SEAT;
    return {
      parliament,
      seats: groupRows(desk, read('constituencies', other), 'ons'),
      candidacies: groupRows(desk, candidacies, 'ons'),
    };
  });
  return { tables, people: readPeople(desk, all) };
}

/** One seat's result at one general election; null (noted) where the tables do not hold it. */
export function generalElectionOf(
  desk: Desk,
  tables: GeneralElectionTables,
  seats: Seats,
  onsCode: string,
  people: People,
): GeneralElectionResult | null {
  const seat = seats.get(seatKey(tables.parliament.boundarySet, onsCode));
  const row = tables.seats.get(onsCode)?.[0];
  const rows = tables.candidacies.get(onsCode);
  if (seat === undefined || row === undefined || rows === undefined) {
    desk.problems.push(`${LIBRARY}: no general election result of ${tables.parliament.generalElection} for ${onsCode}`);
    return null;
  }
  const record = `${seat.id} ${tables.parliament.generalElection}`;
  const result: GeneralElectionResult = {
    constituency: seat.id,
    pollingDay: tables.parliament.generalElection,
    electorate: reviewed(desk, row, { record, field: 'electorate', printed: count(desk, row, 'electorate') }),
    declared: {
      validVotes: count(desk, row, 'valid'),
      rejectedBallots: count(desk, row, 'rejected'),
      majority: reviewed(desk, row, { record, field: 'majority', printed: count(desk, row, 'majority') }),
    },
    candidacies: candidaciesOf(desk, rows, people, record),
    sources: [{ source: 'commons-library', file: row.file, line: row.line }],
    notional: false,
    estimatedBy: null,
    list: 'whole',
  };
  crossFoot(desk, row, record, result);
  return result;
}

/** Totals against votes (methodology 4.18); what does not close and is not on the list of slips is noted. */
export function crossFoot(
  desk: Desk,
  row: Row,
  record: string,
  result: Pick<GeneralElectionResult, 'candidacies' | 'declared' | 'electorate'>,
): void {
  const votes = result.candidacies.map((each) => each.votes ?? 0);
  const sum = votes.reduce((total, each) => total + each, 0);
  const { validVotes, rejectedBallots, majority } = result.declared;
  const check = (field: string, holds: boolean, what: string): void => {
    if (!holds && !listed(desk, record, field)) trouble(desk, row, `${record}: ${what}`);
  };
  check('valid votes', validVotes === null || validVotes === sum, `votes sum to ${sum}, printed ${validVotes}`);
  const lead = (votes[0] ?? 0) - (votes[1] ?? 0);
  check('majority', majority === null || majority === lead, `majority by the votes ${lead}, printed ${majority}`);
  const papers = sum + (rejectedBallots ?? 0);
  check('electorate', (result.electorate ?? papers) >= papers, `${papers} ballots of ${result.electorate} electors`);
}

/** Estimates of the 2005 result on the lines of 2010 and of the 2019 result on those of 2024, by seat id, for the seats wanted. */
export function readNotional(
  desk: Desk,
  seats: Seats,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, GeneralElectionResult> {
  const revised = new Map(
    readTable(desk, `${LIBRARY}/revised_constituency_ids.csv`, { columns: ['old', 'name', 'new'] }).map((row) => [
      cell(desk, row, 'old'),
      cell(desk, row, 'new'),
    ]),
  );
  const estimates = (boundarySet: '2010' | '2024', rows: readonly Row[], pollingDay: string): GeneralElectionResult[] =>
    [...groupRows(desk, rows, 'ons')].flatMap(([code, own]) => {
      const seat = seats.get(seatKey(boundarySet, boundarySet === '2024' ? (revised.get(code) ?? code) : code));
      if (seat !== undefined)
        return wanted.has(seat.id) ? [estimate(desk, own, seat, pollingDay, authors(boundarySet, seat.country))] : [];
      trouble(desk, own[0]!, `an estimate for ${code}, a seat that constituencies.csv does not have`);
      return [];
    });
  const of2005 = readTable(desk, libraryTable(54, 'notional-general-election/results.csv'), {
    columns: NOTIONAL_2005,
    header: true,
  });
  const of2019 = readTable(desk, libraryTable(58, 'notional-general-election/results.csv'), {
    columns: NOTIONAL_2019,
  }).filter((row) => !['TOTOTHV', 'MAXOTHV'].includes(cell(desk, row, 'column')));
  return new Map(
    [...estimates('2010', of2005, '2005-05-05'), ...estimates('2024', of2019, '2019-12-12')].map((result) => [
      result.constituency,
      result,
    ]),
  );
}

function authors(boundarySet: '2010' | '2024', country: string): string {
  if (boundarySet === '2010') return 'Colin Rallings and Michael Thrasher';
  if (country === 'Scotland') return 'Colin Rallings, Michael Thrasher and David Denver';
  if (country === 'Northern Ireland') return 'Colin Rallings, Michael Thrasher and Nicholas Whyte';
  return 'Colin Rallings and Michael Thrasher';
}

function estimate(
  desk: Desk,
  rows: readonly Row[],
  { id: constituency, country }: Constituency,
  pollingDay: string,
  estimatedBy: string,
): GeneralElectionResult {
  const first = rows[0]!;
  const record = `${constituency} ${pollingDay} notional`;
  const candidacies: Candidacy[] = rows
    .map((row) => {
      const id = cell(desk, row, 'party');
      const name = cell(desk, row, 'name');
      const party =
        name === 'Commons Speaker' ? 'spk' : id === 'NA' ? 'oth' : inCountry(partyByMnis(desk, row, id), country);
      const label = desk.parties.find((each) => each.id === party)?.name ?? name;
      const field = `party of ${name}`;
      const kept = listed(desk, record, field) ? reviewed(desk, row, { record, field, printed: party }) : party;
      return {
        candidate: desk.parties.find((each) => each.id === kept)?.name ?? label,
        knownAs: null,
        party: kept,
        description: name === 'NA' ? label : name,
        votes: count(desk, row, 'votes'),
        person: null,
        shareStated: null,
      };
    })
    .filter(({ votes }) => votes !== 0)
    .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0) || byText(a.description, b.description));
  const result: GeneralElectionResult = {
    constituency,
    pollingDay,
    electorate: count(desk, first, 'electorate'),
    declared: { validVotes: count(desk, first, 'valid'), rejectedBallots: null, majority: null },
    candidacies,
    sources: [{ source: 'commons-library', file: first.file, line: first.line }],
    notional: true,
    estimatedBy,
    list: 'mainParties',
  };
  crossFoot(desk, first, record, result);
  return result;
}
