import { countInWords, plural, pointsFigure, sentenceCase, yearOf } from '#format';
import type { Identity, OverviewInput } from '#charts';
import type { Almanac, ByElectionEntry } from '#records';
import { rowOf } from './list-rows.ts';
import { identityOf } from './party-words.ts';
import { constituencyOf, partyOf, shelfOf, type Shelf } from './shelf.ts';
import { standingsOf, swingAgainstDefender } from './standings.ts';
import { enumerate, link, type Words } from './words.ts';

/** Every swing since 2010 by date: the drawing, its finding, and what is not drawn. */
export type Overview = {
  readonly heading: string;
  readonly sub: Words;
  readonly input: OverviewInput;
  readonly under: Words;
};

/** Most rows and marks of the first page, so that it stays within its bytes as the record grows. */
export const MOST = 75;
/** The newest marks, which are what most come for: named before all but the most extreme. */
const NEWEST = 4;
/** Most by-elections without a swing that are named. */
const NAMED = 12;

/** The overview of the by-elections since 2010. */
export function overviewOf(almanac: Almanac): Overview {
  const shelf = shelfOf(almanac);
  const { swing, withoutSwing } = standingsOf(almanac, 'since-2010');
  const byExtent = swing.entries.toSorted(
    (a, b) => Math.abs(swingAgainstDefender(b)!) - Math.abs(swingAgainstDefender(a)!),
  );
  const newest = newestOf(swing.entries, NEWEST);
  const [first, rest] = [byExtent.slice(0, 4), byExtent.slice(4, 30)];
  const label = new Map([...new Set([...first, ...newest, ...rest])].map((entry, index) => [entry, index + 1]));
  const gains = swing.entries.filter(({ measures }) => measures.outcome?.kind === 'gain');
  const least = gains.at(-1);
  const [most, towards] = [swing.entries[0], swing.entries.at(-1)];
  const titleOf = ({ byElection }: ByElectionEntry): string =>
    `${constituencyOf(shelf, byElection.constituency).name} ${yearOf(byElection.pollingDay)}`;
  const days = [
    ...new Set(
      almanac.generalElections.filter(({ result }) => !result.notional).map(({ result }) => result.pollingDay),
    ),
  ];
  return {
    heading:
      least && swingAgainstDefender(least)! > 0
        ? `No seat changed hands on a swing of less than ${pointsFigure(swingAgainstDefender(least))} points`
        : 'Swing at every by-election',
    sub: [
      `Swing at ${plural(swing.entries.length, 'by-election')}, by date. Dotted lines are general elections. Filled marks changed hands; hollow marks were held. `,
    ],
    input: {
      id: 'ov',
      title: 'Swing against the party defending the seat, by-elections since 2010',
      marks: newestOf(swing.entries).map((entry) => {
        const row = rowOf(shelf, entry);
        return {
          day: entry.byElection.pollingDay,
          value: swingAgainstDefender(entry)!,
          who: identityOf(partyOf(shelf, entry.measures.outcome!.party)),
          filled: entry.measures.outcome!.kind !== 'hold',
          name: row.seat,
          words: `${row.swing}, ${row.direction}`,
          href: row.href,
          classes: row.classes,
          label: label.get(entry) ?? null,
        };
      }),
      rules: days
        .filter((day) => day >= '2010-05-06')
        .toSorted()
        .map((day) => ({ day, words: yearOf(day) })),
      from: '2009-03-01',
      until: yearEnd(almanac.dataAsOf),
      directions: ['Swing away from the defending party', 'Swing towards it'],
      summary:
        most && towards
          ? `From ${pointsFigure(swingAgainstDefender(towards))} points towards the defending party (${titleOf(towards)}) to ${pointsFigure(swingAgainstDefender(most))} away from it (${titleOf(most)}). The table below has every one.`
          : 'The table below has every one.',
    },
    under: [
      ...(withoutSwing.length === 0 ? [] : missingWords(shelf, withoutSwing)),
      link('How swing is measured', '/method/#swing'),
      '.',
    ],
  };
}

/** The newest marks, where there are more than fit. */
const newestOf = (entries: readonly ByElectionEntry[], most = MOST): readonly ByElectionEntry[] =>
  entries.length <= most
    ? entries
    : entries.toSorted((a, b) => (a.byElection.pollingDay < b.byElection.pollingDay ? 1 : -1)).slice(0, most);

const yearEnd = (day: string): string => `${day.slice(0, 4)}-12-31`;

function missingWords(shelf: Shelf, entries: readonly ByElectionEntry[]): Words {
  const names = entries.map((entry): Words => {
    const { seat, href } = rowOf(shelf, entry);
    return [link(`${seat} ${yearOf(entry.byElection.pollingDay)}`, href)];
  });
  const number = sentenceCase(countInWords(entries.length));
  const none = `${number} by-election${entries.length === 1 ? ' has' : 's have'} no swing and ${entries.length === 1 ? 'is' : 'are'} not drawn`;
  if (entries.length > NAMED) return [`${none}. `];
  return [`${none}: `, ...enumerate(names), '. '];
}

/** Parties of the winners, most frequent first: the key to the marks. */
export function keyOf(shelf: Shelf, entries: readonly ByElectionEntry[]): readonly Identity[] {
  const winners = new Map<string, { who: Identity; times: number }>();
  for (const { measures } of entries) {
    if (!measures.outcome) continue;
    const who = identityOf(partyOf(shelf, measures.outcome.party));
    const known = winners.get(who.name);
    if (known) known.times += 1;
    else winners.set(who.name, { who, times: 1 });
  }
  return [...winners.values()].toSorted((a, b) => b.times - a.times).map(({ who }) => who);
}
