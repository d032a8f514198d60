import { expect, test } from 'vitest';
import { articleReader } from '#parser';
import { register } from './register.ts';

const read = articleReader(register);
const winners = (text: string, published: string): readonly unknown[] =>
  read(text, { published }).contests.flatMap(({ claims }) =>
    claims.flatMap((claim) => (claim.kind === 'winner' ? [claim.party] : [])),
  );

test('the SDP that won Crosby in 1981 is not the one of today', () => {
  expect(winners('Shirley Williams has won the Crosby by-election for the SDP.', '1981-11-27')).toEqual([
    'Social Democratic',
  ]);
});

test('an alliance of the 1980s is told by the party that stood for it', () => {
  expect(winners('Elizabeth Shields won the Ryedale by-election for the Alliance.', '1986-05-09')).toEqual(['Liberal']);
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

test('a candidate is of the party that the register lists, not of a rival’s named nearby', () => {
  const { contests } = read(
    'Labour has held Newport West. The Lib Dem, Ryan Jones, got 1,088. After a long night for Labour Ruth Jones had 9,308 votes.',
    { published: '2019-04-05' },
  );
  const votes = contests.flatMap(({ claims }) => claims.flatMap((each) => (each.kind === 'votes' ? [each] : [])));
  expect(votes).toContainEqual(expect.objectContaining({ candidate: 'Ruth Jones', party: 'Labour', value: 9308 }));
  expect(votes).toContainEqual(expect.objectContaining({ candidate: 'Ryan Jones', party: 'Liberal Democrats' }));
});
