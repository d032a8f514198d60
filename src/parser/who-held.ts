import type { Claim } from '#records';
import { onlyOf } from './only.ts';
import type { Reading } from './reading.ts';
import { surnameOf } from './surname-of.ts';

/**
 * The party that had the seat before, where every sentence that says so agrees: whose majority was overturned or
 * lost, whose safe seat it was, who won it last time, of which party the member who left was. Null where nothing
 * says, or two say different.
 */
export function whoHeld(readings: readonly Reading[], claims: readonly Claim[]): string | null {
  const stood = new Set<string>();
  for (const { draft, scope, subject } of readings)
    if (scope === 'this' && draft.kind !== 'cause' && subject?.candidate) stood.add(surnameOf(subject.candidate));
  const parties = new Set<string>();
  for (const { draft, scope, subject, value } of readings) {
    if (!subject?.party || scope === 'other' || scope === 'unreal') continue;
    if (draft.kind === 'previousMajority' && !draft.member && (value === null || value > 0)) parties.add(subject.party);
    else if (draft.kind === 'winner' && scope === 'previous') parties.add(subject.party);
    // Who stands again may have changed sides since.
    else if (draft.kind === 'cause' && !(subject.candidate && stood.has(surnameOf(subject.candidate))))
      parties.add(subject.party);
  }
  for (const claim of claims) {
    if (claim.kind === 'previousMajority' && claim.party) parties.add(claim.party);
    if (claim.kind === 'outcome' && claim.outcome === 'gain' && claim.from) parties.add(claim.from);
  }
  const last = topOfLast(readings);
  if (last) parties.add(last);
  // The Speaker's seat is no party's; where the register has another holder, something was misread or there is more to it.
  const listed = readings[0]?.contest.known?.outgoing?.party ?? null;
  const held = onlyOf(parties);
  return held === 'Speaker' || (listed && held && held !== listed) ? null : held;
}

/** Party at the top of the result list of the election before, where the article prints it. */
function topOfLast(readings: readonly Reading[]): string | null {
  const rows = readings.filter(
    ({ rule, scope, draft }) => rule === 'result-row' && scope === 'previous' && draft.kind === 'votes',
  );
  const [first, second] = rows.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return first && second && (first.value ?? 0) > (second.value ?? 0) ? (first.subject?.party ?? null) : null;
}

/** True where the article speaks of that party as having had the seat, or of the majority or the votes of before: what the register lists is then no news. */
export const speaksOfHolder = (readings: readonly Reading[], party: string | null): boolean =>
  readings.some(
    ({ draft, scope, subject, value }) =>
      (draft.kind === 'previousMajority' && (value ?? 0) > 0) ||
      (subject?.party === party && (scope === 'previous' || (draft.kind === 'previousMajority' && scope === 'this'))),
  );

/** True of a gain by the party that the register lists as the holder: it is of another time. */
export const isOwnGain = ({ draft, subject, contest }: Reading): boolean =>
  draft.outcome === 'gain' && !!subject?.party && subject.party === contest.known?.outgoing?.party;
