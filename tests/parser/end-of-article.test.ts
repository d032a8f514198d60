import { expect, test } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader(quickRegister(process.cwd()));
const kinds = (text: string, published: string): readonly string[] =>
  read(text, { published }).contests.flatMap(({ claims }) => claims.map(({ kind }) => kind));

test('a button in the middle of an article does not end it', () => {
  const text = [
    'Labour has held Corby with a majority of 7,791.',
    'Andy Sawford, its candidate, thanked everybody.',
    'He said that the hospital came first.',
    'Few had expected so clear a result.',
    'READ MORE',
    'Turnout was 44.8 per cent, and the returning officer, who had been up since five in the morning, thanked all those who had counted in the cold.',
  ];
  expect(kinds(text.join('\n\n'), '2012-11-16')).toContain('turnout');
});

test('headlines behind a button at the end are not the article’s', () => {
  const text = [
    'Labour has held Corby with a majority of 7,791.',
    'Andy Sawford, its candidate, thanked everybody.',
    'He said that the hospital came first.',
    'READ MORE',
    'Turnout of 12.3 per cent for police commissioners',
  ];
  expect(kinds(text.join('\n\n'), '2012-11-16')).not.toContain('turnout');
});

test('a list that the end of a long paragraph opens is of the election named there', () => {
  const text = [
    'Labour has held Corby: Andy Sawford won with 17,267 votes and a majority of 7,791, and nobody at the count in the leisure centre could say that it had been close, not even those who had come from London to see it. At the last general election the result here had been:',
    'Conservative (Louise Mensch): 22,886\nLabour (Phil Hope): 20,991\nLiberal Democrat (Portia Wilson): 7,834',
  ].join('\n\n');
  const claims = read(text, { published: '2012-11-16' }).contests.flatMap(({ claims: each }) => each);
  expect(claims).not.toContainEqual(expect.objectContaining({ kind: 'votes', value: 22886 }));
  expect(claims).toContainEqual(expect.objectContaining({ kind: 'votes', value: 17267 }));
});

test('a link to another article is none of this one', () => {
  const text = [
    'Labour has held Corby with a majority of 7,791.',
    'Related: Students’ union vote turnout up to 12.3 per cent',
    'Read more » Lost deposit for the Liberal Democrats',
    'Andy Sawford, its candidate, thanked everybody.',
  ];
  expect(kinds(text.join('\n\n'), '2012-11-16')).not.toEqual(expect.arrayContaining(['turnout']));
  expect(kinds(text.join('\n\n'), '2012-11-16')).not.toEqual(expect.arrayContaining(['lostDeposit']));
});
