import { readDocument, type Document } from '#text';
import { endOfArticle, isLink } from './end-of-article.ts';

/** A text as a page: its article alone, and all that is printed, line by line. */
export interface Page {
  readonly document: Document;
  /** A long paragraph's beginning and end stand for it. */
  readonly lines: readonly string[];
}

/** Characters of a paragraph beyond which its beginning and its end alone say what it is. */
const LONG = 200;

/** A body as a page: what stands behind the article's end, and links in its middle, are not read. */
export function pageOf(body: string): Page {
  const { clean, paragraphs } = readDocument(body);
  const lines = paragraphs.map(({ span: [start, end] }) =>
    end - start <= LONG
      ? clean.text.slice(start, end)
      : `${clean.text.slice(start, start + LONG / 2)}…${clean.text.slice(end - LONG / 2, end)}`,
  );
  const article = paragraphs
    .slice(0, endOfArticle(lines))
    .map((each, index) => (isLink(lines[index] ?? '') ? { ...each, sentences: [] } : each));
  return { document: { clean, paragraphs: article }, lines };
}
