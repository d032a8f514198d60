import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '#parser';

/** Milliseconds that the search for an attack may take for one pattern; what it has not found by then is timed below. */
const SEARCH = 4_000;

describe('each rule’s pattern', () => {
  it('is there to be checked', () => {
    expect(ENGLISH.length).toBeGreaterThan(20);
  });
  it.each(
    ENGLISH.flatMap(({ name, pattern, needs }) => [
      [`${name}: pattern`, pattern] as const,
      [`${name}: needs`, needs] as const,
    ]),
  )(
    '%s has no runaway backtracking',
    (_, pattern) => {
      const { status, attack } = checkSync(pattern.source, pattern.flags, { timeout: SEARCH }) as {
        status: string;
        attack?: { string: string };
      };
      expect(status === 'vulnerable' ? `${status}: ${JSON.stringify(attack)}`.slice(0, 300) : 'none found').toBe(
        'none found',
      );
    },
    30_000,
  );
});
