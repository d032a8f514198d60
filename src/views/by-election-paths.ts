import type { Almanac, ByElectionEntry } from '#records';

/** What Astro needs of a route that stands once for each by-election. */
export type ByElectionPath = {
  readonly params: { readonly id: string };
  readonly props: { readonly entry: ByElectionEntry };
};

/** The paths of such a route, in the almanac's order. */
export const byElectionPaths = (almanac: Almanac): ByElectionPath[] =>
  almanac.byElections.map((entry) => ({ params: { id: entry.byElection.id }, props: { entry } }));
