import { describe, expect, it } from 'vitest';
import { drawHexMap, type Hex } from '#charts';
import { ACROSS, layoutHexMap } from '../../../src/charts/hex-map/layout.ts';
import { lab } from '../cases.ts';

const mark = { who: lab, filled: true, words: 'Corby, 15 Nov 2012', href: '/', classes: '' };
const hex = (column: number, row: number, marked = false): Hex => ({ column, row, mark: marked ? mark : null });
const input = {
  id: 'hx',
  title: 'Where',
  summary: 'One seat of four.',
  labels: [],
  hexes: [hex(0, 0), hex(1, 0), hex(2, 0, true), hex(0, 1)],
};

describe('placing a cartogram', () => {
  const layout = layoutHexMap(input);
  it('puts north up', () => {
    expect(layout.ground.map((run) => run.y)).toEqual(layout.ground.map((run) => run.y).toSorted((a, b) => a - b));
    expect(layout.ground[0]?.count).toBe(1);
  });
  it('pushes odd rows half a hexagon to the right', () => {
    expect((layout.ground[0]?.x ?? 0) - (layout.ground[1]?.x ?? 0)).toBe(ACROSS / 2);
  });
  it('gathers bare neighbours of a row', () => {
    expect(layout.ground[1]?.count).toBe(2);
  });
  it('links the marked hexagon, out of the way of the keyboard, which has the table', () => {
    expect(drawHexMap(input)).toContain('<a href="/" tabindex="-1"><title>Corby, 15 Nov 2012</title>');
  });
  it('draws an empty country without a number that no picture can have', () => {
    expect(drawHexMap({ ...input, hexes: [] })).not.toMatch(/NaN|Infinity/);
  });
});
