import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WALLS } from '../house/walls.ts';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
} & Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>;

/** Cells of the table rows whose first cell passes. */
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the README', () => {
  it('prints the walls as the test holds them', () => {
    const printed = Object.fromEntries(
      rows
        .filter(([room]) => room !== undefined && room in WALLS)
        .map(([room, may]) => [room, may === 'nothing' ? [] : may?.split(', ')]),
    );
    const held = Object.fromEntries(Object.entries(WALLS).map(([room, { rooms }]) => [room, [...rooms]]));
    expect(printed).toEqual(held);
  });
  it('says of every dependency what it is for', () => {
    const explained = new Set(
      rows.flatMap(([name, why]) => (why === undefined || why === '' ? [] : (name ?? '').split(', '))),
    );
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(used.filter((name) => !explained.has(name))).toEqual([]);
    expect([...explained].filter((name) => name.includes('/') && name.startsWith('@') && !used.includes(name))).toEqual(
      [],
    );
  });
  it('names only commands that there are', () => {
    const commands = [...readme.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map((match) => match[1]!);
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([]);
  });
  it('shows a picture that is there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1]!);
    expect(pictures.filter((picture) => !existsSync(join(root, picture)))).toEqual([]);
    expect(pictures.length).toBeGreaterThan(0);
  });
  it('lists the folders that there are', () => {
    const listed = rows.flatMap(([name]) => /^`([a-z]+)\/`$/.exec(name ?? '')?.[1] ?? []);
    const real = readdirSync(root, { withFileTypes: true })
      .filter(
        (each) =>
          each.isDirectory() &&
          !each.name.startsWith('.') &&
          !/^(node_modules|dist.*|test-results|playwright-report)$/.test(each.name),
      )
      .map((each) => each.name);
    expect(listed.toSorted()).toEqual(real.toSorted());
  });
});

describe('dependencies', () => {
  it('are pinned to one exact version each', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
