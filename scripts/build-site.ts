/**
 * `npm run build`: the almanac, then the pages. The site is built beside the last good one and takes its place only
 * when it is whole: a content error or a failing page leaves `dist/` as it was. Where `dist/` was made of the very same
 * (build-key.ts), nothing is done; `npm run build -- --anew` builds all the same.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { ALMANAC_FILE } from '#almanac';
import { astroEnvironment } from './publish/astro-environment.ts';
import { buildKey, isUpToDate, LAST_BUILD_FILE, noteBuild } from './publish/build-key.ts';

const GOOD = 'dist';
const FRESH = 'dist.new';
const OLD = 'dist.old';

/** Runs a step with its output shown; ends this process with the step's status where it fails. */
function step(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status === 0) return;
  if (error) console.error(`${command} could not be started: ${error.message}. Run npm ci first.`);
  const kept = existsSync(GOOD) ? ' The last good build in dist/ is untouched.' : '';
  console.error(`The build stopped.${kept}`);
  process.exit(status ?? 1);
}

const root = process.cwd();
const key = buildKey(root, process.env);
if (!process.argv.includes('--anew') && isUpToDate(root, GOOD, key)) {
  console.log(
    'site: nothing has changed since the last build; dist/ stands as it is (npm run build -- --anew builds it again)',
  );
  process.exit(0);
}

step('node', ['scripts/build-almanac.ts']);
rmSync(FRESH, { recursive: true, force: true });
step('astro', ['build', '--outDir', FRESH], astroEnvironment(ALMANAC_FILE));
step('node', ['scripts/draw-cards.ts', FRESH]);
step('node', ['scripts/finish-site.ts', FRESH]);
rmSync(OLD, { recursive: true, force: true });
rmSync(LAST_BUILD_FILE, { force: true });
if (existsSync(GOOD)) renameSync(GOOD, OLD);
renameSync(FRESH, GOOD);
rmSync(OLD, { recursive: true, force: true });
// What changed while the build ran may be in some pages and not in others: such a build is never taken for the last word.
if (buildKey(root, process.env) === key) noteBuild(root, GOOD, key);
