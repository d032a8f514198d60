import type { Drawing, Heading, Identity } from '../series.ts';

/** Votes of one party then and now. */
export type VotesRow = {
  readonly who: Identity;
  /** Votes at the first contest; null where it did not stand. */
  readonly before: number | null;
  /** Votes at the second; null where it did not stand. */
  readonly after: number | null;
  /** What stands where it did not stand, if more can be said. */
  readonly none?: string | null;
};

/** Votes for each party, and electors who did not vote, then and now, on one scale of electors. */
export type VotesStackInput = Drawing & {
  readonly before: Heading;
  readonly after: Heading;
  /** Rows in the order to draw; the caller gathers small parties into one row. */
  readonly rows: readonly VotesRow[];
  /** Electors who cast no valid vote; null where the electorate is not known: its row says so. */
  readonly rest: { readonly words: string; readonly before: number | null; readonly after: number | null };
  /** Electorates, for the share of electors in the description; null where not known. */
  readonly electorate: { readonly before: number | null; readonly after: number | null };
};
