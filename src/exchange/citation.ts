import { LICENCE, SITE_NAME } from './licence.ts';
import { longDay, sentenceCase } from '#format';

/** What a citation names: a page of the site, and the version of the data that it shows. */
export interface Cited {
  /** Title of the page, without the site's name. */
  readonly title: string;
  /** Address of the page from the site's root; where there is one, of the kept version of the record: see `kept`. */
  readonly path: string;
  /** Address of the record as it was cited, which a correction does not change; null for a page of many records. */
  readonly kept: string | null;
  /** Fingerprint of what the page rests on. */
  readonly version: string;
  /** ISO day to which the data goes. */
  readonly dataAsOf: string;
}

/** One citation in each form that is offered. */
export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
  readonly ris: string;
  /** CSL-JSON, as text: a list of one item. */
  readonly csl: string;
}

/**
 * A page's citation: plain text, BibTeX, RIS and CSL-JSON, each naming the data's version (its fingerprint and day).
 * No day of access is given, which only the reader knows. `root`: where the site stands, without a slash at the end.
 */
export function citation(cited: Cited, root: string): Citation {
  const { title, path, kept, version, dataAsOf } = cited;
  const url = root + path;
  const edition = `data to ${longDay(dataAsOf)}, version ${version}`;
  const [year, month, day] = dataAsOf.split('-').map(Number) as [number, number, number];
  const note = kept === null ? edition : `${edition}, kept at ${root}${kept}`;
  const key = `${path.split('/').filter(Boolean).at(-1) ?? 'by-election-record'}-${version}`;
  return {
    plain: `${SITE_NAME} (${year}). ${title}. ${sentenceCase(note)}. ${url}`,
    bibtex: [
      `@misc{${key},`,
      `  author = {{${SITE_NAME}}},`,
      `  title = {{${bibtexText(title)}}},`,
      `  year = {${year}},`,
      `  month = ${MONTHS[month - 1]},`,
      `  version = {${version}},`,
      `  url = {${url}},`,
      `  note = {${bibtexText(sentenceCase(note))}}`,
      '}',
      '',
    ].join('\n'),
    ris: [
      ['TY', 'DATA'],
      ['AU', SITE_NAME],
      ['TI', title],
      ['PY', String(year)],
      ['DA', dataAsOf.replaceAll('-', '/')],
      ['ET', version],
      ['PB', SITE_NAME],
      ['UR', url],
      ...(kept === null ? [] : [['L2', root + kept] as const]),
      ['N1', sentenceCase(note)],
      ['C1', LICENCE.url],
      ['ER', ''],
    ]
      .map(([tag, value]) => `${tag}  - ${value}\r\n`)
      .join(''),
    csl: `${JSON.stringify([
      {
        id: key,
        type: 'dataset',
        title,
        author: [{ literal: SITE_NAME }],
        publisher: SITE_NAME,
        issued: { 'date-parts': [[year, month, day]] },
        version,
        URL: url,
        note: sentenceCase(note),
        language: 'en-GB',
      },
    ])}\n`,
  };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Characters that BibTeX gives a meaning, as text. */
const bibtexText = (text: string): string => text.replace(/[&%$#_{}]/g, '\\$&');
