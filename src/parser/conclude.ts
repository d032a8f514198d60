import type { Claim, Concluded } from '#records';
import type { Reading } from './reading.ts';
import { speaksOfHolder, whoHeld } from './who-held.ts';
import type { Victory } from './most-votes.ts';
import { surnameOf } from './surname-of.ts';
import { hadSeat } from './who-left.ts';

/** What the claims name as their rule. */
export const CONCLUDED: Concluded = 'concluded';

type Place = Pick<Claim, 'precision' | 'span' | 'paragraph' | 'rule'>;
type Outcome = Extract<Claim, { kind: 'outcome' }>;

/**
 * Brings a contest's claims to one account of who won: statements that go against it are left out, all of them where
 * it is open; the winner is added where only figures show it, and gain or hold where who won and who held are known.
 */
export function conclude(
  claims: readonly Claim[],
  readings: readonly Reading[],
  victory: Victory | null,
  place: (reading: Reading) => Place,
  left: string | null,
): Claim[] {
  const won = victory?.subject.party ?? null;
  const out = claims.filter(
    (claim) => agrees(claim, victory) && !(claim.kind === 'cause' && stoodElsewhere(claim, readings)),
  );
  const named = out.some((claim) => claim.kind === 'winner' && claim.candidate !== null);
  if (victory && !named && (victory.subject.candidate || !out.some((claim) => claim.kind === 'winner')))
    out.push({ kind: 'winner', ...victory.subject, ...place(victory.reading), precision: 'exact', rule: CONCLUDED });
  const held = whoHeld(readings, out) ?? (victory && concludes(readings, victory, left) ? left : null);
  const stated = out.filter((claim): claim is Outcome => claim.kind === 'outcome');
  const rest = out.filter((claim) => claim.kind !== 'outcome');
  if (!victory || !won) return [...rest, ...oneOf(stated, null)];
  const shown = oneOf(stated, held ? (held === won ? 'hold' : 'gain') : null).map((claim) =>
    complete(claim, won, held),
  );
  if (shown.length > 0) return [...rest, ...shown];
  const at: Place = { ...place(victory.reading), precision: 'exact', rule: CONCLUDED };
  if (held === won) return [...rest, { kind: 'outcome', outcome: 'hold', party: won, ...at }];
  const swept = held || left === won ? undefined : readings.find((reading) => overturnedBy(reading, won));
  return held || swept
    ? [...rest, { kind: 'outcome', outcome: 'gain', party: won, from: held, ...at, ...(swept && place(swept)) }]
    : rest;
}

/**
 * True where the party that the register lists as the holder is concluded from: the article speaks of it as such, and
 * of whom the winner follows where it kept the seat; or it names the member who left, or swings from that party alone.
 */
function concludes(readings: readonly Reading[], victory: Victory, left: string | null): boolean {
  const spoken = speaksOfHolder(readings, left);
  const prose = readings.some(inProse);
  const followed = prose && namesMember(readings);
  return left === victory.subject.party
    ? (followed || (prose && isMember(readings, victory))) && (spoken || compares(readings, left))
    : followed || spoken || swungFrom(readings, left, victory.subject.party);
}

/** True where the article sets the winner's result beside the one before: a share that has changed, a swing, a majority of then. */
const compares = (readings: readonly Reading[], won: string | null): boolean =>
  readings.some(
    ({ draft, scope, subject, value }) =>
      (/^(?:swing|previousMajority)$/.test(draft.kind) && value !== null && scope === 'this') ||
      ((scope === 'previous' || draft.kind === 'shareChange') && subject?.party === won),
  );

/** True of a majority that was overturned, where its sentence names the party that won. */
const overturnedBy = ({ draft, scope, sentence }: Reading, won: string): boolean =>
  draft.kind === 'previousMajority' &&
  draft.swept === true &&
  scope === 'this' &&
  won !== 'Independent' &&
  sentence !== null &&
  sentence.tagged.mentions.some(
    (each) =>
      (each.kind === 'party' && each.party === won) ||
      (each.kind === 'person' && (each.party ?? each.person.party) === won),
  );

/** True where a member is said to have resigned who, by the register, stood again for another party: there is more to it. */
function stoodElsewhere(claim: Extract<Claim, { kind: 'cause' }>, readings: readonly Reading[]): boolean {
  const contest = readings[0]?.contest;
  const known = contest?.known;
  if (claim.cause !== 'resignation' || !known?.outgoing?.party || !hadSeat(claim.person, contest!)) return false;
  const name = surnameOf(claim.person ?? '');
  return known.candidates.some(
    (each) =>
      surnameOf(each.knownAs ?? each.name) === name &&
      each.party !== null &&
      each.party !== 'Independent' &&
      each.party !== known.outgoing?.party,
  );
}

/** True where the swings to the winner are all from the party that the register lists as the holder. */
function swungFrom(readings: readonly Reading[], left: string | null, won: string | null): boolean {
  const swings = readings.filter(({ draft, scope, to }) => draft.kind === 'swing' && scope === 'this' && to === won);
  return swings.length > 0 && swings.every(({ from }) => from === left);
}

/** True of a reading of this contest's result in a sentence, not in a list. */
const inProse = ({ sentence, draft, scope }: Reading): boolean =>
  sentence !== null && scope === 'this' && draft.kind !== 'cause';

/** True where the one who won is the member whose seat it was: who stood again. */
const isMember = (readings: readonly Reading[], { subject }: Victory): boolean =>
  readings.some(({ contest }) => hadSeat(subject.candidate, contest));

/** True where the article speaks of the member who left as such: why, or of the majority or the vote of before. */
const namesMember = (readings: readonly Reading[]): boolean =>
  readings.some(
    ({ draft, scope, subject, contest }) =>
      hadSeat(subject?.candidate, contest) &&
      (draft.kind === 'cause' || draft.kind === 'previousMajority' || scope === 'previous'),
  );

/** False where a claim says that somebody else won, or claims a gain or hold that nobody knows whose. */
function agrees(claim: Claim, victory: Victory | null): boolean {
  if (claim.kind === 'winner') {
    if (!victory) return false;
    const { candidate, party } = victory.subject;
    if (claim.candidate && candidate) return surnameOf(claim.candidate) === surnameOf(candidate);
    return !claim.party || !party || claim.party === party;
  }
  if (claim.kind === 'outcome' && claim.party)
    return victory !== null && (victory.subject.party === null || victory.subject.party === claim.party);
  // Nobody comes second and wins.
  if (claim.kind === 'position' && victory) {
    const { candidate, party } = victory.subject;
    if (claim.candidate && candidate) return surnameOf(claim.candidate) !== surnameOf(candidate);
    return claim.candidate !== null || !party || party === 'Independent' || claim.party !== party;
  }
  return true;
}

/** Outcomes of one kind only: where both are said, the kind that who held shows, else none. */
function oneOf(stated: readonly Outcome[], kind: Outcome['outcome'] | null): readonly Outcome[] {
  if (new Set(stated.map(({ outcome }) => outcome)).size <= 1) return stated;
  return kind ? stated.filter(({ outcome }) => outcome === kind) : [];
}

/** An outcome with its parties, where who won and who held are known. */
function complete(claim: Outcome, won: string, held: string | null): Outcome {
  if (claim.outcome === 'hold') return { ...claim, party: claim.party ?? won };
  return { ...claim, party: claim.party ?? won, from: claim.from ?? (held === won ? null : held) };
}
