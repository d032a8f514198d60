import type { Span } from '#records';
import { readMonth } from './dates.ts';
import { readDigits } from './digits.ts';
import { readWords } from './figure-words.ts';
import { MONTHS } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** Every number, rank and date among the tokens, in order. */
export function figuresOf(clean: string, [start, end]: Span, tokens: readonly Token[]): readonly Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const read = token.digits
      ? readDigits(clean, start, end, tokens, i)
      : MONTHS.has(token.lower) && token.capital
        ? readMonth(clean, tokens, i)
        : readWords(clean, start, tokens, i);
    if (!read) continue;
    found.push(read.mention);
    i = read.last;
  }
  return found;
}
