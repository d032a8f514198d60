import { describe, expect, it } from 'vitest';
import { crossFootArticle } from '#reconcile';
import * as returns from '../measures/returns.ts';
import { claim, official } from './claims.ts';

const corby = official(returns.corby);
const chester = official(returns.chester);
const labour = claim('votes', { party: 'Labour', value: 17267 });
const conservative = claim('votes', { candidate: 'Christine Emmett', value: 9476 });

describe('cross-footing an article', () => {
  it('finds nothing where its figures close, hedged ones apart', () => {
    expect(
      crossFootArticle(
        [
          labour,
          conservative,
          claim('majority', { value: 7791 }),
          claim('majority', { value: 8000 }),
          claim('majority', { value: 5000, precision: 'almost' }),
          claim('share', { party: 'Labour', value: 48.4 }),
          claim('share', { party: 'Labour', value: 48 }),
          claim('shareChange', { party: 'Labour', value: 9.7 }),
          claim('shareChange', { party: 'Conservative', value: -15.6 }),
          claim('swing', { value: 12.67, from: 'Conservative', to: 'Labour' }),
          claim('position', { party: 'Labour', value: 1 }),
        ],
        corby,
      ),
    ).toEqual([]);
  });
  it('finds a majority that does not follow from its own counts, and the digit', () => {
    expect(crossFootArticle([labour, conservative, claim('majority', { value: 7991 })], corby)).toEqual([
      { kind: 'majority-does-not-follow', claims: [2, 0, 1], found: 7991, expected: 7791, slip: 'one-digit' },
    ]);
  });
  it('finds one thing stated twice and otherwise', () => {
    const again = claim('votes', { candidate: 'Andrew Sawford', value: 17627 });
    expect(crossFootArticle([labour, again], corby)).toEqual([
      { kind: 'contradicts-itself', claims: [1, 0], found: 17627, expected: 17267, slip: 'digits-swapped' },
    ]);
  });
  it('finds that Chester’s 41.2% does not follow from 28,541 votes cast', () => {
    const [problem] = crossFootArticle(
      [claim('turnout', { value: 41.2 }), claim('votesCast', { value: 28541 })],
      chester,
    );
    expect(problem).toMatchObject({ kind: 'turnout-does-not-follow', claims: [0, 1], found: 41.2 });
    expect(problem?.expected).toBeCloseTo(41.147, 3);
  });
  it('takes the electorate that the article states before the return’s', () => {
    const claims = [
      claim('turnout', { value: 50 }),
      claim('votesCast', { value: 28541 }),
      claim('electorate', { value: 57082 }),
    ];
    expect(crossFootArticle(claims, chester)).toEqual([]);
  });
  it('finds a swing that does not follow from its own changes of share', () => {
    const claims = [
      claim('shareChange', { party: 'Labour', value: 9.7 }),
      claim('shareChange', { party: 'Conservative', value: -15.6 }),
      claim('swing', { value: 13.1, from: 'Conservative', to: 'Labour' }),
    ];
    expect(crossFootArticle(claims, corby)).toMatchObject([{ kind: 'swing-does-not-follow', claims: [2, 0, 1] }]);
  });
  it('finds shares that come to more than the whole', () => {
    const claims = [
      claim('share', { party: 'Labour', value: 68.4 }),
      claim('share', { party: 'Conservative', value: 36.6 }),
    ];
    expect(crossFootArticle(claims, corby)).toMatchObject([
      { kind: 'shares-exceed-the-whole', claims: [0, 1], found: 105, expected: 100 },
    ]);
  });
  it('says nothing of whom it cannot find', () => {
    const strangers = [1, 2].map((value) => claim('votes', { candidate: 'Nobody Known', value }));
    expect(crossFootArticle(strangers, corby)).toEqual([]);
  });
});
