import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  ByElection,
  Constituency,
  Correction,
  GeneralElectionResult,
  MissingByElection,
  Party,
  PublishedLedger,
  Report,
  SiteArticleFront,
  Source,
  SourceSlip,
  type SiteArticle,
} from '#records';
import type { Content, Filed } from './content.ts';
import { ContentError } from './content-error.ts';
import { PUBLISHED_FIGURES_FILE } from './published-figures.ts';
import { filesBelow, note, parseData, readRecord, readText, validate, type Reading } from './read-files.ts';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

/**
 * Reads every file of `content/` below `root` (the project's folder) and validates each by its schema.
 * @throws ContentError with all problems of all files.
 */
export function readContent(root: string): Content {
  const reading: Reading = { root, problems: [] };
  const list = <S extends z.ZodType>(file: string, schema: S): z.output<S>[] =>
    readRecord(reading, `content/${file}`, z.array(schema)) ?? [];
  const content: Content = {
    parties: list('parties.yaml', Party),
    constituencies: list('constituencies.json', Constituency),
    sources: list('sources.yaml', Source),
    slips: list('source-slips.yaml', SourceSlip),
    corrections: list('corrections.yaml', Correction),
    missing: list('missing.yaml', MissingByElection),
    published:
      filesBelow(reading, 'content', ['published-figures.json']).length === 0
        ? {}
        : (readRecord(reading, PUBLISHED_FIGURES_FILE, PublishedLedger) ?? {}),
    byElections: records(reading, 'content/by-elections', ByElection),
    generalElections: records(reading, 'content/general-elections', z.array(GeneralElectionResult)).flatMap(
      ({ file, record }) => record.map((each) => ({ file, record: each })),
    ),
    reports: records(reading, 'content/claims', Report),
    articles: filesBelow(reading, 'content/articles', ['.mdx']).flatMap((file) => siteArticle(reading, file)),
  };
  if (reading.problems.length > 0) throw new ContentError(reading.problems);
  return content;
}

function records<S extends z.ZodType>(reading: Reading, folder: string, schema: S): Filed<z.output<S>>[] {
  return filesBelow(reading, folder, ['.yaml', '.json']).flatMap((file) => {
    const record = readRecord(reading, file, schema);
    return record === null ? [] : [{ file, record }];
  });
}

function siteArticle(reading: Reading, file: string): Filed<SiteArticle>[] {
  const text = readText(reading, file);
  if (text === null) return [];
  const front = FRONT_MATTER.exec(text);
  if (front === null) {
    note(
      reading,
      file,
      '',
      'no front matter',
      'front matter between two lines of ---',
      'Begin the file with title, byElection, published, publisher and sources.',
    );
    return [];
  }
  const value = parseData(reading, file, front[1] ?? '');
  const fields = value === undefined ? null : validate(reading, file, SiteArticleFront, value);
  if (fields === null) return [];
  const slug = file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return [{ file, record: { slug, ...fields, body: text.slice(front[0].length), sha256 } }];
}
