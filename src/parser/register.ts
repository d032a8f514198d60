import type { Party } from '#records';

/** A by-election as the reader knows it before it reads: who stood, when, who had left. */
export interface RegisterByElection {
  readonly id: string;
  /** Seat's name, one of the register's seats. */
  readonly constituency: string;
  /** ISO day. */
  readonly pollingDay: string;
  /** Every candidate known, by return and by use; `party` is a canonical name. */
  readonly candidates: readonly {
    readonly name: string;
    readonly knownAs: string | null;
    readonly party: string | null;
  }[];
  readonly outgoing: { readonly person: string | null; readonly party: string | null } | null;
}

/** Plain JSON that the reader resolves names by. Nothing in it is needed to read: it only settles more. */
export interface Register {
  readonly parties: readonly (Pick<Party, 'name' | 'shortName' | 'abbreviation' | 'kind'> & {
    readonly aliases: readonly string[];
    /** `Oth` marks the many small parties, whose one-word names are read in result lists only. */
    readonly code: string;
    /** Last year of the name, where it matters. */
    readonly to?: number | null;
  })[];
  readonly seats: readonly { readonly name: string }[];
  readonly byElections: readonly RegisterByElection[];
}
