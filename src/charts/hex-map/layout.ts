import { widthOf } from '../labels.ts';
import type { Hex, HexMapInput } from './input.ts';

/** Width of a hexagon from side to side, and the step from row to row, in the drawing's own units. */
export const ACROSS = 12;
export const DOWN = (ACROSS * Math.sqrt(3)) / 2;
const MARGIN = 3;
/** Size and line height of the names of parts of the country. */
const NAME = 12.5;
const LINE = 14;

/** A row's unmarked neighbours, drawn in one go: centre of the first, and how many. */
export type Run = { readonly x: number; readonly y: number; readonly count: number };

/** The cartogram placed; x and y are centres. */
export type HexLayout = {
  readonly width: number;
  readonly height: number;
  readonly ground: readonly Run[];
  readonly marks: readonly { readonly hex: Hex; readonly x: number; readonly y: number }[];
  readonly labels: readonly { readonly words: string; readonly x: number; readonly y: number }[];
};

/** Places a cartogram: north up, odd rows pushed half a hexagon to the right. */
export function layoutHexMap({ hexes, labels }: HexMapInput): HexLayout {
  const columns = hexes.map((hex) => hex.column);
  const rows = hexes.map((hex) => hex.row);
  const [west, east] = hexes.length ? [Math.min(...columns), Math.max(...columns)] : [0, 0];
  const [south, north] = hexes.length ? [Math.min(...rows), Math.max(...rows)] : [0, 0];
  const x = ({ column, row }: { column: number; row: number }): number =>
    MARGIN + ACROSS / 2 + (column - west + (Math.abs(row) % 2) / 2) * ACROSS;
  const y = ({ row }: { row: number }): number => MARGIN + DOWN / 1.5 + (north - row) * DOWN;
  const ground: Run[] = [];
  const bare = hexes.filter((hex) => hex.mark === null).sort((a, b) => b.row - a.row || a.column - b.column);
  bare.forEach((hex, index) => {
    const before = bare[index - 1];
    const last = ground.at(-1);
    if (before && last && before.row === hex.row && before.column === hex.column - 1)
      ground[ground.length - 1] = { ...last, count: last.count + 1 };
    else ground.push({ x: x(hex), y: y(hex), count: 1 });
  });
  return {
    width: (east - west + 1.5) * ACROSS + 2 * MARGIN,
    height: (north - south) * DOWN + DOWN / 0.75 + 2 * MARGIN,
    ground,
    marks: hexes.filter((hex) => hex.mark !== null).map((hex) => ({ hex, x: x(hex), y: y(hex) })),
    labels: apart(labels.map((label) => ({ words: label.words, x: x(label), y: y(label) + 4 }))),
  };
}

/** Moves a name down where it would run into one above it or to its left. */
function apart(labels: HexLayout['labels']): HexLayout['labels'] {
  const placed: HexLayout['labels'][number][] = [];
  for (const label of labels.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const above = placed.filter(
      (other) =>
        Math.abs(other.x - label.x) < (widthOf(other.words, NAME) + widthOf(label.words, NAME)) / 2 &&
        label.y - other.y < LINE,
    );
    placed.push({ ...label, y: Math.max(label.y, ...above.map(({ y }) => y + LINE)) });
  }
  return placed;
}
