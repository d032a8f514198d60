import { changeInPoints, count, direction, ordinal, percent, points, printedPercent, printedPoints } from '#format';
import type { Measures } from '#records';
import type { Contest } from './contest.ts';
import type { Fact } from './contest-score.ts';
import { heardFacts } from './heard.ts';
import { standingsOf, swingAgainstDefender, turnoutShown } from './standings.ts';

/** Majority, swing, turnout and candidates; what only the source states is marked so. */
export function factsOf(contest: Contest): readonly Fact[] {
  return [
    ...majorityFact(contest),
    ...swingFact(contest),
    ...turnoutFact(contest),
    ...heardFacts(contest),
    candidatesFact(contest),
  ];
}

function majorityFact({ measures: { majority, previousMajority }, byElection }: Contest): readonly Fact[] {
  if (!majority) return [];
  const was = previousMajority ? `was ${count(previousMajority.votes)}` : null;
  const share = majority.share === null ? null : points(majority.share);
  const printed = byElection.declared.majority;
  const other =
    byElection.list === 'doubtful' && printed !== null && printed !== majority.votes
      ? `printed as ${count(printed)}`
      : null;
  return [
    {
      term: 'Majority',
      trace: 'majority',
      value: count(majority.votes),
      detail: [share, other, was].filter((each) => each !== null).join('; '),
    },
  ];
}

function swingFact({ measures, almanac, era, entry, party, byElection }: Contest): readonly Fact[] {
  if (!measures.outcome) return [];
  const { swing } = measures.swing;
  const fact = (value: string, detail: string): readonly Fact[] => [{ term: 'Swing', trace: 'swing', value, detail }];
  const pair = (from: string, to: string): string => direction(party(from).abbreviation, party(to).abbreviation);
  if (swing) {
    const standing = standingsOf(almanac, era).swing.standing.get(entry.byElection.id);
    const towards = swingAgainstDefender(entry)! < 0;
    const rank = towards ? ', the defender' : standing ? `; ${ordinal(standing.rank)} of ${standing.of}` : '';
    return fact(points(swing.size), `${pair(swing.from, swing.to)}${rank}`);
  }
  const stated = byElection.stated?.swing;
  if (stated) {
    const way = stated.from !== null && stated.to !== null ? `${pair(stated.from, stated.to)}; ` : '';
    return fact(printedPoints(stated.points), `${way}as the source states it`);
  }
  return tooLittleKnown(measures.swing.reason)
    ? fact('Not known', 'see the note')
    : fact('None', 'no like-for-like rival');
}

/** Whether a swing is missing because too little is known, not because its parties cannot be compared. */
export const tooLittleKnown = (reason: Measures['swing']['reason']): boolean =>
  ['partial-list', 'not-itemised', 'no-baseline'].includes(reason?.kind ?? '');

function turnoutFact(contest: Contest): readonly Fact[] {
  const { measures, entry, byElection, thenYear } = contest;
  const turnout = turnoutShown(entry);
  const stated = byElection.stated?.turnoutPercent ?? null;
  if (turnout === null && stated !== null)
    return [{ term: 'Turnout', trace: 'turnout', value: printedPercent(stated), detail: 'as the source states it' }];
  if (turnout === null && measures.validVotes === null) return [];
  const moved = turnoutChange(contest);
  const detail = moved === null ? '' : `${changeInPoints(moved)} on ${thenYear}`;
  return [{ term: 'Turnout', trace: 'turnout', value: percent(turnout), detail }];
}

function candidatesFact({ byElection, stood, measures }: Contest): Fact {
  const lost = stood.filter(({ measured }) => measured.depositLost).length;
  return {
    term: byElection.list === 'partial' ? 'Candidates known' : 'Candidates',
    trace: 'deposit',
    value: count(stood.length),
    detail: measures.depositThreshold === null ? '' : `${count(lost)} lost the deposit`,
  };
}

/** Turnout now less then, like with like (ballot papers, else valid votes); a proportion, null where not comparable. */
export function turnoutChange({ measures: { turnout, previousTurnout } }: Contest): number | null {
  if (turnout.ballotBox !== null && previousTurnout && previousTurnout.ballotBox !== null)
    return turnout.ballotBox - previousTurnout.ballotBox;
  if (turnout.validVotes !== null && previousTurnout && previousTurnout.validVotes !== null)
    return turnout.validVotes - previousTurnout.validVotes;
  return null;
}
