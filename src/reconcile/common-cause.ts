import type { Claim, Finding, Slip } from '#records';
import { digitEdits } from '#measures';
import { type Derived, derivedOf } from './derived.ts';
import type { Official } from './official.ts';
import { holds } from './printed.ts';
import { callOf } from './subject.ts';

/** Fewest conflicts that one cause must explain: a single figure can nearly always be had by changing one digit. */
const CONFLICTS = 2;

/**
 * One candidacy's count, a digit or a swap away from the return's, under which every share, change of share, swing,
 * majority and count that an article states would hold (methodology 4.18): Chester's 22.4 and 13.76 follow from a
 * Green 787. Null where fewer than two figures conflict, or no one count explains all.
 * `support` says whether one count would do, or each of several.
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
  // One wrong digit is the commoner slip: swaps are offered only where no single digit explains it.
  const single = edits.filter(({ kind }) => kind === 'one-digit');
  const kept = single.length > 0 ? single : edits;
  if (kept.length === 0) return null;
  const implies = kept.map(({ candidacy, returned, value }): [string, number, number] => [
    callOf(candidacy, official),
    returned,
    value,
  ]);
  const support = kept.length > 1 ? 'several' : 'alone';
  return { slip: { kind: 'other-votes', implies, support }, explains };
}

/** Figures that conflict, or that agree with the return as they stand; what agrees otherwise rests on another sum. */
function mustHold(finding: Finding | undefined): boolean {
  return finding !== undefined && finding.verdict !== 'agrees-otherwise' && finding.verdict !== 'cannot-say';
}

function ofShares(claim: Claim | undefined): boolean {
  return claim?.kind === 'share' || claim?.kind === 'shareChange' || claim?.kind === 'swing';
}
