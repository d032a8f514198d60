import type { Drawing, Identity, Rule } from '../series.ts';

/** One event. */
export type OverviewMark = {
  /** ISO day. */
  readonly day: string;
  /** Proportion, negative below zero. */
  readonly value: number;
  readonly who: Identity;
  /** Filled or hollow: a gain or a hold. */
  readonly filled: boolean;
  /** Name, for the title of the link. */
  readonly name: string;
  /** Words after the name in the title: `12.7, Con to Lab`. */
  readonly words: string;
  readonly href: string;
  /** Classes for filters: `G p55 wLab`; empty for none. */
  readonly classes: string;
  /** Order in which labels are placed, 1 first; null for no label. */
  readonly label: number | null;
};

/** Values by date. */
export type OverviewInput = Drawing & {
  readonly marks: readonly OverviewMark[];
  /** Dotted rules with a year under them: general elections. */
  readonly rules: readonly Rule[];
  /** ISO days at which the time scale starts and ends. */
  readonly from: string;
  readonly until: string;
  /** Words for the two directions: `['Swing away from the party defending the seat', 'Swing towards it']`. */
  readonly directions: readonly [string, string];
  /** Sentence for the description: range, extremes, where the table is. */
  readonly summary: string;
};
