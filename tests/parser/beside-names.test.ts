import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const reader = articleReader({ ...quickRegister(process.cwd()), byElections: [] });

/** Votes and shares that an article on Ashdale may state, in short. */
function may(text: string): readonly string[] {
  const { doubtful } = reader(`Labour’s Ann Bell won the by-election in Ashdale.\n\n${text}`, {
    published: '2014-06-06',
    seat: 'Ashdale',
  });
  return doubtful.flatMap(({ claims }) =>
    claims.flatMap((claim) =>
      claim.kind === 'votes' || claim.kind === 'share' ? [`${claim.kind} ${claim.value} ${claim.candidate}`] : [],
    ),
  );
}

describe('what a figure may state of those named near it', () => {
  it('is no swing that somebody has only seen put about', () => {
    const swings = (text: string): readonly unknown[] =>
      reader(`Labour’s Ann Bell won the by-election in Ashdale.\n\n${text}`, {
        published: '2014-06-06',
        seat: 'Ashdale',
      })
        .doubtful.flatMap(({ claims }) => claims)
        .filter(({ kind }) => kind === 'swing');
    expect(swings('As a swing, take 9.1 points.')).not.toEqual([]);
    expect(swings('As a swing, I have seen 9.1 points.')).toEqual([]);
  });
  it('may be votes of anybody named beside it or shortly before', () => {
    expect(may('It was a night to forget for Tom Reed of the Conservatives. Of votes there were 7,102.')).toEqual(
      expect.arrayContaining(['votes 7102 Tom Reed', 'votes 7102 Ann Bell']),
    );
  });
  it('may be votes of somebody named some sentences before, or spoken of as "her"', () => {
    const rest = 'It rained. The count was late. Nobody slept.';
    expect(may(`It was a night to forget for Tom Reed. ${rest} In the end, 7,102.`)).toContain('votes 7102 Tom Reed');
    expect(may(`There was talk of her. ${rest} In the end, 7,102.`)).toContain('votes 7102 Ann Bell');
  });
  it.each(['Her 7,102 majority is no record.', 'The majority over Tom Reed was just 7,102.'])(
    'is nobody’s votes where it is the majority: %s',
    (text) => {
      expect(may(`It was a night to forget for Tom Reed. ${text}`)).toEqual([]);
    },
  );
  it('may be a share of the same', () => {
    expect(may('It was a night to forget for Tom Reed. In percentage terms, a mere 24.1.')).toEqual(
      expect.arrayContaining(['share 24.1 Tom Reed', 'share 24.1 Ann Bell']),
    );
  });
  it('may be a share that somebody moved to, its unit left to another', () => {
    const night = 'It was a night to forget for Tom Reed.';
    expect(may(`${night} Our share was down by 21 points, to 24.1%.`)).toContain('share 24.1 Ann Bell');
    expect(may('The share of Tom Reed fell by three points to 24.')).toContain('share 24 Tom Reed');
    expect(may('The friends of Tom Reed fell by three to 24.')).not.toContain('share 24 Tom Reed');
  });
  it('may be a whole or hedged one where it stands behind the votes, or its words are of the vote', () => {
    const night = 'It was a night to forget for Tom Reed.';
    expect(may(`${night} The upshot: 7,102 votes, 24 per cent, which is no disgrace.`)).toContain('share 24 Tom Reed');
    expect(may(`${night} That is nearly half of all votes cast.`)).toContain('share 50 Tom Reed');
    expect(may(`${night} In the end, 24 per cent.`)).not.toContain('share 24 Ann Bell');
    expect(may(`${night} More than 5,000 votes it was.`)).not.toContain('votes 5000 Ann Bell');
  });
  it.each([
    ['a swing', 'It was a night to forget for Tom Reed. A swing as great as 24.1 is seldom seen.'],
    ['a step up or down', 'It was a night to forget for Tom Reed. Down it went, 24.1 at a time.'],
    ['of another time', 'It was a night to forget for Tom Reed. In the 2010 general election it was a handsome 44.1.'],
    ['quoted', '“It was 24.1,” sighed a friend of Tom Reed.'],
    ['so small that many things are as many', 'It was a night to forget for Tom Reed. There were 14 of them.'],
  ])('is nobody’s of before where it is %s', (_, text) => {
    expect(may(text).filter((each) => each.endsWith('Ann Bell'))).toEqual([]);
  });
});

describe('a small number', () => {
  const leads = (text: string): readonly unknown[] =>
    reader(`Labour’s Ann Bell won the by-election in Ashdale.\n\n${text}`, {
      published: '2014-06-06',
      seat: 'Ashdale',
    }).doubtful.flatMap(({ claims }) => claims.flatMap((claim) => (claim.kind === 'majority' ? [claim.value] : [])));

  it('may be the majority where it counts votes', () => {
    expect(leads('Six votes: no more than that.')).toEqual([6]);
    expect(leads('Six recounts: no more than that.')).toEqual([]);
    expect(leads('"Six votes," sighed the agent.')).toEqual([]);
  });
});

describe('a percentage', () => {
  const turnouts = (text: string): readonly unknown[] =>
    reader(`Labour’s Ann Bell won the by-election in Ashdale.\n\n${text}`, {
      published: '2014-06-06',
      seat: 'Ashdale',
    }).doubtful.flatMap(({ claims }) => claims.flatMap((claim) => (claim.kind === 'turnout' ? [claim.value] : [])));

  it('may be the turnout where words beside it, or a sentence beside its own, are of one', () => {
    expect(turnouts('Much was said of the turnout. It was a mere 34%.')).toContain(34);
    expect(turnouts('Some 22,639 people cast a vote, in other words 31.36%.')).toContain(31.36);
    expect(turnouts('Much was said of the weather. It was a mere 34%.')).toEqual([]);
  });
});
