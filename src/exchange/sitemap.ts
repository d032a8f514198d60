import { escapeXml } from './xml.ts';

/** Most addresses that one sitemap may hold (sitemaps.org). */
const LIMIT = 50_000;

/**
 * `sitemap-index.xml` and the sitemaps that it names, by file name. `addresses`: pages from the site's root, in any
 * order; `root`: where the site stands, without a slash at the end.
 */
export function sitemaps(addresses: readonly string[], root: string): ReadonlyMap<string, string> {
  const sorted = [...new Set(addresses)].toSorted();
  const parts: string[][] = [];
  for (let at = 0; at < Math.max(1, sorted.length); at += LIMIT) parts.push(sorted.slice(at, at + LIMIT));
  const name = (index: number): string => `sitemap-${index}.xml`;
  return new Map([
    [
      'sitemap-index.xml',
      xml(
        'sitemapindex',
        'sitemap',
        parts.map((_, index) => `${root}/${name(index)}`),
      ),
    ],
    ...parts.map(
      (part, index) =>
        [
          name(index),
          xml(
            'urlset',
            'url',
            part.map((path) => root + path),
          ),
        ] as const,
    ),
  ]);
}

function xml(list: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => `<${item}><loc>${escapeXml(address)}</loc></${item}>\n`).join('');
  return `<?xml version="1.0" encoding="utf-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items}</${list}>\n`;
}
