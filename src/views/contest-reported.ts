import { count, countInWords, shortDay } from '#format';
import type { CheckedClaim, Finding, Verdict } from '#records';
import type { Contest } from './contest.ts';
import { claimWords, markOf, returnedOf, workingOf, type VerdictMark } from '#wording';
import { reportedHref } from './hrefs.ts';
import type { Shelf } from './shelf.ts';
import { link, type Words } from './words.ts';

/** What was claimed, by whom; what the return gives and how; the verdict. */
export type ReportedRow = {
  readonly anchor: string;
  readonly claimed: string;
  readonly who: Words;
  readonly returned: string;
  readonly working: string;
  readonly mark: VerdictMark;
};

/** What was reported beside what the return shows. */
export type ReportedSection = {
  readonly sub: string;
  /** Contradictions first, then hedges that hold, then what agrees. */
  readonly rows: readonly ReportedRow[];
  /** Rows beyond those that fit the page. */
  readonly more: Words | null;
};

/** Most rows on a by-election's page; `/reported/` has every one. */
const ROWS = 16;

const ORDER: Readonly<Record<Verdict, number>> = {
  conflicts: 0,
  'agrees-otherwise': 1,
  consistent: 2,
  'agrees-when-rounded': 3,
  agrees: 4,
  'cannot-say': 5,
};

/** Null where no outside article is known. */
export function reportedOf({ entry, shelf }: Contest): ReportedSection | null {
  const reports = entry.claims.filter(({ kind, finding }) => kind === 'report' || finding.verdict === 'conflicts');
  if (reports.length === 0) return null;
  const rows = rowsOf(shelf, reports, 'beside-sources');
  const articles = new Set(reports.map(({ article }) => article)).size;
  const differ = rows.filter(({ mark }) => mark.differs).length;
  return {
    sub: `Figures read from ${countInWords(articles)} ${articles === 1 ? 'article' : 'articles'} of the time, in our words, each checked against the official return. ${
      differ === 0 ? 'None differs' : `${capital(countInWords(differ))} ${differ === 1 ? 'differs' : 'differ'}`
    }`,
    rows: rows.slice(0, ROWS),
    more:
      rows.length > ROWS
        ? [
            `${count(rows.length - ROWS)} more are on `,
            link('a page of their own', reportedHref(entry.byElection.id)),
            '.',
          ]
        : null,
  };
}

/** Rows in order of verdict; the same claim of several articles is one row. */
export function rowsOf(
  shelf: Shelf,
  claims: readonly CheckedClaim[],
  where: 'beside-sources' | 'alone' = 'alone',
): readonly ReportedRow[] {
  const rows = new Map<string, { first: CheckedClaim; who: Words[] }>();
  const sorted = claims.toSorted((a, b) => rank(a.finding) - rank(b.finding));
  for (const each of sorted) {
    const key = `${claimWords(each.claim)} ${each.finding.verdict}`;
    const known = rows.get(key);
    if (known) known.who.push(whoOf(shelf, each, where));
    else rows.set(key, { first: each, who: [whoOf(shelf, each, where)] });
  }
  return [...rows.values()].map(({ first, who }) => ({
    anchor: first.anchor,
    claimed: claimWords(first.claim),
    who: who.flatMap((each, index) => (index === 0 ? each : ['; ', ...each])),
    returned: returnedOf(first),
    working: workingOf(first),
    mark: markOf(first.finding),
  }));
}

const rank = ({ verdict, changesConclusion }: Finding): number => ORDER[verdict] * 2 - (changesConclusion ? 1 : 0);

/** Publisher, day, paragraph and the number of the source. */
function whoOf(shelf: Shelf, { article, kind, claim }: CheckedClaim, where: 'beside-sources' | 'alone'): Words {
  if (kind === 'site-article') return ['Our own article'];
  const report = shelf.reports.get(article);
  const publisher = report?.publisher ?? 'An unnamed newspaper';
  const published = report?.published ?? null;
  const day = published === null ? '' : `, ${shortDay(published)}`;
  const paragraph = `paragraph ${count(claim.paragraph)}`;
  if (where === 'alone' || !report) return [`${publisher}${day}, ${paragraph}`];
  return [`${publisher}${day}, `, link(paragraph, `#s-${report.sha256.slice(0, 8)}`)];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
