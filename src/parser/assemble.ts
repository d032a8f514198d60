import type { Claim } from '#records';
import { asThen, withParty } from './as-stood.ts';
import { type ClaimPlace, claimOf } from './claim-of.ts';
import { conclude } from './conclude.ts';
import type { Contest } from './contests.ts';
import { withoutImpossible } from './impossible.ts';
import type { Reading, TraceEntry } from './reading.ts';
import { withoutStrays } from './strays.ts';
import { surnameOf } from './surname-of.ts';
import { withTheRest } from './the-rest.ts';
import { withoutContradicted } from './witness.ts';
import { isOwnGain } from './who-held.ts';
import { partyStoodFor } from './who-stood.ts';
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
  const claims: Claim[] = [];
  const seen = new Set<string>();
  const add = (claim: Claim): void => {
    const key = keyOf(claim);
    if (seen.has(key)) return;
    seen.add(key);
    claims.push(claim);
  };
  const partied = readings
    .filter((reading) => !isOwnGain(reading))
    .map((reading) => asThen(withParty(reading, contest, spoken), contest, spoken));
  const known = withTheRest(withoutContradicted(withoutImpossible(partied, trace), trace));
  const victory = whoWon(known, unread);
  const party = victory?.subject.party ?? null;
  const winner = victory?.subject.candidate ? surnameOf(victory.subject.candidate) : undefined;
  const settled = known
    .map((reading): Reading =>
      (!victory && (reading.draft.rival === 'beats' || (reading.draft.rival && isSomebodys(reading)))) ||
      isOfAnother(reading, winner) ||
      isRivals(reading, party, contest)
        ? { ...reading, scope: 'other' }
        : settle(reading, party),
    )
    .map((reading) =>
      party &&
      winner &&
      reading.subject?.candidate &&
      !reading.subject.party &&
      reading.draft.kind !== 'cause' &&
      surnameOf(reading.subject.candidate) === winner
        ? { ...reading, subject: { ...reading.subject, party } }
        : reading,
    );
  for (const reading of settled) {
    const claim = claimOf(reading, place);
    if (claim) add(claim);
    else if (reading.draft.kind !== 'previousMajority' || reading.value !== null)
      trace.push({
        rule: reading.rule,
        span: reading.span,
        paragraph: reading.paragraph + 1,
        verdict: `of another election (${reading.scope})`,
      });
  }
  const winners = new Set(
    claims.flatMap((claim) => (claim.kind === 'winner' && claim.candidate ? [surnameOf(claim.candidate)] : [])),
  );
  // Who won has not died, and who stands down does not win; who defects, resigns or is recalled may stand again.
  const causes = oneCause(withoutStrays(claims, trace)).filter(
    (claim) =>
      !(claim.kind === 'cause' && claim.cause === 'death' && claim.person && winners.has(surnameOf(claim.person))),
  );
  const outgoing = contest.known?.outgoing?.party ?? null;
  // The register tells whose seat it was; said only where the article speaks of that party.
  const left = outgoing && outgoing !== 'Speaker' && spoken.has(outgoing) ? outgoing : null;
  const all = conclude(causes, settled, victory, place, left);
  const gained = all.some((claim) => claim.kind === 'outcome' && claim.outcome === 'gain');
  return gained && party
    ? all.map((claim) =>
        claim.kind === 'previousMajority' && claim.party === party ? { ...claim, party: null } : claim,
      )
    : all;
}

/** Which of two causes said of one person is the by-election's: who defects or is recalled also resigns or goes. */
const STRONGEST = ['recall', 'disqualification', 'defection', 'elevation', 'death', 'resignation', 'other'];

/** The strongest alone of the causes that are said of one person. */
function oneCause(claims: readonly Claim[]): readonly Claim[] {
  const best = new Map<string, number>();
  const keyed = (claim: Extract<Claim, { kind: 'cause' }>): string => surnameOf(claim.person ?? '');
  for (const claim of claims)
    if (claim.kind === 'cause')
      best.set(keyed(claim), Math.min(best.get(keyed(claim)) ?? 9, STRONGEST.indexOf(claim.cause)));
  return claims.filter((claim) => claim.kind !== 'cause' || STRONGEST.indexOf(claim.cause) === best.get(keyed(claim)));
}

/** True of a lead that a pronoun has over a party: "he was 27 votes ahead of the Greens", of whichever place. */
const isSomebodys = ({ draft, sentence, scope }: Reading): boolean =>
  scope === 'this' &&
  sentence?.tagged.of(draft.who)?.kind === 'anaphor' &&
  /(?:ahead|clear|in front) of (?:the )?[\ue100-\ue1ff](?!'s)/.test(
    sentence.tagged.text.slice(sentence.tagged.text.indexOf(draft.figure ?? '\n')),
  );

/** True of a lead that is told of a candidate who did not win: "he was 27 votes ahead of the Greens". */
const isOfAnother = ({ draft, scope, subject }: Reading, winner: string | undefined): boolean =>
  draft.kind === 'majority' &&
  draft.rival !== undefined &&
  draft.to === undefined &&
  scope === 'this' &&
  winner !== undefined &&
  !!subject?.candidate &&
  surnameOf(subject.candidate) !== winner;

/** True of a victory of somebody who stood for another party than the one that won: "Ann Bell beat Tom Reed", to be fifth. */
const isRivals = ({ draft, subject }: Reading, winner: string | null, contest: Contest): boolean => {
  const party = draft.kind === 'winner' && subject?.candidate ? partyStoodFor(subject.candidate, contest) : null;
  return winner !== null && party !== null && party !== winner;
};

/** Puts right what one sentence alone could not know: whose majority it was, and the party of who won. */
function settle(reading: Reading, winner: string | null): Reading {
  const { draft, subject, scope } = reading;
  if (
    draft.rival &&
    scope !== 'previous' &&
    winner &&
    subject?.party &&
    subject.party !== winner &&
    reading.to !== winner
  )
    return { ...reading, scope: 'other' };
  if (
    draft.kind === 'majority' &&
    scope === 'this' &&
    winner &&
    subject?.party &&
    subject.party !== winner &&
    reading.to !== winner
  )
    return { ...reading, scope: 'previous' };
  if (scope === 'this' && subject?.candidate && !subject.party && draft.kind === 'winner' && winner)
    return { ...reading, subject: { ...subject, party: winner } };
  return reading;
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
