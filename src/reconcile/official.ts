import type { ByElection, GeneralElectionResult, Measures, Party } from '#records';

/** What a claim is held against: the return, its baseline, all that follows from them, and the register. */
export interface Official {
  readonly byElection: ByElection;
  /** Null where there is none. */
  readonly baseline: GeneralElectionResult | null;
  readonly measures: Measures;
  readonly parties: readonly Party[];
}
