import type {
  ByElection,
  Constituency,
  Correction,
  GeneralElectionResult,
  MissingByElection,
  Party,
  PublishedLedger,
  Report,
  SiteArticle,
  Source,
  SourceSlip,
} from '#records';

/** A record and the file it stands in, for errors that name the file. */
export interface Filed<T> {
  readonly file: string;
  readonly record: T;
}

/** All of `content/`, each file valid by its own schema; what files say of each other is not yet checked. */
export interface Content {
  readonly parties: readonly Party[];
  readonly constituencies: readonly Constituency[];
  readonly sources: readonly Source[];
  readonly slips: readonly SourceSlip[];
  readonly corrections: readonly Correction[];
  readonly missing: readonly MissingByElection[];
  /** Figures as they were last published; empty where nothing was. */
  readonly published?: PublishedLedger;
  readonly byElections: readonly Filed<ByElection>[];
  readonly generalElections: readonly Filed<GeneralElectionResult>[];
  readonly reports: readonly Filed<Report>[];
  readonly articles: readonly Filed<SiteArticle>[];
}
