import { describe, expect, it } from 'vitest';
import { fuzzReader } from '../../scripts/fuzz/fuzz-reader.ts';
import { register } from './register.ts';

describe('whatever is pasted', () => {
  it('crashes nothing, and every claim’s figure stands in its span', () => {
    const { read, failures } = fuzzReader(register, { articles: 1500, seed: 20121115 });
    expect(read).toBe(1500);
    expect(failures).toEqual([]);
  });
});
