import type { Drawing } from '../series.ts';

/** One value among others of its kind, and where it came from. */
export type TurnoutStripInput = Drawing & {
  /** This contest: proportion, and the words after the figure (`by-election`). */
  readonly value: number;
  readonly words: string;
  /** The contest that it is compared with (`in 2010`); null where its turnout is not known: no arrow then. */
  readonly previous: { readonly value: number; readonly words: string } | null;
  /** The others, one tick each; those not known left out by the caller. */
  readonly others: readonly number[];
  /** What the ticks are, for the description: `other by-elections since 2010`. */
  readonly othersWords: string;
};
