/**
 * `npm test`: every check of the project in one go, the quick ones first, and one closing line that counts tests.
 * The browser tests run on the site as it would be published, so the site is built before them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = '.cache/test-reports';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs a command with its output shown; true where it ended well. */
function run(
  title: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

/** A check without counts of its own: one test. */
function check(title: string, command: string, args: readonly string[]): Counts {
  return run(title, command, args) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function vitestCounts(): Counts {
  const ok = run('unit tests', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/vitest.json`,
  ]);
  const report = read<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>('vitest.json');
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  // A file that cannot be loaded fails the run without failing a test.
  const failed = ok ? 0 : Math.max(1, report.numFailedTests);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

function playwrightCounts(): Counts {
  const ok = run('browser tests', 'playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/playwright.json`,
  });
  const report = read<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(
    'playwright.json',
  );
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: ok ? 0 : Math.max(1, unexpected), skipped };
}

function read<T>(name: string): T | null {
  try {
    return JSON.parse(readFileSync(`${REPORTS}/${name}`, 'utf8')) as T;
  } catch {
    return null;
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const counts: Counts[] = [
  check('content', 'node', ['scripts/check-content.ts']),
  check('types (astro check)', 'astro', ['check', '--silent']),
  check('eslint', 'eslint', ['.']),
  check('prettier', 'prettier', ['--check', '--log-level=warn', '.']),
  check('build', 'node', ['scripts/build-site.ts']),
  vitestCounts(),
  playwrightCounts(),
];
const total = (key: keyof Counts): number => counts.reduce((sum, each) => sum + each[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exit(total('failed') === 0 ? 0 : 1);
