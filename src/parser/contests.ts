import type { Document } from '#text';
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

/** Finds the seats that an article is about; empty where none is. */
export function findContests(document: Document, gazetteer: Gazetteer, published: string | null): Contests {
  const first = chooseContests(document, gazetteer, published);
  // Without a date of publication the main contest's polling day, where the candidates settle it, stands in for it.
  const day = first.list[0]?.known?.pollingDay;
  return published || !day ? first : chooseContests(document, gazetteer, day);
}

/** The contest of a seat that the text itself does not name. */
export function contestsOf(seat: string, document: Document, gazetteer: Gazetteer, published: string | null): Contests {
  const near = published ? registerNear(gazetteer, seat, published) : null;
  const list = [contestOf(seat, near, null, document, gazetteer, published)];
  return { list, aliases: aliasesOf(list) };
}

function chooseContests(document: Document, gazetteer: Gazetteer, published: string | null): Contests {
  const seen = findSeats(document, gazetteer, published);
  const pubYear = published ? Number(published.slice(0, 4)) : null;
  const groups = new Map<string, Seen[]>();
  for (const each of seen) groups.set(each.seat, [...(groups.get(each.seat) ?? []), each]);
  const scored = [...groups].map(([seat, mentions]) => {
    const near = published ? registerNear(gazetteer, seat, published) : null;
    const dated = mentions.map((mention) => datedElsewhere(mention, pubYear, published));
    const own = mentions.filter((_, index) => !dated[index]);
    const stated = statedDate(mentions, document, published);
    const score =
      own.length +
      (own.some((mention) => mention.paragraph <= 1) ? 4 : 0) +
      (own.some((mention) => BY_ELECTION.test(mention.sentence)) ? 3 : 0) +
      (own.some((mention) => isHeading(document, mention)) ? 3 : 0) +
      (near ? 6 : 0) -
      (own.length === 0 ? 6 : 0) +
      (stated ? 2 : 0);
    return {
      seat,
      mentions,
      own,
      near,
      score,
      stated,
      heading: (stated ? mentions : own).some((mention) => isHeading(document, mention)),
    };
  });
  scored.sort((a, b) => b.score - a.score || (a.mentions[0] as Seen).start - (b.mentions[0] as Seen).start);
  const main = scored[0];
  if (!main || (main.own.length === 0 && !main.stated)) return { list: [], aliases: new Map() };
  const kept = scored.filter((each) => {
    if (each === main) return true;
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
  const list = kept.map((each) => contestOf(each.seat, each.near, each.stated, document, gazetteer, published));
  return { list, aliases: aliasesOf(list) };
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
  } else if (!near && pubYear !== null) year = pubYear;
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
