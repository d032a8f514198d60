import { widthOf } from './labels.ts';

/** Widths at which labels must be clear: phones' drawings, and those from 640 px screens to the widest. */
const WIDTHS = { narrow: [288, 358], wide: [608, 700, 1072] } as const;

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

/** A label placed: its anchor's class, its offset from x in pixels, its baseline; `wide` if only a wide drawing has room. */
export type PlacedLabel = {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly anchor: '' | 'mid' | 'end';
  readonly wide: boolean;
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
 * placed before it, on a narrow and on a wide drawing; else where a wide one has room. Null where there is none.
 */
export function placeLabels(wanted: readonly Wanted[], obstacles: readonly Obstacle[]): (PlacedLabel | null)[] {
  const taken: { readonly narrow: readonly Box[]; readonly wide: readonly Box[] }[] = obstacles.map((each) => ({
    narrow: WIDTHS.narrow.map((width) => obstacleBox(each, width)),
    wide: WIDTHS.wide.map((width) => obstacleBox(each, width)),
  }));
  const free = (boxes: readonly Box[], which: 'narrow' | 'wide'): boolean =>
    boxes.every(
      (box, index) =>
        inside(box, WIDTHS[which][index] ?? 0) &&
        taken.every((each) => {
          const other = each[which][index];
          return other === undefined || !overlap(other, box);
        }),
    );
  return wanted.map((label) => {
    const choices = (label.positions ?? ALL).map((position) => {
      const offset = offsetOf(position, label.radius);
      const narrow = WIDTHS.narrow.map((width) => boxOf(label, offset, width));
      const wide = WIDTHS.wide.map((width) => boxOf(label, offset, width));
      return { offset, narrow, wide, fitsNarrow: free(narrow, 'narrow'), fitsWide: free(wide, 'wide') };
    });
    const best = choices.find((each) => each.fitsWide && each.fitsNarrow) ?? choices.find((each) => each.fitsWide);
    if (!best) return null;
    taken.push({ narrow: best.fitsNarrow ? best.narrow : [], wide: best.wide });
    const { dx, dy, anchor } = best.offset;
    return { x: label.x, y: label.y + dy, dx, anchor, wide: !best.fitsNarrow };
  });
}

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
