import { readContent } from '#almanac';
import { measure } from '#measures';
import { reconcileArticle } from '#reconcile';
import type { Claim } from '#records';

const BY_ELECTIONS = 200;
const ARTICLES = 500;
const ROUNDS = 5;

/**
 * Prints how long it takes to hold the claims of 500 articles against the returns of 200 by-elections: the real reports,
 * over and over, every one with the claims of the others on its contest beside it as the build has them.
 */
export function benchReconcile(): void {
  const { parties, byElections, generalElections, reports } = readContent(process.cwd());
  const baselines = new Map(
    generalElections.map(({ record }) => [`${record.constituency} ${record.pollingDay}`, record]),
  );
  const officials = Array.from({ length: BY_ELECTIONS }, (_, index) => {
    const byElection = byElections[index % byElections.length]!.record;
    const pointer = byElection.baseline;
    const baseline = pointer === null ? null : (baselines.get(`${pointer.constituency} ${pointer.pollingDay}`) ?? null);
    return { byElection, baseline, measures: measure(byElection, baseline, parties), parties };
  });
  const byId = new Map(officials.map((official) => [official.byElection.id, official]));
  const contests = reports.flatMap(({ record }) => record.contests);
  const known = contests.filter(({ byElection }) => byElection !== null && byId.has(byElection));
  if (known.length === 0) {
    console.log('reconcile: no reports in content/claims');
    return;
  }
  const articles = Array.from({ length: ARTICLES }, (_, index) => known[index % known.length]!);
  const elsewhere = Map.groupBy(known, ({ byElection }) => byElection);
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    for (const contest of articles) {
      const others = (elsewhere.get(contest.byElection) ?? []).filter((each) => each !== contest);
      const claims: readonly Claim[] = others.flatMap((each) => each.claims);
      reconcileArticle(contest.claims, byId.get(contest.byElection!)!, { elsewhere: claims });
    }
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  const claims = articles.reduce((sum, contest) => sum + contest.claims.length, 0);
  console.log(
    `reconcile: ${ARTICLES} articles with ${claims} claims against ${BY_ELECTIONS} by-elections in ${Math.round(times[ROUNDS >> 1]!)} ms (median of ${ROUNDS})`,
  );
}
