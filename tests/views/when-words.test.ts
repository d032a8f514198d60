import { describe, expect, it } from 'vitest';
import { almanac } from './almanac.ts';
import { comparePage, parliamentsPage } from '#views';

describe('the words for when', () => {
  it('tell apart two by-elections of one seat in one year', () => {
    const words = comparePage(almanac).choices.map((choice) => choice.words);
    expect(new Set(words).size).toBe(words.length);
    expect(words).toContain('Bootle November 1990: Lab hold');
  });
  it('say both centuries of a Parliament that sat in two', () => {
    expect(JSON.stringify(parliamentsPage(almanac))).toContain('1997–2001');
  });
});
