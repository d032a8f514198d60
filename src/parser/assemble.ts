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
  const party = partyOfWinner(readings);
  for (const each of readings) {
    const reading = settle(each, party, contest);
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
  void outgoing;
  const winners = new Set(claims.flatMap((claim) => (claim.kind === 'winner' && claim.candidate ? [claim.candidate.split(' ').pop()] : [])));
  // Who won has not died, and who stands down does not win; who defects, resigns or is recalled may stand again.
  const causes = claims.filter((claim) => !(claim.kind === 'cause' && claim.cause === 'death' && claim.person && winners.has(claim.person.split(' ').pop())));
  return complete(causes, readings, place);
}

/** Party of whoever won, as far as the readings agree. */
function partyOfWinner(readings: readonly Reading[]): string | null {
  const parties = new Set<string>();
  for (const { draft, scope, subject, to } of readings) {
    if (scope !== 'this') continue;
    const party = to ?? subject?.party ?? null;
    if ((draft.kind === 'winner' || draft.kind === 'outcome') && party) parties.add(party);
  }
  return parties.size === 1 ? ([...parties][0] ?? null) : null;
}

/** Puts right what one sentence alone could not know: whose majority it was, and the party of a candidate. */
function settle(reading: Reading, winner: string | null, contest: Contest): Reading {
  const { draft, subject, scope } = reading;
  if (draft.kind === 'majority' && scope === 'this' && winner && subject?.party && subject.party !== winner) return { ...reading, scope: 'previous' };
  if (subject?.candidate && !subject.party && draft.kind !== 'cause') {
    const surname = subject.candidate.split(' ').pop()?.toLowerCase();
    const known = contest.known?.candidates.filter((each) => (each.knownAs ?? each.name).split(' ').pop()?.toLowerCase() === surname) ?? [];
    if (known.length === 1 && known[0]?.party) return { ...reading, subject: { ...subject, party: known[0].party } };
    if (draft.kind === 'winner' && winner) return { ...reading, subject: { ...subject, party: winner } };
  }
  return reading;
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
  if (!has('winner')) {
    const outcome = out.find((claim) => claim.kind === 'outcome' && claim.party !== null);
    if (outcome?.kind === 'outcome') out.push({ kind: 'winner', candidate: null, party: outcome.party, precision: 'exact', span: outcome.span, paragraph: outcome.paragraph, rule: outcome.rule });
  }
  const winner = out.find((claim) => claim.kind === 'winner' && claim.party !== null);
  const won = winner?.kind === 'winner' ? winner.party : null;
  const held = heldBy(out, won);
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
  const swept = readings.find((reading) => reading.draft.kind === 'previousMajority' && reading.draft.swept && reading.scope === 'this');
  if (!out.some((claim) => claim.kind === 'outcome') && won && swept) out.push({ kind: 'outcome', outcome: 'gain', party: won, from: null, ...place(swept), precision: 'exact' });
  const gained = out.some((claim) => claim.kind === 'outcome' && claim.outcome === 'gain');
  return gained && won ? out.map((claim) => (claim.kind === 'previousMajority' && claim.party === won ? { ...claim, party: null } : claim)) : out;
}

/** Party that held the seat before, by the majority that it had or the member who left. */
function heldBy(claims: readonly Claim[], won: string | null): string | null {
  const gain = claims.find((claim) => claim.kind === 'outcome' && claim.outcome === 'gain');
  void won;
  if (gain?.kind === 'outcome' && gain.from) return gain.from;
  for (const claim of claims) if (claim.kind === 'previousMajority' && claim.party) return claim.party;
  for (const claim of claims) if (claim.kind === 'cause' && claim.party) return claim.party;
  return null;
}
