import type { Drawing, Identity } from '../series.ts';

/** What a marked hexagon shows. */
export type HexMark = {
  readonly who: Identity;
  /** Filled or outlined: a gain or a hold. */
  readonly filled: boolean;
  /** Title of the link: `Corby, 15 Nov 2012: Labour gain from Conservative`. */
  readonly words: string;
  readonly href: string;
  /** Classes for filters; empty for none. */
  readonly classes: string;
};

/** One hexagon of a cartogram, on a grid whose odd rows are pushed half a hexagon to the right ("odd-r"). */
export type Hex = {
  readonly column: number;
  /** Row, growing northwards, as HexJSON has it. */
  readonly row: number;
  /** Null: drawn as ground. */
  readonly mark: HexMark | null;
};

/** Where among all seats something happened. */
export type HexMapInput = Drawing & {
  readonly hexes: readonly Hex[];
  /** Names of parts of the country, in the middle of their place. */
  readonly labels: readonly { readonly column: number; readonly row: number; readonly words: string }[];
  /** Sentence for the description: how many, where the table is. */
  readonly summary: string;
};
