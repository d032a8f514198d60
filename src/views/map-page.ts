import { count, outcomePhrase, plural, shortDay } from '#format';
import type { Hex, HexMapInput } from '#charts';
import type { Almanac, ByElectionEntry, Constituency } from '#records';
import { frameOf, type Frame } from './frame.ts';
import { byElectionHref } from './hrefs.ts';
import { rowOf, type ListRow } from './list-rows.ts';
import { listTraces } from './list-traces.ts';
import { identityOf } from './party-words.ts';
import { regionLinks } from './region-page.ts';
import { partyOf, shelfOf, type Shelf } from './shelf.ts';
import type { TraceRow } from './sources-section.ts';
import { enumerate, link, type Words } from './words.ts';

/** Where by-elections were held on one set of boundaries. */
export type MapPage = {
  readonly frame: Frame;
  readonly headline: Words;
  readonly standfirst: Words;
  readonly map: HexMapInput;
  readonly rows: readonly ListRow[];
  /** The other maps and lists. */
  readonly others: Words;
  readonly traces: readonly TraceRow[];
};

/** Sets of boundaries that have a map, by the last part of the address. */
export const MAPS = { '2010-2024': '2010-2024', '2024': '2024-' } as const;
export type MapName = keyof typeof MAPS;

/** A map's page. */
export function mapPage(almanac: Almanac, name: MapName): MapPage {
  const shelf = shelfOf(almanac);
  const boundaries = MAPS[name];
  const seats = almanac.constituencies.filter((each) => each.boundaries === boundaries && each.hex);
  const held = new Map(
    almanac.byElections
      .filter(({ byElection }) => shelf.constituencies.get(byElection.constituency)?.boundaries === boundaries)
      .toReversed()
      .map((entry) => [entry.byElection.constituency, entry]),
  );
  const rows = almanac.byElections.filter(({ byElection }) => held.has(byElection.constituency));
  const span = boundaries.endsWith('-') ? 'since 2024' : `of ${boundaries.replace('-', '–')}`;
  return {
    frame: frameOf(almanac, {
      title: `Map of by-elections on the boundaries ${span}`,
      description: `Where by-elections were held on the boundaries ${span}: every seat a hexagon of the same size, with a table of the same by-elections.`,
      path: `/map/${name}/`,
    }),
    headline: [
      link(`${plural(rows.length, 'by-election')} in ${count(held.size)} of ${count(seats.length)} seats`, '#list'),
    ],
    standfirst: [
      `On the boundaries ${span}. Every seat is a hexagon of the same size, near its place. Filled: changed hands; outlined: held. Where a seat had two, the newer is drawn.`,
    ],
    map: {
      id: 'map',
      title: `Seats that had a by-election on the boundaries ${span}`,
      hexes: seats.map((seat): Hex => hexOf(shelf, seat, held.get(seat.id))),
      labels: labelsOf(
        seats,
        seats.filter(({ id }) => held.has(id)),
      ),
      summary: `${plural(held.size, 'seat')} of ${count(seats.length)} had a by-election. The table below lists each.`,
    },
    rows: rows.map((entry) => rowOf(shelf, entry)),
    traces: listTraces('since-2010'),
    others: ['By region and country: ', ...enumerate(regionLinks(almanac)), '.'],
  };
}

function hexOf(shelf: Shelf, { hex, name }: Constituency, entry: ByElectionEntry | undefined): Hex {
  const [column, row] = hex!;
  const outcome = entry?.measures.outcome;
  if (!entry || !outcome) return { column, row, mark: null };
  const party = partyOf(shelf, outcome.party);
  const from = outcome.from === null ? null : partyOf(shelf, outcome.from).shortName;
  const words = outcomePhrase({ kind: outcome.kind, party: party.shortName, from });
  return {
    column,
    row,
    mark: {
      who: identityOf(party),
      filled: outcome.kind !== 'hold',
      words: `${name}, ${shortDay(entry.byElection.pollingDay)}: ${words}`,
      href: byElectionHref(entry.byElection.id),
      classes: '',
    },
  };
}

/** Names of countries and regions in the middle of their seats. */
function labelsOf(seats: readonly Constituency[], marks: readonly Constituency[]): HexMapInput['labels'] {
  const places = Map.groupBy(seats, ({ region, country }) => region ?? country);
  const marked = new Set(marks.map(({ hex }) => `${hex![0]} ${hex![1]}`));
  return [...places].map(([words, group]) => {
    const middle = (index: 0 | 1): number => {
      const sorted = group.map(({ hex }) => hex![index]).toSorted((a, b) => a - b);
      return sorted[sorted.length >> 1]!;
    };
    // Words cover their row: they make way for marks.
    const [column, row] = [middle(0), middle(1)];
    const reach = Math.ceil(words.length / 3);
    const free = (at: number): boolean =>
      !Array.from({ length: 2 * reach + 1 }, (_, offset) => `${column - reach + offset} ${at}`).some((each) =>
        marked.has(each),
      );
    return { words, column, row: [0, 1, -1, 2, -2].map((shift) => row + shift).find(free) ?? row };
  });
}
