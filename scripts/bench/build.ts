import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { almanac } from '#almanac';
import { madeUpAlmanac } from './made-up-almanac.ts';

/** Bytes that fit into one first flight of TCP. */
const BUDGET = 14_600;

/** Builds the pages of an almanac into a folder of their own and prints pages a second and peak memory. */
export function benchBuild(size: number | null): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const env: Record<string, string> = {
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'peak-memory.mjs')}`,
    PEAK_FILE: join(folder, 'peak'),
  };
  if (size !== null) {
    env['ALMANAC'] = join(folder, 'almanac.json');
    writeFileSync(env['ALMANAC'], JSON.stringify(madeUpAlmanac(almanac(), size)));
  }
  const started = performance.now();
  const { status, stderr } = spawnSync('astro', ['build', '--silent', '--outDir', join(folder, 'dist')], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) console.log(`build of ${size ?? 'the site'}: failed\n${stderr}`);
  else {
    const pages = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    const peak = Math.max(...readFileSync(env['PEAK_FILE']!, 'utf8').trim().split('\n').map(Number));
    const what = size === null ? 'the site' : `${size} made-up by-elections`;
    console.log(
      `build of ${what}: ${pages.length} pages in ${seconds.toFixed(1)} s, ${Math.round(pages.length / seconds)} pages a second, peak ${Math.round(peak / 1024)} MB`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
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
