import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '#parser';

/** Milliseconds that the search for an attack may take for one pattern; what it has not found by then is timed below. */
const SEARCH = 1_500;

describe('each rule’s pattern', () => {
  it('is there to be checked', () => {
    expect(ENGLISH.length).toBeGreaterThan(20);
  });
  it.each(
    ENGLISH.flatMap(({ name, pattern, needs }) => [
      [`${name}: pattern`, pattern] as const,
      [`${name}: needs`, needs] as const,
    ]),
  )('%s has no runaway backtracking', (_, pattern) => {
    const found = checkSync(pattern.source, pattern.flags, { timeout: SEARCH });
    const type = found.status === 'vulnerable' ? found.complexity.summary : 'none found';
    // A sentence is short (tests/text holds its length), so twice as long may take four times, but no more than that.
    expect(type).toMatch(/^(?:none found|2nd degree)/);
  });
});
