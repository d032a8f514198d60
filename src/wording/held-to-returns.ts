import { type Official, strangersAmong } from '#reconcile';
import type { ReportedContest, Span } from '#records';
import { claimWords } from './claim-words.ts';
import { returnedOf } from './finding-words.ts';

/** A reading with its trace, as the reader gives it. */
interface Read {
  readonly contests: readonly ReportedContest[];
  readonly trace: readonly {
    readonly rule: string;
    readonly span: Span;
    readonly paragraph: number;
    readonly verdict: string;
  }[];
}

/**
 * A reading without the claims that cannot be of their by-election as its return stands (`strangersAmong`): each is told
 * first in the trace with what the return gives. A contest of which nothing is left is none that the text reports.
 * @param body text that was read.
 * @param officialOf return of a by-election by its id; null where there is none.
 */
export function heldToReturns<R extends Read>(
  reading: R,
  body: string,
  officialOf: (byElection: string) => Official | null,
): R {
  const found: Read['trace'][number][] = [];
  const contests = reading.contests.flatMap((contest) => {
    const official = contest.byElection === null ? null : officialOf(contest.byElection);
    if (official === null) return [contest];
    const texts = contest.claims.map(({ span }) => body.slice(...span));
    const strangers = strangersAmong(contest.claims, official, texts);
    if (strangers.length === 0) return [contest];
    found.push(
      ...strangers.map(({ claim, finding }) => ({
        rule: claim.rule,
        span: claim.span,
        paragraph: claim.paragraph,
        verdict: `${claimWords(claim)}: further from the return (${returnedOf({ claim, finding })}) than any slip, so of something else`,
      })),
    );
    const claims = contest.claims.filter((claim) => strangers.every((stranger) => stranger.claim !== claim));
    return claims.length === 0 ? [] : [{ ...contest, claims }];
  });
  return found.length === 0 ? reading : { ...reading, contests, trace: [...found, ...reading.trace] };
}
