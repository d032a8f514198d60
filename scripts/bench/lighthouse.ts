import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveBuiltSite } from './built-site-server.ts';
import { findBrowser } from '../../tests/site/find-browser.ts';

/** Fetched by npx where it is asked for: 176 MB, which nobody else's `npm ci` should bear. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const PAGES = ['/', '/by-elections/corby-2012/', '/seats/corby/'] as const;
const RUNS = 3;

/** What is read of Lighthouse's report. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number }>
  >;
}

/**
 * Prints Lighthouse's marks (mobile, its defaults) of the first page, a by-election and a seat, served as hosts serve
 * them: the worst of three runs, and every audit below full marks.
 */
export async function benchLighthouse(): Promise<void> {
  if (!existsSync('dist/_headers')) {
    console.log('lighthouse: no dist/; run npm run build first');
    return;
  }
  const browser = await findBrowser();
  const { address, stop } = await serveBuiltSite('dist');
  for (const page of PAGES) {
    const reports: Report[] = [];
    for (let run = 0; run < RUNS; run += 1) reports.push(await report(`${address}${page}`, browser));
    const worst = (key: string): number =>
      Math.round(100 * Math.min(...reports.map(({ categories }) => categories[key]?.score ?? 0)));
    const marks = Object.entries(reports[0]!.categories).map(
      ([key, { title }]) => `${title.toLowerCase()} ${worst(key)}`,
    );
    const most = (audit: string): number =>
      Math.max(...reports.map(({ audits }) => audits[audit]?.numericValue ?? NaN));
    const seconds = (most('largest-contentful-paint') / 1000).toFixed(1);
    console.log(
      `lighthouse of ${page}: ${marks.join(', ')}; largest paint after ${seconds} s, blocked ${Math.round(most('total-blocking-time'))} ms, layout shift ${most('cumulative-layout-shift')}`,
    );
    const short = new Set(
      reports.flatMap(({ audits }) =>
        Object.entries(audits).flatMap(([key, { title, score }]) =>
          score !== null && score < 0.9 ? [`  ${key}: ${title} (${score})`] : [],
        ),
      ),
    );
    for (const line of short) console.log(line);
  }
  await stop();
}

/** One run of Lighthouse; throws with its own words where it fails. */
async function report(address: string, browser: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const file = join(folder, 'report.json');
  const flags = '--headless --no-sandbox --disable-dev-shm-usage';
  const args = [
    '--yes',
    LIGHTHOUSE,
    address,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--chrome-flags=${flags}`,
  ];
  const child = spawn('npx', args, {
    env: { ...process.env, CHROME_PATH: browser },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (status !== 0) throw new Error(`lighthouse failed: ${said}`);
  const read = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(folder, { recursive: true, force: true });
  return read;
}
