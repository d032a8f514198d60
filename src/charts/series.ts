/** Shapes of marks; each is a d3 symbol, and an id in the block that `symbols` returns. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'star' | 'down-triangle' | 'wye' | 'cross';

/** What tells one series from another: a name written out, a colour by class, and a shape. */
export type Identity = {
  /** Name for roomy labels: `Lib Dem`. */
  readonly name: string;
  /** Shortest label: `LD`. */
  readonly short: string;
  /** Class that sets `--c` (and perhaps `--k`): `LD`. */
  readonly code: string;
  readonly shape: Shape;
};

/** What every drawing needs. */
export type Drawing = {
  /** Prefix of the drawing's element ids, unique on its page: letters and digits. */
  readonly id: string;
  /** What is drawn, in words: the accessible name. The description, with the values, is generated. */
  readonly title: string;
};

/** A contest named over, under or beside a drawing. */
export type Heading = {
  /** Short and bold: `2012`. */
  readonly heading: string;
  /** What it was: `by-election`. */
  readonly kind: string;
  /** True for a notional or otherwise estimated result: set in italics. */
  readonly estimate?: boolean;
};

/** A dotted line at a day, such as a change of boundaries. */
export type Rule = {
  /** ISO day. */
  readonly day: string;
  /** Label: `New boundaries`. */
  readonly words: string;
};

/** A day as milliseconds, for scales only. */
export const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
