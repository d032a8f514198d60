import type { Document } from '#text';
import type { Span } from '#records';
import type { DayOfText } from './day-of-text.ts';
import { wordsOf, type Gazetteer } from './gazetteer.ts';
import { inLines } from './in-lines.ts';
import type { SeatMention } from './mentions.ts';
import { seatsOf } from './names.ts';
import { recentPolls } from './recent-polls.ts';
import { aliasesOf, answersTo } from './short-forms.ts';
import { sentenceTokens } from './tokens.ts';

/** A seat named in a text. */
export interface Seen {
  seat: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly at: number;
  /** The short form that stands for the seat in the text; absent where its whole name does. */
  readonly printed?: string;
}

const NOTHING: ReadonlySet<number> = new Set();

/** Seats that a text names, in full, by a part or by a short form, in order. */
export function findSeats(document: Document, gazetteer: Gazetteer, day: DayOfText): readonly Seen[] {
  const seen: Seen[] = [];
  const add = (names: Gazetteer['seats'], wanted: (mention: SeatMention) => boolean): void => {
    for (const each of seatsAmong(names, document, gazetteer)) if (wanted(each)) seen.push(seenAt(document, each));
  };
  add(gazetteer.seats, () => true);
  // "Uxbridge" beside "Uxbridge and South Ruislip" is the same seat, though an older one was called so.
  const full = [...new Set(seen.map((each) => each.seat))];
  const longer = new Map(
    full.map((seat) => [seat, full.filter((each) => each.length > seat.length + 4 && each.startsWith(`${seat} and `))]),
  );
  for (const each of seen) {
    const whole = longer.get(each.seat);
    if (whole?.length === 1) each.seat = whole[0] as string;
  }
  const named = new Set(seen.map((each) => each.seat));
  // Years later a seat may go by a short form alone: those of the days whose candidates are named.
  const then = seen.length === 0 ? recentPolls(gazetteer, day.supposed()) : [];
  const tonight = [...new Set([...recentPolls(gazetteer, day.published), ...then].map(({ seat }) => seat))];
  const extra = tonight.filter((seat) => !named.has(seat));
  if (extra.length > 0) {
    const known = aliasesOf(tonight, gazetteer);
    for (const each of seen) {
      if (tonight.includes(each.seat)) continue;
      const words = wordsOf(each.seat);
      const own = known.get(words[0] ?? '')?.find((name) => name.words.join(' ') === words.join(' '));
      if (own) each.seat = own.stands;
    }
    add(aliasesOf(extra, gazetteer), ({ seat }) => {
      named.add(seat);
      return true;
    });
  }
  // "Cardiff South" is a part of one seat's name alone: that seat, where nothing names it in full.
  add(
    gazetteer.parts,
    ({ seat, start }) =>
      !named.has(seat) && !seen.some((each) => each.start <= start && start < each.start + each.seat.length),
  );
  for (const each of shortNames(document, gazetteer))
    if (!named.has(each.seat) && ![...named].some((seat) => seat.startsWith(each.printed))) seen.push(each);
  return seen.sort((a, b) => a.start - b.start);
}

interface SeatIn extends SeatMention {
  readonly paragraph: number;
  readonly span: Span;
}

/** Mentions of the seats given, with the sentences that they stand in. */
function* seatsAmong(names: Gazetteer['seats'], document: Document, gazetteer: Gazetteer): Generator<SeatIn> {
  for (const [paragraph, { sentences }] of document.paragraphs.entries())
    for (const span of sentences)
      for (const { mention } of seatsOf(
        document.clean.text,
        sentenceTokens(document, span),
        NOTHING,
        names,
        gazetteer.names,
      ))
        if (mention.kind === 'seat') yield { ...mention, paragraph, span };
}

const seenAt = (document: Document, { seat, paragraph, start, end, span }: SeatIn): Seen => ({
  seat,
  paragraph,
  start,
  end,
  sentence: document.clean.text.slice(span[0], span[1]),
  at: start - span[0],
});

const PHRASES = [
  new RegExp(
    inLines`
      ^((?:[A-Z][\w'-]+ (?:and |& |of |upon |on |under |in |by )?){0,5}[A-Z][\w'-]+)(?:,| [-–]|:)? \(?\d{1,2} [A-Z]
      [a-z]{2,8} (?:19|20)\d\d\)?[.:]?$
    `,
    'gm',
  ),
  new RegExp(
    inLines`
      \b((?:[A-Z][\w'-]+ (?:and |& |of |upon |on |under |the |in |by )?){0,5}[A-Z][\w'-]+)
      (?:'s)? (?:parliamentary |Westminster )?[Bb]y(?:e)?-?[Ee]lection
    `,
    'g',
  ),
  new RegExp(
    inLines`
      \b[Bb]y(?:e)?-?[Ee]lection (?:in|at|for) (?:the )?
      ((?:[A-Z][\w'-]+ (?:and |& |of |upon |on |under |in |by )?){0,5}[A-Z][\w'-]+)
    `,
    'g',
  ),
  /\bMP for (?:the )?((?:[A-Z][\w'-]+ (?:and |& |of |upon |on |under |in |by )?){0,5}[A-Z][\w'-]+)/g,
  /\b(?:seat|constituency) of ((?:[A-Z][\w'-]+ (?:and |& |of |upon |on |under |in |by )?){0,5}[A-Z][\w'-]+)/g,
];

/** Words in capitals before a seat's name that are no part of it: "After Ashdale", "Parliamentary Ashdale". */
const BEFORE_A_SEAT = new RegExp(
  inLines`
    ^(?:
      The|In|At|After|For|Labour|Tory|Live|Parliamentary|Westminster|Local|Council|Every|First|Last|This|That|New
      |Key|Two|Three|A|An|Labour's|Tories|General|With|But|And|Of|On|By|From|Following|Since
    ) `,
  'g',
);
/** Words of which a printed name that holds one is no seat's: a body, a party, a month or a day. */
const NO_SEAT = new RegExp(inLines`
  \b(?:
    Party|Council|Parliament|Scottish|Welsh|European|Assembly|Senedd|Holyrood|Labour|Conservative|Tory|General
    |Mayor|Commons|Westminster|Parliamentary|January|February|March|April|May|June|July|August|September|October
    |November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Ward
  )\b
`);

/** "the Uxbridge by-election": a short form that one seat of the register answers to, or a name that it lacks. */
function shortNames(document: Document, gazetteer: Gazetteer): readonly (Seen & { printed: string })[] {
  const clean = document.clean.text.slice(0, 60_000);
  const found: (Seen & { printed: string })[] = [];
  for (const phrase of PHRASES) {
    for (const match of clean.matchAll(phrase)) {
      const printed = (match[1] ?? '').replace(BEFORE_A_SEAT, '');
      if (printed.length < 4 || NO_SEAT.test(printed)) continue;
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
        end: match.index + printed.length,
        sentence: clean.slice(Math.max(span[0], match.index - 150), Math.min(span[1], match.index + 150)),
        at: Math.min(150, match.index - span[0]),
      });
    }
  }
  return found;
}
