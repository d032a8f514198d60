import { describe, expect, it } from 'vitest';
import { layoutSwingDial, PIVOT } from '../../../src/charts/swing-dial/layout.ts';
import { CASES, con, dial, lab } from '../cases.ts';

const corby = dial(CASES[0] as (typeof CASES)[number]);

describe('placing a dial', () => {
  it('ends the scale at the next ten above the swing and two points, at least 20', () => {
    expect(layoutSwingDial(corby).end).toBe(0.2);
    expect(layoutSwingDial({ ...corby, swing: 0.19 }).end).toBe(0.3);
    expect(layoutSwingDial({ ...corby, swing: 0.441 }).end).toBe(0.5);
  });
  it('points to the side of the party that gained', () => {
    expect(layoutSwingDial(corby).needle[0]).toBeLessThan(PIVOT[0]);
    expect(layoutSwingDial({ ...corby, toward: 'right' }).needle[0]).toBeGreaterThan(PIVOT[0]);
  });
  it('hangs straight down without a swing, and sweeps nothing', () => {
    const { needle, swept } = layoutSwingDial({ ...corby, swing: 0 });
    expect(needle[0]).toBeCloseTo(PIVOT[0]);
    expect(swept).toBeNull();
  });
  it('labels the swing that was needed, unless the needle is near on the same side', () => {
    expect(layoutSwingDial(corby).post?.label).not.toBeNull();
    const near = { size: 0.12, toward: 'left', words: '12.0 to gain' } as const;
    expect(layoutSwingDial({ ...corby, needed: near }).post?.label).toBeNull();
  });
  it('leaves out a post that is off the scale', () => {
    const far = { size: 0.3, toward: 'left', words: '30.0 to gain' } as const;
    expect(layoutSwingDial({ ...corby, left: lab, right: con, needed: far }).post).toBeNull();
  });
});
