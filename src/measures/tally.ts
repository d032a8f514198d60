import type { ByElection, Candidacy, GeneralElectionResult, Party } from '#records';
import { RESIDUAL, type Line, lineOf } from './lineage.ts';
import { share } from './share.ts';

/** Any contest's return. */
export type Return = ByElection | GeneralElectionResult;

/** One candidacy with its line, votes and rank. */
export interface Counted extends Line {
  /** Place in the return's list, from 0. */
  readonly index: number;
  readonly votes: number | null;
  /** Proportion of valid votes, unrounded; null for a partial list. */
  readonly share: number | null;
  /** True for a sum of candidates whom the source does not name. */
  readonly residual: boolean;
}

/** A return put in order once, from which every measure is read. */
export interface Tally {
  readonly pollingDay: string;
  readonly electorate: number | null;
  readonly rejectedBallots: number | null;
  /** Sum of the votes of a whole list; null for a partial one. */
  readonly validVotes: number | null;
  /** `mainParties`: lines of smaller parties are summed, so absence from the list proves nothing. */
  readonly list: 'whole' | 'partial' | 'mainParties' | 'awaited';
  /** As in the return. */
  readonly counted: readonly Counted[];
  /** Named candidacies, most votes first; the return's order where votes are equal or unknown. */
  readonly ranked: readonly Counted[];
  /** Null before the declaration, at a tie without a lot, or where unnamed candidates may have won. */
  readonly winner: Counted | null;
  /** Null where it is not known, or nobody else stood. */
  readonly runnerUp: Counted | null;
}

/**
 * Puts a return in order: valid votes (the sum of a whole list's counts, methodology 4.1), shares, ranks,
 * first and second.
 */
export function tally(result: Return, parties: readonly Party[]): Tally {
  const list = listOf(result);
  const validVotes = list === 'whole' || list === 'mainParties' ? sum(result.candidacies) : null;
  const counted = result.candidacies.map((candidacy, index): Counted => ({
    ...lineOf(candidacy, parties),
    index,
    votes: candidacy.votes,
    share: share(candidacy.votes, validVotes),
    residual: candidacy.party === RESIDUAL,
  }));
  const named = counted.filter((each) => !each.residual);
  const ranked = validVotes === null ? named : named.sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  const unnamed = Math.max(0, ...counted.filter((each) => each.residual).map((each) => each.votes ?? 0));
  const [first = null, second = null] = ranked;
  const tied = first !== null && second !== null && first.votes !== null && first.votes === second.votes;
  const lot = 'decidedByLot' in result && result.decidedByLot;
  const open = list === 'awaited' || first === null || (tied && !lot) || unnamed >= (first.votes ?? unnamed + 1);
  return {
    pollingDay: result.pollingDay,
    electorate: result.electorate,
    rejectedBallots: result.declared.rejectedBallots,
    validVotes,
    list,
    counted,
    ranked,
    winner: open ? null : first,
    runnerUp: open || second === null || unnamed >= (second.votes ?? unnamed + 1) ? null : second,
  };
}

/** Whether a line's absence from a tally means that it did not stand there; false where others are summed unnamed. */
export function tellsAbsence(counts: Tally, line: Line): boolean {
  if (counts.list === 'partial') return false;
  if (counts.list !== 'mainParties') return true;
  return ITEMISED.has(line.key) || counts.counted.every((each) => !each.residual || !each.votes);
}

/** Lines that the table of main parties keeps apart in every seat (CBP-8647: con, lab, lib, nat). */
const ITEMISED: ReadonlySet<string> = new Set(['con', 'lab', 'ld', 'lib', 'snp', 'pc']);

function listOf(result: Return): Tally['list'] {
  if ('status' in result && result.status === 'awaited') return 'awaited';
  if (result.list === 'partial' || result.candidacies.some((each) => each.votes === null)) return 'partial';
  return result.list === 'mainParties' ? 'mainParties' : 'whole';
}

function sum(candidacies: readonly Candidacy[]): number {
  return candidacies.reduce((total, each) => total + (each.votes ?? 0), 0);
}
