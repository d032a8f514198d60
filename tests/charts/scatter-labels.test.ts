import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/charts/scatter-labels.ts';

const wanted = { words: 'Corby', x: 50, y: 100, radius: 5 };

describe('placing labels beside marks', () => {
  it('takes the first position when nothing is in the way', () => {
    expect(placeLabels([wanted], [])).toEqual([{ x: 50, y: 104, dx: 10, anchor: '', show: '' }]);
  });
  it('turns to the other side of a mark that is in the way', () => {
    const [label] = placeLabels([wanted], [{ x: 52, y: 100, halfWidth: 30, halfHeight: 5 }]);
    expect(label?.anchor).not.toBe('');
  });
  it('keeps a label for wide screens that only they have room for', () => {
    const crowd = [44, 48, 52, 56].map((x) => ({ x, y: 100, halfWidth: 8, halfHeight: 60 }));
    expect(placeLabels([wanted], crowd)[0]?.show ?? 'none').not.toBe('');
  });
  it('leaves out a label that would cover another everywhere', () => {
    const [first, second] = placeLabels([wanted, { ...wanted, positions: ['right'] }], []);
    expect(first).not.toBeNull();
    expect(second).toBeNull();
  });
});
