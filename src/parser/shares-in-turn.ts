import type { Document } from '#text';
import type { Reading } from './reading.ts';

const SHARE = String.raw`\d{1,2}(?:\.\d{1,2})?(?:%| per ?cent)?`;
/** "44.8, 40.2 and 13.8 per cent". */
const SHARES = new RegExp(
  String.raw`(?<![\d.,£]|\d )${SHARE}(?:, ${SHARE})*,? and ${SHARE}(?![\d,:]|\.\d| points)`,
  'g',
);
const IN_PERCENT = /%|\bper ?cent|\bshares?\b/i;
/** Characters from the last count of votes to the shares of them. */
const REACH = 120;

/**
 * Shares told together, in the turn of the votes told right before them: "Ms Bell had 15,465, Mr Reed 13,859. In
 * percentages: 52.7 and 47.3". The arithmetic is the witness: one total must fit every pair of votes and share.
 */
export function sharesInTurn({ clean, paragraphs }: Document, readings: readonly Reading[]): readonly Reading[] {
  const votes = readings
    .filter(({ draft, scope, subject }) => draft.kind === 'votes' && scope === 'this' && subject)
    .toSorted((a, b) => a.span[0] - b.span[0]);
  return paragraphs.flatMap(({ span: [start, end] }, paragraph) =>
    [...clean.text.slice(start, end).matchAll(SHARES)].flatMap((match): readonly Reading[] => {
      const from = start + match.index;
      const shares = [...match[0].matchAll(/\d+(?:\.(\d+))?/g)];
      const before = votes.filter(({ span }) => span[0] >= start && span[1] <= from);
      const told = before.slice(-shares.length);
      const last = told.at(-1)?.span[1] ?? start;
      if (
        told.length < shares.length ||
        from - last > REACH ||
        !IN_PERCENT.test(clean.text.slice(last, from + match[0].length + 10)) ||
        new Set(told.map(({ subject }) => subject?.candidate ?? subject?.party)).size < told.length
      )
        return [];
      const off = shares.map(([, decimals = '']) => 0.6 / 10 ** decimals.length);
      const total = (index: number, sign: number): number =>
        (100 * (told[index]?.value ?? 0)) / (Number(shares[index]?.[0]) + sign * (off[index] ?? 0));
      const least = Math.max(...told.map((_, index) => total(index, 1)));
      const most = Math.min(...told.map((_, index) => total(index, -1)));
      if (!(least <= most && least > 0) || new Set(told.map(({ contest }) => contest)).size > 1) return [];
      return shares.map((share, index): Reading => {
        const at = from + share.index;
        return {
          ...(told[index] as Reading),
          draft: { kind: 'share' },
          value: Number(share[0]),
          precision: 'exact',
          span: [at, at + share[0].length],
          paragraph,
        };
      });
    }),
  );
}
