import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawCard } from '#charts';
import { byElectionCard, seatCard } from '#exchange';
import { painter } from '../../scripts/cards/painter.ts';
import { almanac, entry } from './almanac.ts';

describe('what a card shows', () => {
  it('is the winner, the shares now and last time, and the figures', () => {
    const card = byElectionCard(entry('corby-2012'), almanac);
    expect(card.chip).toMatchObject({ words: 'Labour gain from Conservative', filled: true });
    expect(card.bars.map(({ name, words }) => `${name} ${words}`)).toEqual([
      'Labour 48.4%',
      'Conservative 26.6%',
      'UK Independence Party 14.3%',
      'Liberal Democrats 5.0%',
    ]);
    expect(card.bars[0]?.before).toBeCloseTo(0.387, 3);
    expect(card.facts.map(({ label, figure }) => `${label} ${figure}`)).toEqual([
      'Majority 7,791 votes',
      'Swing 12.7 points',
      'Turnout 44.8%',
    ]);
  });
  it('says nothing of a swing that is not comparable', () => {
    const { facts } = byElectionCard(entry('southend-west-2022'), almanac);
    expect(facts.map(({ label }) => label)).toEqual(['Majority', 'Turnout']);
  });
  it('names those who stand before a declaration, and no figure', () => {
    const card = byElectionCard(entry('stretford-2022'), almanac);
    expect(card).toMatchObject({ chip: null, facts: [] });
    expect(card.bars.every(({ value, words }) => value === null && words === '')).toBe(true);
  });
  it('of a seat is the leads at its contests', () => {
    const card = seatCard(
      almanac.constituencies.filter(({ slug }) => slug === 'corby'),
      almanac,
    );
    expect(card?.bars).toEqual([
      expect.objectContaining({ name: '2012', detail: 'by-election', words: '21.8 points' }),
    ]);
  });
  it('is not made for a seat without a contest', () => {
    const { byElections: _, ...rest } = almanac;
    expect(seatCard(almanac.constituencies.slice(0, 1), { ...rest, byElections: [] })).toBeNull();
  });
});

describe('the painter', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cards-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const svg = drawCard(byElectionCard(entry('corby-2012'), almanac));
  const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

  it('draws letters: a card without its words is another picture', () => {
    const { paint } = painter(folder);
    const mute = svg.replaceAll(/<text[^>]*>[^<]*<\/text>/g, '');
    expect(mute).not.toBe(svg);
    expect(hash(paint(mute, 1200))).not.toBe(hash(paint(svg, 1200)));
  });
  it('gives a PNG of the width asked for, the same bytes each time', () => {
    const png = painter(folder).paint(svg, 1200);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    rmSync(folder, { recursive: true });
    expect(hash(painter(folder).paint(svg, 1200))).toBe(hash(png));
  });
  it('draws nothing again that has not changed', () => {
    painter(folder).paint(svg, 1200);
    const again = painter(folder);
    again.paint(svg, 1200);
    expect(again.drawn()).toMatchObject({ drawn: 0, kept: 1 });
  });
  it('sweeps away pictures that are no longer used, and keeps fonts', () => {
    const { paint, sweep } = painter(folder);
    paint(svg.replace('Corby', 'Kirby'), 1200);
    sweep();
    expect(readdirSync(folder).filter((name) => name.endsWith('.png'))).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.ttf')).length).toBeGreaterThan(1);
  });
});
