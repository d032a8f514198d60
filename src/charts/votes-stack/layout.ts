import { scaleLinear } from 'd3-scale';
import { GUTTER, NARROW, widthOf } from '../labels.ts';
import { count, percent } from '#format';
import type { VotesRow, VotesStackInput } from './input.ts';

const LEFT = 13;
const NAME = 16;
/** Thickness of a bar, and the step from one to the next. */
export const BAR = 12;
const STEP = 15;
const GAP = 12;

/** A bar placed; x in percent, `y` its top. */
export type PlacedVotes = {
  readonly y: number;
  /** Null where there is no bar. */
  readonly to: number | null;
  readonly votes: string;
  /** Share of electors; null where the electorate is not known. */
  readonly share: string | null;
  readonly faded: boolean;
};

/** A row placed; `who` null for those who did not vote. */
export type PlacedRow = {
  readonly who: VotesRow['who'] | null;
  readonly name: string;
  readonly nameY: number;
  /** Change in votes; null where one of the two is not known or did not stand. */
  readonly change: number | null;
  readonly fresh: boolean;
  readonly bars: readonly [PlacedVotes, PlacedVotes];
};

/** The drawing placed. */
export type VotesLayout = {
  readonly height: number;
  readonly left: number;
  readonly rows: readonly PlacedRow[];
  readonly ticks: readonly { readonly x: number; readonly words: string }[];
};

/** Places the votes: one linear scale from zero for every bar. */
export function layoutVotesStack({ rows, rest, electorate }: VotesStackInput): VotesLayout {
  const all = [...rows.map((row) => ({ ...row, name: row.who.name })), { ...rest, who: null, name: rest.words }];
  const most = Math.max(1, ...all.flatMap((row) => [row.before ?? 0, row.after ?? 0]));
  const room = (widthOf('00,000 00.0%', 12.5, true) + 14 - GUTTER / 2) / NARROW;
  const x = scaleLinear([0, most], [LEFT, 100 - room * 100]);
  const placed = all.map((row, index): PlacedRow => {
    const top = index * (NAME + 2 * STEP + GAP);
    const bar = (end: 'before' | 'after', y: number): PlacedVotes => {
      const [votes, electors] = [row[end], electorate[end]];
      return {
        y,
        to: votes === null ? null : x(votes),
        votes: votes === null ? (row.who ? noVotes(row) : 'not known') : count(votes),
        share: votes === null || !electors ? null : percent(votes / electors),
        faded: end === 'before',
      };
    };
    return {
      who: row.who,
      name: row.name,
      nameY: top + 12,
      change: row.before === null || row.after === null ? null : row.after - row.before,
      fresh: row.before === null && row.after !== null && row.who !== null,
      bars: [bar('before', top + NAME + 3), bar('after', top + NAME + 3 + STEP)],
    };
  });
  const foot = all.length * (NAME + 2 * STEP + GAP) - GAP + 8;
  return {
    height: foot + 22,
    left: LEFT,
    rows: placed,
    ticks: roundTicks(x).map((tick) => ({ x: x(tick), words: count(tick) })),
  };
}

/** Said of a contest at which a party or person has no votes. */
export const noVotes = ({ none }: Pick<VotesRow, 'none'>): string => none ?? 'did not stand';

/** As many round numbers of votes, at most four, as leave room for their labels on the narrowest drawing. */
function roundTicks(x: ReturnType<typeof scaleLinear<number, number>>): number[] {
  const fits = (ticks: readonly number[]): boolean =>
    ticks.every((tick, index) => Number.isInteger(tick) && (index === 0 || x(tick) - x(ticks[index - 1] ?? tick) > 15));
  return [4, 3, 2, 1].map((wanted) => x.ticks(wanted)).find(fits) ?? [0];
}
