import type { Claim, Report } from '#records';

/** Fewest pairs of neighbours that two texts must share: shorter lists of figures are alike by the facts alone. */
const PAIRS = 5;
/** Part of the shorter text's pairs that must stand in the longer one as well. */
const ALIKE = 0.8;

/**
 * Articles that carry the text of another, as agencies' copy is printed by several papers: document → the document
 * whose text it carries (methodology 4.19). Texts are not kept, so that they are told apart by their figures: two
 * reports of one result state the same values, but only copies have them in the same order and the same number of
 * characters apart. The first that was published, or the first by name, is the one that the others copy.
 */
export function sameCopies(reports: readonly Report[]): ReadonlyMap<string, string> {
  const known: { readonly document: string; readonly pairs: ReadonlySet<string> }[] = [];
  const copies = new Map<string, string>();
  for (const report of reports.toSorted(firstPublished)) {
    const pairs = pairsOf(report);
    const original = pairs.size < PAIRS ? undefined : known.find((each) => alike(each.pairs, pairs));
    if (original) copies.set(report.document, original.document);
    else known.push({ document: report.document, pairs });
  }
  return copies;
}

/** Undated ones come last. */
function firstPublished(one: Report, other: Report): number {
  const [a, b] = [one, other].map(({ published, document }) => `${published ?? '9999'} ${document}`) as [
    string,
    string,
  ];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Neighbouring claims in the order of the text, each pair with the characters between them. */
function pairsOf({ contests }: Report): ReadonlySet<string> {
  const claims = contests
    .flatMap((contest) => contest.claims)
    .toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return new Set(
    claims.slice(1).map((claim, index) => {
      const before = claims[index] as Claim;
      return `${stated(before)} ${claim.span[0] - before.span[0]} ${stated(claim)}`;
    }),
  );
}

const stated = (claim: Claim): string => `${claim.kind} ${'value' in claim ? claim.value : ''}`;

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const least = Math.min(one.size, other.size);
  const shared = [...other].filter((pair) => one.has(pair)).length;
  return shared >= PAIRS && shared >= ALIKE * least;
}
