import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import { quickRegister } from '../../scripts/reading/quick-register.ts';

const read = articleReader({ ...quickRegister(process.cwd()), byElections: [] });
const doubtful = (text: string): readonly unknown[] => [
  ...new Set(
    read(`Labour’s Ann Bell won the by-election in Ashdale.\n\n${text}`, { published: '2014-06-06', seat: 'Ashdale' })
      .doubtful.flatMap(({ claims }) => claims)
      .flatMap((claim) => (claim.kind === 'position' ? [`${claim.party ?? ''} ${String(claim.value)}`] : [])),
  ),
];

describe('a place told in words that no rule understands', () => {
  it('may be of everybody named near it', () => {
    expect(doubtful('Fourth, it turned out, is what the Greens and UKIP both call respectable.')).toEqual([
      'Green 4',
      'UK Independence Party 4',
    ]);
  });
  it('is of nobody set behind the subject, but of who is pushed into it', () => {
    expect(doubtful('Fourth: respectable, with UKIP glad to be ahead of the Greens.')).toEqual([
      'UK Independence Party 4',
    ]);
    expect(doubtful('It was UKIP, whose Tom Reed nobody knew, that had pushed the Greens into fourth.')).toContain(
      'Green 4',
    );
    expect(doubtful('Nearest to her all night, UKIP was glad to be ahead of the Greens.')).toEqual([
      'UK Independence Party 2',
    ]);
  });
  it('is of this poll where its own clause tells no other time', () => {
    expect(doubtful('In 2010 the lead had been 18,592, so there was a swing to UKIP, the runners-up.')).toEqual([
      'UK Independence Party 2',
    ]);
    expect(doubtful('He was 13,413 votes clear in 2010, when UKIP were the runners-up.')).toEqual([]);
  });
  it.each([
    ['UKIP took the bronze medal, 12 votes to the good.', 'UK Independence Party 3'],
    ['The Greens took silver, a long way back.', 'Green 2'],
    ['The Greens, whom few had thought her nearest challengers, had 1,200.', 'Green 2'],
    ['Ms Bell had 12,792. Next, with 512, was UKIP’s Tom Reed.', 'UK Independence Party 2'],
  ])('may be told without a number: %s', (text, place) => {
    expect(doubtful(text)).toContain(place);
  });
  it('may be of each of several seats', () => {
    const { doubtful: open } = read(
      'Labour’s Ann Bell won the by-election in Rotherham. Labour’s Tom Reed won the by-election in Corby.\n\nSomebody had to be second, and in both it was UKIP.',
      { published: '2014-06-06' },
    );
    expect(
      open.map(({ constituency, claims }) => [constituency, claims.some(({ kind }) => kind === 'position')]),
    ).toEqual([
      ['Rotherham', true],
      ['Corby', true],
    ]);
  });
  it.each([
    ['a part', 'The Greens put their vote up a third.'],
    ['one of a kind', 'For the Greens it was the second defeat of the year.'],
    ['only spoken of', 'Fourth, it turned out, the Greens and UKIP would both call respectable.'],
    ['missed', 'Third was a place that the Greens had hoped for, and did not get.'],
    ['a silver lining', 'There was a silver lining for the Greens.'],
    ['what comes next', 'Next door the Greens did well; next week UKIP may.'],
    ['of old', 'The Greens were third in 2010.'],
  ])('is none where it is %s', (_, text) => {
    expect(doubtful(text)).toEqual([]);
  });
});

describe('who won, in words that no rule understands', () => {
  const winners = (text: string): readonly unknown[] =>
    read(`Turnout was 39.3 per cent in the South Shields by-election on Thursday.\n\n${text}`, {
      published: '2013-05-03',
      seat: 'South Shields',
    })
      .doubtful.flatMap(({ claims }) => claims)
      .flatMap((claim) => (claim.kind === 'winner' ? [claim.candidate] : []));
  it.each([
    'Labour’s Emma Lewell-Buck walked it.',
    'Labour’s Emma Lewell-Buck finished first.',
    'In first place was Emma Lewell-Buck of Labour.',
    'UKIP’s Richard Elvin lost to Emma Lewell-Buck of Labour.',
    'UKIP’s Richard Elvin was beaten by Emma Lewell-Buck of Labour.',
    'UKIP’s Richard Elvin came in well behind Emma Lewell-Buck of Labour.',
    'Labour’s Emma Lewell-Buck topped the poll.',
  ])('may be everybody named near them: %s', (text) => {
    expect(winners(text)).toContain('Emma Lewell-Buck');
  });
  it('is nobody of whom it is hoped, or told in a quotation', () => {
    expect(winners('Labour’s Emma Lewell-Buck hoped to finish first.')).toEqual([]);
    expect(winners('"Emma Lewell-Buck of Labour finished first," somebody said.')).toEqual([]);
  });
});
