import { describe, expect, it } from 'vitest';
import type { Claim, ElsewhereClaim, ReportedContest } from '#records';
import { heldToReturns } from '#wording';
import * as returns from '../measures/returns.ts';
import { claim, official } from '../reconcile/claims.ts';

const corby = official(returns.corby);
const body = 'Ann saw 20,000, 17,267, 44.6% and 9,476 that night.';
const at = (words: string): { span: [number, number] } => {
  const from = body.indexOf(words);
  return { span: [from, from + words.length] };
};
const contest = (claims: readonly Claim[]): ReportedContest => ({
  constituency: 'Corby',
  byElection: 'corby-2012',
  pollingDay: '2012-11-15',
  year: 2012,
  claims: [...claims],
});
const labour = claim('votes', { party: 'Labour', value: 17_267, ...at('17,267') });
const tooMany = claim('majority', { value: 20_000, ...at('20,000') });
const conservative = claim('votes', { party: 'Conservative', value: 9476, ...at('9,476') });
const turnout: ElsewhereClaim = {
  constituency: null,
  year: null,
  kind: 'turnout',
  value: 44.6,
  precision: 'exact',
  paragraph: 1,
  rule: 'turnout',
  ...at('44.6'),
};
const BEFORE = { rule: 'by-n-votes', span: [0, 3] as [number, number], paragraph: 1, verdict: 'nobody to bind it to' };
const held = (claims: readonly Claim[], elsewhere: readonly ElsewhereClaim[], doubtful: readonly Claim[]) =>
  heldToReturns(
    { contests: [contest(claims)], elsewhere: [...elsewhere], doubtful: [contest(doubtful)], trace: [BEFORE] },
    body,
    (id) => (id === 'corby-2012' ? corby : null),
  );

describe('a reading that is held to the return', () => {
  it('loses a claim further off than any slip, and says why', () => {
    const { contests, farOff } = held([tooMany, labour], [], []);
    expect(contests[0]?.claims).toEqual([labour]);
    expect(farOff[0]?.verdict).toBe(
      'Majority of 20,000: further from the return (7,791) than any slip, so of something else or wrong',
    );
  });
  it('takes back a figure that was put to another election', () => {
    const { contests, elsewhere } = held([labour], [turnout], []);
    expect(contests[0]?.claims.map(({ kind }) => kind)).toEqual(['votes', 'turnout']);
    expect(elsewhere).toEqual([]);
  });
  it('leaves a figure that repeats a claim to that claim', () => {
    const share = claim('share', { party: 'Labour', value: 48.4, ...at('20,000') });
    const again = { ...share, ...at('44.6') };
    const { contests } = held([share], [], [again, { ...turnout, kind: 'turnout' } as Claim]);
    expect(contests[0]?.claims.map(({ kind }) => kind)).not.toContain('turnout');
  });
  it('takes up what was doubtful and what the claims show, in the order of the text and once', () => {
    const again = { ...labour, party: 'Conservative', value: 9476 };
    const { contests } = held([labour], [], [conservative, again]);
    expect(contests[0]?.claims).toEqual([
      labour,
      expect.objectContaining({ kind: 'winner', party: 'Labour' }),
      conservative,
    ]);
  });
  it('takes a figure that was put to another election for what it is here, and keeps it in one place', () => {
    const put: ElsewhereClaim = { ...turnout, kind: 'votes', value: 9476, party: 'Labour', ...at('9,476') };
    const { contests, elsewhere } = held([labour], [put], [conservative]);
    expect(contests[0]?.claims.filter(({ kind }) => kind === 'votes')).toEqual([labour, conservative]);
    expect(elsewhere).toEqual([]);
  });
  it('takes up a doubtful place that the return has, and no other', () => {
    const second = claim('position', { party: 'Conservative', value: 2, ...at('that night') });
    const third = { ...second, value: 3 };
    const { contests } = held([labour], [], [third, second]);
    expect(contests[0]?.claims.filter(({ kind }) => kind === 'position')).toEqual([second]);
  });
  it('takes up several of whom the same words say that they lost their deposits', () => {
    const lost = (party: string) => claim('lostDeposit', { party, ...at('that night') });
    const losers = [lost('Green'), lost('English Democrats'), lost('Conservative')];
    const { contests } = held([labour], [], losers);
    expect(contests[0]?.claims.filter(({ kind }) => kind === 'lostDeposit')).toEqual(losers.slice(0, 2));
  });
  it('leaves a doubtful figure that is near the return, and one whose words have been read', () => {
    const near = { ...conservative, value: 9467 };
    const taken = { ...conservative, span: labour.span };
    expect(held([labour], [], [near, taken]).contests[0]?.claims).toEqual([labour]);
  });
  it('reports no contest of which nothing is left', () => {
    expect(held([tooMany], [], []).contests).toEqual([]);
  });
  it('reports no contest of which only is told what was known before the poll', () => {
    const left = claim('cause', { cause: 'resignation', person: 'Louise Mensch', ...at('Ann') });
    expect(held([left], [], []).contests).toEqual([]);
    expect(held([left, labour], [], []).contests[0]?.claims).toContainEqual(left);
  });
  it('reports no contest of which loose words are left where all that was read was another’s', () => {
    const loose = claim('outcome', { outcome: 'gain', party: 'Labour', from: 'Conservative', ...at('that night') });
    expect(held([tooMany], [], [loose]).contests).toEqual([]);
    expect(held([labour], [], [loose]).contests[0]?.claims).toContainEqual(loose);
  });
  it('keeps the majority of last time that was put to another party as nobody’s', () => {
    const put = (value: number) => claim('previousMajority', { party: 'Labour', value, ...at('9,476') });
    const { contests } = held([put(1895), labour], [], []);
    expect(contests[0]?.claims).toContainEqual({ ...put(1895), party: null });
    expect(held([put(1896), labour], [], []).contests[0]?.claims).toContainEqual(put(1896));
  });
  it('keeps a gain from another party than had the seat as one from nobody', () => {
    const from = (party: string) =>
      claim('outcome', { outcome: 'gain', party: 'Labour', from: party, ...at('that night') });
    const kept = (party: string) => held([from(party), labour], [], []).contests[0]?.claims;
    expect(kept('Independent')).toContainEqual({ ...from('Independent'), from: null });
    expect(kept('Conservative')).toContainEqual(from('Conservative'));
  });
  it('leaves a contest as it is where there is no return', () => {
    const reading = { contests: [contest([tooMany])], elsewhere: [], doubtful: [contest([labour])], trace: [] };
    expect(heldToReturns(reading, body, () => null).contests).toEqual(reading.contests);
  });
  it('puts a figure with its contest, where the words bound it to another of the article', () => {
    const chester = official(returns.chester);
    const turnoutThere = claim('turnout', { value: 44.6, ...at('44.6') });
    const near = claim('votes', { party: 'Labour', value: 18_000, ...at('20,000') });
    const cestrian: ReportedContest = {
      ...contest([turnoutThere, near]),
      constituency: 'City of Chester',
      byElection: 'city-of-chester-2022',
    };
    const { contests, farOff } = heldToReturns(
      { contests: [contest([labour]), cestrian], elsewhere: [], doubtful: [] },
      body,
      (id) => (id === 'corby-2012' ? corby : chester),
    );
    expect(contests[0]?.claims).toContainEqual(turnoutThere);
    expect(contests.flatMap(({ claims }) => claims).filter(({ kind }) => kind === 'turnout')).toHaveLength(1);
    expect(farOff).toEqual([]);
  });
  it('holds the places that are open in a paragraph to the contest to which the others of it have gone', () => {
    const chester = official(returns.chester);
    const moved = claim('position', { party: 'Liberal Democrats', value: 4, paragraph: 2, ...at('44.6') });
    const second = claim('position', { party: 'Conservative', value: 2, paragraph: 2, ...at('that night') });
    const cestrian = (claims: readonly Claim[]): ReportedContest => ({
      ...contest(claims),
      constituency: 'City of Chester',
      byElection: 'city-of-chester-2022',
    });
    const own = claim('majority', { value: 10_974, ...at('20,000') });
    const placed = (claims: readonly Claim[]) =>
      heldToReturns(
        { contests: [contest([labour]), cestrian(claims)], elsewhere: [], doubtful: [cestrian([second])] },
        body,
        (id) => (id === 'corby-2012' ? corby : chester),
      ).contests.flatMap(({ constituency, claims: all }) => (all.includes(second) ? [constituency] : []));
    expect(placed([own, moved])).toEqual(['Corby']);
    const third = claim('position', { party: 'Liberal Democrats', value: 3, paragraph: 2, ...at('9,476') });
    expect(placed([own, moved, third])).toEqual(['City of Chester']);
  });
});
