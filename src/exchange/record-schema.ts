import { z } from 'zod';
import { CauseKind, Count, IsoDay, Slug, Verdict } from '#records';

const percent = z.number().describe('Percent, computed from the votes, not rounded for display.').nullable();
const points = z.number().describe('Percentage points, computed from the votes, not rounded for display.').nullable();
const partyName = z.string().min(1).describe('Canonical name in the register of parties.');

/** One candidacy as it is published. */
export const PublishedCandidacy = z.strictObject({
  position: z.number().int().positive().nullable().describe('Rank by votes; ties share a rank; null where not known.'),
  candidate: z.string().min(1).describe('Name in common use.'),
  party: partyName,
  description: z.string().min(1).describe('Party as the return describes it.'),
  votes: Count.nullable().describe('Null where the count is not known or not yet declared.'),
  share: percent.describe('Percent of valid votes; null for a partial list.'),
  change: points.describe('Share less that of the same party line at the baseline; null where nothing compares.'),
  depositLost: z.boolean().nullable().describe('Null where it cannot be told.'),
});
export type PublishedCandidacy = z.infer<typeof PublishedCandidacy>;

/**
 * The record of one by-election as it is published (`/by-elections/<id>.json`): percent and points as numbers, names in
 * place of the register's keys, unknown as null and never left out. `/data/schema.json` is made from this schema.
 */
export const PublishedRecord = z
  .strictObject({
    id: Slug.describe('Seat and year, and the month where a seat polled twice in one year.'),
    url: z.string().regex(/^\//).describe('Address of the page on this site.'),
    version: z
      .string()
      .regex(/^[0-9a-f]{12}$/)
      .describe('Fingerprint of the rest of the record: names what was cited, kept at <id>/v/<version>.json.'),
    status: z.enum(['declared', 'awaited']),
    constituency: z.strictObject({
      name: z.string().min(1),
      slug: Slug,
      onsCode: z.string().nullable().describe('Office for National Statistics code; null before 2010.'),
      boundaries: z.string().describe('Years of the general elections fought on these boundaries.'),
      country: z.enum(['England', 'Scotland', 'Wales', 'Northern Ireland']),
      region: z.string().nullable(),
    }),
    pollingDay: IsoDay,
    parliament: z.string().describe('By general election years: 2010-15; the one that sits has no end: 2024-.'),
    list: z
      .enum(['whole', 'partial', 'doubtful'])
      .describe(
        'partial: only leading candidacies are known; doubtful: whole, with figures that contradict each other.',
      ),
    note: z.string().nullable().describe('What is missing or doubtful.'),
    cause: z.strictObject({ kind: CauseKind.nullable(), person: z.string().nullable(), party: partyName.nullable() }),
    electorate: Count.nullable(),
    validVotes: Count.nullable(),
    rejectedBallots: Count.nullable(),
    turnout: z.strictObject({
      validVotes: percent.describe('Valid votes ÷ electorate.'),
      ballotBox: percent.describe('(Valid votes + rejected ballots) ÷ electorate.'),
    }),
    winner: z.strictObject({ candidate: z.string().min(1), party: partyName }).nullable(),
    outcome: z
      .strictObject({ kind: z.enum(['gain', 'hold', 'win']), party: partyName, from: partyName.nullable() })
      .nullable()
      .describe('Against the party that won the baseline; win where there is no baseline.'),
    majority: z.strictObject({ votes: Count, points }).nullable(),
    swing: z.strictObject({
      points: points.describe(
        'Half of the movement of the gap between the two, always positive; null where none compares.',
      ),
      from: partyName.nullable(),
      to: partyName.nullable(),
      comparable: z
        .enum(['yes', 'from-zero', 'no'])
        .describe('from-zero: a party of the pair did not stand at one end and is counted from nothing there.'),
      method: z.enum(['butler', 'steed']).nullable(),
      note: z.string().nullable().describe('Why it is footnoted or withheld.'),
    }),
    baseline: z
      .strictObject({
        kind: z.enum(['general-election', 'notional']).describe('notional: an estimate on later boundaries.'),
        pollingDay: IsoDay,
      })
      .nullable(),
    candidacies: z.array(PublishedCandidacy).min(1).describe('Most votes first; alphabetical before a declaration.'),
    sharesStated: z
      .array(z.strictObject({ candidate: z.string(), party: partyName, share: z.number() }))
      .nullable()
      .describe('Percentages that the source prints, where the list is partial; null otherwise.'),
    turnoutStated: z.number().nullable().describe('Percent that the source prints, where none can be computed.'),
    swingStated: z
      .strictObject({ points: z.number(), from: partyName.nullable(), to: partyName.nullable() })
      .nullable()
      .describe('What the source prints, where none can be computed; null otherwise.'),
    reported: z
      .array(
        z.strictObject({
          source: z.string().describe('Publisher, or the name of the document where the text names none.'),
          url: z.string().regex(/^\//).describe('Where the claim and its check are shown.'),
          kind: z.string(),
          value: z
            .union([z.number(), z.string()])
            .nullable()
            .describe('As printed: votes, percent or points; or words.'),
          verdict: Verdict,
          expected: z.union([z.number(), z.string()]).nullable().describe('What the return gives, in the same unit.'),
        }),
      )
      .describe('What outside articles reported, and whether the return agrees.'),
    sources: z.array(z.string()).min(1),
  })
  .describe('One by-election to the House of Commons: the return, and what follows from it.');
export type PublishedRecord = z.infer<typeof PublishedRecord>;

/** `/data/by-elections.json`. */
export const PublishedCollection = z.strictObject({
  licence: z.string(),
  attribution: z.string(),
  dataAsOf: IsoDay.describe('Polling day of the newest declared by-election.'),
  version: z.string().describe('Fingerprint of all records.'),
  byElections: z.array(PublishedRecord).describe('Newest first.'),
});
export type PublishedCollection = z.infer<typeof PublishedCollection>;

/** `/data/schema.json`: JSON Schema (2020-12) of the record; the collection under `$defs`. `root`: where the site stands. */
export function recordJsonSchema(root: string): Readonly<Record<string, unknown>> {
  const { $schema, ...record } = z.toJSONSchema(PublishedRecord);
  const { $schema: _, ...collection } = z.toJSONSchema(
    PublishedCollection.extend({ byElections: z.array(z.any()) }),
  ) as { $schema: unknown; properties: Record<string, unknown> };
  return {
    $schema,
    $id: `${root}/data/schema.json`,
    title: 'By-election record',
    ...record,
    $defs: {
      collection: {
        title: 'Every by-election',
        ...collection,
        properties: { ...collection.properties, byElections: { type: 'array', items: { $ref: '#' } } },
      },
    },
  };
}
