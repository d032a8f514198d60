import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { almanac } from '#almanac';
import { finding, glossaryTerms, INDEX_START, KINDS, searchIndex, type Travelling } from '#search';
import { partyIds, seatPageSlugs, shelfOf } from '#views';

const whole = almanac();
const glossary = glossaryTerms(readFileSync(join(import.meta.dirname, '../../content/guide/glossary.mdx'), 'utf8'));
const text = searchIndex(whole, { seats: seatPageSlugs(shelfOf(whole)).slugs, parties: partyIds(whole), glossary });
const things = JSON.parse(text.slice(INDEX_START.length, -2)) as Travelling;
const find = finding(things);
const titles = (words: string): string[] => find(words).map(({ title }) => title);

describe('the search', () => {
  it.each([
    ['cheser', 'City of Chester'],
    ['sawford', 'Andy Sawford'],
    ['elvis', 'David Bishop'],
    ['tivertn', 'Tiverton and Honiton'],
    ['mid ulstr', 'Mid Ulster'],
    ['farage', 'Nigel Farage'],
    ['sinn fein', 'Sinn Féin'],
    ['tory', 'Conservative'],
    ['lib dem', 'Liberal Democrats'],
    ['notional', 'Notional result'],
  ])('for “%s” finds %s among the first three', (words, title) => {
    expect(titles(words).slice(0, 3)).toContain(title);
  });
  it('puts a seat before people who share its name', () => {
    const kinds = find('clacton').map(({ kind }) => KINDS[kind]);
    expect(kinds.slice(0, 3)).toEqual(expect.arrayContaining(['Seat', 'By-election']));
  });
  it('finds by the start of a word while it is typed', () => {
    expect(titles('cor')).toContain('Corby');
  });
  it.each(['', '   ', 'zzzzzzzz', '<script>', '!!!'])('finds nothing for “%s”, and does not fail', (words) => {
    expect(find(words)).toEqual([]);
  });
  it('shows no more than fits under the box', () => {
    expect(find('labour').length).toBeLessThanOrEqual(8);
  });
});

describe('the index', () => {
  it('holds every by-election, and every kind of thing but those that the site has none of', () => {
    const by = Map.groupBy(things, ([kind]) => KINDS[kind]);
    expect(by.get('By-election')).toHaveLength(whole.byElections.length);
    for (const kind of ['Seat', 'Candidate', 'Party', 'Glossary'] as const)
      expect(by.get(kind)?.length, kind).toBeGreaterThan(10);
  });
  it('leads to addresses from the root, none of them twice for one title', () => {
    expect(things.filter(([, , href]) => !/^\/[a-z-]+\//.test(href))).toEqual([]);
    const keys = things.map(([kind, title, href]) => `${kind} ${title} ${href}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('reads the glossary’s terms, each with its anchor and first sentence', () => {
    expect(glossary.length).toBeGreaterThan(10);
    expect(glossary.find(({ term }) => term === 'Share')).toEqual({
      anchor: 'share',
      term: 'Share',
      meaning: 'Votes divided by valid votes.',
    });
  });
});
