import type { Claim } from '#records';
import type { Contest } from './contests.ts';
import type { Person } from './mentions.ts';
import type { Reading, TraceEntry } from './reading.ts';

type Place = Pick<Claim, 'precision' | 'span' | 'paragraph' | 'rule'>;

/** Turns a contest's readings into claims: past majorities told apart, doubles dropped, what follows from them added. */
export function assemble(
  readings: readonly Reading[],
  contest: Contest,
  place: (reading: Reading) => Place,
  trace: TraceEntry[],
  outgoing: ReadonlySet<Person>,
): Claim[] {
  const claims: Claim[] = [];
  const seen = new Set<string>();
  const add = (claim: Claim): void => {
    const key = keyOf(claim);
    if (seen.has(key)) return;
    seen.add(key);
    claims.push(claim);
  };
  for (const reading of readings) {
    const claim = claimOf(reading, place);
    if (claim) add(claim);
    else
      trace.push({
        rule: reading.rule,
        span: reading.span,
        paragraph: reading.paragraph + 1,
        verdict: `of another election (${reading.scope})`,
      });
  }
  void contest;
  void outgoing;
  return complete(claims, readings, place);
}

const keyOf = (claim: Claim): string =>
  [
    claim.kind,
    'value' in claim ? claim.value : '',
    'candidate' in claim ? claim.candidate : '',
    'party' in claim ? claim.party : '',
    'outcome' in claim ? claim.outcome : '',
    'cause' in claim ? `${claim.cause}${claim.person}` : '',
  ].join('|');

function claimOf(reading: Reading, place: (reading: Reading) => Place): Claim | null {
  const { draft, scope, subject, value } = reading;
  const candidate = subject?.candidate ?? null;
  const party = subject?.party ?? null;
  const at = place(reading);
  if (scope === 'previous' && (draft.kind === 'majority' || draft.kind === 'previousMajority') && value !== null)
    return { kind: 'previousMajority', value, party, ...at };
  if (scope !== 'this') return null;
  switch (draft.kind) {
    case 'winner':
      return { kind: 'winner', candidate, party: reading.to ?? party, ...at };
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
      return value === null ? null : { kind: 'shareChange', party, value, ...at };
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

/** Adds what the claims together state: the winner of a list or a majority, gain or hold from who held and who won. */
function complete(claims: Claim[], readings: readonly Reading[], place: (reading: Reading) => Place): Claim[] {
  const out = [...claims];
  const has = (kind: Claim['kind']): boolean => out.some((claim) => claim.kind === kind);
  const namedWinner = (): string | null => {
    for (const claim of out) if (claim.kind === 'winner' && claim.candidate) return claim.candidate;
    return null;
  };
  if (!namedWinner()) {
    const owner = readings.find(
      (reading) => reading.draft.kind === 'majority' && reading.scope === 'this' && reading.subject?.candidate,
    );
    if (owner?.subject)
      out.push({ kind: 'winner', candidate: owner.subject.candidate, party: owner.subject.party, ...place(owner) });
  }
  if (!namedWinner()) {
    const rows = readings.filter((reading) => reading.rule === 'result-row' && reading.scope === 'this');
    const votes = rows.filter((reading) => reading.draft.kind === 'votes');
    const ranked = (votes.length >= 3 ? votes : []).slice().sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    const top = ranked[0];
    if (top?.subject?.candidate && (top.value ?? 0) > (ranked[1]?.value ?? 0))
      out.push({ kind: 'winner', candidate: top.subject.candidate, party: top.subject.party, ...place(top) });
  }
  const winner = out.find((claim) => claim.kind === 'winner' && claim.party !== null);
  const won = winner?.kind === 'winner' ? winner.party : null;
  const held = heldBy(out);
  for (let i = 0; i < out.length; i++) {
    const claim = out[i] as Claim;
    if (claim.kind === 'outcome' && claim.outcome === 'gain' && !claim.from && held && held !== claim.party)
      out[i] = { ...claim, from: held };
  }
  if (!has('outcome') && won && held && winner) {
    const { precision, span, paragraph, rule } = winner;
    out.push(
      won === held
        ? { kind: 'outcome', outcome: 'hold', party: won, precision, span, paragraph, rule }
        : { kind: 'outcome', outcome: 'gain', party: won, from: held, precision, span, paragraph, rule },
    );
  }
  return out;
}

/** Party that held the seat before, by the majority that it had or the member who left. */
function heldBy(claims: readonly Claim[]): string | null {
  for (const claim of claims) if (claim.kind === 'previousMajority' && claim.party) return claim.party;
  for (const claim of claims) if (claim.kind === 'cause' && claim.party) return claim.party;
  return null;
}
