import { constituencyOf, partyOf, registerOf } from './register.ts';
import { count, headline, longDay, plural } from '#format';
import type { Almanac, ByElectionEntry } from '#records';

/** Name of a by-election as people say it: `Corby by-election, 15 November 2012`. */
export function title(entry: ByElectionEntry, almanac: Almanac): string {
  const { byElection } = entry;
  const seat = constituencyOf(registerOf(almanac), byElection.constituency).name;
  return `${seat} by-election, ${longDay(byElection.pollingDay)}`;
}

/**
 * What happened, in a sentence without a full stop: who won, from whom, by what swing. Before a declaration, and where
 * the winner is not known, it says so.
 */
export function whatHappened(entry: ByElectionEntry, almanac: Almanac): string {
  const { byElection, measures } = entry;
  const register = registerOf(almanac);
  const seat = constituencyOf(register, byElection.constituency).name;
  const { outcome } = measures;
  if (byElection.status === 'awaited') return `Polling in ${seat}: the result is not yet declared`;
  if (outcome === null) return `The winner in ${seat} is not known`;
  const { swing } = measures.swing;
  const rival = swing && partyOf(register, swing.to === outcome.party ? swing.from : swing.to);
  return headline({
    kind: outcome.kind,
    seat,
    winner: partyOf(register, outcome.party),
    loser: outcome.from === null ? null : partyOf(register, outcome.from),
    swing: swing && rival && { size: swing.size, toWinner: swing.to === outcome.party, rival },
  });
}

/** The same with the winner's name and majority, as sentences. */
export function summary(entry: ByElectionEntry, almanac: Almanac): string {
  const { byElection, measures } = entry;
  const winner = measures.winner === null ? undefined : byElection.candidacies[measures.winner];
  const happened = `${whatHappened(entry, almanac)}.`;
  if (winner === undefined) return happened;
  const name = winner.knownAs ?? winner.candidate;
  const by = measures.majority === null ? '' : ` by ${plural(measures.majority.votes, 'vote')}`;
  const stood = byElection.list === 'partial' ? '' : `, one of ${count(byElection.candidacies.length)} candidates`;
  return `${happened} ${name}${stood}, won${by}.`;
}
