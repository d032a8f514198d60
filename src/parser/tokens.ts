import type { Span } from '#records';
import type { Document } from '#text';

/** A run of letters, or a number as printed. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** In small letters, without accents' case. */
  readonly lower: string;
  readonly digits: boolean;
  /** Starts with a capital. */
  readonly capital: boolean;
  /** Followed by `'s` or, after an s, by `'`. */
  readonly possessive: boolean;
}

/** Tokens read of one sentence: a longer one is no sentence. */
const MOST = 6000;
/** Words whose small letters are held: most of what is printed, and a bound for noise. */
const MOST_WORDS = 20_000;
const AND = 38;
const APOSTROPHE = 39;
const COMMA = 44;
const STOP = 46;
const S = 115;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isLetter = (code: number): boolean => isPlainLetter(code) || (code >= 0xc0 && code <= 0x24f);

/** Letters and numbers of `[start, end)` of the clean text, in order. */
export function tokensOf(clean: string, [start, end]: Span): readonly Token[] {
  const tokens: Token[] = [];
  const codeAt = (at: number): number => (at < end ? clean.charCodeAt(at) : 0);
  let at = start;
  while (at < end && tokens.length < MOST) {
    const code = clean.charCodeAt(at);
    const from = at++;
    if (isLetter(code)) {
      for (;;) {
        while (isLetter(codeAt(at))) at++;
        const inside =
          codeAt(at) === APOSTROPHE &&
          isLetter(codeAt(at + 1)) &&
          (codeAt(at + 1) !== S || isPlainLetter(codeAt(at + 2)));
        if (!inside) break;
        at += 2;
      }
      tokens.push(wordToken(clean, from, at));
    } else if (isDigit(code)) {
      for (;;) {
        while (isDigit(codeAt(at))) at++;
        if ((codeAt(at) !== STOP && codeAt(at) !== COMMA) || !isDigit(codeAt(at + 1))) break;
        at += 2;
      }
      const text = clean.slice(from, at);
      const possessive = clean.charCodeAt(at) === APOSTROPHE && clean.charCodeAt(at + 1) === S;
      tokens.push({ start: from, end: at, text, lower: text, digits: true, capital: false, possessive });
    } else if (code === AND) {
      const possessive = clean.charCodeAt(at) === APOSTROPHE && clean.charCodeAt(at + 1) === S;
      tokens.push({ start: from, end: at, text: '&', lower: 'and', digits: false, capital: true, possessive });
    } else if (code === APOSTROPHE && codeAt(at) === S && !isPlainLetter(codeAt(at + 1))) at++;
  }
  return tokens;
}

const words = new Map<string, { readonly text: string; readonly lower: string; readonly capital: boolean }>();

function wordToken(clean: string, start: number, end: number): Token {
  const printed = clean.slice(start, end);
  let word = words.get(printed);
  if (!word) {
    const lower = printed.toLowerCase();
    word = { text: printed, lower, capital: printed.charAt(0) !== lower.charAt(0) };
    if (words.size < MOST_WORDS) words.set(printed, word);
  }
  const { text, lower, capital } = word;
  const possessive =
    clean.charCodeAt(end) === APOSTROPHE && (clean.charCodeAt(end + 1) === S || clean.charCodeAt(end - 1) === S);
  return { start, end, text, lower, digits: false, capital, possessive };
}

const held = new WeakMap<Document['clean'], Map<number, readonly Token[]>>();

/** Tokens of a document's sentence, split once however often they are asked for. */
export function sentenceTokens(document: Document, span: Span): readonly Token[] {
  let known = held.get(document.clean);
  if (!known) held.set(document.clean, (known = new Map()));
  const key = span[0];
  const tokens = known.get(key);
  if (tokens) return tokens;
  const fresh = tokensOf(document.clean.text, span);
  known.set(key, fresh);
  return fresh;
}
