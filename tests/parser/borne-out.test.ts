import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const reader = articleReader({ ...quickRegister(process.cwd()), byElections: [] });

/** Claims of an article on Ashdale that only its other figures bear out, in short. */
function borneOut(text: string): readonly string[] {
  const { contests } = reader(`Labour won the by-election in Ashdale.\n\n${text}`, {
    published: '2014-06-06',
    seat: 'Ashdale',
  });
  return contests.flatMap(({ claims }) =>
    claims.flatMap((claim) =>
      claim.rule === 'borne-out' && 'value' in claim
        ? `${claim.kind} ${claim.value}${'party' in claim ? ` ${claim.party}` : ''}`
        : [],
    ),
  );
}

const TWO = 'Labour’s Ann Bell polled 9,812 votes and the Conservative Tom Reed 7,102.';

describe('figures that the article’s own figures bear out', () => {
  it('reads the lead of the first over the second, whatever the words', () => {
    expect(borneOut(`${TWO} Call it 2,710 reasons to be cheerful.`)).toEqual(['majority 2710']);
  });
  it('finds its place behind letters that two units write', () => {
    expect(borneOut(`${TWO} 🎉🎉 Call it 2,710 reasons to be cheerful.`)).toEqual(['majority 2710']);
  });
  it('is silent about a figure that nothing bears out', () => {
    expect(borneOut(`${TWO} Call it 2,711 reasons to be cheerful.`)).toEqual([]);
  });
  it('works nothing out that the text does not print', () => {
    expect(borneOut(TWO)).toEqual([]);
  });
  it('reads the votes of the second by those of the first and the majority', () => {
    const first = 'Ann Bell took the seat for Labour with 9,812 votes and a majority of 2,710.';
    expect(borneOut(`${first} Home went Tom Reed of the Conservatives: 7,102.`)).toEqual(['votes 7102 Conservative']);
  });
  it('takes no small number for a lead unless its words say so', () => {
    const near = 'Labour’s Ann Bell polled 9,812 votes and the Conservative Tom Reed 9,801.';
    expect(borneOut(`${near} Eleven reporters sat in the hall.`)).toEqual([]);
  });
  it('takes no words of a speaker for the article’s', () => {
    expect(borneOut(`${TWO} "I make that 2,710 friends," he said.`)).toEqual([]);
  });
  it('reads the papers cast by a share and its votes', () => {
    const share = 'Labour’s Ann Bell polled 9,812 votes, 41.23 per cent of the vote.';
    expect(borneOut(`${share} It took 23,840 pencils: so many voted.`)).toEqual(['votesCast 23840']);
  });
  it('reads two numbers that lie the majority apart as those of the first and the second', () => {
    const both = 'Labour’s Ann Bell won with a majority of 2,710. Second was Tom Reed for the Conservatives.';
    expect(borneOut(`${both} It was 9,812 plays 7,102.`)).toEqual(['votes 9812 Labour', 'votes 7102 Conservative']);
    expect(borneOut(`${both} It was 9,812 plays 7,103.`)).toEqual([]);
  });
  it('gives the winner’s votes to the winner, whatever the words call that one', () => {
    const second = 'Labour’s Ann Bell won, and Tom Reed of the Conservatives had 7,102 votes. The majority was 2,710.';
    expect(borneOut(`${second} The fedora-wearing firebrand scooped all of 9,812.`)).toEqual(['votes 9812 Labour']);
  });
  it('gives a number to nobody who only backed who has it', () => {
    const first = 'Ann Bell took the seat for Labour with 9,812 votes and a majority of 2,710.';
    expect(borneOut(`${first} With Conservative and UKIP backing it was 7,102.`)).toEqual([]);
  });
});

describe('the lead of one loser over another', () => {
  const majorities = (text: string): readonly number[] =>
    reader(`Labour won the by-election in Ashdale.\n\n${text}`, {
      published: '2014-06-06',
      seat: 'Ashdale',
    }).contests.flatMap(({ claims }) => claims.flatMap((claim) => (claim.kind === 'majority' ? [claim.value] : [])));
  const THREE = `${TWO} UKIP’s Paul Hart polled 7,075.`;

  it('is no majority where the votes show whose it is', () => {
    expect(majorities(`${THREE} It was settled by 27 votes.`)).toEqual([]);
  });
  it('leaves a majority that is merely misprinted', () => {
    expect(majorities(`${THREE} The majority was 2,701.`)).toEqual([2701]);
  });
});
