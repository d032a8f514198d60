import { z } from 'zod';
import { ConstituencyId } from './constituency.ts';
import { Count, IsoDay, Slug } from './primitives.ts';

/** One person standing in one contest. */
export const Candidacy = z.strictObject({
  /** Name as the return gives it: `Andrew Sawford`. */
  candidate: z.string().min(1),
  /** Name in common use where it differs: `Andy Sawford`. */
  knownAs: z.string().nullable().default(null),
  /** Id in the register of parties. */
  party: Slug,
  /** Party as the return describes it, adjunct included: `Labour and Co-operative`. */
  description: z.string().min(1),
  /** Null where the count is not known (or not yet declared). */
  votes: Count.nullable(),
  /** Same person in other contests: Parliament's id (`mnis-4265`) or Democracy Club's (`dc-5532`); null if neither is known. */
  person: z
    .string()
    .regex(/^(mnis|dc)-\d+$/, 'expected mnis-N or dc-N')
    .nullable()
    .default(null),
  /** Share printed by the source where the list is partial and none may be computed; a proportion. */
  shareStated: z.number().min(0).max(1).nullable().default(null),
});
export type Candidacy = z.infer<typeof Candidacy>;

/** Totals that the source prints: checks on the counts, never used in their place. Null = not printed. */
export const DeclaredTotals = z.strictObject({
  validVotes: Count.nullable(),
  rejectedBallots: Count.nullable(),
  majority: Count.nullable(),
});

/** Where in the source a record stands. */
export const SourceRow = z.strictObject({
  /** Id in `content/sources.yaml`. */
  source: Slug,
  /** File within the source, as its publisher names it. */
  file: z.string().nullable().default(null),
  /** Line of that file, counted from 1 with its header; null where rows were not read by line. */
  line: z.number().int().positive().nullable().default(null),
});
export type SourceRow = z.infer<typeof SourceRow>;

/** What any contest's return holds: counts as declared, nothing derived. */
const contestFields = {
  constituency: ConstituencyId,
  pollingDay: IsoDay,
  /** Registered electors; null where not known. */
  electorate: Count.nullable(),
  declared: DeclaredTotals,
  /** Every person who stood, most votes first (alphabetical before a declaration). */
  candidacies: z.array(Candidacy).min(1, 'expected at least one candidacy'),
  sources: z.array(SourceRow).min(1, 'expected at least one source'),
};

/** A seat's result at a general election, or an estimate of it on later boundaries. */
export const GeneralElectionResult = z.strictObject({
  ...contestFields,
  /** True for an estimate on boundaries that were not yet in force. */
  notional: z.boolean().default(false),
  /** Authors of an estimate; null for a real result. */
  estimatedBy: z.string().nullable().default(null),
  /** `mainParties`: the source has party totals without names, so `candidate` holds the party's name. */
  list: z.enum(['whole', 'mainParties']).default('whole'),
});
export type GeneralElectionResult = z.infer<typeof GeneralElectionResult>;

export const CauseKind = z.enum([
  'resignation',
  'death',
  'recall',
  'disqualification',
  'defection',
  'elevation',
  'other',
]);
export type CauseKind = z.infer<typeof CauseKind>;

/** Why a by-election was held. */
export const Vacancy = z.strictObject({
  kind: CauseKind.nullable(),
  /** The outgoing member, by the name in common use. */
  person: z.string().nullable(),
  /** Id of the party under which that member was last elected. */
  party: Slug.nullable(),
  /** Party or status at the end, in our words, only where it had changed. */
  statusOnVacating: z.string().nullable().default(null),
  vacatedOn: IsoDay.nullable().default(null),
  /** One line in our own words. */
  note: z.string().nullable().default(null),
  /** What the fact rests on, in words; the texts themselves stay out of the project. */
  evidence: z.string().nullable().default(null),
  /** False where no text was found for some part; `evidence` says which. */
  confirmed: z.boolean().default(true),
});
export type Vacancy = z.infer<typeof Vacancy>;

/** Which general election result a by-election is measured against. */
export const BaselinePointer = z.strictObject({
  constituency: ConstituencyId,
  pollingDay: IsoDay,
  notional: z.boolean(),
});

/** A count that another source prints where the return has a different one: kept and shown, never used in its place. */
export const OtherCount = z.strictObject({
  /** Name as the return gives it; null for the rejected ballots. */
  candidate: z.string().min(1).nullable(),
  votes: Count,
  /** Id in `content/sources.yaml` of the source that prints it. */
  source: Slug,
  /** `announced-first`: declared and corrected later; `misprint`: shown wrong by its own sums; else `unknown`. */
  why: z.enum(['announced-first', 'misprint', 'unknown']).default('unknown'),
});
export type OtherCount = z.infer<typeof OtherCount>;

/** A file of `content/by-elections/`: the return of one by-election. */
export const ByElection = z
  .strictObject({
    /** Seat and year (and month where a seat polled twice in one): `corby-2012`. */
    id: Slug,
    ...contestFields,
    /** As in any contest; none yet before the close of nominations. */
    candidacies: z.array(Candidacy),
    /** `declared`, or `awaited` between nomination and declaration (every count null). */
    status: z.enum(['declared', 'awaited']).default('declared'),
    /** Day on which the writ was moved; null where not known. */
    writ: IsoDay.nullable().default(null),
    /** Parliament in which it was held, by general election years: `2010-15`. */
    parliament: z.string().regex(/^\d{4}-(\d{2})?$/, 'expected years like 2010-15 or 2024-'),
    /** `partial`: only leading candidacies known; `doubtful`: whole, with figures that contradict each other. */
    list: z.enum(['whole', 'partial', 'doubtful']).default('whole'),
    /** Plain sentence on what is missing or doubtful; null for a whole list. */
    note: z.string().nullable().default(null),
    /** Counts of other sources that differ from the return’s; absent where none is known. */
    otherCounts: z.array(OtherCount).optional(),
    /** Null where no general election on these boundaries, nor an estimate, is known. */
    baseline: BaselinePointer.nullable(),
    vacancy: Vacancy,
    /** True where the first two tied and lots were drawn. */
    decidedByLot: z.boolean().default(false),
    /** Figures that the source prints and that cannot be computed from a partial list; percent and points as printed. */
    stated: z
      .strictObject({
        turnoutPercent: z.number().nullable().default(null),
        swing: z
          .strictObject({ points: z.number(), from: Slug.nullable(), to: Slug.nullable() })
          .nullable()
          .default(null),
      })
      .nullable()
      .default(null),
    /** An editor's ruling on whether a like-for-like swing may be headlined, with the reason; null leaves it to the rule. */
    swingRuling: z
      .strictObject({ comparable: z.enum(['yes', 'from-zero', 'no']), note: z.string().min(1) })
      .nullable()
      .default(null),
  })
  .refine(({ status, candidacies }) => status === 'awaited' || candidacies.length > 0, {
    path: ['candidacies'],
    error: 'expected at least one candidacy',
  });
export type ByElection = z.infer<typeof ByElection>;
