import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Report, type ReadArticle } from '#records';
import type { Input } from './read-input.ts';

/** Writes what an article states to `content/claims/`, figures and spans without a sentence; says what it did. */
export function writeReport(root: string, input: Input, read: ReadArticle): string {
  const document = input.file;
  if (document === '-') return 'read-article: nothing written: standard input has no document name';
  const file = join('content', 'claims', `${basename(document).replace(/\.[^.]*$/, '')}.json`);
  const path = join(root, file);
  const before = existsSync(path) ? Report.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data : undefined;
  const report = Report.parse({
    document,
    sha256: input.sha256,
    // What an editor has added stays.
    publisher: input.publisher ?? before?.publisher ?? null,
    published: input.published ?? before?.published ?? null,
    ...(before?.retold === undefined ? {} : { retold: before.retold }),
    contests: read.contests,
    elsewhere: read.elsewhere,
  });
  if (report.contests.length === 0) return `read-article: nothing written: ${document} reports no by-election`;
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return `read-article: ${file} is as it was`;
  mkdirSync(join(root, 'content', 'claims'), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
  return `read-article: wrote ${file}`;
}
