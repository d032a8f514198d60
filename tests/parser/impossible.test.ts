import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader({ ...quickRegister(process.cwd()), byElections: [] });
const claims = (text: string, kind: string): readonly unknown[] =>
  read(`Labour’s Ann Bell won the by-election in Ashdale.\n\n${text}`, {
    published: '2014-06-06',
    seat: 'Ashdale',
  }).contests.flatMap((contest) => contest.claims.filter((claim) => claim.kind === kind));

const VOTES =
  'Labour’s Ann Bell polled 9,812 votes, the Conservative Tom Reed 7,102 votes and UKIP’s Paul Hart 7,075 votes.';

describe('what the article’s own figures rule out', () => {
  it('is a place below the first of who won', () => {
    expect(claims(`${VOTES} Ann Bell was second.`, 'position')).toEqual([]);
    expect(claims(`${VOTES} Paul Hart was third.`, 'position')).toMatchObject([{ value: 3 }]);
  });
  it('is a deposit lost with more than a twentieth of the vote', () => {
    const text = 'The Conservatives took 24.1 per cent of the vote.';
    expect(claims(`${text} The Conservatives lost their deposit.`, 'lostDeposit')).toEqual([]);
    expect(claims(`${text} UKIP lost its deposit.`, 'lostDeposit')).toMatchObject([{ party: 'UK Independence Party' }]);
  });
  it('is no deposit lost with less than an eighth of the vote before October 1985', () => {
    const text =
      'Labour’s Ann Bell won the by-election in Ashdale.\n\nThe Conservatives took 7.1 per cent of the vote and lost their deposit.';
    const deposits = (published: string): readonly unknown[] =>
      read(text, { published, seat: 'Ashdale' }).contests.flatMap((contest) =>
        contest.claims.filter(({ kind }) => kind === 'lostDeposit'),
      );
    expect(deposits('1981-07-17')).toMatchObject([{ party: 'Conservative' }]);
    expect(deposits('2014-06-06')).toEqual([]);
  });
  it('is a majority of another election beside the one that the votes bear out', () => {
    expect(claims(`${VOTES} The majority was 2,710. The majority was 11,204.`, 'majority')).toMatchObject([
      { value: 2710 },
    ]);
  });
  it('is the lead of one loser over another where the winner has a majority and no votes', () => {
    const text =
      'Ann Bell beat Tom Reed by 2,710 votes. Only 27 votes divided Tom Reed, the Conservative, on 7,102 from UKIP’s Paul Hart on 7,075.';
    expect(claims(text, 'majority')).toMatchObject([{ value: 2710 }]);
  });
  it('is not a misprint of the majority', () => {
    expect(claims(`${VOTES} The majority was 2,710. The majority was 2,701.`, 'majority')).toMatchObject([
      { value: 2710 },
      { value: 2701 },
    ]);
  });
  it('is no party in a first name', () => {
    expect(claims('Ed Reed’s party kept hold.', 'winner')).not.toContainEqual(
      expect.objectContaining({ party: 'English Democrats' }),
    );
  });
});

describe('the lead of one loser over another', () => {
  it('is no majority where the votes show whose it is', () => {
    expect(claims(`${VOTES} It was settled by 27 votes.`, 'majority')).toEqual([]);
  });
  it('leaves a majority that is merely misprinted', () => {
    expect(claims(`${VOTES} The majority was 2,701.`, 'majority')).toMatchObject([{ value: 2701 }]);
  });
});
