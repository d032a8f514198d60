import { count, ordinal, percent, points } from '#format';
import type { TurnoutStripInput } from '#charts';
import type { Contest } from './contest.ts';
import { turnoutChange } from './contest-facts.ts';
import { nearest } from './peers.ts';
import { eraWords, standingsOf, turnoutShown, type Standing } from './standings.ts';
import type { Words } from './words.ts';

/** The turnout's section. */
export type TurnoutSection = {
  readonly heading: string;
  readonly sub: Words;
  readonly strip: TurnoutStripInput;
  readonly notes: readonly Words[];
};

/** Null where turnout is not known. */
export function turnoutOf(contest: Contest): TurnoutSection | null {
  const { entry, measures, almanac, era, thenYear, constituency, byElection } = contest;
  const value = turnoutShown(entry);
  if (value === null) return null;
  const both = measures.turnout.ballotBox !== null;
  const moved = turnoutChange(contest);
  const previous = moved === null ? null : value - moved;
  const { turnout, entries } = standingsOf(almanac, era);
  const peers = nearest(turnout.entries, entry);
  const standing = turnout.standing.get(byElection.id);
  return {
    heading: `Turnout was ${percent(value)}${movedWords(moved)}`,
    sub: [
      both
        ? `Ballot papers as a share of the electorate. Each grey tick is another by-election ${eraWords(era)}`
        : `Valid votes as a share of the electorate; rejected papers were not published. Each grey tick is another by-election ${eraWords(era)}`,
    ],
    strip: {
      id: 'tn',
      title: `Turnout at ${constituency.name}`,
      value,
      words: 'by-election',
      previous: previous === null || thenYear === null ? null : { value: previous, words: `in ${thenYear}` },
      others: peers.map((each) => turnoutShown(each)!),
      othersWords: `other by-elections ${eraWords(era)}`,
    },
    notes: [
      ...(standing
        ? [
            [
              `${placed(standing)} of ${count(standing.of)} by-elections ${eraWords(era)}${standing.of < entries.length ? ' whose turnout can be worked out' : ''}.`,
            ],
          ]
        : []),
      ...validOnly(contest),
    ],
  };
}

/** Counted from the nearer end. */
function placed({ rank, of }: Standing): string {
  const fromEnd = of - rank + 1;
  return rank <= fromEnd ? `${ordinal(rank)} highest` : `${ordinal(fromEnd)} lowest`;
}

function movedWords(moved: number | null): string {
  if (moved === null) return '';
  if (Math.abs(moved) < 0.0005) return ', as last time';
  return `, ${moved > 0 ? 'up' : 'down'} ${points(moved)}`;
}

function validOnly({ measures: { turnout, previousTurnout }, thenYear }: Contest): readonly Words[] {
  if (turnout.ballotBox === null || turnout.validVotes === null) return [];
  const then = previousTurnout?.validVotes ?? null;
  const before = then === null || thenYear === null ? '' : `, against ${percent(then)} in ${thenYear}`;
  return [[`Counting valid votes only, turnout was ${percent(turnout.validVotes)}${before}.`]];
}
