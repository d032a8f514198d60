import { describe, expect, it } from 'vitest';
import { slopeSelection } from '#charts';
import { CASES, ld, slope, ukip } from '../cases.ts';
import { layoutSwingSlope } from '../../../src/charts/swing-slope/layout.ts';

const byName = (name: string) => CASES.find((each) => each.name === name) ?? (CASES[0] as (typeof CASES)[number]);
const corby = layoutSwingSlope(slope(byName('corby-2012')));
const runcorn = layoutSwingSlope(slope(byName('runcorn-and-helsby-2025')));

describe('placing a slope chart', () => {
  it('grows with the largest share, 6.6 px a point up to the next ten', () => {
    expect(corby.height).toBe(50 * 6.6 + 82);
    expect(corby.bottom).toBe(388);
  });
  it('stands each share on the axis in proportion', () => {
    const line = corby.slopes.find((each) => each.who.code === 'Lab');
    expect(line?.y1).toBeCloseTo(388 - (20991 / 54236 / 0.5) * 328, 3);
    expect(line?.y2).toBeCloseTo(388 - (17267 / 35665 / 0.5) * 328, 3);
  });
  it('draws the pair last, on top', () => {
    expect(corby.slopes.slice(-2).map((each) => each.pair)).toEqual([true, true]);
  });
  it('draws a party that did not stand from zero, without a mark there', () => {
    const line = corby.slopes.find((each) => each.who === ukip);
    expect(line).toMatchObject({ y1: corby.bottom, stood: [false, true] });
    expect(corby.leftLabels.find((each) => each.who === ukip)?.share).toBeNull();
  });
  it('says who led at each end and by how much', () => {
    expect(corby.leads.map((lead) => lead?.words)).toEqual(['Con ahead by 3.5', 'Lab ahead by 21.8']);
    expect(runcorn.leads[1]?.words).toBe('Reform ahead by 0.02');
  });
  it('shows a second decimal where one would show a tie or a kept deposit', () => {
    expect(runcorn.rightLabels.slice(0, 2).map((each) => each.share)).toEqual(['38.72%', '38.70%']);
    expect(corby.rightLabels.find((each) => each.who === ld)?.share).toBe('4.96%');
  });
  it('pushes labels of equal shares apart and leads them back to their marks', () => {
    const [first, second] = runcorn.rightLabels;
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(35, 5);
    expect(first?.leader && second?.leader).toBe(true);
  });
  it('drops the words of the threshold where a label stands', () => {
    expect(corby.threshold?.labelled).toBe(true);
    expect(runcorn.threshold?.labelled).toBe(false);
  });
});

describe('choosing the lines of a slope chart', () => {
  it('keeps the pair however small, and those with a twentieth at either contest', () => {
    const who = { name: 'A', short: 'A', code: 'Oth', shape: 'circle' } as const;
    const small = { who, before: 0.01, after: 0.02, pair: false };
    const { drawn, left } = slopeSelection([
      { ...small, pair: true },
      { ...small, before: 0.05 },
      small,
      { ...small, after: null },
    ]);
    expect(drawn).toHaveLength(2);
    expect(left).toEqual([small]);
  });
  it('keeps seven at most, the largest', () => {
    const who = { name: 'A', short: 'A', code: 'Oth', shape: 'circle' } as const;
    const series = Array.from({ length: 9 }, (_, index) => ({
      who,
      before: null,
      after: 0.06 + index / 100,
      pair: false,
    }));
    expect(slopeSelection(series).drawn).toEqual(series.slice(2));
  });
});
