import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Files for hosts, which are no addresses of the site. */
const FOR_HOSTS = new Set(['_headers', '_redirects', '.nojekyll']);

/** A built site in a folder. */
export interface BuiltSite {
  readonly folder: string;
  /** Where the site is to stand, without a slash at the end. */
  readonly root: string;
  /** Every address that the folder answers, sorted: pages by their folder, other files by name. */
  readonly addresses: readonly string[];
}

/**
 * Reads a built site: its address as its own robots.txt gives it, and everything that it answers.
 * @throws where the folder holds no built site.
 */
export function builtSite(folder: string): BuiltSite {
  const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
  const root = /^Sitemap: (.*)\/sitemap-index\.xml$/m.exec(robots)?.[1];
  if (root === undefined) throw new Error(`invalid site in ${folder}: robots.txt names no sitemap`);
  return { folder, root, addresses: addressesIn(folder) };
}

/** Addresses that a folder answers. */
function addressesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !FOR_HOSTS.has(each.name))
    .map((each) =>
      join(each.parentPath, each.name)
        .slice(folder.replace(/[/\\]$/, '').length)
        .split(sep)
        .join('/'),
    )
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .toSorted();
}

/** File of an address within a folder. */
export const fileOf = (folder: string, address: string): string =>
  join(folder, address.endsWith('/') ? `${address}index.html` : address);

/** True for an address whose file is a page. */
export const isPage = (address: string): boolean => address.endsWith('/') || address.endsWith('.html');
