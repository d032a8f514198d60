import type { Claim, ClaimKind, Finding } from '#records';
import { BEFORE_DECLARATION, kinds } from './kinds.ts';
import type { Official } from './official.ts';
import { isExact } from './printed.ts';
import { slipOf } from './slip.ts';
import { silent, type Weighed } from './weighed.ts';

/**
 * Holds a claim against the return: every meaning that its words can have, the verdict, what would have to be true,
 * and the likeliest slip (methodology 4.3, 4.11, 4.16 to 4.19). Values are in the claim's own unit: votes, percent, points.
 * @param text the figure as printed, for its decimals (`61.0` has one); null or absent where it is not at hand.
 */
export function compare(claim: Claim, official: Official, text?: string | null): Finding {
  const awaited = official.byElection.status === 'awaited' && !BEFORE_DECLARATION.has(claim.kind);
  return findingOf(awaited ? silent('awaited') : weighed(claim, official, text));
}

function weighed(claim: Claim, official: Official, text?: string | null): Weighed {
  const weigh = kinds[claim.kind] as (claim: Claim, official: Official, text?: string | null) => Weighed;
  return weigh(claim, official, text);
}

/** `agrees` under the default meaning; else under another, named; else it conflicts, or nothing can be said. */
function findingOf(weighed: Weighed): Finding {
  const { printed } = weighed;
  const comparisons = [...weighed.comparisons];
  const plain = comparisons.find((each) => each.holds && each.meaning === weighed.default);
  const other = comparisons.find((each) => each.holds);
  const nothing = { meaning: null, changesConclusion: false, wouldNeed: null, slip: null, why: null } as const;
  if (plain !== undefined) {
    if (printed !== null && printed.precision !== 'exact') return { ...nothing, verdict: 'consistent', comparisons };
    const exact = printed === null || typeof plain.expected === 'string' || isExact(printed, plain.expected);
    return { ...nothing, verdict: exact ? 'agrees' : 'agrees-when-rounded', comparisons };
  }
  const slip = weighed.slip ?? slipOf(weighed);
  if (other !== undefined)
    return { ...nothing, verdict: 'agrees-otherwise', comparisons, meaning: other.meaning, slip };
  if (weighed.default === null) return { ...nothing, verdict: 'cannot-say', comparisons, why: weighed.why };
  const { wouldNeed, flips: changesConclusion } = weighed;
  return { ...nothing, verdict: 'conflicts', comparisons, changesConclusion, wouldNeed, slip };
}

export type { ClaimKind };
