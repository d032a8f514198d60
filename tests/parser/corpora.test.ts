import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import { bareRegister, register, root } from './register.ts';
import { score, type Gold } from './score.ts';

const shared = resolve(root, '../shared');

/** Articles of a folder with what a careful person reads out of them, and their dates where known. */
function articles(folder: string): readonly { name: string; text: string; gold: Gold; published: string | null }[] {
  const index = resolve(folder, 'index.json');
  const rows = existsSync(index)
    ? (JSON.parse(readFileSync(index, 'utf8')) as { id: string; date: string | null }[])
    : [];
  const dates = new Map(rows.map(({ id, date }) => [id, date]));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.slice(0, -'.gold.json'.length))
    .map((name) => ({
      name,
      text: readFileSync(resolve(folder, `${name}.txt`), 'utf8').replaceAll('\r\n', '\n'),
      gold: JSON.parse(readFileSync(resolve(folder, `${name}.gold.json`), 'utf8')) as Gold,
      published: /^\d{4}-\d\d-\d\d$/.test(dates.get(name) ?? '') ? (dates.get(name) ?? null) : null,
    }));
}

/** Score of a reader over a folder; prints nothing, names the wrong claims. */
function scoreOf(folder: string, read: ReturnType<typeof articleReader>) {
  const each = articles(folder).map(({ name, text, gold, published }) => ({
    name,
    ...score(gold, read(text, { published })),
  }));
  const sum = (key: 'right' | 'required' | 'found'): number => each.reduce((total, row) => total + row[key], 0);
  return {
    wrong: each.flatMap(({ name, wrong }) => wrong.map((claim) => `${name}: ${JSON.stringify(claim)}`)),
    missed: each.flatMap(({ name, missed }) => missed.map((fact) => `${name}: ${JSON.stringify(fact)}`)),
    recall: sum('found') / sum('required'),
    precision: sum('right') / (sum('right') + each.reduce((total, row) => total + row.wrong.length, 0)),
  };
}

const press = resolve(shared, 'articles');
const corpus = resolve(shared, 'corpus');
const here = (folder: string, what: string): string =>
  existsSync(folder) ? what : `${what} (skipped: the texts are not on this machine, and are not ours to keep here)`;

describe.skipIf(!existsSync(press))(here(press, 'the three press articles'), () => {
  it('give every required fact and no wrong one', () => {
    const { wrong, missed } = scoreOf(press, articleReader(register));
    expect(wrong).toEqual([]);
    expect(missed).toEqual([]);
  });
});

describe.skipIf(!existsSync(corpus))(here(corpus, 'the articles to learn from'), () => {
  it('give no wrong claim, and 95 of 100 required facts', () => {
    const { wrong, recall } = scoreOf(corpus, articleReader(register));
    expect(wrong).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
  it('are read nearly as well where the register knows no by-election', () => {
    const { precision, recall } = scoreOf(corpus, articleReader(bareRegister));
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });
});
