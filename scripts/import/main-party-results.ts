import type { Candidacy, Constituency, GeneralElectionResult } from '#records';
import type { Desk } from './desk.ts';
import { crossFoot } from './general-elections.ts';
import { reviewed } from './slips.ts';
import { cell, count, readTable, type Row } from './tables.ts';

const FILE = 'commons-library-1918-2017/1918-2017election_results.csv';

const DAYS: Readonly<Record<string, string>> = {
  '1974F': '1974-02-28',
  '1974O': '1974-10-10',
  '1979': '1979-05-03',
  '1983': '1983-06-09',
  '1987': '1987-06-11',
  '1992': '1992-04-09',
  '1997': '1997-05-01',
  '2001': '2001-06-07',
  '2005': '2005-05-05',
};

/** Polling day of a general election by the label that the table uses. */
export function generalElectionDay(label: string): string {
  return DAYS[label] ?? '';
}

/** Rows of 1974 to 2005, by seat and set of boundaries. */
export interface MainPartyTable {
  readonly rows: readonly Row[];
  readonly named: ReadonlyMap<string, readonly Row[]>;
}

/** The table of main parties at general elections, 1974 to 2005. */
export function readMainParties(desk: Desk): MainPartyTable {
  const rows = readTable(desk, FILE, { encoding: 'windows-1252' }).filter((row) => cell(desk, row, 'election') in DAYS);
  return {
    rows,
    named: Map.groupBy(rows, (row) => `${cell(desk, row, 'boundary_set')} ${nameKey(cell(desk, row, 'constituency'))}`),
  };
}

/** A seat's name without order, case or joining words: the table has DERBYSHIRE WEST for West Derbyshire. */
export function nameKey(name: string): string {
  return name
    .toUpperCase()
    .replace(/&/g, ' AND ')
    .replace(/['’.]/g, '')
    .split(/[^A-Z]+/)
    .filter((word) => word !== '' && word !== 'AND' && word !== 'THE')
    .toSorted()
    .join(' ');
}

/** Country and region of a row, in the names of today. */
export function placeOf(desk: Desk, row: Row): Pick<Constituency, 'country' | 'region'> {
  const text = cell(desk, row, 'country/region');
  if (text === 'Scotland' || text === 'Wales' || text === 'Northern Ireland') return { country: text, region: text };
  const region = text === 'Eastern' ? 'East of England' : /^Yorkshire/.test(text) ? 'Yorkshire and The Humber' : text;
  return { country: 'England', region };
}

/** A row as a result: totals of the main parties, the rest summed as others. */
export function mainPartyResult(desk: Desk, row: Row, constituency: string): GeneralElectionResult {
  const election = cell(desk, row, 'election');
  const pollingDay = generalElectionDay(election);
  const record = `${constituency} ${pollingDay}`;
  const { country } = placeOf(desk, row);
  const liberal: readonly [string, string] =
    election >= '1992' ? ['ld', 'Liberal Democrats'] : ['lib', election >= '1983' ? 'Liberal/SDP Alliance' : 'Liberal'];
  const columns: readonly (readonly [string, string, string])[] = [
    ['con_votes', 'con', 'Conservative'],
    ['lab_votes', 'lab', 'Labour'],
    ['lib_votes', ...liberal],
    ['natSW_votes', ...nationalists(country)],
    ['oth_votes', 'oth', 'Others'],
  ];
  const candidacies: Candidacy[] = columns
    .map(([column, party, name]) => ({
      candidate: name,
      knownAs: null,
      party,
      description: name,
      votes: reviewed(desk, row, { record, field: `votes of ${name}`, printed: count(desk, row, column) }),
      person: null,
      shareStated: null,
    }))
    .filter(({ votes }) => votes !== null && votes > 0)
    .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  const result: GeneralElectionResult = {
    constituency,
    pollingDay,
    electorate: count(desk, row, 'electorate'),
    declared: { validVotes: count(desk, row, 'total_votes'), rejectedBallots: null, majority: null },
    candidacies,
    sources: [{ source: 'commons-library-1918-2017', file: row.file, line: row.line }],
    notional: false,
    estimatedBy: null,
    list: 'mainParties',
  };
  crossFoot(desk, row, record, result);
  return result;
}

function nationalists(country: string): readonly [string, string] {
  return country === 'Wales' ? ['pc', 'Plaid Cymru'] : ['snp', 'Scottish National Party'];
}
