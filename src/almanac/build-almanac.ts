import { compareText } from './order.ts';
import { checkReferences, resultKey } from './check-references.ts';
import type { Content, Filed } from './content.ts';
import { ContentError } from './content-error.ts';
import { checkPublished } from './published-figures.ts';
import { readSiteArticles } from './read-site-articles.ts';
import { measure, measureGeneralElection } from '#measures';
import { disputedCounts, heardResult, reconcileArticle, sameCopies } from '#reconcile';
import type {
  Almanac,
  ByElection,
  ByElectionEntry,
  CheckedClaim,
  Claim,
  GeneralElectionEntry,
  GeneralElectionResult,
  Party,
  ReportedContest,
} from '#records';

/** An article's claims on one by-election, whichever kind of article it is. */
interface Account {
  readonly article: string;
  readonly kind: CheckedClaim['kind'];
  readonly sha256: string;
  /** Text that the claims' spans count in; null for outside articles, of which only figures are kept. */
  readonly body: string | null;
  /** Article of which this is a copy; null for a text of its own. */
  readonly copyOf: string | null;
  readonly claims: readonly Claim[];
}

/**
 * Runs the whole way once: content → reader (site's own articles) → measures → reconcile → one frozen almanac.
 * @throws ContentError with everything that files say of each other and that does not hold.
 */
export function buildAlmanac(content: Content): Almanac {
  const problems = checkReferences(content);
  if (problems.length > 0) throw new ContentError(problems);
  const { parties } = content;
  const results = new Map(
    content.generalElections.map(({ record }) => [
      resultKey(record.constituency, record.pollingDay, record.notional),
      record,
    ]),
  );
  const accounts = gatherAccounts(content);
  const byElections = content.byElections
    .map(({ record }) => entry(record, results, parties, accounts.get(record.id) ?? []))
    .toSorted(
      (a, b) =>
        compareText(b.byElection.pollingDay, a.byElection.pollingDay) || compareText(a.byElection.id, b.byElection.id),
    );
  const unexplained = checkPublished(byElections, content.published ?? {}, content.corrections);
  if (unexplained.length > 0) throw new ContentError(unexplained);
  const newest = byElections.find(({ byElection }) => byElection.status === 'declared');
  return deepFreeze({
    dataAsOf: newest?.byElection.pollingDay ?? '2010-05-06',
    parties: [...parties],
    constituencies: [...content.constituencies],
    byElections,
    generalElections: generalElections(content.generalElections, parties),
    reports: content.reports.map(({ record }) => record),
    articles: content.articles.map(({ record }) => record),
    sources: [...content.sources],
    slips: [...content.slips],
    corrections: content.corrections.toSorted((a, b) => compareText(b.date, a.date)),
    missing: content.missing.toSorted((a, b) => a.year - b.year || compareText(a.id, b.id)),
  });
}

function entry(
  byElection: ByElection,
  results: ReadonlyMap<string, GeneralElectionResult>,
  parties: readonly Party[],
  accounts: readonly Account[],
): ByElectionEntry {
  const pointer = byElection.baseline;
  const baseline =
    pointer === null
      ? null
      : (results.get(resultKey(pointer.constituency, pointer.pollingDay, pointer.notional)) ?? null);
  const measures = measure(byElection, baseline, parties);
  const official = { byElection, baseline, measures, parties };
  const claims = accounts.flatMap(({ article, kind, sha256, body, copyOf, claims: stated }, place): CheckedClaim[] => {
    const elsewhere = accounts.flatMap((other, index) => (index === place ? [] : other.claims));
    const texts = body === null ? [] : stated.map(({ span }) => body.slice(...span));
    const findings = reconcileArticle(stated, official, { texts, elsewhere });
    return stated.map((claim, index) => ({
      anchor: `c-${sha256.slice(0, 8)}-${claim.span[0]}-${claim.kind.toLowerCase()}`,
      article,
      kind,
      claim,
      finding: findings[index]!,
      ...(copyOf === null ? {} : { copyOf }),
    }));
  });
  const disputed = disputedCounts(official, claims);
  const heard = heardResult(official, claims);
  return {
    byElection,
    baseline,
    measures,
    claims,
    ...(disputed.length === 0 ? {} : { disputed }),
    ...(heard === null ? {} : { heard }),
  };
}

/** Claims by by-election id, reports before the site's own articles. */
function gatherAccounts(content: Content): ReadonlyMap<string, readonly Account[]> {
  const gathered = new Map<string, Account[]>();
  const add = (contest: ReportedContest, account: Omit<Account, 'claims'>): void => {
    if (contest.byElection === null) return;
    const list = gathered.get(contest.byElection) ?? [];
    list.push({ ...account, claims: contest.claims });
    gathered.set(contest.byElection, list);
  };
  const copies = sameCopies(content.reports.map(({ record }) => record));
  for (const { record } of content.reports) {
    const { document, sha256 } = record;
    const copyOf = copies.get(document) ?? null;
    for (const contest of record.contests)
      add(contest, { article: document, kind: 'report', sha256, body: null, copyOf });
  }
  for (const { article, contests } of readSiteArticles(content))
    for (const contest of contests)
      add(contest, {
        article: article.slug,
        kind: 'site-article',
        sha256: article.sha256,
        body: article.body,
        copyOf: null,
      });
  return gathered;
}

/** Oldest first within a seat, each measured against the one before on the same boundaries, or the estimate for them. */
function generalElections(
  filed: readonly Filed<GeneralElectionResult>[],
  parties: readonly Party[],
): GeneralElectionEntry[] {
  const bySeat = Map.groupBy(
    filed.map(({ record }) => record),
    ({ constituency }) => constituency,
  );
  return [...bySeat.keys()].toSorted(compareText).flatMap((seat) => {
    const ordered = (bySeat.get(seat) ?? []).toSorted((a, b) => compareText(a.pollingDay, b.pollingDay));
    return ordered.map((result, index) => ({
      result,
      measures: measureGeneralElection(result, ordered[index - 1] ?? null, parties),
    }));
  });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
