import { z } from 'zod';
import { IsoDay, Precision, Slug, Span } from './primitives.ts';
import { CauseKind } from './result.ts';

/** What every claim carries: its firmness, its place in the text and the rule that read it. */
const place = {
  precision: Precision,
  /** The slice of the body at this span holds the figure or the words that state the claim. */
  span: Span,
  /** Paragraph of the body, from 1. */
  paragraph: z.number().int().positive(),
  /** Name of the reader's rule. */
  rule: Slug,
};
/** Canonical party name from the register, null when the text does not give it. */
const party = z.string().nullable();
/** Fullest form of the name that the article uses, null when it gives none. */
const candidate = z.string().nullable();
/** As printed: whole votes, percent, or percentage points; never recomputed. */
const value = z.number();

/**
 * The rule that a claim names which has no words of its own but is what others come to. A type alone: its name is thereby
 * one in every room, and none of them has to load these schemas to write it.
 */
export type Concluded = 'concluded';

/** A thing that an article states of one by-election (contracts/read-article.md). Immutable. */
export const Claim = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('winner'), candidate, party, ...place }),
  z.strictObject({
    kind: z.literal('outcome'),
    outcome: z.enum(['gain', 'hold']),
    party,
    from: party.optional(),
    ...place,
  }),
  z.strictObject({ kind: z.literal('votes'), candidate, party, value, ...place }),
  z.strictObject({ kind: z.literal('share'), candidate, party, value, ...place }),
  z.strictObject({ kind: z.literal('shareChange'), party, value, ...place }),
  z.strictObject({ kind: z.literal('majority'), value, ...place }),
  z.strictObject({ kind: z.literal('previousMajority'), value, party, ...place }),
  z.strictObject({ kind: z.literal('swing'), value, from: party, to: party, ...place }),
  z.strictObject({ kind: z.literal('turnout'), value, ...place }),
  z.strictObject({ kind: z.literal('votesCast'), value, ...place }),
  z.strictObject({ kind: z.literal('electorate'), value, ...place }),
  z.strictObject({ kind: z.literal('cause'), cause: CauseKind, person: z.string().nullable(), party, ...place }),
  z.strictObject({ kind: z.literal('position'), candidate, party, value, ...place }),
  z.strictObject({ kind: z.literal('lostDeposit'), candidate, party, ...place }),
  z.strictObject({ kind: z.literal('recounts'), value, ...place }),
]);
export type Claim = z.infer<typeof Claim>;
export type ClaimKind = Claim['kind'];

/** The claims of an article on one by-election. */
export const ReportedContest = z.strictObject({
  /** Seat as the register names it. */
  constituency: z.string(),
  /** Id where the contest is on this site, else null. */
  byElection: Slug.nullable(),
  /** Null where the text and its publication date do not settle it. */
  pollingDay: IsoDay.nullable(),
  year: z.number().int().nullable(),
  claims: z.array(Claim),
});
export type ReportedContest = z.infer<typeof ReportedContest>;

/** A figure that the article states of another election: kept apart, never a contest's claim. */
export const ElsewhereClaim = z.strictObject({
  /** Seat of that other election as the register names it; null where the sentence does not settle it. */
  constituency: z.string().nullable(),
  year: z.number().int().nullable(),
  /** Of a claim's kinds. */
  kind: z.string(),
  value,
  /** Whose figure it is, for kinds that tell. */
  candidate: candidate.optional(),
  party: party.optional(),
  /** Parties of a swing. */
  from: party.optional(),
  to: party.optional(),
  ...place,
});
export type ElsewhereClaim = z.infer<typeof ElsewhereClaim>;

/** What the reader makes of one document. */
export const ReadArticle = z.strictObject({
  contests: z.array(ReportedContest),
  elsewhere: z.array(ElsewhereClaim),
});
export type ReadArticle = z.infer<typeof ReadArticle>;

/** A file of `content/claims/`: figures read from an outside article, without a sentence of it. */
export const Report = z.strictObject({
  /** File name of the document that was read, without its folder. */
  document: z.string().min(1),
  /** SHA-256 of the document's bytes, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  /** Publisher, where the text or its front matter names one. */
  publisher: z.string().nullable(),
  published: IsoDay.nullable(),
  /** True for a text that was written anew after a report, with its figures, hedges and slips but not its sentences. */
  retold: z.boolean().optional(),
  ...ReadArticle.shape,
});
export type Report = z.infer<typeof Report>;
