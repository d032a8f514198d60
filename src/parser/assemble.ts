import type { Claim } from '#records';
import { asThen, withParty } from './as-stood.ts';
import { type ClaimPlace, claimOf } from './claim-of.ts';
import { conclude } from './conclude.ts';
import type { Contest } from './contests.ts';
import { withoutImpossible } from './impossible.ts';
import type { Reading, TraceEntry } from './reading.ts';
import { oneCause } from './one-cause.ts';
import { settle } from './settle.ts';
import { withoutStrays } from './strays.ts';
import { surnameOf } from './surname-of.ts';
import { withTheRest } from './the-rest.ts';
import { withoutContradicted } from './witness.ts';
import { isOwnGain } from './who-held.ts';
import type { Unread } from './most-votes.ts';
import { whoWon } from './who-won.ts';

/**
 * Turns a contest's readings into claims: past majorities told apart, doubles dropped, what follows from them added;
 * `spoken` are the parties that the article speaks of, `unread` what it has besides.
 */
export function assemble(
  readings: readonly Reading[],
  contest: Contest,
  place: (reading: Reading) => ClaimPlace,
  trace: TraceEntry[],
  spoken: ReadonlySet<string>,
  unread: Unread,
): Claim[] {
  const partied = readings
    .filter((reading) => !isOwnGain(reading))
    .map((reading) => asThen(withParty(reading, contest, spoken), contest, spoken));
  const known = withTheRest(withoutContradicted(withoutImpossible(partied, trace), trace));
  const victory = whoWon(known, unread);
  const settled = known.map((reading) => settle(reading, victory, contest));
  const stated = claimsOf(settled, place, trace);
  const likely = oneCause(withoutStrays(stated, trace)).filter((claim) => !isDeathOfWinner(claim, stated));
  const outgoing = contest.known?.outgoing?.party ?? null;
  // The register tells whose seat it was; said only where the article speaks of that party.
  const left = outgoing && outgoing !== 'Speaker' && spoken.has(outgoing) ? outgoing : null;
  return withoutOwnMajority(conclude(likely, settled, victory, place, left), victory?.subject.party ?? null);
}

/** The claims that readings make, each once; `trace` is told of those that are of another election. */
function claimsOf(
  readings: readonly Reading[],
  place: (reading: Reading) => ClaimPlace,
  trace: TraceEntry[],
): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const reading of readings) {
    const claim = claimOf(reading, place);
    const { draft, rule, span, paragraph, value, scope } = reading;
    if (claim) {
      const key = keyOf(claim);
      if (!claims.has(key)) claims.set(key, claim);
    } else if (draft.kind !== 'previousMajority' || value !== null)
      trace.push({ rule, span, paragraph: paragraph + 1, verdict: `of another election (${scope})` });
  }
  return [...claims.values()];
}

const keyOf = (claim: Claim): string =>
  [
    claim.kind,
    'value' in claim ? `${claim.value}${claim.precision}` : '',
    'candidate' in claim ? claim.candidate : '',
    'party' in claim ? claim.party : '',
    'outcome' in claim ? claim.outcome : '',
    'cause' in claim ? `${claim.cause}${claim.person}` : '',
  ].join('|');

/** Who won has not died; who stands down does not win, but who defects, resigns or is recalled may stand again. */
const isDeathOfWinner = (claim: Claim, claims: readonly Claim[]): boolean =>
  claim.kind === 'cause' &&
  claim.cause === 'death' &&
  !!claim.person &&
  claims.some(
    (each) => each.kind === 'winner' && each.candidate && surnameOf(each.candidate) === surnameOf(claim.person ?? ''),
  );

/** Of a party that gained the seat, the majority before was not. */
const withoutOwnMajority = (claims: Claim[], won: string | null): Claim[] =>
  won && claims.some((claim) => claim.kind === 'outcome' && claim.outcome === 'gain')
    ? claims.map((claim) =>
        claim.kind === 'previousMajority' && claim.party === won ? { ...claim, party: null } : claim,
      )
    : claims;
