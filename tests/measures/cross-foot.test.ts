import { describe, expect, it } from 'vitest';
import { closingEdits, crossFoot, digitEdits, slipBetween } from '#measures';
import * as returns from './returns.ts';
import { byElection, generalElection } from './returns.ts';

const rows = [
  ['A', 'lab', 500],
  ['B', 'con', 400],
  ['C', 'ld', 100],
] as const;
const closing = { validVotes: 1000, rejectedBallots: 5, majority: 100 };

describe('cross-footing', () => {
  it.each(Object.entries(returns).flatMap(([name, value]) => ('now' in value ? [[name, value] as const] : [])))(
    'finds what is wrong with %s and its baseline, and nothing else',
    (name, { now, then }) => {
      expect(crossFoot(then)).toEqual([]);
      if (name === 'brightsideAsPrinted')
        expect(crossFoot(now)).toEqual([
          { kind: 'votes-do-not-sum', found: 22581, expected: 23481 },
          { kind: 'majority-does-not-follow', found: 9590, expected: 10490 },
        ]);
      else expect(crossFoot(now)).toEqual([]);
    },
  );
  it('finds more votes than electors, and more ballots', () => {
    const crowded = (electorate: number) =>
      crossFoot(byElection({ day: '2012-11-15', rows, electorate, rejected: 5 })).map((each) => each.kind);
    expect(crowded(1005)).toEqual([]);
    expect(crowded(1004)).toEqual(['more-ballots-than-electors']);
    expect(crowded(999)).toEqual(['more-votes-than-electors', 'more-ballots-than-electors']);
  });
  it('wants a lot where the first two tie', () => {
    const tie = [
      ['A', 'lab', 500],
      ['B', 'con', 500],
    ] as const;
    expect(crossFoot(byElection({ day: '2012-11-15', rows: tie }))).toEqual([
      { kind: 'tie-without-lot', found: 500, expected: 500 },
    ]);
    expect(crossFoot(byElection({ day: '2012-11-15', rows: tie }, { decidedByLot: true }))).toEqual([]);
  });
  it('wants most votes first, but not of a table by party', () => {
    const shuffled = { day: '2012-11-15', rows: rows.toReversed() };
    expect(crossFoot(byElection(shuffled)).map((each) => each.kind)).toEqual(['not-in-order']);
    expect(
      crossFoot(generalElection(shuffled, { list: 'mainParties', declared: { ...closing, majority: null } })),
    ).toEqual([]);
  });
  it('holds a stated turnout against either basis', () => {
    const stated = (turnoutPercent: number) =>
      crossFoot(
        byElection(
          { day: '2012-11-15', rows, electorate: 4000, rejected: 5 },
          { stated: { turnoutPercent, swing: null } },
        ),
      ).map((each) => each.kind);
    expect(stated(25)).toEqual([]);
    expect(stated(25.1)).toEqual([]);
    expect(stated(25.4)).toEqual(['turnout-does-not-follow']);
  });
  it('does not check what a partial list cannot tell', () => {
    const partial = byElection(
      { day: '1984-05-03', rows: [...rows, ['D', 'ind', null]] },
      { list: 'partial', declared: { validVotes: 1500, rejectedBallots: null, majority: 100 } },
    );
    expect(crossFoot(partial)).toEqual([]);
  });
  it('checks nothing before the declaration', () => {
    expect(crossFoot(byElection({ day: '2012-11-15', rows: [['A', 'lab', null]] }, { status: 'awaited' }))).toEqual([]);
  });
});

describe('the edit of a digit that makes a return close', () => {
  it('finds 14,087 for 14,987 in Sheffield from the declared totals', () => {
    expect(closingEdits(returns.brightsideAsPrinted.now)).toEqual([
      { kind: 'one-digit', field: 'votes', candidate: 'Gill Furniss', printed: 14987, implied: 14087 },
    ]);
  });
  it('finds two swapped digits', () => {
    const swapped = [rows[0], ['B', 'con', 391], rows[2]] as const;
    const declared = { ...closing, validVotes: 919, majority: 181 };
    expect(closingEdits(byElection({ day: '2012-11-15', rows: swapped }, { declared }))).toEqual([
      { kind: 'digits-swapped', field: 'votes', candidate: 'B', printed: 391, implied: 319 },
    ]);
  });
  it('finds a slip in the declared majority, and in the declared total', () => {
    const majority = byElection({ day: '2012-11-15', rows }, { declared: { ...closing, majority: 180 } });
    expect(closingEdits(majority)).toMatchObject([{ field: 'majority', printed: 180, implied: 100, candidate: null }]);
    const total = byElection({ day: '2012-11-15', rows }, { declared: { ...closing, validVotes: 1060 } });
    expect(closingEdits(total)).toMatchObject([
      { field: 'validVotes', printed: 1060, implied: 1000 },
      { field: 'votes', candidate: 'C', printed: 100, implied: 160 },
    ]);
  });
  it('finds a slip with the totals of a second source', () => {
    const { now } = returns.corby;
    const [labour, conservative, ...rest] = now.candidacies;
    const printed = { ...now, candidacies: [labour!, { ...conservative!, votes: 9473 }, ...rest] };
    expect(closingEdits(printed, { validVotes: 35665, majority: 7791 })).toMatchObject([
      { candidate: 'Christine Emmett', printed: 9473, implied: 9476 },
    ]);
  });
  it('offers none where everything closes, where totals are missing, or where one edit does not suffice', () => {
    expect(closingEdits(returns.corby.now)).toEqual([]);
    expect(
      closingEdits(
        byElection({ day: '2012-11-15', rows }, { declared: { ...closing, validVotes: 1060, majority: null } }),
      ),
    ).toEqual([]);
    expect(closingEdits(byElection({ day: '2012-11-15', rows }, { declared: { ...closing, majority: 234 } }))).toEqual(
      [],
    );
  });
});

describe('edits of digits', () => {
  it('lists each number that a slip can make, without a leading zero', () => {
    expect(digitEdits(12).map((each) => each.value)).toEqual([
      22, 32, 42, 52, 62, 72, 82, 92, 10, 11, 13, 14, 15, 16, 17, 18, 19, 21,
    ]);
    expect(digitEdits(20).some((each) => each.value < 10)).toBe(false);
  });
  it('tells one digit from two swapped and from more', () => {
    expect(slipBetween(987, 787)).toBe('one-digit');
    expect(slipBetween(3241, 3214)).toBe('digits-swapped');
    expect(slipBetween(1951, 1895)).toBeNull();
    expect(slipBetween(99, 100)).toBeNull();
  });
  it('refuses what is no count', () => {
    expect(() => digitEdits(1.5)).toThrow('invalid count: 1.5');
  });
});
