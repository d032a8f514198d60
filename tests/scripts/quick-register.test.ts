import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#almanac';
import { readerRegister } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const root = resolve(import.meta.dirname, '../..');

describe('the register that the command reads by', () => {
  it('is the one that the build reads by', () => {
    expect(quickRegister(root)).toEqual(readerRegister(readContent(root)));
  });
});
