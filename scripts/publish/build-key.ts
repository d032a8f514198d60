import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the last build leaves what it was made of and what it made, below the project's folder. */
export const LAST_BUILD_FILE = '.cache/last-build.json';

/** Folders and files of the project that no page is made of; whatever is not named here counts. */
const NOT_OF_THE_SITE = /^(node_modules|dist.*|tests|test-results|playwright-report|\.git|\.github|\.cache|\.astro)$/;
/** What npm last installed, whatever the lockfile asks for. */
const INSTALLED = 'node_modules/.package-lock.json';
/** Variables that configure the site, Astro or Vite. */
const VARIABLES = /^(SITE_URL|ALMANAC|NODE_ENV|NODE_OPTIONS|(PUBLIC|VITE|ASTRO)_.*)$/;

/** What a build was made of, and what came of it, each by the SHA-256 of all its bytes. */
interface LastBuild {
  readonly key: string;
  readonly site: string;
}

/**
 * SHA-256 in hexadecimal of everything that a build is made of: every file of the project but tests and what builds
 * leave behind, the packages installed, Node, and the variables that configure it. Bytes, not times of change: a file
 * put back as it was is unchanged.
 * @param root the project's folder
 * @param env the build's environment
 */
export function buildKey(root: string, env: Readonly<Record<string, string | undefined>>): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const name of Object.keys(env).toSorted()) if (VARIABLES.test(name)) hash.update(`${name}=${env[name]}\n`);
  const files = filesOf(root, (name) => !NOT_OF_THE_SITE.test(name));
  for (const file of [...files, INSTALLED]) {
    const path = join(root, file);
    if (existsSync(path)) update(hash, file, readFileSync(path));
  }
  return hash.digest('hex');
}

/** True where a site stands that the last build made of the same, and nobody has touched since. */
export function isUpToDate(root: string, site: string, key: string): boolean {
  const file = join(root, LAST_BUILD_FILE);
  if (!existsSync(file) || !existsSync(join(root, site))) return false;
  const last = JSON.parse(readFileSync(file, 'utf8')) as LastBuild;
  return last.key === key && last.site === digestOf(join(root, site));
}

/** Notes a build that has just ended. */
export function noteBuild(root: string, site: string, key: string): void {
  const last: LastBuild = { key, site: digestOf(join(root, site)) };
  mkdirSync(dirname(join(root, LAST_BUILD_FILE)), { recursive: true });
  writeFileSync(join(root, LAST_BUILD_FILE), `${JSON.stringify(last)}\n`);
}

/** SHA-256 in hexadecimal of every file of a folder with its name. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(folder)) update(hash, file, readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** Files below a folder by their paths in it, those of links to folders too; `wanted` judges names at the top. */
function filesOf(folder: string, wanted: (name: string) => boolean = () => true): string[] {
  return readdirSync(folder)
    .filter(wanted)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesOf(path).map((file) => join(name, file)) : [name];
    });
}

/** The length stands before the bytes, so that what leaves one file cannot come into the next unseen. */
function update(hash: ReturnType<typeof createHash>, file: string, bytes: Buffer): void {
  hash.update(`${file} ${bytes.length}\n`).update(bytes);
}
