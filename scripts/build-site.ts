/**
 * `npm run build`: the almanac, then the pages. The site is built beside the last good one and takes its place only
 * when it is whole: a content error or a failing page leaves `dist/` as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';

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

step('node', ['scripts/build-almanac.ts']);
rmSync(FRESH, { recursive: true, force: true });
step('astro', ['build', '--outDir', FRESH], { ASTRO_TELEMETRY_DISABLED: '1' });
step('node', ['scripts/draw-cards.ts', FRESH]);
step('node', ['scripts/finish-site.ts', FRESH]);
rmSync(OLD, { recursive: true, force: true });
if (existsSync(GOOD)) renameSync(GOOD, OLD);
renameSync(FRESH, GOOD);
rmSync(OLD, { recursive: true, force: true });
