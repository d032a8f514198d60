import { expect, test } from 'vitest';
import { articleReader } from '#parser';
import { register } from './register.ts';

const read = articleReader(register);
const winners = (text: string, published: string): readonly unknown[] =>
  read(text, { published }).contests.flatMap(({ claims }) =>
    claims.flatMap((claim) => (claim.kind === 'winner' ? [claim.party] : [])),
  );

test('the SDP that won Crosby in 1981 goes by its name', () => {
  expect(winners('Shirley Williams has won the Crosby by-election for the SDP.', '1981-11-27')).toEqual([
    'Social Democratic Party',
  ]);
});

test('an alliance of the 1980s is told by the party that stood for it', () => {
  expect(winners('Elizabeth Shields won the Ryedale by-election for the Alliance.', '1986-05-09')).toEqual(['Liberal']);
  expect(winners('Rosie Barnes won the Greenwich by-election for the SDP/Liberal Alliance.', '1987-02-28')).toEqual([
    null,
  ]);
});

test('where both stood, each keeps its name', () => {
  const { contests } = read(
    'The Conservatives have held Richmond (Yorks).\n\nWilliam Hague (Con) 19,543\nMike Potter (SDP) 16,909\nBarbara Pearce (LD) 11,589',
    { published: '1989-02-24' },
  );
  const parties = contests.flatMap(({ claims }) =>
    claims.flatMap((each) => (each.kind === 'votes' ? [each.party] : [])),
  );
  expect(parties).toContain('Social Democratic Party');
});

test('a candidate is of the party that the register lists, not of a namesake’s', () => {
  const { contests } = read(
    'Labour has an MP for Newport West again: Ruth Jones, who takes over from the late Paul Flynn.\n\nMs Jones was chosen by 9,308 voters. Others: Jonathan Clark, Plaid Cymru, 1,185; Ryan Jones, Liberal Democrats, 1,088.',
    { published: '2019-04-05' },
  );
  const winners = contests.flatMap(({ claims }) => claims.flatMap((each) => (each.kind === 'winner' ? [each] : [])));
  expect(winners).toContainEqual(expect.objectContaining({ candidate: 'Ruth Jones', party: 'Labour' }));
});

test('who beats a rival further down has not won where another’s party has', () => {
  const { contests } = read(
    'Ten thoughts on Makerfield\n\n1. Labour won by 9,231.\n\n2. Count Binface beat Howling Laud Hope.',
    { published: '2026-06-20' },
  );
  const told = contests.flatMap(({ claims }) => claims.flatMap((each) => (each.kind === 'winner' ? [each] : [])));
  expect(told).toEqual([expect.objectContaining({ candidate: null, party: 'Labour' })]);
});

test('a party that another is called as too is the one that the candidate stood for', () => {
  const { contests } = read(
    'Labour’s Brian Jenkins won the South East Staffordshire by-election with 26,155 votes. The Liberal Steven Mountford got 332 votes.',
    { published: '1996-04-12' },
  );
  const parties = contests.flatMap(({ claims }) =>
    claims.flatMap((each) => (each.kind === 'votes' ? [each.party] : [])),
  );
  expect(parties).toEqual(['Labour', 'Liberal Party (1989)']);
});
