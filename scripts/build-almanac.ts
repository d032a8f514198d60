/**
 * The build script: articles + claims + returns → reader → measures → reconcile → one validated, frozen almanac,
 * which the pages are drawn from. Prints what it read, in how long, and every conflict that it found.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ALMANAC_FILE, buildAlmanac, ContentError, readContent } from '#almanac';
import { Almanac, type ByElectionEntry, type CheckedClaim } from '#records';

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
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exit(1);
}
