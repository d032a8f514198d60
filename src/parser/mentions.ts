import type { Precision, Span } from '#records';
import { inLines } from './in-lines.ts';

/** A person whom the text names. One object for each person, shared by all mentions. */
export interface Person {
  /** Fullest form that the text uses, without title. */
  name: string;
  /** What the first name says of the person; null where it says nothing. */
  sex: 'man' | 'woman' | null;
  readonly surname: string;
  /** Canonical party name as the text or the contest's candidate list gives it, else null. */
  party: string | null;
  /** Seat of the contest that the register lists this person in, else null. */
  seat: string | null;
  /** True where the text shows the person as standing, e.g. in a result list or in the register's. */
  candidate: boolean;
  /** True where the register lists the person as the member who had the seat before the contest. */
  left?: boolean;
}

interface Place {
  /** Offsets into the clean text of everything that the mention covers. */
  readonly start: number;
  readonly end: number;
}

export interface PersonMention extends Place {
  readonly kind: 'person';
  readonly person: Person;
  /** Party said right beside the name, else null. */
  readonly party: string | null;
  /** Party that the words beside the name put in the past: "the former Labour MP". */
  readonly was?: string;
}
export interface PartyMention extends Place {
  readonly kind: 'party';
  readonly party: string;
}
/** "he", "she", "the party": somebody named before. */
export interface AnaphorMention extends Place {
  readonly kind: 'anaphor';
  readonly to: 'person' | 'party';
  /** What "he" or "she" says of the person. */
  readonly sex?: 'man' | 'woman';
}
export interface SeatMention extends Place {
  readonly kind: 'seat';
  readonly seat: string;
}
export interface FigureMention extends Place {
  readonly kind: 'count' | 'percent';
  readonly value: number;
  readonly precision: Precision;
  /** Offsets of the figure itself, without hedge and unit words. */
  readonly figure: Span;
  /** Sign printed before it. */
  readonly sign: '+' | '-' | null;
  /** Printed with a unit word or mark (`%`, `points`), not a bare decimal. */
  readonly unit: 'percent' | 'points' | null;
  /** Written in words. */
  readonly words: boolean;
}
export interface OrdinalMention extends Place {
  readonly kind: 'ordinal';
  readonly value: number;
}
export interface DateMention extends Place {
  readonly kind: 'date';
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}
/** Money, a clock time, an age, odds, a road: a figure that is none of an election's. */
export interface OtherMention extends Place {
  readonly kind: 'other';
}

export type Mention =
  | PersonMention
  | PartyMention
  | AnaphorMention
  | SeatMention
  | FigureMention
  | OrdinalMention
  | DateMention
  | OtherMention;
export type MentionKind = Mention['kind'];

/** First private-use unit of each kind: a tagged sentence holds one unit for each mention. */
export const BASE: Readonly<Record<MentionKind, number>> = {
  person: 0xe000,
  party: 0xe100,
  anaphor: 0xe200,
  seat: 0xe300,
  count: 0xe400,
  percent: 0xe500,
  ordinal: 0xe600,
  date: 0xe700,
  other: 0xe800,
};
/** Mentions of one kind that one sentence may have; the rest of a longer one goes unread. */
const MOST = 0xff;

/** A sentence with each mention replaced by one unit, words in small letters: what the rules' patterns match. */
export interface Tagged {
  readonly text: string;
  /** Mention that a unit stands for. */
  readonly of: (unit: string | undefined) => Mention | undefined;
  /** Clean-text offset of an offset into `text`. */
  readonly place: (at: number) => number;
  readonly mentions: readonly Mention[];
}

/** A majority, turnout or swing, then its place, before a verb or a figure: "The majority in Ashdale was". */
const OF_THE_PLACE = new RegExp(
  inLines`
    (
      (?<![\w\ue000-\ue5ff] |\w|'s )(?:(?:the|its|their|his|her) )?(?:final |official |overall |party's )?
      (?:majority|turn-?out|swing|winning margin|margin)
    ) ((?:in|at) (?:the )?[\ue300-\ue3ff])
    (?=,? (?:was|is|stood|fell|rose|dropped|went|has|had|came|reached|being|just|only|[\ue400-\ue5ff]))
  `,
  'g',
);

/** "The majority in Ashdale was" is read as "in Ashdale the majority was": as long, so that what follows keeps its place. */
const placeFirst = (text: string): string => text.replace(OF_THE_PLACE, '$2 $1');

/** Replaces mentions (in order, not overlapping) of `[start, end)` of the clean text by units. */
export function tagSentence(clean: string, [start, end]: Span, mentions: readonly Mention[]): Tagged {
  const used = new Map<MentionKind, number>();
  const units = new Map<string, Mention>();
  const pieces: string[] = [];
  const marks: number[] = [];
  const places: number[] = [];
  let from = start;
  let length = 0;
  for (const mention of mentions) {
    const index = used.get(mention.kind) ?? 0;
    if (index > MOST) break;
    used.set(mention.kind, index + 1);
    const unit = String.fromCharCode(BASE[mention.kind] + index);
    units.set(unit, mention);
    const before = clean.slice(from, mention.start).toLowerCase();
    pieces.push(before, unit);
    length += before.length;
    marks.push(length, length + 1);
    places.push(mention.start, mention.end);
    length += 1;
    from = mention.end;
  }
  pieces.push(clean.slice(from, end).toLowerCase());
  const place = (at: number): number => {
    let last = -1;
    for (let i = 0; i < marks.length && (marks[i] ?? 0) <= at; i++) last = i;
    return last === -1 ? start + at : (places[last] ?? start) + (at - (marks[last] ?? 0));
  };
  const text = pieces.join('');
  return {
    text: used.has('seat') ? placeFirst(text) : text,
    of: (unit) => (unit ? units.get(unit) : undefined),
    place,
    mentions,
  };
}

const range = (kind: MentionKind): string =>
  `${String.fromCharCode(BASE[kind])}-${String.fromCharCode(BASE[kind] + MOST)}`;

/** Character classes for patterns; `any` is every mention. */
const CLASSES: Readonly<Record<string, string>> = {
  person: range('person'),
  party: range('party'),
  they: range('anaphor'),
  who: range('person') + range('party') + range('anaphor'),
  seat: range('seat'),
  count: range('count'),
  percent: range('percent'),
  figure: range('count') + range('percent'),
  rank: range('ordinal'),
  date: range('date'),
  other: range('other'),
  any: '\ue000-\uf8ff',
};

/**
 * Builds a pattern over tagged sentences. `{who}`, `{person}`, `{party}`, `{seat}`, `{count}`, `{percent}`,
 * `{figure}`, `{rank}`, `{date}` stand for one mention; `{gap40}` for up to 40 characters without a mention or a
 * stop; `{place40}` for the same with seats and dates allowed;
 * `{run60}` for up to 60 that may hold mentions, without a stop. Names in capitals are taken from `words`.
 */
export function phrase(source: string, words: Readonly<Record<string, string>> = {}): RegExp {
  return new RegExp(bounded(expand(source, words)), 'g');
}

/**
 * Gives every open repetition an end, far beyond what prose needs: a group six times, a class sixty, a word thirty
 * letters. So the time that a pattern takes grows with the length of the text and with nothing else.
 */
function bounded(source: string): string {
  return source
    .replace(/(?<!\\)\)([*+])/g, (_, mark: string) => (mark === '*' ? '){0,6}' : '){1,6}'))
    .replace(/(?<!\\)\]([*+])/g, (_, mark: string) => (mark === '*' ? ']{0,60}' : ']{1,60}'))
    .replace(/\\w([*+])/g, (_, mark: string) => (mark === '*' ? '\\w{0,30}' : '\\w{1,30}'));
}

function expand(source: string, words: Readonly<Record<string, string>>): string {
  return source.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const list = words[name];
    if (list !== undefined) return `(?:${expand(list, words)})`;
    const one = CLASSES[name];
    if (one) return `[${one}]`;
    const gap = /^(gap|run|place)(\d+)$/.exec(name);
    if (gap?.[1] === 'gap') return `[^${CLASSES['any']}.;:!?()]{0,${gap[2]}}?`;
    if (gap?.[1] === 'run') return `[^.;!?]{0,${gap[2]}}?`;
    if (gap) return `[^${CLASSES['who']}${CLASSES['figure']}.;:!?()]{0,${gap[2]}}?`;
    return whole;
  });
}
