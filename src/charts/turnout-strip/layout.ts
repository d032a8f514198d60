import { scaleLinear } from 'd3-scale';
import { percent } from '#format';
import { NARROW, widthOf } from '../labels.ts';
import type { TurnoutStripInput } from './input.ts';

const LOW = 0.15;
const HIGH = 0.76;
const EDGE = 2;
/** Pixels between a mark and words that are turned away from its neighbour. */
const ASIDE = 4;

/** Words over the strip: x in percent, and the class that aligns them there. */
export type StripLabel = {
  readonly words: string;
  readonly x: number;
  readonly anchor: '' | 'mid' | 'end';
  readonly dx: number;
  /** Row of words, 0 the upper. */
  readonly row: number;
};

/** The strip placed, x in percent. */
export type StripLayout = {
  readonly value: number;
  readonly previous: number | null;
  readonly others: readonly number[];
  readonly ticks: readonly { readonly x: number; readonly words: string; readonly labelled: boolean }[];
  readonly label: StripLabel;
  readonly previousLabel: StripLabel | null;
  /** Rows of words over the strip: 2 where both do not fit side by side. */
  readonly rows: 1 | 2;
};

/** Places the strip: 15% to 76%, wider only where a value lies outside. */
export function layoutTurnoutStrip({ value, words, previous, others }: TurnoutStripInput): StripLayout {
  const all = [value, ...others, ...(previous ? [previous.value] : [])];
  const low = Math.min(LOW, Math.floor(Math.min(...all) * 20) / 20);
  const high = Math.max(HIGH, Math.ceil((Math.max(...all) + 0.01) * 20) / 20);
  const x = scaleLinear([low, high], [EDGE, 100 - EDGE]);
  const main = {
    words: `${percent(value)} ${words}`,
    x: x(value),
    width: share(`${percent(value)} ${words}`, 14, true),
  };
  const past = previous && {
    words: `${percent(previous.value)} ${previous.words}`,
    x: x(previous.value),
    width: share(`${percent(previous.value)} ${previous.words}`, 12.5, false),
  };
  const middle = [centred(main), past && centred(past)] as const;
  const out =
    past && ([outward(main, main.x <= past.x ? 'end' : ''), outward(past, main.x <= past.x ? '' : 'end')] as const);
  const placed = [middle, out].find(
    (pair) => pair && (!past || !pair[1] || clear([pair[0], main.width], [pair[1], past.width])),
  );
  const [label, previousLabel] = placed ?? [middle[0], middle[1] && { ...middle[1], row: 1 }];
  return {
    value: x(value),
    previous: previous ? x(previous.value) : null,
    others: others.map((each) => x(each)),
    ticks: x.ticks(7).map((tick) => ({
      x: x(tick),
      words: `${Math.round(tick * 100)}%`,
      labelled: x(tick) > 4 && x(tick) < 96,
    })),
    label,
    previousLabel,
    rows: placed ? 1 : 2,
  };
}

type Sized = { readonly words: string; readonly x: number; readonly width: number };

/** Width of words in percent of the narrowest drawing. */
const share = (words: string, size: number, bold: boolean): number => (widthOf(words, size, bold) / NARROW) * 100;

/** In the middle over its mark, or pinned to the edge that it would cross. */
function centred({ words, x, width }: Sized): StripLabel {
  if (x - width / 2 < 0) return { words, x: 0, anchor: '', dx: 0, row: 0 };
  if (x + width / 2 > 100) return { words, x: 100, anchor: 'end', dx: 0, row: 0 };
  return { words, x, anchor: 'mid', dx: 0, row: 0 };
}

/** Away from its neighbour, or pinned to the edge that it would cross. */
function outward({ words, x, width }: Sized, anchor: '' | 'end'): StripLabel {
  if (anchor === 'end')
    return x - width < 0 ? { words, x: 0, anchor: '', dx: 0, row: 0 } : { words, x, anchor, dx: -ASIDE, row: 0 };
  return x + width > 100 ? { words, x: 100, anchor: 'end', dx: 0, row: 0 } : { words, x, anchor, dx: ASIDE, row: 0 };
}

/** Whether two labels, with their widths in percent, leave a space between them. */
function clear(...labels: readonly (readonly [StripLabel, number])[]): boolean {
  const [first, second] = labels
    .map(([{ x, dx, anchor }, width]) => {
      const at = x + (dx / NARROW) * 100;
      return anchor === 'mid' ? at - width / 2 : anchor === 'end' ? at - width : at;
    })
    .map((from, index) => ({ from, to: from + (labels[index]?.[1] ?? 0) }))
    .sort((a, b) => a.from - b.from);
  return !first || !second || first.to + 2 <= second.from;
}
