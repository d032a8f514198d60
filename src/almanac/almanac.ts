import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildAlmanac } from './build-almanac.ts';
import { readContent } from './read-content.ts';
import type { Almanac } from '#records';

/** Where the build script leaves the almanac for the pages, below the project's folder. */
export const ALMANAC_FILE = '.cache/almanac.json';

let held: { readonly stamp: string; readonly almanac: Almanac } | null = null;

/**
 * The almanac that pages are drawn from: what the build script left, or, where that is absent or older than
 * `content/`, built here and now. `ALMANAC` in the environment names another file (the benchmark's made-up records).
 * @throws ContentError where it has to be built and content is not valid.
 */
export function almanac(): Almanac {
  const root = process.cwd();
  const file = process.env['ALMANAC'] ?? join(root, ALMANAC_FILE);
  const stamp = existsSync(file) ? `${file} ${statSync(file).mtimeMs}` : 'none';
  if (held?.stamp === stamp) return held.almanac;
  const fresh =
    process.env['ALMANAC'] !== undefined || (stamp !== 'none' && statSync(file).mtimeMs > newestChange(root));
  held = {
    stamp,
    almanac: fresh ? (JSON.parse(readFileSync(file, 'utf8')) as Almanac) : buildAlmanac(readContent(root)),
  };
  return held.almanac;
}

/** Milliseconds of the newest change to a file of `content/`, or to the rooms that make the almanac of it. */
function newestChange(root: string): number {
  const folders = [
    'content',
    ...['almanac', 'measures', 'parser', 'reconcile', 'records', 'text'].map((room) => `src/${room}`),
  ];
  return Math.max(
    0,
    ...folders.flatMap((folder) =>
      existsSync(join(root, folder))
        ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
            .filter((each) => each.isFile())
            .flatMap((each) => [each.parentPath, join(each.parentPath, each.name)])
            .map((path) => statSync(path).mtimeMs)
        : [statSync(dirname(join(root, folder))).mtimeMs],
    ),
  );
}
