import type { Document } from '#text';
import { candidatesNamed, ENOUGH, type Standing } from './candidates-named.ts';
import { contestOf, namesWhoLeft, type Contest } from './contest.ts';
import type { Gazetteer, Name } from './gazetteer.ts';
import { mayBeReported } from './may-be-reported.ts';
import { isOnAnotherParliament } from './not-ours.ts';
import { registerNear } from './recent-polls.ts';
import type { RegisterByElection } from './register.ts';
import { findSeats, type Seen } from './seats-named.ts';
import { aliasesOf } from './short-forms.ts';
import { BY_ELECTION, datedElsewhere, dayBeside, dayOfHeading, isHeading, statedDate } from './when-polled.ts';

export type { Contest } from './contest.ts';

/** Which seats an article is about. */
export interface Contests {
  /** The main one first. */
  readonly list: readonly Contest[];
  /** Short forms of their names that this article may use. */
  readonly aliases: ReadonlyMap<string, readonly Name[]>;
}

const COMPARED =
  /\b(?:last (?:two|three|few)|recent|since|not since|like|unlike|than|similar to|comparable|compared|reminiscent|echoes?|repeat of|as (?:at|it did in|happened in)|remember|famous\w*|previous(?:ly)?|earlier|ago|last (?:month|year|week|summer|autumn|spring|winter|may|june|july|october|november|december)|record|history|ever|after (?:victories|wins|gains|losing|defeats?|winning|the|that))\b/i;

/** Finds the seats that an article is about; empty where none is. `standings` are the recent polls whose candidates it names. */
export function findContests(
  document: Document,
  gazetteer: Gazetteer,
  published: string | null,
  standings: ReadonlyMap<string, Standing>,
): Contests {
  const seen = findSeats(document, gazetteer, published);
  const pubYear = published ? Number(published.slice(0, 4)) : null;
  const groups = new Map<string, Seen[]>();
  for (const each of seen) groups.set(each.seat, [...(groups.get(each.seat) ?? []), each]);
  const days = new Set([...groups.keys()].map((seat) => standings.get(seat)?.known.pollingDay));
  // A seat that is not named is told of where two of its candidates are, or one beside a seat polled on the same day.
  for (const [seat, { named, known }] of standings)
    if (!groups.has(seat) && (named >= ENOUGH || (named > 0 && days.has(known.pollingDay)))) groups.set(seat, []);
  const nearOf = (seat: string): RegisterByElection | null =>
    published ? registerNear(gazetteer.byElections.get(seat) ?? [], published) : null;
  const looksBack =
    [...groups.keys()].every((seat) => nearOf(seat) === null) && !isOnAnotherParliament(document.clean.text);
  const seats = [...groups].map(([seat, mentions]) => {
    const all = gazetteer.byElections.get(seat) ?? [];
    const near = nearOf(seat);
    const headed = dayOfHeading(mentions, document, all, published);
    const stated =
      headed ?? statedDate(mentions, document, published, all) ?? (near ? null : dayBeside(mentions, document, all));
    const contest = contestOf(seat, stated, document, gazetteer, published);
    // Its candidates are named, years after the poll: told of where its seat stands at the top or is a heading, or where
    // no other poll is of late.
    const old =
      !near && !stated && published !== null && contest.known !== null && contest.known.pollingDay <= published;
    const people = old ? candidatesNamed(document.clean.text, contest.known) : 0;
    const recalled =
      old &&
      (mentions.some((mention) => isInFull(mention) && (mention.paragraph <= 1 || isHeading(document, mention))) ||
        namesWhoLeft(document.clean.text, contest.known) ||
        people > ENOUGH ||
        (looksBack && people === ENOUGH));
    return { seat, mentions, near, headed, stated, contest, old, people, recalled };
  });
  const recalledDays = new Set(seats.flatMap(({ recalled, contest }) => (recalled ? [contest.known?.pollingDay] : [])));
  const scored = seats.map(({ recalled: byItself, ...each }) => {
    const { seat, mentions, near, stated, contest, old, people } = each;
    // Polled on one day with another that is recalled: one candidate is enough.
    const recalled =
      byItself || (old && recalledDays.has(contest.known?.pollingDay) && mentions.some(isInFull) && people > 0);
    const named = recalled
      ? ENOUGH
      : near && standings.get(seat)?.known === near
        ? (standings.get(seat)?.named ?? 0)
        : 0;
    const dated = mentions.map((mention) => named < ENOUGH && datedElsewhere(mention, pubYear, published));
    const own = mentions.filter((_, index) => !dated[index]);
    const score =
      own.length +
      (own.some((mention) => mention.paragraph <= 1) ? 4 : 0) +
      (own.some((mention) => BY_ELECTION.test(mention.sentence)) ? 3 : 0) +
      (own.some((mention) => isHeading(document, mention)) ? 3 : 0) +
      (near ? 6 : 0) +
      2 * named -
      (own.length === 0 ? 6 : 0) +
      (stated ? 2 : 0);
    return {
      ...each,
      told: old === recalled && mayBeReported(contest, gazetteer, published),
      own,
      recalled,
      named,
      score,
      heading: (stated ? mentions : own).some((mention) => isHeading(document, mention)),
    };
  });
  scored.sort(
    (a, b) =>
      Number(b.told) - Number(a.told) || b.score - a.score || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
  // "The largest since Ashdale's", in an article that looks ahead to another: it reports neither.
  const ahead = scored.find(
    ({ told, contest: { known }, own }) =>
      !told && known && published && known.pollingDay > published && own.some(({ paragraph }) => paragraph <= 1),
  );
  const main = ahead && !scored.some(({ told, near, stated }) => told && (near ?? stated)) ? ahead : scored[0];
  if (!main || (main.own.length === 0 && !main.stated && main.named < ENOUGH)) return { list: [], aliases: new Map() };
  const kept = scored.filter((each) => {
    if (each === main || each.headed || (each.named >= ENOUGH && !each.recalled)) return true;
    if (each.recalled && (main.recalled || each.people > ENOUGH)) return true;
    if (each.near)
      return main.near === null
        ? main.stated === null && !main.recalled
        : each.near.pollingDay === main.near.pollingDay || each.heading;
    // The register knows the seat's by-elections, and none is of these days.
    if (published && (gazetteer.byElections.get(each.seat)?.length ?? 0) > 0 && !each.stated) return false;
    if (each.heading || (each.stated && each.own.length > 0)) return true;
    if (main.near && gazetteer.byElections.size > 20) return false;
    const plain = each.own.filter((mention) => !COMPARED.test(mention.sentence));
    return (
      plain.length >= 2 ||
      plain.some(
        (mention) =>
          mention.paragraph <= 1 ||
          /\b(?:also|meanwhile|other|two|both|three|same (?:day|night|time)|and|held|kept|elected|retained)\b/.test(
            mention.sentence,
          ),
      )
    );
  });
  const told = kept.filter((each) => each.told).map(({ contest }) => contest);
  // What is said of earlier elections is read in a preview too.
  const list = told.length > 0 && main !== ahead ? told : [{ ...main.contest, known: null, untold: true }];
  return { list, aliases: aliasesOf(list) };
}

/** The contest of a seat that the text itself does not name. */
export function contestsOf(seat: string, document: Document, gazetteer: Gazetteer, published: string | null): Contests {
  const list = [contestOf(seat, null, document, gazetteer, published)];
  return { list, aliases: aliasesOf(list) };
}

/** Whether a seat is named by all of its name: a part of it may be another place's. */
const isInFull = ({ seat, start, end }: Seen): boolean => end - start === seat.length;
