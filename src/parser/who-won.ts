import type { Contest } from './contest.ts';
import { aheadOfSecond, largestShare, mostVotes, type Unread, type Victory } from './most-votes.ts';
import type { Reading, Subject } from './reading.ts';
import { surnameOf } from './surname-of.ts';
import { partyStoodFor } from './who-stood.ts';

/** How far each kind of statement settles who won. */
const SAID = 2;
const OWNED_MAJORITY = 1;
const COUNTED = 5;

/**
 * Who won, by all that the article says of it: who is called the winner, whose the majority is, who had most votes of
 * a list, and whose lead over the next is the majority printed. Null where the statements leave it open.
 */
export function whoWon(readings: readonly Reading[], unread: Unread): Victory | null {
  const now = readings.filter(({ scope }) => scope === 'this');
  const partyOf = partiesOfPeople(now);
  const tally = new Map<string, { weight: number; best: Victory; rank: number }>();
  const add = (subject: Subject | null, reading: Reading, weight: number): void => {
    // "The Independent" is a newspaper too: whoever stands for no party wins by name.
    if (!subject || (!subject.candidate && (!subject.party || subject.party === 'Independent'))) return;
    const party = subject.party ?? (subject.candidate ? partyOf.get(surnameOf(subject.candidate)) : undefined) ?? null;
    const key =
      party && party !== 'Independent' ? party : subject.candidate ? surnameOf(subject.candidate) : (party ?? '');
    const rank = (subject.candidate ? 2 : 0) + (party ? 1 : 0);
    const victory = { subject: { candidate: subject.candidate, party }, reading };
    const old = tally.get(key);
    if (!old) tally.set(key, { weight, best: victory, rank });
    else {
      old.weight += weight;
      if (rank > old.rank) Object.assign(old, { best: victory, rank });
    }
  };
  // Nobody leads by more than they have: a larger majority is of another time.
  const counts = now.flatMap(({ draft, value }) => (draft.kind === 'votes' && value !== null ? [value] : []));
  const most = counts.length > 1 ? counts.reduce((best, count) => Math.max(best, count)) : Infinity;
  for (const reading of now) {
    const { draft, subject, value } = reading;
    if (draft.kind === 'winner')
      add(subject && { candidate: subject.candidate, party: flagOf(reading) }, reading, SAID);
    else if (draft.kind === 'outcome' && subject) add({ candidate: null, party: subject.party }, reading, SAID);
    else if (draft.kind === 'majority' && !draft.rival && (value ?? 0) < most && !isTheirs(reading))
      add(subject, reading, OWNED_MAJORITY);
  }
  const listed = new Set(
    now.flatMap(({ draft, subject }) =>
      draft.kind === 'votes' && subject ? [subject.party, subject.candidate && surnameOf(subject.candidate)] : [],
    ),
  );
  // "The others scored": a list without the one who is said to have won shows nobody's victory.
  const others = [...tally].some(([key, { weight }]) => weight >= SAID && !listed.has(key));
  const top = mostVotes(now, unread);
  const counted = !now[0]?.contest.pollingDay ? null : top && !(others && !top.sure) ? top.victory : aheadOfSecond(now);
  // A list of parties without a name says who won only beside some word that somebody did.
  if (counted && (counted.subject.candidate || tally.size > 0)) add(counted.subject, counted.reading, COUNTED);
  // More than half of the votes is first, whoever else stood.
  const largest = tally.size === 0 && now[0]?.contest.pollingDay ? largestShare(now) : null;
  if (largest) add(largest.subject, largest.reading, SAID);
  // "Ann Bell beat Tom Reed by 900", where nothing else says who won.
  if (tally.size === 0)
    for (const reading of now)
      if (reading.draft.rival === 'beats' && reading.subject?.candidate) add(reading.subject, reading, OWNED_MAJORITY);
  const ranked = [...tally.values()].sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (!first) return null;
  // A name without a party and a party without a name do not contradict each other: they are one victory.
  const [one, other] = [first.best.subject, second?.best.subject];
  if (
    second &&
    ranked.length === 2 &&
    other &&
    (one.candidate === null) !== (other.candidate === null) &&
    (one.party === null) !== (other.party === null)
  ) {
    const candidate = one.candidate ?? other.candidate ?? '';
    const party = one.party ?? other.party;
    const stoodFor = partyStoodFor(candidate, first.best.reading.contest);
    // "Ann Bell beat Tom Reed", further down, where another's party won: the lead of two losers.
    if (stoodFor !== null && stoodFor !== party) return one.party === null ? second.best : first.best;
    return {
      subject: { candidate, party },
      reading: one.candidate === null ? second.best.reading : first.best.reading,
    };
  }
  return second && first.weight < 2 * second.weight ? null : first.best;
}

/** For whom the winner won, as told; null where the register has another party: "for the SDP/Liberal Alliance". */
export const flagOf = ({ subject, to, contest }: Reading): string | null =>
  subject && stoodForAnother({ ...subject, party: to ?? subject.party }, contest)
    ? null
    : (to ?? subject?.party ?? null);

/** Whether the register lists a candidate for another party than an article has. */
function stoodForAnother({ candidate, party }: Subject, contest: Contest): boolean {
  const listed = candidate && party ? partyStoodFor(candidate, contest) : null;
  return listed !== null && listed !== party;
}

/** True of "they had a majority of 900": a pronoun for a party is not enough to say who won. */
export const isTheirs = ({ draft, sentence }: Reading): boolean => {
  const who = sentence?.tagged.of(draft.who);
  return who?.kind === 'anaphor' && who.to === 'party';
};

/** Party of each surname, as far as the readings agree. */
function partiesOfPeople(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const torn = new Set<string>();
  for (const { subject, draft, contest } of readings) {
    if (!subject?.candidate || !subject.party || draft.kind === 'cause' || stoodForAnother(subject, contest)) continue;
    const key = surnameOf(subject.candidate);
    if (found.has(key) && found.get(key) !== subject.party) torn.add(key);
    found.set(key, subject.party);
  }
  for (const key of torn) found.delete(key);
  return found;
}
