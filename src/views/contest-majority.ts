import { count, plural, points, pointsFigure, withArticle, yearOf } from '#format';
import type { MajorityBar, MajorityBarsInput, MajoritySeriesInput } from '#charts';
import type { Majority } from '#records';
import type { Contest } from './contest.ts';
import { adjective, partyPiece } from './party-words.ts';
import { bySide } from './pair.ts';
import { seriesOf } from './seat-series.ts';
import { link, strong, type Words } from './words.ts';
import { seatHref } from './hrefs.ts';

/** The majority's section: finding, two panels, the seat's series. */
export type MajoritySection = {
  readonly heading: string;
  readonly sub: Words;
  readonly votes: MajorityBarsInput;
  /** Null where no share may be computed. */
  readonly points: MajorityBarsInput | null;
  readonly series: MajoritySeriesInput | null;
  readonly notes: readonly (readonly [title: string | null, words: Words])[];
};

/** Null before the declaration, or where no second candidacy is known. */
export function majorityOf(contest: Contest): MajoritySection | null {
  const { majority, previousMajority } = contest.measures;
  if (!majority) return null;
  const pair =
    previousMajority && previousMajority.party !== majority.party ? pairOf(contest, majority, previousMajority) : null;
  return {
    heading: headingOf(contest, majority),
    sub: pair
      ? [`Winner’s lead over second place. Left of zero: ${pair[0]} ahead; right of zero: ${pair[1]} ahead`]
      : ['Winner’s lead over second place'],
    votes: panel(contest, 'votes', majority, previousMajority),
    points: majority.share === null ? null : panel(contest, 'points', majority, previousMajority),
    series: seriesOf(contest.shelf, contest.constituency.id, {
      id: 'sr',
      compact: true,
      compared: [contest.byElection.pollingDay, contest.baseline?.pollingDay ?? ''],
    }),
    notes: notesOf(contest, majority),
  };
}

function pairOf({ party }: Contest, now: Majority, then: Majority): readonly [string, string] {
  const [left, right] = bySide(party(now.party), party(then.party));
  return [left.shortName, right.shortName];
}

function headingOf({ measures, byElection }: Contest, majority: Majority): string {
  const before = measures.previousMajority;
  const now = count(majority.votes);
  if (!before) return byElection.decidedByLot ? 'A tie, decided by lot' : `A majority of ${now}`;
  const then = count(before.votes);
  if (before.party !== majority.party) return `${capital(withArticle(`${then} majority`))} became ${now} the other way`;
  if (majority.votes === before.votes) return `The majority stayed at ${now}`;
  return `The majority was ${majority.votes > before.votes ? 'raised' : 'cut'} from ${then} to ${now}`;
}

function panel(
  contest: Contest,
  unit: 'votes' | 'points',
  majority: Majority,
  before: Majority | null,
): MajorityBarsInput {
  const { identity, party, thenYear, year, baseline, entry, constituency } = contest;
  const changed = before !== null && before.party !== majority.party;
  const [left] = changed ? bySide(party(majority.party), party(before.party)) : [party(majority.party)];
  const valueOf = ({ votes, share }: Majority): number | null => (unit === 'votes' ? votes : share);
  const bar = (of: Majority, heading: string, kind: string): MajorityBar => ({
    heading,
    kind,
    who: identity(of.party),
    side: changed && of.party === left.id ? 'left' : 'right',
    value: valueOf(of) ?? 0,
  });
  const wrong = entry.claims.find(
    ({ claim, finding }) => claim.kind === 'previousMajority' && finding.verdict === 'conflicts',
  )?.claim;
  const reported = unit === 'votes' && wrong?.kind === 'previousMajority' ? wrong.value : null;
  return {
    id: unit === 'votes' ? 'mv' : 'mp',
    title: `Majority at ${constituency.name} in ${unit === 'votes' ? 'votes' : 'percentage points'}`,
    unit,
    before:
      before && thenYear !== null && valueOf(before) !== null
        ? { ...bar(before, thenYear, 'general election'), estimate: baseline?.notional ?? false, reported }
        : null,
    after: bar(majority, year, 'by-election'),
  };
}

function notesOf(contest: Contest, majority: Majority): MajoritySection['notes'] {
  const { entry, baseline, measures, constituency, byElection, winner, runnerUp } = contest;
  const notes: (readonly [string | null, Words])[] = [];
  const wrong = entry.claims.find(
    ({ claim, finding }) => claim.kind === 'previousMajority' && finding.verdict === 'conflicts',
  );
  const before = measures.previousMajority;
  if (wrong?.claim.kind === 'previousMajority' && before && baseline) {
    const [first, second] = baseline.candidacies;
    notes.push([
      `◇ ${count(wrong.claim.value)} in the press`,
      [
        `The ${yearOf(baseline.pollingDay)} majority was reported as ${count(wrong.claim.value)} (`,
        link('check', `#${wrong.anchor}`),
        `). The return gives ${count(first?.votes ?? null)} − ${count(second?.votes ?? null)} = `,
        strong(count(before.votes)),
        ', and this site uses that. The hollow diamond marks the reported figure.',
      ],
    ]);
  }
  if (winner && runnerUp && byElection.list !== 'partial')
    notes.push([
      wrong ? null : 'How it is worked out',
      [
        partyPiece(winner.party, adjective(winner.party)),
        ` ${count(winner.candidacy.votes)} − `,
        partyPiece(runnerUp.party, adjective(runnerUp.party)),
        ` ${count(runnerUp.candidacy.votes)} = `,
        strong(plural(majority.votes, 'vote')),
        majority.share === null ? '.' : `, or ${points(majority.share)} of ${count(measures.validVotes)} valid votes.`,
      ],
    ]);
  if (before && before.share !== null && majority.share !== null && before.party === majority.party)
    notes.push([null, [`In points it went from ${pointsFigure(before.share)} to ${pointsFigure(majority.share)}.`]]);
  notes.push([
    null,
    ['The seat’s other contests are on ', link(`the ${constituency.name} page`, seatHref(constituency.slug)), '.'],
  ]);
  return notes;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
