import { z } from 'zod';
import { Count, IsoDay, Slug } from './primitives.ts';

const Address = z
  .string()
  .startsWith('/', 'expected an address from the root of this site, like /by-elections/corby-2012/');

/** An entry of `content/redirects.yaml`: an address that was published, and where its page is now. */
export const Redirect = z.strictObject({
  /** The old address; a page's address ends with a slash and takes everything beside and below it along. */
  from: Address,
  to: Address,
  /** Day from which it holds. */
  since: IsoDay,
  why: z.string().min(1),
});
export type Redirect = z.infer<typeof Redirect>;

/** Headline figures of a by-election as they were last published; null where a figure was not known. */
export const PublishedFigures = z.strictObject({
  /** Votes in the order of the return; empty before a declaration. */
  votes: z.array(Count.nullable()),
  electorate: Count.nullable(),
  rejectedBallots: Count.nullable(),
  majority: Count.nullable(),
  /** `gain lab con`, `hold lab`. */
  outcome: z.string().nullable(),
  /** Points with two decimals, and the pair: `12.67 con lab`. */
  swing: z.string().nullable(),
  /** Ballot-box turnout, percent with two decimals; of valid votes where rejected ballots are not known. */
  turnout: z.string().nullable(),
});
export type PublishedFigures = z.infer<typeof PublishedFigures>;

/** `content/published-figures.json`: by id of the by-election. */
export const PublishedLedger = z.record(Slug, PublishedFigures);
export type PublishedLedger = z.infer<typeof PublishedLedger>;
