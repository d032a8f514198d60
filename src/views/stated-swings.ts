import type { Almanac } from '#records';
import { direction, printedPoints, yearOf } from '#format';
import { byElectionHref } from './hrefs.ts';
import { constituencyOf, partyOf, shelfOf } from './shelf.ts';
import { link, type Words } from './words.ts';

/** A sentence on the largest swing that only a source states, which no ranking of worked-out swings holds; empty for none. */
export function statedSwingWords(almanac: Almanac): Words {
  const shelf = shelfOf(almanac);
  const [largest] = almanac.byElections
    .filter(({ measures, byElection }) => measures.swing.swing === null && byElection.stated?.swing)
    .toSorted((a, b) => b.byElection.stated!.swing!.points - a.byElection.stated!.swing!.points);
  if (!largest) return [];
  const { id, pollingDay, constituency, stated } = largest.byElection;
  const { points, from, to } = stated!.swing!;
  const pair =
    from === null || to === null ? '' : ` ${direction(partyOf(shelf, from).shortName, partyOf(shelf, to).shortName)}`;
  return [
    ' Swings that only a source states are not ranked; the largest of them is ',
    link(`${constituencyOf(shelf, constituency).name} ${yearOf(pollingDay)}`, byElectionHref(id)),
    `, ${printedPoints(points)}${pair}.`,
  ];
}
