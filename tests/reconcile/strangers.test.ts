import { describe, expect, it } from 'vitest';
import { reconcileArticle, strangersAmong } from '#reconcile';
import type { Claim, ClaimKind } from '#records';
import * as returns from '../measures/returns.ts';
import { claim, official } from './claims.ts';

const corby = official({ ...returns.corby, now: { ...returns.corby.now, vacancy: returns.corbyVacancy } });
const chester = official(returns.chester);
const runcorn = official(returns.runcorn);

/** What the return shows of claims, each held to it by the figure alone. */
const strangersIn = (claims: readonly Claim[], entry: typeof corby) =>
  strangersAmong(claims, reconcileArticle(claims, entry), entry);
const isStranger = (kind: ClaimKind, fields: Record<string, unknown>, entry = corby): boolean => {
  const one = claim(kind, fields) as Claim;
  return strangersIn([one], entry).some((each) => each.claim === one);
};

describe('what the return of Corby 2012 shows to be of something else', () => {
  it.each([
    ['majority', { value: 20_000 }],
    ['position', { party: 'Liberal Democrats', value: 6 }],
    ['majority', { value: 62 }],
    ['majority', { value: 17_267 }],
    ['majority', { value: 1895 }],
    ['previousMajority', { value: 7791 }],
    ['previousMajority', { value: 9000, precision: 'almost' }],
    ['votes', { candidate: 'Andy Sawford', party: 'Labour', value: 9476 }],
    ['votes', { party: 'Conservative', value: 617 }],
    ['votes', { party: 'Scottish National Party', value: 1400 }],
    ['share', { party: 'Labour', value: 17.3 }],
    ['shareChange', { party: 'Conservative', value: 9.8 }],
    ['share', { party: 'UK Independence Party', value: 26.6 }],
    ['share', { party: 'Conservative', value: 42 }],
    ['majority', { value: 22 }],
    ['share', { party: 'Liberal Democrats', value: 14.3 }],
    ['position', { party: 'Scottish National Party', value: 4 }],
    ['share', { party: 'Conservative', value: 40, precision: 'moreThan' }],
    ['votes', { party: 'Conservative', value: 1000, precision: 'moreThan' }],
    ['turnout', { value: 70 }],
    ['swing', { value: 33, from: 'Conservative', to: 'Labour' }],
    ['swing', { value: 3 }],
    ['swing', { value: 14 }],
    ['swing', { value: 19, precision: 'moreThan' }],
    ['turnout', { value: 48 }],
    ['previousMajority', { value: 1700 }],
    ['votes', { party: 'Independent', value: 1770 }],
    ['position', { party: 'Independent', value: 4 }],
    ['lostDeposit', { party: 'Independent' }],
    ['electorate', { value: 64_101 }],
    ['votesCast', { value: 1084 }],
    ['winner', { party: 'Conservative' }],
    ['winner', { candidate: 'Ann Example' }],
    ['votes', { candidate: 'Ann Example', value: 9477 }],
    ['outcome', { outcome: 'hold', party: 'Labour' }],
    ['cause', { cause: 'death', person: 'Louise Mensch' }],
    ['cause', { cause: 'resignation', person: 'Nadine Dorries' }],
    ['position', { party: 'Conservative', value: 4 }],
    ['lostDeposit', { party: 'UK Independence Party' }],
  ] as const)('%s %j', (kind, fields) => {
    expect(isStranger(kind, fields)).toBe(true);
  });
});

describe('what an article may have got wrong', () => {
  it.each([
    ['a majority with two digits swapped', 'majority', { value: 7719 }],
    ['one with two digits wrong', 'majority', { value: 7871 }],
    ['a round one', 'majority', { value: 8000 }],
    ['the majority as somebody’s votes', 'votes', { party: 'Labour', value: 7791 }],
    ['the winner’s votes as what is called a majority', 'majority', { value: 17_267, rule: 'majority-of' }],
    ['votes that lost a digit', 'votes', { party: 'Labour', value: 1726 }],
    ['few votes', 'votes', { candidate: 'Chris Scotton', value: 90 }],
    ['a share near the true one', 'share', { party: 'Labour', value: 50.9 }],
    ['a bound that does not hold', 'share', { party: 'Labour', value: 43, precision: 'lessThan' }],
    ['a rise told as a fall', 'shareChange', { party: 'Labour', value: -9.8 }],
    ['a change of share called swing', 'swing', { value: 15.6, from: 'Conservative', to: 'Labour' }],
    ['a turnout near the true one', 'turnout', { value: 46 }],
    ['a lower place', 'position', { party: 'Liberal Democrats', value: 5 }],
    ['a lost deposit', 'lostDeposit', { party: 'Liberal Democrats' }],
    ['an independent’s, who is named', 'lostDeposit', { candidate: 'Ian Gillman', party: 'Independent' }],
    ['a winner by name alone', 'winner', { candidate: 'Andy Sawford' }],
    ['votes of one whom the return leaves out', 'votes', { candidate: 'Ann Example', value: 9475 }],
    ['recounts, of which returns tell nothing', 'recounts', { value: 2 }],
    ['an independent, whom the return may call otherwise', 'votes', { party: 'Independent', value: 444 }],
  ] as const)('%s', (_, kind, fields) => {
    expect(isStranger(kind, fields)).toBe(false);
  });
});

describe('a list', () => {
  const row = (party: string, value: number, paragraph: number): Claim =>
    claim('votes', { party, value, paragraph, rule: 'result-row', span: [paragraph * 10, paragraph * 10 + 3] });
  const now = [row('Labour', 17_309, 3), row('Conservative', 6335, 4), row('Liberal Democrats', 2368, 5)];
  const then = [row('Labour', 19_082, 3), row('Conservative', 20_918, 4), row('Green', 990, 5)];
  const strange = (claims: readonly Claim[]): readonly Claim[] =>
    strangersIn(claims, chester).map((each) => each.claim);

  it('of which most rows conflict is another election’s, with the rows that come near', () => {
    expect(strange(then)).toEqual(then);
  });
  it('that the return bears out keeps a row that is wrong', () => {
    const slip = row('Green', 997, 6);
    expect(strange([...now, slip])).toEqual([]);
  });
  it('is told from the one below it by a party that comes again', () => {
    const below = then.map((each) => ({
      ...each,
      paragraph: each.paragraph + 3,
      span: [each.span[0] + 30, each.span[1] + 30] as [number, number],
    }));
    expect(strange([...now, ...below])).toEqual(below);
  });
});

describe('a contest of six votes', () => {
  it('keeps a majority that is out by one', () => {
    expect(isStranger('majority', { value: 5 }, runcorn)).toBe(false);
    expect(isStranger('majority', { value: 4 }, runcorn)).toBe(true);
  });
  it('does not give one candidate the other’s votes, near as they are', () => {
    expect(isStranger('votes', { party: 'Labour', value: 12_645 }, runcorn)).toBe(true);
  });
});

it('keeps a bound that another meaning of its words lies close above', () => {
  const richmondPark = official(returns.richmondPark);
  expect(isStranger('swing', { value: 21, precision: 'moreThan' }, richmondPark)).toBe(false);
  expect(isStranger('swing', { value: 3, precision: 'moreThan' }, richmondPark)).toBe(true);
});

it('says nothing before the declaration', () => {
  const awaited = official({
    ...returns.corby,
    now: {
      ...returns.corby.now,
      status: 'awaited',
      candidacies: returns.corby.now.candidacies.map((each) => ({ ...each, votes: null })),
    },
  });
  expect(isStranger('majority', { value: 20_000 }, awaited)).toBe(false);
});

it('what conflicts right beside a figure of another poll is of that poll too', () => {
  const at = (kind: ClaimKind, fields: Record<string, unknown>, from: number): Claim =>
    ({ ...claim(kind, fields), span: [from, from + 5] }) as Claim;
  const swing = at('swing', { value: 12, from: 'Conservative', to: 'Labour' }, 10);
  const majority = at('majority', { value: 20_000 }, 40);
  const told = (claims: readonly Claim[]): readonly Claim[] => strangersIn(claims, corby).map((each) => each.claim);
  expect(told([swing])).toEqual([]);
  expect(told([swing, majority])).toEqual([swing, majority]);
  expect(told([{ ...swing, span: [400, 405] }, majority])).toEqual([majority]);
});

it('two figures of one statement that are turned around were printed so', () => {
  const at = (party: string, value: number, from: number): Claim =>
    ({ ...claim('share', { party, value }), span: [from, from + 4] }) as Claim;
  const turned = [at('Conservative', 14.3, 10), at('UK Independence Party', 26.6, 40)];
  expect(strangersIn(turned, corby)).toEqual([]);
  const [one, other] = turned as [Claim, Claim];
  expect(strangersIn([one], corby)).toHaveLength(1);
  expect(strangersIn([one, { ...other, span: [400, 404] }], corby)).toHaveLength(2);
});

it('a gain is none where the party that won had the seat, and its member had not left it', () => {
  const gain = { outcome: 'gain', party: 'Labour', from: null };
  expect(isStranger('outcome', gain, chester)).toBe(true);
  expect(isStranger('outcome', { ...gain, outcome: 'hold' }, chester)).toBe(false);
  const vacancy = { ...returns.chester.now.vacancy, kind: 'resignation', party: 'ind' } as const;
  const left = official({ ...returns.chester, now: { ...returns.chester.now, vacancy } });
  expect(isStranger('outcome', gain, left)).toBe(false);
});
