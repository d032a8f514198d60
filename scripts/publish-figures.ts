/**
 * `npm run publish-figures`: notes the headline figures of every by-election in `content/published-figures.json`, which
 * builds are held against from then on. Refuses what no correction explains. `-- --check` changes nothing, and fails
 * where something is not yet noted.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { buildAlmanac, ContentError, figuresOf, PUBLISHED_FIGURES_FILE, readContent } from '#almanac';

const check = process.argv.includes('--check');
try {
  const { byElections } = buildAlmanac(readContent(process.cwd()));
  const lines = byElections
    .map((entry) => [entry.byElection.id, JSON.stringify(figuresOf(entry))] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, figures]) => `  ${JSON.stringify(id)}: ${figures}`);
  const text = `{\n${lines.join(',\n')}\n}\n`;
  const noted = existsSync(PUBLISHED_FIGURES_FILE) ? readFileSync(PUBLISHED_FIGURES_FILE, 'utf8') : '';
  const known = new Set(noted.split('\n').map((line) => line.replace(/,$/, '')));
  const news = lines.filter((line) => !known.has(line)).length;
  if (check) {
    console.log(
      noted === text
        ? 'figures: all are noted'
        : `figures: ${news} by-elections are not noted. Run npm run publish-figures.`,
    );
    process.exitCode = noted === text ? 0 : 1;
  } else {
    writeFileSync(`${PUBLISHED_FIGURES_FILE}.new`, text);
    renameSync(`${PUBLISHED_FIGURES_FILE}.new`, PUBLISHED_FIGURES_FILE);
    console.log(`figures: ${news} by-elections noted anew of ${lines.length}`);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
