import { z } from 'zod';
import { Claim, Report } from './claim.ts';
import { Constituency } from './constituency.ts';
import { Finding } from './finding.ts';
import { Measures } from './measures.ts';
import { Party } from './party.ts';
import { Count, IsoDay, Precision, Slug } from './primitives.ts';
import { ByElection, GeneralElectionResult } from './result.ts';
import { Correction, MissingByElection, Source, SourceSlip } from './source.ts';

/** Front matter of `content/articles/*.mdx`: the site's own prose. */
export const SiteArticleFront = z.strictObject({
  title: z.string().min(1),
  /** By-election that it reports. */
  byElection: Slug,
  published: IsoDay,
  publisher: z.string().min(1),
  /** Sources of the facts, ids of `content/sources.yaml`. */
  sources: z.array(Slug).min(1),
});

/** One of the site's own articles, read on every build. */
export const SiteArticle = z.strictObject({
  slug: Slug,
  ...SiteArticleFront.shape,
  /** Text after the front matter, line ends as LF: what spans count in. */
  body: z.string(),
  sha256: z.string(),
});
export type SiteArticle = z.infer<typeof SiteArticle>;

/** One claim of one article, with what the return says of it. */
export const CheckedClaim = z.strictObject({
  /** Anchor on the by-election's page, stable for the document and the span: `c-1a2b3c4d-210`. */
  anchor: z.string(),
  /** Key of the article: a report's document name, or a site article's slug. */
  article: z.string(),
  kind: z.enum(['report', 'site-article']),
  claim: Claim,
  finding: Finding,
  /** Article whose text this one carries, where it is a copy (agencies' reports): statistics count the text once. */
  copyOf: z.string().optional(),
});
export type CheckedClaim = z.infer<typeof CheckedClaim>;

/** One value that is printed of a count. */
export const PrintedValue = z.strictObject({
  value: Count,
  /** True for the record's own value. */
  recorded: z.boolean(),
  /** True for the one value that pages show. */
  shown: z.boolean(),
  /** Sources besides the record that print it, ids of `content/sources.yaml`. */
  sources: z.array(Slug),
  /** Outside articles that print it, by document; copies of one text once. */
  articles: z.array(z.string()),
  /** What is known of how it came about; null where nothing is. */
  why: z.enum(['announced-first', 'misprint', 'unknown']).nullable(),
  /** Totals printed with the return that do not follow with this value. */
  breaks: z.array(z.strictObject({ total: z.enum(['validVotes', 'majority']), gives: Count, printed: Count })),
});
export type PrintedValue = z.infer<typeof PrintedValue>;

/** A count of which several values are printed (methodology 4.19), the shown one first. */
export const DisputedCount = z.strictObject({
  field: z.enum(['votes', 'rejectedBallots', 'electorate']),
  /** Name as the return gives it, for votes; null for the others. */
  candidate: z.string().nullable(),
  values: z.array(PrintedValue),
});
export type DisputedCount = z.infer<typeof DisputedCount>;

/** A figure that only articles give: as the most exact of them prints it, and what it may mean. */
export const HeardFigure = z.strictObject({
  /** Whole votes, or percent for a turnout. */
  value: z.number().nonnegative(),
  precision: Precision,
  /** Least and greatest value for which all that state it hold, same unit; null where nobody sets an upper bound. */
  low: z.number().nonnegative(),
  high: z.number().nonnegative().nullable(),
  /** Documents that state it. */
  articles: z.array(z.string()).min(1),
});
export type HeardFigure = z.infer<typeof HeardFigure>;

/** A result as articles report it before the return; a field is null where none gives it, or where two cannot both hold. */
export const HeardResult = z.strictObject({
  /** Place of the winner among the candidacies. */
  winner: z.number().int().nonnegative().nullable(),
  /** One for each candidacy, in the record's order. */
  votes: z.array(HeardFigure.nullable()),
  majority: HeardFigure.nullable(),
  /** In percent, its basis unknown. */
  turnout: HeardFigure.nullable(),
});
export type HeardResult = z.infer<typeof HeardResult>;

/** A by-election with all that follows from its return. */
export const ByElectionEntry = z.strictObject({
  byElection: ByElection,
  /** The result it is measured against; null without one. */
  baseline: GeneralElectionResult.nullable(),
  measures: Measures,
  claims: z.array(CheckedClaim),
  /** Absent where every source prints the same. */
  disputed: z.array(DisputedCount).optional(),
  /** Absent once the result is declared, and where no article reports one. */
  heard: HeardResult.optional(),
});
export type ByElectionEntry = z.infer<typeof ByElectionEntry>;

/** A general election result with all that follows from it. */
export const GeneralElectionEntry = z.strictObject({ result: GeneralElectionResult, measures: Measures });
export type GeneralElectionEntry = z.infer<typeof GeneralElectionEntry>;

/** Everything the pages are drawn from: built once, validated, frozen. */
export const Almanac = z.strictObject({
  /** Polling day of the newest declared by-election. */
  dataAsOf: IsoDay,
  parties: z.array(Party),
  /** Seats that a record of this site concerns, and those they lead to or come from. */
  constituencies: z.array(Constituency),
  /** Newest first; same day by seat name. */
  byElections: z.array(ByElectionEntry),
  /** Oldest first within a seat. */
  generalElections: z.array(GeneralElectionEntry),
  reports: z.array(Report),
  articles: z.array(SiteArticle),
  sources: z.array(Source),
  slips: z.array(SourceSlip),
  corrections: z.array(Correction),
  /** By-elections that are known and not held, oldest first. */
  missing: z.array(MissingByElection),
});
export type Almanac = z.infer<typeof Almanac>;
