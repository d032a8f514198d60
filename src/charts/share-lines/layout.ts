import { scaleLinear } from 'd3-scale';
import { percent } from '#format';
import { GUTTER, NARROW, pushApart, widthOf } from '../labels.ts';
import { time } from '../series.ts';
import { type AxisHeading, headings, placeDays, type PlacedRule, placeRules } from '../time-axis.ts';
import { placeEarlyEnds } from './early-ends.ts';
import type { LinesContest, ShareLine, ShareLinesInput } from './input.ts';
import type { LineLabel, PlacedLine, Stretch } from './placed.ts';

const LOW = 12.5;
const HIGH = 76;
const TOP = 26;
const LABEL = 17;

/** The lines placed: x in percent, y in pixels. */
export type LinesLayout = {
  readonly height: number;
  readonly bottom: number;
  /** End of the gridlines: a little past the last contest. */
  readonly gridEnd: number;
  readonly ticks: readonly { readonly y: number; readonly words: string; readonly zero: boolean }[];
  readonly lines: readonly PlacedLine[];
  readonly ends: readonly LineLabel[];
  readonly gone: readonly LineLabel[];
  readonly headings: readonly { readonly contest: LinesContest; readonly x: number; readonly words: AxisHeading }[];
  readonly rules: readonly PlacedRule[];
};

/** Lines that are drawn: those that reached the threshold once. */
export function linesDrawn({ lines, atLeast = 0.05 }: ShareLinesInput): readonly ShareLine[] {
  return lines.filter((each) => each.values.some((value) => value !== null && value >= atLeast));
}

/** Places share lines. */
export function layoutShareLines(input: ShareLinesInput): LinesLayout {
  const { contests } = input;
  const drawn = linesDrawn(input);
  const most = Math.max(0, ...drawn.flatMap((each) => each.values.map((value) => value ?? 0)));
  const ceiling = Math.max(20, Math.ceil((most * 100) / 20) * 20);
  const pins = contests.some((contest) => contest.ring);
  const bottom = 288;
  const y = scaleLinear([0, ceiling / 100], [bottom, TOP]);
  const last = contests.length - 1;
  const atEnd = drawn.filter((each) => typeof each.values[last] === 'number');
  const beside = atEnd.map((each) => each.values[last] ?? 0);
  const shares = beside.map((value) => percent(value, { beside }));
  const widest = Math.max(
    0,
    ...atEnd.map(({ who }, index) => widthOf(who.short, 14, true) + widthOf(` ${shares[index]}`, 14)),
  );
  const high = Math.min(HIGH, 100 - ((widest + 13 - GUTTER) / NARROW) * 100);
  const wanted = (widthOf('2000', 12.5, true) + 4) / NARROW;
  const crowded = wanted * 100 * (contests.length - 1) > high - LOW;
  const axis = placeDays(
    contests.map((contest) => contest.day),
    contests.map(() => Math.min(wanted * 100, (high - LOW) / Math.max(1, contests.length - 1))),
    { low: LOW, high },
  );
  const x = (index: number): number => axis.places[index] ?? LOW;
  const places = pushApart(
    atEnd.map((each) => ({ at: y(each.values[last] ?? 0), size: LABEL })),
    TOP - 8,
    bottom + 10,
  );
  const ends = atEnd.map((each, index): LineLabel => ({
    who: each.who,
    x: x(last),
    y: places[index] ?? 0,
    from: y(each.values[last] ?? 0),
    share: shares[index] ?? null,
  }));
  const ticks = y.ticks(ceiling / 20).map((value) => ({
    y: y(value),
    words: `${Math.round(value * 100)}%${Math.round(value * 100) === ceiling ? ' of the vote' : ''}`,
    zero: value === 0,
  }));
  const lines = drawn.map((each) => placeLine(each, input, x, y));
  return {
    height: bottom + (pins ? 42 : 27),
    bottom,
    gridEnd: high + 5,
    ticks,
    lines,
    ends,
    gone: placeEarlyEnds(
      drawn.filter((each) => !atEnd.includes(each)),
      lines,
      { x, y, ticks: ticks.map((tick) => tick.y), bottom },
    ),
    headings: headings(
      contests.map((contest, index) => ({ ...contest, x: x(index), pin: contest.ring })),
      crowded,
    ).map((words, index) => ({ contest: contests[index] as LinesContest, x: x(index), words })),
    rules: placeRules(input.rules, axis.x, 36),
  };
}

function placeLine(
  line: ShareLine,
  { contests, rules }: ShareLinesInput,
  x: (index: number) => number,
  y: (share: number) => number,
): PlacedLine {
  const stretches: Stretch[] = [];
  const marks: { x: number; y: number; ring: boolean }[] = [];
  line.values.forEach((value, index) => {
    if (value === null) return;
    marks.push({ x: x(index), y: y(value), ring: contests[index]?.ring ?? false });
    const before = index > 0 ? line.values[index - 1] : null;
    if (before === null || before === undefined) return;
    const [from, to] = [time(contests[index - 1]?.day ?? ''), time(contests[index]?.day ?? '')];
    stretches.push({
      x1: x(index - 1),
      y1: y(before),
      x2: x(index),
      y2: y(value),
      dotted: rules.some((rule) => time(rule.day) > from && time(rule.day) <= to),
    });
  });
  return { who: line.who, stretches, marks };
}
