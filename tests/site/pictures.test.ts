import { globSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PICTURED } from './pictures/pages.ts';
import { DRAWN } from './pictures/places.ts';

const PAGES = join(import.meta.dirname, '../../src/pages');

describe('the pictures of pages', () => {
  it('show one page of each type', () => {
    const routes = globSync('**/*.astro', { cwd: PAGES }).map((file) => file.split(sep).join('/'));
    expect([...new Set(PICTURED.map(({ route }) => route))].toSorted()).toEqual(routes.toSorted());
  });

  it('are there in light and dark, for a phone and a desk, and no others', () => {
    const wanted = PICTURED.flatMap(({ name }) =>
      ['phone', 'desk'].flatMap((place) => ['light', 'dark'].map((scheme) => `${name}-${place}-${scheme}.webp`)),
    );
    const drawn = readdirSync(DRAWN).filter((file) => file.endsWith('.webp'));
    expect(drawn.toSorted()).toEqual(wanted.toSorted());
  });

  it('take less than 3 MB together', () => {
    const bytes = readdirSync(DRAWN).reduce((sum, file) => sum + statSync(join(DRAWN, file)).size, 0);
    expect(bytes).toBeLessThan(3_000_000);
  });
});
