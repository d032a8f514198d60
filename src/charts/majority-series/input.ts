import type { Drawing, Heading, Identity, Rule } from '../series.ts';

/** One contest of a seat, with its winner's lead. */
export type SeriesContest = Heading & {
  /** ISO day. */
  readonly day: string;
  /** `column` for a general election, `pin` for a by-election: told apart without colour. */
  readonly form: 'column' | 'pin';
  readonly who: Identity;
  /** Up for the first of the seat's two usual holders, down for any other. */
  readonly side: 'up' | 'down';
  /** Lead as a proportion of valid votes; null where not known: the contest is named, no mark is drawn. */
  readonly lead: number | null;
  /** Lead in votes; null where not known. */
  readonly votes: number | null;
  /** True for contests that the page does not compare. */
  readonly faded?: boolean;
};

/** Who held the seat, for the ribbon. */
export type Holding = { readonly from: string; readonly to: string; readonly who: Identity };

/** A seat's leads over time, on one scale of points. */
export type MajoritySeriesInput = Drawing & {
  /** Contests, oldest first. */
  readonly contests: readonly SeriesContest[];
  /** Words for the upper and lower half: `{ words: 'Labour majority', code: 'Lab' }`; `down` null if nobody is there. */
  readonly up: { readonly words: string; readonly code: string };
  readonly down: { readonly words: string; readonly code: string } | null;
  /** Boundary changes. */
  readonly rules: readonly Rule[];
  /** ISO day at which the time scale ends: the day of the data, or the last contest of old boundaries. */
  readonly until: string;
  /** Holders between contests, oldest first, none overlapping; empty for no ribbon. */
  readonly ribbon: readonly Holding[];
  /** True for the lower drawing of by-election pages: no votes under the points. */
  readonly compact?: boolean;
};
