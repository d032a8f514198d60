import type { Almanac, ByElectionEntry, Candidacy } from '#records';

/** One candidacy of a person. */
export interface Standing {
  readonly entry: ByElectionEntry;
  readonly candidacy: Candidacy;
  /** Place of the candidacy in the return's list. */
  readonly place: number;
}

/** A person who stood, with every contest, newest first. */
export interface Person {
  /** Name in common use. */
  readonly name: string;
  /** Anchor on the page of the person's letter, unique there and everywhere. */
  readonly anchor: string;
  /** First letter of the last name, lower case without marks: the page that the person is on. */
  readonly letter: string;
  readonly standings: readonly Standing[];
}

/**
 * Every person who stood in a by-election, by last name. Candidacies are one person's where Parliament's or Democracy
 * Club's id says so; without an id, where name and party are the same, or where just one person with an id has the name.
 */
export function people(almanac: Almanac): readonly Person[] {
  const known = made.get(almanac);
  if (known) return known;
  const all = almanac.byElections.flatMap((entry) =>
    entry.byElection.candidacies.map((candidacy, place) => ({ entry, candidacy, place })),
  );
  const idsOfName = new Map<string, Set<string>>();
  for (const { candidacy } of all) {
    if (candidacy.person === null) continue;
    const name = fold(nameOf(candidacy));
    idsOfName.set(name, (idsOfName.get(name) ?? new Set()).add(candidacy.person));
  }
  const lineage = new Map(almanac.parties.map((party) => [party.id, party.lineage ?? party.id]));
  const keyOf = (candidacy: Candidacy): string => {
    if (candidacy.person !== null) return candidacy.person;
    const name = fold(nameOf(candidacy));
    const ids = idsOfName.get(name);
    return ids?.size === 1 ? [...ids][0]! : `${name}|${lineage.get(candidacy.party) ?? candidacy.party}`;
  };
  const anchors = new Map<string, number>();
  const list = [...Map.groupBy(all, ({ candidacy }) => keyOf(candidacy)).values()]
    .map((standings) => ({ name: nameOf(standings[0]!.candidacy), standings }))
    .toSorted((a, b) => compare(sortKey(a.name), sortKey(b.name)) || compare(oldest(a), oldest(b)))
    .map(({ name, standings }) => {
      const slug = slugOf(name);
      const count = (anchors.get(slug) ?? 0) + 1;
      anchors.set(slug, count);
      return { name, anchor: count === 1 ? slug : `${slug}-${count}`, letter: sortKey(name).charAt(0), standings };
    });
  made.set(almanac, list);
  return list;
}
const made = new WeakMap<Almanac, readonly Person[]>();

const nameOf = ({ candidate, knownAs }: Candidacy): string => knownAs ?? candidate;

/** Lower case without marks: `Séamus` and `seamus` are found and sorted alike. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** A name as an anchor: lower case, without marks, words joined by hyphens. */
const slugOf = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Anchors of candidacies on their by-election's page, in the order of the return; a name that comes twice is numbered. */
export function candidacyAnchors(candidacies: readonly Candidacy[]): readonly string[] {
  const slugs = candidacies.map((each) => `candidate-${slugOf(nameOf(each))}`);
  return slugs.map((slug, index) => {
    const before = slugs.slice(0, index).filter((each) => each === slug).length;
    return before === 0 ? slug : `${slug}-${before + 1}`;
  });
}

/** Last name first. */
function sortKey(name: string): string {
  const words = fold(name)
    .replace(/[^a-z0-9 -]/g, '')
    .trim()
    .split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

const oldest = ({ standings }: { readonly standings: readonly Standing[] }): string =>
  standings.at(-1)!.entry.byElection.pollingDay;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
