import type { Person } from './mentions.ts';
import type { Reading, Subject } from './reading.ts';
import { surnameOf } from './surname-of.ts';
import { partyStoodFor } from './who-stood.ts';

/** How far each kind of statement settles who won. */
const SAID = 2;
const OWNED_MAJORITY = 1;
const COUNTED = 5;

export interface Victory {
  readonly subject: Subject;
  /** The reading whose words show it. */
  readonly reading: Reading;
}

/** What an article has beside what was read of it. */
export interface Unread {
  /** Counts that may be somebody's votes. */
  readonly counts: readonly number[];
  /** Everybody whom it names without a figure right behind. */
  readonly people: readonly Person[];
}

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
  const most = counts.length > 1 ? Math.max(...counts) : Infinity;
  for (const reading of now) {
    const { draft, subject, to, value } = reading;
    if (draft.kind === 'winner')
      add(subject && { candidate: subject.candidate, party: to ?? subject.party }, reading, SAID);
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

/** True of "they had a majority of 900": a pronoun for a party is not enough to say who won. */
export const isTheirs = ({ draft, sentence }: Reading): boolean => {
  const who = sentence?.tagged.of(draft.who);
  return who?.kind === 'anaphor' && who.to === 'party';
};

/** Who leads a list of three or more, or, `sure`, leads the next by just the majority printed. */
function mostVotes(now: readonly Reading[], unread: Unread): { victory: Victory; sure: boolean } | null {
  const best = new Map<string, Reading>();
  for (const reading of now) {
    if (reading.draft.kind !== 'votes' || reading.value === null || !reading.subject) continue;
    const who = nameOf(reading.subject);
    const old = best.get(who);
    if (old && old.value !== reading.value) return null;
    if (!old || (!old.subject?.candidate && reading.subject.candidate)) best.set(who, reading);
  }
  const [first, second] = [...best.values()].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (!first?.subject || !second || first.value === second.value) return null;
  const { subject: leader } = first;
  const lead = (first.value ?? 0) - (second.value ?? 0);
  const majority = now.some(
    ({ draft, value, precision }) => draft.kind === 'majority' && value !== null && isLead(lead, value, precision),
  );
  // Somebody with a share and no votes may have had more.
  const own = now.find(({ draft, subject }) => draft.kind === 'share' && subject && same(subject, leader))?.value ?? 0;
  const rivals = now.some(
    ({ draft, subject, value }) =>
      draft.kind === 'share' && (value ?? 0) > own && subject && !best.has(nameOf(subject)),
  );
  const { constituency } = first.contest;
  if (
    now.some(
      ({ draft, value, subject }) => draft.kind === 'position' && value !== 1 && subject && same(subject, leader),
    )
  )
    return null;
  const placed = new Set(now.map(({ subject }) => surnameOf(subject?.candidate ?? '')));
  const uncounted = unread.people.some(
    ({ name, candidate, seat }) => candidate && (seat ?? constituency) === constituency && !placed.has(surnameOf(name)),
  );
  const rows = now.filter(({ rule, draft }) => rule === 'result-row' && draft.kind === 'votes').length;
  return (majority && !rivals) ||
    (best.size >= (uncounted ? 3 : 2) &&
      !rivals &&
      !unread.counts.some((count) => count > (first.value ?? 0) && count < 60_000)) ||
    (rows >= 3 && first.rule === 'result-row')
    ? { victory: { subject: first.subject, reading: first }, sure: majority }
    : null;
}

/** True where a printed majority, with its hedge, is that lead. */
function isLead(lead: number, value: number, precision: Reading['precision']): boolean {
  if (precision === 'exact') return lead === value;
  const near = Math.abs(lead - value) <= 0.12 * lead;
  if (precision === 'moreThan') return near && lead >= value;
  return precision === 'about' ? near : near && lead <= value;
}

/** Who alone had more than the runner-up, in votes or in share. */
function aheadOfSecond(now: readonly Reading[]): Victory | null {
  const runner = now.find(({ draft, value, subject }) => draft.kind === 'position' && value === 2 && subject !== null);
  if (!runner?.subject) return null;
  for (const kind of ['votes', 'share'] as const) {
    const figures = now.filter(
      ({ draft, value, precision }) => draft.kind === kind && value !== null && precision === 'exact',
    );
    const second = figures.find(({ subject }) => subject && runner.subject && same(subject, runner.subject));
    if (!second) continue;
    const ahead = figures.filter(({ value }) => (value ?? 0) > (second.value ?? 0));
    const [first] = ahead;
    if (first?.subject && ahead.every(({ subject }) => subject && first.subject && same(subject, first.subject)))
      return { subject: first.subject, reading: first };
  }
  return null;
}

/** Who had a larger share than the next and than all that nobody is said to have had. */
function largestShare(now: readonly Reading[]): Victory | null {
  const best = new Map<string, Reading>();
  for (const reading of now) {
    const { draft, subject, value, precision } = reading;
    if (draft.kind !== 'share' || !subject || value === null || !/^(?:exact|moreThan)$/.test(precision)) continue;
    const who = nameOf(subject);
    const old = best.get(who)?.value;
    if (old && Math.abs(old - value) > 1) return null;
    if (!best.get(who)?.subject?.candidate) best.set(who, reading);
  }
  const [first, second] = [...best.values()].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const left = [...best.values()].reduce((rest, { value }) => rest - (value ?? 0), 100);
  const share = first?.value ?? 0;
  return first?.subject &&
    left > -2 &&
    share > left + 0.5 &&
    share > (second?.value ?? 0) + 1 &&
    first.contest.pollingDay
    ? { subject: first.subject, reading: first }
    : null;
}

/** A subject by party, an independent by name. */
const nameOf = ({ candidate, party }: Subject): string =>
  (party === 'Independent' ? null : party) ?? candidate ?? party ?? '';

/** True of one candidate, or of one party where a name is wanting. */
const same = ({ candidate, party }: Subject, other: Subject): boolean =>
  candidate && other.candidate
    ? surnameOf(candidate) === surnameOf(other.candidate)
    : party !== null && party === other.party;

/** Party of each surname, as far as the readings agree. */
function partiesOfPeople(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const torn = new Set<string>();
  for (const { subject, draft } of readings) {
    if (!subject?.candidate || !subject.party || draft.kind === 'cause') continue;
    const key = surnameOf(subject.candidate);
    if (found.has(key) && found.get(key) !== subject.party) torn.add(key);
    found.set(key, subject.party);
  }
  for (const key of torn) found.delete(key);
  return found;
}
