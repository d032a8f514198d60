import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command took, with the processes that it started. */
export interface MeasuredRun {
  /** By the clock. */
  readonly seconds: number;
  /** Of processors: what other work on the machine does not change. */
  readonly processorSeconds: number;
  /** Peak memory of the largest process, in MB. */
  readonly megabytes: number;
}

/** Runs a command of Node’s and measures it; null, with its complaint printed, where it fails. */
export function measuredRun(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): MeasuredRun | null {
  const folder = mkdtempSync(join(tmpdir(), 'measured-'));
  const file = join(folder, 'peak');
  const options = [env['NODE_OPTIONS'], `--import=${join(import.meta.dirname, 'peak-memory.mjs')}`];
  const started = performance.now();
  const { status, stderr } = spawnSync(command, args, {
    env: {
      ...process.env,
      ...env,
      NODE_OPTIONS: options.filter((each) => each !== undefined).join(' '),
      PEAK_FILE: file,
    },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) {
    console.log(`${command} ${args.join(' ')} failed\n${stderr}`);
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  const processes = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number) as [peak: number, time: number]);
  rmSync(folder, { recursive: true, force: true });
  return {
    seconds,
    processorSeconds: processes.reduce((sum, [, time]) => sum + time, 0) / 1e6,
    megabytes: Math.max(...processes.map(([peak]) => peak)) / 1024,
  };
}
