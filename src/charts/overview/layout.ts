import { scaleLinear } from 'd3-scale';
import { NARROW, thin, WIDE } from '../labels.ts';
import { placeLabels, type PlacedLabel } from '../scatter-labels.ts';
import { time } from '../series.ts';
import { timeScale } from '../time-axis.ts';
import type { OverviewInput, OverviewMark } from './input.ts';

/** Height in pixels. */
export const HEIGHT = 452;
const TOP = 34;
const BOTTOM = 414;
const LOW = -0.21;
const HIGH = 0.48;

/** The overview placed: x in percent, y in pixels. */
export type OverviewLayout = {
  readonly ticks: readonly { readonly y: number; readonly words: string; readonly zero: boolean }[];
  /** Rules with their words for wide and narrow drawings, empty where they would touch. */
  readonly rules: readonly { readonly x: number; readonly wide: string; readonly narrow: string }[];
  readonly marks: readonly { readonly mark: OverviewMark; readonly x: number; readonly y: number }[];
  readonly labels: readonly { readonly mark: OverviewMark; readonly place: PlacedLabel }[];
};

/** Places the overview: −21 to +48 points, wider only where a value lies outside. */
export function layoutOverview({ marks, rules, from, until }: OverviewInput): OverviewLayout {
  const x = timeScale(from, until, [0, 99]);
  const values = marks.map((mark) => mark.value);
  const y = scaleLinear(
    [Math.min(LOW, ...values.map((each) => each - 0.02)), Math.max(HIGH, ...values.map((each) => each + 0.02))],
    [BOTTOM, TOP],
  );
  const placed = marks.map((mark) => ({ mark, x: x(time(mark.day)), y: y(mark.value) }));
  const wanted = placed
    .filter(({ mark }) => mark.label !== null)
    .sort((a, b) => (a.mark.label ?? 0) - (b.mark.label ?? 0));
  const ticks = y.ticks(7);
  const labels = placeLabels(
    wanted.map(({ mark, x: at, y: height }) => ({ words: mark.name, x: at, y: height, radius: 5 })),
    [
      ...placed.map((each) => ({ x: each.x, y: each.y, halfWidth: 8, halfHeight: 10 })),
      ...ticks.map((tick, index) => ({
        x: 0,
        y: y(tick) - 8,
        halfWidth: index === ticks.length - 1 ? 56 : 18,
        halfHeight: 7,
      })),
      { x: 100, y: BOTTOM + 4, halfWidth: 130, halfHeight: 8 },
    ],
    true,
  );
  const axis = rules.map((rule) => ({ x: x(time(rule.day)), words: rule.words, weight: 0 }));
  const [wide, narrow] = [thin(axis, WIDE), thin(axis, NARROW)];
  return {
    ticks: ticks.map((tick, index) => ({
      y: y(tick),
      words: `${Math.abs(Math.round(tick * 100))}${index === ticks.length - 1 ? ' points' : ''}`,
      zero: tick === 0,
    })),
    rules: axis.map((rule, index) => ({
      x: rule.x,
      wide: wide[index] ? rule.words : '',
      narrow: narrow[index] ? rule.words : '',
    })),
    marks: placed.toSorted((a, b) => b.mark.value - a.mark.value),
    labels: wanted.flatMap(({ mark }, index) => {
      const place = labels[index];
      return place ? [{ mark, place }] : [];
    }),
  };
}
