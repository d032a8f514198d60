import type { Contest } from './contest.ts';
import { aheadOfSecond, largestShare, mostVotes, type Unread, type Victory } from './most-votes.ts';
import type { Reading, Subject } from './reading.ts';
import { surnameOf } from './surname-of.ts';
import { partyStoodFor } from './who-stood.ts';

/** How far each kind of statement settles who won. */
const SAID = 2;
const OWNED_MAJORITY = 1;
const COUNTED = 5;

/** Something that shows who won, and how far it settles that. */
interface Sign {
  readonly subject: Subject;
  readonly reading: Reading;
  readonly weight: number;
}

/** All that speaks for one winner: the whole weight of it, and who that is by the sign that tells most of them. */
interface Tallied {
  readonly weight: number;
  readonly best: Victory;
  readonly rank: number;
}

/**
 * Who won, by all that the article says of it: who is called the winner, whose the majority is, who had most votes of
 * a list, and whose lead over the next is the majority printed. Null where the statements leave it open.
 */
export function whoWon(readings: readonly Reading[], unread: Unread): Victory | null {
  const now = readings.filter(({ scope }) => scope === 'this');
  const partyOf = partiesOfPeople(now);
  const said = saidToWin(now);
  const counted = now[0]?.contest.pollingDay ? ahead(now, unread, tallied(said, partyOf)) : null;
  // A list of parties without a name says who won only beside some word that somebody did.
  let signs = counted?.subject.candidate || said.length > 0 ? [...said, ...signOf(COUNTED, counted)] : said;
  // More than half of the votes is first, whoever else stood.
  if (signs.length === 0) signs = signOf(SAID, largestShare(now));
  // "Ann Bell beat Tom Reed by 900", where nothing else says who won.
  if (signs.length === 0)
    signs = now
      .filter(({ draft, subject }) => draft.rival === 'beats' && subject?.candidate)
      .flatMap((reading) => signOf(OWNED_MAJORITY, { reading, subject: reading.subject }));
  return oneOf([...tallied(signs, partyOf).values()].sort((a, b) => b.weight - a.weight));
}

/** A sign of somebody's victory; none where it is nobody's. "The Independent" is a newspaper too: whoever stands for no party wins by name. */
const signOf = (
  weight: number,
  shown: { readonly reading: Reading; readonly subject: Subject | null } | null,
): readonly Sign[] =>
  shown?.subject && (shown.subject.candidate || (shown.subject.party && shown.subject.party !== 'Independent'))
    ? [{ weight, reading: shown.reading, subject: shown.subject }]
    : [];

/** Who is called the winner, or said to have gained or held the seat, or whose the majority is. */
function saidToWin(now: readonly Reading[]): readonly Sign[] {
  // Nobody leads by more than they have: a larger majority is of another time.
  const counts = now.flatMap(({ draft, value }) => (draft.kind === 'votes' && value !== null ? [value] : []));
  const most = counts.length > 1 ? counts.reduce((best, count) => Math.max(best, count)) : Infinity;
  return now.flatMap((reading) => {
    const { draft, subject, value } = reading;
    const { kind } = draft;
    if (kind === 'winner' || kind === 'outcome') {
      const won = kind === 'winner';
      const told = subject && {
        candidate: won ? subject.candidate : null,
        party: won ? flagOf(reading) : subject.party,
      };
      return signOf(SAID, { reading, subject: told });
    }
    const owned = kind === 'majority' && !draft.rival && (value ?? 0) < most && !isTheirs(reading);
    return owned ? signOf(OWNED_MAJORITY, { reading, subject }) : [];
  });
}

/** Who had most votes of a list, or more than the runner-up. */
function ahead(now: readonly Reading[], unread: Unread, said: ReadonlyMap<string, Tallied>): Victory | null {
  const listed = new Set(
    now.flatMap(({ draft, subject }) =>
      draft.kind === 'votes' && subject ? [subject.party, subject.candidate && surnameOf(subject.candidate)] : [],
    ),
  );
  // "The others scored": a list without the one who is said to have won shows nobody's victory.
  const others = [...said].some(([key, { weight }]) => weight >= SAID && !listed.has(key));
  const top = mostVotes(now, unread);
  return top && (top.sure || !others) ? top.victory : aheadOfSecond(now);
}

/** What speaks for each, by party; for an independent, or where the party is not told, by surname. */
function tallied(signs: readonly Sign[], partyOf: ReadonlyMap<string, string>): ReadonlyMap<string, Tallied> {
  const tally = new Map<string, Tallied>();
  for (const { subject, reading, weight } of signs) {
    const { candidate } = subject;
    const surname = candidate ? surnameOf(candidate) : '';
    const party = subject.party ?? partyOf.get(surname) ?? null;
    const key = party && party !== 'Independent' ? party : surname;
    const rank = (candidate ? 2 : 0) + (party ? 1 : 0);
    const old = tally.get(key);
    const best = old && old.rank >= rank ? old : { best: { subject: { candidate, party }, reading }, rank };
    tally.set(key, { ...best, weight: weight + (old?.weight ?? 0) });
  }
  return tally;
}

/** The victory that the tally shows, heaviest first: one alone, two that are one, or one of twice the weight of the next. */
function oneOf([first, second, third]: readonly Tallied[]): Victory | null {
  if (!first) return null;
  if (!second) return first.best;
  return (third ? null : asOne(first.best, second.best)) ?? (first.weight < 2 * second.weight ? null : first.best);
}

/** A name without a party and a party without a name do not contradict each other: they are one victory. */
function asOne(one: Victory, other: Victory): Victory | null {
  const [named, flagged] = one.subject.candidate === null ? [other, one] : [one, other];
  const { candidate } = named.subject;
  const { party } = flagged.subject;
  if (candidate === null || named.subject.party !== null || flagged.subject.candidate !== null) return null;
  const stoodFor = partyStoodFor(candidate, named.reading.contest);
  // "Ann Bell beat Tom Reed", further down, where another's party won: the lead of two losers.
  if (stoodFor !== null && stoodFor !== party) return flagged;
  return { subject: { candidate, party }, reading: named.reading };
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
