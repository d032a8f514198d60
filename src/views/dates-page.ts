import { count, longDay, yearOf } from '#format';
import type { Almanac } from '#records';
import { frameOf } from './frame.ts';
import { byElectionHref } from './hrefs.ts';
import type { WaysPage } from './parliaments-page.ts';
import { rowOf } from './list-rows.ts';
import { grouped, shelfOf } from './shelf.ts';
import { enumerate, link, type Words } from './words.ts';

/** Days on which several by-elections were held, newest first, by decade. */
export function datesPage(almanac: Almanac): WaysPage {
  const shelf = shelfOf(almanac);
  const days = [...grouped(almanac.byElections, ({ byElection }) => byElection.pollingDay)].filter(
    ([, entries]) => entries.length > 1,
  );
  const decades = grouped(days, ([day]) => `${yearOf(day).slice(0, 3)}0s`);
  return {
    frame: frameOf(almanac, {
      title: 'Days with several by-elections',
      description: 'Polling days since 1979 on which more than one by-election was held, with each result.',
      path: '/dates/',
    }),
    headline: 'Days with several by-elections',
    lists: [...decades].map(([decade, held]) => ({
      anchor: `d${decade}`,
      heading: decade,
      items: held.map(([day, entries]): Words => {
        const names = entries.map((entry): Words => {
          const { seat, sign, outcome } = rowOf(shelf, entry);
          return [link(seat, byElectionHref(entry.byElection.id)), ` ${sign} ${outcome}`];
        });
        return [{ text: longDay(day), day }, ` (${count(entries.length)}): `, ...enumerate(names)];
      }),
    })),
  };
}
