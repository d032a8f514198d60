import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { atomFeed, changes, changesTxt, openSearchXml, robotsTxt, securityTxt, sitemaps } from '#exchange';
import { almanac, ROOT } from './almanac.ts';

interface Feed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: { readonly name: string };
  readonly link: readonly { readonly '@_rel': string; readonly '@_href': string }[];
  readonly entry: readonly Readonly<Record<'id' | 'title' | 'updated' | 'published' | 'summary', string>>[];
}

const xml = atomFeed(almanac, ROOT);
const { feed } = new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(xml) as { feed: Feed };

describe('the Atom feed', () => {
  it('is well-formed', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
  });
  it('has what RFC 4287 asks of a feed and of each entry', () => {
    const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
    expect(feed.id).toBe(`${ROOT}/`);
    expect(feed.updated).toMatch(instant);
    expect(feed.author.name).not.toBe('');
    expect(feed.link.find((link) => link['@_rel'] === 'self')?.['@_href']).toBe(`${ROOT}/feed.xml`);
    for (const entry of feed.entry) {
      expect(entry.id).toMatch(/^https:\/\/record\.example\//);
      expect(entry.title).not.toBe('');
      expect(entry.updated).toMatch(instant);
      expect(entry.summary.length).toBeGreaterThan(20);
    }
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
  });
  it('is as new as its newest entry, newest first', () => {
    const days = feed.entry.map(({ updated }) => updated);
    expect(days).toEqual(days.toSorted().reverse());
    expect(feed.updated).toBe(days[0]);
  });
  it('tells by-elections in a sentence, and corrections beside them', () => {
    const titles = feed.entry.map(({ title }) => title);
    expect(titles).toContain('Correction: Rejected ballots of Corby 2012');
    expect(titles).toContain('Labour gains Corby from Conservative on a 12.7-point swing');
  });
  it('gives a declaration another id than the poll that awaited it', () => {
    expect(feed.entry.map(({ id }) => id)).toContain(`${ROOT}/by-elections/stretford-2022/#awaited`);
  });
});

describe('the changelog of the data', () => {
  it('lists by-elections, corrections and changes of form, newest first', () => {
    const list = changes(almanac);
    expect(new Set(list.map(({ kind }) => kind))).toEqual(new Set(['by-election', 'correction', 'form']));
    expect(list.map(({ day }) => day)).toEqual(
      list
        .map(({ day }) => day)
        .toSorted()
        .reverse(),
    );
  });
  it('says in words what was and what is', () => {
    expect(changesTxt(almanac, ROOT)).toContain('- Corrected: Rejected ballots of Corby 2012: 100 became 110.');
  });
});

describe('the sitemap', () => {
  const files = sitemaps(['/seats/', '/', '/by-elections/a&b/', '/'], ROOT);
  it('names each page once, in order, with the whole address', () => {
    const page = files.get('sitemap-0.xml') ?? '';
    expect(XMLValidator.validate(page)).toBe(true);
    expect([...page.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1])).toEqual([
      `${ROOT}/`,
      `${ROOT}/by-elections/a&amp;b/`,
      `${ROOT}/seats/`,
    ]);
  });
  it('is named by its index', () => {
    expect(files.get('sitemap-index.xml')).toContain(`<loc>${ROOT}/sitemap-0.xml</loc>`);
  });
  it('is split at fifty thousand pages', () => {
    const many = sitemaps(
      Array.from({ length: 50_001 }, (_, index) => `/${index}/`),
      ROOT,
    );
    expect([...many.keys()]).toEqual(['sitemap-index.xml', 'sitemap-0.xml', 'sitemap-1.xml']);
  });
});

describe('the small files', () => {
  it('describe the search to a browser', () => {
    const text = openSearchXml(ROOT);
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).toContain(`template="${ROOT}/seats/?q={searchTerms}"`);
    expect(/<ShortName>(.*)<\/ShortName>/.exec(text)?.[1]?.length).toBeLessThanOrEqual(16);
  });
  it('point robots to the sitemap', () => {
    expect(robotsTxt(ROOT)).toContain(`Sitemap: ${ROOT}/sitemap-index.xml`);
  });
  it.each([
    ['2026-08-13', '2027-08-13T00:00:00Z'],
    ['2028-02-29', '2029-02-28T00:00:00Z'],
  ])('give data of %s until %s before the contact expires', (day, expires) => {
    expect(securityTxt(ROOT, day)).toContain(`Expires: ${expires}\n`);
    expect(securityTxt(ROOT, day)).toMatch(/^Contact: https:/m);
  });
});
