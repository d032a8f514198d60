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

/** Plain JSON that the reader resolves names by: all that is a list of names and no rule of English. */
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
  readonly names: NameWords;
}

/** Words by which people's names are told from other capitals, in small letters. */
export interface NameWords {
  /** First names that only men have. */
  readonly men: readonly string[];
  /** First names that only women have. */
  readonly women: readonly string[];
  /** First names that women and men have. */
  readonly either: readonly string[];
  /** Words that open sentences and headings with a capital, and are nobody's name. */
  readonly common: readonly string[];
  /** Words that make a run of capitals a body, a place or a page, not a person. */
  readonly bodies: readonly string[];
}
