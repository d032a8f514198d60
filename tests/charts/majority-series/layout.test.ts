import { describe, expect, it } from 'vitest';
import { layoutMajoritySeries } from '../../../src/charts/majority-series/layout.ts';
import { corbySeries } from '../cases.ts';

const layout = layoutMajoritySeries(corbySeries);

describe('placing a seat’s majorities', () => {
  it('stands contests in order of time', () => {
    const places = layout.contests.map((each) => each.x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
  it('draws the left party upwards and the other down, on one scale', () => {
    const [first, second] = layout.contests;
    expect(first?.y).toBeGreaterThan(layout.zero);
    expect(second?.y).toBeLessThan(layout.zero);
    const perPoint = (layout.zero - (second?.y ?? 0)) / (7791 / 35665);
    expect(((first?.y ?? 0) - layout.zero) / perPoint).toBeCloseTo(1895 / 54236, 6);
  });
  it('ends each stretch of the ribbon before the next begins', () => {
    for (const [index, holding] of layout.ribbon.slice(1).entries())
      expect(holding.from).toBeGreaterThan(layout.ribbon[index]?.to ?? 100);
  });
  it('stands the boundary rule between the contests that it parts', () => {
    const [rule] = layout.rules;
    expect(rule?.x).toBeGreaterThan(layout.contests[4]?.x ?? 100);
    expect(rule?.x).toBeLessThan(layout.contests[5]?.x ?? 0);
  });
  it('draws no mark where a lead is not known', () => {
    const contests = corbySeries.contests.map((each, index) =>
      index === 2 ? { ...each, lead: null, votes: null } : each,
    );
    expect(layoutMajoritySeries({ ...corbySeries, contests }).contests[2]?.y).toBeNull();
  });
  it('stretches time where contests are close, so that their figures stay apart', () => {
    const days = ['2015-05-07', '2015-12-03', '2016-05-05', '2017-06-08'];
    const contests = days.map((day) => ({ ...corbySeries.contests[0], day }) as (typeof corbySeries.contests)[number]);
    const places = layoutMajoritySeries({ ...corbySeries, contests, rules: [], ribbon: [] }).contests.map(
      (each) => each.x,
    );
    for (const [index, place] of places.slice(1).entries()) expect(place - (places[index] ?? 0)).toBeGreaterThan(9);
  });
});
