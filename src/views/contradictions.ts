import type { Almanac } from '#records';
import { crossFootArticle } from '#reconcile';
import { claimWords, ownFigures } from '#wording';
import { claimHref, whoOf } from './contest-reported.ts';
import { byElectionHref } from './hrefs.ts';
import { titleOf } from './reported-claims.ts';
import type { Shelf } from './shelf.ts';
import { link, type Words } from './words.ts';

/** Figures of one article that do not agree with each other, whatever the return says. */
export type Contradiction = {
  readonly byElection: Words;
  /** What does not follow from what, with both figures. */
  readonly words: string;
  /** The claims concerned, each leading to its working, and whose they are. */
  readonly claims: Words;
};

/** Every such case, by-elections newest first; a text that several papers carry counts once. */
export function contradictionsOf({ parties, byElections }: Almanac, shelf: Shelf): readonly Contradiction[] {
  return byElections.flatMap((entry) => {
    const { byElection, baseline, measures } = entry;
    const own = entry.claims.filter(({ copyOf }) => copyOf === undefined);
    return [...Map.groupBy(own, ({ article }) => article).values()].flatMap((checked) => {
      const claims = checked.map(({ claim }) => claim);
      const problems = crossFootArticle(claims, { byElection, baseline, measures, parties });
      const told = problems.map((problem) => {
        const concerned = problem.claims.flatMap((place) => checked[place] ?? []);
        return {
          byElection: [link(titleOf(shelf, entry), byElectionHref(byElection.id))],
          words: ownFigures([problem])[0] ?? '',
          claims: [
            ...concerned.flatMap((each): Words => [link(claimWords(each.claim), claimHref(entry, each)), '; ']),
            ...(concerned[0] === undefined ? [] : whoOf(shelf, concerned[0], { anchored: false, linked: false })),
          ],
        };
      });
      // A figure that an article states twice contradicts the others once.
      return [...new Map(told.map((each) => [each.words, each])).values()];
    });
  });
}
