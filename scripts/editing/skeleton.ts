import type { ByElection, Candidacy, CauseKind, GeneralElectionResult, Party } from '#records';
import type { SeatOnADay } from './find-seat.ts';

/** What is known of a by-election before its result. */
export interface Plan {
  readonly pollingDay: string;
  /** Result to measure against; null for none. */
  readonly baseline: GeneralElectionResult | null;
  readonly candidacies: readonly Candidacy[];
  readonly cause: CauseKind | null;
  readonly member: string | null;
  /** True where the seat has polled in that year already: the month goes into the id. */
  readonly again: boolean;
}

/** A valid by-election without a result, from a seat and a plan; `generalElections` are the days of all of them. */
export function skeleton(
  { seat }: SeatOnADay,
  plan: Plan,
  generalElections: readonly string[],
): Pick<ByElection, 'id'> & Readonly<Record<string, unknown>> {
  const days = [...new Set(generalElections)].toSorted();
  const began = days.findLast((day) => day < plan.pollingDay) ?? plan.pollingDay;
  const ends = days.find((day) => day >= plan.pollingDay);
  return {
    id: `${seat.slug}-${plan.pollingDay.slice(0, plan.again ? 7 : 4)}`,
    constituency: seat.id,
    pollingDay: plan.pollingDay,
    electorate: null,
    declared: { validVotes: null, rejectedBallots: null, majority: null },
    candidacies: plan.candidacies.map(({ candidate, party, description }) => ({
      candidate,
      party,
      description,
      votes: null,
    })),
    sources: (plan.baseline?.sources ?? [{ source: 'commons-library' }]).map(({ source }) => ({ source })),
    status: 'awaited',
    writ: null,
    parliament: `${began.slice(0, 4)}-${ends?.slice(2, 4) ?? ''}`,
    baseline:
      plan.baseline === null
        ? null
        : { constituency: seat.id, pollingDay: plan.baseline.pollingDay, notional: plan.baseline.notional },
    vacancy: {
      kind: plan.cause,
      person: plan.member,
      party: plan.baseline?.list === 'whole' ? (plan.baseline.candidacies[0]?.party ?? null) : null,
      vacatedOn: null,
      note: null,
      evidence: null,
      confirmed: false,
    },
  };
}

/** Candidacies written `Name; party` or `Name; party; description`, by surname; a sentence where one is not understood. */
export function readCandidates(lines: readonly string[], parties: readonly Party[]): Candidacy[] | string {
  const read: Candidacy[] = [];
  for (const line of lines) {
    const [candidate = '', name = '', description] = line.split(';').map((part) => part.trim());
    const lower = name.toLowerCase();
    const party = parties.find((each) =>
      [each.id, each.name, ...each.aliases].some((known) => known.toLowerCase() === lower),
    );
    if (candidate === '' || party === undefined)
      return `"${line}" is not "Name; party", with a party of content/parties.yaml (its id, name or an alias).`;
    read.push({
      candidate,
      knownAs: null,
      party: party.id,
      description: description ?? party.name,
      votes: null,
      person: null,
      shareStated: null,
    });
  }
  const surname = ({ candidate }: Candidacy): string => `${candidate.split(' ').at(-1)} ${candidate}`;
  return read.toSorted((a, b) => (surname(a) < surname(b) ? -1 : 1));
}
