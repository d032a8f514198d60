import type { Claim, ReadArticle, ReportedContest } from '#records';
import { bodySpan, type Document } from '#text';
import { withParty } from './as-stood.ts';
import { assemble } from './assemble.ts';
import { type ClaimPlace, claimOf } from './claim-of.ts';
import { candidatesNamed } from './candidates-named.ts';
import { CONCLUDED } from './conclude.ts';
import type { Contest } from './contests.ts';
import { elsewhereOf } from './elsewhere.ts';
import type { Reading, TraceEntry } from './reading.ts';
import type { Unread } from './most-votes.ts';

/** True of a known poll of which a sentence that names its seat states something. */
const saidOf = (contest: Contest, readings: readonly Reading[]): boolean =>
  contest.known !== null &&
  readings.some(
    ({ contest: of, scope, sentence }) =>
      of === contest &&
      scope === 'this' &&
      sentence?.tagged.mentions.some((mention) => mention.kind === 'seat' && mention.seat === contest.constituency),
  );

/** True of a known poll that is the article's only one, or whose candidates it names: what it states is kept, however little. */
export function isCertain({ known }: Contest, contests: number, published: string | null, text: string): boolean {
  if (known === null || (published !== null && known.pollingDay >= published)) return false;
  return contests === 1 || candidatesNamed(text, known) > 0;
}

/** Doubtful readings of the contests that an article reports, as the claims that they would be. */
export const doubtfulOf = (
  reported: readonly ReportedContest[],
  readings: readonly Reading[],
  document: Document,
  spoken: ReadonlySet<string>,
): ReportedContest[] =>
  reported.map((contest) => {
    const place = placeIn(document);
    return {
      ...contest,
      claims: readings.flatMap((reading) => {
        const { constituency, year } = reading.contest;
        if (constituency !== contest.constituency || year !== contest.year) return [];
        const claim = claimOf({ ...withParty(reading, reading.contest, spoken), scope: 'this' }, place);
        return claim ? [claim] : [];
      }),
    };
  });

/** The place of a reading in the body of its document. */
const placeIn =
  ({ clean }: Document) =>
  (reading: Reading): ClaimPlace => ({
    precision: reading.precision,
    span: bodySpan(clean, reading.span),
    paragraph: reading.paragraph + 1,
    rule: reading.rule,
  });

/** What an article reports of its contests and states of other elections; `certain` are contests of which a single figure is kept. */
export function reportOf(
  readings: readonly Reading[],
  contests: readonly Contest[],
  document: Document,
  trace: TraceEntry[],
  spoken: ReadonlySet<string>,
  unread: Unread,
  certain: (contest: Contest) => boolean,
  published: string | null,
): ReadArticle {
  const reported: ReportedContest[] = [];
  const place = placeIn(document);
  for (const contest of contests.filter(({ untold }) => !untold)) {
    const claims: Claim[] = assemble(
      readings.filter((reading) => reading.contest === contest),
      contest,
      place,
      trace,
      spoken,
      unread,
    );
    // A figure or two without a winner are as likely a preview's; several kinds of them are a result.
    const kinds = new Set(claims.map((claim) => claim.kind));
    // Of the day of the poll itself: the votes were not counted yet, and what is only concluded decides nothing.
    const early = published !== null && contest.pollingDay === published;
    const decided = claims.some(
      ({ kind, rule }) =>
        rule === 'result-row' || (/^(?:winner|outcome)$/.test(kind) && !(early && rule === CONCLUDED)),
    );
    const counted = [...kinds].filter((kind) =>
      /^(?:votes|share|swing|position|lostDeposit|shareChange|turnout|majority)$/.test(kind),
    );
    const enough = counted.length >= 2 || (claims.length > 0 && (certain(contest) || saidOf(contest, readings)));
    if (!decided && (early || !enough)) continue;
    reported.push({
      constituency: contest.constituency,
      byElection: contest.known?.id ?? null,
      pollingDay: contest.pollingDay,
      year: contest.year,
      claims,
    });
  }
  const claimed = reported.flatMap(({ claims }) => claims.map(({ span }) => span));
  return { contests: reported, elsewhere: elsewhereOf(readings, claimed, place) };
}
