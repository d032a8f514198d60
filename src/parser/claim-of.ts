import type { Claim } from '#records';
import type { Reading } from './reading.ts';
import { flagOf, isTheirs } from './who-won.ts';

/** What every claim has beside what it states. */
export type ClaimPlace = Pick<Claim, 'precision' | 'span' | 'paragraph' | 'rule'>;

/** A reading as a claim; null where it is of another election, or lacks what its kind asks for. */
export function claimOf(reading: Reading, place: (reading: Reading) => ClaimPlace): Claim | null {
  const { draft, scope, subject, value } = reading;
  const candidate = subject?.candidate ?? null;
  const party = subject?.party ?? null;
  const at = place(reading);
  if (scope === 'previous' && (draft.kind === 'majority' || draft.kind === 'previousMajority') && value !== null)
    return { kind: 'previousMajority', value, party: isTheirs(reading) ? null : party, ...at };
  if (scope !== 'this') return null;
  switch (draft.kind) {
    case 'winner':
      return { kind: 'winner', candidate, party: flagOf(reading), ...at };
    case 'outcome':
      if (draft.outcome === 'gain' && party !== null && party === reading.from) return null;
      return draft.outcome === 'gain'
        ? { kind: 'outcome', outcome: 'gain', party, from: reading.from, ...at }
        : { kind: 'outcome', outcome: 'hold', party, ...at };
    case 'votes':
      return value === null || !Number.isInteger(value) ? null : { kind: 'votes', candidate, party, value, ...at };
    case 'share':
      return value === null ? null : { kind: 'share', candidate, party, value, ...at };
    case 'shareChange':
      return value === null || party === null ? null : { kind: 'shareChange', party, value, ...at };
    case 'majority':
      return value === null ? null : { kind: 'majority', value, ...at };
    case 'previousMajority':
      return value === null ? null : { kind: 'previousMajority', value, party, ...at };
    case 'swing':
      return value === null ? null : { kind: 'swing', value, from: reading.from, to: reading.to, ...at };
    case 'turnout':
      return value === null ? null : { kind: 'turnout', value, ...at };
    case 'votesCast':
      return value === null ? null : { kind: 'votesCast', value, ...at };
    case 'electorate':
      return value === null ? null : { kind: 'electorate', value, ...at };
    case 'cause':
      return { kind: 'cause', cause: draft.cause ?? 'other', person: candidate, party, ...at };
    case 'position':
      return value === null ? null : { kind: 'position', candidate, party, value, ...at };
    case 'lostDeposit':
      return { kind: 'lostDeposit', candidate, party, ...at };
    case 'recounts':
      return value === null ? null : { kind: 'recounts', value, ...at };
  }
}
