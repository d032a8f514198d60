import { expect, test } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader(quickRegister(process.cwd()));

/** Each claim as "Seat kind value". */
const told = (text: string, published: string): readonly string[] =>
  read(text, { published }).contests.flatMap(({ constituency, claims }) =>
    claims.map((claim) => [constituency, claim.kind, 'value' in claim ? claim.value : ''].join(' ').trim()),
  );

test('an article printed before the poll reports no result of it', () => {
  const text =
    'Labour is ahead in the Corby by-election. A poll puts Andy Sawford on 54 per cent, with a lead of 22 points.';
  expect(read(text, { published: '2012-11-09' }).contests).toEqual([]);
});

test('a seat that is not named is told of by its candidates', () => {
  const text =
    'Keir Mather polled 16,456 votes for Labour on Thursday and Claire Holmes, for the Conservatives, polled 12,295.';
  expect(told(text, '2023-07-22')).toEqual(
    expect.arrayContaining(['Selby and Ainsty votes 16456', 'Selby and Ainsty votes 12295']),
  );
});

test('figures in turn are each of the seat beside them', () => {
  const text =
    'Rotherham and Middlesbrough stayed Labour on Thursday. The majority in the former was 5,318 and in the latter 8,211.';
  expect(told(text, '2012-12-01')).toEqual(
    expect.arrayContaining(['Rotherham majority 5318', 'Middlesbrough majority 8211']),
  );
});

test('votes of somebody who did not stand are nobody’s there', () => {
  const text =
    'Andrew Western won the Stretford and Urmston by-election for Labour with 12,828 votes. Andy Burnham received 473,024 votes.';
  expect(told(text, '2022-12-17')).not.toContain('Stretford and Urmston votes 473024');
});

test('a candidate whose name is made of common words is a person', () => {
  const text = 'Louie French has been elected MP for Old Bexley and Sidcup. French polled 11,189 votes.';
  expect(told(text, '2021-12-04')).toContain('Old Bexley and Sidcup votes 11189');
});

test('a by-election that the register lacks is told where a sentence names its seat in full', () => {
  const text =
    'Labour has held Wakefield and Rothwell in the by-election there. Jane Example polled 12,345 votes, a majority of 2,111.';
  const [contest] = read(text, { published: '2025-03-07' }).contests;
  expect(contest).toMatchObject({ constituency: 'Wakefield and Rothwell', byElection: null });
});

test('a seat abroad that goes by a part of the name is not told', () => {
  const text =
    'Kate Example was elected in the Hamilton West by-election with 6,629 votes, a majority of 2,285, the death of John Sample having left it vacant.';
  expect(read(text, { published: '2016-12-10' }).contests).toEqual([]);
});
