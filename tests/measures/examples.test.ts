import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as measures from '#measures';

const room = resolve(import.meta.dirname, '../../src/measures');
const examples = readdirSync(room).flatMap((file) =>
  [...readFileSync(join(room, file), 'utf8').matchAll(/@example (.+) \/\/ (\S+)/g)].map(
    ([, call = '', result = '']) => [file, call, result] as const,
  ),
);

describe('an example in a docstring', () => {
  it('stands where one can be short', () => {
    expect(examples.length).toBeGreaterThanOrEqual(7);
  });
  it.each(examples)('in %s comes out: %s is %s', (_, call, result) => {
    const names = Object.keys(measures);
    const value: unknown = new Function(...names, `return ${call}`)(...Object.values(measures));
    if (result.endsWith('…')) expect(String(value).startsWith(result.slice(0, -1))).toBe(true);
    else expect(String(value)).toBe(result.replace(/^'|':?$|:$/g, ''));
  });
});
