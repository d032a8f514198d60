import { change, count, NOT_KNOWN, percent, pointsFigure, pointsInFull } from '#format';
import type { Almanac } from '#records';
import { contestOf, type Contest } from './contest.ts';
import { swingToTake } from './contest-score.ts';
import { byElectionHref } from './hrefs.ts';
import { shelfOf } from './shelf.ts';
import { link, type Piece } from './words.ts';

/** Figures that the guide's prose takes from the record, each with the section of its page. */
const FIGURES = {
  electorate: ['result', ({ byElection }: Contest) => count(byElection.electorate)],
  validVotes: ['result', ({ measures }: Contest) => count(measures.validVotes)],
  rejected: ['result', ({ byElection }: Contest) => count(byElection.declared.rejectedBallots)],
  winnerVotes: ['result', ({ winner }: Contest) => count(winner?.candidacy.votes ?? null)],
  secondVotes: ['result', ({ runnerUp }: Contest) => count(runnerUp?.candidacy.votes ?? null)],
  winnerShare: ['result', ({ winner }: Contest) => percent(winner?.measured.share ?? null)],
  winnerChange: ['result', ({ winner }: Contest) => change(winner?.measured.change ?? null)],
  secondChange: ['result', ({ runnerUp }: Contest) => change(runnerUp?.measured.change ?? null)],
  majority: ['majority', ({ measures }: Contest) => count(measures.majority?.votes ?? null)],
  previousMajority: ['majority', ({ measures }: Contest) => count(measures.previousMajority?.votes ?? null)],
  majorityPoints: ['majority', ({ measures }: Contest) => pointsFigure(measures.majority?.share ?? null)],
  swing: ['swing', ({ measures }: Contest) => pointsFigure(measures.swing.swing?.size ?? null)],
  swingInFull: ['swing', ({ measures }: Contest) => pointsInFull(measures.swing.swing?.size ?? null)],
  needed: ['swing', (contest: Contest) => pointsInFull(swingToTake(contest))],
  steed: [
    'swing',
    ({ measures }: Contest) =>
      pointsInFull(measures.swing.alternatives.find(({ method }) => method === 'steed')?.size ?? null),
  ],
  turnout: ['turnout', ({ measures }: Contest) => percent(measures.turnout.ballotBox)],
  validTurnout: ['turnout', ({ measures }: Contest) => percent(measures.turnout.validVotes)],
  deposit: ['result', ({ measures }: Contest) => count(measures.depositThreshold)],
} as const satisfies Readonly<Record<string, readonly [string, (contest: Contest) => string]>>;

export type GuideFigure = keyof typeof FIGURES;

/** Gives the guide's prose its figures: `figure('corby-2012', 'swing')`. "not known" for one that is not held. */
export const guideFigures =
  (almanac: Almanac) =>
  (id: string, name: GuideFigure): Piece => {
    // A record of other by-elections (the benchmark's) has no worked example.
    if (!shelfOf(almanac).byElections.has(id)) return NOT_KNOWN;
    const [section, text] = FIGURES[name];
    return link(text(contestOf(almanac, id)), `${byElectionHref(id)}#${section}`);
  };
