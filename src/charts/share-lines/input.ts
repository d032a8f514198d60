import type { Drawing, Heading, Identity, Rule } from '../series.ts';

/** A contest on the time axis. */
export type LinesContest = Heading & {
  /** ISO day. */
  readonly day: string;
  /** True for a by-election: drawn as a ring, its kind written under the year. */
  readonly ring: boolean;
};

/** One line. */
export type ShareLine = {
  readonly who: Identity;
  /** Proportions, one for each contest in order; null where it did not stand: the line breaks. */
  readonly values: readonly (number | null)[];
};

/** Shares of the vote at every contest of a seat. */
export type ShareLinesInput = Drawing & {
  /** Contests, oldest first. */
  readonly contests: readonly LinesContest[];
  /** Every line; those that reached `atLeast` once are drawn. */
  readonly lines: readonly ShareLine[];
  /** Boundary changes: lines are dotted across them. */
  readonly rules: readonly Rule[];
  /** Proportion that a line must reach once to be drawn; 0.05 unless given. */
  readonly atLeast?: number;
};
