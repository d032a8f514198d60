import { describe, expect, it } from 'vitest';
import { firstWords } from '../../src/parser/first-words.ts';

describe('what one word must have of a pattern over many', () => {
  it('is the first word of each alternative', () => {
    expect(firstWords('gave up|quits?')).toBe('gave|quits?');
  });
  it('ends where words may be apart or joined', () => {
    expect(firstWords('turn(?:ed)?[ -]?out|voted')).toBe('turn(?:ed)?|voted');
    expect(firstWords('held .* by')).toBe('held');
  });
  it('keeps the word behind what may be left out', () => {
    expect(new RegExp(firstWords('\\b(?:so )?did\\b')).test('did')).toBe(true);
    expect(new RegExp(firstWords('^(?:but )?(?:last night|now)')).test('last')).toBe(true);
  });
  it('asks for nothing behind a group that ends in a space', () => {
    expect(firstWords('(?:saw |held)off')).toBe('(?:saw|held)');
  });
  it('keeps marks that are part of words', () => {
    expect(firstWords("£500|didn't|so, did")).toBe("£500|didn't|so");
  });
  it('leaves out what is asked of the words around', () => {
    expect(firstWords('\\bmajority(?! of)|(?<=the )seat')).toBe('\\bmajority|seat');
  });
});
