import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildKey, isUpToDate, noteBuild } from '../../scripts/publish/build-key.ts';

let root = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const env = { SITE_URL: 'https://record.example', HOME: '/home/editor' };
const upToDate = (variables: Readonly<Record<string, string>> = env): boolean =>
  isUpToDate(root, 'dist', buildKey(root, variables));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'key-'));
  write('content/by-elections/corby-2012.yaml', 'id: corby-2012');
  write('src/components/Home.astro', '<p>Home</p>');
  write('src/measures/swing.ts', 'export const swing = 1;');
  write('src/styles/base.css', 'p{margin:0}');
  write('scripts/draw-cards.ts', 'draw();');
  write('public/favicon.svg', '<svg/>');
  write('astro.config.mjs', 'export default {};');
  write('package-lock.json', '{}');
  write('node_modules/.package-lock.json', '{"astro":"7.3.4"}');
  write('tests/views/home.test.ts', 'it();');
  write('dist/index.html', 'Home');
  write('dist/by-elections/corby-2012/index.html', 'Corby');
  noteBuild(root, 'dist', buildKey(root, env));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a build of the same', () => {
  it('is not made again', () => {
    expect(upToDate()).toBe(true);
  });
  it('is known by bytes, whenever a file was written, and whatever tests and the rest of the environment say', () => {
    utimesSync(join(root, 'content/by-elections/corby-2012.yaml'), 1, 1);
    write('src/components/Home.astro', '<p>Home</p>');
    write('tests/views/home.test.ts', 'it.skip();');
    expect(upToDate({ ...env, HOME: '/root' })).toBe(true);
  });
});

describe('a site is built again', () => {
  it.each([
    ['a record', 'content/by-elections/corby-2012.yaml'],
    ['a component', 'src/components/Home.astro'],
    ['a measure', 'src/measures/swing.ts'],
    ['a style', 'src/styles/base.css'],
    ['a script', 'scripts/draw-cards.ts'],
    ['a file that is copied', 'public/favicon.svg'],
    ['the configuration', 'astro.config.mjs'],
    ['the lockfile', 'package-lock.json'],
    ['an installed package', 'node_modules/.package-lock.json'],
  ])('when %s has changed', (_, path) => {
    write(path, 'changed');
    expect(upToDate()).toBe(false);
  });
  it('when a record came, went or has another name', () => {
    write('content/by-elections/clacton-2026.yaml', '');
    expect(upToDate()).toBe(false);
    rmSync(join(root, 'content/by-elections/clacton-2026.yaml'));
    expect(upToDate()).toBe(true);
    renameSync(join(root, 'content/by-elections/corby-2012.yaml'), join(root, 'content/by-elections/corby.yaml'));
    expect(upToDate()).toBe(false);
  });
  it('when a file of settings came, or the address of the site is another', () => {
    expect(upToDate({ ...env, SITE_URL: 'https://other.example' })).toBe(false);
    expect(upToDate({ ...env, PUBLIC_NOTE: 'x' })).toBe(false);
    write('.env', 'SITE_URL=https://other.example');
    expect(upToDate()).toBe(false);
  });
  it('when the built site was changed by hand, lost a page, or is gone', () => {
    write('dist/index.html', 'Hone');
    expect(upToDate()).toBe(false);
    write('dist/index.html', 'Home');
    expect(upToDate()).toBe(true);
    rmSync(join(root, 'dist/by-elections'), { recursive: true });
    expect(upToDate()).toBe(false);
    rmSync(join(root, 'dist'), { recursive: true });
    expect(upToDate()).toBe(false);
  });
});
