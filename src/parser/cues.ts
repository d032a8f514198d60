import { firstWords, SEPARATORS } from './first-words.ts';
import { madeOnce } from './made-once.ts';
import { BASE, type Tagged } from './mentions.ts';
import type { Rule } from './rule.ts';
import { kindOf, unitsNeeded, type Kinds } from './units-needed.ts';

/** What a sentence is searched for, and a test that every sentence which has it passes. */
type Sought = Pick<Rule, 'needs' | 'pattern'>;

/** Those of a list, in its order, that a sentence may have: the rules that may read it. */
export type Cues<S extends Sought = Rule> = (sentence: Pick<Tagged, 'text'>) => readonly S[];

/** Rules to a word of bits. */
const BITS = 30;
/** Words whose rules are held: what English has for these facts many times over, and a bound for noise. */
const MOST = 20_000;
/** First unit of the private-use area, that mentions are tagged with. */
const UNITS = 0xe000;
const DASH = 0x2013;
const NOTHING: readonly never[] = [];

/**
 * Tells which rules of a list a tagged sentence is worth trying. What a rule needs is asked of each word once and held,
 * so that a sentence costs one look-up a word, however many rules there are.
 */
export function cuesOf<S extends Sought>(rules: readonly S[]): Cues<S> {
  const size = Math.ceil(rules.length / BITS);
  const none = new Int32Array(size);
  const tests = rules.map(({ needs }) => new RegExp(firstWords(needs.source)));
  // Where each alternative is of one word, that a word has it says that the sentence does.
  const settled = rules.map(({ needs: { source } }) => firstWords(source) === source && !/[\^$]/.test(source));
  const mentions = rules.map(({ pattern }) => unitsNeeded(pattern.source));
  const masks = new Map<string, Int32Array>();
  const maskOf = (word: string): Int32Array => {
    const held = masks.get(word);
    if (held) return held;
    const mask = new Int32Array(size);
    tests.forEach((test, index) => {
      if (test.test(word)) mask[Math.floor(index / BITS)]! |= 1 << (index % BITS);
    });
    const kept = mask.some((bits) => bits !== 0) ? mask : none;
    if (masks.size < MOST) masks.set(word, kept);
    return kept;
  };
  // Few sentences have all that a pattern needs beside its words: these are left before a word is looked at.
  const allowances = new Map<Kinds, Int32Array>();
  const allowedBy = (kinds: Kinds): Int32Array => {
    const held = allowances.get(kinds);
    if (held) return held;
    const mask = new Int32Array(size);
    mentions.forEach((alternatives, index) => {
      if (alternatives.some((needed) => needed.every((any) => (any & kinds) !== 0)))
        mask[Math.floor(index / BITS)]! |= 1 << (index % BITS);
    });
    const kept = mask.some((bits) => bits !== 0) ? mask : none;
    allowances.set(kinds, kept);
    return kept;
  };
  const units = Object.values(BASE).map((base) => maskOf(String.fromCharCode(base)));
  return (sentence) => {
    const { words, kinds } = wordsIn(sentence);
    const allowed = allowedBy(kinds);
    if (allowed === none) return NOTHING;
    const found = new Int32Array(size);
    const add = (mask: Int32Array): void => {
      if (mask !== none) for (let k = 0; k < size; k++) found[k]! |= mask[k]!;
    };
    for (const word of words) add(maskOf(word));
    units.forEach((mask, nth) => (kinds >> nth) & 1 && add(mask));
    return rules.filter(
      (rule, index) =>
        ((found[Math.floor(index / BITS)]! & allowed[Math.floor(index / BITS)]!) >> (index % BITS)) & 1 &&
        (settled[index]! || rule.needs.test(sentence.text)),
    );
  };
}

const isUnit = (code: number): boolean => code >= UNITS && code < UNITS + 0x900;

interface Words {
  readonly words: readonly string[];
  /** Kinds of the mentions between them. */
  readonly kinds: Kinds;
}

/** The words of a tagged sentence, taken apart once however many lists are asked what may be read of it. */
const wordsIn = madeOnce(({ text }: Pick<Tagged, 'text'>): Words => {
  const words: string[] = [];
  let kinds = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (at < text.length && inWord(code)) continue;
    if (at > from) words.push(text.slice(from, at));
    if (isUnit(code)) kinds |= kindOf(code);
    from = at + 1;
  }
  return { words, kinds };
});

/** True of the units below 256 that are part of words. */
const IN_WORD = Array.from({ length: 256 }, (_, code) => code > 32 && !SEPARATORS.includes(String.fromCharCode(code)));

const inWord = (code: number): boolean => (code < 256 ? (IN_WORD[code] as boolean) : code < UNITS && code !== DASH);
