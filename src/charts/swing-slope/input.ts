import type { Drawing, Heading, Identity } from '../series.ts';

/** One line of the slope. */
export type SlopeSeries = {
  readonly who: Identity;
  /** Proportion at the first contest; null where it did not stand (drawn dotted from zero, "no UKIP"). */
  readonly before: number | null;
  /** Proportion at the second contest; null where it did not stand (drawn dotted to zero). */
  readonly after: number | null;
  /** True for the two between which the swing is measured: thicker, with the lead drawn between them. */
  readonly pair: boolean;
};

/** Shares of the vote at two contests: the gap between a pair, the crossing, and every other series. */
export type SwingSlopeInput = Drawing & {
  readonly before: Heading;
  readonly after: Heading;
  /** Every series; the layout draws those that `slopeSelection` chooses. */
  readonly series: readonly SlopeSeries[];
  /** A dotted line across, labelled if there is room: `{ value: 0.05, words: '5% deposit' }`; null for none. */
  readonly threshold: { readonly value: number; readonly words: string } | null;
};
