import { describe, expect, it } from 'vitest';
import { layoutTurnoutStrip } from '../../../src/charts/turnout-strip/layout.ts';
import { CASES, turnout } from '../cases.ts';

const corby = turnout(CASES[0] as (typeof CASES)[number]);

describe('placing the turnout strip', () => {
  it('runs from 15% to 76%', () => {
    const { value } = layoutTurnoutStrip({ ...corby, value: 0.455 });
    expect(value).toBeCloseTo(2 + ((0.455 - 0.15) / 0.61) * 96, 5);
  });
  it('widens for turnouts of other days', () => {
    const { previous } = layoutTurnoutStrip({ ...corby, previous: { value: 0.84, words: 'in 1951' } });
    expect(previous).toBeLessThan(100);
  });
  it('labels both on one row where there is room, turned away from each other if they are near', () => {
    expect(layoutTurnoutStrip(corby).rows).toBe(1);
    const near = layoutTurnoutStrip({ ...corby, value: 0.45, previous: { value: 0.46, words: 'in 2010' } });
    expect(near).toMatchObject({ rows: 1, label: { anchor: 'end' }, previousLabel: { anchor: '' } });
  });
  it('takes a second row where they would meet at an edge', () => {
    const edge = layoutTurnoutStrip({ ...corby, value: 0.18, previous: { value: 0.3, words: 'in 2010' } });
    expect(edge.rows).toBe(2);
  });
  it('has no second label without a turnout to compare with', () => {
    expect(layoutTurnoutStrip({ ...corby, previous: null })).toMatchObject({ previous: null, previousLabel: null });
  });
});
