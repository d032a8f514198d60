import type { Drawing, Heading, Identity } from '../series.ts';

/** One lead, drawn as a bar from zero. */
export type MajorityBar = Heading & {
  readonly who: Identity;
  /** Which way it faces; the same two always face the same way. */
  readonly side: 'left' | 'right';
  /** Size of the lead, never negative: votes for `unit: 'votes'`, a proportion for `unit: 'points'`. */
  readonly value: number;
  /** A different figure that was reported for the same lead, same unit: a hollow diamond. Absent, null or equal: none. */
  readonly reported?: number | null;
  /** Where only a reported, rounded figure is known: its lowest and highest meaning; drawn dotted, with a whisker. */
  readonly range?: readonly [number, number] | null;
  /** How the figure of a range is put: `almost 3,000, reported`. Absent: `about` and the value. */
  readonly said?: string;
};

/** One panel: the lead at the previous contest and at this one, with an elbow arrow for the change. */
export type MajorityBarsInput = Drawing & {
  readonly unit: 'votes' | 'points';
  /** The previous contest, drawn faded; null where there is none to compare with: no arrow then. */
  readonly before: MajorityBar | null;
  readonly after: MajorityBar;
};
