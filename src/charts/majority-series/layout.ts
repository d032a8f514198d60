import { scaleLinear } from 'd3-scale';
import { count, pointsFigure } from '#format';
import { NARROW, widthOf } from '../labels.ts';
import type { Identity } from '../series.ts';
import { type AxisHeading, headings, placeDays, type PlacedRule, placeRules } from '../time-axis.ts';
import type { MajoritySeriesInput, SeriesContest } from './input.ts';

const LOW = 12.5;
const LAST = 93.5;
const HIGH = 99.6;
/** Least points that the vertical scale spans, so that small leads look small. */
const LEAST_SPAN = 0.1;

/** Vertical measures in pixels of the full and the compact drawing. */
const FULL = { top: 60, bottom: 200, years: 252, below: 31 };
const COMPACT = { top: 48, bottom: 134, years: 180, below: 16 };

/** A contest placed. */
export type PlacedContest = {
  readonly contest: SeriesContest;
  readonly x: number;
  /** End of the mark away from zero; null where the lead is not known. */
  readonly y: number | null;
  /** Baselines of the points and of the votes. */
  readonly pointsY: number;
  readonly votesY: number;
  /** Words under it. */
  readonly words: AxisHeading;
};

/** A stretch of the ribbon placed; `words` null where none fit. */
export type PlacedHolding = {
  readonly who: Identity;
  readonly from: number;
  readonly to: number;
  readonly words: string | null;
};

/** The series placed: x in percent, y in pixels. */
export type SeriesLayout = {
  readonly height: number;
  readonly zero: number;
  readonly top: number;
  /** Where the dotted rules end. */
  readonly foot: number;
  readonly years: number;
  readonly ticks: readonly { readonly y: number; readonly words: string }[];
  readonly contests: readonly PlacedContest[];
  readonly rules: readonly PlacedRule[];
  readonly ribbon: readonly PlacedHolding[];
  readonly ribbonY: number;
  readonly down: { readonly x: number; readonly y: number; readonly anchor: '' | 'end' } | null;
  /** True where labels must be shorter on a narrow screen. */
  readonly crowded: boolean;
};

/** Places a seat's leads. */
export function layoutMajoritySeries(input: MajoritySeriesInput): SeriesLayout {
  const { contests, compact = false } = input;
  const room = compact ? COMPACT : FULL;
  const asked = contests.map((contest) => labelWidth(contest, compact));
  const crowded = asked.reduce((sum, each) => sum + each, 0) > LAST - LOW + ((asked[0] ?? 0) + (asked.at(-1) ?? 0)) / 2;
  const sizes = crowded ? contests.map(() => Math.min(13, (LAST - LOW) / Math.max(1, contests.length - 1))) : asked;
  const axis = placeDays(
    contests.map((contest) => contest.day),
    sizes,
    { low: LOW, high: HIGH, until: input.until, last: LAST },
  );

  const most = (side: 'up' | 'down'): number =>
    Math.max(0, ...contests.filter((contest) => contest.side === side).map((contest) => contest.lead ?? 0));
  const up = Math.max(most('up'), input.down === null || most('down') < LEAST_SPAN ? LEAST_SPAN - most('down') : 0);
  const downward = most('down');
  const y = scaleLinear([up, -downward], [room.top, downward > 0 ? room.bottom : room.bottom + room.below - 4]);
  const zero = y(0);
  const words = headings(
    contests.map((contest, index) => ({ ...contest, x: axis.places[index] ?? LOW, pin: contest.form === 'pin' })),
    crowded,
  );
  const placed = contests.map((contest, index): PlacedContest => {
    const end = contest.lead === null ? null : y(contest.side === 'up' ? contest.lead : -contest.lead);
    const side = contest.lead === null && downward === 0 ? 'up' : contest.side;
    return {
      contest,
      x: axis.places[index] ?? LOW,
      y: end,
      ...labelPlace({ ...contest, side }, end ?? zero, compact),
      words: words[index] as AxisHeading,
    };
  });

  const down = input.down && downward > 0 ? downWords(placed, input.down.words, room.years - 20, compact) : null;
  const shift = down && down.y > room.years - 20 ? 16 : 0;
  const years = room.years + shift;
  const pins = contests.some((contest) => contest.form === 'pin');
  const ribbonY = years + (pins ? 26 : 12);
  return {
    height: input.ribbon.length ? ribbonY + 22 : years + (pins ? 24 : 10),
    zero,
    top: 26,
    foot: years - 14,
    years,
    ticks: ticks(up, downward, y, placed, zero),
    contests: placed,
    rules: placeRules(input.rules, axis.x, (widthOf(`↑ ${input.up.words}`, 12.5, true) / NARROW) * 100 + 2),
    ribbon: input.ribbon.map(({ from, to, who }, index) => {
      const [start, end] = [
        Math.max(LOW, axis.x(from)),
        Math.min(HIGH, axis.x(to)) - (index < input.ribbon.length - 1 ? 0.4 : 0),
      ];
      return { who, from: start, to: Math.max(start, end), words: wordsThatFit(who, end - start) };
    }),
    ribbonY,
    down,
    crowded,
  };
}

/** Percent of the narrowest drawing that a contest's words need. */
function labelWidth({ lead, votes, heading }: SeriesContest, compact: boolean): number {
  const widths = [
    widthOf(heading, 12.5, true),
    lead === null ? 0 : widthOf(pointsFigure(lead), 14, true),
    votes === null || compact ? 0 : widthOf(count(votes), 12.5),
  ];
  return ((Math.max(...widths) + 4) / NARROW) * 100;
}

function labelPlace(
  { side, form, votes, lead }: SeriesContest,
  end: number,
  compact: boolean,
): { pointsY: number; votesY: number } {
  if (side === 'down') {
    const first = end + (form === 'pin' && lead !== null ? 24 : 16);
    return { pointsY: first, votesY: first + 15 };
  }
  const last = end - (form === 'pin' && lead !== null ? 14 : 6);
  return { pointsY: compact || votes === null || lead === null ? last : last - 14, votesY: last };
}

/** Words for the lower half at the bottom left, at the right if labels are in the way, else a row lower. */
function downWords(placed: readonly PlacedContest[], words: string, y: number, compact: boolean): SeriesLayout['down'] {
  const width = (widthOf(`↓ ${words}`, 12.5, true) / NARROW) * 100;
  const lowest = (from: number, to: number): number =>
    Math.max(
      0,
      ...placed
        .filter(({ x, contest }) => contest.side === 'down' && x > from - 7 && x < to + 7)
        .map((each) => (compact || each.contest.votes === null ? each.pointsY : each.votesY)),
    );
  if (lowest(0, width) < y - 12) return { x: 0, y, anchor: '' };
  if (lowest(100 - width, 100) < y - 12) return { x: 100, y, anchor: 'end' };
  return { x: 0, y: y + 16, anchor: '' };
}

/** Gridlines at round points; the uppermost says the unit, unless the first columns are in the way. */
function ticks(
  up: number,
  down: number,
  y: (value: number) => number,
  placed: readonly PlacedContest[],
  zero: number,
): SeriesLayout['ticks'] {
  const span = up + down;
  const step = span <= 0.15 ? 5 : span <= 0.5 ? 10 : 20;
  const values: number[] = [];
  for (let value = step; value <= Math.max(up, down) * 100 + 1e-9; value += step) {
    if (value <= up * 100 + 1e-9) values.push(value);
    if (value <= down * 100 + 1e-9) values.push(-value);
  }
  const highest = Math.max(...values);
  const clear = (at: number): boolean =>
    placed
      .filter((each) => each.x < 25 && each.y !== null)
      .every((each) => Math.max(zero, each.votesY) < at - 16 || Math.min(zero, each.pointsY - 12) > at);
  return values.map((value) => ({
    y: y(value / 100),
    words: value === highest && clear(y(value / 100)) ? `${Math.abs(value)} points` : String(Math.abs(value)),
  }));
}

function wordsThatFit({ name, short }: Identity, width: number): string | null {
  const room = (width / 100) * NARROW - 6;
  return [name, short].find((words) => widthOf(words, 12.5, true) <= room) ?? null;
}
