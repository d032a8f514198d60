import { describe, expect, it } from 'vitest';
import { judgedByReturns, reconcileArticle } from '#reconcile';
import type { Claim } from '#records';
import * as returns from '../measures/returns.ts';
import { placedBetter } from '../../src/reconcile/placed-better.ts';
import { claim, official } from './claims.ts';

const corby = official(returns.corby);
const FIFTH = { span: [10, 15] as [number, number] };
const FOURTH = { span: [30, 36] as [number, number] };
const place = (party: string, value: number, where: { span: [number, number] }): Claim =>
  claim('position', { party, value, ...where });

/** Claims that the open readings show to be of another. */
const shown = (claims: readonly Claim[], open: readonly Claim[]): readonly Claim[] =>
  placedBetter(claims, reconcileArticle(claims, corby), open, corby).map((each) => each.claim);

describe('a place that the return gives to another of those beside it', () => {
  const wrong = place('UK Independence Party', 5, FIFTH);
  const right = place('British National Party', 5, FIFTH);

  it('is not of the one it was read of', () => {
    expect(shown([wrong], [right])).toEqual([wrong]);
  });
  it('stays where no other reading of the same words is borne out', () => {
    expect(shown([wrong], [])).toEqual([]);
    expect(shown([wrong], [{ ...right, ...FOURTH }])).toEqual([]);
  });
  it('stays where the return bears it out', () => {
    expect(shown([right], [right])).toEqual([]);
  });
  it('stays where the two are placed the wrong way round', () => {
    const swapped = [place('Liberal Democrats', 5, FIFTH), place('British National Party', 4, FOURTH)];
    expect(shown(swapped, [right, place('Liberal Democrats', 4, FOURTH)])).toEqual([]);
  });
  it('is claimed of the other, in the same words', () => {
    const contest = { constituency: 'Corby', byElection: 'corby-2012', pollingDay: '2012-11-15', year: 2012 };
    const { contests, strangers } = judgedByReturns(
      { contests: [{ ...contest, claims: [wrong] }], elsewhere: [], doubtful: [{ ...contest, claims: [right] }] },
      'The party, fifth, lost.',
      () => corby,
    );
    expect(contests.map(({ claims }) => claims)).toEqual([[right]]);
    expect(strangers.map((each) => each.claim)).toEqual([wrong]);
  });
});
