import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import { heldToReturns } from '#wording';
import { quickRegister } from '../../scripts/reading/quick-register.ts';
import { officialIn, returnsOnRecord } from '../../scripts/reading/returns-on-record.ts';

const read = articleReader(quickRegister(process.cwd()));
const records = returnsOnRecord();

/** Results of contests on record, each with the day of its article. */
const TOLD = {
  corby: ['2012-11-17', 'Labour’s Andy Sawford won the Corby by-election with 17,267 votes, a majority of 7,791.'],
  witney: ['2016-10-22', 'Robert Courts held Witney for the Conservatives with 17,313 votes and a majority of 5,702.'],
  peterborough: ['2019-06-08', 'Lisa Forbes won Peterborough for Labour with 10,484 votes, 683 ahead of Mike Greene.'],
  clacton: ['2014-10-11', 'Douglas Carswell won Clacton for UKIP with 21,113 votes, a majority of 12,404.'],
  crewe: ['2008-05-24', 'Edward Timpson won Crewe and Nantwich for the Conservatives with 20,539 votes.'],
  eastleigh: ['2013-03-02', 'Mike Thornton held Eastleigh for the Liberal Democrats with 13,342 votes.'],
  winchester: ['1997-11-22', 'Mark Oaten held Winchester for the Liberal Democrats with 37,006 votes.'],
  shields: ['2013-05-03', 'Emma Lewell-Buck won the South Shields by-election for Labour with 12,493 votes.'],
  october: [
    '2023-10-21',
    'Alistair Strathern won Mid Bedfordshire for Labour by 1,192 votes. In Tamworth Labour’s Sarah Edwards won by 1,316.',
  ],
  both: [
    '2017-02-24',
    'Trudy Harrison won Copeland for the Conservatives with 13,748 votes. In Stoke-on-Trent Central Labour’s Gareth Snell won with 7,853.',
  ],
} as const;

const causes = (told: keyof typeof TOLD, text: string): readonly string[] => {
  const [published, result] = TOLD[told];
  const body = `${result}\n\n${text}`;
  return heldToReturns(read(body, { published }), body, (id) => officialIn(records, id)).contests.flatMap(
    ({ claims }) =>
      claims.flatMap((claim) => (claim.kind === 'cause' ? [`${claim.cause} ${claim.person ?? '-'}`] : [])),
  );
};

describe('why a seat fell vacant, loosely told and borne out by the return', () => {
  it.each([
    ['corby', 'Louise Mensch chose her family over Westminster in the summer and stepped away.', 'Louise Mensch'],
    ['corby', 'The vacancy was created when its Tory member quit to be with her family in New York.', '-'],
    ['witney', 'The former prime minister’s resignation in September made the contest necessary.', '-'],
    ['witney', 'David Cameron said he would step down so that Theresa May could get on.', 'David Cameron'],
    ['eastleigh', 'Chris Huhne had left in disgrace, with a prison sentence ahead of him.', 'Chris Huhne'],
    ['shields', 'The by-election came about because David Miliband had a charity to run.', 'David Miliband'],
    ['corby', 'Sawford follows Louise Mensch; she resigned to move to New York.', 'Louise Mensch'],
    ['witney', 'Courts succeeds David Cameron. He resigned as an MP in September.', 'David Cameron'],
    ['witney', 'It had been David Cameron’s. The former minister, who held it for 15 years, quit.', 'David Cameron'],
    ['eastleigh', 'Chris Huhne, an old rival of Nick Clegg, resigned in February.', 'Chris Huhne'],
    ['eastleigh', 'It was the seat that a cabinet minister had given up.', '-'],
    ['shields', 'A reminder of why: its MP quit in March for New York.', '-'],
    ['witney', 'Before him it was David Cameron’s. Quit in September, as everybody remembers.', 'David Cameron'],
    [
      'witney',
      'It had been David Cameron’s. After Jo Cox it was another shock: his resignation came.',
      'David Cameron',
    ],
    ['shields', 'David was once tipped to lead Labour. David left for a charity in America.', 'David Miliband'],
    ['eastleigh', 'In the end his lies led Chris Huhne to go.', 'Chris Huhne'],
    ['corby', 'Brown quit first; Louise Mensch did the same in August.', 'Louise Mensch'],
    ['shields', 'The vacancy arose when David Miliband packed his bags for New York.', 'David Miliband'],
  ] as const)('%s, a resignation: %s', (told, text, person) => {
    expect(causes(told, text)).toEqual([`resignation ${person}`]);
  });
  it.each([
    ['crewe', 'It had been vacant since the death in April of its Labour MP.', 'death -'],
    ['crewe', 'The majority was Gwyneth Dunwoody’s. The veteran backbencher died in April.', 'death Gwyneth Dunwoody'],
    [
      'crewe',
      'Mrs Dunwoody, the longest-serving woman in the House, had a stroke in April and died.',
      'death Dunwoody',
    ],
    ['crewe', 'Labour had been 7,078 ahead under the late MP.', 'death -'],
    [
      'crewe',
      'Mr Timpson follows the late chair of the transport committee, Gwyneth Dunwoody.',
      'death Gwyneth Dunwoody',
    ],
    ['clacton', 'Mr Carswell had gone over from the Conservative Party.', 'defection Douglas Carswell'],
    ['clacton', 'It was Mr Carswell’s doing, by leaving the Tories for Nigel Farage.', 'defection Douglas Carswell'],
    ['clacton', 'Mr Carswell crossed from the Tory benches to Nigel Farage’s side.', 'defection Douglas Carswell'],
    ['clacton', 'Mr Carswell beat Giles Watling after switching sides in August.', 'defection -'],
    ['peterborough', 'The contest was forced by a recall petition.', 'recall -'],
    ['peterborough', 'Fiona Onasanya was removed by a recall petition.', 'recall Fiona Onasanya'],
    ['peterborough', 'It was called after the last MP, Fiona Onasanya, was forced out.', 'recall Fiona Onasanya'],
    ['peterborough', 'It follows the former MP Fiona Onasanya’s conviction for lying.', 'recall Fiona Onasanya'],
    ['peterborough', 'Her predecessor Fiona Onasanya was ousted by a third of voters.', 'recall Fiona Onasanya'],
    ['eastleigh', 'The seat fell vacant after Chris Huhne was convicted in court.', 'resignation Chris Huhne'],
    ['crewe', 'The loss of Gwyneth Dunwoody in April led to the contest.', 'death Gwyneth Dunwoody'],
    ['winchester', 'In October judges had declared the election of May void.', 'disqualification -'],
  ] as const)('%s: %s', (told, text, cause) => {
    expect(causes(told, text)).toEqual([cause]);
  });
  it('is not told by an office that the member never had', () => {
    expect(causes('corby', 'Louise Mensch was never in the race to become mayor.')).toEqual([]);
  });
  it('is of each of two who are told of in one breath', () => {
    const both = ['resignation Jamie Reed', 'resignation Tristram Hunt'];
    expect(causes('both', 'Jamie Reed left for Sellafield, Tristram Hunt for a museum.').toSorted()).toEqual(both);
    const text = 'Two frontbenchers, Jamie Reed in Copeland and Tristram Hunt in Stoke, had walked out.';
    expect(causes('both', text).toSorted()).toEqual(both);
    const so = 'Jamie Reed quit the Commons in January, as did his colleague Tristram Hunt in Stoke.';
    expect(causes('both', so).toSorted()).toEqual(both);
    const seat = 'Jamie Reed had quit the Commons, as did Tristram Hunt, MP for Stoke-on-Trent Central.';
    expect(causes('both', seat).toSorted()).toEqual(both);
    for (const who of ['Both members', 'They'])
      expect(
        causes('october', `Gone are Nadine Dorries and Chris Pincher. ${who} had given up Westminster.`).toSorted(),
      ).toEqual(['resignation Chris Pincher', 'resignation Nadine Dorries']);
  });
  it.each([
    ['clacton', 'While all eyes were on the defector in Clacton, it rained.'],
    ['peterborough', 'Lisa Forbes said that Fiona Onasanya was ousted by Nigel Farage’s friends.'],
    ['witney', 'First Labour beat David Cameron to the post of mayor, then this.'],
    ['crewe', 'In the latest by-election Gwyneth Dunwoody would have laughed.'],
    ['corby', 'The Corby by-election came a week after the chairman of the local Tories resigned.'],
    ['corby', 'Louise Mensch had held it by 1,951. The agent who stood down in June blamed the party.'],
    ['corby', 'Louise Mensch had held it by 1,951. Phil Hope stood down as chairman of the club.'],
    ['corby', 'Louise Mensch had held it by 1,951. The minister sent from London did not quit before midnight.'],
    ['corby', 'Louise Mensch won here in 2010, when Phil Hope, a minister until he quit the cabinet, was beaten.'],
    ['corby', 'The last by-election held here followed the resignation of a minister in 1962.'],
    ['corby', 'There were calls after the by-election for the Prime Minister to resign.'],
    ['corby', 'Another contest would be needed if the new police commissioner resigned.'],
    ['corby', 'A council by-election was held that day after the resignation of a Labour councillor.'],
    ['corby', 'The steelworks left Corby in 1980; the jobs that Louise Mensch promised never came.'],
    ['witney', 'David Cameron had a majority of 25,155 when his party left the coalition behind.'],
    ['crewe', 'Tamsin Dunwoody said that it was not the death of Labour, whatever the by-election meant.'],
    ['crewe', 'The contest was held in the shadow of the deaths of two soldiers from the town.'],
    ['eastleigh', 'The by-election was followed by the resignation of the minister for energy.'],
  ] as const)('%s, none: %s', (told, text) => {
    expect(causes(told, text)).toEqual([]);
  });
});
