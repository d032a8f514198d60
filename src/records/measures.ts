import { z } from 'zod';
import { Count, IsoDay, Proportion, Slug } from './primitives.ts';

/** Percentage of electors who voted, on both bases (methodology 4.3); proportions. */
export const Turnout = z.strictObject({
  /** Valid votes ÷ electorate; null where either is not known. */
  validVotes: Proportion.nullable(),
  /** (Valid votes + rejected ballots) ÷ electorate; null where rejected ballots are not known. */
  ballotBox: Proportion.nullable(),
});
export type Turnout = z.infer<typeof Turnout>;

/** First minus second; `share` is the difference of the unrounded shares. */
export const Majority = z.strictObject({
  votes: Count,
  /** Proportion of valid votes; null for a partial list. */
  share: Proportion.nullable(),
  party: Slug,
  over: Slug.nullable(),
});
export type Majority = z.infer<typeof Majority>;

/** Half of the movement of the gap between two parties (Butler), always positive, from one to the other. */
export const Swing = z.strictObject({
  /** Proportion of all valid votes. */
  size: Proportion,
  from: Slug,
  to: Slug,
  /**
   * `defenderToWinner` for a gain, `firstAndSecond` for a hold; the alternatives name their own pair.
   * `memberAsParty`: the member who won last time, standing again without that party's candidate, counted as its line.
   */
  pair: z.enum([
    'defenderToWinner',
    'firstAndSecond',
    'formerTopTwo',
    'fallerToRiser',
    'labourConservative',
    'memberAsParty',
  ]),
  method: z.enum(['butler', 'steed']),
  /** True where a party of the pair stood at one end only and is counted from nothing there. */
  fromZero: z.boolean(),
});
export type Swing = z.infer<typeof Swing>;

/** The headline swing: `comparable` `no` has no size, and a reason. */
export const HeadlineSwing = z.strictObject({
  swing: Swing.nullable(),
  comparable: z.enum(['yes', 'from-zero', 'no']),
  /** Why a swing is footnoted or withheld, as a reason code with the parties concerned; null when plain. */
  reason: z
    .strictObject({
      kind: z.enum([
        'did-not-stand-last-time',
        'did-not-stand-now',
        'independent',
        'rivals-absent',
        'speaker',
        'no-baseline',
        'not-itemised',
        'partial-list',
        'awaited',
        'ruling',
      ]),
      parties: z.array(Slug),
      note: z.string().nullable(),
    })
    .nullable(),
  /** Other conventions' answers, each with its own pair; none twice, and none that repeats the headline. */
  alternatives: z.array(Swing),
  /** Swing that the runner-up of the baseline needed to take the seat: half its deficit; null without a baseline. */
  needed: z.strictObject({ size: Proportion, from: Slug, to: Slug }).nullable(),
});
export type HeadlineSwing = z.infer<typeof HeadlineSwing>;

/** Winner's party against the party that won the baseline (methodology 4.12). */
export const Outcome = z.strictObject({
  kind: z.enum(['gain', 'hold', 'win']),
  party: Slug,
  /** Party that lost it; null for a hold, or a seat without a baseline. */
  from: Slug.nullable(),
});
export type Outcome = z.infer<typeof Outcome>;

/** One candidacy measured. */
export const MeasuredCandidacy = z.strictObject({
  /** Rank from 1; ties share a rank; null where votes are not known, or the list is partial. */
  position: z.number().int().positive().nullable(),
  /** Proportion of valid votes; null for a partial list. */
  share: Proportion.nullable(),
  /** Whether the same line stood at the baseline: false is "new"; null where the baseline cannot tell, or there is none. */
  stoodBefore: z.boolean().nullable(),
  /** Baseline share of the same line; null where it did not stand, or stood unnamed among others. */
  previousShare: Proportion.nullable(),
  /** Difference of the unrounded shares; null where there is nothing to compare with. */
  change: Proportion.nullable(),
  /** Null where it cannot be told. */
  depositLost: z.boolean().nullable(),
  /** Votes less the least number that keeps a deposit: −14 is "lost by 14 votes", 0 is kept with none to spare. */
  depositMargin: z.number().int().nullable(),
});
export type MeasuredCandidacy = z.infer<typeof MeasuredCandidacy>;

/** Everything worked out from one return and its baseline. Same order of candidacies as the return. */
export const Measures = z.strictObject({
  /** Sum of the candidates' votes; null for a partial list. */
  validVotes: Count.nullable(),
  turnout: Turnout,
  /** Turnout of the baseline, for comparison of like with like. */
  previousTurnout: Turnout.nullable(),
  /** Place of the winner in the list of candidacies; null before the declaration, or at a tie without a lot. */
  winner: z.number().int().nonnegative().nullable(),
  /** Place of the second; null where it is not known, or there is none. */
  runnerUp: z.number().int().nonnegative().nullable(),
  majority: Majority.nullable(),
  previousMajority: Majority.nullable(),
  outcome: Outcome.nullable(),
  swing: HeadlineSwing,
  candidacies: z.array(MeasuredCandidacy),
  /** Parties of the baseline that did not stand now, greatest share first. */
  absent: z.array(z.strictObject({ party: Slug, candidate: z.string().nullable(), previousShare: Proportion })),
  /** Votes that keep a deposit: the least whole number over one twentieth (one eighth before October 1985). */
  depositThreshold: Count.nullable(),
  /** Polling day of the baseline; null without one. */
  baselineDay: IsoDay.nullable(),
});
export type Measures = z.infer<typeof Measures>;
