import { describe, expect, it } from 'vitest';
import { disputedCounts } from '#reconcile';
import type { CheckedClaim, Claim } from '#records';
import * as returns from '../measures/returns.ts';
import { claim, official } from './claims.ts';

const says = (
  article: string,
  stated: Claim,
  copyOf?: string,
): Pick<CheckedClaim, 'article' | 'kind' | 'claim' | 'copyOf'> => ({
  article,
  kind: 'report',
  claim: stated,
  ...(copyOf === undefined ? {} : { copyOf }),
});
const greens = (value: number): Claim => claim('votes', { party: 'Green', value });
const chester = official({
  ...returns.chester,
  now: {
    ...returns.chester.now,
    otherCounts: [{ candidate: 'Paul Bowers', votes: 787, source: 'a-party-page', why: 'unknown' as const }],
  },
});

describe('counts of which several values are printed', () => {
  it('shows the return’s value, and keeps the other with its source', () => {
    const [green] = disputedCounts(chester, []);
    expect(green).toMatchObject({ field: 'votes', candidate: 'Paul Bowers' });
    expect(green?.values.map(({ value, shown, recorded }) => [value, shown, recorded])).toEqual([
      [987, true, true],
      [787, false, false],
    ]);
    expect(green?.values[1]).toMatchObject({ sources: ['a-party-page'], why: 'unknown' });
  });
  it('says which printed total a value breaks', () => {
    const [green] = disputedCounts(chester, []);
    expect(green?.values[0]?.breaks).toEqual([]);
    expect(green?.values[1]?.breaks).toEqual([{ total: 'validVotes', gives: 28275, printed: 28475 }]);
  });
  it('counts a copied text once, and never prefers the many to the return', () => {
    const claims = [says('a', greens(787)), says('b', greens(787), 'a'), says('c', greens(787))];
    const [green] = disputedCounts(official(returns.chester), claims);
    expect(green?.values.map(({ value, articles }) => [value, articles])).toEqual([
      [987, []],
      [787, ['a', 'c']],
    ]);
  });
  it('shows what most independent articles print where the return has no value', () => {
    const unknown = official({ ...returns.chester, now: { ...returns.chester.now, electorate: null } });
    const electors = (value: number): Claim => claim('electorate', { value });
    const [electorate] = disputedCounts(unknown, [
      says('a', electors(69_000)),
      says('b', electors(69_361)),
      says('c', electors(69_361)),
    ]);
    expect(electorate?.values.map(({ value, shown }) => [value, shown])).toEqual([
      [69_361, true],
      [69_000, false],
    ]);
  });
  it('disputes nothing where everybody agrees, or says only "about"', () => {
    const about = claim('votes', { party: 'Green', value: 1000, precision: 'about' });
    expect(disputedCounts(official(returns.chester), [says('a', greens(987)), says('b', about)])).toEqual([]);
  });
  it('leaves the site’s own articles out', () => {
    expect(disputedCounts(official(returns.chester), [{ ...says('own', greens(787)), kind: 'site-article' }])).toEqual(
      [],
    );
  });
});
