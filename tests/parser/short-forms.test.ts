import { expect, test } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader(quickRegister(process.cwd()));
const seats = (text: string, published: string): readonly string[] =>
  read(text, { published }).contests.map(({ constituency }) => constituency);

test('a part of a city stands for its seat, where a side of the city is a seat too', () => {
  const text = 'Labour has held Hodge Hill. Liam Byrne had 7,451 votes, 460 more than Nicola Davies.';
  expect(seats(text, '2004-07-16')).toEqual(['Birmingham Hodge Hill']);
});

test('a first word that the next one completes stands for its seat in an article on that seat', () => {
  const text = 'Stoke has been held by Labour. Gareth Snell had 7,853 votes, 2,620 more than Paul Nuttall.';
  expect(seats(text, '2017-02-24')).toEqual(['Stoke-on-Trent Central']);
});
