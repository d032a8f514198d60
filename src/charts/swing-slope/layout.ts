import { scaleLinear } from 'd3-scale';
import { change, percent, pointsFigure } from '#format';
import { GUTTER, NARROW, pushApart, widthOf } from '../labels.ts';
import type { Identity } from '../series.ts';
import type { SlopeSeries, SwingSlopeInput } from './input.ts';

const RIGHT = 64;
const TOP = 60;
const BELOW = 24;
const MOST = 7;
const LEFT_LABEL = 18;
const RIGHT_LABEL = 35;
const NONE_LABEL = 17;
/** A label moved further than this gets a leader. */
const MOVED = 5;

/** A label at the end of a line; `y` is where it stands, `from` where its mark is. */
export type SlopeLabel = {
  readonly who: Identity;
  readonly y: number;
  readonly from: number;
  readonly leader: boolean;
  /** Share in words; null where it did not stand. */
  readonly share: string | null;
  /** Change or "new"; null on the left. */
  readonly change: string | null;
};

/** One line placed; x1 and x2 are those of the axes. */
export type PlacedSlope = {
  readonly who: Identity;
  readonly y1: number;
  readonly y2: number;
  readonly pair: boolean;
  /** False at an end where it did not stand: dotted, and no mark. */
  readonly stood: readonly [boolean, boolean];
};

/** Lead between the pair on one axis. */
export type PlacedLead = {
  readonly who: Identity;
  readonly y1: number;
  readonly y2: number;
  readonly words: string;
  readonly brief: string;
};

/** The slope chart placed: x in percent, y in pixels. */
export type SlopeLayout = {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Smaller lines first, the pair last and so on top. */
  readonly slopes: readonly PlacedSlope[];
  readonly leftLabels: readonly SlopeLabel[];
  readonly rightLabels: readonly SlopeLabel[];
  /** Null on an axis where one of the pair did not stand or nobody led. */
  readonly leads: readonly [PlacedLead | null, PlacedLead | null];
  /** True where the words for the leads must be shorter on a narrow screen. */
  readonly briefLeads: boolean;
  readonly threshold: { readonly y: number; readonly words: string; readonly labelled: boolean } | null;
};

/**
 * Series that the chart draws: the pair, and those with `atLeast` (0.05 unless given) at either contest, at most
 * seven, the largest. `left` are the rest that stood at the second contest, in the order given.
 */
export function slopeSelection(
  series: readonly SlopeSeries[],
  atLeast = 0.05,
): { readonly drawn: readonly SlopeSeries[]; readonly left: readonly SlopeSeries[] } {
  const peak = (each: SlopeSeries): number => Math.max(each.before ?? 0, each.after ?? 0);
  const wanted = series
    .filter((each) => (each.before ?? each.after) !== null && (each.pair || peak(each) >= atLeast))
    .sort((a, b) => Number(b.pair) - Number(a.pair) || peak(b) - peak(a))
    .slice(0, MOST);
  return {
    drawn: series.filter((each) => wanted.includes(each)),
    left: series.filter((each) => !wanted.includes(each) && each.after !== null),
  };
}

/** Places a slope chart. */
export function layoutSwingSlope(input: SwingSlopeInput): SlopeLayout {
  const { drawn } = slopeSelection(input.series);
  const most = Math.max(0, ...drawn.flatMap((each) => [each.before ?? 0, each.after ?? 0]));
  const ceiling = Math.max(20, Math.ceil((most * 100 + 1) / 10) * 10);
  const height = Math.min(430, Math.max(350, ceiling * 6.6 + 82));
  const bottom = height - BELOW;
  const y = scaleLinear([0, ceiling / 100], [bottom, TOP]);

  const labels = (end: 'before' | 'after', size: number): SlopeLabel[] => {
    const ends = drawn
      .filter((each) => end === 'after' || each.before !== null || each.after !== null)
      .sort((a, b) => (b[end] ?? -1) - (a[end] ?? -1));
    const beside = [...ends.flatMap((each) => each[end] ?? []), ...(input.threshold ? [input.threshold.value] : [])];
    const placed = pushApart(
      ends.map((each) => ({ at: y(each[end] ?? 0), size: each[end] === null ? NONE_LABEL : size })),
      TOP - size / 2,
      height - (end === 'after' ? 0 : 4),
    );
    return ends.map((each, index) => {
      const share = each[end];
      const from = y(share ?? 0);
      const at = placed[index] as number;
      return {
        who: each.who,
        y: at,
        from,
        leader: share !== null && Math.abs(at - from) > MOVED,
        share: share === null ? null : percent(share, { beside }),
        change: end === 'before' || share === null ? null : each.before === null ? 'new' : change(share - each.before),
      };
    });
  };

  const leftLabels = labels('before', LEFT_LABEL);
  const widest = Math.max(0, ...leftLabels.map(leftWidth));
  const lead = (end: 'before' | 'after'): PlacedLead | null => leadOf(drawn, end, y);
  const leads = [lead('before'), lead('after')] as const;
  const left = Math.min(34, Math.max(25, Math.ceil(((widest + 14 - GUTTER) / NARROW) * 100)));
  const headRoom = ((RIGHT - left) / 100) * NARROW - 6;
  return {
    height,
    left,
    right: RIGHT,
    top: TOP,
    bottom,
    slopes: drawn
      .toSorted((a, b) => Number(a.pair) - Number(b.pair) || (a.after ?? 0) - (b.after ?? 0))
      .map((each) => ({
        who: each.who,
        y1: y(each.before ?? 0),
        y2: y(each.after ?? 0),
        pair: each.pair,
        stood: [each.before !== null, each.after !== null],
      })),
    leftLabels,
    rightLabels: labels('after', RIGHT_LABEL),
    leads,
    briefLeads: leads.reduce((sum, each) => sum + (each ? widthOf(each.words, 12.5) / 2 : 0), 0) > headRoom,
    threshold: input.threshold && {
      y: y(input.threshold.value),
      words: input.threshold.words,
      labelled: leftLabels.every((each) => Math.abs(each.y - y(input.threshold?.value ?? 0)) >= 16),
    },
  };
}

/** Width of a left label in pixels. */
function leftWidth({ who, share }: SlopeLabel): number {
  return share === null ? widthOf(`no ${who.short}`, 12.5) : widthOf(who.short, 14, true) + widthOf(` ${share}`, 14);
}

function leadOf(
  drawn: readonly SlopeSeries[],
  end: 'before' | 'after',
  y: (share: number) => number,
): PlacedLead | null {
  const [first, second] = drawn
    .filter((each) => each.pair && each[end] !== null)
    .sort((a, b) => (b[end] ?? 0) - (a[end] ?? 0));
  if (!first || !second) return null;
  const [high, low] = [first[end] ?? 0, second[end] ?? 0];
  const size = pointsFigure(high - low);
  return {
    who: first.who,
    y1: y(high),
    y2: y(low),
    words: high === low ? 'level' : `${first.who.short} ahead by ${size}`,
    brief: high === low ? 'level' : `${first.who.short} by ${size}`,
  };
}
