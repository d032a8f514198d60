import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#almanac';
import { articleReader, readerRegister } from '#parser';
import { heldToReturns } from '#wording';
import { officialIn, returnsOnRecord } from '../../scripts/reading/returns-on-record.ts';

const root = resolve(import.meta.dirname, '../..');
const press = resolve(root, '../shared/articles');
const content = readContent(root);
const reports = content.reports.map(({ record }) => record);

describe('claims kept from outside articles', () => {
  it('are figures and names: nothing in them is as long as a sentence', () => {
    const long = reports.flatMap(
      (report) =>
        JSON.stringify(report)
          .match(/"[^"]{60,}"/g)
          ?.filter((text) => !text.includes(report.sha256)) ?? [],
    );
    expect(reports.length).toBeGreaterThan(2);
    expect(long).toEqual([]);
  });
  it('name the document, its hash, and the place of each figure', () => {
    for (const { document, sha256, contests } of reports) {
      expect(document).not.toContain('/');
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      for (const { claims } of contests) for (const { span } of claims) expect(span[1]).toBeGreaterThan(span[0]);
    }
  });
});

const absent = 'skipped: the press’s texts are not on this machine, and are not ours to keep here';

describe.skipIf(!existsSync(press))(
  `the press articles, read again (${existsSync(press) ? 'present' : absent})`,
  () => {
    const read = articleReader(readerRegister(content));
    const texts = existsSync(press) ? readdirSync(press).filter((file) => file.endsWith('.txt')) : [];

    it.each(texts)('%s makes the claims that are kept', (file) => {
      const bytes = readFileSync(resolve(press, file));
      const report = reports.find(({ document }) => document === file);
      expect(report?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      const body = bytes.toString('utf8').replaceAll('\r\n', '\n');
      const records = returnsOnRecord();
      const { contests, elsewhere } = heldToReturns(read(body, { published: report?.published ?? null }), body, (id) =>
        officialIn(records, id),
      );
      expect({ contests, elsewhere }).toEqual({ contests: report?.contests, elsewhere: report?.elsewhere });
    });
  },
);
