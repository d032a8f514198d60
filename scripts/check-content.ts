/** `npm run check-content`: validates everything in `content/` without building, and tells all problems at once. */
import { checkReferences, ContentError, readContent, readPublished } from '#almanac';
import { describeLost, lostAddresses, pageOf } from '#exchange';
import { missingParts } from './editing/missing-parts.ts';

try {
  const content = readContent(process.cwd());
  const problems = checkReferences(content);
  if (problems.length > 0) throw new ContentError(problems);
  const pages = new Set(content.byElections.map(({ record }) => pageOf(record.id)));
  const { addresses, redirects } = readPublished(process.cwd());
  const published = addresses.filter((address) => /^\/by-elections\/[^/]+\/$/.test(address));
  const lost = lostAddresses(published, pages, redirects);
  if (lost.length > 0) {
    console.error(describeLost(lost));
    process.exit(1);
  }
  const awaited = content.byElections.filter(({ record }) => record.status === 'awaited');
  for (const { record } of awaited)
    console.log(`content: ${record.id}: still missing: ${missingParts(record).join('; ')}`);
  console.log(
    `content: ${content.byElections.length} by-elections, ${content.generalElections.length} general election results, all valid`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exit(1);
}
