import { describe, expect, it } from 'vitest';
import { phrase } from '../../src/parser/mentions.ts';
import { kindOf, unitsNeeded } from '../../src/parser/units-needed.ts';

const PERSON = kindOf(0xe000);
const PARTY = kindOf(0xe100);
const ANAPHOR = kindOf(0xe200);
const COUNT = kindOf(0xe400);
const PERCENT = kindOf(0xe500);
const needed = (source: string): readonly (readonly number[])[] => unitsNeeded(phrase(source).source);

describe('mentions that a text must have to fit a pattern', () => {
  it('are those that each alternative names, one kind of each class', () => {
    expect(needed('{who} polled {count}')).toEqual([[PERSON | PARTY | ANAPHOR, COUNT]]);
    expect(needed('{count} votes|swing of {percent}')).toEqual([[COUNT], [PERCENT]]);
  });
  it('are none of what may be left out, and none of what must not follow', () => {
    expect(needed('won(?: by {count})?(?! {percent})')).toEqual([[]]);
    expect(needed('{who}* won{gap20}')).toEqual([[]]);
  });
  it('are one of several where a group leaves the choice', () => {
    expect(needed('(?<n>{count}|{percent}) of {party}')).toEqual([[COUNT | PERCENT, PARTY]]);
    expect(needed('(?:{count}|a few) votes')).toEqual([[]]);
  });
});
