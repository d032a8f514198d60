import { z } from 'zod';

/** What a check of a claim against the return came to (methodology 4.17). */
export const Verdict = z.enum([
  'agrees',
  'agrees-when-rounded',
  'consistent',
  'agrees-otherwise',
  'conflicts',
  'cannot-say',
]);
export type Verdict = z.infer<typeof Verdict>;

/** A meaning that a word of the claim can have, under which a value was recomputed. */
export const Meaning = z.enum([
  'votes',
  'previous-votes',
  'share',
  'previous-share',
  'share-of-ballots',
  'share-change',
  'share-change-from-rounded',
  'majority',
  'majority-points',
  'previous-majority',
  'butler-swing',
  'butler-swing-from-rounded',
  'alternative-pair-swing',
  'steed-swing',
  'swing-needed',
  'stated-swing',
  'valid-vote-turnout',
  'ballot-box-turnout',
  'stated-turnout',
  'valid-votes',
  'ballots',
  'electorate',
  'rejected-ballots',
  'position',
  'deposit',
  'outcome',
  'outcome-by-sitting-member',
  'winner',
  'cause',
]);
export type Meaning = z.infer<typeof Meaning>;

/** One recomputed value beside the claim; percent and points are in the claim's own unit (48.4, not 0.484). */
export const Comparison = z.strictObject({
  meaning: Meaning,
  /** Recomputed value, unrounded; text for winner, outcome and cause. */
  expected: z.union([z.number(), z.string()]),
  /** Claim minus expected; null for words. */
  difference: z.number().nullable(),
  holds: z.boolean(),
  /** Named inputs of the arithmetic, in the order in which it is shown: `[['Lab 2010', 20991], …]`. */
  inputs: z.array(z.tuple([z.string(), z.number()])),
});
export type Comparison = z.infer<typeof Comparison>;

/** The likeliest way in which a figure went wrong. */
export const Slip = z.strictObject({
  /**
   * `cut-off`: decimals or thousands dropped, not rounded. `other-votes`: every figure concerned follows from another
   * count of one candidacy. `other-rejected`: from another number of rejected ballots. `other-total`: a turnout from
   * another total of votes cast. `first-count`: from a count that was announced and corrected later.
   */
  kind: z.enum([
    'digits-swapped',
    'one-digit',
    'cut-off',
    'rounded-inputs',
    'share-change-as-swing',
    'valid-for-ballots',
    'first-count',
    'other-votes',
    'other-rejected',
    'other-total',
  ]),
  /**
   * Counts under which every figure concerned would close: `[['Green', 987, 787]]` (name, returned, implied). Where
   * `support` is `several`, each alone would do.
   */
  implies: z.array(z.tuple([z.string(), z.number(), z.number()])),
  /**
   * What speaks for it: `alone`, the only single slip that explains it; `several`, one of those listed;
   * `stated`, the article itself states the implied count; `printed-elsewhere`, another source prints it;
   * `contradicted`, another figure of the same article fits the return and not this.
   */
  support: z.enum(['alone', 'several', 'stated', 'printed-elsewhere', 'contradicted']),
});
export type Slip = z.infer<typeof Slip>;

/** A claim held against the return. */
export const Finding = z.strictObject({
  verdict: Verdict,
  /** The default meaning first, then every other that was tried; empty when nothing can be said. */
  comparisons: z.array(Comparison),
  /** Meaning under which it agrees, for `agrees-otherwise`; null otherwise. */
  meaning: Meaning.nullable(),
  /** True where a conflict would flip who won, gain or hold, an order, a deposit or a sign. */
  changesConclusion: z.boolean(),
  /** What would have to be true: `[who, votes more (or fewer, negative)]`; null where there is no single such change. */
  wouldNeed: z.strictObject({ who: z.string(), votes: z.number().int() }).nullable(),
  slip: Slip.nullable(),
  /** Why nothing can be said; null otherwise. */
  why: z.enum(['not-in-return', 'no-such-candidacy', 'no-baseline', 'no-swing', 'partial-list', 'awaited']).nullable(),
});
export type Finding = z.infer<typeof Finding>;
