import type {
  Almanac,
  ByElection,
  ByElectionEntry,
  Candidacy,
  Constituency,
  GeneralElectionResult,
  MeasuredCandidacy,
  Measures,
  Party,
} from '#records';
import { yearOf } from '#format';
import { samePerson } from '#measures';
import type { Identity } from '#charts';
import { identityOf } from './party-words.ts';
import { constituencyOf, partyOf, shelfOf, type Shelf } from './shelf.ts';
import { eraOf, type Era } from './standings.ts';

/** One candidacy with its party and what was worked out of it. */
export type Stood = { readonly candidacy: Candidacy; readonly party: Party; readonly measured: MeasuredCandidacy };

/** A by-election with everything that its page says it by: looked up once, passed to each section. */
export type Contest = {
  readonly shelf: Shelf;
  readonly almanac: Almanac;
  readonly entry: ByElectionEntry;
  readonly byElection: ByElection;
  readonly measures: Measures;
  readonly baseline: GeneralElectionResult | null;
  readonly constituency: Constituency;
  readonly era: Era;
  /** Year of the by-election. */
  readonly year: string;
  /** Year of the baseline, "notional 2019" where it is an estimate; null without one. */
  readonly thenYear: string | null;
  /** Candidacies in the return's order. */
  readonly stood: readonly Stood[];
  readonly winner: Stood | null;
  readonly runnerUp: Stood | null;
  readonly party: (id: string) => Party;
  /** Identity of a party in drawings: by the candidate's name for an independent who stood here. */
  readonly identity: (id: string) => Identity;
};

/** A by-election of the almanac, ready to be worded. Throws for an id that the almanac does not hold. */
export function contestOf(almanac: Almanac, id: string): Contest {
  const shelf = shelfOf(almanac);
  const entry = shelf.byElections.get(id);
  if (!entry) throw new Error(`unknown by-election: ${id}`);
  const { byElection, measures, baseline } = entry;
  const stood = byElection.candidacies.map((candidacy, index) => ({
    candidacy,
    party: partyOf(shelf, candidacy.party),
    measured: measures.candidacies[index]!,
  }));
  const party = (of: string): Party => partyOf(shelf, of);
  return {
    shelf,
    almanac,
    entry,
    byElection,
    measures,
    baseline,
    constituency: constituencyOf(shelf, byElection.constituency),
    era: eraOf(entry),
    year: yearOf(byElection.pollingDay),
    thenYear: baseline && `${baseline.notional ? 'notional ' : ''}${yearOf(baseline.pollingDay)}`,
    stood,
    winner: measures.winner === null ? null : stood[measures.winner]!,
    runnerUp: measures.runnerUp === null ? null : stood[measures.runnerUp]!,
    party,
    identity: (of) => identityOf(party(of), stood.find(({ candidacy }) => candidacy.party === of)?.candidacy),
  };
}

/** Party for which an independent stood last time, in a few words: "stood as Conservative"; null for nobody's. */
export function stoodAs({ baseline, party }: Pick<Contest, 'baseline' | 'party'>, stood: Stood): string | null {
  if (stood.party.kind !== 'independent' || stood.measured.previousShare !== null) return null;
  const then = baseline?.candidacies.find((each) => samePerson(each, stood.candidacy));
  return then ? `stood as ${party(then.party).shortName}` : null;
}
