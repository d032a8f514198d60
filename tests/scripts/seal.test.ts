import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { record } from '#exchange';
import { almanac } from '../exchange/almanac.ts';

const root = resolve(import.meta.dirname, '../..');
let folder = '';

const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const seal = (...flags: readonly string[]) =>
  spawnSync(join(root, 'node_modules/.bin/node'), ['scripts/seal.ts', ...flags], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ALMANAC: join(folder, 'almanac.json') },
  });
const addresses = (): string[] => readFileSync(join(folder, 'content/addresses.txt'), 'utf8').trim().split('\n');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seal-'));
  for (const name of ['node_modules', 'package.json', 'scripts', 'src'])
    symlinkSync(join(root, name), join(folder, name));
  mkdirSync(join(folder, 'content'));
  write('almanac.json', JSON.stringify(almanac));
  write('dist/robots.txt', 'Sitemap: https://record.example/sitemap-index.xml\n');
  write('dist/index.html', 'home');
  write('dist/_astro/find-0123.js', 'code');
  write('dist/_headers', 'for a host');
  write('dist/by-elections/corby-2012/v/0123456789ab.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('sealing a site before it is published', () => {
  it('notes every address but those that change with their content, and keeps every record', () => {
    expect(seal().status).toBe(0);
    expect(addresses()).toEqual(['/', '/by-elections/corby-2012/v/0123456789ab.json', '/robots.txt']);
    const kept = readdirSync(join(folder, 'content/kept-records'));
    expect(kept.toSorted()).toEqual(almanac.byElections.map(({ byElection }) => byElection.id).toSorted());
    const [corby] = almanac.byElections.filter(({ byElection }) => byElection.id === 'corby-2012');
    expect(readdirSync(join(folder, 'content/kept-records/corby-2012'))).toEqual([
      `${record(corby!, almanac).version}.json`,
    ]);
  });
  it('never forgets an address, and changes nothing the second time', () => {
    write('content/addresses.txt', '/gone/\n');
    seal();
    expect(addresses()).toContain('/gone/');
    expect(seal().stdout).toContain('0 new addresses, 0 new versions');
  });
  it('fails a check until everything is noted', () => {
    expect(seal('--check').status).toBe(1);
    expect(existsSync(join(folder, 'content/addresses.txt'))).toBe(false);
    seal();
    expect(seal('--check').status).toBe(0);
  });
  it('can note addresses alone, while records still change', () => {
    seal('--addresses');
    expect(addresses()).toEqual(['/', '/robots.txt']);
    expect(existsSync(join(folder, 'content/kept-records'))).toBe(false);
  });
});
