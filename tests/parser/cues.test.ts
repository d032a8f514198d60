import { describe, expect, it } from 'vitest';
import { ENGLISH } from '#parser';
import { cuesOf } from '../../src/parser/cues.ts';

const cued = cuesOf(ENGLISH);
const texts = ENGLISH.flatMap(({ examples, silences }) => [...examples.map(({ text }) => text), ...silences]).map(
  (text) =>
    text
      .toLowerCase()
      .replace(/\d[\d,.]*%/g, '\ue500')
      .replace(/\d[\d,.]*/g, '\ue400'),
);

describe('the rules worth trying on a sentence', () => {
  it('are those whose needs it meets, in their order', () => {
    for (const text of texts)
      expect(cued(text).map(({ name }) => name)).toEqual(
        ENGLISH.filter(({ needs }) => needs.test(text)).map(({ name }) => name),
      );
  });
  it('are told again from words that are held', () => {
    const text = 'the turnout was \ue500, and \ue000 polled \ue400 votes';
    expect(cued(text)).toEqual(cued(text));
    expect(cued(text).map(({ name }) => name)).toContain('turnout');
  });
  it('are found by words with marks in them, and by figures that are no count', () => {
    const names = (text: string): readonly string[] => cued(text).map(({ name }) => name);
    for (const { name, needs } of ENGLISH)
      for (const text of ["the greens didn't", 'below £500.', 'so did \ue001', 'it cost \ue800'])
        expect(names(text).includes(name)).toBe(needs.test(text));
  });
  it('are none where a sentence has neither figure nor cue', () => {
    expect(cued('rain is on its way')).toEqual([]);
  });
});
