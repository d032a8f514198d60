import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { looksLikeHtml, publishedOf, splitFrontMatter, stripHtml } from '#text';

/** Largest file that is read, in bytes. */
export const LARGEST = 5 * 1024 * 1024;

/** A file as the reader takes it. */
export interface Input {
  readonly file: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly body: string;
  /** Lines of the file above the body: its front matter. */
  readonly linesBefore: number;
  readonly published: string | null;
  readonly publisher: string | null;
}

/** Why a file cannot be read, in a line: what was wrong and what to do. */
export interface Refusal {
  readonly file: string;
  readonly problem: string;
}

/** Reads a file, or standard input for `-`. Never throws. */
export function readInput(file: string, published: string | null): Input | Refusal {
  let bytes: Buffer;
  try {
    if (file !== '-' && statSync(file).isDirectory()) return { file, problem: 'is a folder; name the files in it' };
    if (file !== '-' && statSync(file).size > LARGEST) return { file, problem: 'is over 5 MB; cut it to the article' };
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    const problem =
      code === 'ENOENT'
        ? 'is not there; check its name'
        : code === 'EACCES'
          ? 'may not be read; check its permissions'
          : `cannot be read (${code}); check that it is a file`;
    return { file, problem };
  }
  if (bytes.length > LARGEST) return { file, problem: 'is over 5 MB; cut it to the article' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { file, problem: 'is not UTF-8 text; save it as UTF-8' };
  }
  if (text.includes('\u0000')) return { file, problem: 'holds NUL bytes, so it is not text; save it as UTF-8 text' };
  const { front, body } = splitFrontMatter(text);
  return {
    file: file === '-' ? '-' : basename(file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    body: looksLikeHtml(body) ? stripHtml(body) : body,
    linesBefore: lineEnds(text) - lineEnds(body),
    published: published ?? publishedOf(front),
    publisher: front['publisher'] || null,
  };
}

const lineEnds = (text: string): number => text.replace(/\r\n?/g, '\n').split('\n').length - 1;
