import type { Span } from '#records';
import { cleanText, type CleanText } from './clean.ts';
import { sentencesOf } from './segment.ts';

/** A line of the body that is not empty. */
export interface Paragraph {
  /** Number in the body, from 1. */
  readonly number: number;
  /** Offsets into the clean text, surrounding space left out. */
  readonly span: Span;
  /** Offsets into the clean text. */
  readonly sentences: readonly Span[];
}

/** A text ready to be read. */
export interface Document {
  readonly clean: CleanText;
  readonly paragraphs: readonly Paragraph[];
}

/** Longest paragraph that is read whole; what follows in it is left out, so that one endless line costs no more. */
const LONGEST_PARAGRAPH = 40_000;

/** Splits a body (after front matter, line ends as LF) into paragraphs and sentences. Never throws. */
export function readDocument(body: string): Document {
  const clean = cleanText(body);
  const { text } = clean;
  const paragraphs: Paragraph[] = [];
  let from = 0;
  while (from < text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    let start = from;
    let end = Math.min(to, from + LONGEST_PARAGRAPH);
    while (start < end && text.charCodeAt(start) <= 32) start++;
    while (end > start && text.charCodeAt(end - 1) <= 32) end--;
    if (end > start) {
      const span: Span = [start, end];
      paragraphs.push({ number: paragraphs.length + 1, span, sentences: sentencesOf(text, span) });
    }
    from = to + 1;
  }
  return { clean, paragraphs };
}
