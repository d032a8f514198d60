import { count, plural } from '#format';
import type { Almanac, ByElectionEntry } from '#records';
import { frameOf } from './frame.ts';
import { parliamentHref } from './hrefs.ts';
import { listTraces } from './list-traces.ts';
import { pageLinks, pagesFor, pageSuffix, ROWS_A_PAGE, type ListPage } from './list-page.ts';
import { rowOf } from './list-rows.ts';
import { parliamentWords } from './parliament-words.ts';
import { grouped, shelfOf } from './shelf.ts';
import { enumerate, link, type Words } from './words.ts';

const groups = new WeakMap<Almanac, ReadonlyMap<string, readonly ByElectionEntry[]>>();

/** By-elections of each Parliament, newest first, newest Parliament first. */
export function byParliament(almanac: Almanac): ReadonlyMap<string, readonly ByElectionEntry[]> {
  const known = groups.get(almanac);
  if (known) return known;
  const made = grouped(almanac.byElections, ({ byElection }) => byElection.parliament);
  groups.set(almanac, made);
  return made;
}

/** Last parts of the addresses of the Parliaments' pages. */
export const parliamentPaths = (almanac: Almanac): readonly string[] =>
  [...byParliament(almanac)].flatMap(([parliament, entries]) =>
    Array.from({ length: pagesFor(entries.length) }, (_, index) => pathOf(parliament, index + 1)),
  );

const pathOf = (parliament: string, page: number): string =>
  `${parliament.replace(/-$/, '')}${page === 1 ? '' : `-part${pageSuffix(page)}`}`;

/** A Parliament's page, by the last part of its address. Throws for one that is not a Parliament's. */
export function parliamentPage(almanac: Almanac, path: string): ListPage {
  const shelf = shelfOf(almanac);
  const [stem, part] = path.split('-part-');
  const found = [...byParliament(almanac)].find(([each]) => each.replace(/-$/, '') === stem);
  if (!found) throw new Error(`unknown Parliament: ${path}`);
  const [parliament, entries] = found;
  const page = Number(part ?? 1);
  const words = parliamentWords(parliament);
  const start = (page - 1) * ROWS_A_PAGE;
  const lost = entries.filter(({ measures }) => measures.outcome?.kind === 'gain').length;
  return {
    frame: frameOf(almanac, {
      title: `By-elections of the Parliament of ${words}${page === 1 ? '' : `, part ${page}`}`,
      description: `Every by-election of the Parliament of ${words} in this site’s data: result, swing, majority, turnout.`,
      path: `/parliaments/${path}/`,
    }),
    headline: `${plural(entries.length, 'by-election')} in the Parliament of ${words}`,
    standfirst: [`The defending party lost ${count(lost)}.`],
    facts: [],
    sections: [
      {
        anchor: 'list',
        heading: 'Newest first',
        caption: [
          'Gain and hold are against the last general election. ',
          ...pageLinks((each) => `/parliaments/${pathOf(parliament, each)}/`, pagesFor(entries.length), page),
        ],
        rows: entries.slice(start, start + ROWS_A_PAGE).map((entry) => rowOf(shelf, entry)),
        ranks: null,
        figure: null,
        under: missingIn(almanac, parliament),
      },
    ],
    others: [
      'Other Parliaments: ',
      ...enumerate(
        [...byParliament(almanac).keys()]
          .filter((each) => each !== parliament)
          .map((each): Words => [link(parliamentWords(each), parliamentHref(each))]),
      ),
      '.',
    ],
    traces: listTraces('since-1979'),
  };
}

/** By-elections of the Parliament's years of which no result is held. */
function missingIn(almanac: Almanac, parliament: string): string | null {
  const from = Number(parliament.slice(0, 4));
  const to = parliament.endsWith('-')
    ? 9999
    : from - (from % 100) + Number(parliament.slice(5)) + (Number(parliament.slice(5)) < from % 100 ? 100 : 0);
  const missing = almanac.missing.filter(
    ({ year, pollingDay }) => (pollingDay ?? `${year}-07-01`) >= `${from}-05-01` && year < to,
  );
  if (missing.length === 0) return null;
  return `Known and not held: ${missing.map(({ seat, year, why }) => `${seat} ${year} (${why.replace(/\.$/, '')})`).join('; ')}.`;
}
