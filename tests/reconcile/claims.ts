import { measure } from '#measures';
import { type ByElection, Claim, type ClaimKind, type GeneralElectionResult } from '#records';
import { parties } from '../measures/returns.ts';

/** A claim of a kind; what is not given is exact, unnamed, and stands at the start of the text. */
export function claim<K extends ClaimKind>(kind: K, fields: Record<string, unknown>): Extract<Claim, { kind: K }> {
  const unnamed: Partial<Record<ClaimKind, Record<string, null>>> = {
    winner: { candidate: null, party: null },
    outcome: { party: null },
    votes: { candidate: null, party: null },
    share: { candidate: null, party: null },
    previousMajority: { party: null },
    swing: { from: null, to: null },
    cause: { person: null, party: null },
    position: { candidate: null, party: null },
    lostDeposit: { candidate: null, party: null },
  };
  return Claim.parse({
    kind,
    precision: 'exact',
    span: [0, 1],
    paragraph: 1,
    rule: 'test',
    ...unnamed[kind],
    ...fields,
  }) as Extract<Claim, { kind: K }>;
}

/** A return with its baseline and measures, as claims are held against it. */
export function official(contest: { now: ByElection; then: GeneralElectionResult | null }) {
  const { now: byElection, then: baseline } = contest;
  return { byElection, baseline, measures: measure(byElection, baseline, parties), parties };
}
