import { describe, expect, it } from 'vitest';
import { articleReader, readArticle } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';
import { register } from './register.ts';

const read = articleReader({ ...quickRegister(process.cwd()), byElections: [] });
const claims = (text: string, kind: string): readonly unknown[] =>
  read(`Labour won the by-election in Ashdale.\n\n${text}`, {
    published: '2014-06-06',
    seat: 'Ashdale',
  }).contests.flatMap((contest) => contest.claims.filter((claim) => claim.kind === kind));

describe('figures that cannot all be true of one contest', () => {
  it('leave a candidate the number of votes that stands beside the name, not a pronoun’s', () => {
    const votes = claims(
      'Tom Reed was the Conservative. Ann Bell came home for Labour. He had 9,812 votes and Tom Reed had 7,102 votes.',
      'votes',
    );
    expect(votes).toMatchObject([{ candidate: 'Tom Reed', value: 7102 }]);
  });
  it('that a misprint tells apart both stay', () => {
    const votes = claims('Labour’s Ann Bell polled 9,812 votes.\n\nAnn Bell (Labour) had 9,872 votes.', 'votes');
    expect(votes).toMatchObject([{ value: 9812 }, { value: 9872 }]);
  });
  it('give a party that most voted for no place far down', () => {
    const text = 'Labour 9,621, Conservative 8,988, UKIP 2,347, Green 1,925.';
    expect(claims(`${text}\n\nThe Conservatives were fourth.`, 'position')).toEqual([]);
    expect(claims(`${text}\n\nThe Greens were fourth.`, 'position')).toMatchObject([{ party: 'Green', value: 4 }]);
  });
  it('are not the lead of one loser over another', () => {
    const text = 'Labour’s Ann Bell won by 1,204 votes. Tom Reed was the Conservative.';
    expect(claims(`${text} He was 27 votes ahead of the Greens.`, 'majority')).toMatchObject([{ value: 1204 }]);
  });
});

describe('what is of no by-election’s result', () => {
  it('is a general election’s page that its heading names, though it recalls the by-election', () => {
    const page =
      'Corby: Labour GAIN from Conservative\n\nElection 2015\n\nAndy Sawford lost the seat that he won in the by-election here in 2012.\n\nMajority 2,412\nTurnout 70.5%\n';
    expect(read(page, { published: '2015-05-08' }).contests).toEqual([]);
  });
  it('is a list that the year of an earlier election opens', () => {
    const lists =
      'Ashdale (Lab hold) - Ann Bell (Lab) 9,812; Tom Reed (C) 7,102; Paul Hart (UKIP) 4,118. Majority 2,710.\n2010 - Joan Pym (Lab) 19,266; R Wright (C) 6,554; S Walters (LibDem) 5,830. Majority 12,712.';
    const values = claims(lists, 'votes').map((claim) => (claim as { value: number }).value);
    expect(values).not.toContain(19_266);
  });
  it('are figures of an earlier by-election, of other ballots and of a leaflet', () => {
    expect(claims('In the previous by-election, in 2004, Labour won by 3,300 votes.', 'previousMajority')).toEqual([]);
    expect(claims('In the European vote a fortnight before, UKIP had 38.3%, 16,196 votes.', 'votes')).toEqual([]);
    expect(claims('They had put out a leaflet showing Labour third.', 'position')).toEqual([]);
  });
  it('are figures of another seat that opens the sentence before, or of a place that opens the clause', () => {
    const corby = 'Labour gained Corby from the Conservatives in the by-election of 15 November 2012.';
    const next = 'In Hartlepool, her sister’s seat, no date is set. Her majority was 6,057.';
    const read = readArticle(`${corby}\n\n${next}`, register, { published: '2012-11-16' });
    expect(read.contests.flatMap((contest) => contest.claims.map(({ kind }) => kind))).not.toContain('majority');
    expect(claims('It was a bad month: at Midford his party lost by 10,974.', 'majority')).toEqual([]);
  });
  it('is a party that stands beside “independent”, glued to a name or named in the clause before', () => {
    const rest = 'Lord Fudge kept his hat and lost his deposit. So did an Independent Conservative and the Green.';
    expect(claims(rest, 'lostDeposit')).not.toContainEqual(expect.objectContaining({ party: 'Conservative' }));
    const table =
      'Ann BellLabour9,81253.1%\nTom ReedConservative7,10238.4%\nSir Fudge A-LotMonster Raving Loony1,5708.5%';
    expect(claims(table, 'votes')).toContainEqual(
      expect.objectContaining({ candidate: 'Sir Fudge A-Lot', value: 1570 }),
    );
    const cost = 'Labour’s Ann Bell won 9,812 votes; Eric Bull’s 487 for the Greens cost the party its deposit.';
    expect(claims(cost, 'lostDeposit')).not.toContainEqual(expect.objectContaining({ party: 'Labour' }));
  });
  it('is a victory of those whom a pronoun alone gives a majority', () => {
    const read = articleReader({ ...quickRegister(process.cwd()), byElections: [] });
    const text = 'The Greens were pleased in Ashdale. They had a majority of 900 for the other side of the coin.';
    const { contests } = read(text, { published: '2014-06-06', seat: 'Ashdale' });
    expect(contests.flatMap((contest) => contest.claims.filter(({ kind }) => kind === 'winner'))).toEqual([]);
  });
  it('is dealt out to contests that were told of in one order and then in another', () => {
    const told = (middle: string) =>
      readArticle(
        `Labour holds Middlesbrough and Croydon North\n\n${middle}\n\nThe Labour majorities were 8,111 and 11,222 respectively.`,
        register,
        { published: '2012-11-30' },
      ).contests.flatMap(({ claims: all }) => all.flatMap((claim) => (claim.kind === 'majority' ? [claim.value] : [])));
    const [one, other] = ['In Middlesbrough Andy McDonald won.', 'In Croydon North Steve Reed won.'];
    expect(told(`${one} ${other}`)).toEqual([8111, 11_222]);
    expect(told(`${other} ${one}`)).toEqual([]);
  });
  it('is a recount of whichever of the seats that the headline names', () => {
    const told = (text: string) =>
      readArticle(`Labour wins Middlesbrough and Croydon North\n\n${text}`, register, {
        published: '2012-11-30',
      }).contests.flatMap(({ claims: all }) => all.filter(({ kind }) => kind === 'recounts'));
    expect(told('A hundred votes, after two recounts, were all that stood between Labour and a loss.')).toEqual([]);
    expect(told('In Middlesbrough Andy McDonald won after two recounts.')).toMatchObject([{ value: 2 }]);
  });
});
