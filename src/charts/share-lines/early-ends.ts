import { NARROW, widthOf } from '../labels.ts';
import type { ShareLine } from './input.ts';
import type { LineLabel, PlacedLine, Stretch } from './placed.ts';

/** The drawing that labels are placed in. */
type Plot = {
  readonly x: (index: number) => number;
  readonly y: (share: number) => number;
  /** Heights of the gridlines, whose own labels stand at the left. */
  readonly ticks: readonly number[];
  readonly bottom: number;
};

type Box = { readonly x: number; readonly y: number; readonly width: number };

/** Names of lines that ended early: at their second point, or at whichever of their points is freest. */
export function placeEarlyEnds(
  lines: readonly ShareLine[],
  drawn: readonly PlacedLine[],
  { x, y, ticks, bottom }: Plot,
): LineLabel[] {
  // The uppermost says what the scale is, and so is long.
  const top = Math.min(...ticks);
  const taken: Box[] = ticks.map((tick) => ({ x: tick === top ? 18 : 4, y: tick - 4, width: tick === top ? 38 : 12 }));
  const labels: LineLabel[] = [];
  for (const { who, values } of lines) {
    const stood = values.flatMap((value, index) => (value === null ? [] : [{ index, value }]));
    const width = (widthOf(who.short, 12.5, true) / NARROW) * 100;
    const [best] = [stood[1], ...stood]
      .flatMap((each) => (each ? [each] : []))
      .flatMap((each) =>
        [-11, 20].map((shift) => ({ x: x(each.index), y: y(each.value) + shift, from: y(each.value) })),
      )
      .map((place, order) => ({ ...place, order, cost: cost({ ...place, width }, taken, drawn, bottom) }))
      .sort((a, b) => a.cost - b.cost || a.order - b.order);
    if (!best) continue;
    taken.push({ x: best.x, y: best.y, width });
    labels.push({ who, x: best.x, y: best.y, from: best.from, share: null });
  }
  return labels;
}

/** How much a label would cover: other words most, then marks, then lines. */
function cost(label: Box, taken: readonly Box[], drawn: readonly PlacedLine[], bottom: number): number {
  const half = label.width / 2;
  const words = taken.filter(
    (each) => Math.abs(each.x - label.x) < (each.width + label.width) / 2 && Math.abs(each.y - label.y) < 14,
  );
  const marks = drawn
    .flatMap((each) => each.marks)
    .filter((mark) => Math.abs(mark.x - label.x) < half + 2 && mark.y > label.y - 15 && mark.y < label.y + 8);
  const lines = drawn.flatMap((each) => each.stretches).filter((each) => crosses(each, label));
  return words.length * 10 + marks.length * 3 + lines.length + (label.y > bottom - 4 ? 50 : 0);
}

/** Whether a stretch runs through the box of a label. */
function crosses({ x1, y1, x2, y2 }: Stretch, { x: middle, y: baseline, width }: Box): boolean {
  return [-0.5, -0.25, 0, 0.25, 0.5].some((part) => {
    const x = middle + part * width;
    if (x < x1 || x > x2 || x1 === x2) return false;
    const y = y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
    return y > baseline - 12 && y < baseline + 3;
  });
}
