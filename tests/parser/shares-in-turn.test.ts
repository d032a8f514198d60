import { expect, test } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader({ ...quickRegister(process.cwd()), byElections: [] });
const shares = (text: string): readonly unknown[] =>
  read(`Labour won the Ashdale by-election. ${text}`, { published: '2023-06-06', seat: 'Ashdale' }).contests.flatMap(
    ({ claims }) => claims.flatMap((claim) => (claim.kind === 'share' ? [[claim.party, claim.value]] : [])),
  );
const VOTES = "Labour's Ann Bell got 15,465 votes and the Conservative Tom Reed 13,859 votes.";

test('shares told together are of those whose votes were told before them, in their turn', () => {
  const told = [
    ['Labour', 50.9],
    ['Conservative', 45.6],
  ];
  expect(shares(`${VOTES} In percentages that is 50.9 and 45.6.`)).toEqual(told);
  expect(shares(`${VOTES} That was 50.9 and 45.6 per cent.`)).toEqual(told);
});

test('shares that no one total of votes bears out are nobody’s', () => {
  expect(shares(`${VOTES} In 2019 it had been 41.2 and 52.6 per cent.`)).toEqual([]);
  expect(shares(`${VOTES} Turnouts here and next door were 38.2 and 51.3 per cent.`)).toEqual([]);
});

test('figures that are no shares are left', () => {
  expect(shares(`${VOTES} The two are 50 and 45.`)).toEqual([]);
});
