import type { Claim } from '#records';
import { depositFraction } from '#measures';
import type { Official } from './official.ts';
import { printedFigure } from './printed.ts';
import { callOf, candidacyOf, isOf, partyIds, partyName, samePersonName } from './subject.ts';
import { silent, weigh, weighWords, type Weighed } from './weighed.ts';

type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

/** Who won: the person, and the party where it is named. */
export function weighWinner(claim: ClaimOf<'winner'>, official: Official): Weighed {
  const { winner } = official.measures;
  const won = winner === null ? undefined : official.byElection.candidacies[winner];
  if (won === undefined) return silent('not-in-return');
  const index = candidacyOf(claim, official);
  if (index === null) return silent('no-such-candidacy');
  const named = partyIds(claim.party, official);
  const partyFits = named.length === 0 || isOf(won.party, named, official.parties);
  return weighWords('winner', won.knownAs ?? won.candidate, index === winner && partyFits);
}

/** Gain or hold, against the party that won the baseline; also against what the member was when the seat fell vacant. */
export function weighOutcome(claim: ClaimOf<'outcome'>, official: Official): Weighed {
  const { outcome } = official.measures;
  const { parties, byElection } = official;
  if (outcome === null) return silent('not-in-return');
  if (outcome.kind === 'win') return silent('no-baseline');
  const fits = (name: string | null | undefined, party: string | null): boolean => {
    const ids = partyIds(name ?? null, official);
    return ids.length === 0 || (party !== null && isOf(party, ids, parties));
  };
  const winnerFits = fits(claim.party, outcome.party);
  const agrees =
    winnerFits && claim.outcome === outcome.kind && (outcome.kind === 'hold' || fits(claim.from, outcome.from));
  const from = outcome.from === null ? '' : ` from ${partyName(outcome.from, parties)}`;
  const weighed = weighWords('outcome', `${partyName(outcome.party, parties)} ${outcome.kind}${from}`, agrees);
  const status = byElection.vacancy.statusOnVacating;
  const bySitting = winnerFits && claim.outcome === 'gain' && !!claim.from && !!status?.includes(claim.from);
  if (agrees || status === null) return weighed;
  const other = { meaning: 'outcome-by-sitting-member', expected: status, difference: null, holds: bySitting } as const;
  return { ...weighed, comparisons: [...weighed.comparisons, { ...other, inputs: [] }] };
}

/** Why the seat fell vacant, who left it and for which party that member was elected, as far as the claim says. */
export function weighCause(claim: ClaimOf<'cause'>, official: Official): Weighed {
  const { kind, person, party } = official.byElection.vacancy;
  if (kind === null) return silent('not-in-return');
  const named = partyIds(claim.party, official);
  const personFits = claim.person === null || person === null || samePersonName(claim.person, person);
  const partyFits = named.length === 0 || party === null || isOf(party, named, official.parties);
  // Who leaves a party and re-fights the seat, or is raised to the Lords, has resigned it too.
  const causeFits = claim.cause === kind || (claim.cause === 'resignation' && kind === 'defection');
  return weighWords('cause', kind, causeFits && personFits && partyFits, { flips: false });
}

/** Rank from 1; any other rank than the return's changes the order. */
export function weighPosition(claim: ClaimOf<'position'>, official: Official): Weighed {
  const index = candidacyOf(claim, official);
  if (index === null) return silent('no-such-candidacy');
  const { measures } = official;
  const rank = index === measures.winner ? 1 : index === measures.runnerUp ? 2 : null;
  const position = measures.candidacies[index]?.position ?? rank;
  const printed = printedFigure(claim.value, 'exact', 'count');
  return weigh({ ...printed, tolerance: 0 }, [['position', position]], 'partial-list', { flips: true });
}

/** Whether a deposit was lost, by whole votes (methodology 4.13). */
export function weighLostDeposit(claim: ClaimOf<'lostDeposit'>, official: Official): Weighed {
  const index = candidacyOf(claim, official);
  if (index === null) return silent('no-such-candidacy');
  const { byElection, measures } = official;
  const candidacy = byElection.candidacies[index];
  const { depositLost, depositMargin } = measures.candidacies[index] ?? {};
  const { validVotes, depositThreshold } = measures;
  if (candidacy === undefined || depositLost === undefined || depositLost === null || validVotes === null)
    return silent('partial-list');
  const who = callOf(candidacy, official);
  const weighed = weighWords('deposit', depositLost ? 'lost' : 'kept', depositLost);
  const inputs: [string, number][] = [
    [who, candidacy.votes ?? 0],
    ['Votes that keep a deposit', depositThreshold ?? 0],
  ];
  const comparisons = weighed.comparisons.map((each) => ({ ...each, difference: depositMargin ?? null, inputs }));
  // Votes taken away leave the total too: fraction × (votes − n) ≤ valid − n.
  const fraction = depositFraction(byElection.pollingDay);
  const fewer = Math.ceil((fraction * (candidacy.votes ?? 0) - validVotes) / (fraction - 1));
  return { ...weighed, comparisons, wouldNeed: depositLost ? null : { who, votes: -fewer } };
}

/** Returns do not tell of recounts. */
export function weighRecounts(): Weighed {
  return silent('not-in-return');
}
