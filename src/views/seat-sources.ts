import { citedPage } from '#exchange';
import type { SourcesSection } from './sources-section.ts';
import { placesOf, sourceWords } from './source-words.ts';
import { seatHref } from './hrefs.ts';
import type { SeatContest } from './seat-series.ts';
import type { Shelf } from './shelf.ts';
import { link } from './words.ts';

/** Working and sources of a seat's page. */
export function seatSources(shelf: Shelf, slug: string, name: string, own: readonly SeatContest[]): SourcesSection {
  const rows = own.flatMap(
    ({ general, byElection }) => general?.result.sources ?? byElection?.byElection.sources ?? [],
  );
  const ids = [...new Set(rows.map(({ source }) => source))];
  return {
    traces: [
      {
        id: 'votes',
        what: 'Votes, winners and seconds',
        words: ['As the returns give them: ', ...placesOf(shelf, rows), '.'],
      },
      {
        id: 'majority',
        what: 'Majority',
        words: ['First less second in votes, and ÷ valid votes in points. ', link('Method', '/method/#majority'), '.'],
      },
      {
        id: 'share',
        what: 'Shares',
        words: ['Votes ÷ valid votes, by line of descent of the party. ', link('Method', '/method/#share'), '.'],
      },
      {
        id: 'turnout',
        what: 'Turnout',
        words: [
          '(Valid votes + rejected papers) ÷ electorate; valid votes alone where rejected papers were not published. ',
          link('Method', '/method/#turnout'),
          '.',
        ],
      },
      {
        id: 'boundaries',
        what: 'Boundaries',
        words: [
          'Shares of population by the Commons Library’s table of overlaps. Figures either side of a boundary change are not like for like. ',
          link('Method', '/method/#boundaries'),
          '.',
        ],
      },
    ],
    sources: ids.flatMap((id) => sourceWords(shelf, id)),
    downloads: [],
    path: seatHref(slug),
    id: null,
    cited: citedPage(
      { title: `${name}: majorities, vote shares and by-elections`, path: seatHref(slug) },
      shelf.almanac,
    ),
  };
}
