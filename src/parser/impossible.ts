import type { Reading, TraceEntry } from './reading.ts';
import { keyOf, toldOf, type Told } from './told-figures.ts';
import { isSlip } from './witness.ts';

/** Share of the vote that keeps a deposit, in per cent: a twentieth since October 1985, an eighth before. */
export const keepsDeposit = (year: number | null): number => (year !== null && year <= 1985 ? 12.5 : 5);
/** Seats have fewer voters than this. */
const LARGEST = 100_000;
/** Leads that differ by less of the one told are the same, rounded: "more than 7,000" beside 7,607. */
const ROUNDED = 0.2;

/**
 * Readings of one contest without those that the article's own figures rule out: a place below the first of who won, a deposit lost
 * with more than a twentieth, a lead of one loser over another, and majorities beside the one that the votes of the
 * first two bear out. Where nothing is borne out, contradictions stay: they may be the article's. What goes is told in
 * `trace`.
 */
export function withoutImpossible(readings: readonly Reading[], trace: TraceEntry[]): readonly Reading[] {
  const told = toldOf(readings);
  return readings.filter((reading) => {
    if (!isImpossible(reading, told)) return true;
    const { rule, span, paragraph } = reading;
    trace.push({ rule, span, paragraph: paragraph + 1, verdict: 'against the other figures' });
    return false;
  });
}

function isImpossible(reading: Reading, told: Told): boolean {
  const { draft, scope, value } = reading;
  const who = keyOf(reading);
  switch (draft.kind) {
    case 'position':
      // Where two are told to have won, a place below is a word for the one that has none.
      return (
        scope === 'this' && value !== null && value > 1 && who !== null && told.winner !== null && told.winners.has(who)
      );
    case 'lostDeposit':
      return (
        scope === 'this' &&
        who !== null &&
        (told.winners.has(who) || (told.shares.get(who) ?? 0) > keepsDeposit(reading.contest.year))
      );
    case 'majority':
    case 'previousMajority':
      return value !== null && (value > LARGEST || isOtherLead(reading, value, told));
    default:
      return false;
  }
}

function isOtherLead({ draft, scope, precision, subject }: Reading, value: number, told: Told): boolean {
  const [first, second, ...others] = [...told.votes].sort(([, a], [, b]) => b - a);
  if (!first || !second) return false;
  // Those of whom votes are told need not be the first two: where the winner's are not among them, a lead of one over
  // another is theirs if the text tells one more, or a larger share of somebody else.
  if (!told.winners.has(first[0])) {
    const losers = ![...told.votes.keys()].some((who) => told.winners.has(who));
    const share = told.shares.get(first[0]) ?? 100;
    const larger = [...told.shares].some(([who, other]) => !told.votes.has(who) && other > share);
    const another = told.winners.size > 0 && told.majorities.size > 1;
    return losers && (larger || another) && scope === 'this' && value === first[1] - second[1];
  }
  const lead = first[1] - second[1];
  const before = draft.kind === 'previousMajority' || scope === 'previous';
  if (before) return value === lead && precision === 'exact';
  if (scope !== 'this' || value === lead) return false;
  // "The 8,405 that X of the losing party had": of before, whatever the figures of now.
  if (subject?.party && !told.winners.has(subject.party) && draft.rival === undefined) return false;
  if (told.majorities.has(lead)) return Math.abs(value - lead) > lead * ROUNDED && !isSlip(value, lead, 2);
  return precision === 'exact' && others.some(([, less], index) => (others[index - 1] ?? second)[1] - less === value);
}
