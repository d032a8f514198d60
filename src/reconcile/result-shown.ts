import type { Claim, Concluded } from '#records';
import { isFromSpeaker } from './borne-out-here.ts';
import { compare } from './compare.ts';
import type { Official } from './official.ts';
import { candidacyOf } from './subject.ts';

/** What such claims name as their rule. */
const RULE: Concluded = 'concluded';
/** Kinds that place one candidate beside another. */
const OF_CANDIDATES = new Set(['votes', 'share', 'position']);

/**
 * Who won and whether that was a gain, where an article's own claims show it and it says so nowhere: the winner by a figure
 * that is the winner's beside a majority or a figure of another's, or by the majority beside what its party had; gain or
 * hold by what the article says of the election before, the majority or whose member left, or where it sets `several`
 * contests side by side, and what became of each seat is then a part of what it tells. The return bears both out; it
 * gives no winner that the claims do not name.
 */
export function resultShown(claims: readonly Claim[], official: Official, several = false): readonly Claim[] {
  const told = claims.find((claim) => claim.kind === 'winner');
  const winner = told ?? winnerShown(claims, official);
  if (!winner) return [];
  const outcome = claims.some(({ kind }) => kind === 'outcome')
    ? null
    : outcomeShown(winner, claims, official, several);
  return [...(told ? [] : [winner]), ...(outcome ? [outcome] : [])];
}

type Winner = Extract<Claim, { kind: 'winner' }>;

function winnerShown(claims: readonly Claim[], official: Official): Winner | null {
  const { winner } = official.measures;
  const ofWinner = (claim: Claim): boolean =>
    'party' in claim && 'candidate' in claim && candidacyOf(claim, official) === winner;
  const [own, ...more] = claims.filter(
    (claim): claim is Extract<Claim, { kind: 'votes' | 'share' }> =>
      (claim.kind === 'votes' || claim.kind === 'share') && ofWinner(claim) && agrees(claim, official),
  );
  const byMajority = claims.some((claim) => claim.kind === 'majority' && agrees(claim, official));
  const beside = byMajority || claims.some((claim) => OF_CANDIDATES.has(claim.kind) && !ofWinner(claim));
  if (own && beside) return won([own, ...more].find((claim) => claim.candidate !== null) ?? own);
  const had = claims.find(
    (claim): claim is Extract<Claim, { kind: 'shareChange' | 'previousMajority' }> =>
      (claim.kind === 'shareChange' || claim.kind === 'previousMajority') &&
      claim.party !== null &&
      candidacyOf({ candidate: null, party: claim.party }, official) === winner &&
      agrees(claim, official),
  );
  return byMajority && had ? won({ ...had, candidate: null }) : null;
}

const won = ({
  candidate,
  party,
  span,
  paragraph,
}: Pick<Winner, 'candidate' | 'party' | 'span' | 'paragraph'>): Winner => ({
  kind: 'winner',
  candidate,
  party,
  precision: 'exact',
  span,
  paragraph,
  rule: RULE,
});

function outcomeShown(winner: Winner, claims: readonly Claim[], official: Official, several: boolean): Claim | null {
  // Who left says whose the seat was, if only where the result is set beside the one before.
  const isCompared = claims.some((claim) => /^(?:shareChange|swing)$/.test(claim.kind) && agrees(claim, official));
  const before = claims.filter(
    (claim) =>
      (claim.kind === 'previousMajority' ||
        (claim.kind === 'cause' && (claim.party ?? (isCompared ? claim.person : null)) !== null)) &&
      agrees(claim, official),
  );
  if ((before.length === 0 && !several) || isFromSpeaker(official)) return null;
  const { precision, span, paragraph, party } = winner;
  const at = { precision, span, paragraph, rule: RULE };
  const held = before.flatMap((claim) => ('party' in claim && claim.party !== null ? [claim.party] : []))[0] ?? null;
  const found = (
    [
      { kind: 'outcome', outcome: 'hold', party, ...at },
      { kind: 'outcome', outcome: 'gain', party, from: held, ...at },
    ] as const
  ).find((claim) => agrees(claim, official));
  return found ?? null;
}

/** Whether the return says the same, of a hedged figure too. */
const agrees = (claim: Claim, official: Official): boolean =>
  /^(?:agrees(?:-when-rounded)?|consistent)$/.test(compare(claim, official).verdict);
