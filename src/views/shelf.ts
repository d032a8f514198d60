import type { Almanac, ByElectionEntry, Constituency, GeneralElectionEntry, Party, Report, Source } from '#records';

/** Everything of an almanac by its key, and the orders that pages share: made once per almanac. */
export type Shelf = {
  readonly almanac: Almanac;
  readonly parties: ReadonlyMap<string, Party>;
  readonly constituencies: ReadonlyMap<string, Constituency>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Outside articles by document name. */
  readonly reports: ReadonlyMap<string, Report>;
  readonly byElections: ReadonlyMap<string, ByElectionEntry>;
  /** Oldest first; same day by seat name. */
  readonly byDate: readonly ByElectionEntry[];
  /** Place of a by-election in `byDate`. */
  readonly place: ReadonlyMap<string, number>;
  /** By-elections of a seat name, oldest first, by slug. */
  readonly bySeat: ReadonlyMap<string, readonly ByElectionEntry[]>;
  /** General elections of a constituency, oldest first, by its id. */
  readonly generalElections: ReadonlyMap<string, readonly GeneralElectionEntry[]>;
  /** Constituencies of a seat name, oldest boundaries first, by slug. */
  readonly seats: ReadonlyMap<string, readonly Constituency[]>;
};

const shelves = new WeakMap<Almanac, Shelf>();

/** The almanac's shelf: looked up, never worked out twice. */
export function shelfOf(almanac: Almanac): Shelf {
  const known = shelves.get(almanac);
  if (known) return known;
  const constituencies = new Map(almanac.constituencies.map((each) => [each.id, each]));
  const byDate = almanac.byElections.toReversed();
  const shelf: Shelf = {
    almanac,
    parties: new Map(almanac.parties.map((each) => [each.id, each])),
    constituencies,
    sources: new Map(almanac.sources.map((each) => [each.id, each])),
    reports: new Map(almanac.reports.map((each) => [each.document, each])),
    byElections: new Map(almanac.byElections.map((each) => [each.byElection.id, each])),
    byDate,
    place: new Map(byDate.map((each, index) => [each.byElection.id, index])),
    bySeat: grouped(byDate, (each) => slugOf(constituencies, each.byElection.constituency)),
    generalElections: grouped(almanac.generalElections, (each) => each.result.constituency),
    seats: grouped(
      [...almanac.constituencies].sort((a, b) => (a.boundaries < b.boundaries ? -1 : 1)),
      (each) => each.slug,
    ),
  };
  shelves.set(almanac, shelf);
  return shelf;
}

/** A party of the register. Throws where the almanac names one that is not there, which validation rules out. */
export function partyOf(shelf: Shelf, id: string): Party {
  const party = shelf.parties.get(id);
  if (!party) throw new Error(`unknown party: ${id}`);
  return party;
}

/** A constituency of the register. Throws as `partyOf` does. */
export function constituencyOf(shelf: Shelf, id: string): Constituency {
  const constituency = shelf.constituencies.get(id);
  if (!constituency) throw new Error(`unknown constituency: ${id}`);
  return constituency;
}

/** The line that a party's shares follow. */
export const lineageOf = (party: Party): string => party.lineage ?? party.id;

function slugOf(constituencies: ReadonlyMap<string, Constituency>, id: string): string {
  return constituencies.get(id)?.slug ?? id;
}

/** Items by a key, each list in the order given. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
