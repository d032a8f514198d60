import type { CheckedClaim, Claim, HeardFigure, HeardResult } from '#records';
import type { Official } from './official.ts';
import { printedFigure, rangeOf } from './printed.ts';
import { candidacyOf } from './subject.ts';

type Account = Pick<CheckedClaim, 'article' | 'kind' | 'claim' | 'copyOf'>;
type Figured = Extract<Claim, { value: number }>;

/**
 * What outside articles report of a by-election whose return is not yet there; null where it is, or where they report
 * nothing. Figures of several articles that can all hold are one figure, of the narrowest range; where two cannot, that
 * field is null and both claims stay as they are.
 */
export function heardResult(official: Official, accounts: readonly Account[]): HeardResult | null {
  const { byElection } = official;
  if (byElection.status !== 'awaited') return null;
  const outside = accounts.filter(({ kind, copyOf }) => kind === 'report' && copyOf === undefined);
  const figure = (kind: Figured['kind'], fits: (claim: Figured) => boolean = () => true): HeardFigure | null =>
    agreed(
      outside.flatMap(({ article, claim }) =>
        claim.kind === kind && 'value' in claim && fits(claim) ? [{ article, claim }] : [],
      ),
    );
  const winners = outside.flatMap(({ claim }) => (claim.kind === 'winner' ? [candidacyOf(claim, official)] : []));
  const heard: HeardResult = {
    winner: new Set(winners).size === 1 ? (winners[0] ?? null) : null,
    votes: byElection.candidacies.map((_, index) =>
      figure('votes', (claim) => claim.kind === 'votes' && candidacyOf(claim, official) === index),
    ),
    majority: figure('majority'),
    turnout: figure('turnout'),
  };
  const nothing = [heard.winner, heard.majority, heard.turnout, ...heard.votes].every((each) => each === null);
  return nothing ? null : heard;
}

/** One figure of all that state it; null where none does, or where they cannot all hold. */
function agreed(claims: readonly { readonly article: string; readonly claim: Figured }[]): HeardFigure | null {
  const ranges = claims.map(({ article, claim: { kind, value, precision } }) => {
    const [low, high] = rangeOf(printedFigure(value, precision, kind === 'turnout' ? 'percent' : 'count'));
    return { value, precision, low, high, article };
  });
  const low = Math.max(0, ...ranges.map((each) => each.low));
  const high = Math.min(...ranges.map((each) => each.high));
  const [narrowest] = ranges.toSorted((a, b) => a.high - a.low - (b.high - b.low));
  if (narrowest === undefined || low > high) return null;
  const { value, precision } = narrowest;
  const articles = [...new Set(ranges.map(({ article }) => article))];
  return { value, precision, low, high: Number.isFinite(high) ? high : null, articles };
}
