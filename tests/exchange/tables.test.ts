import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  BY_ELECTION_COLUMNS,
  byElectionCsv,
  byElectionsCsv,
  CANDIDACY_COLUMNS,
  candidaciesCsv,
  csvwGroup,
  csvwMetadata,
  dataPackage,
  records,
} from '#exchange';
import { almanac, entry, ROOT } from './almanac.ts';

const read = (text: string): Record<string, string>[] => parse(text, { columns: true });
const byElections = read(byElectionsCsv(almanac));
const candidacies = read(candidaciesCsv(almanac));

describe('the published tables', () => {
  it('have a row for each by-election and each candidacy, under the documented columns', () => {
    expect(byElections.length).toBe(almanac.byElections.length);
    expect(candidacies.length).toBe(almanac.byElections.reduce((n, each) => n + each.byElection.candidacies.length, 0));
    expect(Object.keys(byElections[0]!)).toEqual(BY_ELECTION_COLUMNS.map(({ name }) => name));
    expect(Object.keys(candidacies[0]!)).toEqual(CANDIDACY_COLUMNS.map(({ name }) => name));
  });
  it('end lines as RFC 4180 does, and open without a byte order mark', () => {
    expect(candidaciesCsv(almanac)).toMatch(/^byElection,[^\r]*\r\n/);
    expect(candidaciesCsv(almanac).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  it('keep a name with a comma and a quotation mark whole', () => {
    expect(candidacies.map(({ candidate }) => candidate)).toEqual(
      expect.arrayContaining(['Bob, Jr & Sons', 'Ann “Q” <Other>']),
    );
  });
  it('hold the same numbers as the records', () => {
    const corby = byElections.find(({ id }) => id === 'corby-2012');
    const record = records(almanac).find(({ id }) => id === 'corby-2012')!;
    expect(Number(corby?.['swingPoints'])).toBe(record.swing.points);
    expect(corby).toMatchObject({ majorityVotes: '7791', winnerParty: 'Labour', outcomeFrom: 'Conservative' });
    const mine = candidacies.filter(({ byElection }) => byElection === 'corby-2012');
    expect(mine.reduce((sum, { votes }) => sum + Number(votes), 0)).toBe(record.validVotes);
  });
  it('leave empty what is not known, and never write zero for it', () => {
    const awaited = candidacies.find(({ byElection }) => byElection === 'stretford-2022');
    expect(awaited).toMatchObject({ votes: '', share: '', position: '', depositLost: '' });
  });
  it('give the file beside a page the rows of the whole table', () => {
    expect(read(byElectionCsv(entry('corby-2012'), almanac))).toEqual(
      candidacies.filter(({ byElection }) => byElection === 'corby-2012'),
    );
  });
});

describe('the documentation of the columns', () => {
  const tables = [
    [BY_ELECTION_COLUMNS, byElections],
    [CANDIDACY_COLUMNS, candidacies],
  ] as const;
  const fits: Readonly<Record<string, RegExp>> = {
    string: /./s,
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
  };
  it.each(tables)('holds for every cell of table %#', (columns, rows) => {
    const wrong = rows.flatMap((row) =>
      columns.flatMap(({ name, type, required, values }) => {
        const cell = row[name]!;
        if (cell === '') return required ? [`${name} is empty`] : [];
        if (!fits[type]!.test(cell)) return [`${name}: ${cell} is no ${type}`];
        return values && !values.includes(cell) ? [`${name}: ${cell}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
  it('says of each column something that ends in a full stop', () => {
    for (const [columns] of tables)
      for (const { description } of columns) expect(description).toMatch(/^[A-Za-z(].{8,}\.$/);
  });
});

describe('the metadata of the tables', () => {
  it('describes the same columns to CSVW as the header row has', () => {
    const metadata = JSON.parse(csvwMetadata('candidacies', almanac, ROOT)) as {
      url: string;
      '@context': unknown[];
      tableSchema: { columns: { name: string; titles: string; datatype: unknown }[] };
    };
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(metadata.url).toBe('candidacies.csv');
    expect(metadata.tableSchema.columns.map(({ titles }) => titles)).toEqual(CANDIDACY_COLUMNS.map(({ name }) => name));
  });
  it('ties every candidacy to its by-election', () => {
    const group = JSON.parse(csvwGroup(almanac, ROOT)) as {
      tables: { url: string; tableSchema: { foreignKeys?: { reference: { resource: string } }[] } }[];
    };
    expect(group.tables.map(({ url }) => url)).toEqual(['by-elections.csv', 'candidacies.csv']);
    expect(group.tables[1]?.tableSchema.foreignKeys?.[0]?.reference.resource).toBe('by-elections.csv');
    const ids = new Set(byElections.map(({ id }) => id));
    expect(candidacies.filter(({ byElection }) => !ids.has(byElection!))).toEqual([]);
  });
  it('describes both tables in the data package, with licence and sources', () => {
    const described = JSON.parse(dataPackage(almanac, ROOT)) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
      licenses: { path: string }[];
      sources: unknown[];
    };
    expect(described.resources.map(({ path }) => path)).toEqual(['by-elections.csv', 'candidacies.csv']);
    expect(described.resources[0]?.schema.fields.map(({ name }) => name)).toEqual(
      BY_ELECTION_COLUMNS.map(({ name }) => name),
    );
    expect(described.licenses[0]?.path).toMatch(/^https:\/\/creativecommons\.org/);
    expect(described.sources.length).toBe(almanac.sources.length);
  });
  it('is accepted by the specification’s own reader, with every cell and every reference', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-'));
    writeFileSync(join(folder, 'datapackage.json'), dataPackage(almanac, ROOT));
    writeFileSync(join(folder, 'by-elections.csv'), byElectionsCsv(almanac));
    writeFileSync(join(folder, 'candidacies.csv'), candidaciesCsv(almanac));
    const described = await Package.load(join(folder, 'datapackage.json'));
    expect(described.errors).toEqual([]);
    const rows = await Promise.all(described.resources.map((each) => each.read()));
    expect(rows.map((each) => each.length)).toEqual([byElections.length, candidacies.length]);
    expect(await Promise.all(described.resources.map((each) => each.checkRelations()))).toEqual([true, true]);
    rmSync(folder, { recursive: true });
  });
});

/** The specification's own reader, which has no types. */
const { Package } = createRequire(import.meta.url)('datapackage') as {
  Package: {
    load(file: string): Promise<{
      readonly errors: readonly Error[];
      readonly resources: readonly { read(): Promise<unknown[]>; checkRelations(): Promise<boolean> }[];
    }>;
  };
};
