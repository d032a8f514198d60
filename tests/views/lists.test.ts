import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { almanac } from './almanac.ts';
import {
  guideFigures,
  homePage,
  parliamentPage,
  parliamentPaths,
  partyIds,
  partyPage,
  rankingPage,
  rankingPaths,
  seatPage,
  seatPageSlugs,
  seatsPage,
  shelfOf,
  slipsPage,
} from '#views';

describe('the first page', () => {
  const page = homePage(almanac);
  it('counts the by-elections since 2010 and those that the defender lost', () => {
    expect(page.headline.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(
      '65 by-elections since 2010. The defending party lost 24.',
    );
    expect(page.rows).toHaveLength(65);
  });
  it('lists the newest first, with the winner by name', () => {
    expect(page.rows[0]).toMatchObject({ seat: 'Clacton', winner: 'Nigel Farage' });
  });
  it('lets the one won by six votes be found by those words', () => {
    expect(page.rows.find(({ words }) => words === 'six votes')?.seat).toBe('Runcorn and Helsby');
    expect(page.extremes.find(({ term }) => term === 'Smallest majority')).toMatchObject({ value: '6 votes' });
  });
  it('gives every row a class for each filter', () => {
    const classes = page.filters.map(({ choices }) => choices.map(({ className }) => className));
    for (const row of page.rows)
      for (const group of classes)
        expect(
          group.filter((each) => row.classes.split(' ').includes(each)),
          row.id,
        ).toHaveLength(1);
  });
});

describe('a ranking', () => {
  it('puts the largest swing against a defender first, and says what it leaves out', () => {
    const [list] = rankingPage(almanac, 'by-swing').sections;
    expect(list!.rows[0]).toMatchObject({ id: 'clacton-2014', swing: '44.1' });
    expect(list!.rows).toHaveLength(60);
    expect(list!.under).toMatch(/^Five of 65 are not ranked/);
  });
  it('shares a rank among equals', () => {
    const [list] = rankingPage(almanac, 'by-candidates').sections;
    const values = list!.figure!.values;
    const shared = values.findIndex((value, index) => values[index + 1] === value);
    expect(list!.ranks![shared]).toMatch(/=$/);
    expect(list!.ranks![shared + 1]).toBe(list!.ranks![shared]);
  });
  it('has every by-election of its span on one of its pages', () => {
    const pages = rankingPaths(almanac).filter((path) => path.startsWith('by-majority-since-1979'));
    const rows = pages.flatMap((path) => rankingPage(almanac, path).sections[0]!.rows.map(({ id }) => id));
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.length).toBe(almanac.byElections.filter(({ measures }) => measures.majority !== null).length);
  });
  it('refuses an address that is no ranking', () => {
    expect(() => rankingPage(almanac, 'by-luck')).toThrow('unknown ranking');
  });
});

describe('lists of parties and Parliaments', () => {
  it('have every decided by-election once', () => {
    const won = partyIds(almanac).flatMap((id) => Number(partyPage(almanac, id).facts[0]!.value.replace(/\D/g, '')));
    expect(won.reduce((sum, each) => sum + each, 0)).toBe(
      almanac.byElections.filter(({ measures }) => measures.outcome).length,
    );
    const rows = parliamentPaths(almanac).flatMap((path) => parliamentPage(almanac, path).sections[0]!.rows);
    expect(rows).toHaveLength(almanac.byElections.length);
  });
});

describe('a seat', () => {
  it('tells the same name on other boundaries apart', () => {
    const page = seatPage(almanac, 'clacton');
    expect(page.boundaries.map(({ title }) => title)).toEqual(['Boundaries since 2024', 'Boundaries of 2010–2024']);
    expect(page.boundaries.flatMap(({ rows }) => rows.flatMap(({ anchor }) => anchor ?? []))).toEqual(['2026', '2014']);
  });
  it('says what official labels skip', () => {
    const page = seatPage(almanac, 'corby');
    expect(page.headline).toBe(
      'Corby changed hands at its 2012 by-election, and back again at the next general election',
    );
    expect(JSON.stringify(page.notes)).toContain('skip by-elections');
  });
  it('marks estimates', () => {
    const rows = seatPage(almanac, 'corby').boundaries.flatMap((each) => each.rows);
    expect(rows.filter(({ estimate }) => estimate).map(({ kind }) => kind)[0]).toMatch(/^Estimate by /);
  });
  it('has a page without holes, whatever is known of it', () => {
    for (const slug of seatPageSlugs(shelfOf(almanac)).slugs)
      expect(JSON.stringify(seatPage(almanac, slug)), slug).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
  it('is in the list from A to Z', () => {
    const listed = JSON.stringify(seatsPage(almanac).letters);
    for (const { byElection } of almanac.byElections) expect(listed).toContain(`/by-elections/${byElection.id}/`);
  });
});

describe('figures of the guide', () => {
  it('are all taken from the record', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../content/guide/method.mdx'), 'utf8');
    const used = [...guide.matchAll(/props\.figure\('([^']+)', '([^']+)'\)/g)];
    expect(used.length).toBeGreaterThan(10);
    for (const [, id, name] of used)
      expect(guideFigures(almanac)(id!, name as never), `${id} ${name}`).toMatchObject({
        text: expect.stringMatching(/^[+−]?\d/),
      });
  });
});

describe('slips in official data', () => {
  it('are shown with their proof, put right or not', () => {
    const { corrected, shown } = slipsPage(almanac);
    expect(corrected.some(({ printed, corrected: used }) => printed === '14,987' && used === '14,087')).toBe(true);
    expect([...corrected, ...shown].every(({ proof }) => proof.length > 0)).toBe(true);
  });
});
