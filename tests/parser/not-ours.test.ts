import { expect, test } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader(quickRegister(process.cwd()));
const kinds = (text: string, published: string): readonly string[] =>
  read(text, { published }).contests.flatMap(({ claims }) => claims.map(({ kind }) => kind));

test('a national party of Britain makes no election a foreign one', () => {
  const text = 'Labour has won Glasgow North East. The British National Party came fourth.';
  expect(kinds(text, '2009-11-13')).toContain('winner');
});

test('a ward whose councillor went to the Commons is no by-election of the seat', () => {
  const text = [
    'The SNP has kept its seat in the ward of Almond.',
    'The by-election was held because a councillor of the party, elected as the MP for Perth and North Perthshire a year ago, stood down.',
    'Its candidate had 2,404 votes, the Conservatives came second with 2,106, and turnout was 36.1 per cent.',
  ];
  expect(kinds(text.join('\n\n'), '2020-11-06')).toEqual([]);
});

test('votes that are transferred are a council’s', () => {
  const text =
    'Labour has held Corby on the council after a by-election. Jane Example, a cousin of the MP for Corby, had 1,203 first preference votes, and turnout was 21%.';
  expect(kinds(text, '2015-11-16')).toEqual([]);
});

test('a seat named in a sentence on a by-election is not called that by-election', () => {
  const text =
    'The council by-election has been won by Labour.\n\nWhat led to the by-election was that a councillor left on being chosen as the new MP for Aberdeen South. Turnout was 27%, and the Conservatives were second.';
  expect(kinds(text, '2020-11-06')).toEqual([]);
});

test('a by-election for a member of another parliament is not one of a seat that it recalls', () => {
  const text =
    'Labour has won the by-election that the death of Ann Example MSP caused. Jane Sample had 8,559 votes.\n\nIn the Rutherglen and Hamilton West by-election of 2023 it won too. The swing was 7.4%.';
  expect(kinds(text, '2025-06-06')).toEqual([]);
});

test('an article of the day of the poll that tells of no winner reports no result', () => {
  const text =
    'Corby has a by-election today, for which the electorate is 78,305. It follows the resignation of Louise Mensch.';
  expect(kinds(text, '2012-11-15')).toEqual([]);
});

test('who sits in another parliament was not elected to this one, in a text that names no member of it', () => {
  const text =
    'Labour has won the by-election for the Holyrood seat. Jane Sample had 8,559 votes. The swing was 7.4%.\n\nTheir candidate had lost Rutherglen and Hamilton West too, to Michael Shanks.';
  expect(kinds(text, '2025-06-06')).toEqual([]);
});

test('a by-election to another parliament is none of ours, whatever else its text names', () => {
  const text =
    'Plaid Cymru’s Ann Example has won the Caerphilly by-election to the Senedd.\n\nShe received 15,961 votes (47.4%), a majority of 3,848. Turnout was 50.43%.';
  expect(kinds(text, '2025-10-24')).toEqual([]);
});

test('a survey’s list is no result', () => {
  const text =
    'Mark Reckless has won Rochester and Strood with 16,867 votes.\n\n22.00 Polls close. The last survey put Ukip on 44%, Conservatives 32%, Labour 17%, Greens 2% and Lib Dems 2%.';
  expect(kinds(text, '2014-11-21')).not.toContain('share');
});

test('what those at the count speculate is no result', () => {
  const text =
    'Mark Reckless has won Rochester and Strood with 16,867 votes.\n\n1.30am Agents are speculating that it is Ukip 44%, Conservatives 32%, Labour 17%, Greens 2% and Lib Dems 2%.';
  expect(kinds(text, '2014-11-21')).not.toContain('share');
});

test('a ward in passing makes nothing local of an article that opens with seats that have just polled', () => {
  const text = [
    'Tories down in Wellingborough and Kingswood',
    'Labour has gained Wellingborough and Kingswood.',
    'In Kingswood the swing was 16.4 per cent. The Conservatives, who had held it with ease for fourteen years, blamed everybody but themselves, and said that a general election would be another matter altogether.',
    'A ward in Hastings stayed Green.',
  ];
  expect(kinds(text.join('\n\n'), '2024-02-16')).toContain('swing');
});

test('a ward of a town that has just polled is a ward', () => {
  const text = [
    'Labour holds its seat on Corby council with 804 votes, a majority of 220. The Conservatives had 584.',
    'It was a quiet campaign, which few had heard of, and those who knocked at doors met more dogs than voters; a hustings in the library drew nobody but the candidates, their agents and the librarian, who locked up early. The contest in the ward was caused by the death of a councillor.',
  ];
  expect(kinds(text.join('\n\n'), '2012-11-20')).toEqual([]);
});

test('what was won, by name, is no preview, whatever comes next month', () => {
  const text =
    'New MP for Chesham and Amersham speaks. Sarah Green won the Chesham and Amersham by-election with a swing of 25.1%.\n\n1 September 2021. Next month her party meets.';
  expect(kinds(text, '2021-09-02')).toContain('swing');
});

test('a round-up of council by-elections is one, whatever by-election for the Commons it ends on', () => {
  const text =
    'Labour gained one seat in the first council by-elections after the polls.\n\nIn Rotherham it was Lab 1,054, C 502, Ukip 398, BNP 21. Labour majority 552.\n\nMore are due on the day of the Lewisham East parliamentary by-election.';
  expect(read(text).contests).toEqual([]);
});

test('a page that bears no day is of the general election that heads it, whoever of a by-election stood again', () => {
  const lines = ['Samantha Dixon: 28,000 votes', 'Liz Wardlaw: 12,000 votes', 'Rob Herd: 3,000 votes'];
  const page = (heading: string): string => [heading, 'City of Chester', ...lines].join('\n\n');
  expect(read(page('General election 2019 results')).contests).toEqual([]);
  expect(read(page('By-election 2022')).contests).not.toEqual([]);
});

test('a by-election to another parliament is none of ours, whoever has the seat at Westminster', () => {
  const text =
    'Labour has lost Caerphilly, where Ann Example is the new Senedd member.\n\nShe received 15,961 votes, more than at any Senedd by-election. The Westminster seat stays with Labour.';
  expect(kinds(text, '2025-10-24')).toEqual([]);
  expect(read(text).contests).toEqual([]);
});

test('a ward whose councillor has become an MP is a ward, whenever it polled', () => {
  const text =
    'The Greens took Sandown ward from Labour. Its by-election was called when Ann Example, the new MP for Corby, left the council; the Conservatives were second.';
  expect(read(text).contests).toEqual([]);
});

test('a party that picks whom it will stand at an impending by-election tells of no result', () => {
  const text =
    'Liberal Democrats pick Chester woman\n\nJane Example was chosen last night for the impending by-election in City of Chester, the first since Christian Matheson left. Samantha Dixon won the Labour nomination.';
  expect(read(text).contests).toEqual([]);
});

test('polling stations that are open are of a poll to come', () => {
  const text =
    'The votes: all you need to know\n\nPolling stations in Corby and the villages are open until 10pm. Louise Mensch, who resigned, had a majority of 1,895.';
  expect(read(text).contests).toEqual([]);
});

test('whoever is remembered for a poll may have lost a ward, or sat where votes are transferred', () => {
  const life =
    'There had been a school in the town, a boat on its river, an evening class in a cold hall, a wedding in its oldest church and a dog that was known to every neighbour, to the postman and to the man who sold them all their newspapers.';
  const rendel = `He won Newbury in 1993 after the death of Judith Chaplin, on a swing of 28.4 per cent, defeating Julian Davidson.\n\n${life} David Rendel once lost a ward by 11 votes.`;
  expect(kinds(rendel, '2016-05-18')).toContain('swing');
  const mallon = `In January 1986 Seamus Mallon won Newry and Armagh from Jim Nicholson with 22,694 votes.\n\n${life} Later his party had most first preference votes.`;
  expect(kinds(mallon, '2020-01-24')).toContain('votes');
});
