import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { almanac } from '#almanac';
import { drawCard } from '#charts';
import { byElectionCard } from '#exchange';
import { painter } from '../cards/painter.ts';
import { astroEnvironment } from '../publish/astro-environment.ts';
import { madeUpAlmanac } from './made-up-almanac.ts';
import { type MeasuredRun, measuredRun } from './measured-run.ts';

/** Bytes that fit into one first flight of TCP. */
const BUDGET = 14_600;
/** Cards painted to tell what one takes. */
const CARDS = 12;

/**
 * Builds the site of an almanac into a folder of its own and prints pages a second and peak memory; the search index
 * and the pictures by themselves. Of a made-up almanac also the by-elections’ pages alone, beside the same pages
 * rendered by Eleventy with Nunjucks.
 * @param size made-up by-elections beside the real ones; null for the site as it is
 */
export function benchBuild(size: number | null): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'almanac.json');
  const whole = size === null ? almanac() : madeUpAlmanac(almanac(), size);
  writeFileSync(file, JSON.stringify(whole));
  const env = { ...astroEnvironment(file), ALMANAC: file };
  const what = size === null ? 'the site' : `${size} made-up by-elections`;

  const site = join(folder, 'dist');
  const run = measuredRun('astro', ['build', '--silent', '--outDir', site], env);
  if (run !== null) {
    const files = filesOf(site);
    const pages = files.filter((name) => name.endsWith('.html')).length;
    console.log(
      `build of ${what}: ${pages} pages and ${files.length - pages} files beside them in ${runWords(run)}; ${Math.round(pages / run.seconds)} pages and ${Math.round(files.length / run.seconds)} files a second`,
    );
    const index = readFileSync(join(site, 'search/index.js'));
    console.log(
      `build of ${what}: search index ${Math.round(index.length / 1024)} kB, fetched only where the box is used`,
    );
  }
  rmSync(site, { recursive: true, force: true });
  const { paint, drawn } = painter(join(folder, 'cards'));
  for (const entry of whole.byElections.slice(0, CARDS)) paint(drawCard(byElectionCard(entry, whole)), 1200);
  console.log(
    `build of ${what}: pictures for link previews ${Math.round(drawn().milliseconds / CARDS)} ms each, kept from build to build`,
  );
  if (size !== null) benchBesideEleventy(folder, size, env);
  rmSync(folder, { recursive: true, force: true });
}

/** The by-elections’ pages alone: the same records, page models and drawings made into HTML by Astro and by Eleventy. */
function benchBesideEleventy(folder: string, size: number, env: Readonly<Record<string, string>>): void {
  const [ours, theirs] = [join(folder, 'astro'), join(folder, 'eleventy')];
  const first = measuredRun('node', ['scripts/bench/pages-alone.ts', join(folder, 'src'), ours], env);
  const second = measuredRun('node', ['scripts/bench/eleventy/build.ts', theirs], { ALMANAC: env['ALMANAC']! });
  if (first === null || second === null) return;
  const told = (name: string, site: string, run: MeasuredRun): number => {
    const pages = filesOf(site).filter((name) => name.endsWith('.html'));
    const bytes = pages.reduce((sum, name) => sum + statSync(join(site, name)).size, 0);
    console.log(
      `pages of ${size} alone: ${name} ${pages.length} of ${Math.round(bytes / pages.length / 1024)} kB in ${runWords(run)}`,
    );
    return bytes / pages.length;
  };
  const [a, b] = [told('Astro', ours, first), told('Eleventy with Nunjucks', theirs, second)];
  const ratio = (of: (run: MeasuredRun) => number): string => (of(first) / of(second)).toFixed(2);
  console.log(
    `pages of ${size} alone: Astro takes ${ratio((run) => run.seconds)} of Eleventy’s time, ${ratio((run) => run.processorSeconds)} of its processor time, ${ratio((run) => run.megabytes)} of its memory, for ${(a / b).toFixed(2)} of its bytes`,
  );
}

const runWords = ({ seconds, processorSeconds, megabytes }: MeasuredRun): string =>
  `${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)} s of processors), peak ${Math.round(megabytes)} MB`;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((each) =>
    each.isFile() ? [join(each.parentPath, each.name).slice(folder.length + 1)] : [],
  );

/** Builds `dist/` anew and once more with nothing changed, and prints what each took. */
export function benchAgain(): void {
  const first = measuredRun('node', ['scripts/build-site.ts', '--anew']);
  const second = measuredRun('node', ['scripts/build-site.ts']);
  if (first === null || second === null) return;
  console.log(
    `again: npm run build anew in ${runWords(first)}, with nothing changed in ${runWords(second)}: ${(second.seconds / first.seconds).toFixed(3)} of the time`,
  );
}

/** Prints the bytes of the pages of the last build, brotli-compressed, by kind of page. */
export function benchBytes(dist: string): void {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const sizes = pages.map((name) => ({
    kind: name.includes('/') ? (name.split('/')[0] ?? '') : name,
    name,
    bytes: brotliCompressSync(readFileSync(join(dist, name)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
      .length,
  }));
  for (const [kind, group] of Map.groupBy(sizes, (page) => page.kind)) {
    const ordered = group.toSorted((a, b) => a.bytes - b.bytes);
    const median = ordered[Math.floor(ordered.length / 2)]!;
    const largest = ordered.at(-1)!;
    console.log(
      `bytes of ${kind}: ${group.length} pages, median ${median.bytes}, largest ${largest.bytes} (${largest.name}) of ${BUDGET}`,
    );
  }
}
