import type { Drawing, Identity } from '../series.ts';

/** One value on a lane. */
export type ContextDot = {
  /** 0 is the upper lane (filled marks), 1 the lower (hollow). */
  readonly lane: 0 | 1;
  /** Proportion; negative is to the left of zero. */
  readonly value: number;
  /** Colour and shape where the value is of the same kind as this one's; null: small and grey. */
  readonly who: Identity | null;
  /** Label to place if there is room (`Clacton 2014`); null for none. Earlier dots are placed first. */
  readonly label: string | null;
};

/** Where one value stands among all, on two lanes. */
export type ContextStripInput = Drawing & {
  /** Names of the lanes, upper first: `['Gains', 'Holds']`. */
  readonly lanes: readonly [string, string];
  /** Words for the two directions: `['to defender', 'away from defender']`. */
  readonly directions: readonly [string, string];
  /** The others, in order of importance of their labels. */
  readonly dots: readonly ContextDot[];
  /** This one: outlined, larger, labelled with its figure. */
  readonly self: { readonly lane: 0 | 1; readonly value: number; readonly who: Identity; readonly label: string };
  /** Sentence for the description: rank, and where the full list is. */
  readonly summary: string;
};
