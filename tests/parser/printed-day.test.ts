import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader(quickRegister(process.cwd()));

/** Contests of a report on Corby whose page bears the line given at its top. */
const contests = (line: string, said = 'Labour won Corby by 7,791 votes on Thursday.'): readonly string[] =>
  read(['A big night', line, said].join('\n\n')).contests.map(({ constituency, pollingDay }) =>
    [constituency, pollingDay].join(' '),
  );

describe('the day that a page bears at its top', () => {
  it.each([
    '17 November 2012',
    'Friday 16 November 2012, 04:12 | Updated: 20 November 2012, 11:45',
    'Page last updated at 10:31 GMT, Friday, 16 November 2012 11:31 UK',
    'November 16th, 2012',
    '- Published16 November 2012',
    'By Ann Example | November 16, 2012',
    '15/11/2012 22:03 GMT | Updated 16/11/2012 12:36 GMT',
  ])('says which by-election it is on: %s', (line) => {
    expect(contests(line)).toEqual(['Corby 2012-11-15']);
  });
  it.each(['Ashdale polled on 1 May 2019', 'Results of 16 November 2012', '32/13/2012'])(
    'is none where the line says more, or no day: %s',
    (line) => {
      expect(contests(line)).toEqual([]);
    },
  );
  it('gives way to the day that is given', () => {
    const text = '16 November 2012\n\nLabour won Corby by 7,791 votes.';
    expect(read(text, { published: '2016-11-16' }).contests).toEqual([]);
  });
});
