import type { Comparison, Meaning, Slip } from '#records';
import { slipBetween } from '#measures';
import type { Printed } from './printed.ts';
import type { Weighed } from './weighed.ts';

/** A figure that agrees under one of these is explained by it. */
const BY_MEANING: Readonly<Partial<Record<Meaning, Slip['kind']>>> = {
  'share-change': 'share-change-as-swing',
  'share-of-ballots': 'valid-for-ballots',
  'share-change-from-rounded': 'rounded-inputs',
  'butler-swing-from-rounded': 'rounded-inputs',
};

/** Fewest digits in which a difference of one is more than chance. */
const DIGITS = 3;

/**
 * The likeliest slip of one figure by itself: the meaning that it took, digits cut off, one digit wrong, two swapped.
 * Null where none fits, or the figure is hedged.
 */
export function slipOf(weighed: Weighed): Slip | null {
  const { printed, comparisons } = weighed;
  if (printed === null || printed.precision !== 'exact') return null;
  const held = comparisons.find((each) => each.holds);
  if (held !== undefined) {
    const kind = BY_MEANING[held.meaning];
    return kind === undefined ? null : { kind, implies: [], support: 'alone' };
  }
  const main = comparisons.find((each) => each.meaning === weighed.default);
  if (main === undefined || typeof main.expected !== 'number') return null;
  if (cutOff(printed, main.expected)) return { kind: 'cut-off', implies: [], support: 'alone' };
  return digitSlip(printed, main, main.expected);
}

/** Decimals or thousands dropped where rounding would have gone up: 36 for 36.5, 3,500 for 3,595. */
function cutOff(printed: Printed, expected: number): boolean {
  const size = Math.abs(expected) - Math.abs(printed.value);
  const round = printed.kind === 'percent' || printed.unit > 1;
  return round && expected * printed.value > 0 && size > printed.unit / 2 && size < printed.unit;
}

/** One digit or a swap between the printed figure and the true one at its precision; not in the last digit of a percentage. */
function digitSlip(printed: Printed, { meaning }: Comparison, expected: number): Slip | null {
  if (meaning === 'position') return null;
  const scale = printed.kind === 'count' ? 1 : 1 / printed.unit;
  const [stated, returned] = [printed.value, expected].map((value) => Math.round(Math.abs(value) * scale));
  if (stated === undefined || returned === undefined || String(returned).length < DIGITS) return null;
  const kind = slipBetween(returned, stated);
  // The last digit of a percentage differs by every other cause too.
  const last = Math.trunc(stated / 10) === Math.trunc(returned / 10);
  return kind === null || (printed.kind === 'percent' && last) ? null : { kind, implies: [], support: 'alone' };
}
