import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addressOf, builtFiles, isBuilt, onDisk } from './built-pages.ts';

/** What fits into the first flight of TCP. */
const BUDGET = 14_600;

describe.skipIf(!isBuilt)('bytes of the built pages (skipped without dist: run npm run build)', () => {
  it('keeps every page, styles inlined, within the first flight of TCP', () => {
    const over = builtFiles('.html').flatMap((file) => {
      const page = readFileSync(onDisk(file));
      // A page that compresses well even without effort needs no thorough try.
      if (page.length <= BUDGET) return [];
      const quick = brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
      if (quick <= BUDGET) return [];
      const size = brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
      return size > BUDGET ? [`${addressOf(file)}: ${size} bytes`] : [];
    });
    expect(over).toEqual([]);
  });

  it('has a page for every address of the contract', () => {
    const pages = new Set(builtFiles('.html').map(addressOf));
    const promised = [
      '/',
      '/seats/',
      '/rankings/by-swing/',
      '/rankings/by-majority/',
      '/rankings/by-turnout/',
      '/reported/',
      '/reported/sources/',
      '/method/',
      '/glossary/',
      '/about/',
      '/reader/',
      '/corrections/',
      '/by-elections/corby-2012/',
      '/by-elections/city-of-chester-2022/',
      '/seats/corby/',
      '/parties/lab/',
      '/parliaments/2010-15/',
    ];
    expect(promised.filter((address) => !pages.has(address))).toEqual([]);
  });
});
