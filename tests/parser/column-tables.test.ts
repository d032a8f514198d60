import { expect, test } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader(quickRegister(process.cwd()));
const told = (table: string): readonly string[] =>
  read(`Corby by-election, 2012\n\nLabour won the Corby by-election.\n\n${table}\n\nIt was a gain.`, {
    published: '2012-11-20',
  }).contests.flatMap(({ claims }) =>
    claims.flatMap((claim) =>
      'value' in claim && 'party' in claim ? `${claim.kind} ${claim.party} ${claim.value}` : [],
    ),
  );

test('each column of a table is read under its party', () => {
  const table = [
    'Candidate Andy Sawford Christine Emmett Margot Parker',
    'Party Labour Conservative UKIP',
    'Popular vote 17,267 9,476 5,108',
    'Percentage 48.4% 26.6% 14.3%',
    'Swing Increase9.8% Decrease15.6% New party',
  ];
  expect(told(table.join('\n'))).toEqual(
    expect.arrayContaining([
      'votes Labour 17267',
      'votes Conservative 9476',
      'votes UK Independence Party 5108',
      'share Labour 48.4',
      'share UK Independence Party 14.3',
      'shareChange Labour 9.8',
      'shareChange Conservative -15.6',
    ]),
  );
});

test('figures run together are told apart by their groups and marks', () => {
  const table = 'Party Labour Liberal Democrats\nPopular vote17,2671,770\nPercentage48.4%4.9%';
  expect(told(table)).toEqual(
    expect.arrayContaining(['votes Labour 17267', 'votes Liberal Democrats 1770', 'share Liberal Democrats 4.9']),
  );
});

test('nothing is read where parties and figures differ in number', () => {
  expect(told('Party Labour Conservative UKIP\nPopular vote 17,267 9,476')).toEqual([]);
});

test('a change without a direction is none', () => {
  const table =
    'Party\tLabour\tConservative\nPopular vote\t17,267\t9,476\nPercentage\t48.4%\t26.6%\nSwing\t9.8pp\t15.6pp';
  expect(told(table).filter((each) => each.startsWith('shareChange'))).toEqual([]);
});

test('fields with a number are of the candidate of that number', () => {
  const form = [
    '- Candidate1: Andy Sawford',
    '- Party1: Labour Party (UK)',
    '- Popular Vote1: 17,267',
    '- Percentage1: 48.4%',
    '- Swing1: 9.8%',
    '- Candidate2: Christine Emmett',
    '- Party2: Conservative Party (UK)',
    '- Popular Vote2: 9,476',
    '- Percentage2: 26.6%',
  ];
  const claims = told(form.join('\n'));
  expect(claims).toEqual(
    expect.arrayContaining([
      'votes Labour 17267',
      'share Labour 48.4',
      'votes Conservative 9476',
      'share Conservative 26.6',
    ]),
  );
  expect(claims.join()).not.toContain('9.8');
});
