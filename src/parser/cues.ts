import { firstWords, SEPARATORS } from './first-words.ts';
import { BASE } from './mentions.ts';
import type { Rule } from './rule.ts';
import { kindOf, unitsNeeded, type Kinds } from './units-needed.ts';

/** Rules of a list that may read a sentence, in their order. */
export type Cues = (text: string) => readonly Rule[];

/** Rules to a word of bits. */
const BITS = 30;
/** Words whose rules are held: what English has for these facts many times over, and a bound for noise. */
const MOST = 20_000;
/** First unit of the private-use area, that mentions are tagged with. */
const UNITS = 0xe000;
const DASH = 0x2013;
const NO_RULES: readonly Rule[] = [];

/**
 * Tells which rules of a list a tagged sentence is worth trying. What a rule needs is asked of each word once and held,
 * so that a sentence costs one look-up a word, however many rules there are.
 */
export function cuesOf(rules: readonly Rule[]): Cues {
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
  return (text) => {
    const allowed = allowedBy(kindsIn(text));
    if (allowed === none) return NO_RULES;
    const found = new Int32Array(size);
    const add = (mask: Int32Array): void => {
      if (mask !== none) for (let k = 0; k < size; k++) found[k]! |= mask[k]!;
    };
    let from = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = text.charCodeAt(at);
      if (at < text.length && inWord(code)) continue;
      if (at > from) add(maskOf(text.slice(from, at)));
      if (isUnit(code)) add(units[(code - UNITS) >> 8]!);
      from = at + 1;
    }
    return rules.filter(
      (rule, index) =>
        ((found[Math.floor(index / BITS)]! & allowed[Math.floor(index / BITS)]!) >> (index % BITS)) & 1 &&
        (settled[index]! || rule.needs.test(text)),
    );
  };
}

const isUnit = (code: number): boolean => code >= UNITS && code < UNITS + 0x900;

/** Kinds of the mentions that a tagged text has. */
function kindsIn(text: string): Kinds {
  let kinds = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isUnit(code)) kinds |= kindOf(code);
  }
  return kinds;
}

/** True of the units below 256 that are part of words. */
const IN_WORD = Array.from({ length: 256 }, (_, code) => code > 32 && !SEPARATORS.includes(String.fromCharCode(code)));

const inWord = (code: number): boolean => (code < 256 ? (IN_WORD[code] as boolean) : code < UNITS && code !== DASH);
