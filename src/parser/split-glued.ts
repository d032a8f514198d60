import type { RowItem } from './list-items.ts';

/** A row's votes and share printed with nothing between them, told apart. */
export interface GluedSplit {
  readonly votes: number;
  /** Percent, as printed. */
  readonly share: number;
  /** Characters of the votes. */
  readonly cut: number;
}

/** Votes ÷ total may differ from the printed share by this much: half of a unit in its first decimal, and a little. */
const TOLERANCE = 0.0006;

/** Every way in which `14,98040.6` can be votes and a share in percent, printed one after the other. */
export function possibleSplits(glued: string): readonly GluedSplit[] {
  const splits: GluedSplit[] = [];
  for (let cut = 1; cut < glued.length; cut++) {
    const votes = glued.slice(0, cut);
    const share = glued.slice(cut);
    if (!/^(?:[1-9]\d{0,2}(?:,\d{3})*|[1-9]\d*|0)$/.test(votes)) continue;
    if (!/^(?:0|[1-9]\d?|100)(?:\.\d{1,2})?$/.test(share)) continue;
    splits.push({ votes: Number(votes.replaceAll(',', '')), share: Number(share), cut });
  }
  return splits;
}

/**
 * Splits every row of a list whose votes and shares are glued. The arithmetic is the witness: one total of votes must
 * fit all rows. Null where none does, or more than one.
 */
export function splitAll(rows: readonly string[]): readonly GluedSplit[] | null {
  const options = rows.map(possibleSplits);
  const first = options[0];
  if (rows.length < 3 || !first || options.some((each) => each.length === 0)) return null;
  const fits = first.flatMap((leader) => {
    if (leader.share <= 0) return [];
    const total = (leader.votes * 100) / leader.share;
    const slack = TOLERANCE + TOLERANCE * (100 / leader.share);
    const chosen = options.map((each) =>
      each.filter(({ votes, share }) => Math.abs(votes / total - share / 100) < slack),
    );
    const sum = chosen.reduce((shares, each) => shares + (each[0]?.share ?? 0), 0);
    return chosen.every((each) => each.length === 1) && sum < 101 ? [chosen.map((each) => each[0] as GluedSplit)] : [];
  });
  return fits.length === 1 ? (fits[0] as readonly GluedSplit[]) : null;
}

/** Rows with their votes and shares told apart where they are printed without a gap, left unread where nothing proves how. */
export function unglued(items: readonly RowItem[]): readonly RowItem[] {
  const splits = splitAll(items.flatMap(({ glued, total }) => (glued && !total ? [glued.digits] : [])));
  if (!splits) return items;
  const apart = items.filter(({ total, votes }) => !total && votes);
  const cast =
    splits.reduce((sum, { votes }) => sum + votes, 0) + apart.reduce((sum, { votes }) => sum + (votes?.value ?? 0), 0);
  const shares = splits.reduce((sum, { share }) => sum + share, 0);
  // Where rows are left out, the shares of the others say how many votes there were.
  const all = apart.length === 0 && shares < 99 ? (cast * 100) / shares : cast;
  let next = 0;
  return items.map((item) => {
    if (!item.glued) return item;
    const split = item.total ? splitTotal(item.glued.digits, item.total, cast, all) : splits[next++];
    if (!split) return item;
    const [start, end] = item.glued.span;
    return {
      ...item,
      votes: { value: split.votes, span: [start, start + split.cut] },
      share: { value: split.share, span: [start + split.cut, end] },
    };
  });
}

/** Papers that are counted and not valid, as a part of the valid ones: never more than this. */
const REJECTED = 0.03;

/**
 * A majority or a turnout beside its percentage, told apart by the votes above it, those that are printed and all of
 * them; null where they do not prove how.
 */
function splitTotal(digits: string, total: RowItem['total'], printed: number, all: number): GluedSplit | null {
  const fits = possibleSplits(digits).filter(({ votes, share }) =>
    total === 'majority'
      ? Math.abs(votes / all - share / 100) < TOLERANCE * 2
      : total === 'turnout' && votes >= printed && votes < all * (1 + REJECTED),
  );
  return fits.length === 1 ? (fits[0] as GluedSplit) : null;
}
