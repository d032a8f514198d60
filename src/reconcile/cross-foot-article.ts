import type { Claim } from '#records';
import { slipBetween } from '#measures';
import type { Official } from './official.ts';
import { holds, type Printed, printedFigure } from './printed.ts';
import { candidacyOf, isOf, partyIds } from './subject.ts';

/** Figures of one article that do not agree with each other, whatever the return says. */
export interface ArticleProblem {
  readonly kind:
    | 'contradicts-itself'
    | 'majority-does-not-follow'
    | 'turnout-does-not-follow'
    | 'swing-does-not-follow'
    | 'shares-exceed-the-whole';
  /** Places of the claims concerned in the article's list, the one that does not follow first. */
  readonly claims: readonly number[];
  /** In the claim's own unit: votes, percent, points. */
  readonly found: number;
  readonly expected: number;
  /** The slip of the pen that would explain it; null where it takes more than one. */
  readonly slip: 'one-digit' | 'digits-swapped' | null;
}

/** A claim with its place, its figure as printed and whom it speaks of. */
interface Stated {
  readonly place: number;
  readonly claim: Claim;
  readonly printed: Printed;
  /** Equal for two claims of the same thing. */
  readonly subject: string;
}

/**
 * Cross-foots an article's own exact figures (methodology 4.18): one figure stated twice; the majority against the two
 * best counts, where it gives the return's first and second; turnout against its total and the electorate; a swing
 * against its two changes of share; shares against the whole. Empty where nothing contradicts.
 * @param texts figures as printed, in the claims' order, for their decimals.
 */
export function crossFootArticle(
  claims: readonly Claim[],
  official: Official,
  texts: readonly (string | null | undefined)[] = [],
): ArticleProblem[] {
  const stated = claims.flatMap((claim, place) => statedOf(claim, place, official, texts[place]));
  return [
    ...twice(stated),
    ...majority(stated, official),
    ...turnout(stated, official),
    ...swing(stated, official),
    ...shares(stated),
  ];
}

function statedOf(claim: Claim, place: number, official: Official, text: string | null | undefined): Stated[] {
  if (!('value' in claim) || claim.precision !== 'exact' || claim.kind === 'recounts') return [];
  const percents =
    claim.kind === 'share' || claim.kind === 'shareChange' || claim.kind === 'swing' || claim.kind === 'turnout';
  const printed = printedFigure(claim.value, 'exact', percents ? 'percent' : 'count', text);
  const subject = subjectOf(claim, official);
  return subject === null ? [] : [{ place, claim, printed, subject: `${claim.kind} ${subject}` }];
}

/** Null where a claim that needs a subject has none that is found. */
function subjectOf(claim: Claim, official: Official): string | null {
  if (claim.kind === 'votes' || claim.kind === 'share' || claim.kind === 'position') {
    const index = candidacyOf(claim, official);
    return index === null ? null : String(index);
  }
  if (claim.kind === 'shareChange') {
    const index = candidacyOf({ candidate: null, party: claim.party }, official);
    return index === null ? null : String(index);
  }
  return claim.kind === 'swing' ? `${claim.from} ${claim.to}` : '';
}

/** Two figures for one thing that no rounding reconciles: the later against the earlier. */
function twice(stated: readonly Stated[]): ArticleProblem[] {
  return stated.flatMap((later, index) => {
    const earlier = stated.slice(0, index).find((each) => each.subject === later.subject && !compatible(each, later));
    return earlier === undefined
      ? []
      : [problem('contradicts-itself', [later, earlier], later.printed.value, earlier.printed.value)];
  });
}

function compatible(one: Stated, other: Stated): boolean {
  const apart = Math.abs(one.printed.value - other.printed.value);
  return apart <= one.printed.tolerance + other.printed.tolerance + 1e-9;
}

function majority(stated: readonly Stated[], { measures }: Official): ArticleProblem[] {
  const [first, second] = [measures.winner, measures.runnerUp].map((index) =>
    stated.find((each) => each.subject === `votes ${index}`),
  );
  if (first === undefined || second === undefined) return [];
  const expected = first.printed.value - second.printed.value;
  return stated
    .filter((each) => each.claim.kind === 'majority' && Number.isInteger(each.printed.value))
    .filter((each) => !holds(each.printed, expected))
    .map((each) => problem('majority-does-not-follow', [each, first, second], each.printed.value, expected));
}

/** By the electorate that the article states, else the return's. */
function turnout(stated: readonly Stated[], { byElection }: Official): ArticleProblem[] {
  const total = stated.find((each) => each.claim.kind === 'votesCast');
  const own = stated.find((each) => each.claim.kind === 'electorate');
  const electorate = own?.printed.value ?? byElection.electorate;
  if (total === undefined || !electorate) return [];
  const expected = (total.printed.value / electorate) * 100;
  return stated
    .filter((each) => each.claim.kind === 'turnout' && !holds(each.printed, expected))
    .map((each) =>
      problem('turnout-does-not-follow', [each, total, ...(own ? [own] : [])], each.printed.value, expected),
    );
}

/** Half of the gainer's change less the loser's, as wide as their rounding lets it be. */
function swing(stated: readonly Stated[], official: Official): ArticleProblem[] {
  return stated.flatMap((each) => {
    if (each.claim.kind !== 'swing') return [];
    const changeOf = (party: string | null): Stated | undefined => {
      const ids = partyIds(party, official);
      const index = official.byElection.candidacies.findIndex((one) => isOf(one.party, ids, official.parties));
      return stated.find((other) => other.subject === `shareChange ${index}`);
    };
    const [to, from] = [changeOf(each.claim.to), changeOf(each.claim.from)];
    if (to === undefined || from === undefined) return [];
    const expected = (to.printed.value - from.printed.value) / 2;
    const rounding = each.printed.tolerance + (to.printed.tolerance + from.printed.tolerance) / 2;
    if (Math.abs(each.printed.value - expected) <= rounding + 1e-9) return [];
    return [problem('swing-does-not-follow', [each, to, from], each.printed.value, expected)];
  });
}

/** Shares of different candidacies that come to more than all votes, beyond what rounding adds. */
function shares(stated: readonly Stated[]): ArticleProblem[] {
  const distinct = [
    ...new Map(stated.flatMap((each) => (each.claim.kind === 'share' ? [[each.subject, each] as const] : []))).values(),
  ];
  const sum = distinct.reduce((total, each) => total + each.printed.value, 0);
  const rounding = distinct.reduce((total, each) => total + each.printed.tolerance, 0);
  return sum - rounding > 100 ? [problem('shares-exceed-the-whole', distinct, sum, 100)] : [];
}

function problem(
  kind: ArticleProblem['kind'],
  stated: readonly Stated[],
  found: number,
  expected: number,
): ArticleProblem {
  const counts = [found, expected].every((value) => Number.isInteger(value) && value >= 0);
  const slip = counts && kind !== 'shares-exceed-the-whole' ? slipBetween(expected, found) : null;
  return { kind, claims: stated.map((each) => each.place), found, expected, slip };
}
