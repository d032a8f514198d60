import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPublished, describeProblem, figuresOf } from '#almanac';
import { type Correction, PublishedLedger } from '#records';
import { almanac } from '../exchange/almanac.ts';

const corby = almanac.byElections.find(({ byElection }) => byElection.id === 'corby-2012')!;
const published = { 'corby-2012': figuresOf(corby) };
const correction = (more: Partial<Correction>): Correction => ({
  date: '2026-08-14',
  page: '/by-elections/corby-2012/',
  what: 'Votes of Andy Sawford',
  before: '17,276',
  after: '17,267',
  why: 'Two digits were swapped in our file.',
  ...more,
});
/** What would have been published with another count of the winner. */
const misprinted = {
  'corby-2012': {
    ...published['corby-2012'],
    votes: [17276, ...published['corby-2012'].votes.slice(1)],
    majority: 7800,
  },
};

describe('figures that were published', () => {
  it('ask for nothing while they stay', () => {
    expect(checkPublished([corby], published, [])).toEqual([]);
  });
  it('are refused when they change without a word, with the line that is missing', () => {
    const problems = checkPublished([corby], misprinted, []);
    expect(problems).toHaveLength(1);
    expect(describeProblem(problems[0]!)).toBe(
      "content/published-figures.json → corby-2012.votes.0: found 17267, where 17276 was published (and 1 more that changed); expected the published figure, or a line in content/corrections.yaml with page: /by-elections/corby-2012/, before: '17276', after: '17267'. If the published figure was wrong, add that line with its date and why; if not, put the record right.",
    );
  });
  it('may change once a correction gives one of the changes, before and after', () => {
    expect(checkPublished([corby], misprinted, [correction({})])).toEqual([]);
    expect(checkPublished([corby], misprinted, [correction({ before: '7,800 votes', after: '7,791 votes' })])).toEqual(
      [],
    );
  });
  it.each([
    ['of another page', { page: '/by-elections/manchester-central-2012/' }],
    ['of another value', { before: '17,627' }],
  ])('are not explained by a correction %s', (_, more) => {
    expect(checkPublished([corby], misprinted, [correction(more)])).toHaveLength(1);
  });
  it('ask for nothing where there were none: a new by-election, or a count that was not known', () => {
    const rejected = { ...published['corby-2012'], rejectedBallots: null };
    expect(checkPublished([corby], {}, [])).toEqual([]);
    expect(checkPublished([corby], { 'corby-2012': rejected }, [])).toEqual([]);
  });
  it('may become unknown, or vanish with their record, only with a correction', () => {
    const emptied = { ...corby, byElection: { ...corby.byElection, electorate: null } };
    expect(checkPublished([emptied], published, [])[0]?.found).toContain('not known, where 79878 was published');
    expect(checkPublished([], published, [])[0]?.found).toBe('no such by-election any more');
    expect(checkPublished([], published, [correction({})])).toEqual([]);
  });
  it('are noted in a file that fits its schema', () => {
    const file = join(import.meta.dirname, '../../content/published-figures.json');
    expect(() => PublishedLedger.parse(JSON.parse(readFileSync(file, 'utf8')))).not.toThrow();
  });
});
