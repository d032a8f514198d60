import { describe, expect, it } from 'vitest';
import { layoutShareLines, linesDrawn } from '../../../src/charts/share-lines/layout.ts';
import { corbyLines, reform, ukip } from '../cases.ts';

const layout = layoutShareLines(corbyLines);
const line = (code: string) => layout.lines.find((each) => each.who.code === code);

describe('placing share lines', () => {
  it('draws parties that reached a twentieth once', () => {
    expect(linesDrawn(corbyLines)).toHaveLength(6);
    expect(linesDrawn({ ...corbyLines, atLeast: 0.15 }).map((each) => each.who.code)).toEqual(['Con', 'Lab', 'RUK']);
  });
  it('goes to the next twenty above the largest share', () => {
    expect(layout.ticks.map((tick) => tick.words)).toEqual(['0%', '20%', '40%', '60% of the vote']);
  });
  it('draws no line across a contest that the party missed', () => {
    expect(line('Green')?.marks).toHaveLength(4);
    expect(line('Green')?.stretches).toHaveLength(2);
  });
  it('dots lines across a change of boundaries', () => {
    expect(line('Con')?.stretches.map((each) => each.dotted)).toEqual([false, false, false, false, true]);
  });
  it('rings the by-election', () => {
    expect(line('Lab')?.marks.map((each) => each.ring)).toEqual([false, true, false, false, false, false]);
  });
  it('names lines at their end, and lines that ended early beside one of their points', () => {
    expect(layout.ends.map((each) => each.who)).toContain(reform);
    expect(layout.gone.map((each) => each.who)).toEqual([ukip]);
  });
  it('keeps the names at the end apart', () => {
    const places = layout.ends.map((each) => each.y).toSorted((a, b) => a - b);
    for (const [index, place] of places.slice(1).entries()) expect(place - (places[index] ?? 0)).toBeGreaterThan(16.9);
  });
});
