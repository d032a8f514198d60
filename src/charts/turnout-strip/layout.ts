import { scaleLinear } from 'd3-scale';
import { percent } from '#format';
import { NARROW, widthOf } from '../labels.ts';
import type { TurnoutStripInput } from './input.ts';

const LOW = 0.15;
const HIGH = 0.76;
const EDGE = 2;

/** Words over the strip: x in percent, and the class that aligns them there. */
export type StripLabel = {
  readonly words: string;
  readonly x: number;
  readonly anchor: '' | 'mid' | 'end';
  readonly dx: number;
};

/** The strip placed, x in percent. */
export type StripLayout = {
  readonly value: number;
  readonly previous: number | null;
  readonly others: readonly number[];
  readonly ticks: readonly { readonly x: number; readonly words: string; readonly labelled: boolean }[];
  readonly label: StripLabel;
  readonly previousLabel: StripLabel | null;
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
  const apart = past ? Math.abs(past.x - main.x) : Infinity;
  const near = past !== null && apart < (main.width + past.width) / 2 + 2;
  return {
    value: x(value),
    previous: previous ? x(previous.value) : null,
    others: others.map((each) => x(each)),
    ticks: x.ticks(7).map((tick) => ({
      x: x(tick),
      words: `${Math.round(tick * 100)}%`,
      labelled: x(tick) > 4 && x(tick) < 96,
    })),
    label: near && past ? outward(main, main.x <= past.x ? 'end' : '') : centred(main),
    previousLabel: past ? (near ? outward(past, main.x <= past.x ? '' : 'end') : centred(past)) : null,
  };
}

type Sized = { readonly words: string; readonly x: number; readonly width: number };

/** Width of words in percent of the narrowest drawing. */
const share = (words: string, size: number, bold: boolean): number => (widthOf(words, size, bold) / NARROW) * 100;

/** In the middle over its mark, or pinned to the edge that it would cross. */
function centred({ words, x, width }: Sized): StripLabel {
  if (x - width / 2 < 0) return { words, x: 0, anchor: '', dx: 0 };
  if (x + width / 2 > 100) return { words, x: 100, anchor: 'end', dx: 0 };
  return { words, x, anchor: 'mid', dx: 0 };
}

/** Away from its neighbour, or pinned to the edge that it would cross. */
function outward({ words, x, width }: Sized, anchor: '' | 'end'): StripLabel {
  if (anchor === 'end') return x - width < 0 ? { words, x: 0, anchor: '', dx: 0 } : { words, x, anchor, dx: 2 };
  return x + width > 100 ? { words, x: 100, anchor: 'end', dx: 0 } : { words, x, anchor, dx: -2 };
}
