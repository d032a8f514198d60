import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const parser = resolve(import.meta.dirname, '../../src/parser');
/** What the map's list names. */
const named = [...readFileSync(join(parser, 'README.md'), 'utf8').matchAll(/^- (?:.|\n {2})+/gm)].flatMap(([step]) =>
  [...step.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name),
);

test('the map of the parser names each of its files once', () => {
  const files = readdirSync(parser)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
  expect(files.length).toBeGreaterThan(100);
  expect(named.toSorted()).toEqual(files.filter((file) => file !== 'index' && file !== 'read-article').toSorted());
});
