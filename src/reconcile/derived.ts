import type { Claim } from '#records';
import { lineageOf } from '#measures';
import type { Official } from './official.ts';
import { type Printed, printedFigure } from './printed.ts';
import { candidacyOf, isOf, partyIds } from './subject.ts';

/** How a figure of an article follows from the counts of votes, in the claim's own unit. */
export interface Derived {
  readonly printed: Printed;
  readonly of: (votes: readonly number[], validVotes: number) => number;
}

/** Null for claims that do not follow from this contest's votes, and for those whose subject is not found. */
export function derivedOf(claim: Claim, official: Official, text: string | null | undefined): Derived | null {
  switch (claim.kind) {
    case 'share': {
      const index = candidacyOf(claim, official);
      if (index === null) return null;
      const printed = printedFigure(claim.value, claim.precision, 'percent', text);
      return { printed, of: (votes, valid) => ((votes[index] ?? 0) / valid) * 100 };
    }
    case 'shareChange': {
      const index = candidacyOf({ candidate: null, party: claim.party }, official);
      const before = index === null ? null : (official.measures.candidacies[index]?.previousShare ?? null);
      if (index === null || before === null) return null;
      const printed = printedFigure(claim.value, claim.precision, 'percent', text);
      return { printed, of: (votes, valid) => ((votes[index] ?? 0) / valid - before) * 100 };
    }
    case 'swing':
      return derivedSwing(claim, official, text);
    case 'votes': {
      const index = candidacyOf(claim, official);
      if (index === null) return null;
      const printed = printedFigure(claim.value, claim.precision, 'count');
      return { printed, of: (votes) => votes[index] ?? 0 };
    }
    case 'majority': {
      const printed = printedFigure(claim.value, claim.precision, 'count');
      return {
        printed,
        of: (votes) => {
          const [first = 0, second = 0] = votes.toSorted((one, other) => other - one);
          return first - second;
        },
      };
    }
    default:
      return null;
  }
}

/** The headline's swing in its direction; null where there is none, or the claim names other parties. */
function derivedSwing(
  claim: Extract<Claim, { kind: 'swing' }>,
  official: Official,
  text: string | null | undefined,
): Derived | null {
  const { swing } = official.measures.swing;
  const { byElection, measures, parties } = official;
  if (swing === null) return null;
  const named = (name: string | null, party: string): boolean => {
    const ids = partyIds(name, official);
    return ids.length === 0 || isOf(party, ids, parties);
  };
  if (!named(claim.from, swing.from) || !named(claim.to, swing.to)) return null;
  const indexOf = (party: string): number =>
    byElection.candidacies.findIndex((each) => lineageOf(each.party, parties) === lineageOf(party, parties));
  const [from, to] = [indexOf(swing.from), indexOf(swing.to)];
  const before = (index: number): number => measures.candidacies[index]?.previousShare ?? 0;
  const change = (index: number, votes: readonly number[], valid: number): number =>
    index < 0 ? 0 : (votes[index] ?? 0) / valid - before(index);
  const printed = printedFigure(claim.value, claim.precision, 'percent', text);
  return {
    printed,
    of: (votes, valid) => ((change(to, votes, valid) - change(from, votes, valid)) / 2) * 100,
  };
}
