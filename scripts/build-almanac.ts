/**
 * The build script: articles + claims + returns → reader → measures → reconcile → one validated, frozen almanac,
 * which the pages are drawn from. Prints what it read, in how long, and every conflict that it found.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ALMANAC_FILE, buildAlmanac, ContentError, readContent } from '#almanac';
import { crossFootArticle } from '#reconcile';
import { Almanac, type ByElectionEntry, type CheckedClaim, type Party } from '#records';

/** One line for a claim that the return contradicts. */
function conflictLine({ byElection }: ByElectionEntry, { article, claim, finding }: CheckedClaim): string {
  const reported = 'value' in claim ? String(claim.value) : claim.kind;
  const first = finding.comparisons[0];
  const expected =
    typeof first?.expected === 'number'
      ? String(Math.round(first.expected * 100) / 100)
      : (first?.expected ?? 'nothing');
  return `  ${byElection.id}: ${article}, paragraph ${claim.paragraph}: ${claim.kind} ${reported}, the return gives ${expected}`;
}

/** A line for each of an article's figures that do not agree with each other, whatever the return says. */
function contradictionLines(entry: ByElectionEntry, parties: readonly Party[]): readonly string[] {
  const { byElection, baseline, measures } = entry;
  return [...Map.groupBy(entry.claims, ({ article }) => article)].flatMap(([article, checked]) => {
    const claims = checked.map(({ claim }) => claim);
    return crossFootArticle(claims, { byElection, baseline, measures, parties }).map((problem) => {
      const claim = claims[problem.claims[0] ?? 0];
      const slip = problem.slip === null ? '' : ` (${problem.slip.replaceAll('-', ' ')})`;
      const expected = Math.round(problem.expected * 100) / 100;
      return `  ${byElection.id}: ${article}, paragraph ${claim?.paragraph}: ${claim?.kind} ${problem.found}, its own figures give ${expected}${slip}`;
    });
  });
}

const started = performance.now();
try {
  const content = readContent(process.cwd());
  const read = performance.now();
  const almanac = Almanac.parse(buildAlmanac(content));
  const built = performance.now();
  mkdirSync(dirname(ALMANAC_FILE), { recursive: true });
  writeFileSync(`${ALMANAC_FILE}.new`, JSON.stringify(almanac));
  renameSync(`${ALMANAC_FILE}.new`, ALMANAC_FILE);

  const claims = almanac.byElections.flatMap((entry) => entry.claims.map((claim) => ({ entry, claim })));
  const conflicts = claims.filter(({ claim }) => claim.finding.verdict === 'conflicts');
  const counts = [
    `${almanac.byElections.length} by-elections`,
    `${almanac.generalElections.length} general election results`,
    `${almanac.reports.length} reports`,
    `${almanac.articles.length} articles of our own`,
    `${claims.length} claims checked`,
  ];
  console.log(
    `almanac: ${counts.join(', ')}; read in ${Math.round(read - started)} ms, worked out in ${Math.round(built - read)} ms`,
  );
  console.log(`almanac: ${conflicts.length} claims conflict with the return`);
  for (const { entry, claim } of conflicts) console.log(conflictLine(entry, claim));
  const contradictions = almanac.byElections.flatMap((entry) => contradictionLines(entry, almanac.parties));
  console.log(`almanac: ${contradictions.length} figures contradict others of their own article`);
  for (const line of contradictions) console.log(line);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exit(1);
}
