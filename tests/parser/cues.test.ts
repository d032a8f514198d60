import { describe, expect, it } from 'vitest';
import { compileRegister, ENGLISH } from '#parser';
import { readDocument } from '#text';
import { annotate } from '../../src/parser/annotate.ts';
import { cuesOf } from '../../src/parser/cues.ts';
import { register } from './register.ts';

const gazetteer = compileRegister(register);
const cued = cuesOf(ENGLISH);
const namesOf = (text: string): readonly string[] => cued({ text }).map(({ name }) => name);
/** The rules' own sentences as patterns see them. */
const tagged = ENGLISH.flatMap(({ examples, silences }) => [...examples.map(({ text }) => text), ...silences]).flatMap(
  (text) => annotate(readDocument(text), gazetteer, new Map()).sentences.map((sentence) => sentence.tagged.text),
);

describe('the rules worth trying on a sentence', () => {
  it('are all whose needs it meets and whose pattern it fits, in their order', () => {
    for (const text of tagged) {
      const fitting = ENGLISH.filter(({ needs, pattern }) => needs.test(text) && text.search(pattern) !== -1);
      expect(namesOf(text).filter((name) => fitting.some((rule) => rule.name === name))).toEqual(
        fitting.map(({ name }) => name),
      );
    }
  });
  it('are fewer than a third of all on the sentences that the rules themselves were made for', () => {
    const tried = tagged.reduce((sum, text) => sum + cued({ text }).length, 0);
    expect(tried).toBeLessThan((tagged.length * ENGLISH.length) / 3);
  });
  it('are told again from words that are held', () => {
    const text = 'the turnout was \ue500, and \ue000 polled \ue400 votes';
    expect(cued({ text })).toEqual(cued({ text }));
    expect(namesOf(text)).toContain('turnout');
  });
  it('do not want for figures, people or words', () => {
    expect(namesOf('the turnout was high')).not.toContain('at-n-turnout');
    expect(namesOf('rain is on its way')).toEqual([]);
  });
});
