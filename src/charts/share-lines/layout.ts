import { scaleLinear } from 'd3-scale';
import { percent } from '#format';
import { NARROW, pushApart, widthOf } from '../labels.ts';
import { type Identity, time } from '../series.ts';
import { placeDays, type PlacedRule, placeRules } from '../time-axis.ts';
import type { LinesContest, ShareLine, ShareLinesInput } from './input.ts';

const LOW = 9;
const HIGH = 76;
const TOP = 26;
/** End of the gridlines: a little past the last contest. */
export const GRID_END = HIGH + 5;
const LABEL = 17;

/** A stretch between two contests. */
export type Stretch = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly dotted: boolean;
};

/** A line placed. */
export type PlacedLine = {
  readonly who: Identity;
  readonly stretches: readonly Stretch[];
  readonly marks: readonly { readonly x: number; readonly y: number; readonly ring: boolean }[];
};

/** A name at the end of a line, or beside one that ended early (`share` null). */
export type LineLabel = {
  readonly who: Identity;
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly share: string | null;
};

/** The lines placed: x in percent, y in pixels. */
export type LinesLayout = {
  readonly height: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly y: number; readonly words: string; readonly zero: boolean }[];
  readonly lines: readonly PlacedLine[];
  readonly ends: readonly LineLabel[];
  readonly gone: readonly LineLabel[];
  readonly headings: readonly { readonly contest: LinesContest; readonly x: number; readonly kindFits: boolean }[];
  readonly rules: readonly PlacedRule[];
  readonly crowded: boolean;
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
  const wanted = (widthOf('2000', 12.5, true) + 4) / NARROW;
  const crowded = wanted * 100 * (contests.length - 1) > HIGH - LOW;
  const axis = placeDays(
    contests.map((contest) => contest.day),
    contests.map(() => Math.min(wanted * 100, (HIGH - LOW) / Math.max(1, contests.length - 1))),
    { low: LOW, high: HIGH },
  );
  const x = (index: number): number => axis.places[index] ?? LOW;
  const last = contests.length - 1;
  const atEnd = drawn.filter((each) => typeof each.values[last] === 'number');
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
    share: percent(each.values[last] ?? null),
  }));
  const lines = drawn.map((each) => placeLine(each, input, x, y));
  return {
    height: bottom + (pins ? 42 : 27),
    bottom,
    ticks: y.ticks(ceiling / 20).map((value) => ({
      y: y(value),
      words: `${Math.round(value * 100)}%${Math.round(value * 100) === ceiling ? ' of the vote' : ''}`,
      zero: value === 0,
    })),
    lines,
    ends,
    gone: placeGone(
      drawn.filter((each) => !atEnd.includes(each)),
      lines,
      x,
      y,
    ),
    headings: contests.map((contest, index) => ({
      contest,
      x: x(index),
      kindFits: !contests.some((other, at) => at !== index && other.ring && Math.abs(x(at) - x(index)) < 26),
    })),
    rules: placeRules(input.rules, axis.x, 36),
    crowded,
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

/** Names of lines that ended early, over their second point, or the place along them that is freest. */
function placeGone(
  lines: readonly ShareLine[],
  drawn: readonly PlacedLine[],
  x: (index: number) => number,
  y: (share: number) => number,
): LineLabel[] {
  const taken: { x: number; y: number; width: number }[] = [];
  const crowd = (at: number, height: number, width: number): number =>
    taken.filter((each) => Math.abs(each.x - at) < (each.width + width) / 2 && Math.abs(each.y - height) < 14).length *
      10 +
    drawn.reduce(
      (sum, line) =>
        sum +
        line.marks.filter(
          (mark) => Math.abs(mark.x - at) < width / 2 + 2 && mark.y > height - 15 && mark.y < height + 8,
        ).length,
      0,
    ) *
      3 +
    drawn.reduce(
      (sum, line) =>
        sum + line.stretches.filter((stretch) => crosses(stretch, at, width / 2, height - 12, height + 3)).length,
      0,
    );
  return lines.flatMap((line): LineLabel[] => {
    const stood = line.values.flatMap((value, index) => (value === null ? [] : [{ index, value }]));
    const width = (widthOf(line.who.short, 12.5, true) / NARROW) * 100;
    const choices = [stood[1], ...stood].flatMap((each) =>
      each ? [-11, 20].map((shift) => ({ x: x(each.index), y: y(each.value) + shift, from: y(each.value) })) : [],
    );
    const best = choices.reduce<{ x: number; y: number; from: number; cost: number } | null>((chosen, each) => {
      const cost = crowd(each.x, each.y, width) + (each.y > 284 || each.y < TOP ? 5 : 0);
      return chosen === null || cost < chosen.cost ? { ...each, cost } : chosen;
    }, null);
    if (!best) return [];
    taken.push({ x: best.x, y: best.y, width });
    return [{ who: line.who, x: best.x, y: best.y, from: best.from, share: null }];
  });
}

/** Whether a stretch runs through the box of a label. */
function crosses({ x1, y1, x2, y2 }: Stretch, at: number, half: number, top: number, bottom: number): boolean {
  for (let step = 0; step <= 4; step += 1) {
    const x = at - half + (half * step) / 2;
    if (x < x1 || x > x2 || x1 === x2) continue;
    const y = y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
    if (y > top && y < bottom) return true;
  }
  return false;
}
