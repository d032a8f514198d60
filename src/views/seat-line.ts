import type { Constituency } from '#records';
import { contestsOf, type SeatContest } from './seat-series.ts';
import type { Shelf } from './shelf.ts';

type Listed = { readonly slugs: readonly string[]; readonly place: ReadonlyMap<string, number> };
const listed = new WeakMap<Shelf, Listed>();

/** Slugs of the seats that have a page, those of which a contest is known, in alphabetical order; and each one's place. */
export function seatPageSlugs(shelf: Shelf): Listed {
  const known = listed.get(shelf);
  if (known) return known;
  const slugs = [...shelf.seats.keys()].filter((slug) => hasContest(shelf, slug)).toSorted();
  const made = { slugs, place: new Map(slugs.map((slug, index) => [slug, index])) };
  listed.set(shelf, made);
  return made;
}

/** True where a seat has a page to link to. */
export const hasSeatPage = (shelf: Shelf, slug: string): boolean => seatPageSlugs(shelf).place.has(slug);

function hasContest(shelf: Shelf, slug: string): boolean {
  return shelf.bySeat.has(slug) || (shelf.seats.get(slug) ?? []).some(({ id }) => shelf.generalElections.has(id));
}

/** Contests of every seat of this name, oldest first. */
export const ownContests = (shelf: Shelf, constituencies: readonly Constituency[]): readonly SeatContest[] =>
  constituencies.flatMap(({ id }) => contestsOf(shelf, id));

/**
 * Contests that the seat's drawings show: its own, those of the seat that most of its people went to, and, where it has
 * only one of its own, of the seat that most came from. Oldest first.
 */
export function seatLine(shelf: Shelf, constituencies: readonly Constituency[]): readonly SeatContest[] {
  const own = ownContests(shelf, constituencies);
  const ids = new Set(constituencies.map(({ id }) => id));
  const related = (links: Constituency['successors'] | undefined): readonly SeatContest[] => {
    const main = links?.[0];
    return main && main.population >= 0.5 && !ids.has(main.constituency) && shelf.constituencies.has(main.constituency)
      ? contestsOf(shelf, main.constituency)
      : [];
  };
  const after = related(constituencies.at(-1)?.successors);
  const before = own.length < 2 ? related(constituencies[0]?.predecessors) : [];
  return [...before, ...own, ...after].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
