import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';
import type { Shape } from './series.ts';
import { element } from './svg.ts';

/** Each shape's d3 symbol, its area in square pixels (so that all look equally large), and a turn in degrees. */
const SHAPES: Readonly<Record<Shape, { readonly type: SymbolType; readonly area: number; readonly turn?: number }>> = {
  circle: { type: symbolCircle, area: 78 },
  square: { type: symbolSquare, area: 74 },
  diamond: { type: symbolDiamond2, area: 78 },
  triangle: { type: symbolTriangle, area: 66 },
  star: { type: symbolStar, area: 68 },
  'down-triangle': { type: symbolTriangle, area: 66, turn: 180 },
  wye: { type: symbolWye, area: 62 },
  cross: { type: symbolCross, area: 66 },
};

const ARROW =
  '<marker id="ah" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0 8 4 0 8z" class="ahd"/></marker>';

/** Path of a shape around the origin, to 0.1 px. */
export function shapePath(shape: Shape): string {
  const { type, area } = SHAPES[shape];
  return symbol(type, area).digits(1)() ?? '';
}

/** Definitions of the shapes and the arrow head to which the drawings refer, and of no other: markup of a `defs`. */
export function definitions(drawings: readonly string[]): string {
  const all = drawings.join('');
  const shapes = (Object.keys(SHAPES) as Shape[]).filter((shape) => all.includes(`href="#${shape}"`));
  const paths = shapes.map((shape) => {
    const turn = SHAPES[shape].turn;
    return element('path', { id: shape, d: shapePath(shape), transform: turn ? `rotate(${turn})` : null });
  });
  const body = paths.join('') + (all.includes('url(#ah)') ? ARROW : '');
  return body === '' ? '' : `<defs>${body}</defs>`;
}

/**
 * The hidden block that a page carries once, before its drawings: only what the given drawings use. Empty when they
 * use nothing. `symbols([slope, dial, bars])`.
 */
export function symbols(drawings: readonly string[]): string {
  const body = definitions(drawings);
  return body === '' ? '' : `<svg class="defs" aria-hidden="true">${body}</svg>`;
}
