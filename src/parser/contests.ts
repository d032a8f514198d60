import type { Document } from '#text';
import { byFullNames, ENOUGH, type Standing } from './candidates-named.ts';
import type { Gazetteer, Name } from './gazetteer.ts';
import { registerNear } from './recent-polls.ts';
import type { RegisterByElection } from './register.ts';
import { findSeats, type Seen } from './seats-named.ts';
import { aliasesOf } from './short-forms.ts';
import { BY_ELECTION, byCandidates, datedElsewhere, isHeading, statedDate, thursdayBefore } from './when-polled.ts';

/** A by-election that the article may report. */
export interface Contest {
  readonly constituency: string;
  readonly known: RegisterByElection | null;
  readonly year: number | null;
  readonly pollingDay: string | null;
  /** 1 to 12, of polling or, failing that, of publication. */
  readonly month: number | null;
  /** Month of publication; null where it is not known. */
  readonly published: number | null;
  /** The text cannot report its result: it was printed before the poll, or there was no such by-election. */
  readonly untold?: boolean;
}

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
  const first = chooseContests(document, gazetteer, published, standings);
  // Without a date of publication the main contest's polling day, where the candidates settle it, stands in for it.
  const day = first.list[0]?.known?.pollingDay;
  return published || !day ? first : chooseContests(document, gazetteer, day, standings);
}

/** The contest of a seat that the text itself does not name. */
export function contestsOf(seat: string, document: Document, gazetteer: Gazetteer, published: string | null): Contests {
  const near = published ? registerNear(gazetteer, seat, published) : null;
  const list = [contestOf(seat, near, null, document, gazetteer, published)];
  return { list, aliases: aliasesOf(list) };
}

function chooseContests(
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
  const scored = [...groups].map(([seat, mentions]) => {
    const near = published ? registerNear(gazetteer, seat, published) : null;
    const named = near && standings.get(seat)?.known === near ? (standings.get(seat)?.named ?? 0) : 0;
    const dated = mentions.map((mention) => named < ENOUGH && datedElsewhere(mention, pubYear, published));
    const own = mentions.filter((_, index) => !dated[index]);
    const stated = statedDate(mentions, document, published);
    const score =
      own.length +
      (own.some((mention) => mention.paragraph <= 1) ? 4 : 0) +
      (own.some((mention) => BY_ELECTION.test(mention.sentence)) ? 3 : 0) +
      (own.some((mention) => isHeading(document, mention)) ? 3 : 0) +
      (near ? 6 : 0) +
      2 * named -
      (own.length === 0 ? 6 : 0) +
      (stated ? 2 : 0);
    const contest = contestOf(seat, near, stated, document, gazetteer, published);
    return {
      contest,
      told: mayBeReported(contest, document, own, gazetteer, published),
      seat,
      mentions,
      own,
      near,
      named,
      score,
      stated,
      heading: (stated ? mentions : own).some((mention) => isHeading(document, mention)),
    };
  });
  scored.sort(
    (a, b) =>
      Number(b.told) - Number(a.told) || b.score - a.score || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
  const main = scored[0];
  if (!main || (main.own.length === 0 && !main.stated && main.named < ENOUGH)) return { list: [], aliases: new Map() };
  const kept = scored.filter((each) => {
    if (each === main || each.named >= ENOUGH) return true;
    if (each.near)
      return main.near === null ? main.stated === null : each.near.pollingDay === main.near.pollingDay || each.heading;
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
  const list = told.length > 0 ? told : [{ ...main.contest, untold: true }];
  return { list, aliases: aliasesOf(list) };
}

/** By-elections from which on a register is taken to have all between its first and its last. */
const WHOLE_REGISTER = 100;

/**
 * False before the poll, and where the register, which has all of its years, has no such by-election. It may lack one where
 * a sentence that names the seat in full calls it so (short names are those of wards and of seats abroad too) and the
 * seat has none of about that year, which an article may look ahead or back to.
 */
function mayBeReported(
  { known, year, constituency }: Contest,
  { clean }: Document,
  own: readonly Seen[],
  gazetteer: Gazetteer,
  published: string | null,
): boolean {
  if (known) return published === null || known.pollingDay <= published;
  if (published === null || gazetteer.polls.length < WHOLE_REGISTER) return true;
  const inFull = ({ start, sentence }: Seen): boolean =>
    BY_ELECTION.test(sentence) &&
    !/\byears? (?:ago|before|earlier)\b|\blast year\b/.test(sentence) &&
    clean.text.slice(start, start + constituency.length).toLowerCase() === constituency.toLowerCase();
  const near = (gazetteer.byElections.get(constituency) ?? []).some(
    ({ pollingDay }) => year !== null && Math.abs(Number(pollingDay.slice(0, 4)) - year) <= 1,
  );
  if (!near && own.some(inFull)) return true;
  const [first, last] = gazetteer.years;
  return year === null || year < first || year >= last;
}

function contestOf(
  seat: string,
  near: RegisterByElection | null,
  stated: { year: number; day: string | null } | null,
  document: Document,
  gazetteer: Gazetteer,
  published: string | null,
): Contest {
  const all = gazetteer.byElections.get(seat) ?? [];
  const pubYear = published ? Number(published.slice(0, 4)) : null;
  let known = near;
  let year = near ? Number(near.pollingDay.slice(0, 4)) : null;
  if (stated && (!near || stated.year !== year)) {
    known =
      all.find((each) =>
        stated.day ? each.pollingDay === stated.day : each.pollingDay.startsWith(String(stated.year)),
      ) ?? null;
    year = stated.year;
  } else if (!near && pubYear !== null) {
    known = byFullNames(
      document.clean.text,
      all.filter((each) => published !== null && each.pollingDay <= published),
    );
    year = known ? Number(known.pollingDay.slice(0, 4)) : pubYear;
  }
  if (!known && year === null && all.length > 0) {
    known = byCandidates(document, all);
    year = known ? Number(known.pollingDay.slice(0, 4)) : null;
  }
  const day = known?.pollingDay ?? stated?.day ?? thursdayBefore(document, published, year);
  return {
    constituency: seat,
    known,
    year,
    pollingDay: day,
    month: day ? Number(day.slice(5, 7)) : published && year === pubYear ? Number(published.slice(5, 7)) : null,
    published: published && year === pubYear ? Number(published.slice(5, 7)) : null,
  };
}
