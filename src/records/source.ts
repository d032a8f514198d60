import { z } from 'zod';
import { IsoDay, Slug } from './primitives.ts';

/** An entry of `content/sources.yaml`: who published a set of facts, where, and on what terms. */
export const Source = z.strictObject({
  id: Slug,
  publisher: z.string().min(1),
  title: z.string().min(1),
  url: z.url('expected a full address').nullable(),
  /** Day of publication or of the version used. */
  published: IsoDay.nullable().default(null),
  /** Version that was read: a commit, an edition. */
  version: z.string().nullable().default(null),
  licence: z.string().min(1),
  licenceUrl: z.url().nullable().default(null),
  /** Sentence that the licence asks every product to carry. */
  attribution: z.string().nullable().default(null),
});
export type Source = z.infer<typeof Source>;

/** One entry of the importer's reviewed list of slips in official data. */
export const SourceSlip = z.strictObject({
  id: Slug,
  /** By-election or general election record concerned: a by-election id, or constituency id and polling day. */
  record: z.string().min(1),
  /** What the figure is: `votes of Gill Furniss (Labour)`. */
  field: z.string().min(1),
  /** Value printed by the source. */
  printed: z.union([z.number(), z.string()]),
  /** Value applied at import; null where the contradiction is only shown. */
  corrected: z.union([z.number(), z.string()]).nullable(),
  /** The arithmetic or evidence, one sentence in our own words. */
  proof: z.string().min(1),
  file: z.string().nullable(),
});
export type SourceSlip = z.infer<typeof SourceSlip>;

/** A dated entry of `content/corrections.yaml`: what this site got wrong. */
export const Correction = z.strictObject({
  date: IsoDay,
  /** Page concerned, as an address on this site. */
  page: z.string().startsWith('/'),
  what: z.string().min(1),
  before: z.string(),
  after: z.string(),
  why: z.string().min(1),
});
export type Correction = z.infer<typeof Correction>;

/** An entry of `content/missing.yaml`: a by-election known to have been held, of which no open source has the result. */
export const MissingByElection = z.strictObject({
  id: Slug,
  seat: z.string().min(1),
  /** Polling day, where known. */
  pollingDay: IsoDay.nullable(),
  year: z.number().int(),
  /** What is missing, one plain sentence. */
  why: z.string().min(1),
});
export type MissingByElection = z.infer<typeof MissingByElection>;
