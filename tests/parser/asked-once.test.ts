import { describe, expect, it } from 'vitest';
import { tagSentence } from '../../src/parser/mentions.ts';
import { askedOnce } from '../../src/parser/asked-once.ts';

describe('what is asked of a place in a sentence', () => {
  it('is answered once for each sentence, place and contest', () => {
    const asked: string[] = [];
    const answer = askedOnce(({ text }, at: number, contest: string) => {
      asked.push(`${text} ${at} ${contest}`);
      return at === 0 ? null : contest;
    });
    const [ashdale, midford] = ['ashdale', 'midford'].map((text) => tagSentence(text, [0, text.length], []));
    for (let round = 0; round < 2; round++) {
      expect(answer(ashdale!, 0, 'by-election')).toBe(null);
      expect(answer(ashdale!, 3, 'by-election')).toBe('by-election');
      expect(answer(midford!, 3, 'by-election')).toBe('by-election');
      expect(answer(midford!, 3, 'another')).toBe('another');
    }
    expect(asked.length).toBe(4);
  });
});
