import { describe, expect, test } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader(quickRegister(process.cwd()));

/** Polls that a text without a day reports, as "Seat day". */
const polls = (text: string): readonly string[] =>
  read(text).contests.map(({ constituency, pollingDay }) => `${constituency} ${pollingDay}`);

describe('a text without a day', () => {
  test('is of the last poll of which it names much, though it names more of one before', () => {
    const text =
      'Eastleigh polled first. Mike Thornton had 13,342 votes, Diane James 11,571 and Maria Hutchings 10,559; Chris Huhne had resigned.\n\nIn Newark Robert Jenrick won by 7,403 votes from Roger Helmer, on 17,431.';
    expect(polls(text)).toContain('Newark 2014-06-05');
  });

  test('is not of the poll at which whoever won gave up the seat', () => {
    const text =
      'Tracy Brabin polled 17,506 votes in Batley and Spen, where Jo Cox had been murdered. Therese Hirst was next with 969 votes.';
    expect(polls(text)).toEqual(['Batley and Spen 2016-10-20']);
  });

  test('is of a day on which two of the polls that it tells of were held', () => {
    const text =
      'Douglas Carswell is back for Clacton, with 59.75 per cent of the vote.\n\nIn Heywood and Middleton Liz McInnes got 11,633 votes, a majority of 617.';
    expect(polls(text)).toEqual(expect.arrayContaining(['Clacton 2014-10-09', 'Heywood and Middleton 2014-10-09']));
  });

  test('is of the poll of a seat of which it names most people, the surnames being no one poll’s', () => {
    const text =
      'William McCrea took South Antrim for the DUP by 822 votes, after the death of Clifford Forsythe.\n\nHe had 11,601 votes to 10,779 for David Burnside.';
    expect(polls(text)).toEqual(['South Antrim 2000-09-21']);
  });
});

test('a poll is told again where a text says how many years ago it was and who had left', () => {
  const text = (years: string): string =>
    `Eastbourne, ${years} on\n\nEverybody remembers it. Ian Gow had been killed, and a 16,923 Conservative majority became one of 4,550 for the Liberal Democrats.`;
  const polled = (years: string): readonly string[] =>
    read(text(years), { published: '2020-10-14' }).contests.map(({ pollingDay }) => pollingDay ?? '');
  expect(polled('thirty years')).toEqual(['1990-10-18']);
  expect(polled('30 years')).toEqual(['1990-10-18']);
  expect(polled('twenty years')).toEqual([]);
});
