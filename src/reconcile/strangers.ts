import type { Claim, Finding } from '#records';
import { beyondASlip } from './beyond-a-slip.ts';
import { compare } from './compare.ts';
import type { Official } from './official.ts';

/** A claim that the return shows to be of something else, with what the return says instead. */
export interface Stranger {
  readonly claim: Claim;
  readonly finding: Finding;
}

/** Rules of rows and totals, whose claims stand or fall as a list. */
const LISTED = /^result-/;
/** Paragraphs that may lie between two rows of one list. */
const GAP = 3;
/** Characters between two figures of one statement. */
const BESIDE = 60;
/** Rows of a list that conflict before the list as a whole is another's. */
const ROWS = 2;

/**
 * The claims of an article on one by-election that cannot be of it as its return stands: each by itself further off than
 * any slip, or rows of a list of which most conflict. The return is a witness of what a figure was said of; it puts none
 * in its place, and a figure that a slip explains stays, as what the article reports.
 * @param findings what `reconcileArticle` made of the claims, in their order.
 */
export function strangersAmong(
  claims: readonly Claim[],
  findings: readonly Finding[],
  official: Official,
): readonly Stranger[] {
  const held = claims.map((claim, index) => ({ claim, finding: findings[index]! }));
  const far = held.filter(({ claim, finding }) => beyondASlip(claim, finding, official));
  const beyond = new Set(far.filter(({ claim }) => !far.some((other) => areExchanged(claim, other.claim, official))));
  const strange = new Set([...beyond, ...listsOf(held).flatMap((list) => (isOfAnother(list, beyond) ? list : []))]);
  const inProse = [...strange].filter(({ claim }) => !LISTED.test(claim.rule));
  // "Ousting them on a swing of 24.2 with a majority of 3,254": where the one is of another poll, the other is no slip.
  return held.filter(
    (each) =>
      strange.has(each) ||
      (each.finding.verdict === 'conflicts' &&
        !LISTED.test(each.claim.rule) &&
        inProse.some(({ claim }) => near(claim, each.claim))),
  );
}

/** Whether two claims of one statement have each the other's figure, as a writer who turns two around prints them. */
const areExchanged = (one: Claim, other: Claim, official: Official): boolean =>
  one !== other &&
  (one.kind === 'votes' || one.kind === 'share') &&
  one.kind === other.kind &&
  !LISTED.test(one.rule) &&
  near(one, other) &&
  [
    { ...one, value: other.value },
    { ...other, value: one.value },
  ].every((claim) => compare(claim, official).verdict === 'agrees');

const near = (one: Claim, other: Claim): boolean =>
  one.paragraph === other.paragraph && Math.abs(one.span[0] - other.span[0]) < BESIDE;

/** Listed claims in runs: a new one begins after a gap, and where a party's figure comes a second time. */
function listsOf(held: readonly Stranger[]): Stranger[][] {
  const lists: Stranger[][] = [];
  let seen = new Set<string>();
  for (const each of held
    .filter(({ claim }) => LISTED.test(claim.rule))
    .toSorted((a, b) => a.claim.span[0] - b.claim.span[0])) {
    const { claim } = each;
    const last = lists.at(-1)?.at(-1);
    const key = 'party' in claim && claim.party !== null ? `${claim.kind} ${claim.party}` : null;
    if (last === undefined || claim.paragraph - last.claim.paragraph > GAP || (key !== null && seen.has(key))) {
      lists.push([]);
      seen = new Set();
    }
    lists.at(-1)?.push(each);
    if (key !== null) seen.add(key);
  }
  return lists;
}

function isOfAnother(list: readonly Stranger[], beyond: ReadonlySet<Stranger>): boolean {
  const figures = list.filter(({ claim }) => claim.kind === 'votes' || claim.kind === 'share');
  // Shares differ by rounding too; votes are counted.
  const against = figures.filter(
    (each) => beyond.has(each) || (each.claim.kind === 'votes' && each.finding.verdict === 'conflicts'),
  ).length;
  const agreeing = figures.filter(({ finding }) => /^agrees|^consistent/.test(finding.verdict)).length;
  return against >= ROWS && against > agreeing;
}
