import { count, plural } from '#format';
import type { Almanac, ByElectionEntry } from '#records';
import { frameOf } from './frame.ts';
import { regionHref } from './hrefs.ts';
import { pageLinks, pagesFor, pageSuffix, ROWS_A_PAGE, type ListPage } from './list-page.ts';
import { rowOf } from './list-rows.ts';
import { listTraces } from './list-traces.ts';
import { constituencyOf, grouped, shelfOf } from './shelf.ts';
import { enumerate, link, type Words } from './words.ts';

const groups = new WeakMap<Almanac, ReadonlyMap<string, readonly ByElectionEntry[]>>();

/** By-elections of each region of England and of the other countries, newest first, in alphabetical order. */
export function byRegion(almanac: Almanac): ReadonlyMap<string, readonly ByElectionEntry[]> {
  const known = groups.get(almanac);
  if (known) return known;
  const shelf = shelfOf(almanac);
  const found = grouped(almanac.byElections, ({ byElection }) => {
    const { region, country } = constituencyOf(shelf, byElection.constituency);
    return region ?? country;
  });
  const made = new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  groups.set(almanac, made);
  return made;
}

const slugOf = (region: string): string => region.toLowerCase().replaceAll(' ', '-');
const pathOf = (region: string, page: number): string => `${slugOf(region)}${pageSuffix(page)}`;

/** Last parts of the addresses of the regions' pages. */
export const regionPaths = (almanac: Almanac): readonly string[] =>
  [...byRegion(almanac)].flatMap(([region, entries]) =>
    Array.from({ length: pagesFor(entries.length) }, (_, index) => pathOf(region, index + 1)),
  );

/** Links to every region. */
export const regionLinks = (almanac: Almanac): readonly Words[] =>
  [...byRegion(almanac)].map(([region, entries]): Words => [
    link(`${region} (${count(entries.length)})`, regionHref(slugOf(region))),
  ]);

/** A region's page, by the last part of its address. Throws for one that is not a region's. */
export function regionPage(almanac: Almanac, path: string): ListPage {
  const shelf = shelfOf(almanac);
  const stem = path.replace(/-\d+$/, '');
  const found = [...byRegion(almanac)].find(([region]) => slugOf(region) === stem);
  if (!found) throw new Error(`unknown region: ${path}`);
  const [region, entries] = found;
  const page = Number(/-(\d+)$/.exec(path)?.[1] ?? 1);
  const start = (page - 1) * ROWS_A_PAGE;
  const lost = entries.filter(({ measures }) => measures.outcome?.kind === 'gain').length;
  return {
    frame: frameOf(almanac, {
      title: `By-elections in ${region} since 1979${page === 1 ? '' : `, part ${page}`}`,
      description: `Every by-election in ${region} since 1979 in this site’s data: result, swing, majority, turnout.`,
      path: regionHref(path),
    }),
    headline: `${plural(entries.length, 'by-election')} in ${region} since 1979`,
    standfirst: [`The defending party lost ${count(lost)}.`],
    facts: [],
    sections: [
      {
        anchor: 'list',
        heading: 'Newest first',
        caption: [
          'Gain and hold are against the last general election. ',
          ...pageLinks((each) => regionHref(pathOf(region, each)), pagesFor(entries.length), page),
        ],
        rows: entries.slice(start, start + ROWS_A_PAGE).map((entry) => rowOf(shelf, entry)),
        ranks: null,
        figure: null,
        under: null,
      },
    ],
    others: [
      'Other regions and countries: ',
      ...enumerate(
        [...byRegion(almanac).keys()]
          .filter((other) => other !== region)
          .map((other): Words => [link(other, regionHref(slugOf(other)))]),
      ),
      '.',
    ],
    traces: listTraces('since-1979'),
  };
}
