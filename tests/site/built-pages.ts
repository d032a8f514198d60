import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const dist = join(import.meta.dirname, '../../dist');

/** True where the site has been built. */
export const isBuilt = existsSync(join(dist, 'index.html'));

/** Files of the built site with this ending, from its folder, with forward slashes, sorted. */
export function builtFiles(ending: string): readonly string[] {
  if (!isBuilt) return [];
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** Path of a built file on disk. */
export const onDisk = (file: string): string => join(dist, file);

/** Address of a built page. */
export const addressOf = (file: string): string => `/${file.replace(/index\.html$/, '')}`;

/** True where an address, without its fragment and query, has a file. */
export function answers(path: string): boolean {
  const plain = decodeURIComponent(path);
  return existsSync(join(dist, plain.endsWith('/') ? `${plain}index.html` : plain));
}

/** One page of each type, and the edge cases of by-elections. */
export const PAGES = [
  '/',
  '/by-elections/corby-2012/',
  '/by-elections/city-of-chester-2022/',
  '/by-elections/clacton-2026/',
  '/by-elections/mid-ulster-2013/',
  '/by-elections/richmond-park-2016/',
  '/by-elections/rochdale-2024/',
  '/by-elections/runcorn-and-helsby-2025/',
  '/by-elections/southend-west-2022/',
  '/by-elections/haltemprice-and-howden-2008/',
  '/seats/corby/',
  '/seats/clacton/',
  '/seats/',
  '/rankings/by-swing/',
  '/rankings/by-candidates-since-1979/',
  '/parties/lab/',
  '/parliaments/',
  '/parliaments/2010-15/',
  '/reported/',
  '/reported/sources/',
  '/regions/london/',
  '/map/2024/',
  '/map/2010-2024/',
  '/dates/',
  '/compare/?a=corby-2012&b=clacton-2026',
  '/corrections/',
  '/method/',
  '/glossary/',
  '/about/',
  '/reader/',
  '/reader/rules/',
  '/reader/rules/gain-or-hold/',
  '/404.html',
] as const;
