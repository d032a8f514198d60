import { count, longDay, percent, plural, pointsFigure, yearOf } from '#format';
import type { Identity } from '#charts';
import type { Almanac, ByElectionEntry } from '#records';
import type { Fact } from './contest-score.ts';
import type { TraceRow } from './sources-section.ts';
import { frameOf, type Frame } from './frame.ts';
import { byElectionHref, parliamentHref, rankingHref } from './hrefs.ts';
import { keyOf, MOST, overviewOf, type Overview } from './home-overview.ts';
import { listTraces } from './list-traces.ts';
import { rowOf, WINNER_GROUPS, parliamentClass, type ListRow } from './list-rows.ts';
import { constituencyOf, shelfOf, type Shelf } from './shelf.ts';
import { orderBy, standingsOf, swingAgainstDefender, turnoutShown } from './standings.ts';
import { enumerate, figure, link, type Words } from './words.ts';
import { parliamentWords } from './parliament-words.ts';

/** A latest result. */
export type Latest = { readonly day: string; readonly href: string; readonly row: ListRow; readonly detail: string };

/** A row of choices that narrow the list; the first is every one. */
export type Filter = {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly words: string; readonly className: string }[];
};

/** Everything that the first page shows. */
export type HomePage = {
  readonly frame: Frame;
  readonly headline: Words;
  readonly standfirst: string;
  readonly latest: readonly Latest[];
  readonly overview: Overview;
  /** Parties of the marks, for the key. */
  readonly key: readonly Identity[];
  readonly extremes: readonly (Fact & { readonly href: string })[];
  readonly filters: readonly Filter[];
  readonly caption: Words;
  readonly rows: readonly ListRow[];
  readonly earlier: Words;
  readonly traces: readonly TraceRow[];
};

/** The first page: every by-election since 2010, and the way to the earlier ones. */
export function homePage(almanac: Almanac): HomePage {
  const shelf = shelfOf(almanac);
  const standings = standingsOf(almanac, 'since-2010');
  const newest = almanac.byElections.filter(({ byElection }) => byElection.pollingDay >= '2010-05-06').slice(0, MOST);
  const lost = standings.entries.filter(({ measures }) => measures.outcome?.kind === 'gain').length;
  const number = plural(standings.entries.length, 'by-election');
  return {
    frame: frameOf(almanac, {
      title: 'UK parliamentary by-elections since 2010: results, swings, majorities',
      description:
        'Every by-election to the House of Commons since the 2010 general election: result, swing, majority and turnout, with what the press reported checked against the official return.',
      path: '/',
    }),
    headline: [figure(number, 'votes'), ' since 2010. The defending party lost ', figure(count(lost), 'votes'), '.'],
    standfirst:
      'Results, swings and majorities for every by-election to the House of Commons, from the official returns, with the figures the press reported checked against them.',
    latest: newest.slice(0, 3).map((entry) => latestOf(shelf, entry)),
    overview: overviewOf(almanac),
    key: keyOf(shelf, standings.entries),
    extremes: extremesOf(almanac),
    filters: filtersOf(newest),
    caption: [
      newest.length === standings.entries.length
        ? figure(`All ${number}`, 'votes')
        : figure(`The newest ${count(newest.length)}`, 'votes'),
      `${newest.length === standings.entries.length ? ', newest first' : ''}. Also listed `,
      link('by swing', rankingHref('by-swing')),
      ', ',
      link('by majority', rankingHref('by-majority')),
      ', ',
      link('by turnout', rankingHref('by-turnout')),
      ', ',
      link('by seat, A to Z', '/seats/'),
      ', ',
      link('by Parliament, party, region and day', '/parliaments/'),
      ' and ',
      link('on a map', '/map/2024/'),
      '.',
    ],
    rows: newest.map((entry) => rowOf(shelf, entry)),
    earlier: earlierOf(almanac),
    traces: listTraces('since-2010'),
  };
}

function latestOf(shelf: Shelf, entry: ByElectionEntry): Latest {
  const row = rowOf(shelf, entry);
  const swing = entry.measures.swing.swing ? `swing ${row.swing}, ${row.direction}` : 'no like-for-like swing';
  return {
    day: longDay(entry.byElection.pollingDay),
    href: row.href,
    row,
    detail: entry.measures.majority ? `Majority ${row.majority}; ${swing}` : 'Result not yet declared',
  };
}

function extremesOf(almanac: Almanac): HomePage['extremes'] {
  const shelf = shelfOf(almanac);
  const { entries, swing, turnout, majority } = standingsOf(almanac, 'since-2010');
  const candidates = orderBy(entries, ({ byElection }) => byElection.candidacies.length);
  const fact = (
    term: string,
    trace: string,
    entry: ByElectionEntry | undefined,
    value: (of: ByElectionEntry) => string,
  ) =>
    entry
      ? [
          {
            term,
            trace,
            value: value(entry),
            detail: `${constituencyOf(shelf, entry.byElection.constituency).name}, ${yearOf(entry.byElection.pollingDay)}`,
            href: byElectionHref(entry.byElection.id),
          },
        ]
      : [];
  return [
    ...fact('Largest swing', 'swing', swing.entries[0], (of) => `${pointsFigure(swingAgainstDefender(of))} points`),
    ...fact('Smallest majority', 'majority', majority.entries.at(-1), (of) =>
      plural(of.measures.majority!.votes, 'vote'),
    ),
    ...fact('Lowest turnout', 'turnout', turnout.entries.at(-1), (of) => percent(turnoutShown(of))),
    ...fact('Most candidates', 'votes', candidates.entries[0], (of) => count(of.byElection.candidacies.length)),
  ];
}

function filtersOf(entries: readonly ByElectionEntry[]): readonly Filter[] {
  const parliaments = [...new Set(entries.map(({ byElection }) => byElection.parliament))].toReversed();
  return [
    {
      legend: 'Outcome',
      name: 'outcome',
      choices: [
        { id: 'gains', words: '● Gains', className: 'G' },
        { id: 'holds', words: '○ Holds', className: 'H' },
      ],
    },
    {
      legend: 'Parliament',
      name: 'parliament',
      choices: parliaments.map((each) => ({
        id: parliamentClass(each),
        words: parliamentWords(each),
        className: parliamentClass(each),
      })),
    },
    {
      legend: 'Won by',
      name: 'winner',
      choices: WINNER_GROUPS.map(({ id, words }) => ({ id: `w-${id}`, words, className: `w-${id}` })),
    },
  ];
}

function earlierOf(almanac: Almanac): Words {
  const { entries } = standingsOf(almanac, 'before-2010');
  if (entries.length === 0) return [];
  const parliaments = [...new Set(entries.map(({ byElection }) => byElection.parliament))].toReversed();
  return [
    figure(plural(entries.length, 'by-election'), 'votes'),
    ` from 1979 to 2010 ${entries.length === 1 ? 'is' : 'are'} held too, as far as open sources carry them: `,
    ...enumerate(parliaments.map((each): Words => [link(parliamentWords(each), parliamentHref(each))])),
    '.',
  ];
}
