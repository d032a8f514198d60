import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameThatFits, pushApart, widthOf } from '../../src/charts/labels.ts';

describe('pushing labels apart', () => {
  it('leaves labels alone that have room', () => {
    expect(
      pushApart(
        [
          { at: 10, size: 10 },
          { at: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 50]);
  });
  it('moves two equal ones the same way up and down', () => {
    expect(
      pushApart(
        [
          { at: 50, size: 20 },
          { at: 50, size: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([40, 60]);
  });
  it('stays within the frame', () => {
    expect(
      pushApart(
        [
          { at: 0, size: 20 },
          { at: 0, size: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 30]);
  });
  it('never overlaps, never leaves the frame, and keeps the order, whatever is wished', () => {
    const wish = fc.record({
      at: fc.double({ min: -50, max: 450, noNaN: true }),
      size: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 10 }), (wishes) => {
        const placed = pushApart(wishes, 0, 400);
        const order = wishes
          .map((_, index) => index)
          .sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0) || a - b);
        order.forEach((index, rank) => {
          const [at, size] = [placed[index] ?? NaN, wishes[index]?.size ?? 0];
          expect(at - size / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(at + size / 2).toBeLessThanOrEqual(400 + 1e-6);
          const next = order[rank + 1];
          if (next !== undefined)
            expect((placed[next] ?? NaN) - at).toBeGreaterThanOrEqual((size + (wishes[next]?.size ?? 0)) / 2 - 1e-6);
        });
      }),
      { seed: 1979 },
    );
  });
  it('shrinks labels evenly when there is no room for all', () => {
    expect(
      pushApart(
        [
          { at: 5, size: 10 },
          { at: 5, size: 10 },
        ],
        0,
        10,
      ),
    ).toEqual([2.5, 7.5]);
  });
});

describe('the width of words', () => {
  it('grows with size, weight and length', () => {
    expect(widthOf('Labour', 14)).toBeGreaterThan(widthOf('Labour', 12));
    expect(widthOf('Labour', 14, true)).toBeGreaterThan(widthOf('Labour', 14));
    expect(widthOf('', 14)).toBe(0);
  });
  it('chooses the longest name that fits', () => {
    expect(nameThatFits(['Conservative', 'Con'], 200, 14)).toBe('Conservative');
    expect(nameThatFits(['Conservative', 'Con'], 40, 14)).toBe('Con');
    expect(nameThatFits(['Conservative', 'Con'], 4, 14)).toBe('Con');
  });
});
