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

const TOKEN = /'s(?![A-Za-z])|[A-Za-z\u00c0-\u024f]+(?:'(?!s(?![A-Za-z]))[A-Za-z\u00c0-\u024f]+)*|&|\d+(?:[.,]\d+)*/g;
/** Tokens read of one sentence: a longer one is no sentence. */
const MOST = 6000;

/** Letters and numbers of `[start, end)` of the clean text, in order. */
export function tokensOf(clean: string, [start, end]: Span): readonly Token[] {
  const tokens: Token[] = [];
  const sentence = clean.slice(start, end);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(sentence); match && tokens.length < MOST; match = TOKEN.exec(sentence)) {
    const text = match[0];
    if (text === "'s") continue;
    const from = start + match.index;
    const to = from + text.length;
    const code = text.charCodeAt(0);
    const digits = code >= 48 && code <= 57;
    const lower = text === '&' ? 'and' : digits ? text : text.toLowerCase();
    tokens.push({
      start: from,
      end: to,
      text,
      lower,
      digits,
      capital: !digits && text.charAt(0) !== lower.charAt(0),
      possessive: clean.charAt(to) === "'" && (clean.charAt(to + 1) === 's' || text.endsWith('s')),
    });
  }
  return tokens;
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
