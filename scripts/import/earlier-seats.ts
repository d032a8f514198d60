import type { Constituency, GeneralElectionResult } from '#records';
import { trouble, type Desk } from './desk.ts';
import { slugOf } from './names.ts';
import { generalElectionDay, mainPartyResult, nameKey, placeOf, type MainPartyTable } from './main-party-results.ts';
import { cell, type Row } from './tables.ts';

/** Boundary sets before 2010: the first year, the years printed, and the table's names for them, oldest first. */
interface OldSet {
  readonly since: string;
  readonly boundaries: string;
  readonly tables: readonly string[];
}

const SEVENTIES: OldSet = { since: '1974', boundaries: '1974-1983', tables: ['1974-1979'] };
const EIGHTIES: OldSet = { since: '1983', boundaries: '1983-1997', tables: ['1983-1992'] };
const NINETIES: OldSet = { since: '1997', boundaries: '1997-2010', tables: ['1997-2001', '2005'] };
const SCOTTISH: readonly OldSet[] = [
  { since: '1997', boundaries: '1997-2005', tables: ['1997-2001'] },
  { since: '2005', boundaries: '2005-2010', tables: ['2005'] },
];

/** A seat before 2010 with its general elections. */
export interface EarlierSeat {
  readonly seat: Constituency;
  readonly results: readonly GeneralElectionResult[];
}

/**
 * The seat of a by-election before 2010 with all its general elections, and, where those end before the by-election,
 * the seat of the same name on the next boundaries. Null (noted) where the row of its baseline is not found.
 */
export function earlierSeats(
  desk: Desk,
  table: MainPartyTable,
  row: Row,
  contest: { readonly name: string; readonly pollingDay: string },
): { readonly own: EarlierSeat; readonly next: EarlierSeat | null } | null {
  const id = cell(desk, row, 'baseline_constituency_id');
  const year = cell(desk, row, 'previous_general_election');
  const baseline = table.rows.find(
    (each) => cell(desk, each, 'constituency_id') === id && cell(desk, each, 'election') === year,
  );
  if (baseline === undefined) {
    trouble(desk, row, `no general election row ${id} of ${year}`);
    return null;
  }
  const { country } = placeOf(desk, baseline);
  const sets = country === 'Scotland' ? [SEVENTIES, EIGHTIES, ...SCOTTISH] : [SEVENTIES, EIGHTIES, NINETIES];
  const set = sets.findIndex(({ tables }) => tables.includes(cell(desk, baseline, 'boundary_set')));
  const own = seatOn(desk, table, sets[set]!, baseline, contest.name);
  const later = own.results.some(({ pollingDay }) => pollingDay > contest.pollingDay);
  const following = sets[set + 1];
  const first = following?.tables.flatMap((each) => table.named.get(`${each} ${nameKey(contest.name)}`) ?? [])[0];
  const next = later || following === undefined || first === undefined ? null : first;
  return { own, next: next === null ? null : seatOn(desk, table, following!, next, contest.name) };
}

function seatOn(desk: Desk, table: MainPartyTable, set: OldSet, row: Row, name: string): EarlierSeat {
  const id = `${slugOf(name)}@${set.since}`;
  const rows = set.tables.flatMap((each) =>
    table.rows.filter(
      (other) =>
        cell(desk, other, 'boundary_set') === each &&
        (cell(desk, other, 'boundary_set') === cell(desk, row, 'boundary_set')
          ? cell(desk, other, 'constituency_id') === cell(desk, row, 'constituency_id')
          : nameKey(cell(desk, other, 'constituency')) === nameKey(cell(desk, row, 'constituency'))),
    ),
  );
  return {
    seat: {
      id,
      name,
      slug: slugOf(name),
      onsCode: null,
      boundaries: set.boundaries,
      ...placeOf(desk, row),
      county: null,
      predecessors: [],
      successors: [],
    },
    results: rows
      .toSorted((a, b) =>
        generalElectionDay(cell(desk, a, 'election')) < generalElectionDay(cell(desk, b, 'election')) ? -1 : 1,
      )
      .map((each) => mainPartyResult(desk, each, id)),
  };
}
