import { describe, expect, it } from 'vitest';
import { layoutMajorityBars } from '../../../src/charts/majority-bars/layout.ts';
import { bars, CASES } from '../cases.ts';

const byName = (name: string) => CASES.find((each) => each.name === name) ?? (CASES[0] as (typeof CASES)[number]);

describe('placing majority bars', () => {
  it('runs the two parties either way from zero when the seat changed hands', () => {
    const { oneSided, bars: placed, zero } = layoutMajorityBars(bars(byName('corby-2012'), 'votes'));
    expect(oneSided).toBe(false);
    expect(placed.map((each) => each.runs)).toEqual(['right', 'left']);
    expect(placed[0]?.from).toBe(zero);
    expect(placed[1]?.to).toBe(zero);
  });
  it('keeps room for words beside zero on the short side', () => {
    const { zero } = layoutMajorityBars(bars(byName('runcorn-and-helsby-2025'), 'votes'));
    expect(100 - zero).toBeGreaterThan(35);
  });
  it('measures the change through zero: 1,895 one way to 7,791 the other is 9,686', () => {
    expect(layoutMajorityBars(bars(byName('corby-2012'), 'votes')).elbow?.change).toBe(9686);
  });
  it('runs one way from the left edge when the holder stayed', () => {
    const chester = layoutMajorityBars(bars(byName('city-of-chester-2022'), 'points'));
    expect(chester).toMatchObject({ oneSided: true, zero: 0 });
    expect(chester.elbow?.change).toBeCloseTo(0.2724, 4);
  });
  it('stands a reported figure where it would be', () => {
    const { bars: placed } = layoutMajorityBars(bars(byName('corby-2012'), 'votes'));
    expect(placed[0]?.reported).toBeGreaterThan(placed[0]?.to ?? 100);
  });
  it('draws no arrow without a contest before', () => {
    expect(layoutMajorityBars({ ...bars(byName('corby-2012'), 'votes'), before: null }).elbow).toBeNull();
  });
});
