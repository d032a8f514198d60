import type { Claim, Swing } from '#records';
import { swingBetween } from '#measures';
import type { Official } from './official.ts';
import { printedFigure } from './printed.ts';
import { rounded } from './proportions.ts';
import { isOf, partyIds, partyName } from './subject.ts';
import { type Candidate, percent, weigh, type Weighed } from './weighed.ts';

type SwingClaim = Extract<Claim, { kind: 'swing' }>;

/**
 * Swing under every meaning that articles give the word (methodology 4.7 to 4.11): two-party swing of the headline's
 * pair, the same from shares rounded first, another pair's, Steed, the swing that was needed, or one party's change of
 * share. A claim that names another pair, or the other direction, is not the headline's.
 */
export function weighSwing(claim: SwingClaim, official: Official, text?: string | null): Weighed {
  const { swing, alternatives, needed } = official.measures.swing;
  const stated = official.byElection.stated?.swing ?? null;
  const printed = printedFigure(claim.value, claim.precision, 'percent', text);
  const matches = (each: Direction): boolean => directionFits(claim, each, official);
  const named = namedPair(claim, official);
  const butler = alternatives.filter((each) => each.method === 'butler' && matches(each));
  const steed = alternatives.find((each) => each.method === 'steed' && matches(each));
  const fromRounded = swing === null ? null : roundedSwing(swing, official);
  const candidates: readonly Candidate[] = [
    ['butler-swing', percent(swing?.size), swing ? inputsOf(swing, official) : []],
    ['stated-swing', swing === null && stated !== null && matches(stated) ? stated.points : null],
    ['butler-swing-from-rounded', swing !== null && matches(swing) ? fromRounded : null],
    ...[named, ...butler].map((each): Candidate => [
      'alternative-pair-swing',
      each === null || sameDirection(each, swing) ? null : percent(each.size),
      each === null ? [] : inputsOf(each, official),
    ]),
    ['steed-swing', percent(steed?.size)],
    ['swing-needed', needed !== null && matches(needed) ? percent(needed.size) : null],
    ...shareChanges(claim, official),
  ];
  const weighed = weigh(printed, candidates, 'no-swing');
  if (swing === null || matches(swing)) return weighed;
  // The headline's size is shown, but a claim of other parties or of the other direction does not state it.
  const comparisons = weighed.comparisons.map((each, index) => (index === 0 ? { ...each, holds: false } : each));
  return { ...weighed, comparisons, flips: matches({ from: swing.to, to: swing.from }) };
}

interface Direction {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether the claim's parties, as far as it names them, are those of a swing in its direction. */
function directionFits(claim: SwingClaim, swing: Direction, official: Official): boolean {
  const fits = (name: string | null, party: string | null): boolean => {
    const ids = partyIds(name, official);
    return ids.length === 0 || party === null || isOf(party, ids, official.parties);
  };
  return fits(claim.from, swing.from) && fits(claim.to, swing.to);
}

/** The swing of the pair that a claim names in full; null where it names one party or none, or moved the other way. */
function namedPair(claim: SwingClaim, official: Official): Swing | null {
  const { byElection, baseline, parties, measures } = official;
  if (baseline === null || measures.validVotes === null) return null;
  const standing = [...byElection.candidacies, ...baseline.candidacies].map((each) => each.party);
  const stands = (name: string | null): string | null => {
    const ids = partyIds(name, official);
    return ids.length === 0 ? null : (standing.find((party) => isOf(party, ids, parties)) ?? null);
  };
  const [from, to] = [stands(claim.from), stands(claim.to)];
  if (from === null || to === null || from === to) return null;
  const swing = swingBetween(from, to, byElection, baseline, parties);
  return swing !== null && directionFits(claim, swing, official) ? swing : null;
}

/** Rises of the parties that it names as gainers and falls of the others; of winner and defender where it names none. */
function shareChanges(claim: SwingClaim, official: Official): readonly Candidate[] {
  const { byElection, measures, parties } = official;
  const { swing } = measures.swing;
  const gained = claim.to === null ? (swing ? [swing.to] : []) : partyIds(claim.to, official);
  const lost = claim.from === null ? (swing && claim.to === null ? [swing.from] : []) : partyIds(claim.from, official);
  return [...gained.map((party) => [party, 1] as const), ...lost.map((party) => [party, -1] as const)].map(
    ([party, sign]): Candidate => {
      const index = byElection.candidacies.findIndex((each) => isOf(each.party, [party], parties));
      const change = measures.candidacies[index]?.change ?? null;
      const name = partyName(party, parties);
      return ['share-change', change === null ? null : change * sign * 100, [[name, (change ?? 0) * 100]]];
    },
  );
}

function sameDirection(one: Direction, other: Direction | null): boolean {
  return other !== null && one.from === other.from && one.to === other.to;
}

/** The four shares, in percent, in the order of the arithmetic: to now and then, from now and then. */
function inputsOf(swing: Direction, official: Official): readonly (readonly [string, number])[] {
  const year = official.measures.baselineDay?.slice(0, 4) ?? 'before';
  return [swing.to, swing.from].flatMap((party) => {
    const [now, then] = sharesOf(party, official);
    const name = party === null ? '' : partyName(party, official.parties);
    return [[name, (now ?? 0) * 100] as const, [`${name} ${year}`, (then ?? 0) * 100] as const];
  });
}

/** Shares now and at the baseline of a party's line; null where it did not stand. */
function sharesOf(party: string | null, official: Official): readonly [number | null, number | null] {
  if (party === null) return [null, null];
  const { byElection, measures, parties } = official;
  const measured = measures.candidacies[byElection.candidacies.findIndex((each) => isOf(each.party, [party], parties))];
  const absent = measures.absent.find((each) => isOf(each.party, [party], parties));
  return [measured?.share ?? null, measured?.previousShare ?? absent?.previousShare ?? null];
}

/** Two-party swing from shares rounded to one decimal first, as a newsroom's sum may go; percentage points. */
function roundedSwing(swing: Swing, official: Official): number {
  const change = (party: string): number => {
    const [now, then] = sharesOf(party, official);
    return rounded(now) - rounded(then);
  };
  return (change(swing.to) - change(swing.from)) / 2;
}
