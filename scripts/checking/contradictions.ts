import { reconcileArticle, strangersAmong } from '#reconcile';
import type { Almanac, Claim, Finding, ReportedContest } from '#records';
import { claimWords, returnedOf, shownVerdict, workingOf } from '#wording';
import { officialIn } from '../reading/returns-on-record.ts';

/** A claim of an article that the return contradicts, ready to be told. */
export interface Contradiction {
  /** Line and column of the printed words in the body, from 1. */
  readonly line: number;
  readonly column: number;
  readonly paragraph: number;
  readonly span: readonly [number, number];
  /** The words as the article prints them. */
  readonly printed: string;
  readonly kind: Claim['kind'];
  /** Id of the by-election on this site. */
  readonly byElection: string;
  /** The claim in plain words. */
  readonly claimed: string;
  /** What the return gives, with its unit. */
  readonly returned: string;
  /** Unrounded, in the claim's unit; text for winner, outcome and cause. */
  readonly expected: number | string | null;
  /** Arithmetic, what would make the claim right, and the likeliest slip, in sentences. */
  readonly working: string;
  readonly changesConclusion: boolean;
  readonly wouldNeed: Finding['wouldNeed'];
  readonly slip: Finding['slip'];
}

/** Said of what the reader would leave out: the draft's writer alone knows what it was meant to be of. */
const STRANGER = 'Further off than any slip: it is wrong, or of another election.';

/** Every claim that a return of the almanac contradicts, in the order of the text. */
export function contradictionsIn(
  body: string,
  contests: readonly ReportedContest[],
  almanac: Almanac,
): readonly Contradiction[] {
  return contests
    .flatMap(({ byElection: id, claims }) => {
      const official = officialIn(almanac, id);
      if (!official) return [];
      const texts = claims.map(({ span }) => body.slice(...span));
      const findings = reconcileArticle(claims, official, { texts });
      const strangers = new Set(strangersAmong(claims, findings, official).map(({ claim }) => claim));
      return findings.flatMap((finding, index) => {
        const claim = claims[index];
        return claim === undefined || shownVerdict(finding) !== 'conflicts'
          ? []
          : [contradiction(body, official.byElection.id, claim, finding, strangers.has(claim))];
      });
    })
    .toSorted((a, b) => a.span[0] - b.span[0]);
}

function contradiction(
  body: string,
  byElection: string,
  claim: Claim,
  finding: Finding,
  stranger: boolean,
): Contradiction {
  const [start, end] = claim.span;
  const before = body.slice(0, start);
  return {
    line: before.split('\n').length,
    column: start - before.lastIndexOf('\n'),
    paragraph: claim.paragraph,
    span: [start, end],
    printed: body.slice(start, end).replace(/\s+/g, ' '),
    kind: claim.kind,
    byElection,
    claimed: claimWords(claim),
    returned: returnedOf({ claim, finding }),
    expected: finding.comparisons[0]?.expected ?? null,
    working: [stranger ? STRANGER : '', workingOf({ claim, finding })].filter(Boolean).join(' '),
    changesConclusion: finding.changesConclusion,
    wouldNeed: finding.wouldNeed,
    slip: finding.slip,
  };
}
