import { scaleLinear } from 'd3-scale';
import type { MajorityBar, MajorityBarsInput } from './input.ts';

/** Height of a panel in pixels. */
export const HEIGHT = 194;
/** Top of the previous contest's bar, and of this one's. */
const ROWS = [51, 129] as const;
/** Bar thickness. */
export const BAR = 22;
/** The short side of a signed axis is at least this part of the whole, so that words fit beside zero. */
const SHORT_SIDE = 0.36;
/** A value is written inside its bar from this part of the width on. */
const INSIDE = 24;
const EDGE = 1;
const LAST_TICK_LABEL = 95;

/** A bar placed; x in percent, `y` the top in pixels. */
export type PlacedBar = {
  readonly bar: MajorityBar;
  readonly faded: boolean;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  /** Which way the bar runs from zero on the page. */
  readonly runs: 'left' | 'right';
  readonly inside: boolean;
  /** Percent at which the reported figure stands; null for none. */
  readonly reported: number | null;
  /** Percent of the ends of a range; null for a figure that is known. */
  readonly whisker: readonly [number, number] | null;
};

/** A panel placed. */
export type BarsLayout = {
  readonly zero: number;
  /** True where both bars face one way: axis from zero at the left edge, words above the bars. */
  readonly oneSided: boolean;
  readonly bars: readonly PlacedBar[];
  readonly ticks: readonly { readonly x: number; readonly value: number; readonly labelled: boolean }[];
  /** Change from one end to the other; null without a previous contest. */
  readonly elbow: { readonly from: number; readonly to: number; readonly change: number } | null;
};

/** Places one panel. */
export function layoutMajorityBars({ before, after, unit }: MajorityBarsInput): BarsLayout {
  const bars = before ? [before, after] : [after];
  const oneSided = bars.every((bar) => bar.side === after.side);
  const reach = (side: 'left' | 'right'): number =>
    Math.max(
      0,
      ...bars.filter((bar) => bar.side === side).flatMap((bar) => [bar.value, bar.reported ?? 0, ...(bar.range ?? [])]),
    );
  const scale = oneSided ? oneSidedScale(reach(after.side)) : signedScale(reach('left'), reach('right'));
  const signed = (bar: MajorityBar, value: number): number => (!oneSided && bar.side === 'left' ? -value : value);
  const x = (bar: MajorityBar, value: number): number => scale(signed(bar, value));
  const ends = bars.map((bar) => x(bar, bar.value));
  return {
    zero: scale(0),
    oneSided,
    bars: bars.map((bar, index) => ({
      bar,
      faded: bar !== after,
      y: ROWS[before ? index : 1] as number,
      from: Math.min(scale(0), ends[index] as number),
      to: Math.max(scale(0), ends[index] as number),
      runs: !oneSided && bar.side === 'left' ? 'left' : 'right',
      inside: Math.abs((ends[index] as number) - scale(0)) > INSIDE,
      reported: isApart(bar) ? x(bar, bar.reported) : null,
      whisker: bar.range ? [x(bar, bar.range[0]), x(bar, bar.range[1])] : null,
    })),
    ticks: roundTicks(scale, unit).map((value) => ({
      x: scale(value),
      value: Math.abs(value),
      labelled: value === 0 || (scale(value) <= LAST_TICK_LABEL && scale(value) >= 100 - LAST_TICK_LABEL),
    })),
    elbow: before && {
      from: ends[0] as number,
      to: ends[1] as number,
      change: Math.abs(signed(after, after.value) - signed(before, before.value)),
    },
  };
}

/** As many round values as leave room for their labels on the narrowest drawing. */
function roundTicks(scale: Scale, unit: 'votes' | 'points'): number[] {
  const room = unit === 'votes' ? 14 : 10;
  const choices = [6, 5, 4, 3, 2].map((wanted) => scale.ticks(wanted));
  const fits = (values: readonly number[]): boolean =>
    values.every((value, index) => index === 0 || scale(value) - scale(values[index - 1] ?? value) >= room) &&
    (unit === 'points' || values.every(Number.isInteger));
  return choices.find(fits) ?? [0];
}

/** True where a figure was reported that is not the bar's own. */
const isApart = (bar: MajorityBar): bar is MajorityBar & { readonly reported: number } =>
  typeof bar.reported === 'number' && bar.reported !== bar.value;

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function oneSidedScale(most: number): Scale {
  return scaleLinear([0, (most || 1) * 1.03], [0, 100]);
}

function signedScale(left: number, right: number): Scale {
  const long = Math.max(left, right) || 1;
  const short = (long * SHORT_SIDE) / (1 - SHORT_SIDE);
  return scaleLinear([-Math.max(left, short), Math.max(right, short)], [EDGE, 100 - EDGE]);
}
