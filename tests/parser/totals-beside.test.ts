import { describe, expect, it } from 'vitest';
import { readArticle } from '#parser';
import { register } from './register.ts';

const WON = 'Andy Sawford won Corby for Labour in the by-election of 15 November 2012.';
/** What is left open of a contest in a text, in short. */
const open = (text: string, value: number): readonly string[] =>
  readArticle(`${WON}\n\n${text}`, register, { published: '2012-11-16' }).doubtful.flatMap(({ claims }) =>
    claims.flatMap((claim) =>
      'value' in claim && claim.value === value
        ? [`${claim.kind} ${'candidate' in claim ? (claim.candidate ?? claim.party) : ''}`.trim()]
        : [],
    ),
  );

describe('what a figure may state, by the words around it alone', () => {
  it('is a total of the seat’s, whatever the words', () => {
    expect(open('The gulf? 7,791, and no mistake.', 7791)).toEqual(
      expect.arrayContaining(['majority', 'previousMajority', 'votesCast', 'electorate']),
    );
  });
  it('is the votes of whoever the sentences around it name, where they are many', () => {
    const text = 'Christine Emmett smiled. The night went on. Then Andy Sawford heard the number read: 9,476.';
    expect(open(text, 9476)).toContain('votes Christine Emmett');
    expect(open(text.replace('9,476', '276'), 276)).not.toContain('votes Christine Emmett');
  });
  it('is a swing or a turnout where those are spoken of', () => {
    expect(open('The needle moved 12.67 her way.', 12.67)).toContain('swing');
    expect(open('The Labour share went up, the majority went down by 17 votes.', 17)).toEqual(['majority']);
    expect(open('There were 6,357 for her opponent, Christine Emmett.', 6357)).not.toContain('majority');
    expect(open('A swing of 12.67 points would do it.', 12.67)).not.toContain('swing');
    expect(open('Of the electors 44.65 per cent did.', 44.65)).toContain('turnout');
    expect(open('The rain fell on 44.65 per cent of the fields.', 44.65)).not.toContain('turnout');
  });
  it('is a lead or the turnout alone where it is hedged, and is spoken of as one', () => {
    expect(open('The gulf? Some 7,800, and no mistake.', 7800)).toEqual([]);
    expect(open('A lead never so large, more than 7,000, has gone.', 7000)).toEqual(
      expect.arrayContaining(['majority', 'previousMajority']),
    );
  });
  it('is a swing or the turnout where it is whole, and right beside the word', () => {
    expect(open('Few swings have been as big as this, of 13 per cent.', 13)).toContain('swing');
    expect(open('There were 13 per cent more buses.', 13)).toEqual([]);
  });
  it('is a share where it is whole or hedged, and a name is near', () => {
    for (const words of ['48 per cent', 'almost 49 per cent', 'a mere 48%'])
      expect(open(`For Andy Sawford, ${words}.`, words.includes('49') ? 49 : 48)).toContain('share Andy Sawford');
    expect(open('Friends of Andy Sawford are 48 per cent of all members.', 48)).toEqual([]);
    expect(open('Andy Sawford would have 48 per cent.', 48)).toEqual([]);
    expect(open('A deposit asks of Andy Sawford that he reach 5 per cent.', 5)).toEqual([]);
  });
  it('is the votes of somebody near it where it is hedged and votes are its unit', () => {
    expect(open('Labour, with over 17,000 votes for Andy Sawford, is happy.', 17000)).toContain('votes Andy Sawford');
    expect(open('Andy Sawford thinks that over 17,000 votes will do.', 17000)).toEqual([]);
  });
  it('is a swing or the turnout that the sentence beside its own speaks of, to a decimal', () => {
    expect(open('How many voted? In the rain it was 44.7.', 44.7)).toContain('turnout');
    expect(open('How many voted? In the rain it was 44 per cent.', 44)).not.toContain('turnout');
  });
  it('is a change that leaves its unit to another', () => {
    expect(open('The Tories’ share fell by 15.6 points and, at that, Labour is up 10.', 10)).toContain('shareChange');
    expect(open('Andy Sawford, of Labour, came to the count by 10.', 10)).toEqual([]);
  });
  it('is a change of share by its words, and never what the share came to', () => {
    expect(open('Labour was in high spirits. It rained. Higher by 9.9, its share has seen worse.', 9.9)).toContain(
      'shareChange',
    );
    expect(open('Higher its share went for Labour, to 9.9.', 9.9)).not.toContain('shareChange');
  });
});
