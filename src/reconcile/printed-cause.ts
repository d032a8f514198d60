import type { Claim, Finding, Slip } from '#records';
import { type Derived, derivedOf } from './derived.ts';
import type { Official } from './official.ts';
import { holds, printedFigure } from './printed.ts';
import { type PrintedCount, printedElsewhere, statedIn } from './printed-counts.ts';
import { callOf, candidacyOf } from './subject.ts';

/**
 * Counts that are printed otherwise than the return, by the article itself or elsewhere, as the cause of its conflicts:
 * a majority of 10,835 follows from 17,322 Labour votes, a turnout of 39.09 from the article's own 27,205 votes cast.
 * One slip a claim, in their order; null for what does not follow from any.
 * @param elsewhere claims of other articles on the same by-election.
 */
export function printedCauses(
  claims: readonly Claim[],
  findings: readonly Finding[],
  official: Official,
  texts: readonly (string | null | undefined)[],
  elsewhere: readonly Claim[],
): (Slip | null)[] {
  const own = statedIn(claims, official);
  const others = printedElsewhere(elsewhere, official);
  const totals = claims.flatMap((claim) =>
    claim.kind === 'votesCast' && claim.precision === 'exact' ? [claim.value] : [],
  );
  return claims.map((claim, index) => {
    if (claim.precision !== 'exact' || findings[index]?.verdict !== 'conflicts') return null;
    if (claim.kind === 'votes') return sameCount(claim, others, official);
    if (claim.kind === 'turnout') return fromTotal(claim, totals, official, texts[index]);
    const derived = derivedOf(claim, official, texts[index]);
    if (derived === null) return null;
    const stated = own.find((count) => explains(count, derived, official));
    if (stated) return slipFrom(stated, official, 'stated');
    const printed = others.find((count) => explains(count, derived, official));
    return printed ? slipFrom(printed, official, 'printed-elsewhere') : null;
  });
}

/** Whether a figure holds with one count put in the place of the return's. */
function explains({ index, votes }: PrintedCount, derived: Derived, official: Official): boolean {
  const edited = official.byElection.candidacies.map((each, place) => (place === index ? votes : (each.votes ?? 0)));
  const valid = edited.reduce((total, each) => total + each, 0);
  return holds(derived.printed, derived.of(edited, valid));
}

function slipFrom({ index, votes, announcedFirst }: PrintedCount, official: Official, support: Slip['support']): Slip {
  const candidacy = official.byElection.candidacies[index];
  const who = candidacy === undefined ? '' : callOf(candidacy, official);
  return {
    kind: announcedFirst ? 'first-count' : 'other-votes',
    implies: [[who, candidacy?.votes ?? 0, votes]],
    support,
  };
}

/** A count of votes that is printed elsewhere too, of the same candidacy. */
function sameCount(
  claim: Extract<Claim, { kind: 'votes' }>,
  others: readonly PrintedCount[],
  official: Official,
): Slip | null {
  const index = candidacyOf(claim, official);
  const same = others.find((count) => count.index === index && count.votes === claim.value);
  return same ? slipFrom(same, official, 'printed-elsewhere') : null;
}

/** A turnout that follows from the article's own total of votes cast. */
function fromTotal(
  claim: Extract<Claim, { kind: 'turnout' }>,
  totals: readonly number[],
  official: Official,
  text: string | null | undefined,
): Slip | null {
  const { electorate } = official.byElection;
  const { validVotes } = official.measures;
  const printed = printedFigure(claim.value, claim.precision, 'percent', text);
  const total = totals.find((each) => electorate && holds(printed, (each / electorate) * 100));
  if (total === undefined || validVotes === null) return null;
  return { kind: 'other-total', implies: [['Votes cast', validVotes, total]], support: 'stated' };
}
