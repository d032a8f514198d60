import { expect, test } from 'vitest';
import { articleReader } from '#parser';
import { register } from './register.ts';

const read = articleReader(register);

test('a candidate who is called as a month is no month', () => {
  const claims = read(
    'Chloe Smith has won Norwich North for the Conservatives.\n\nApril Pond of the Liberal Democrats was third with 4,803 votes.',
    { published: '2009-07-24' },
  ).contests.flatMap((contest) => contest.claims);
  expect(claims).toContainEqual(expect.objectContaining({ kind: 'votes', candidate: 'April Pond', value: 4803 }));
  expect(claims).toContainEqual(expect.objectContaining({ kind: 'position', candidate: 'April Pond', value: 3 }));
});

test('whoever goes from one party to another is not told as of the one left', () => {
  const claims = read(
    'Mark Reckless won in Rochester and Strood. The contest was triggered by the defection of Mark Reckless from the Conservatives to UKIP.',
    { published: '2014-11-21' },
  ).contests.flatMap((contest) => contest.claims);
  expect(claims).toContainEqual(
    expect.objectContaining({ kind: 'winner', candidate: 'Mark Reckless', party: 'UK Independence Party' }),
  );
  expect(claims).not.toContainEqual(expect.objectContaining({ kind: 'outcome', outcome: 'hold' }));
});
