import { count, countInWords, shortDay } from '#format';
import type { ByElectionEntry, CheckedClaim, Finding, Verdict } from '#records';
import type { Contest } from './contest.ts';
import { claimWords, markOf, returnedOf, shownVerdict, workingOf, type VerdictMark } from '#wording';
import { byElectionHref, reportedHref } from './hrefs.ts';
import { storiesOf } from './reported-stories.ts';
import type { Shelf } from './shelf.ts';
import { link, type Words } from './words.ts';

/** What was claimed, by whom; what the return gives and how; the verdict. */
export type ReportedRow = {
  readonly anchor: string;
  /** In our words; leads to the by-election's page where the rows stand on another. */
  readonly claimed: Words;
  /** Every article that claims it, each with the anchor of its claim. */
  readonly who: Words;
  readonly returned: string;
  readonly working: string;
  readonly mark: VerdictMark;
};

/** What was reported beside what the return shows. */
export type ReportedSection = {
  readonly sub: string;
  /** A count that explains several contradictions at once, each in a sentence or two. */
  readonly stories: readonly Words[];
  /** Contradictions first, then hedges that hold, then what agrees. */
  readonly rows: readonly ReportedRow[];
  /** Rows beyond those that fit the page. */
  readonly more: Words | null;
};

/** Most rows on a by-election's page; `/reported/` has every one. */
const ROWS = 12;
/** Most sources named in those rows: each costs bytes of the page. */
const SOURCES = 20;

const ORDER: Readonly<Record<Verdict, number>> = {
  conflicts: 0,
  'agrees-otherwise': 1,
  consistent: 2,
  'agrees-when-rounded': 3,
  agrees: 4,
  'cannot-say': 5,
};

/** Null where no outside article is known. */
export function reportedOf(contest: Contest): ReportedSection | null {
  const { entry, shelf } = contest;
  const reports = entry.claims.filter(isShown);
  if (reports.length === 0) return null;
  const rows = rowsOf(shelf, reports);
  const articles = new Set(reports.map(({ article }) => article)).size;
  const room = roomFor(groupsOf(reports));
  const differ = rows.filter(({ mark }) => mark.differs).length;
  return {
    sub: `Figures read from ${countInWords(articles)} ${articles === 1 ? 'article' : 'articles'}, in our words, ${
      contest.byElection.status === 'awaited'
        ? 'not yet checked: there is no return to check them against'
        : `each checked against the official return. ${
            differ === 0 ? 'None differs' : `${capital(countInWords(differ))} ${differ === 1 ? 'differs' : 'differ'}`
          }`
    }`,
    stories: storiesOf(contest, reports),
    rows: rows.slice(0, room),
    more:
      rows.length > room
        ? [link(`${count(rows.length - room)} more`, reportedHref(entry.byElection.id)), ' are on a page of their own.']
        : null,
  };
}

/** Number of rows that the page has room for, of groups in order. */
function roomFor(groups: readonly (readonly CheckedClaim[])[]): number {
  let named = 0;
  const room = groups.findIndex((group, index) => (named += group.length) > SOURCES && index > 3);
  return Math.min(ROWS, room < 0 ? groups.length : room);
}

/**
 * Rows in order of verdict; the same claim of several articles is one row.
 * @param entry where the rows stand on another page than the by-election's: its claims lead there.
 */
export function rowsOf(
  shelf: Shelf,
  claims: readonly CheckedClaim[],
  entry: ByElectionEntry | null = null,
): readonly ReportedRow[] {
  return groupsOf(claims).map((group) => {
    const first = group[0]!;
    const claimed = claimWords(first.claim);
    return {
      anchor: first.anchor,
      claimed: [entry === null ? claimed : link(claimed, claimHref(entry, first))],
      who: whoAll(shelf, group, entry === null),
      returned: returnedOf(first),
      working: workingOf(first),
      mark: markOf(first.finding),
    };
  });
}

/** Claims that make one row, the most telling verdicts first. */
function groupsOf(claims: readonly CheckedClaim[]): readonly (readonly CheckedClaim[])[] {
  const sorted = claims.toSorted((a, b) => rank(a.finding) - rank(b.finding));
  return [...Map.groupBy(sorted, ({ claim, finding }) => `${claimWords(claim)} ${finding.verdict}`).values()];
}

const onPage = new WeakMap<ByElectionEntry, ReadonlySet<string>>();

/** Address of a claim: on the by-election's page, or on the page of all its claims where that has no room for it. */
export function claimHref(entry: ByElectionEntry, { anchor }: CheckedClaim): string {
  const { id } = entry.byElection;
  const groups = groupsOf(entry.claims.filter(isShown));
  const shown =
    onPage.get(entry) ?? new Set(groups.slice(0, roomFor(groups)).flatMap((group) => group.map((each) => each.anchor)));
  onPage.set(entry, shown);
  return `${shown.has(anchor) ? byElectionHref(id) : reportedHref(id)}#${anchor}`;
}

/** Claims of outside articles, and those of the site's own that the return contradicts. */
const isShown = ({ kind, finding }: CheckedClaim): boolean =>
  kind === 'report' || shownVerdict(finding) === 'conflicts';

const rank = (finding: Finding): number => ORDER[shownVerdict(finding)] * 2 - (finding.changesConclusion ? 1 : 0);

/** Everyone who makes a claim; a publisher and day named once for several articles. */
function whoAll(shelf: Shelf, group: readonly CheckedClaim[], linked: boolean): Words {
  const all = group.map((each, index) => whoOf(shelf, each, { anchored: index > 0, linked }));
  return all.flatMap((words, index) => {
    if (index === 0) return words;
    return words[0] === all[index - 1]![0] ? ['; another, ', ...words.slice(1)] : ['; ', ...words];
  });
}

/** Publisher, day and paragraph of a claim. */
export function whoOf(
  shelf: Shelf,
  { anchor, article, kind, claim, copyOf }: CheckedClaim,
  { anchored, linked }: { readonly anchored: boolean; readonly linked: boolean },
): Words {
  if (kind === 'site-article') return ['Our own article'];
  const report = shelf.reports.get(article);
  const published = report?.published ?? null;
  const day = published === null ? '' : `, ${shortDay(published)}`;
  const copy = copyOf === undefined ? '' : ' (the same text)';
  const paragraph = {
    text: `paragraph ${count(claim.paragraph)}`,
    ...(anchored ? { id: anchor } : {}),
    ...(linked && report ? { href: `#s-${report.sha256.slice(0, 8)}` } : {}),
  };
  return [`${outletOf(shelf, article)}${day}, `, paragraph, copy];
}

/** Who published an article, as far as its text says. */
export const outletOf = (shelf: Shelf, article: string): string =>
  shelf.reports.get(article)?.publisher ?? UNNAMED_OUTLET;

export const UNNAMED_OUTLET = 'Publisher not named';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
