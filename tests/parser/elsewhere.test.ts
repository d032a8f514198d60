import { describe, expect, it } from 'vitest';
import { readArticle } from '#parser';
import { register } from './register.ts';

const read = (text: string) => readArticle(text, register, { published: '2012-11-16' });
const BEFORE = 'Labour gained Corby from the Conservatives in the by-election of 15 November 2012.';

describe('figures of other elections', () => {
  it("give the seat, the year and the swing's parties that their own sentence names", () => {
    const { elsewhere } = read(
      `${BEFORE}\n\nIn 2008 the Conservatives took Crewe and Nantwich on a swing of 17.6% from Labour.`,
    );
    expect(elsewhere).toMatchObject([
      { constituency: 'Crewe and Nantwich', year: 2008, kind: 'swing', value: 17.6, from: 'Labour' },
    ]);
  });
  it('of the same seat give whose votes they were', () => {
    const { elsewhere } = read(`${BEFORE}\n\nAt the 2010 general election Louise Mensch polled 22,886 votes.`);
    expect(elsewhere).toMatchObject([
      { constituency: 'Corby', year: 2010, kind: 'votes', value: 22_886, candidate: 'Louise Mensch' },
    ]);
  });
  it('name no year where the sentence names two', () => {
    const { elsewhere } = read(
      `${BEFORE}\n\nIn 2008 as in 1997 the swing from Labour to the Conservatives in Crewe and Nantwich was 17.6%.`,
    );
    for (const { year } of elsewhere) expect(year).toBeNull();
  });
  it('are not said twice: a majority of last time is the contest’s previous majority and nothing else', () => {
    const { contests, elsewhere } = read(
      `${BEFORE} Labour won 17,267 votes. At the 2010 general election Louise Mensch had a majority of 1,951.`,
    );
    const previous = contests[0]?.claims.find(({ kind }) => kind === 'previousMajority');
    expect(previous).toMatchObject({ value: 1951 });
    expect(elsewhere.filter(({ span }) => String(span) === String(previous?.span))).toEqual([]);
  });
});
