import { expect, test } from 'vitest';
import { articleReader } from '#parser';
import { heldToReturns } from '#wording';
import { quickRegister } from '../../scripts/reading/quick-register.ts';
import { officialIn, returnsOnRecord } from '../../scripts/reading/returns-on-record.ts';

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

test('on the day of the poll a lead of before decides nothing', () => {
  const text =
    'Old Bexley and Sidcup chooses a new MP. Two years ago James Brokenshire polled 64.5% and Labour 23.5%: a Conservative lead of nearly 19,000. He died in October.';
  expect(read(text, { published: '2021-12-02' }).contests).toEqual([]);
});

test('where nothing dates a contest, what is put in a year is of another', () => {
  const text =
    'Well done, Linda. It is a delight to see her win the by-election in Ashdale for Labour.\n\nBack in 1997 it was Wexcombe, and I had a majority of 450.';
  expect(read(text, {}).contests.flatMap(({ claims }) => claims.filter(({ kind }) => kind === 'majority'))).toEqual([]);
});

test('a text that names a candidate and who left is on their poll, whatever parliament it speaks of too', () => {
  const text =
    'Airdrie and the yawn.\n\nA week ago we had all voted for Holyrood.\n\nThe SNP held on. Anum Qaisar-Javed goes to London, and Neil Gray, who stood down, stays at home.';
  expect(told(text, '2021-05-16')).toContain('Airdrie and Shotts outcome');
});

test('a seat that is not named is told of by its candidates', () => {
  const text =
    'Keir Mather polled 16,456 votes for Labour on Thursday and Claire Holmes, for the Conservatives, polled 12,295.';
  expect(told(text, '2023-07-22')).toEqual(
    expect.arrayContaining(['Selby and Ainsty votes 16456', 'Selby and Ainsty votes 12295']),
  );
});

test('a seat that only its council is named by is told of by the surnames that a list has in capitals', () => {
  const text =
    'Declaration of result of poll\n\nMATHER, Keir Alexander | Labour Party | 16456\nHOLMES Claire | Conservative Party | 12295';
  expect(told(text, '2023-07-22')).toEqual(
    expect.arrayContaining(['Selby and Ainsty votes 16456', 'Selby and Ainsty votes 12295']),
  );
});

test('of polls of one day that are recalled one candidate tells each', () => {
  const text =
    'Three new members took the oath on Monday, victors of the by-elections in the summer of 2023.\n\nKeir Mather overturned a Conservative majority of 20,137 in Selby and Ainsty.\n\nSteve Tuckwell held Uxbridge and South Ruislip by 495 votes after Boris Johnson resigned.\n\nSarah Dyke gained Somerton and Frome after David Warburton left.';
  expect(told(text, '2023-09-05')).toContain('Selby and Ainsty previousMajority 20137');
});

test('a poll of months ago is told of by three of its candidates, whatever poll is newer', () => {
  const text =
    'Sarah Olney apologises twice.\n\nShe is a Liberal Democrat.\n\nIn December she became the MP for Richmond Park and unseated Zac Goldsmith. At Copeland last month her party was third. Christian Wolmar of Labour lost his deposit at Richmond Park.';
  expect(told(text, '2017-03-25')).toContain('Richmond Park lostDeposit');
});

test('the line that sums up the last election is none of this one’s, though it was in the same year', () => {
  const list =
    'CHEADLE\n\nMark Hunter (LD) 19,593 (52.16%)\nStephen Day (C) 15,936 (42.42%)\nMartin Miller (Lab) 1,739 (4.63%)';
  const claims = told(`${list}\n\n2005: LD maj 4,020 (8.44%) - Turnout 47,689 (69.59%)`, '2005-07-16');
  expect(claims).toContain('Cheadle votes 19593');
  expect(claims.filter((claim) => /turnout|votesCast/.test(claim))).toEqual([]);
});

test('a numbered heading with its day is of the poll of that day', () => {
  const text =
    'Two Labour holds.\n\n1. City of Chester (1 December). Samantha Dixon, 60.8%, majority 10,974. The Tory, Liz Wardlaw, had 22.3%, and the swing was 13.6%.\n\n2. West Lancashire (yesterday). Ashley Dalton took 14,068 votes.';
  expect(told(text, '2023-02-10')).toEqual(
    expect.arrayContaining(['City of Chester majority 10974', 'West Lancashire votes 14068']),
  );
});

test('lists run into lines are each of the seat that heads them', () => {
  const text =
    'Labour held both Ealing Southall and Sedgefield. Phil Wilson is the member for Sedgefield.\n\nEaling: Lab 15,188, LD 10,118, C 8,230. Turnout 42.9%.\n\nSedgefield: Lab 12,528, LD 5,572, C 4,082. Turnout 41.6%.';
  expect(told(text, '2007-07-20')).toEqual(
    expect.arrayContaining(['Ealing Southall votes 15188', 'Sedgefield votes 12528', 'Sedgefield turnout 41.6']),
  );
});

test('figures in turn are each of the seat beside them', () => {
  const text =
    'Rotherham and Middlesbrough stayed Labour on Thursday. The majority in the former was 5,318 and in the latter 8,211.';
  const records = returnsOnRecord();
  const { contests } = heldToReturns(read(text, { published: '2012-12-01' }), text, (id) => officialIn(records, id));
  const majorities = contests.map(({ constituency, claims }) => [
    constituency,
    claims.flatMap((claim) => (claim.kind === 'majority' ? [claim.value] : [])),
  ]);
  expect(majorities).toEqual([
    ['Rotherham', [5318]],
    ['Middlesbrough', [8211]],
  ]);
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

test('a by-election of a year that the register does not have is told', () => {
  const text =
    'Labour has held Wakefield and Rothwell in the by-election there. Jane Example polled 12,345 votes, a majority of 2,111.';
  const [contest] = read(text, { published: '2027-03-05' }).contests;
  expect(contest).toMatchObject({ constituency: 'Wakefield and Rothwell', byElection: null });
});

test('a by-election of the register’s years that it does not have was for another parliament', () => {
  const text =
    'Plaid Cymru have won the Caerphilly by-election. Ann Example took 15,961 votes, 47.4%, a majority of 3,848.';
  expect(read(text, { published: '2025-10-24' }).contests).toEqual([]);
});

test('a seat abroad that goes by a part of the name is not told', () => {
  const text =
    'Kate Example was elected in the Hamilton West by-election with 6,629 votes, a majority of 2,285, the death of John Sample having left it vacant.';
  expect(read(text, { published: '2016-12-10' }).contests).toEqual([]);
});

test('a poll of years ago is told where its seat stands at the top and its candidates are named', () => {
  const text =
    'David Bellotti, once the winner of Eastbourne, has died. He had 23,415 votes in October 1990; Richard Hickmet, the Conservative, had 18,865.';
  expect(told(text, '2015-06-12')).toContain('Eastbourne votes 18865');
});

test('a poll of years ago that an article on another election recalls is not told', () => {
  const text =
    'Jane Example was elected to the Scottish Parliament with 8,559 votes.\n\nKaty Loudon polled 7,957.\n\nIn Rutherglen and Hamilton West, where Michael Shanks beat her, she had done no better.';
  expect(read(text, { published: '2025-06-06' }).contests).toEqual([]);
});

test('figures of the time before the poll, in an article of the days before it, are nothing of its result', () => {
  const text =
    'Makerfield: what to look out for.\n\nRob Kenyon had 12,803 votes and 31.8 per cent in 2024. Labour’s majority was 5,399.';
  expect(read(text, { published: '2026-06-15' }).contests).toEqual([]);
});

test('who goes to another parliament leaves the figures behind with the seat', () => {
  const text =
    'The SNP held Airdrie and Shotts. Neil Gray, who gave up the seat to stand for Holyrood, had a majority of 5,201; Anum Qaisar-Javed won by 1,757 votes.';
  expect(told(text, '2021-05-14')).toContain('Airdrie and Shotts majority 1757');
});

test('a majority at a by-election to another parliament is not the seat’s', () => {
  const text =
    'Labour held Livingston with 12,319 votes.\n\nIn Cathcart, where the vacancy was at Holyrood, Labour won by 2,405.';
  expect(told(text, '2005-10-01')).not.toContain('Livingston majority 2405');
});

test('an article that looks ahead to one poll does not report the one that it compares it with', () => {
  const text =
    'Runcorn and Helsby: what Labour has to defend\n\nMike Amesbury had 53 per cent of the vote.\n\nThe largest swing at any by-election of the last parliament was that of North Shropshire.';
  expect(read(text, { published: '2025-03-20' }).contests).toEqual([]);
});

test('a poll of years ago is told by its year and one of its candidates', () => {
  const text =
    'So sorry to hear that David Rendel has gone. In May 1993 he stood in the Newbury by-election and swept home for the Liberal Democrats by 22,055 votes.';
  expect(told(text, '2016-05-18')).toContain('Newbury majority 22055');
});

test('where two polls fell on one day, what the day is called says nothing of the contest', () => {
  const text =
    'Heywood and Middleton\n\nPolling took place on 9 October, the day of Clacton. Labour scraped home. UKIP came second.';
  expect(told(text, '2014-10-11')).not.toContain('Clacton position 2');
});

test('a seat named in passing does not take the next paragraph with it', () => {
  const text =
    'Labour has held Middlesbrough. UKIP also came second in Rotherham.\n\nThere were eight candidates and the turnout was 26 per cent.';
  expect(told(text, '2012-11-30')).not.toContain('Rotherham turnout 26');
});

test('a seat with a bracket in its name is named as it is printed', () => {
  const text =
    'The Richmond (Yorks) by-election of 23 February 1989 was won by William Hague for the Conservatives with 19,543 votes.';
  expect(told(text, '2015-02-23')).toContain('Richmond (Yorks) votes 19543');
});

test('the short lines of a list are of its contest, whichever the prose above was on', () => {
  const text = `Leicester South fell to the Liberal Democrats in Thursday's by-election, and Birmingham Hodge Hill stayed with Labour.

In Hodge Hill the turnout was 37.9 per cent.

Parmjit Singh Gill (LD) 10,274
Sir Peter Soulsby (Lab) 8,620
Chris Heaton-Harris (C) 5,796
Yvonne Ridley (Respect) 3,724
Turnout: 41.6%
Majority 1,654`;
  expect(told(text, '2004-07-16')).toEqual(
    expect.arrayContaining(['Birmingham Hodge Hill turnout 37.9', 'Leicester South turnout 41.6']),
  );
  expect(told(text, '2004-07-16')).not.toContain('Birmingham Hodge Hill turnout 41.6');
});

test('a figure before a turn to one of two contests is of the other', () => {
  const text =
    'Copeland went to the Conservatives and Stoke-on-Trent Central stayed with Labour. Stoke was wet. It rained in the north too, yet 51 per cent voted; in Stoke it was 38.';
  expect(told(text, '2017-02-24')).toEqual(
    expect.arrayContaining(['Copeland turnout 51', 'Stoke-on-Trent Central turnout 38']),
  );
});

test('a place where somebody lives, or that a house is called by, is not whose figure it is', () => {
  const text =
    'Trudy Harrison won the Copeland by-election for the Conservatives. Harrison, a mother of four from Bootle, took 13,748 votes. At the Bath & West showground we heard that the turnout was 51.3 per cent.';
  expect(told(text, '2017-02-24')).toEqual(expect.arrayContaining(['Copeland votes 13748', 'Copeland turnout 51.3']));
});

test('a turnout told after another is of the seat beside it', () => {
  const text =
    'Labour held Rotherham and Middlesbrough on Thursday. The turnout in Middlesbrough was 26 per cent. In the other seat it was 34.';
  expect(told(text, '2012-12-01')).toContain('Rotherham turnout 34');
});

test('what is told of an earlier election ends where those who stand now are told of', () => {
  const text =
    "Chris Webb won the Blackpool South by-election for Labour. In December 2019 the Conservatives' edge had been 3,690. David Jones was third, behind Mark Butcher. Turnout was 32.5 per cent.";
  expect(told(text, '2024-05-04')).toContain('Blackpool South turnout 32.5');
});

test('where somebody once sat is not which election a figure is of', () => {
  const text =
    'Robert Jenrick won the Newark by-election for the Conservatives. Second was Roger Helmer, once a Tory in the European Parliament, with 10,028 votes, which shattered Labour hopes.';
  expect(told(text, '2014-06-07')).toContain('Newark votes 10028');
});

test("a party's share beside what it had been before is of this poll", () => {
  const text =
    "Sarah Champion won the Rotherham by-election for Labour. Jane Collins of UKIP was on 4,648, a 21.67 per cent share that had been 5.9 in 2010. Her 4,648 votes were more than twice Labour's lead at the general election.";
  expect(told(text, '2012-12-01')).toContain('Rotherham votes 4648');
});

test('a poll abroad and a general election told beside ours are not its', () => {
  const text =
    'Alistair Strathern won the Mid Bedfordshire by-election for Labour by 1,192 votes. In Canada last month a by-election was lost on a swing of 12 per cent. At the 2017 election turnout was 75 per cent, when Labour had 17,953 votes.';
  const made = told(text, '2023-10-21');
  for (const each of ['swing 12', 'turnout 75', 'votes 17953']) expect(made).not.toContain(`Mid Bedfordshire ${each}`);
});

test('a majority won at the poll itself, told years later, is not the one before it', () => {
  const text =
    'Shirley Williams won Crosby for the Social Democrats. She had won it at a by-election in November 1981 with a majority of 5,289.';
  expect(told(text, '2022-07-05')).not.toContain('Crosby previousMajority 5289');
});

test('a list under the heading of a later general election is none of a by-election before it', () => {
  const text =
    'Corby\n\n2015 Result:\nConservative: 14585 (34.8%)\nLabour: 8184 (19.5%)\nMAJORITY: 5241 (12.5%)\n\nAt the by-election in November 2012 Andy Sawford won the seat for Labour.';
  expect(told(text, '2017-05-01').filter((claim) => /\d/.test(claim))).toEqual([]);
});

test('seats under headings with the day of each poll are told, the month first or the day', () => {
  const text =
    'How the party fared\n\n1. Corby (November 15 2012)\n\nLabour took Corby from the Conservatives on a swing of 12.7 points.\n\n2. Eastleigh (28 February 2013)\n\nThree months later the Liberal Democrats held Eastleigh by 1,771 votes.';
  expect(told(text, '2014-10-20')).toEqual(expect.arrayContaining(['Corby swing 12.7', 'Eastleigh majority 1771']));
});

test('a turnout that follows a majority measured against the general election is of the by-election', () => {
  const text =
    'Andy Sawford won the Corby by-election. That 7,791 majority is up by 5,840 votes on the 1,951 with which Louise Mensch won at the general election. Turnout was 44.8 per cent.';
  expect(told(text, '2012-11-17')).toContain('Corby turnout 44.8');
});

test('in a gallery of polls a place with a day heads what follows, by its short name', () => {
  const text =
    'Upsets of the past\n\nGreenwich, 26 February 1987\nRosie Barnes of the SDP won by 6,611.\n\nGovan, 10 November 1988\nJim Sillars won for the SNP by 3,554.';
  expect(told(text, '2017-10-20').filter((claim) => /\d/.test(claim))).toEqual([
    'Greenwich majority 6611',
    'Glasgow Govan majority 3554',
  ]);
});

test('"the former minister" is none of two seats; a majority in another parliament is none of before', () => {
  const seats =
    'Labour held Sedgefield by 6,956 votes and Ealing Southall by 5,070. In Sedgefield Phil Wilson, a friend of the former minister, polled 12,528.';
  expect(told(seats, '2007-07-20')).toContain('Sedgefield votes 12528');
  const gone =
    'Labour held Sedgefield. Tony Blair left for the Scottish Parliament, where he was elected last week with a majority of 4,468.';
  expect(told(gone, '2007-07-20').filter((claim) => /\d/.test(claim))).toEqual([]);
});

test('in a gallery each year opens what is told of a seat that polled in it, above it or in its line', () => {
  const text =
    'Upsets of the past\n\n1987: Greenwich was won by Rosie Barnes of the SDP.\n\n1988\n\nLabour lost Glasgow Govan to Jim Sillars of the SNP, whose majority was 3,554.\n\nCorby votes today.';
  expect(told(text, '2012-11-15')).toEqual([
    'Greenwich winner',
    'Glasgow Govan majority 3554',
    'Glasgow Govan winner',
    'Glasgow Govan outcome',
  ]);
});

test('in a gallery each seat, with its month and year, opens the paragraph on it', () => {
  const text =
    'Polls that shook Westminster\n\nAs Corby votes we look back.\n\n1 of 2 PA\n\nGreenwich, February 1987: Rosie Barnes of the SDP won it from Labour by 6,611.\n\n2 of 2 PA\n\nGlasgow Govan, November 1988: Jim Sillars took the seat for the SNP, 3,554 in front.';
  expect(told(text, '2012-11-15').filter((claim) => /\d/.test(claim))).toEqual([
    'Greenwich majority 6611',
    'Glasgow Govan majority 3554',
  ]);
});

test('the day in a line of its own is that of the poll which the article recalls', () => {
  const text =
    'From the archive\n\n26 February 1987\n\nHow Greenwich was won\n\nRosie Barnes took Greenwich for the SDP with a majority of 6,611. At the general election of 1992 she was beaten by 1,357 votes.';
  expect(told(text, '2019-02-26').filter((claim) => /\d/.test(claim))).toEqual(['Greenwich majority 6611']);
});

test('a year that opens a paragraph is that of all of it, and no year of which the seat has no poll opens one', () => {
  const text =
    'Upsets of the past\n\n1973: Labour was beaten at Lincoln by Dick Example. Jim Sample gained Glasgow Govan from Labour on a swing of 26.7 per cent.\n\n1988: Jim Sillars took Glasgow Govan on a swing of 33.1 per cent.';
  expect(told(text, '2009-07-24')).toEqual(['Glasgow Govan swing 33.1', 'Glasgow Govan winner']);
});

test('seats with their day or month behind them are told, under "&" too', () => {
  const text =
    'The record since 2019\n\nChesham & Amersham (June 2021)\n\nThe Liberal Democrats took the seat from the Conservatives on a swing of 25.2 points.\n\nNorth Shropshire (December 2021)\n\nSix months after Chesham & Amersham the Liberal Democrats took North Shropshire by 5,925 votes.';
  expect(told(text, '2023-10-20')).toEqual(
    expect.arrayContaining(['Chesham and Amersham swing 25.2', 'North Shropshire majority 5925']),
  );
  expect(
    told(
      'Results\n\n1. Newbury - 6 May 1993 (death of Judith Chaplin on 19 February 1993)\n\nLiberal Democrat majority 22,055',
      '1995-06-01',
    ),
  ).toContain('Newbury majority 22055');
});

test('a majority of somebody who stood elsewhere, in the contest that the paragraph before names, is not this one’s', () => {
  const text =
    'Helen Morgan won North Shropshire by 5,925 votes.\n\nThe last such swing was at the Christchurch by-election.\n\nThere Diana Maddock turned a Tory majority of 23,015 into one of 16,427.';
  expect(told(text, '2021-12-17').filter((claim) => /ajority/.test(claim))).toEqual(['North Shropshire majority 5925']);
});

test('a candidate of two parties’ alliance is not given the one that the register does not list', () => {
  const text =
    'On this day: 26 November 1981\n\nShirley Williams takes Crosby for the SDP/Liberal Alliance by 5,289 votes.';
  const [contest] = read(text, { published: '2021-11-26' }).contests;
  expect(contest?.claims).toContainEqual(
    expect.objectContaining({ kind: 'winner', candidate: 'Shirley Williams', party: null }),
  );
});

test('headings that leave the year to the page are of the year before it', () => {
  const text =
    'The by-elections of the year\n\nHenley, 26 June\n\nJohn Howell held it for the Conservatives by 10,116 votes.\n\nGlasgow East, 24 July\n\nJohn Mason of the SNP beat Margaret Curran of Labour by 365 votes.';
  expect(told(text, '2008-12-20')).toEqual(
    expect.arrayContaining(['Henley majority 10116', 'Glasgow East majority 365']),
  );
  expect(told(text, '2011-12-20')).not.toContain('Henley majority 10116');
});

test('a poll of years ago is told where who won it and who had left are named, and no year', () => {
  const text =
    'A quarter of a century is long.\n\nSome of it was wet.\n\nDerek Fatchett had died. Hilary Benn held Leeds Central by 2,293 votes.';
  expect(told(text, '2024-05-30')).toContain('Leeds Central majority 2293');
  expect(told(text.replace('Derek Fatchett', 'somebody'), '2024-05-30')).toEqual([]);
});

test('a member who fought the seat again is not named as who had left too', () => {
  const text =
    'Councils in trouble\n\nIt rained.\n\nDavid Davis, whose seat was Haltemprice and Howden, won a vote by 25 votes.';
  expect(told(text, '2020-05-30')).toEqual([]);
});

test('candidates whose surnames come first are those of a recent poll, whatever ward is told of too', () => {
  const text =
    'CHEADLE\n\nHunter, Mark (LD)\t19,593\nDay, Stephen (C)\t15,936\nMiller, Martin (Lab)\t1,739\n\nLD majority 3,657\nElectorate 68,000\n\nThe by-election in his ward is in September.';
  expect(told(text, '2005-07-15')).toEqual(expect.arrayContaining(['Cheadle votes 19593', 'Cheadle votes 15936']));
  const [contest] = read(text, { published: '2005-07-15' }).contests;
  expect(contest?.claims.find(({ kind }) => kind === 'electorate')).toMatchObject({
    value: 68_000,
    precision: 'about',
  });
});

test('a text without a date is on the poll whose seat and people it names', () => {
  const text =
    'Labour held the seat. Samantha Dixon had 17,309 votes.\n\nIt was a City of Chester by-election in the frost.';
  expect(read(text).contests[0]?.byElection).toBe('city-of-chester-2022');
});

test('a text without a date that names too few of any poll reports none, for want of a word that it was a by-election', () => {
  const text = 'Labour held City of Chester with 17,309 votes, a majority of 10,974.';
  expect(read(text).contests).toEqual([]);
  expect(read(`The by-election is over. ${text}`).contests).toMatchObject([{ byElection: 'city-of-chester-2022' }]);
});

test('a text without a date reports no contest that the register does not have: it may be a council’s', () => {
  const text = 'Labour held Worcester with 1,143 votes, a majority of 25, in a by-election. Turnout was 31%.';
  expect(read(text).contests).toEqual([]);
  expect(read(text, { published: '2027-05-07' }).contests).toMatchObject([{ constituency: 'Worcester' }]);
});

test('two seats of one day tell a text without a date which day it was', () => {
  const text =
    'Labour has held Middlesbrough and Rotherham in two by-elections. In Middlesbrough its share rose to 60.5 per cent. In Rotherham turnout was 33.8 per cent.';
  expect(read(text).contests.map(({ pollingDay }) => pollingDay)).toEqual(['2012-11-29', '2012-11-29']);
});

test('a text without a date is on the one poll of its seat that somebody stood in whom it names', () => {
  const of = (text: string): readonly unknown[] => read(text).contests.map(({ byElection }) => byElection);
  expect(of('Sarah Green wins Chesham and Amersham, by 8,028 votes!')).toEqual(['chesham-and-amersham-2021']);
  expect(of('Orfhlaith Begley is the new MP for West Tyrone, on a turnout of 55.1%.')).toEqual(['west-tyrone-2018']);
  expect(of('Ann Example wins Chesham and Amersham, by 8,028 votes!')).toEqual([]);
  expect(of('The Perth by-election of 28 July 2018: Ann Example won for the Labor Party by 8,028 votes.')).toEqual([]);
});

test('a text without a date is on the poll that somebody won, not on the one where the same had left', () => {
  const text = 'Labour has held Ogmore at the by-election.\n\nHuw Irranca-Davies had 9,548 votes, Plaid Cymru 3,827.';
  expect(read(text).contests[0]?.byElection).toBe('ogmore-2002');
});

test('of two polls of which a text without a date names as many people it is after the later one', () => {
  const text =
    'Two winter by-elections\n\nStretford and Urmston chose Andrew Western, with a majority of 9,906. West Lancashire chose Ashley Dalton, by 8,326.';
  expect(read(text).contests.map(({ byElection }) => byElection)).toContain('west-lancashire-2023');
});

test('a paragraph that looks back at an election goes on with that', () => {
  const back = 'Looking back at the results of 2010, Labour came second. The Liberal Democrats had 14.5 per cent.';
  const text = `Andy Sawford has won the Corby by-election for Labour.\n\n${back}`;
  expect(told(text, '2012-11-16')).not.toContain('Corby share 14.5');
});

test('who stands again for no party has left the seat as what they were', () => {
  const text =
    'Sarah Olney (Liberal Democrat) 20,510\nZac Goldsmith (Independent) 18,638\nChristian Wolmar (Labour) 1,515\n\nGoldsmith triggered the Richmond Park by-election by resigning as a Conservative.';
  const { claims = [] } = read(text, { published: '2016-12-02' }).contests[0] ?? {};
  expect(claims.find(({ kind }) => kind === 'cause')).toMatchObject({ party: 'Conservative' });
});

test('a poll of years ago is told under a heading with its seat', () => {
  const text =
    'The year that was\n\nIn 2008 there were two.\n\nAll were surprised.\n\nGlenrothes\n\nLindsay Roy won 19,946 votes to 13,209 for Peter Grant.';
  expect(told(text, '2018-11-06')).toContain('Glenrothes votes 19946');
});

test('a list of the general election under the seat and its year leaves the article to the by-election', () => {
  const text =
    'Crewe and Nantwich has been taken from Labour by the Conservatives.\n\nEdward Timpson received 7,860 more votes than the Labour candidate.\n\nCREWE AND NANTWICH 2005\nLabour: 21,240\nConservative: 14,162\nLib Dem: 8,083';
  expect(told(text, '2008-05-23')).toContain('Crewe and Nantwich majority 7860');
});

test('a seat with an ampersand for its “and” is named in full', () => {
  const text =
    'Sarah Green sweeps home in Chesham & Amersham, with no help from the ward councillors.\n\nLDEM: 56.7% (+30.4)\nCON: 35.5% (-19.9)\nGRN: 3.9% (-1.6)';
  expect(told(text, '2021-06-18')).toContain('Chesham and Amersham share 56.7');
});

test('what a party is on in polls is no share, and what a bound is imagined for is no majority', () => {
  const text =
    'Labour held Newport West by 1,951. UKIP is currently polling at 11% for the assembly list. If I had a majority of under 2,000 I would worry.';
  const { contests, doubtful } = read(text, { published: '2019-04-05' });
  const values = [...contests, ...doubtful].flatMap(({ claims }) =>
    claims.flatMap((claim) => ('value' in claim ? [claim.value] : [])),
  );
  expect(values).toContain(1951);
  expect(values).not.toContain(2000);
  expect(contests[0]?.claims.map((claim) => ('value' in claim ? claim.value : null))).not.toContain(11);
});

test('a day that is supposed dates no contest that the register lacks', () => {
  const text =
    'Two by-elections on Thursday\n\nRochester and Strood by-election\n\nMark Reckless had 16,867 votes and Kelly Tolhurst 13,947.\n\nWakefield and Rothwell by-election\n\nLabour held Wakefield and Rothwell last night with 12,345 votes.';
  for (const { byElection, pollingDay, year } of read(text).contests)
    if (byElection === null) expect([pollingDay, year]).toEqual([null, null]);
    else expect(pollingDay).toBe('2014-11-20');
});

test('an article that looks back tells of every poll whose candidates it names', () => {
  const text =
    'The year in which it turned\n\nIt began with a funeral.\n\nEdward Timpson’s majority in Crewe and Nantwich was 7,860. He beat Tamsin Dunwoody.\n\nAnd in July came Glasgow East. John Mason had 11,277 votes. Margaret Curran had 10,912.';
  expect(told(text, '2018-11-06')).toEqual(
    expect.arrayContaining(['Crewe and Nantwich majority 7860', 'Glasgow East votes 11277']),
  );
  expect(told(`Ann Example is the new MSP for Ashdale.\n\n${text}`, '2018-11-06')).toEqual([]);
});

test('one word names a small party that stood, and not where it begins a sentence as a word', () => {
  const of = (said: string): readonly string[] =>
    told(`Mark Hunter held Cheadle for the Liberal Democrats with 19,593 votes.\n\n${said}`, '2005-07-15');
  expect(of('Veritas made its bow with 218 votes.')).toContain('Cheadle votes 218');
  expect(of('Respect was there with 218 votes.')).not.toContain('Cheadle votes 218');
});

test('a seat that goes by a short form alone, years later, is told of by its candidates and who had left', () => {
  const text =
    'RIBBLE ’91\n\nDavid Waddington went to the Lords, and a March by-election was called.\n\nMichael Carr took on Nigel Evans for the Liberal Democrats, and romped home on a swing of 24.8 per cent in Ribble.';
  expect(told(text, '2011-03-10')).toContain('Ribble Valley swing 24.8');
});

test('a month in which somebody hopes to win a seat is not when it polled', () => {
  const text =
    'Sarah Olney wins for the Liberal Democrats by 1,872 votes. The Tories think that they could win Richmond Park back in May.';
  expect(told(text, '2016-12-03')).toContain('Richmond Park majority 1872');
});

test('a heading of a seat by a shorter name ends the list above it', () => {
  const text = `Labour has lost Copeland and kept Stoke.

Copeland

Trudy Harrison Con 13,748
Gillian Troughton Lab 11,601

Stoke Central

Gareth Snell Lab 7,853
Paul Nuttall Ukip 5,233`;
  expect(told(text, '2017-02-24')).toEqual(
    expect.arrayContaining(['Copeland votes 13748', 'Stoke-on-Trent Central votes 7853']),
  );
});

test('an article of polling day, while people vote, reports no result', () => {
  const text =
    'Two seats choose new MPs. People in two Midlands seats are voting on Thursday, and voting goes on until ten.\n\nIn Leicester South the Labour majority was 13,243, with 42,139 people, or 57.99%, voting.';
  expect(told(text, '2004-07-15')).toEqual([]);
});

test('a place twice over is of both contests', () => {
  const text =
    'Parmjit Singh Gill won Leicester South and Liam Byrne won Birmingham Hodge Hill. The Conservatives were third twice over.';
  expect(told(text, '2004-07-16')).toEqual(
    expect.arrayContaining(['Leicester South position 3', 'Birmingham Hodge Hill position 3']),
  );
});

test('a place that went to somebody in a seat is of that seat', () => {
  const text =
    'Labour held Rotherham and Middlesbrough. Over in Middlesbrough second went to Richard Elvin of UKIP, and in Rotherham third went to the BNP.';
  expect(told(text, '2012-11-30')).toEqual(
    expect.arrayContaining(['Middlesbrough position 2', 'Rotherham position 3']),
  );
});

test('a seat goes by its city and its own last word', () => {
  const text = 'Tories take Copeland as Labour fends off UKIP in Stoke Central.';
  expect(told(text, '2017-02-24')).toContain('Stoke-on-Trent Central outcome');
});

test('of polls years ago that a gallery tells in turn each is told whose candidate is named', () => {
  const text =
    'In pictures\n\nCrewe and Nantwich, 22 May 2008\nGwyneth Dunwoody had died. Edward Timpson stood. The swing was 17.6%.\n\nHenley, 26 June 2008\nJohn Howell kept the seat for the Conservatives with 19,796 votes.';
  expect(told(text, '2018-05-22')).toContain('Crewe and Nantwich swing 17.6');
});

test('totals glued to their percentages are told apart where rows of the table are left out', () => {
  const text =
    'Corby by-election, 15 November 2012\n\nPartyCandidateVotes%±%\nLabourAndy Sawford17,26748.4+9.7\nConservativeChristine Emmett9,47626.6-15.6\nUKIPMargot Parker5,10814.3+14.3\nLiberal DemocratsJill Hope1,7705.0-9.5\nMajority7,79121.8\nTurnout35,66544.8-24.4';
  expect(told(text, '2012-11-17')).toEqual(
    expect.arrayContaining(['Corby majority 7791', 'Corby turnout 44.8', 'Corby votesCast 35665']),
  );
});

test('a poll of long ago is told of by its month and a candidate, whatever else the text speaks of', () => {
  const text =
    'The man with the red tie has died.\n\nIn Newbury in May 1993 he was the agent. David Rendel won by 22,055 votes, on a swing of 28.4 per cent.\n\nIn 1990 he had been at Eastbourne with David Bellotti, who polled 23,415.\n\nHe is remembered by his neighbours for the roses, for the dog, for a loud voice and for a garden party that nobody could leave before the last song had been sung. He fought his own ward twice.';
  expect(told(text, '2023-11-02')).toEqual(
    expect.arrayContaining(['Newbury majority 22055', 'Eastbourne votes 23415']),
  );
});

test('a text on a ward that recalls such a poll reports nothing', () => {
  const text =
    'Labour has held the Ashdale ward by 104 votes. Turnout was 21 per cent.\n\nAnn Example worked for David Rendel when he took Newbury in May 1993.';
  expect(told(text, '2023-11-02')).toEqual([]);
});

test('a seat that is dated in passing beside a poll of these days draws no figures', () => {
  const text =
    'Labour has lost Brent East by 1,118 votes to Sarah Teather. It was the largest swing since the by-election in Bermondsey on 24 February 1983.\n\nOf the electorate 36.2 per cent voted.';
  expect(told(text, '2003-09-19')).toEqual(
    expect.arrayContaining(['Brent East majority 1118', 'Brent East turnout 36.2']),
  );
  expect(told(text, '2003-09-19').filter((claim) => claim.startsWith('Bermondsey'))).toEqual([]);
});

test('years with a colon head each its own poll', () => {
  const text =
    'Crewe and Nantwich votes today. Some that are still spoken of:\n\n1990: Labour won Mid Staffordshire by 9,449.\n\n1994: Labour took Dudley West by 20,694.';
  expect(told(text, '2008-05-22')).toEqual(
    expect.arrayContaining(['Mid Staffordshire majority 9449', 'Dudley West majority 20694']),
  );
});

test('a round-up’s first line tells of each of its polls', () => {
  const text =
    'Labour kept its seats in all three of Thursday’s by-elections. In Rotherham its majority was 5,318, in Middlesbrough 8,211 and in Croydon North 11,761.';
  expect(told(text, '2012-11-30').filter((claim) => claim.endsWith('outcome'))).toHaveLength(3);
});

test('of two seats joined by "and" both are named, though the second begins like the end of a name', () => {
  const text =
    'Both Tamworth and Mid Bedfordshire have gone from blue to red.\n\nSarah Edwards beat Andrew Cooper in the former by 1,316 votes. In the latter Alistair Strathern finished on 13,872, the Conservative Festus Akinbusoye on 12,680.';
  expect(told(text, '2023-10-20')).toEqual(
    expect.arrayContaining(['Tamworth majority 1316', 'Mid Bedfordshire votes 13872', 'Mid Bedfordshire votes 12680']),
  );
});

test('a county is told by what the press makes of its name', () => {
  const text = 'Labour has kept West Lancs. Turnout was 31 per cent and the majority 8,326.';
  expect(told(text, '2023-02-10')).toContain('West Lancashire majority 8326');
});

test('the numbers of pictures are no odds', () => {
  const text =
    'In pictures\n\n1/3 Image: the count\n\n2/3 Image: the winner\n\n3/3 Image: Corby, where Labour won by 7,791 votes and turnout was 44.8%.';
  expect(told(text, '2012-11-16')).toContain('Corby majority 7791');
});

test('the party of somebody with a title is none that bears the name', () => {
  const text =
    'Sarah Green won the Chesham and Amersham by-election for the Liberal Democrats. Ms Green’s party went up by 30 points.';
  const changes = read(text, { published: '2021-06-19' }).contests.flatMap(({ claims }) =>
    claims.flatMap((claim) => (claim.kind === 'shareChange' ? [claim.party] : [])),
  );
  expect(changes).not.toContain('Green');
});

test('who stood this time did so now, whatever month the sentence names before', () => {
  const text =
    'Sarah Green won the Chesham and Amersham by-election on Thursday. Peter Fleet left his job in March and stood this time as a Conservative, taking 35.5 per cent.';
  expect(told(text, '2021-06-19')).toContain('Chesham and Amersham share 35.5');
});

test('a by-election of a fortnight before is told of where who stood and who left are, not where it is compared with', () => {
  const main = 'Andrew Western is the new MP for Stretford and Urmston. His 12,828 votes are a majority of 9,906.';
  const before = `${main}\n\nIt follows the contest in City of Chester a fortnight ago, when Samantha Dixon won with 17,309 votes. That came of Chris Matheson’s resignation.`;
  expect(told(before, '2022-12-16')).toContain('City of Chester votes 17309');
  const compared = `${main}\n\nThe swing was lower than in City of Chester a fortnight ago, where Samantha Dixon had a majority of 10,974.`;
  expect(told(compared, '2022-12-16').filter((each) => each.startsWith('City'))).toEqual([]);
});

test.each([
  'Labour has won three by-elections, retaining Commons seats in Croydon North, Middlesbrough and Rotherham.',
  'Labour completed a clean sweep in three by-elections in Croydon North, Middlesbrough and Rotherham.',
  'Labour celebrated victories in Croydon North, Middlesbrough and Rotherham.',
  'Labour won all three of the by-elections in Croydon North, Middlesbrough and Rotherham.',
])('what a party did in several seats at once it did in each: %s', (text) => {
  const all = told(`${text} Steve Reed had 15,898 votes in Croydon North.`, '2012-12-01');
  for (const seat of ['Croydon North', 'Middlesbrough', 'Rotherham']) expect(all).toContain(`${seat} winner`);
});

test.each([
  'Labour held council seats in Croydon North, Middlesbrough and Rotherham.',
  'Labour hopes to complete a clean sweep in Croydon North, Middlesbrough and Rotherham.',
])('none of other seats, or only hoped for: %s', (text) => {
  const all = told(`${text} Steve Reed had 15,898 votes in Croydon North.`, '2012-12-01');
  expect(all).not.toContain('Rotherham winner');
});
