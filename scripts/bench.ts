/**
 * `npm run bench`: figures, never a test. Without arguments all parts run but `lighthouse`, which fetches its tool;
 * `npm run bench -- reader bytes` runs those named. Machines differ: quote ratios of one run.
 */
import { existsSync } from 'node:fs';
import { benchAgain, benchBuild, benchBytes } from './bench/build.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchReader } from './bench/reader.ts';
import { benchReconcile } from './bench/reconcile.ts';

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  reader: benchReader,
  reconcile: benchReconcile,
  bytes: () => {
    if (existsSync('dist')) benchBytes('dist');
    else console.log('bytes: no dist/; run npm run build first');
  },
  site: () => benchBuild(null),
  again: benchAgain,
  '1000': () => benchBuild(1000),
  '10000': () => benchBuild(10_000),
  lighthouse: benchLighthouse,
};

/** Runs where it is named only: it fetches its tool from the registry. */
const FETCHED = 'lighthouse';

const named = process.argv.slice(2);
const unknown = named.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`bench: no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const [part, measure] of Object.entries(PARTS))
  if (named.includes(part) || (named.length === 0 && part !== FETCHED)) await measure();
