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

test('a list goes on where independents stand beside each other, or somebody has a number for a name', () => {
  const rows = [
    'Ann Bell | Labour | 14,201 | 55.1',
    'Tom Reed | Ind | 9,876 | 38.3',
    'Zebedee Oakes | Ind | 1,488 | 5.8',
    'Lord Tiddles | Loony | 112 | 0.4',
    'Sue 19 | Ind | 42 | 0.2',
    'Baron Biscuit | Loony | 40 | 0.2',
  ];
  const { contests } = read(`Ashdale by-election: the result\n\n${rows.join('\n')}`, {
    published: '2014-06-06',
    seat: 'Ashdale',
  });
  const votes = contests.flatMap(({ claims }) => claims.flatMap((each) => (each.kind === 'votes' ? [each.value] : [])));
  expect(votes).toEqual([14201, 9876, 1488, 112, 42, 40]);
});

test('a number that ends a name is none of its votes where each cell has a line', () => {
  const cells = ['Ann Bell (Lab)', '14,201', '55.1%', 'Tom Reed (C)', '9,876', '38.3%', 'Sue 19 (Ind)', '42', '0.2%'];
  const { contests } = read(`Ashdale by-election: the result\n\n${cells.join('\n\n')}`, {
    published: '2014-06-06',
    seat: 'Ashdale',
  });
  const figures = contests.flatMap(({ claims }) => claims.flatMap((each) => ('value' in each ? [each.value] : [])));
  expect(figures).toEqual(expect.arrayContaining([14201, 9876, 42, 0.2]));
  expect(figures).not.toContain(19);
});

test('surnames alone are those of the candidates where each has votes right behind it', () => {
  const votesOf = (text: string): readonly string[] =>
    read(text, { published: '2012-11-16' }).doubtful.flatMap(({ claims }) =>
      claims.flatMap((each) => (each.kind === 'votes' && each.candidate ? [`${each.candidate} ${each.value}`] : [])),
    );
  const told = votesOf(
    'Labour has won the Corby by-election.\n\n02.24 Sawford 17,267, Emmerson-Peirce 9,476. Hard luck.',
  );
  expect(told).toContain('Sawford 17267');
  expect(
    votesOf('Labour has won the Corby by-election.\n\nIn 1987 Sawford went to Leicester, 9,476 miles off.'),
  ).toEqual([]);
});
