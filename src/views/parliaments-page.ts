import { count, plural } from '#format';
import type { Almanac } from '#records';
import { frameOf, type Frame } from './frame.ts';
import { parliamentHref, partyHref, rankingHref } from './hrefs.ts';
import { byParliament } from './parliament-page.ts';
import { parliamentWords } from './parliament-words.ts';
import { partyIds } from './party-page.ts';
import { RANKINGS, type RankingName } from './ranking-page.ts';
import { regionLinks } from './region-page.ts';
import { partyOf, shelfOf } from './shelf.ts';
import { link, type Words } from './words.ts';

/** The ways into the record: Parliaments, parties, rankings. */
export type WaysPage = {
  readonly frame: Frame;
  readonly headline: string;
  readonly lists: readonly { readonly anchor: string; readonly heading: string; readonly items: readonly Words[] }[];
};

/** The list of Parliaments, with the parties and the rankings. */
export function parliamentsPage(almanac: Almanac): WaysPage {
  const shelf = shelfOf(almanac);
  return {
    frame: frameOf(almanac, {
      title: 'By-elections by Parliament, by party, by place and by rank',
      description:
        'Lists of by-elections since 1979: each Parliament, each party that won or lost one, and every ranking.',
      path: '/parliaments/',
    }),
    headline: 'By-elections by Parliament, by party, by place and by rank',
    lists: [
      {
        anchor: 'parliaments',
        heading: 'By Parliament',
        items: [...byParliament(almanac)].map(([parliament, entries]): Words => {
          const lost = entries.filter(({ measures }) => measures.outcome?.kind === 'gain').length;
          return [
            link(parliamentWords(parliament), parliamentHref(parliament)),
            `: ${plural(entries.length, 'by-election')}, ${count(lost)} lost by the defending party`,
          ];
        }),
      },
      {
        anchor: 'parties',
        heading: 'By party',
        items: partyIds(almanac).map((id): Words => [link(partyOf(shelf, id).name, partyHref(id))]),
      },
      { anchor: 'regions', heading: 'By region and country', items: regionLinks(almanac) },
      {
        anchor: 'places',
        heading: 'By place and day',
        items: [
          [link('Map, boundaries since 2024', '/map/2024/')],
          [link('Map, boundaries of 2010–2024', '/map/2010-2024/')],
          [link('Days with several by-elections', '/dates/')],
          [link('Two by-elections side by side', '/compare/')],
        ],
      },
      {
        anchor: 'rankings',
        heading: 'By rank',
        items: (Object.keys(RANKINGS) as RankingName[]).map((name): Words => [
          link(RANKINGS[name].title, rankingHref(name)),
          ' ',
          link('since 1979', rankingHref(`${name}-since-1979`)),
        ]),
      },
    ],
  };
}
