import type { Document } from '#text';
import { wordsOf, type Gazetteer, type Name } from './gazetteer.ts';
import { days, dayNumber, isoDay } from './kind-of-article.ts';
import { MONTHS } from './lexicon.ts';
import { seatsOf } from './names.ts';
import type { RegisterByElection } from './register.ts';
import { sentenceTokens } from './tokens.ts';

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

interface Seen {
  seat: string;
  readonly paragraph: number;
  readonly start: number;
  readonly sentence: string;
  readonly at: number;
}

const BY_ELECTION = /\bby(?:e)?[- –]?elections?\b/i;
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
  const headlineText = document.paragraphs
    .slice(0, 2)
    .map(({ span }) => document.clean.text.slice(span[0], Math.min(span[1], span[0] + 400)))
    .join(' ');
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
  void headlineText;
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

function findSeats(document: Document, gazetteer: Gazetteer, published: string | null): readonly Seen[] {
  const clean = document.clean.text;
  const seen: Seen[] = [];
  document.paragraphs.forEach((paragraph, index) => {
    for (const span of paragraph.sentences) {
      const tokens = sentenceTokens(document, span);
      for (const { mention } of seatsOf(clean, tokens, new Set(), gazetteer.seats)) {
        if (mention.kind !== 'seat') continue;
        seen.push({
          seat: mention.seat,
          paragraph: index,
          start: mention.start,
          sentence: clean.slice(span[0], span[1]),
          at: mention.start - span[0],
        });
      }
    }
  });
  // "Uxbridge" beside "Uxbridge and South Ruislip" is the same seat, though an older one was called so.
  const full = [...new Set(seen.map((each) => each.seat))];
  for (const each of seen) {
    const longer = full.filter(
      (seat) => seat !== each.seat && seat.length > each.seat.length + 4 && seat.startsWith(`${each.seat} and `),
    );
    if (longer.length === 1) each.seat = longer[0] as string;
  }
  const named = new Set(seen.map((each) => each.seat));
  const tonight = new Set<string>();
  if (published)
    for (const [seat] of gazetteer.byElections) if (registerNear(gazetteer, seat, published)) tonight.add(seat);
  const extra = [...tonight].filter((seat) => !named.has(seat));
  if (extra.length > 0) {
    const known = aliasesOf([...tonight].map((constituency) => ({ constituency })));
    for (const each of seen) {
      const own = tonight.has(each.seat)
        ? null
        : known.get(wordsOf(each.seat)[0] ?? '')?.find((name) => name.words.join(' ') === wordsOf(each.seat).join(' '));
      if (own) each.seat = own.stands;
    }
    const forms = aliasesOf(extra.map((constituency) => ({ constituency })));
    document.paragraphs.forEach((paragraph, index) => {
      for (const span of paragraph.sentences)
        for (const { mention } of seatsOf(clean, sentenceTokens(document, span), new Set(), forms)) {
          if (mention.kind !== 'seat') continue;
          named.add(mention.seat);
          seen.push({
            seat: mention.seat,
            paragraph: index,
            start: mention.start,
            sentence: clean.slice(span[0], span[1]),
            at: mention.start - span[0],
          });
        }
    });
  }
  // "Cardiff South" is a part of one seat's name alone: that seat, where nothing names it in full.
  document.paragraphs.forEach((paragraph, index) => {
    for (const span of paragraph.sentences)
      for (const { mention } of seatsOf(clean, sentenceTokens(document, span), new Set(), gazetteer.parts)) {
        if (
          mention.kind !== 'seat' ||
          named.has(mention.seat) ||
          seen.some((each) => each.start <= mention.start && mention.start < each.start + each.seat.length)
        )
          continue;
        seen.push({
          seat: mention.seat,
          paragraph: index,
          start: mention.start,
          sentence: clean.slice(span[0], span[1]),
          at: mention.start - span[0],
        });
      }
  });
  for (const each of shortNames(document, gazetteer))
    if (!named.has(each.seat) && ![...named].some((seat) => seat.startsWith(each.printed))) seen.push(each);
  return seen.sort((a, b) => a.start - b.start);
}

const PHRASES = [
  /\b((?:[A-Z][\w'-]+ (?:and |& |of |upon |on |under |the |in |by )?){0,5}[A-Z][\w'-]+)(?:'s)? (?:parliamentary |Westminster )?[Bb]y(?:e)?-?[Ee]lection/g,
  /\b[Bb]y(?:e)?-?[Ee]lection (?:in|at|for) (?:the )?((?:[A-Z][\w'-]+ (?:and |& |of |upon |on |under |in |by )?){0,5}[A-Z][\w'-]+)/g,
  /\bMP for (?:the )?((?:[A-Z][\w'-]+ (?:and |& |of |upon |on |under |in |by )?){0,5}[A-Z][\w'-]+)/g,
  /\b(?:seat|constituency) of ((?:[A-Z][\w'-]+ (?:and |& |of |upon |on |under |in |by )?){0,5}[A-Z][\w'-]+)/g,
];

/** "the Uxbridge by-election": a short form that one seat of the register answers to, or a name that it lacks. */
function shortNames(document: Document, gazetteer: Gazetteer): readonly (Seen & { printed: string })[] {
  const clean = document.clean.text.slice(0, 60_000);
  const found: (Seen & { printed: string })[] = [];
  for (const phrase of PHRASES) {
    for (const match of clean.matchAll(phrase)) {
      const printed = (match[1] ?? '').replace(
        /^(?:The|In|At|After|For|Labour|Tory|Live|Parliamentary|Westminster|Local|Council|Every|First|Last|This|That|New|Key|Two|Three|A|An|Labour's|Tories|General|With|But|And|Of|On|By|From|Following|Since) /g,
        '',
      );
      if (
        printed.length < 4 ||
        /\b(?:Party|Council|Parliament|Scottish|Welsh|European|Assembly|Senedd|Holyrood|Labour|Conservative|Tory|General|Mayor|Commons|Westminster|Parliamentary|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|East Cheshire|Ward)\b/.test(
          printed,
        )
      )
        continue;
      const seats = answersTo(printed, gazetteer);
      const seat =
        seats.length === 1 ? (seats[0] as string) : seats.length === 0 && gazetteer.seats.size < 50 ? printed : null;
      if (!seat) continue;
      const paragraph = document.paragraphs.findIndex(({ span }) => match.index >= span[0] && match.index < span[1]);
      if (paragraph === -1) continue;
      const { span } = document.paragraphs[paragraph] as { span: readonly [number, number] };
      found.push({
        seat,
        printed,
        paragraph,
        start: match.index,
        sentence: clean.slice(Math.max(span[0], match.index - 150), Math.min(span[1], match.index + 150)),
        at: Math.min(150, match.index - span[0]),
      });
    }
  }
  return found;
}

/** Seats by the key of each short form; made once for a register. */
const SEATS_BY_FORM = new WeakMap<Gazetteer, ReadonlyMap<string, readonly string[]>>();

function seatsByForm(gazetteer: Gazetteer): ReadonlyMap<string, readonly string[]> {
  const made = SEATS_BY_FORM.get(gazetteer);
  if (made) return made;
  const forms = new Map<string, Set<string>>();
  for (const names of gazetteer.seats.values())
    for (const { stands } of names)
      for (const form of shortForms(stands)) {
        const key = wordsOf(form).join(' ');
        forms.set(key, (forms.get(key) ?? new Set()).add(stands));
      }
  const listed = new Map([...forms].map(([key, seats]) => [key, [...seats]]));
  SEATS_BY_FORM.set(gazetteer, listed);
  return listed;
}

/** Seats whose short form a name is; those with a by-election in the register where there are any. */
function answersTo(printed: string, gazetteer: Gazetteer): readonly string[] {
  const all = seatsByForm(gazetteer).get(wordsOf(printed).join(' ')) ?? [];
  const contested = all.filter((seat) => gazetteer.byElections.has(seat));
  return contested.length > 0 ? contested : all;
}

const COMPASS = /^(?:North|South|East|West|Mid|Central|The|New|Upper|Lower|Great|Northern|Southern|Eastern|Western)$/;

/** Short forms of a seat's name: its parts, and each without "Central", "South" at its end or "City of" before it. */
export function shortForms(seat: string): readonly string[] {
  const forms = new Set<string>();
  const plain = seat.replace(/,/g, ' and').replace(/&/g, 'and');
  const parts = plain.split(/ and /).map((part) => part.trim());
  for (const part of [plain, ...parts]) {
    forms.add(part);
    forms.add(part.replace(/^(?:City of|The City of|Royal|The) /, ''));
    const bare = part
      .replace(/^(?:City of|The) /, '')
      .replace(
        /(?:[ -](?:North|South|East|West|Central|Mid|Upper|Lower|North-?East|North-?West|South-?East|South-?West|Northern|Southern|Vale|Valley|Riverside|Northfield|Inner))+$/,
        '',
      );
    if (!COMPASS.test(bare)) forms.add(bare);
    const first = bare.split(/[ -]/)[0] as string;
    if (
      first.length > 4 &&
      !COMPASS.test(first) &&
      bare.split(/[ -]/).length > 1 &&
      !/^(?:Saint|Castle|Forest|Isle|Vale|Kingston|Newcastle|Stoke|Stratford|Weston|Bishop|Milton|Sutton|Houghton|Chester-le|Heywood|Merthyr|Ynys|Western|Dudley)$/.test(
        first,
      )
    )
      forms.add(first);
  }
  // "Anniesland" for Glasgow Anniesland.
  const pair =
    /^(?:Glasgow|Birmingham|Liverpool|Manchester|Leeds|Sheffield|Edinburgh|Bristol|Belfast|Cardiff|Newcastle|Nottingham|Leicester|Bradford|Coventry|Hull|Ealing|Enfield|Croydon|Lewisham|Greenwich|Hackney|Islington|Lambeth|Southwark|Wandsworth|Brent|Barnet|Camden|Hammersmith|Kensington|Newham|Waltham)[ ,]+([A-Z][a-z]{5,})$/.exec(
      seat.replace(',', ''),
    )?.[1];
  if (pair && !COMPASS.test(pair) && !/^(?:Central|Bridge|Valley|Forest|Riverside|Northern|Southern)$/.test(pair))
    forms.add(pair);
  forms.delete('');
  return [...forms].filter((form) => form.length > 3);
}

function aliasesOf(list: readonly Pick<Contest, 'constituency'>[]): ReadonlyMap<string, readonly Name[]> {
  const forms = new Map<string, string | null>();
  for (const contest of list)
    for (const form of shortForms(contest.constituency)) {
      const key = wordsOf(form).join(' ');
      forms.set(key, forms.has(key) && forms.get(key) !== contest.constituency ? null : contest.constituency);
    }
  const aliases = new Map<string, Name[]>();
  for (const [key, seat] of forms) {
    if (!seat) continue;
    const words = key.split(' ');
    // Another contest's full name is no alias of this one.
    if (list.some((each) => each.constituency !== seat && wordsOf(each.constituency).join(' ') === key)) continue;
    const listed = aliases.get(words[0] as string) ?? [];
    listed.push({ words, stands: seat, prose: true, capital: true });
    aliases.set(
      words[0] as string,
      listed.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return aliases;
}

function isHeading(document: Document, mention: Seen): boolean {
  const { span } = document.paragraphs[mention.paragraph] as { span: readonly [number, number] };
  const length = span[1] - span[0];
  return length < mention.seat.length + 36 && !/[.!?]$/.test(mention.sentence);
}

function registerNear(gazetteer: Gazetteer, seat: string, published: string): RegisterByElection | null {
  return (
    gazetteer.byElections.get(seat)?.find((each) => {
      const late = days(each.pollingDay, published);
      return late >= 0 && late <= 45;
    }) ?? null
  );
}

/** True where the words around a mention put that seat's contest in other days. */
function datedElsewhere(mention: Seen, pubYear: number | null, published: string | null): boolean {
  const { sentence, at } = mention;
  const afterSeat = sentence.slice(at, at + mention.seat.length + 60);
  // "the 2008 Crewe by-election"
  const ahead = /\b((?:19|20)\d\d) (?:parliamentary )?$/.exec(sentence.slice(0, at))?.[1];
  if (ahead && Math.abs(Number(ahead) - (pubYear ?? 0)) >= 1) return true;
  const year =
    /\b(?:19|20)\d\d\b/.exec(afterSeat.slice(mention.seat.length - 2))?.[0] ??
    /\b((?:19|20)\d\d) (?:parliamentary )?$/.exec(sentence.slice(0, at))?.[1];
  if (
    year &&
    Math.abs(Number(year) - (pubYear ?? 0)) >= 1 &&
    !/\b(?:general election|since|than|from|majority)\b/i.test(afterSeat)
  )
    return true;
  const month =
    /\b(?:[Ii]n|[Ll]ast|[Ii]n early|[Ii]n late|[Bb]ack in) (January|February|March|April|May|June|July|August|September|October|November|December)\b(?: (\d{4}))?/.exec(
      sentence,
    );
  if (month && published) {
    const number = MONTHS.get((month[1] ?? '').toLowerCase()) ?? 0;
    const here = Number(published.slice(5, 7));
    const apart = Math.min((number - here + 12) % 12, (here - number + 12) % 12);
    if (
      apart > 1 &&
      Math.abs(month.index - at) < 90 &&
      !/\b(?:died|death|resign\w*|quit|stood down|general election|majority)\b/i.test(sentence)
    )
      return true;
  }
  return false;
}

/** Day or year printed beside the seat's name: "Corby by-election, 1997", "Corby – 13 January 2011", "the 1993 by-election". */
function statedDate(
  mentions: readonly Seen[],
  document: Document,
  published: string | null,
): { year: number; day: string | null } | null {
  for (const mention of mentions) {
    const { sentence, at, seat } = mention;
    const behind = sentence.slice(at + Math.min(seat.length, sentence.length));
    const heading = isHeading(document, mention) || mention.paragraph === 0;
    const full =
      /^[^.;]{0,60}?\b(\d{1,2})(?:st|nd|rd|th)? (January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) (\d{4})/.exec(
        behind,
      ) ??
      /\b(?:[Oo]n|of)(?: Thursday,?)? (\d{1,2})(?:st|nd|rd|th)? (January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) (\d{4})\b/.exec(
        BY_ELECTION.test(sentence) || /held|polling/i.test(sentence) ? sentence : '',
      );
    if (full && (heading || BY_ELECTION.test(sentence) || /\b(?:held|polled|voted|vote)\b/.test(sentence))) {
      const month = MONTHS.get((full[2] ?? '').toLowerCase()) ?? 1;
      const day = `${full[3]}-${String(month).padStart(2, '0')}-${String(Number(full[1])).padStart(2, '0')}`;
      if (
        !/\bgeneral election\b/i.test(
          sentence.slice(Math.max(0, sentence.indexOf(full[0]) - 40), sentence.indexOf(full[0])),
        )
      )
        return { year: Number(full[3]), day: published && day > published ? null : day };
    }
    const year =
      (heading
        ? /^(?:,? (?:parliamentary )?[Bb]y-?[Ee]lection)?[ ,:(–-]{1,4}(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?((?:19|20)\d\d)\b/.exec(
            behind,
          )
        : null) ??
      /\b((?:19|20)\d\d)(?: \w+){0,4}? by(?:e)?-?election\b/i.exec(sentence) ??
      /\bby(?:e)?-?election (?:of|in) ((?:19|20)\d\d)\b/i.exec(sentence);
    if (
      year?.[1] &&
      (heading || Math.abs(sentence.indexOf(year[1]) - at) < 120) &&
      !/\b(?:since|than|not since|after|until|before|like|unlike|from|between)\b[^,;]{0,40}$/i.test(
        sentence.slice(0, sentence.indexOf(year[1])),
      )
    )
      return { year: Number(year[1]), day: null };
  }
  return null;
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

/** Without a date, the by-election whose candidates the text names: two of them at least, and no other's as many. */
function byCandidates(document: Document, all: readonly RegisterByElection[]): RegisterByElection | null {
  const text = document.clean.text.slice(0, 60_000);
  const hits = all.map(
    (each) =>
      each.candidates.filter(
        (candidate) =>
          text.includes(candidate.knownAs ?? candidate.name) ||
          text.includes(candidate.name.split(' ').slice(-1)[0] ?? '\n'),
      ).length,
  );
  const best = Math.max(...hits);
  return best >= 2 && hits.filter((each) => each === best).length === 1 ? (all[hits.indexOf(best)] ?? null) : null;
}

/** Polling day that "yesterday", "last night" or "on Thursday" mean from the day of publication; null where nothing says. */
function thursdayBefore(document: Document, published: string | null, year: number | null): string | null {
  if (!published || year !== Number(published.slice(0, 4))) return null;
  const text = document.clean.text.slice(0, 20_000);
  const on =
    /\b(?:on Thursday|Thursday's|Thursday night|last Thursday|yesterday|last night|overnight|this morning|early hours)\b/i
      .exec(text)?.[0]
      .toLowerCase();
  if (!on) return null;
  const today = dayNumber(published);
  // 1970-01-01 was a Thursday.
  const back = ((today % 7) + 7) % 7;
  if (/thursday/.test(on)) return isoDay(today - back);
  return back <= 2 ? isoDay(today - back) : null;
}
