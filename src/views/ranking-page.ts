import { count, countInWords, plural, sentenceCase } from '#format';
import type { Almanac, ByElectionEntry } from '#records';
import { frameOf } from './frame.ts';
import { rankingHref } from './hrefs.ts';
import { listTraces } from './list-traces.ts';
import { pageLinks, pagesFor, pageSuffix, ROWS_A_PAGE, type ListPage, type ListSection } from './list-page.ts';
import { rowOf } from './list-rows.ts';
import { shelfOf } from './shelf.ts';
import { orderBy, standingsOf, swingAgainstDefender, turnoutShown, type Order } from './standings.ts';
import { statedSwingWords } from './stated-swings.ts';
import { link, type Words } from './words.ts';

type Ranking = {
  readonly title: string;
  /** What is ranked and how, in a sentence. */
  readonly definition: string;
  /** The largest first, unless `least` is. */
  readonly value: (entry: ByElectionEntry) => number | null;
  readonly least?: boolean;
  /** Own column: head, row of the working, and the figure in words. */
  readonly figure?: {
    readonly head: string;
    readonly trace: string;
    readonly words: (entry: ByElectionEntry) => string;
  };
  /** Why some cannot be ranked. */
  readonly because: string;
};

/** Every ranking, by the last part of its address. */
export const RANKINGS = {
  'by-swing': {
    title: 'By-elections by swing',
    definition:
      'Two-party swing against the party that defended the seat, largest first; swings towards it come last. Figures counted from zero, where a party of the pair had not stood before, are among them and are explained on their pages.',
    value: swingAgainstDefender,
    because: 'no like-for-like pair, or too little of a result is known',
  },
  'by-majority': {
    title: 'By-elections by majority',
    definition:
      'First less second in votes, largest first. Electorates differ, so points of the vote are on each page.',
    value: ({ measures }) => measures.majority?.votes ?? null,
    because: 'their second candidacy is not known',
  },
  'by-smallest-majority': {
    title: 'By-elections by smallest majority',
    definition: 'First less second in votes, smallest first.',
    value: ({ measures }) => measures.majority?.votes ?? null,
    least: true,
    because: 'their second candidacy is not known',
  },
  'by-turnout': {
    title: 'By-elections by turnout',
    definition:
      'Ballot papers as a share of the electorate, highest first; valid votes alone where rejected papers were not published.',
    value: turnoutShown,
    because: 'their turnout cannot be worked out',
  },
  'by-majority-overturned': {
    title: 'By-elections by majority overturned',
    definition:
      'Majority of the defending party at the last general election, in votes, where the seat was lost; largest first.',
    value: ({ measures }) => (measures.outcome?.kind === 'gain' ? (measures.previousMajority?.votes ?? null) : null),
    figure: {
      head: 'Overturned',
      trace: 'majority',
      words: ({ measures }) => count(measures.previousMajority?.votes ?? null),
    },
    because: 'the seat was held, or the earlier majority is not known',
  },
  'by-candidates': {
    title: 'By-elections by number of candidates',
    definition: 'Everybody on the ballot paper, most first.',
    value: ({ byElection }) => (byElection.list === 'partial' ? null : byElection.candidacies.length),
    figure: { head: 'Candidates', trace: 'votes', words: ({ byElection }) => count(byElection.candidacies.length) },
    because: 'not every candidacy is known',
  },
  'by-deposits-lost': {
    title: 'By-elections by deposits lost',
    definition:
      'Candidates with one twentieth of the valid votes or less (one eighth before October 1985), most first.',
    value: (entry) => (entry.measures.depositThreshold === null ? null : depositsLost(entry)),
    figure: { head: 'Lost', trace: 'votes', words: (entry) => count(depositsLost(entry)) },
    because: 'not every count is known',
  },
} as const satisfies Readonly<Record<string, Ranking>>;

export type RankingName = keyof typeof RANKINGS;

const depositsLost = ({ measures }: ByElectionEntry): number =>
  measures.candidacies.filter(({ depositLost }) => depositLost === true).length;

/** Last parts of the addresses of the rankings' pages: each over the years since 2010, and again since 1979. */
export function rankingPaths(almanac: Almanac): readonly string[] {
  return (Object.keys(RANKINGS) as RankingName[]).flatMap((name) =>
    [false, true].flatMap((long) => {
      const pages = pagesFor(orderOf(almanac, name, long).entries.length);
      return Array.from({ length: pages }, (_, index) => pathOf(name, long, index + 1));
    }),
  );
}

const pathOf = (name: RankingName, long: boolean, page: number): string =>
  `${name}${long ? '-since-1979' : ''}${pageSuffix(page)}`;

const orders = new WeakMap<Almanac, Map<string, Order>>();

/** Sorted once for all pages of a ranking. */
function orderOf(almanac: Almanac, name: RankingName, long: boolean): Order {
  const held = orders.get(almanac) ?? new Map<string, Order>();
  orders.set(almanac, held);
  const key = pathOf(name, long, 1);
  const known = held.get(key);
  if (known) return known;
  const ranking: Ranking = RANKINGS[name];
  const sign = ranking.least ? -1 : 1;
  const order = orderBy(entriesOf(almanac, long), (entry) => {
    const value = ranking.value(entry);
    return value === null ? null : sign * value;
  });
  held.set(key, order);
  return order;
}

const entriesOf = (almanac: Almanac, long: boolean): readonly ByElectionEntry[] => [
  ...(long ? standingsOf(almanac, 'before-2010').entries : []),
  ...standingsOf(almanac, 'since-2010').entries,
];

/** A ranking's page, by the last part of its address. Throws for one that is not a ranking's. */
export function rankingPage(almanac: Almanac, path: string): ListPage {
  const match = /^(by-[a-z-]+?)(-since-1979)?(?:-(\d+))?$/.exec(path);
  const name = match?.[1] as RankingName;
  if (!match || !(name in RANKINGS)) throw new Error(`unknown ranking: ${path}`);
  const long = match[2] !== undefined;
  const page = Number(match[3] ?? 1);
  const ranking: Ranking = RANKINGS[name];
  const span = long ? 'since 1979' : 'since 2010';
  const part = page === 1 ? '' : `, part ${page}`;
  return {
    frame: frameOf(almanac, {
      title: `${ranking.title}, ${span}${part}`,
      description: `${ranking.title} ${span}, in this site’s data. ${ranking.definition}`,
      path: rankingHref(path),
    }),
    headline: `${ranking.title}, ${span}${part}`,
    standfirst: [ranking.definition, ...(long && name === 'by-swing' ? statedSwingWords(almanac) : [])],
    facts: [],
    sections: [listOf(almanac, name, long, page)],
    others: othersOf(name, long),
    traces: listTraces(long ? 'since-1979' : 'since-2010'),
  };
}

function listOf(almanac: Almanac, name: RankingName, long: boolean, page: number): ListSection {
  const shelf = shelfOf(almanac);
  const ranking: Ranking = RANKINGS[name];
  const { entries, standing } = orderOf(almanac, name, long);
  const all = entriesOf(almanac, long).length;
  const out = all - entries.length;
  const start = (page - 1) * ROWS_A_PAGE;
  const shown = entries.slice(start, start + ROWS_A_PAGE);
  const rankAt = (index: number): number | null =>
    entries[index] ? standing.get(entries[index].byElection.id)!.rank : null;
  return {
    anchor: 'ranking',
    heading: `${plural(entries.length, 'by-election')} ranked`,
    caption: [
      `${long ? 'Since 1979' : 'Since 2010'}, in this site’s data. Equal figures share a rank, marked “=”. `,
      ...pageLinks((each) => rankingHref(pathOf(name, long, each)), pagesFor(entries.length), page),
    ],
    rows: shown.map((entry) => rowOf(shelf, entry)),
    ranks: shown.map((_, offset) => {
      const index = start + offset;
      const shared = rankAt(index) === rankAt(index - 1) || rankAt(index) === rankAt(index + 1);
      return `${count(rankAt(index))}${shared ? '=' : '.'}`;
    }),
    figure: ranking.figure
      ? { head: ranking.figure.head, trace: ranking.figure.trace, values: shown.map(ranking.figure.words) }
      : null,
    under:
      out === 0
        ? null
        : `${sentenceCase(countInWords(out))} of ${count(all)} ${out === 1 ? 'is' : 'are'} not ranked: ${ranking.because}.`,
  };
}

function othersOf(name: RankingName, long: boolean): Words {
  const others = (Object.keys(RANKINGS) as RankingName[]).filter((other) => other !== name);
  return [
    'Also: ',
    link(`the same list ${long ? 'since 2010' : 'since 1979'}`, rankingHref(pathOf(name, !long, 1))),
    ...others.flatMap((other): Words => [
      '; ',
      link(RANKINGS[other].title.replace('By-elections ', ''), rankingHref(pathOf(other, long, 1))),
    ]),
    '.',
  ];
}
