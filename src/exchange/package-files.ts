import { BY_ELECTION_COLUMNS, CANDIDACY_COLUMNS, type Column } from './columns.ts';
import { attribution, LICENCE, licenceWords, SHARE_ALIKE, SITE_NAME, recordSources } from './licence.ts';
import { dataVersion } from './record.ts';
import type { Almanac } from '#records';

const TITLE = 'By-elections to the House of Commons';
const DESCRIPTION =
  'Every by-election since 2010, and those from 1979 as far as open sources carry them: returns as declared, and shares, swing, majority and turnout computed from the votes.';

const TABLES = {
  'by-elections': {
    file: 'by-elections.csv',
    title: 'A row for each by-election',
    key: ['id'],
    columns: BY_ELECTION_COLUMNS,
  },
  candidacies: { file: 'candidacies.csv', title: 'A row for each candidacy', key: null, columns: CANDIDACY_COLUMNS },
} as const;
type Table = keyof typeof TABLES;

/**
 * CSVW metadata (W3C Tabular Metadata) of a published table, at `/data/<file>-metadata.json`, where its readers look.
 * `root`: where the site stands, without a slash at the end.
 */
export function csvwMetadata(table: Table, almanac: Almanac, root: string): string {
  const { file, title, key } = TABLES[table];
  const columns: readonly Column<never>[] = TABLES[table].columns;
  return json({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: file,
    'dc:title': `${TITLE}: ${title.toLowerCase()}`,
    'dc:publisher': SITE_NAME,
    'dc:license': { '@id': LICENCE.url },
    'dc:rights': `${licenceWords(almanac)}. ${attribution(almanac, recordSources(almanac))}`.trim(),
    'dc:modified': { '@value': almanac.dataAsOf, '@type': 'xsd:date' },
    'dc:identifier': `${root}/data/${file}`,
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n', '\n'] },
    tableSchema: {
      columns: columns.map(({ name, type, required, description, values }) => ({
        name,
        titles: name,
        'dc:description': description,
        datatype: values ? { base: 'string', format: values.join('|') } : type,
        ...(required && { required }),
      })),
      ...(key && { primaryKey: key[0] }),
      ...(table === 'candidacies' && {
        foreignKeys: [
          { columnReference: 'byElection', reference: { resource: 'by-elections.csv', columnReference: 'id' } },
        ],
      }),
    },
  });
}

/** CSVW metadata of both tables together, at `/data/csv-metadata.json`: the foreign key holds within it. */
export function csvwGroup(almanac: Almanac, root: string): string {
  const tables = (Object.keys(TABLES) as Table[]).map((table) => {
    const { '@context': _, ...rest } = JSON.parse(csvwMetadata(table, almanac, root)) as Record<string, unknown>;
    return rest;
  });
  return json({ '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }], tables });
}

/** `/data/datapackage.json`: a Frictionless data package (version 1 of the specification) of both tables. */
export function dataPackage(almanac: Almanac, root: string): string {
  return json({
    profile: 'tabular-data-package',
    name: 'by-election-record',
    title: TITLE,
    description: `${DESCRIPTION} ${attribution(almanac, recordSources(almanac))}`.trim(),
    homepage: `${root}/data/`,
    version: dataVersion(almanac),
    created: `${almanac.dataAsOf}T00:00:00Z`,
    licenses: [LICENCE, SHARE_ALIKE].map(({ name, title, url }) => ({ name, title, path: url })),
    sources: almanac.sources.map(({ publisher, title, url }) => ({
      title: `${publisher}: ${title}`,
      ...(url !== null && { path: url }),
    })),
    resources: (Object.keys(TABLES) as Table[]).map((table) => {
      const { file, title, key } = TABLES[table];
      const columns: readonly Column<never>[] = TABLES[table].columns;
      return {
        profile: 'tabular-data-resource',
        name: table,
        path: file,
        title,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { lineTerminator: '\r\n', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: columns.map(({ name, type, required, description, values }) => ({
            name,
            type,
            description,
            ...((required || values) && {
              constraints: { ...(required && { required }), ...(values && { enum: values }) },
            }),
          })),
          missingValues: [''],
          ...(key && { primaryKey: key[0] }),
          ...(table === 'candidacies' && {
            foreignKeys: [{ fields: 'byElection', reference: { resource: 'by-elections', fields: 'id' } }],
          }),
        },
      };
    }),
  });
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
