import type { Document } from '#text';
import { dayNumber, isoDay } from './day-count.ts';
import { inLines } from './in-lines.ts';
import { BY_ELECTION, MONTHS } from './lexicon.ts';
import { onlyOf } from './only.ts';
import { DAY, DAY_OF_YEAR, dayOf } from './printed-day.ts';
import type { RegisterByElection } from './register.ts';
import type { Seen } from './seats-named.ts';

/** True where a seat is named in a line that is hardly more than its name, or opens a paragraph with its year ("Crosby, 1981.", "1981: Crosby"). */
export function isHeading(document: Document, { seat, sentence, at, start, paragraph }: Seen): boolean {
  const [first, last] = document.paragraphs[paragraph]?.span ?? [0, 0];
  if (last - first < seat.length + 36 && !/[.!?]$/.test(sentence)) return true;
  const before = sentence.slice(0, at);
  return (
    start - first <= at &&
    (/^\d{4} ?[:–—-] /.test(before) ||
      (/^\W*$/.test(before) && /^.{0,15}\d\d[.:](?: |$)/.test(sentence.slice(at + seat.length))))
  );
}

/** A month, and its year where it has one: "last March", "back in March 2012". */
const IN_A_MONTH = new RegExp(inLines`
  \b(?:[Ii]n|[Ll]ast|[Ii]n early|[Ii]n late|[Bb]ack in) (
    January|February|March|April|May|June|July|August|September|October|November|December
  )\b(?: (\d{4}))?
`);

/** True where the words around a mention put that seat's contest in other days. */
export function datedElsewhere(mention: Seen, pubYear: number | null, published: string | null): boolean {
  const { sentence, at } = mention;
  const afterSeat = sentence.slice(at, at + mention.seat.length + 60);
  // "the 2008 Crewe by-election"
  const ahead = /\b((?:19|20)\d\d) (?:parliamentary )?$/.exec(sentence.slice(0, at))?.[1];
  if (ahead && Number(ahead) !== pubYear) return true;
  const year = /\b(?:19|20)\d\d\b/.exec(afterSeat.slice(mention.seat.length - 2))?.[0];
  if (year && Number(year) !== pubYear && !/\b(?:general election|since|than|from|majority)\b/i.test(afterSeat))
    return true;
  const month = IN_A_MONTH.exec(sentence);
  if (month && published) {
    const number = MONTHS.get((month[1] ?? '').toLowerCase()) ?? 0;
    const here = Number(published.slice(5, 7));
    const apart = Math.min((number - here + 12) % 12, (here - number + 12) % 12);
    if (
      apart > 1 &&
      Math.abs(month.index - at) < 90 &&
      !/\b(?:died|death|resign\w*|quit|stood down|general election|majority|will|could|confident|hop(?:e|es|ing))\b/i.test(
        sentence,
      )
    )
      return true;
  }
  return false;
}

/** "Ashdale, 17 June", "2. Ashdale (17 June).": the day of a heading that leaves the year to the page. */
const HEADING_DAY = new RegExp(`^[,:]? \\(?${DAY_OF_YEAR}(?:\\)?$|\\)?[.:] )`);
/** Days for which a heading may leave its year unsaid. */
const YEAR = 400;

/** When a text says that a seat polled; the day null where it gives the year alone. */
export interface Stated {
  readonly year: number;
  readonly day: string | null;
}

/** Day or year printed beside the seat's name: "Corby by-election, 1997", "Corby – 13 January 2011", "the 1993 by-election". */
export function statedDate(
  mentions: readonly Seen[],
  document: Document,
  published: string | null,
  all: readonly RegisterByElection[],
): Stated | null {
  for (const mention of mentions) {
    const { sentence, at } = mention;
    const behind = sentence.slice(at + mention.end - mention.start);
    const heading = isHeading(document, mention) || mention.paragraph === 0;
    const told = yearOfGallery(mention, document);
    if (all.some(({ pollingDay }) => pollingDay.startsWith(`${told}-`))) return { year: Number(told), day: null };
    const full =
      new RegExp(`^[^.;]{0,60}?\\b${DAY}`).exec(behind) ??
      new RegExp(`\\b(?:[Oo]n|of)(?: Thursday,?)? ${DAY}\\b`).exec(
        BY_ELECTION.test(sentence) || /held|polling/i.test(sentence) ? sentence : '',
      );
    if (full && (heading || BY_ELECTION.test(sentence) || /\b(?:held|polled|voted|vote)\b/.test(sentence))) {
      const day = dayOf(full);
      if (!/\bgeneral election\b[^]{0,24}$/i.test(sentence.slice(0, sentence.indexOf(full[0]))))
        return { year: Number(day.slice(0, 4)), day: published && day > published ? null : day };
    }
    const year =
      (heading
        ? /^(?:,? (?:parliamentary )?[Bb]y[- ]?[Ee]lection)?[ ,:(–-]{1,4}(?:[A-Z]\w+ )?((?:19|20)\d\d)\b(?![-–]\d)/.exec(
            behind,
          )
        : null) ??
      /\b((?:19|20)\d\d)(?: \w+){0,4}? by(?:e)?-?election\b/i.exec(sentence) ??
      /\bby(?:e)?-?election (?:of|in) ((?:19|20)\d\d)\b/i.exec(sentence);
    if (
      year?.[1] &&
      (heading || Math.abs(sentence.indexOf(year[1]) - at) < 120) &&
      !/\b(?:since|than|after|until|before|like|unlike|from|between)\b[^,;]{0,40}$/i.test(
        sentence.slice(0, sentence.indexOf(year[1])),
      )
    )
      return { year: Number(year[1]), day: null };
  }
  return null;
}

/** "1981: Crosby was won by …", or a year as the line above: one of several contests told in the order of their years. */
const yearOfGallery = (
  { paragraph, start, at, sentence }: Seen,
  { clean, paragraphs }: Document,
): string | undefined => {
  const [first = 0] = paragraphs[paragraph]?.span ?? [];
  const above = paragraphs[paragraph - 1]?.span ?? [0, 0];
  return start - at > first
    ? undefined
    : (/^(\d{4}) ?[:–—-](?!\d)/.exec(sentence)?.[1] ??
        /^(\d{4}):?$/.exec(clean.text.slice(above[0], above[1]).trim())?.[1]);
};

/** Polling day of a seat's by-election in the year before publication whose day and month stand behind it in a heading. */
export function dayOfHeading(
  mentions: readonly Seen[],
  { clean, paragraphs }: Document,
  all: readonly RegisterByElection[],
  published: string | null,
): Stated | null {
  if (published === null) return null;
  const days = mentions.flatMap(({ start, end, paragraph }) => {
    const [first, last] = paragraphs[paragraph]?.span ?? [start, end];
    const found = HEADING_DAY.exec(clean.text.slice(end, last).trimEnd());
    const isAlone = found?.[0].length === clean.text.slice(end, last).trimEnd().length;
    return found && (isAlone || !/\p{L}/u.test(clean.text.slice(first, start))) ? [dayOf(found)] : [];
  });
  const day = all.find(
    ({ pollingDay }) =>
      pollingDay < published &&
      dayNumber(published) - dayNumber(pollingDay) < YEAR &&
      days.some((each) => pollingDay.endsWith(each)),
  )?.pollingDay;
  return day === undefined ? null : { year: Number(day.slice(0, 4)), day };
}

/**
 * Polling day of the one by-election of a seat's whose day stands in a line of its own ("Date: 20th November 2014") or
 * right behind the seat's name.
 */
export function dayBeside(
  mentions: readonly Seen[],
  { clean, paragraphs }: Document,
  all: readonly RegisterByElection[],
): Stated | null {
  if (all.length === 0) return null;
  const lines = [
    ...paragraphs.filter(({ span }) => span[1] - span[0] < 60).map(({ span }) => clean.text.slice(...span)),
    ...mentions.map(({ end }) => clean.text.slice(end, end + 30)),
  ];
  const days = new Set(lines.flatMap((line) => [...line.matchAll(new RegExp(DAY, 'g'))].map(dayOf)));
  const day = onlyOf(new Set(all.map(({ pollingDay }) => pollingDay).filter((each) => days.has(each))));
  return day === null ? null : { year: Number(day.slice(0, 4)), day };
}

/** Polling day that "yesterday", "last night" or "on Thursday" mean from the day of publication; null where nothing says. */
export function thursdayBefore(document: Document, published: string | null, year: number | null): string | null {
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
