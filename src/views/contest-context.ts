import { count, countInWords, ordinal, pointsFigure, ranked, sentenceCase, yearOf } from '#format';
import type { ContextDot, ContextStripInput } from '#charts';
import type { ByElectionEntry } from '#records';
import type { Contest } from './contest.ts';
import { byElectionHref, rankingHref } from './hrefs.ts';
import { nearest } from './peers.ts';
import { identityOf } from './party-words.ts';
import { constituencyOf, partyOf } from './shelf.ts';
import { eraWords, standingsOf, swingAgainstDefender } from './standings.ts';
import { coloured, enumerate, link, type Words } from './words.ts';

/** Where this swing stands among the others. */
export type ContextSection = {
  readonly heading: string;
  readonly sub: Words;
  readonly strip: ContextStripInput;
  readonly notes: readonly Words[];
};

/** Null where there is no headline swing to place. */
export function contextOf(contest: Contest): ContextSection | null {
  const { entry, almanac, era, shelf, constituency, identity, measures, byElection } = contest;
  const value = swingAgainstDefender(entry);
  const { swing } = measures.swing;
  const { swing: order, entries } = standingsOf(almanac, era);
  const standing = order.standing.get(byElection.id);
  if (value === null || !swing || !standing) return null;
  const peers = nearest(order.entries, entry);
  const labelled = labelsOf(contest, peers);
  const [from, to] = [partyOf(shelf, swing.from), partyOf(shelf, swing.to)];
  const dots = peers.map((each): ContextDot => ({
    lane: laneOf(each),
    value: swingAgainstDefender(each)!,
    who: samePair(each, entry) ? identityOf(partyOf(shelf, each.measures.swing.swing!.to)) : null,
    label: labelled.has(each) ? titleOf(contest, each) : null,
  }));
  return {
    heading: headingOf(contest),
    sub: [
      'Swing against the party defending the seat, points. Coloured: ',
      coloured(`${from.shortName} to ${to.shortName}`, to.code),
      ' or ',
      coloured(`${to.shortName} to ${from.shortName}`, from.code),
    ],
    strip: {
      id: 'cx',
      title: `Swing against the defending party at ${count(standing.of)} by-elections ${eraWords(era)}`,
      lanes: ['Gains', 'Holds'],
      directions: ['to defender', 'away from defender'],
      dots: [...dots.filter(({ label }) => label !== null), ...dots.filter(({ label }) => label === null)],
      self: {
        lane: laneOf(entry),
        value,
        who: identity(swing.to),
        label: constituency.name,
      },
      summary: `${constituency.name} ranks ${ordinal(standing.rank)} of ${count(standing.of)}. The full list is on the rankings page.`,
    },
    notes: [
      [
        `${ordinal(standing.rank)} of the ${count(standing.of)} swings measured ${eraWords(era)}, largest against a defending party first. ${recordWords(contest) ?? ''}`.trim(),
      ],
      [...without(contest, entries.length - standing.of), link('Full ranking', rankingHref('by-swing'))],
    ],
  };
}

const laneOf = ({ measures }: ByElectionEntry): 0 | 1 => (measures.outcome?.kind === 'hold' ? 1 : 0);

function samePair(a: ByElectionEntry, b: ByElectionEntry): boolean {
  const [one, other] = [a.measures.swing.swing!, b.measures.swing.swing!];
  return (one.from === other.from && one.to === other.to) || (one.from === other.to && one.to === other.from);
}

const titleOf = ({ shelf }: Contest, { byElection }: ByElectionEntry): string =>
  `${constituencyOf(shelf, byElection.constituency).name} ${yearOf(byElection.pollingDay)}`;

/** The extremes of each lane, and the largest between the same two parties. */
function labelsOf({ entry }: Contest, peers: readonly ByElectionEntry[]): ReadonlySet<ByElectionEntry> {
  const most = (of: readonly ByElectionEntry[], sign: 1 | -1): readonly ByElectionEntry[] => {
    const best = of.reduce<ByElectionEntry | null>(
      (found, each) =>
        found === null || sign * swingAgainstDefender(each)! > sign * swingAgainstDefender(found)! ? each : found,
      null,
    );
    return best ? [best] : [];
  };
  const holds = peers.filter((each) => laneOf(each) === 1);
  return new Set([
    ...most(peers, 1),
    ...most(peers, -1),
    ...most(holds, 1),
    ...most(
      peers.filter((each) => samePair(each, entry)),
      1,
    ),
  ]);
}

function headingOf(contest: Contest): string {
  const { entry, almanac, era, byElection } = contest;
  const order = standingsOf(almanac, era).swing;
  const { rank, of } = order.standing.get(byElection.id)!;
  const value = swingAgainstDefender(entry)!;
  const fromEnd = of - rank + 1;
  const since = eraWords(era);
  const known = era === 'since-2010' ? '' : `, of the ${count(of)} worked out here`;
  if (value < 0 && fromEnd <= 10)
    return `The ${ranked(fromEnd, 'largest')} swing towards a defending party ${since}${known}`;
  if (value >= 0 && rank <= 10)
    return `The ${ranked(rank, 'largest')} swing against a defending party ${since}${known}`;
  const record = recordOf(contest);
  if (record) return record.heading;
  if (rank === 1) return `No swing ${since} went further against a defending party`;
  return `${count(rank - 1)} of ${count(of)} swings ${since} went further against a defending party`;
}

/**
 * How long this was the largest swing in its direction, where that was five years or more. Never before 2010, where half
 * of the swings are not known and some of those, as sources state them, were larger.
 */
function recordOf({ entry, almanac, era, shelf }: Contest): { heading: string; next: ByElectionEntry | null } | null {
  const { records } = standingsOf(almanac, era);
  const next = records.get(entry.byElection.id);
  if (next === undefined || era !== 'since-2010') return null;
  const { from, to } = entry.measures.swing.swing!;
  const until = next && Number(yearOf(next.byElection.pollingDay));
  if (until !== null && until - Number(yearOf(entry.byElection.pollingDay)) < 5) return null;
  const span = until === null ? eraWords(era) : `from 2010 to ${until - 1}`;
  const direction = `from ${partyOf(shelf, from).shortName} to ${partyOf(shelf, to).shortName}`;
  return { heading: `No swing measured ${span} went further ${direction}`, next };
}

function recordWords(contest: Contest): string | null {
  const record = recordOf(contest);
  const size = contest.measures.swing.swing!.size;
  if (!record?.next) return null;
  const by = pointsFigure(record.next.measures.swing.swing!.size - size);
  return `The next larger one the same way was ${titleOf(contest, record.next)}, by ${by} points.`;
}

function without({ almanac, era, shelf }: Contest, number: number): Words {
  if (number === 0) return [];
  const none = standingsOf(almanac, era).withoutSwing;
  if (number > 6)
    return [
      `${count(number)} by-elections have no swing: too few of the votes are known, or nothing like is there to compare. `,
    ];
  const names = none.map(({ byElection }): Words => [
    link(
      `${constituencyOf(shelf, byElection.constituency).name} ${yearOf(byElection.pollingDay)}`,
      byElectionHref(byElection.id),
    ),
  ]);
  return [
    `${sentenceCase(countInWords(number))} ${number === 1 ? 'by-election has' : 'by-elections have'} no swing: `,
    ...enumerate(names),
    '. ',
  ];
}
