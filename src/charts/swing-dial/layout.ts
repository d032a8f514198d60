import { arc } from 'd3-shape';
import { coordinate } from '../svg.ts';
import { widthOf } from '../labels.ts';
import type { SwingDialInput } from './input.ts';

/** Size of the dial's own coordinates. */
export const WIDTH = 340;
export const HEIGHT = 182;
/** Where the pendulum hangs. */
export const PIVOT: readonly [number, number] = [170, 22];
const INNER = 112;
const OUTER = 136;
/** Angle either side of straight down. */
const HALF = 0.36 * Math.PI;

type Point = readonly [number, number];
type At = (radius: number, value: number) => Point;

/** Words at the post; `anchor` is the class that aligns them. */
export type PostLabel = { readonly place: Point; readonly anchor: 'mid' | 'end' | '' };

/** The dial placed, in its own coordinates; arcs are around the pivot. */
export type DialLayout = {
  /** End of the scale as a proportion. */
  readonly end: number;
  readonly tintLeft: string;
  readonly tintRight: string;
  /** From zero to the swing; null when the swing rounds to nothing. */
  readonly swept: string | null;
  readonly needle: Point;
  readonly ticks: readonly {
    readonly from: Point;
    readonly to: Point;
    readonly label: Point;
    readonly percent: number;
  }[];
  /** Null where the needed swing is unknown or off the scale. */
  readonly post: {
    readonly from: Point;
    readonly to: Point;
    /** Null where the words would touch the needle or the arc. */
    readonly label: PostLabel | null;
  } | null;
};

/** Places a dial. The scale ends at the next ten above the swing plus two points, at least 20. */
export function layoutSwingDial({ swing, toward, needed }: SwingDialInput): DialLayout {
  const end = Math.max(20, Math.ceil((swing * 100 + 2) / 10) * 10) / 100;
  const sign = (side: 'left' | 'right'): -1 | 1 => (side === 'left' ? -1 : 1);
  const angle = (value: number): number => (value / end) * HALF;
  const at = (radius: number, value: number): Point => [
    PIVOT[0] + radius * Math.sin(angle(value)),
    PIVOT[1] + radius * Math.cos(angle(value)),
  ];
  const ring = (from: number, to: number): string => {
    const [a, b] = [Math.PI - angle(from), Math.PI - angle(to)];
    const draw = arc().digits(1);
    return draw({ innerRadius: INNER, outerRadius: OUTER, startAngle: Math.min(a, b), endAngle: Math.max(a, b) }) ?? '';
  };
  const signed = sign(toward) * swing;
  const step = end > 0.4 ? 0.2 : 0.1;
  const ticks: number[] = [];
  for (let tick = -end; tick <= end + 1e-9; tick += step) ticks.push(Math.round(tick * 100) / 100);
  const posted = needed && needed.size <= end ? sign(needed.toward) * needed.size : null;
  return {
    end,
    tintLeft: ring(-end, 0),
    tintRight: ring(0, end),
    swept: Math.abs(angle(swing)) < 0.004 ? null : ring(0, signed),
    needle: at(OUTER - 14, signed),
    ticks: ticks.map((tick) => ({
      from: at(OUTER + 2, tick),
      to: at(OUTER + 7, tick),
      label: [at(OUTER + 16, tick)[0], at(OUTER + 16, tick)[1] + 5],
      percent: Math.abs(Math.round(tick * 100)),
    })),
    post:
      posted === null || !needed
        ? null
        : {
            from: at(INNER - 7, posted),
            to: at(OUTER + 2, posted),
            label: labelPlace(needed.words, posted, signed, end, at),
          },
  };
}

/**
 * A place for words inside the arc at the top of the post, clear of the needle and of the arc; null where the needle
 * is within 30% of the scale on the same side, or there is no such place.
 */
function labelPlace(words: string, posted: number, swung: number, end: number, at: At): PostLabel | null {
  if (posted * swung > 0 && Math.abs(posted - swung) < 0.3 * end) return null;
  const width = widthOf(words, 12.5);
  for (const radius of [INNER - 13, INNER - 24]) {
    const [x, y] = at(radius, posted);
    for (const anchor of ['mid', posted < 0 ? '' : 'end', posted < 0 ? 'end' : ''] as const) {
      const from = anchor === 'mid' ? x - width / 2 : anchor === 'end' ? x - width : x;
      const box: Box = [from - 3, y - 13, from + width + 3, y + 4];
      if (insideArc(box) && clearOfNeedle(box, at, swung)) return { place: [x, y], anchor };
    }
  }
  return null;
}

type Box = readonly [number, number, number, number];

function insideArc([left, , right, bottom]: Box): boolean {
  return [left, right].every((x) => Math.hypot(x - PIVOT[0], bottom - PIVOT[1]) < INNER - 2);
}

function clearOfNeedle([left, top, right, bottom]: Box, at: At, swung: number): boolean {
  for (let radius = 0; radius <= OUTER - 14; radius += 2) {
    const [x, y] = at(radius, swung);
    if (x > left && x < right && y > top && y < bottom) return false;
  }
  return true;
}

/** A point as a path writes it. */
export const written = ([x, y]: Point): string => `${coordinate(x)} ${coordinate(y)}`;
