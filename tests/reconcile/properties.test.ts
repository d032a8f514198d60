import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, reconcileArticle } from '#reconcile';
import { type Claim, Finding, type Precision } from '#records';
import * as returns from '../measures/returns.ts';
import { parties } from '../measures/returns.ts';
import { claim, official } from './claims.ts';

const entries = [
  returns.corby,
  returns.chester,
  returns.runcorn,
  returns.richmondPark,
  returns.midUlster,
  returns.southendWest,
  { now: returns.gorton.now, then: null },
  {
    now: { ...returns.chester.now, declared: { validVotes: null, rejectedBallots: null, majority: null } },
    then: { ...returns.chester.then, list: 'mainParties' as const },
  },
  { ...returns.corby, now: { ...returns.corby.now, list: 'partial' as const } },
  {
    ...returns.runcorn,
    now: {
      ...returns.runcorn.now,
      status: 'awaited' as const,
      candidacies: returns.runcorn.now.candidacies.map((each) => ({ ...each, votes: null })),
    },
  },
].map(official);
const entry = fc.nat({ max: entries.length - 1 });
const precision = fc.constantFrom<Precision>('exact', 'about', 'almost', 'moreThan', 'lessThan');
const party = fc.constantFrom(null, 'No Such Party', ...parties.map((each) => each.name));
const candidate = fc.constantFrom(
  null,
  '',
  'Nobody Known',
  'Hope',
  'Andy Sawford',
  'Sawford',
  'Zac Goldsmith',
  'Sarah Olney',
);
const figure = fc.oneof(
  fc.nat({ max: 100_000 }),
  fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 100),
);
const anyClaim: fc.Arbitrary<Claim> = fc.oneof(
  fc.record({ candidate, party }).map((fields) => claim('winner', fields)),
  fc.record({ outcome: fc.constantFrom('gain', 'hold'), party, from: party }).map((fields) => claim('outcome', fields)),
  fc.record({ candidate, party, value: figure, precision }).map((fields) => claim('votes', fields)),
  fc.record({ candidate, party, value: figure, precision }).map((fields) => claim('share', fields)),
  fc.record({ party, value: figure, precision }).map((fields) => claim('shareChange', fields)),
  fc.record({ value: figure, precision }).map((fields) => claim('majority', fields)),
  fc.record({ value: figure, party, precision }).map((fields) => claim('previousMajority', fields)),
  fc.record({ value: figure, from: party, to: party, precision }).map((fields) => claim('swing', fields)),
  fc.record({ value: figure, precision }).map((fields) => claim('turnout', fields)),
  fc.record({ value: figure, precision }).map((fields) => claim('votesCast', fields)),
  fc.record({ value: figure, precision }).map((fields) => claim('electorate', fields)),
  fc
    .record({ cause: fc.constantFrom('death', 'recall'), person: candidate, party })
    .map((fields) => claim('cause', fields)),
  fc.record({ candidate, party, value: fc.integer({ min: 1, max: 40 }) }).map((fields) => claim('position', fields)),
  fc.record({ candidate, party }).map((fields) => claim('lostDeposit', fields)),
  fc.record({ value: fc.nat({ max: 5 }) }).map((fields) => claim('recounts', fields)),
);

describe('whatever an article claims', () => {
  it('a finding keeps its shape and says one thing', () => {
    fc.assert(
      fc.property(anyClaim, entry, (stated, which) => {
        const against = entries[which]!;
        const finding = Finding.parse(compare(stated, against));
        const held = finding.comparisons.filter((each) => each.holds);
        expect(finding.verdict === 'cannot-say').toBe(finding.why !== null);
        expect(finding.verdict === 'agrees-otherwise').toBe(finding.meaning !== null);
        if (finding.meaning !== null) expect(held.map((each) => each.meaning)).toContain(finding.meaning);
        if (finding.verdict === 'conflicts' || finding.verdict === 'cannot-say') expect(held).toEqual([]);
        else expect(held).not.toEqual([]);
        if (finding.verdict !== 'conflicts')
          expect([finding.changesConclusion, finding.wouldNeed]).toEqual([false, null]);
      }),
      { numRuns: 1000 },
    );
  });
  it('one article gives a finding a claim, each as it would be alone but for its cause', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 8 }), entry, (stated, which) => {
        const against = entries[which]!;
        const together = reconcileArticle(stated, against);
        const alone = stated.map((each) => compare(each, against));
        const verdicts = (findings: readonly Finding[]) => findings.map((each) => [each.verdict, each.meaning]);
        expect(verdicts(together)).toEqual(verdicts(alone));
      }),
    );
  });
});

describe('what is printed rightly', () => {
  const [corby] = entries;
  const decimals = fc.constantFrom(1, 2, 3);
  const index = fc.nat({ max: 3 });
  const named = (place: number) => ({
    party: ['Labour', 'Conservative', 'UK Independence Party', 'Liberal Democrats'][place],
  });

  it('agrees at any number of decimals', () => {
    fc.assert(
      fc.property(index, decimals, (place, places) => {
        const value = Number((corby!.measures.candidacies[place]!.share! * 100).toFixed(places));
        const text = value.toFixed(places);
        expect(compare(claim('share', { ...named(place), value }), corby!, text).verdict).toBe('agrees');
      }),
    );
  });
  it('conflicts when a unit of the last digit is added', () => {
    fc.assert(
      fc.property(index, decimals, fc.constantFrom(-1, 1), (place, places, direction) => {
        const right = corby!.measures.candidacies[place]!.share! * 100;
        const value = Number((Number(right.toFixed(places)) + direction * 10 ** -places).toFixed(places));
        const finding = compare(claim('share', { ...named(place), value }), corby!, value.toFixed(places));
        expect(['conflicts', 'agrees-otherwise']).toContain(finding.verdict);
      }),
    );
  });
  it('is a count only if it is that count', () => {
    fc.assert(
      fc.property(index, fc.integer({ min: -9, max: 9 }), (place, more) => {
        const value = corby!.byElection.candidacies[place]!.votes! + more;
        const { verdict } = compare(claim('votes', { ...named(place), value }), corby!);
        if (more === 0) expect(verdict).toBe('agrees');
        else expect(['conflicts', 'agrees-when-rounded']).toContain(verdict);
        if (value % 100 !== 0) expect(verdict).not.toBe('agrees-when-rounded');
      }),
    );
  });
});
