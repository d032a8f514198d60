import type { Rule } from './rule.ts';
import { byNVotes } from './rules/by-n-votes.ts';
import { defendingParty } from './rules/defending-party.ts';
import { departureOf } from './rules/departure-of.ts';
import { electorate } from './rules/electorate.ts';
import { gainOrHold } from './rules/gain-or-hold.ts';
import { gotVotesOrShare } from './rules/got-votes-or-share.ts';
import { lostDeposit } from './rules/lost-deposit.ts';
import { majorityFromTo } from './rules/majority-from-to.ts';
import { majorityOf } from './rules/majority-of.ts';
import { memberLeft } from './rules/member-left.ts';
import { nVotesClear } from './rules/n-votes-clear.ts';
import { newMp } from './rules/new-mp.ts';
import { nowItIs } from './rules/now-it-is.ts';
import { overturnedMajority } from './rules/overturned-majority.ts';
import { oldResultLine } from './rules/old-result-line.ts';
import { ownedFigure } from './rules/owned-figure.ts';
import { partThatVoted } from './rules/part-that-voted.ts';
import { position } from './rules/position.ts';
import { recounts } from './rules/recounts.ts';
import { respectively } from './rules/respectively.ts';
import { seatWent } from './rules/seat-went.ts';
import { shareChange } from './rules/share-change.ts';
import { swingOf } from './rules/swing-of.ts';
import { thePoll } from './rules/the-poll.ts';
import { turnout } from './rules/turnout.ts';
import { victor } from './rules/victor.ts';
import { victoryIn } from './rules/victory-in.ts';
import { votesCast } from './rules/votes-cast.ts';
import { votesThenWho } from './rules/votes-then-who.ts';
import { votesToVotes } from './rules/votes-to-votes.ts';
import { whoAndFigure } from './rules/who-and-figure.ts';
import { wonSeat } from './rules/won-seat.ts';

/**
 * Every rule, in order: a figure belongs to the first rule that reads it. So the narrow come before the wide: pairs
 * before single figures, figures with a word of their own (swing, turnout, majority) before figures that only stand
 * beside a name.
 */
export const ENGLISH: readonly Rule[] = [
  respectively,
  swingOf,
  turnout,
  thePoll,
  partThatVoted,
  electorate,
  votesCast,
  majorityFromTo,
  oldResultLine,
  majorityOf,
  nowItIs,
  votesToVotes,
  nVotesClear,
  byNVotes,
  shareChange,
  gotVotesOrShare,
  votesThenWho,
  whoAndFigure,
  ownedFigure,
  position,
  lostDeposit,
  recounts,
  wonSeat,
  seatWent,
  gainOrHold,
  overturnedMajority,
  victoryIn,
  newMp,
  victor,
  defendingParty,
  departureOf,
  memberLeft,
];
