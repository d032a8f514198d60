import { scaleLinear } from 'd3-scale';
import { NARROW, pushApart, thin, WIDE, widthOf } from './labels.ts';
import { type Rule, time } from './series.ts';

/** Days placed across a drawing, in percent. */
export type TimeAxis = {
  /** Places of the days given, in their order. */
  readonly places: readonly number[];
  /** Place of any other day: between its neighbours in proportion to time. */
  readonly x: (day: string) => number;
};

/** Percent across for a moment (`time`): `from` stands at `low` and `until` at `high`, a day at least after it. */
export const timeScale = (from: string, until: string, [low, high]: readonly [number, number]) =>
  scaleLinear([time(from), Math.max(time(until), time(from) + 1)], [low, high]);

/**
 * Places days (oldest first) in proportion to time from `low` to `high` percent, where `until` stands at `high`.
 * Days nearer than their `sizes` (percent) are pushed apart, as little as can be, and time is stretched between them.
 */
export function placeDays(
  days: readonly string[],
  sizes: readonly number[],
  { low, high, until, last = high }: { low: number; high: number; until?: string; last?: number },
): TimeAxis {
  const scale = timeScale(days[0] ?? '1970-01-01', until ?? days.at(-1) ?? '1970-01-01', [low, high]);
  const end = scale.domain()[1] ?? 0;
  const half = (size: number | undefined): number => (size ?? 0) / 2;
  const places = pushApart(
    days.map((day, index) => ({ at: Math.min(scale(time(day)), last), size: sizes[index] ?? 0 })),
    low - half(sizes[0]),
    last + half(sizes.at(-1)),
  );
  const ascending = days.map(time).every((each, index, all) => index === 0 || each > (all[index - 1] ?? 0));
  const lastPlace = places.at(-1) ?? low;
  const stretched =
    days.length > 1 && ascending
      ? scaleLinear(
          [...days.map(time), ...(end > time(days.at(-1) ?? '') ? [end] : [])],
          [...places, ...(end > time(days.at(-1) ?? '') ? [Math.max(high, lastPlace)] : [])],
        )
      : scale;
  return { places, x: (day) => stretched(time(day)) };
}

/** A dotted rule placed, and where its words stand; `anchor` null: no room for the words. */
export type PlacedRule = {
  readonly x: number;
  readonly words: string;
  readonly at: number;
  readonly anchor: 'mid' | 'end' | null;
  /** True where the words fit only on a wide screen. */
  readonly wide: boolean;
};

/**
 * Places rules; their words keep clear of `taken` percent at the left (on the narrowest screen) and of one another.
 */
export function placeRules(rules: readonly Rule[], x: (day: string) => number, taken: number): PlacedRule[] {
  const edge = { narrow: taken, wide: (taken * NARROW) / 600 };
  return rules.map((rule) => {
    const at = x(rule.day);
    const fit = (width: number): { at: number; anchor: 'mid' | 'end'; from: number; to: number } => {
      const half = ((widthOf(rule.words, 12.5) / width) * 100) / 2;
      return at + half > 100 + (8 / NARROW) * 100
        ? { at: 100, anchor: 'end', from: 100 - 2 * half, to: 100 }
        : { at, anchor: 'mid', from: at - half, to: at + half };
    };
    const [narrow, wide] = [fit(NARROW), fit(600)];
    if (narrow.from > edge.narrow) {
      edge.narrow = narrow.to + 2;
      edge.wide = wide.to + 2;
      return { x: at, words: rule.words, at: narrow.at, anchor: narrow.anchor, wide: false };
    }
    if (wide.from > edge.wide) {
      edge.wide = wide.to + 2;
      return { x: at, words: rule.words, at: wide.at, anchor: wide.anchor, wide: true };
    }
    return { x: at, words: rule.words, at, anchor: null, wide: false };
  });
}

/** The words under a contest: its year and what it was, for wide and for narrow drawings; empty where they do not fit. */
export type AxisHeading = {
  readonly wide: string;
  readonly narrow: string;
  readonly kindWide: string;
  readonly kindNarrow: string;
};

/**
 * Chooses the words under contests. Years shorten to `’12` on narrow drawings where `crowded`; where even those would
 * touch, by-elections stay, then the last and the first. What a contest was is said under by-elections only.
 */
export function headings(
  contests: readonly { readonly x: number; readonly heading: string; readonly kind: string; readonly pin: boolean }[],
  crowded: boolean,
): AxisHeading[] {
  const brief = (heading: string): string => (crowded ? heading.replace(/^\d\d(\d\d)$/, '’$1') : heading);
  const weight = (index: number, pin: boolean): number =>
    pin ? 3 : index === contests.length - 1 ? 2 : index === 0 ? 1 : 0;
  const years = contests.map(({ x, heading, pin }, index) => ({ x, words: heading, weight: weight(index, pin) }));
  const shown = {
    wide: thin(years, WIDE),
    narrow: thin(
      years.map((each) => ({ ...each, words: brief(each.words) })),
      NARROW,
    ),
  };
  const kinds = contests.map(({ x, kind, pin }) => ({ x, words: pin ? kind : '', weight: pin ? 1 : 0 }));
  const kindShown = { wide: thin(kinds, WIDE), narrow: thin(kinds, NARROW) };
  return contests.map(({ heading, kind, pin }, index) => ({
    wide: shown.wide[index] ? heading : '',
    narrow: shown.narrow[index] ? brief(heading) : '',
    kindWide: pin && kindShown.wide[index] ? kind : '',
    kindNarrow: pin && kindShown.narrow[index] ? kind : '',
  }));
}
