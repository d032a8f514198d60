import { widthOf } from './labels.ts';

/** Widths at which labels must be clear: of phones' drawings, from 640 px screens up, and from 1104 px up. */
const WIDTHS = { narrow: [288, 358], wide: [608, 700, 1072], widest: [1072] } as const;
type Tier = keyof typeof WIDTHS;
type Boxes = Readonly<Record<Tier, readonly Box[]>>;

/** Something that labels may not cover; x in percent, the rest in pixels. `y` is its middle. */
export type Obstacle = {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
};

/** A label that wants to stand near its mark. */
export type Wanted = {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  /** Radius of the mark in pixels. */
  readonly radius: number;
  /** Positions to try, in order; all eight unless given. */
  readonly positions?: readonly Position[];
  readonly size?: number;
  readonly bold?: boolean;
};

/** Where a label stands from its mark. */
export type Position = 'right' | 'left' | 'above' | 'below' | 'aboveRight' | 'aboveLeft' | 'belowRight' | 'belowLeft';

/** A label placed: its anchor's class, its offset from x in pixels, its baseline; and the class that shows it where it has room. */
export type PlacedLabel = {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly anchor: '' | 'mid' | 'end';
  /** Shown everywhere, from 640 px up, or from 1104 px up. */
  readonly show: '' | 'wide' | 'max';
};

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Offset = { readonly dx: number; readonly dy: number; readonly anchor: PlacedLabel['anchor'] };

const ALL: readonly Position[] = [
  'right',
  'left',
  'above',
  'below',
  'aboveRight',
  'aboveLeft',
  'belowRight',
  'belowLeft',
];

/**
 * Places labels greedily, in the order given: each at the first position where it covers no obstacle and no label
 * placed before it, on narrow and on wide drawings; else where a wide one has room; else, if `grows` (the drawing
 * takes the whole page), where the widest has. Null where there is none.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  obstacles: readonly Obstacle[],
  grows = false,
): (PlacedLabel | null)[] {
  const taken: Boxes[] = obstacles.map((each) => atAllWidths((width) => obstacleBox(each, width)));
  const free = (boxes: Boxes, tier: Tier): boolean =>
    boxes[tier].every(
      (box, index) =>
        inside(box, WIDTHS[tier][index] ?? 0) &&
        taken.every((each) => {
          const other = each[tier][index];
          return other === undefined || !overlap(other, box);
        }),
    );
  return wanted.map((label) => {
    const choices = (label.positions ?? ALL).map((position) => {
      const offset = offsetOf(position, label.radius);
      const boxes = atAllWidths((width) => boxOf(label, offset, width));
      return { offset, boxes, narrow: free(boxes, 'narrow'), wide: free(boxes, 'wide'), widest: free(boxes, 'widest') };
    });
    const best =
      choices.find((each) => each.narrow && each.wide) ??
      choices.find((each) => each.wide) ??
      (grows ? choices.find((each) => each.widest) : undefined);
    if (!best) return null;
    const show = best.narrow && best.wide ? '' : best.wide ? 'wide' : 'max';
    taken.push({
      narrow: show === '' ? best.boxes.narrow : [],
      wide: show === 'max' ? [] : best.boxes.wide,
      widest: best.boxes.widest,
    });
    const { dx, dy, anchor } = best.offset;
    return { x: label.x, y: label.y + dy, dx, anchor, show };
  });
}

const atAllWidths = (box: (width: number) => Box): Boxes => ({
  narrow: WIDTHS.narrow.map(box),
  wide: WIDTHS.wide.map(box),
  widest: WIDTHS.widest.map(box),
});

function offsetOf(position: Position, radius: number): Offset {
  const side = radius + 5;
  const slant = Math.max(2, radius);
  switch (position) {
    case 'right':
      return { dx: side, dy: 4, anchor: '' };
    case 'left':
      return { dx: -side, dy: 4, anchor: 'end' };
    case 'above':
      return { dx: 0, dy: -(radius + 6), anchor: 'mid' };
    case 'below':
      return { dx: 0, dy: radius + 14, anchor: 'mid' };
    case 'aboveRight':
      return { dx: slant, dy: -(radius + 4), anchor: '' };
    case 'aboveLeft':
      return { dx: -slant, dy: -(radius + 4), anchor: 'end' };
    case 'belowRight':
      return { dx: slant, dy: radius + 13, anchor: '' };
    case 'belowLeft':
      return { dx: -slant, dy: radius + 13, anchor: 'end' };
  }
}

function boxOf({ words, x, y, size = 12.5, bold = false }: Wanted, { dx, dy, anchor }: Offset, width: number): Box {
  const length = widthOf(words, size, bold);
  const at = (x / 100) * width + dx;
  const left = anchor === 'mid' ? at - length / 2 : anchor === 'end' ? at - length : at;
  return { left: left - 2, right: left + length + 2, top: y + dy - size * 0.8, bottom: y + dy + size * 0.25 };
}

function obstacleBox({ x, y, halfWidth, halfHeight }: Obstacle, width: number): Box {
  const at = (x / 100) * width;
  return { left: at - halfWidth, right: at + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

const inside = (box: Box, width: number): boolean => box.left >= -8 && box.right <= width + 8 && box.top >= 0;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
