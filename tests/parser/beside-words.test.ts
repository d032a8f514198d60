import { describe, expect, it } from 'vitest';
import { articleReader } from '#parser';
import { heldToReturns } from '#wording';
import { quickRegister } from '../../scripts/reading/quick-register.ts';
import { officialIn, returnsOnRecord } from '../../scripts/reading/returns-on-record.ts';

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
    const ahead = doubtful('Fourth: respectable, with UKIP glad to be ahead of the Greens.');
    expect(ahead).toContain('UK Independence Party 4');
    expect(ahead).not.toContain('Green 4');
    expect(doubtful('It was UKIP, whose Tom Reed nobody knew, that had pushed the Greens into fourth.')).toContain(
      'Green 4',
    );
    expect(doubtful('UKIP had beat the Greens into third place.')).not.toContain('UK Independence Party 3');
    expect(doubtful('Nearest to her all night, UKIP was glad to be ahead of the Greens.')).toEqual([
      'UK Independence Party 2',
    ]);
  });
  it('is of those alone whom its own clause names, where it names anybody', () => {
    expect(doubtful('UKIP’s Tom Reed was cheered, while the Greens, by a nose, were the runners-up.')).toEqual([
      'Green 2',
    ]);
    expect(doubtful('UKIP got 2,023, with the Greens third on 1,185.')).toEqual(['Green 3']);
    expect(doubtful('Up to first from second, in a town that UKIP thought its own.')).toEqual([]);
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
    ['UKIP went straight in at number two.', 'UK Independence Party 2'],
    ['Third, with 2,023, was a stranger; the Greens followed on 1,203.', 'Green 4'],
    ['The Greens, whom few had thought her nearest challengers, had 1,200.', 'Green 2'],
    ['Ms Bell had 45%; Tom Reed, UKIP, followed on 25.9%.', 'UK Independence Party 2'],
    ['UKIP, on 11.8 per cent, were the best of the rest.', 'UK Independence Party 2'],
    ['The Greens, having hoped for gold, put a brave face on silver.', 'Green 2'],
    ['The Tory, Tom Reed, looked on from second place, dabbing at an eye.', 'Conservative 2'],
    ['Ms Bell had 12,792. Next, with 512, was UKIP’s Tom Reed.', 'UK Independence Party 2'],
  ])('may be told without a number: %s', (text, place) => {
    expect(doubtful(text)).toContain(place);
  });
  it('is none that a party had set its heart on', () => {
    expect(doubtful('The ambitions of UKIP had been to keep second place.')).toEqual([]);
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
    'The Greens were never going to win. It was third for them in the end.',
    'Nobody had heard of the Greens. They finished a very respectable third.',
    'And the Greens, what of them? Third, with 4,307 votes.',
  ])('may be of those named shortly before: %s', (text) => {
    expect(doubtful(text)).toContain('Green 3');
  });
  it.each([
    ['the number of a list', 'The Greens did well. Third, councils matter.'],
    ['one of several things', 'The Greens did well. The third was Ashdale Castle.'],
    ['somebody else’s, who is named first', 'The Greens did well. Labour was third.'],
    ['what comes up', 'The Greens did well. Up next'],
  ])('is none of theirs where it is %s', (_, text) => {
    expect(doubtful(text)).not.toContain('Green 3');
    expect(doubtful(text)).not.toContain('Green 2');
  });
  it.each([
    ['a part', 'The Greens put their vote up a third.'],
    ['one of a kind', 'For the Greens it was the second defeat of the year.'],
    ['only spoken of', 'Fourth, it turned out, the Greens and UKIP would both call respectable.'],
    ['missed', 'Third was a place that the Greens had hoped for, and did not get.'],
    ['a silver lining', 'There was a silver lining for the Greens.'],
    ['what comes next', 'Next door the Greens did well; next week UKIP may.'],
    ['of old', 'The Greens were third in 2010.'],
    ['of another place', 'The Greens did well. They snatched second place in Hebburn and were glad.'],
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

const onRecord = articleReader(quickRegister(process.cwd()));
const records = returnsOnRecord();
const told = (published: string, text: string): readonly string[] =>
  heldToReturns(onRecord(text, { published }), text, (id) => officialIn(records, id)).contests.flatMap(
    ({ constituency, claims }) =>
      claims.flatMap((claim) =>
        claim.kind === 'outcome'
          ? [`${constituency}: ${claim.outcome}`]
          : claim.kind === 'winner' && claim.candidate
            ? [`${constituency}: ${claim.candidate}`]
            : [],
      ),
  );

describe('a result that no words bind to a contest', () => {
  it('is of every contest where several are told of at once', () => {
    const text = 'In Rotherham Sarah Champion had 9,966 votes; in Middlesbrough Andy McDonald polled 10,201.\n\n';
    for (const said of [
      'Labour held both seats.',
      'Two by-elections, two Labour holds.',
      'Mr Miliband’s party held both.',
    ])
      expect(told('2012-11-30', text + said)).toEqual(
        expect.arrayContaining(['Rotherham: hold', 'Middlesbrough: hold']),
      );
  });
  it('is told again where the return has another winner than a rule has read', () => {
    const text = 'It fell to Labour, with the SNP sure to win in Glenrothes.\n\nLindsay Roy’s majority was 6,737.';
    expect(told('2008-11-07', text)).toContain('Glenrothes: Lindsay Roy');
  });
  it('is none of seats on a council', () => {
    const of = (said: string): string =>
      `Reform UK’s Sarah Pochin won the Runcorn and Helsby by-election with 12,645 votes.\n\n${said}`;
    expect(told('2025-05-02', of('Reform took it from Labour.'))).toContain('Runcorn and Helsby: gain');
    for (const said of [
      'Elsewhere Labour lost seats to Reform.',
      'Reform took some of Labour’s in the county.',
      'Reform took 12,645 votes.',
      'Other Labour members fear Reform gains in other Labour seats.',
      'Few had foreseen such a gain in Reform share.',
    ])
      expect(told('2025-05-02', of(said))).not.toContain('Runcorn and Helsby: gain');
  });
  it('is of the contest that one who won stood in', () => {
    const text =
      'Ukip was second in Rotherham and Middlesbrough on Thursday. Turnout was 33.8% in Rotherham and 25.9% in Middlesbrough.\n\nLabour’s new MPs are Sarah Champion and Andy McDonald.';
    expect(told('2012-11-30', text)).toEqual(
      expect.arrayContaining(['Rotherham: Sarah Champion', 'Middlesbrough: Andy McDonald']),
    );
  });
  it('is a hold where the party of the winner is said to have kept the seat before', () => {
    const text =
      'The by-election in Oldham East and Saddleworth has gone to Labour’s Debbie Abrahams, with 14,718 votes.\n\nLabour’s Phil Woolas kept the seat in May by 103 votes.';
    expect(told('2011-01-14', text)).toContain('Oldham East and Saddleworth: hold');
  });
  it('is none by what voters did', () => {
    const text = 'The by-election in Oldham East and Saddleworth has gone to Debbie Abrahams, with 14,718 votes.';
    expect(told('2011-01-14', `${text}\n\nMany Labour voters stayed at home.`)).not.toContain(
      'Oldham East and Saddleworth: hold',
    );
  });
  it.each([
    ['hoped for', 'Turnout was 44.79%.\n\nLabour hopes that Andy Sawford would win were high at the start.'],
    ['a deposit kept', 'Turnout was 44.79%.\n\nThe Conservatives kept their deposit.'],
    ['a council’s', 'Turnout was 44.79%.\n\nThe Conservatives kept the county council in May.'],
  ])('is none where it is %s', (_, text) => {
    expect(told('2012-11-17', `The Corby by-election attracted 14 candidates. ${text}`)).toEqual([]);
  });
  it('is no win of years ago by the member who stood again', () => {
    const text =
      'The by-election in Haltemprice and Howden had 26 candidates. Turnout was 34%.\n\nIn 2005 David Davis beat the Liberal Democrats by 5,116.';
    expect(told('2008-07-11', text)).toEqual([]);
  });
});
