/** Narrowest drawing that labels must fit: a 320 px screen less its gutters. */
export const NARROW = 288;
/** Least width of drawings on screens from 640 px up. */
export const WIDE = 600;
/** Gutter beside a drawing, into which words may run. */
export const GUTTER = 16;

/** Widths in ems of the characters that common sans-serif fonts draw unusually wide or narrow. */
const EMS: readonly (readonly [RegExp, number])[] = [
  [/[%@W—]/, 0.96],
  [/[MmOQGwC]/, 0.8],
  [/[iljtfrI1.,'’:;|!() ]/, 0.33],
  [/[A-Z−+→←↑↓]/, 0.67],
  [/\d/, 0.63],
];

/**
 * Width of words in pixels, estimated for common sans-serif fonts and rather too wide than too narrow.
 * `size`: font size in pixels.
 */
export function widthOf(words: string, size: number, bold = false): number {
  let ems = 0;
  for (const sign of words) ems += emsOf(sign);
  return ems * size * (bold ? 1.05 : 1);
}

const known = new Map<string, number>();

/** Width of one character in ems: looked up once each, as drawings ask for it millions of times. */
function emsOf(sign: string): number {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const ems = EMS.find(([kind]) => kind.test(sign))?.[1] ?? 0.585;
  known.set(sign, ems);
  return ems;
}

/**
 * The longest of the names that fits into a room of so many pixels; the last, shortest one if none does.
 * Names are bold, `size` in pixels.
 */
export function nameThatFits(names: readonly string[], room: number, size: number): string {
  return names.find((name) => widthOf(name, size, true) <= room) ?? names.at(-1) ?? '';
}

/** A label that wants to stand at `at` and takes `size` pixels (or percent), half on each side. */
export type Wish = { readonly at: number; readonly size: number };

/**
 * Places labels as near as can be (least squares) to where they want to stand, without overlap, in the order of
 * their wishes (equal wishes in the order given), within `low` to `high`. If there is not room for all, the sizes
 * shrink in proportion. Result is in the order of the input.
 */
export function pushApart(wishes: readonly Wish[], low: number, high: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wish(wishes, a).at - wish(wishes, b).at || a - b);
  const total = wishes.reduce((sum, each) => sum + each.size, 0);
  const shrink = total > high - low && total > 0 ? Math.max(0, high - low) / total : 1;

  const offsets: number[] = [];
  let used = 0;
  for (const index of order) {
    const size = wish(wishes, index).size * shrink;
    offsets.push(used + size / 2);
    used += size;
  }

  // Labels less their offsets must not fall: isotonic regression by pooling adjacent violators.
  type Pool = { sum: number; count: number };
  const pools: Pool[] = [];
  order.forEach((index, rank) => {
    let pool: Pool = { sum: wish(wishes, index).at - (offsets[rank] as number), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });

  const placed: number[] = [];
  let rank = 0;
  for (const pool of pools) {
    const base = Math.min(Math.max(pool.sum / pool.count, low), Math.max(low, high - used));
    for (let taken = 0; taken < pool.count; taken += 1, rank += 1)
      placed[order[rank] as number] = base + (offsets[rank] as number);
  }
  return placed;
}

const wish = (wishes: readonly Wish[], index: number): Wish => wishes[index] as Wish;

/** Words under a place on an axis; `x` in percent, `weight` greater for those that must stay. */
export type AxisWords = { readonly x: number; readonly words: string; readonly weight: number };

/**
 * Which words of an axis can stand on a drawing `width` pixels wide without touching: the weightiest first, then as
 * given. `size`: font size in pixels; taken as bold.
 */
export function thin(all: readonly AxisWords[], width: number, size = 12.5): boolean[] {
  const kept: { from: number; to: number }[] = [];
  const shown = all.map(() => false);
  const order = all.map((_, index) => index).sort((a, b) => (all[b]?.weight ?? 0) - (all[a]?.weight ?? 0) || a - b);
  for (const index of order) {
    const { x, words } = all[index] as AxisWords;
    const half = widthOf(words, size, true) / 2 + 1;
    const [from, to] = [(x / 100) * width - half, (x / 100) * width + half];
    if (kept.some((each) => from < each.to && to > each.from)) continue;
    kept.push({ from, to });
    shown[index] = true;
  }
  return shown;
}
