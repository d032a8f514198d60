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
