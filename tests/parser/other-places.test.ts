import { expect, test } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader(quickRegister(process.cwd()));
const CORBY = 'Labour has won the Corby by-election: Andy Sawford has a majority of 7,791 on a turnout of 44.8%.';
const SELBY = 'Keir Mather has won Selby and Ainsty for Labour. Steve Tuckwell has held Uxbridge and South Ruislip.';

/** Each claim of a text behind an opening as "Seat kind value". */
const told = (opening: string, text: string): readonly string[] =>
  read(`${opening}\n\n${text}`, { published: opening === CORBY ? '2012-11-16' : '2023-07-21' })
    .contests.flatMap(({ constituency, claims }) =>
      claims.flatMap((claim) => ('value' in claim ? [`${constituency} ${claim.kind} ${claim.value}`] : [])),
    )
    .filter((each) => !/majority 7791|turnout 44.8/.test(each));

test.each([
  'The turnout for the county’s commissioner was 19.8%.',
  'Voters also chose a police commissioner. The majority was 12,123, and turnout was 19.8%.',
  'Counting for the commissioner took a day. Some 62,000 ballot papers were verified.',
  'Labour kept Danesholme ward by 214 votes from the Tories, who polled 511.',
  'Last month UKIP topped the European poll. Turnout was 34%, and Labour came third.',
  'In the village the turnout was 61%.',
  'At the polling station in the school 71% had voted by nine.',
  'In Foggy ward Labour came third.',
  'Ben Example, the county’s mayor, was re-elected. The Greens had 7.2 per cent, and turnout was 34%.',
  'A count of second preferences put turnout at 41.2%.',
  'In Eastleigh UKIP did better. Ann Example won there by 5,925, and turnout was 52.1%.',
  'In 2008, at Crewe and Nantwich, it was worse; Ann Example had a majority of 7,860 on a 58.2 per cent turnout.',
  'The Greens came fourth in Sunderland.',
  'Next up: Eastleigh, in a fortnight. The Greens came fourth there, on 2.1 per cent.',
  'A reader adds: In 1973 Dick Example did as much in Lincoln. He won by 7,191.',
  'Dame Ann Example, who has a majority of 1,483 herself, ran the campaign.',
  'An agent was told by his tellers that turnout touched 60%.',
  'Of the postal voters 69 per cent voted.',
  'For the recall 19% of the electorate had voted.',
  'In Wiltshire 81,477 people voted, of an electorate of 120,000: a turnout of 15.8%.',
])('a figure of another poll or place is not the seat’s: %s', (text) => {
  expect(told(CORBY, text)).toEqual([]);
});

test.each([
  ['It was called after a petition by an electorate of 78,305.', 'electorate 78305'],
  ['In Eastleigh UKIP did better. Here the Greens came third.', 'position 3'],
  ['In Eastleigh UKIP did better; Sawford had 17,267 votes.', 'votes 17267'],
  ['In all, 35,665 people voted.', 'votesCast 35665'],
  ['Since the local elections Labour has gained: Sawford had 17,267 votes.', 'votes 17267'],
])('what a sentence says beside another poll stays the seat’s: %s', (text, claim) => {
  expect(told(CORBY, text)).toEqual([`Corby ${claim}`]);
});

test.each([
  'In one of them turnout was 46.2%.',
  'The government had a majority of 24,239 in one and 3,358 in the other.',
  'Turnout is 46.2% here and in Selby much the same.',
  'In one of the two Reform UK was on 3.7 per cent.',
])('a figure of one of two contests that is not named is nobody’s: %s', (text) => {
  expect(told(SELBY, text)).toEqual([]);
});

test('a majority is of the seat of whose it was, whichever seat stands nearer', () => {
  expect(told(SELBY, 'They have Labour ahead in Selby, and Boris Johnson’s old majority of 7,210 is gone.')).toEqual([
    'Uxbridge and South Ruislip previousMajority 7210',
  ]);
});
