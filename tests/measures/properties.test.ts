import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closingEdits,
  crossFoot,
  depositLost,
  depositMargin,
  depositThreshold,
  digitEdits,
  measure,
  slipBetween,
  swingBetween,
} from '#measures';
import { type ByElection, type GeneralElectionResult, Measures } from '#records';
import { byElection, generalElection, parties } from './returns.ts';

const lines = ['lab', 'con', 'ld', 'ruk', 'ukip', 'grn', 'snp', 'wpb', 'ind'] as const;

/** Candidacies of different lines, most votes first, somebody with a vote. */
const rows = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...lines), fc.nat({ max: 40_000 })), {
    minLength: 2,
    maxLength: lines.length,
    selector: ([party]) => party,
  })
  .filter((each) => each.some(([, votes]) => votes > 0))
  .map((each) =>
    each
      .toSorted(([, one], [, other]) => other - one)
      .map(([party, votes]) => [`Candidate of ${party}`, party, votes] as const),
  );
const contest: fc.Arbitrary<{ now: ByElection; then: GeneralElectionResult }> = fc.record({
  now: rows.map((each) => byElection({ day: '2012-11-15', electorate: 400_000, rejected: 7, rows: each })),
  then: rows.map((each) => generalElection({ day: '2010-05-06', rows: each })),
});

describe('whatever the counts', () => {
  it('measures keep the shape that the schema states', () => {
    fc.assert(
      fc.property(contest, ({ now, then }) => {
        Measures.parse(measure(now, then, parties));
      }),
    );
  });
  it('shares sum to one, and changes with the shares of those absent to the shares of newcomers', () => {
    fc.assert(
      fc.property(contest, ({ now, then }) => {
        const { candidacies, absent } = measure(now, then, parties);
        const sum = (values: readonly (number | null)[]) =>
          values.reduce<number>((total, each) => total + (each ?? 0), 0);
        expect(sum(candidacies.map((each) => each.share))).toBeCloseTo(1, 12);
        const fresh = candidacies.filter((each) => each.stoodBefore === false).map((each) => each.share);
        const gone = absent.map((each) => each.previousShare);
        expect(sum(candidacies.map((each) => each.change)) + sum(fresh) - sum(gone)).toBeCloseTo(0, 10);
      }),
    );
  });
  it('a majority is never negative, and is the gap of the two best shares', () => {
    fc.assert(
      fc.property(contest, ({ now, then }) => {
        const { majority, candidacies } = measure(now, then, parties);
        if (majority === null) return;
        const [first = 0, second = 0] = candidacies.map((each) => each.share ?? 0).toSorted((a, b) => b - a);
        expect(majority.votes).toBeGreaterThan(0);
        expect(majority.share).toBeCloseTo(first - second, 12);
      }),
    );
  });
  it('a swing is positive, and the same whichever of the pair is named first', () => {
    fc.assert(
      fc.property(contest, fc.constantFrom(...lines), fc.constantFrom(...lines), ({ now, then }, one, other) => {
        fc.pre(one !== other);
        const [there, back] = [
          swingBetween(one, other, now, then, parties),
          swingBetween(other, one, now, then, parties),
        ];
        expect(there?.size).toBe(back?.size);
        if (there === null || there.size === 0) return;
        expect(there.size).toBeGreaterThan(0);
        expect([there.from, there.to]).toEqual([back?.from, back?.to]);
      }),
    );
  });
  it('a swing turns round when the two elections are exchanged', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const elections = (now: typeof one, then: typeof one) =>
          [byElection({ day: '2012-11-15', rows: now }), generalElection({ day: '2010-05-06', rows: then })] as const;
        const there = swingBetween('lab', 'con', ...elections(one, other), parties);
        const back = swingBetween('lab', 'con', ...elections(other, one), parties);
        if (there === null || back === null || there.size < 1e-12) return;
        expect(back.size).toBeCloseTo(there.size, 12);
        expect([back.from, back.to]).toEqual([there.to, there.from]);
      }),
    );
  });
  it('a gain always swings from the defending party to the winner', () => {
    fc.assert(
      fc.property(contest, ({ now, then }) => {
        const { outcome, swing } = measure(now, then, parties);
        if (outcome?.kind !== 'gain' || swing.swing === null) return;
        expect([swing.swing.from, swing.swing.to]).toEqual([outcome.from, outcome.party]);
      }),
    );
  });
  it('a gain needs at least the swing that was needed, if first and second then are first and defender now', () => {
    fc.assert(
      fc.property(contest, ({ now, then }) => {
        const { outcome, swing } = measure(now, then, parties);
        if (outcome?.kind !== 'gain' || swing.swing === null || swing.needed?.to !== outcome.party) return;
        expect(swing.swing.size).toBeGreaterThanOrEqual(swing.needed.size - 1e-12);
      }),
    );
  });
  it('no alternative repeats the headline or another', () => {
    fc.assert(
      fc.property(contest, ({ now, then }) => {
        const { swing, alternatives } = measure(now, then, parties).swing;
        const answers = [swing, ...alternatives].flatMap((each) =>
          each === null ? [] : [[each.method, each.from, each.to, each.size].join()],
        );
        expect(new Set(answers).size).toBe(answers.length);
      }),
    );
  });
  it('turnout with rejected ballots is never below turnout without', () => {
    fc.assert(
      fc.property(contest, ({ now, then }) => {
        const { validVotes, ballotBox } = measure(now, then, parties).turnout;
        expect(ballotBox).toBeGreaterThan(validVotes ?? 1);
      }),
    );
  });
});

describe('deposits', () => {
  const day = fc.constantFrom('1983-06-09', '1985-09-30', '1985-10-01', '2012-11-15');
  it('are lost with exactly one twentieth, or one eighth before October 1985, and kept with one vote more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000 }), day, (votes, pollingDay) => {
        const valid = votes * (pollingDay < '1985-10-01' ? 8 : 20);
        expect(depositLost(votes, valid, pollingDay)).toBe(true);
        expect(depositLost(votes + 1, valid, pollingDay)).toBe(false);
      }),
    );
  });
  it('are kept with the least number that keeps them, and lost with one less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), day, (valid, pollingDay) => {
        const threshold = depositThreshold(valid, pollingDay)!;
        expect(depositLost(threshold, valid, pollingDay)).toBe(false);
        expect(depositLost(threshold - 1, valid, pollingDay)).toBe(true);
        expect(depositMargin(threshold, valid, pollingDay)).toBe(0);
      }),
    );
  });
  it('are lost if and only if votes are short', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50_000 }), fc.integer({ min: 1, max: 100_000 }), day, (votes, valid, pollingDay) => {
        expect(depositLost(votes, valid, pollingDay)).toBe(depositMargin(votes, valid, pollingDay)! < 0);
      }),
    );
  });
});

describe('slips of the pen', () => {
  it('are recognised for what they are', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999 }), (count) => {
        for (const { kind, value } of digitEdits(count)) expect(slipBetween(count, value)).toBe(kind);
      }),
    );
  });
  it('in one count of a return that closes are found again from its totals', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (counts, whose, which) => {
        const right = byElection({ day: '2012-11-15', rows: counts });
        fc.pre(crossFoot(right).length === 0);
        const index = whose % counts.length;
        const votes = counts[index]![2];
        const edits = digitEdits(votes);
        const { value } = edits[which % edits.length]!;
        const printed = counts.map((row, place) => (place === index ? ([row[0], row[1], value] as const) : row));
        const wrong = byElection({ day: '2012-11-15', rows: printed }, { declared: right.declared });
        const found = closingEdits(wrong);
        // A count whose true value has fewer digits is not one digit away from what was printed.
        if (String(votes).length !== String(value).length) return;
        expect(found).toContainEqual(
          expect.objectContaining({ candidate: counts[index]![0], printed: value, implied: votes }),
        );
      }),
    );
  });
});
