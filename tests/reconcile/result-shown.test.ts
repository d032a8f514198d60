import { describe, expect, it } from 'vitest';
import { resultShown } from '#reconcile';
import type { Claim } from '#records';
import * as returns from '../measures/returns.ts';
import { claim, official } from './claims.ts';

const left = { kind: 'resignation', person: 'Louise Mensch', party: 'con' } as const;
const { now, then } = returns.corby;
const corby = official({ now: { ...now, vacancy: { ...now.vacancy, ...left } }, then });
const sawford = claim('votes', { candidate: 'Andy Sawford', party: 'Labour', value: 17_267 });
const majority = claim('majority', { value: 7791 });
const before = claim('previousMajority', { value: 1895, party: 'Conservative' });
/** The claims shown, by kind with what they say. */
const shown = (...claims: readonly Claim[]): readonly unknown[] =>
  resultShown(claims, corby).map((each) =>
    each.kind === 'winner'
      ? ['winner', each.candidate, each.party]
      : each.kind === 'outcome'
        ? [each.outcome, each.party, each.from ?? null]
        : each.kind,
  );

describe('what an article’s claims on Corby 2012 show together', () => {
  it('who won, by the winner’s votes beside the majority or another’s figure', () => {
    expect(shown(sawford, majority)).toEqual([['winner', 'Andy Sawford', 'Labour']]);
    expect(shown(sawford, claim('position', { party: 'Conservative', value: 2 }))).toEqual([
      ['winner', 'Andy Sawford', 'Labour'],
    ]);
  });
  it('who won, by the majority beside the change of share of the party whose it was', () => {
    const change = claim('shareChange', { party: 'Labour', value: 9.71 });
    expect(shown(majority, change)).toEqual([['winner', null, 'Labour']]);
    expect(shown(majority, claim('shareChange', { party: 'UK Independence Party', value: 14.3 }))).toEqual([]);
    expect(shown(change)).toEqual([]);
  });
  it('a gain, where it says who had the seat', () => {
    expect(shown(sawford, majority, before)).toEqual([
      ['winner', 'Andy Sawford', 'Labour'],
      ['gain', 'Labour', 'Conservative'],
    ]);
    expect(shown(claim('winner', { party: 'Labour' }), claim('previousMajority', { value: 1895 }))).toEqual([
      ['gain', 'Labour', null],
    ]);
    const [won, gone] = [
      claim('winner', { party: 'Labour' }),
      claim('cause', { cause: 'resignation', person: 'Louise Mensch', party: null }),
    ];
    expect(shown(won, gone, claim('shareChange', { party: 'Labour', value: 9.71 }))).toEqual([
      ['gain', 'Labour', null],
    ]);
    expect(shown(won, gone)).toEqual([]);
  });
  it('a gain, where it sets several contests side by side', () => {
    const several = true;
    expect(resultShown([claim('winner', { party: 'Labour' })], corby, several)).toMatchObject([
      { kind: 'outcome', outcome: 'gain', party: 'Labour', from: null },
    ]);
    expect(resultShown([majority], corby, several)).toEqual([]);
  });
  it('nothing by one figure alone, by another’s, or by one that the return does not have', () => {
    expect(shown(sawford)).toEqual([]);
    expect(shown(majority, before)).toEqual([]);
    expect(shown({ ...sawford, value: 17_276 }, majority)).toEqual([]);
    expect(shown(claim('winner', { party: 'Labour' }))).toEqual([]);
  });
});
