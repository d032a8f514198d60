import { scaleLinear } from 'd3-scale';
import { pointsFigure } from '#format';
import { NARROW, widthOf } from '../labels.ts';
import { type Obstacle, placeLabels, type PlacedLabel, type Position } from '../scatter-labels.ts';
import type { ContextDot, ContextStripInput } from './input.ts';

/** Heights of the two lanes. */
export const LANES = [74, 140] as const;
const LOW = -0.2;
const HIGH = 0.47;
const EDGE = 2;
const RADIUS = 4;

const UPPER: readonly Position[] = ['above', 'aboveLeft', 'aboveRight', 'below', 'belowLeft', 'belowRight'];
const LOWER: readonly Position[] = ['below', 'belowRight', 'belowLeft', 'above', 'aboveRight', 'aboveLeft'];
const OWN: readonly Position[] = ['above', 'aboveRight', 'aboveLeft'];

/** The strip placed: x in percent, y in pixels. */
export type ContextLayout = {
  readonly zero: number;
  readonly ticks: readonly { readonly x: number; readonly words: string }[];
  readonly dots: readonly { readonly dot: ContextDot; readonly x: number; readonly label: PlacedLabel | null }[];
  readonly self: {
    readonly x: number;
    readonly words: string;
    /** Its label; a second one for narrow screens where the first fits only a wide one, null where it fits both. */
    readonly label: PlacedLabel | null;
    readonly narrowLabel: PlacedLabel | null;
  };
  readonly lanes: readonly { readonly x: number; readonly y: number; readonly anchor: '' | 'end' }[];
};

/** Places the strip: −20 to +47 points, wider only where a value lies outside. */
export function layoutContextStrip({ lanes, dots, self }: ContextStripInput): ContextLayout {
  const values = [self.value, ...dots.map((dot) => dot.value)];
  const low = Math.min(LOW, Math.floor(Math.min(...values) * 10) / 10);
  const high = Math.max(HIGH, Math.max(...values) + 0.02);
  const x = scaleLinear([low, high], [EDGE, 100 - EDGE]);
  const words = `${self.label} ${pointsFigure(self.value)}`;
  const names = lanes.map((name, lane) => laneName(name, lane as 0 | 1, [self, ...dots], x));
  const obstacles: Obstacle[] = [
    ...dots.map((dot) => ({ x: x(dot.value), y: LANES[dot.lane], halfWidth: RADIUS + 1, halfHeight: RADIUS + 1 })),
    { x: x(self.value), y: LANES[self.lane], halfWidth: 9, halfHeight: 9 },
    ...names.map(({ x: at, y }, lane) => {
      const half = widthOf(lanes[lane] ?? '', 12.5, true) / 2;
      return { x: at, y: y - 4, halfWidth: half * 2, halfHeight: 7 };
    }),
  ];
  const own = { words, x: x(self.value), y: LANES[self.lane], radius: 17, size: 14, bold: true, positions: OWN };
  const [alone] = placeLabels([own], obstacles);
  const narrowLabel = alone && alone.show === '' ? null : pinned(x(self.value), LANES[self.lane], words);
  if (narrowLabel) obstacles.push(pinnedBox(narrowLabel, words));
  const labelled = dots.flatMap((dot, index) => (dot.label === null ? [] : [{ dot, index, words: dot.label }]));
  const placed = placeLabels(
    [
      ...(alone ? [own] : []),
      ...labelled.map(({ dot, words: label }) => ({
        words: label,
        x: x(dot.value),
        y: LANES[dot.lane],
        radius: RADIUS,
        positions: dot.lane === 0 ? UPPER : LOWER,
      })),
    ],
    obstacles,
  ).slice(alone ? 1 : 0);
  const labels = new Map(labelled.map(({ index }, order) => [index, placed[order] ?? null]));
  return {
    zero: x(0),
    ticks: x.ticks(7).map((tick) => ({ x: x(tick), words: String(Math.abs(Math.round(tick * 100))) })),
    dots: dots.map((dot, index) => ({ dot, x: x(dot.value), label: labels.get(index) ?? null })),
    self: { x: x(self.value), words, label: alone ?? null, narrowLabel },
    lanes: names,
  };
}

/** Over its mark whatever it covers, within the frame. */
function pinned(x: number, lane: number, words: string): PlacedLabel {
  const half = (widthOf(words, 14, true) / NARROW) * 50;
  const anchor = x < half ? '' : x > 100 - half ? 'end' : 'mid';
  return { x: anchor === '' ? 0 : anchor === 'end' ? 100 : x, y: lane - 23, dx: 0, anchor, show: '' };
}

function pinnedBox({ x, y, anchor }: PlacedLabel, words: string): Obstacle {
  const width = widthOf(words, 14, true);
  return { x, y: y - 5, halfWidth: anchor === 'mid' ? width / 2 : width, halfHeight: 8 };
}

type Placed = { readonly lane: 0 | 1; readonly value: number };

/** At the left of its lane, or the right, or over the left end: where no mark stands. */
function laneName(
  name: string,
  lane: 0 | 1,
  marks: readonly Placed[],
  x: (value: number) => number,
): ContextLayout['lanes'][number] {
  const room = (widthOf(name, 12.5, true) / NARROW) * 100 + 4;
  const places = marks.filter((mark) => mark.lane === lane).map((mark) => x(mark.value));
  if (places.every((place) => place > room)) return { x: 0, y: LANES[lane] + 4, anchor: '' };
  if (places.every((place) => place < 100 - room)) return { x: 100, y: LANES[lane] + 4, anchor: 'end' };
  return { x: 0, y: LANES[lane] - 14, anchor: '' };
}
