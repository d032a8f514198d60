import type { Claim, Finding, Slip } from '#records';
import { digitEdits, lineageOf } from '#measures';
import type { Official } from './official.ts';
import { holds, type Printed, printedFigure } from './printed.ts';
import { callOf, candidacyOf, isOf, partyIds } from './subject.ts';

/** How a figure of an article follows from the counts of votes, in the claim's own unit. */
interface Derived {
  readonly printed: Printed;
  readonly of: (votes: readonly number[], validVotes: number) => number;
}

/** Fewest conflicts that one cause must explain: a single figure can nearly always be had by changing one digit. */
const CONFLICTS = 2;

/**
 * One candidacy's count, a digit or a swap away from the return's, under which every share, change of share, swing,
 * majority and count that an article states would hold (methodology 4.18): Chester's 22.4 and 13.76 follow from a
 * Green 787. Null where fewer than two figures conflict, or no one count explains all.
 * `support` says whether another source prints the count, or how many would do.
 */
export function otherVotes(
  claims: readonly Claim[],
  findings: readonly Finding[],
  official: Official,
  texts: readonly (string | null | undefined)[],
): { readonly slip: Slip; readonly explains: readonly number[] } | null {
  const { candidacies } = official.byElection;
  const votes = candidacies.map((each) => each.votes ?? 0);
  if (official.measures.validVotes === null) return null;
  const derived = claims.map((claim, index) => derivedOf(claim, official, texts[index]));
  const explains = claims.flatMap((_, index) =>
    derived[index] !== null && findings[index]?.verdict === 'conflicts' && ofShares(claims[index]) ? [index] : [],
  );
  if (explains.length < CONFLICTS) return null;
  const figures = derived.filter((each, index) => each !== null && mustHold(findings[index])) as readonly Derived[];

  const valid = votes.reduce((total, each) => total + each, 0);
  const edits = candidacies.flatMap((candidacy, index) =>
    digitEdits(votes[index] ?? 0)
      .filter(({ value }) => {
        const edited = votes.with(index, value);
        return figures.every((figure) => holds(figure.printed, figure.of(edited, valid - (votes[index] ?? 0) + value)));
      })
      .map(({ kind, value }) => ({ kind, candidacy, returned: votes[index] ?? 0, value })),
  );
  const elsewhere = edits.filter(({ candidacy, value }) =>
    official.byElection.otherCounts?.some((each) => each.candidate === candidacy.candidate && each.votes === value),
  );
  // One wrong digit is the commoner slip: swaps are offered only where no single digit explains it.
  const single = edits.filter(({ kind }) => kind === 'one-digit');
  const kept = elsewhere.length > 0 ? elsewhere : single.length > 0 ? single : edits;
  if (kept.length === 0) return null;
  const implies = kept.map(({ candidacy, returned, value }): [string, number, number] => [
    callOf(candidacy, official),
    returned,
    value,
  ]);
  const support = elsewhere.length > 0 ? 'printed-elsewhere' : kept.length > 1 ? 'several' : 'alone';
  return { slip: { kind: 'other-votes', implies, support }, explains };
}

/** Figures that conflict, or that agree with the return as they stand; what agrees otherwise rests on another sum. */
function mustHold(finding: Finding | undefined): boolean {
  return finding !== undefined && finding.verdict !== 'agrees-otherwise' && finding.verdict !== 'cannot-say';
}

function ofShares(claim: Claim | undefined): boolean {
  return claim?.kind === 'share' || claim?.kind === 'shareChange' || claim?.kind === 'swing';
}

/** Null for claims that do not follow from this contest's votes, and for those whose subject is not found. */
function derivedOf(claim: Claim, official: Official, text: string | null | undefined): Derived | null {
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
    const ids = partyIds(name, parties);
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
