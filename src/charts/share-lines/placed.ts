import type { Identity } from '../series.ts';

/** A stretch between two contests. */
export type Stretch = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly dotted: boolean;
};

/** A line placed. */
export type PlacedLine = {
  readonly who: Identity;
  readonly stretches: readonly Stretch[];
  readonly marks: readonly { readonly x: number; readonly y: number; readonly ring: boolean }[];
};

/** A name at the end of a line, or beside one that ended early (`share` null). */
export type LineLabel = {
  readonly who: Identity;
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly share: string | null;
};
