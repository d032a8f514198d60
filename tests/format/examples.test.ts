import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as format from '#format';

const room = join(import.meta.dirname, '../../src/format');
const source = readdirSync(room)
  .map((file) => readFileSync(join(room, file), 'utf8'))
  .join('\n');

const examples = [...source.matchAll(/^ \* @example (.+) → (.+)$/gm)].map((match) => ({
  call: match[1] as string,
  result: match[2] as string,
}));

const names = Object.keys(format);
const functions = names.filter((name) => typeof format[name as keyof typeof format] === 'function');

const evaluate = (expression: string): unknown =>
  new Function(...names, `return (${expression});`)(...names.map((name) => format[name as keyof typeof format]));

describe('the examples in the docstrings of the format room', () => {
  it.each(functions)('%s has an example', (name) => {
    expect(examples.map((example) => example.call).filter((call) => call.startsWith(`${name}(`))).not.toEqual([]);
  });
  it.each(examples)('$call gives $result', ({ call, result }) => {
    expect(evaluate(call)).toEqual(evaluate(result));
  });
});
