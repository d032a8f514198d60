import { publishedOf, splitFrontMatter } from '#text';

/** Longest text that is read, in UTF-16 units: as much as the command reads in bytes. */
export const LONGEST = 5 * 1024 * 1024;

/** A pasted text as the reader takes it. */
export interface Pasted {
  /** After front matter, line ends as LF: what spans count in. */
  readonly body: string;
  /** ISO day; null where neither the form nor the text gives one. */
  readonly published: string | null;
}

/** Characters that no text holds: control characters other than white space, and what stands for lost bytes. */
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g;

/** What is pasted made ready to be read, or a sentence that says why it cannot be. Never throws. */
export function takePasted(text: string, published: string | null): Pasted | string {
  if (text.trim() === '') return 'There is nothing to read yet. Paste an article into the box first.';
  if (text.length > LONGEST)
    return 'This is more than 5 MB of text. Paste the article alone, without the rest of the file.';
  const head = text.slice(0, 100_000);
  if ((head.match(NOT_TEXT)?.length ?? 0) > head.length / 100)
    return 'This does not look like text: it may be a picture, a PDF or another file opened as text. Copy the words of the article and paste those.';
  const { front, body } = splitFrontMatter(text);
  if (body.trim() === '') return 'There are only lines of front matter here. Paste the article’s text below them.';
  return { body, published: published ?? publishedOf(front) };
}
