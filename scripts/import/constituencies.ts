import type { Constituency } from '#records';
import type { Desk } from './desk.ts';
import { byText, slugOf } from './names.ts';
import { BOUNDARIES } from './parliaments.ts';
import { cell, readTable, type Row } from './tables.ts';
import { trouble } from './desk.ts';

type Link = { readonly constituency: string; readonly population: number };

/** Seats of 2010 and 2024 by boundary set and ONS code. */
export type Seats = ReadonlyMap<string, Constituency>;

/** Key of a seat in {@link Seats}: five Scottish seats have one code in both sets. */
export function seatKey(boundarySet: string, onsCode: string): string {
  return `${boundarySet} ${onsCode}`;
}

/** All 1,300 seats of 2010 and 2024 with the population that each shares with those of the other set. */
export function readConstituencies(desk: Desk): Seats {
  const rows = readTable(desk, 'constituency-metadata/constituencies.csv');
  const ids = new Map(
    rows.map((row) => [
      seatKey(cell(desk, row, 'boundary_set'), cell(desk, row, 'ons_code')),
      `${slugOf(cell(desk, row, 'name'))}@${cell(desk, row, 'boundary_set')}`,
    ]),
  );
  const links = readTable(desk, 'constituency-metadata/links-2010-2024.csv');
  const successors = linked(desk, links, ids, ['2010', 'from_ons_code'], ['2024', 'to_ons_code'], 'from_population');
  const predecessors = linked(desk, links, ids, ['2024', 'to_ons_code'], ['2010', 'from_ons_code'], 'to_population');
  return new Map(
    rows.map((row) => {
      const set = cell(desk, row, 'boundary_set') as '2010' | '2024';
      const key = seatKey(set, cell(desk, row, 'ons_code'));
      const id = ids.get(key)!;
      const name = cell(desk, row, 'name');
      return [
        key,
        {
          id,
          name,
          slug: slugOf(name),
          onsCode: cell(desk, row, 'ons_code'),
          boundaries: BOUNDARIES[set],
          country: cell(desk, row, 'country') as Constituency['country'],
          region: cell(desk, row, 'region') || null,
          county: cell(desk, row, 'county') || null,
          hex: [coordinate(desk, row, 'hex_q'), coordinate(desk, row, 'hex_r')] as const,
          predecessors: predecessors.get(key) ?? [],
          successors: successors.get(key) ?? [],
        },
      ];
    }),
  );
}

function coordinate(desk: Desk, row: Row, column: string): number {
  const text = cell(desk, row, column);
  if (!/^-?\d+$/.test(text)) trouble(desk, row, `${column} is "${text}", not a place on the map`);
  return Number(text);
}

/** For each seat of one end, the seats of the other with their share of the population, greatest first. */
function linked(
  desk: Desk,
  rows: readonly Row[],
  ids: ReadonlyMap<string, string>,
  [ownSet, ownColumn]: readonly [string, string],
  [otherSet, otherColumn]: readonly [string, string],
  share: string,
): ReadonlyMap<string, Link[]> {
  const found = new Map<string, Link[]>();
  for (const row of rows) {
    const own = seatKey(ownSet, cell(desk, row, ownColumn));
    const constituency = ids.get(seatKey(otherSet, cell(desk, row, otherColumn)));
    if (constituency === undefined || !ids.has(own)) {
      trouble(desk, row, 'a link to a seat that constituencies.csv does not have');
      continue;
    }
    const population = Math.round(Number(cell(desk, row, share)) * 10_000) / 10_000;
    if (population > 0) found.set(own, [...(found.get(own) ?? []), { constituency, population }]);
  }
  for (const list of found.values())
    list.sort((a, b) => b.population - a.population || byText(a.constituency, b.constituency));
  return found;
}
