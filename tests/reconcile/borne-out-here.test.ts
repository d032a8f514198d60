import { describe, expect, it } from 'vitest';
import { borneOutHere, isBorneOut } from '#reconcile';
import type { ElsewhereClaim } from '#records';
import * as returns from '../measures/returns.ts';
import { claim, official } from './claims.ts';

const corby = official(returns.corby);
const place = { precision: 'exact', span: [0, 1] as [number, number], paragraph: 1, rule: 'test' } as const;
const here = (kind: string, fields: Record<string, unknown>, text = '') =>
  borneOutHere({ constituency: null, year: null, kind, value: 0, ...place, ...fields } as ElsewhereClaim, corby, text);

describe('a figure put to another election that only Corby 2012 has', () => {
  it.each([
    ['votes', { party: 'Labour', value: 17_267 }],
    ['share', { party: 'Labour', value: 48.4 }],
    ['majority', { value: 7791 }],
    ['turnout', { value: 44.6 }],
    ['electorate', { value: 79_878 }],
  ])('is its own: %s', (kind, fields) => {
    expect(here(kind, fields, String(fields.value))).toMatchObject({ kind, ...fields });
  });
  it.each([
    ['majority', 7700, 'moreThan', {}],
    ['majority', 8000, 'almost', {}],
    ['turnout', 44.7, 'lessThan', {}],
    ['votes', 17_000, 'moreThan', { party: 'Labour' }],
  ])('is its own where it is closely bound: %s', (kind, value, precision, whose) => {
    expect(here(kind, { value, precision, ...whose }, String(value))).toMatchObject({ kind, value, precision });
  });
  it('is a share that is closely bound, of nobody else', () => {
    const bound = { party: 'Labour', value: 48.1, precision: 'moreThan' };
    expect(here('share', bound, '48.1')).toMatchObject(bound);
    expect(here('share', { ...bound, value: 45 }, '45')).toBeNull();
    expect(here('share', { ...bound, candidate: 'Christine Emmett' }, '48.1')).toBeNull();
  });
  it('is a turnout of another day’s register, as near as a tenth of a point', () => {
    expect(here('turnout', { value: 44.85 }, '44.85')).toMatchObject({ kind: 'turnout', value: 44.85 });
    expect(here('turnout', { value: 45.1 }, '45.1')).toBeNull();
    expect(here('turnout', { value: 45 }, '45.0')).toBeNull();
  });
  it('is the majority of last time where it is that', () => {
    expect(here('majority', { value: 1895 })).toMatchObject({ kind: 'previousMajority', value: 1895, party: null });
  });
});

it('is left where it was where it is as near to the majority of last time', () => {
  const { now, then } = returns.corby;
  const likeNow = {
    ...then,
    candidacies: then.candidacies.map((each, at) => ({ ...each, votes: at === 0 ? 28_700 : each.votes })),
  };
  const both = official({ now, then: likeNow });
  const bound = claim('majority', { value: 7700, precision: 'moreThan' });
  expect(isBorneOut(bound, corby, '7,700')).toBe(true);
  expect(both.measures.previousMajority?.votes).toBe(7709);
  expect(isBorneOut(bound, both, '7,700')).toBe(false);
});

describe('a figure that is left where it was', () => {
  it.each([
    ['near the return', 'votes', { party: 'Labour', value: 17_276 }],
    ['of another party', 'votes', { party: 'Conservative', value: 17_267 }],
    ['of the party’s last time', 'votes', { party: 'Labour', value: 20_991 }],
    ['hedged, and not so', 'majority', { value: 7791, precision: 'moreThan' }],
    ['hedged, and so of many others', 'majority', { value: 6000, precision: 'moreThan' }],
    ['a whole percentage, which many have', 'share', { party: 'Labour', value: 48 }],
    ['hedged, and far below', 'votes', { party: 'Labour', value: 12_000, precision: 'moreThan' }],
    ['round', 'majority', { value: 8000 }],
    ['so small that others have it', 'votes', { candidate: 'Chris Scotton', value: 25 }],
    ['a place, which many share', 'position', { party: 'Labour', value: 1 }],
  ])('%s', (_, kind, fields) => {
    expect(here(kind, fields, String(fields.value))).toBeNull();
  });
});

describe('a lost deposit where a return lists some only', () => {
  const { now } = returns.corby;
  const some = official({ ...returns.corby, now: { ...now, declared: { ...now.declared, validVotes: null } } });
  const lost = (party: string) => isBorneOut(claim('lostDeposit', { party }), some, null);
  it('is borne out where so few votes lose it by the votes of those alone', () => {
    expect(lost('Green')).toBe(true);
    expect(lost('Conservative')).toBe(false);
  });
});
