import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPublished } from '#almanac';
import { PublishedRecord } from '#exchange';
import { addressOf, answers, builtFiles, isBuilt, onDisk } from './built-pages.ts';

describe.skipIf(!isBuilt)('what was published (skipped without dist: run npm run build)', () => {
  const { addresses, kept } = readPublished(process.cwd());
  it('answers still, at every address', () => {
    expect(addresses.filter((address) => !answers(address))).toEqual([]);
  });
  it('is kept as it was, byte for byte, under the version that was cited', () => {
    const lost = kept.filter(
      ({ id, version, text }) => readFileSync(onDisk(`by-elections/${id}/v/${version}.json`), 'utf8') !== text,
    );
    expect(lost).toEqual([]);
  });
});

describe.skipIf(!isBuilt)('the files beside the built pages (skipped without dist: run npm run build)', () => {
  const ids = builtFiles('index.html').flatMap((file) => /^by-elections\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
  it('are there for every by-election', () => {
    expect(ids.length).toBeGreaterThan(60);
    const missing = ids.flatMap((id) =>
      [
        ...['json', 'csv', 'bib', 'ris', 'csl.json'].map((form) => `/by-elections/${id}.${form}`),
        ...['swing.svg', 'majority.svg', 'swing.png', 'majority.png', 'card.png'].map(
          (name) => `/by-elections/${id}/${name}`,
        ),
        `/embed/${id}/swing/`,
        `/embed/${id}/majority/`,
        `/oembed/${id}.json`,
      ].filter((address) => !answers(address)),
    );
    expect(missing).toEqual([]);
  });
  it('hold the record that the bulk file holds, each by its schema', () => {
    const { byElections } = JSON.parse(readFileSync(onDisk('data/by-elections.json'), 'utf8')) as {
      byElections: PublishedRecord[];
    };
    expect(byElections.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    for (const each of byElections) {
      const own: unknown = JSON.parse(readFileSync(onDisk(`by-elections/${each.id}.json`), 'utf8'));
      expect(own).toEqual(each);
      expect(() => PublishedRecord.parse(own)).not.toThrow();
    }
  });
  it('are listed in the sitemap where they are pages to find, and only there', () => {
    const text = readFileSync(onDisk('sitemap-0.xml'), 'utf8');
    const root = /Sitemap: (.*)\/sitemap-index\.xml/.exec(readFileSync(onDisk('robots.txt'), 'utf8'))![1]!;
    const listed = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!.slice(root.length));
    // A page that has moved is found at its new address.
    const pages = builtFiles('index.html')
      .filter((file) => !readFileSync(onDisk(file), 'utf8').includes('http-equiv="refresh"'))
      .map(addressOf)
      .filter((address) => !address.startsWith('/embed/'));
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });
});
