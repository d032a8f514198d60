import { describe, expect, it } from 'vitest';
import { compare } from '#reconcile';
import { type Claim, type ClaimKind, Finding } from '#records';
import * as returns from '../measures/returns.ts';
import { byElection, generalElection } from '../measures/returns.ts';
import { claim, official } from './claims.ts';

const corby = official({ ...returns.corby, now: { ...returns.corby.now, vacancy: returns.corbyVacancy } });
const chester = official(returns.chester);
const runcorn = official({
  ...returns.runcorn,
  now: { ...returns.runcorn.now, vacancy: { ...returns.corbyVacancy, statusOnVacating: 'Sat as an Independent' } },
});

const verdictIn = (entry: typeof corby) => (kind: ClaimKind, fields: Record<string, unknown>) =>
  compare(claim(kind, fields) as Claim, entry);
const inCorby = verdictIn(corby);
const inChester = verdictIn(chester);
const inRuncorn = verdictIn(runcorn);

describe('Corby 2012 as two newspapers reported it', () => {
  it('agrees on 17,267 and 9,476 votes', () => {
    const sawford = inCorby('votes', { candidate: 'Andy Sawford', party: 'Labour', value: 17267 });
    expect(Finding.parse(sawford)).toMatchObject({
      verdict: 'agrees',
      comparisons: [{ meaning: 'votes', expected: 17267 }, {}],
    });
    expect(inCorby('votes', { candidate: 'Christine Emmett', value: 9476 }).verdict).toBe('agrees');
  });
  it('finds "almost 8,000" consistent with 7,791', () => {
    const finding = inCorby('majority', { value: 8000, precision: 'almost' });
    expect(finding).toMatchObject({ verdict: 'consistent', slip: null });
    expect(finding.comparisons[0]).toMatchObject({ meaning: 'majority', expected: 7791, difference: 209 });
  });
  it('finds an unhedged "8,000" to agree when rounded', () => {
    expect(inCorby('majority', { value: 8000 }).verdict).toBe('agrees-when-rounded');
  });
  it('agrees on a swing of 12.67', () => {
    const finding = inCorby('swing', { value: 12.67, from: 'Conservative', to: 'Labour' });
    expect(finding).toMatchObject({ verdict: 'agrees', meaning: null });
    expect(finding.comparisons[0]!.inputs.map(([name]) => name)).toEqual([
      'Labour',
      'Labour 2010',
      'Conservative',
      'Conservative 2010',
    ]);
  });
  it('says that 1,951 would need 56 fewer Labour votes than returned in 2010', () => {
    const finding = inCorby('previousMajority', { value: 1951, party: 'Conservative' });
    expect(finding).toMatchObject({
      verdict: 'conflicts',
      changesConclusion: false,
      wouldNeed: { who: 'Labour', votes: -56 },
      slip: null,
    });
    expect(finding.comparisons[0]).toMatchObject({
      meaning: 'previous-majority',
      expected: 1895,
      difference: 56,
      inputs: [
        ['Conservative 2010', 22886],
        ['Labour 2010', 20991],
      ],
    });
  });
  it('finds a swing of "more than 12" consistent', () => {
    expect(inCorby('swing', { value: 12, to: 'Labour', precision: 'moreThan' }).verdict).toBe('consistent');
  });
  it('finds that a turnout of 44 was cut off, not rounded', () => {
    expect(inCorby('turnout', { value: 44 })).toMatchObject({ verdict: 'conflicts', slip: { kind: 'cut-off' } });
  });
  it('agrees on the fourth place, the lost deposit, the cause and the gain', () => {
    expect(inCorby('position', { party: 'Liberal Democrats', value: 4 }).verdict).toBe('agrees');
    expect(inCorby('lostDeposit', { party: 'Liberal Democrats' }).verdict).toBe('agrees');
    expect(inCorby('cause', { cause: 'resignation', person: 'Louise Mensch', party: 'Conservative' }).verdict).toBe(
      'agrees',
    );
    expect(inCorby('outcome', { outcome: 'gain', party: 'Labour', from: 'Conservative' }).verdict).toBe('agrees');
    expect(inCorby('winner', { candidate: 'Andy Sawford', party: 'Labour' }).verdict).toBe('agrees');
  });
  it('cannot say how often it was counted', () => {
    expect(inCorby('recounts', { value: 2 })).toMatchObject({ verdict: 'cannot-say', why: 'not-in-return' });
  });
});

describe('City of Chester 2022 as a newspaper reported it', () => {
  it('agrees on the majority of 10,974', () => {
    expect(inChester('majority', { value: 10974 }).verdict).toBe('agrees');
  });
  it('finds 61 per cent to agree when rounded, but not 61.2', () => {
    expect(inChester('share', { party: 'Labour', value: 61 }).verdict).toBe('agrees-when-rounded');
    expect(inChester('share', { party: 'Labour', value: 61.2 }).verdict).toBe('conflicts');
  });
  it('takes the decimals from the text where it is given', () => {
    const share = claim('share', { party: 'Labour', value: 61 });
    expect(compare(share, chester, '61').verdict).toBe('agrees-when-rounded');
    expect(compare(share, chester, '61.0').verdict).toBe('conflicts');
  });
  it('finds 22.4 per cent and a swing of 13.76 in conflict', () => {
    expect(inChester('share', { party: 'Conservative', value: 22.4 })).toMatchObject({
      verdict: 'conflicts',
      slip: null,
    });
    expect(inChester('swing', { value: 13.76, from: 'Conservative', to: 'Labour' })).toMatchObject({
      verdict: 'conflicts',
      changesConclusion: false,
    });
  });
  it('finds a turnout of 41.2 with the rejected ballots', () => {
    expect(inChester('turnout', { value: 41.2 })).toMatchObject({
      verdict: 'agrees-otherwise',
      meaning: 'ballot-box-turnout',
    });
  });
  it('finds 28,541 votes cast to be neither the valid votes nor the ballots', () => {
    const finding = inChester('votesCast', { value: 28541 });
    expect(finding.verdict).toBe('conflicts');
    expect(finding.comparisons.map((each) => [each.meaning, each.expected])).toEqual([
      ['valid-votes', 28475],
      ['ballots', 28612],
    ]);
  });
});

describe('a claim of votes', () => {
  it('finds a swapped digit and one that is wrong', () => {
    expect(inCorby('votes', { party: 'Labour', value: 17627 }).slip).toMatchObject({ kind: 'digits-swapped' });
    expect(inCorby('votes', { party: 'Conservative', value: 9473 }).slip).toMatchObject({ kind: 'one-digit' });
  });
  it('says how many votes it is off', () => {
    expect(inCorby('votes', { party: 'Conservative', value: 9473 }).wouldNeed).toEqual({
      who: 'Conservative',
      votes: -3,
    });
  });
  it('marks a count that would change the order', () => {
    expect(inCorby('votes', { party: 'Conservative', value: 5000 }).changesConclusion).toBe(true);
    expect(inCorby('votes', { party: 'Conservative', value: 9473 }).changesConclusion).toBe(false);
  });
  it('marks a count that would save a deposit', () => {
    expect(inCorby('votes', { party: 'Liberal Democrats', value: 1970 }).changesConclusion).toBe(true);
  });
  it('recognises the count of the general election', () => {
    expect(inCorby('votes', { party: 'Labour', value: 20991 })).toMatchObject({
      verdict: 'agrees-otherwise',
      meaning: 'previous-votes',
    });
  });
  it('cannot say of someone who did not stand, nor of one among several independents', () => {
    expect(inCorby('votes', { candidate: 'Nigel Farage', value: 5108 })).toMatchObject({
      verdict: 'cannot-say',
      why: 'no-such-candidacy',
      comparisons: [],
    });
    expect(inCorby('votes', { party: 'Independent', value: 212 }).why).toBe('no-such-candidacy');
    expect(inCorby('votes', { candidate: 'Mozzarella', party: 'Independent', value: 73 }).verdict).toBe('agrees');
  });
});

describe('a claim of a share', () => {
  it('agrees at its own precision', () => {
    expect(inCorby('share', { party: 'Labour', value: 48.41 }).verdict).toBe('agrees');
    expect(inCorby('share', { party: 'Labour', value: 48.42 }).verdict).toBe('conflicts');
  });
  it('recognises a share of all ballots', () => {
    const southend = verdictIn(official(returns.southendWest));
    expect(southend('share', { party: 'Conservative', value: 80.2 })).toMatchObject({
      verdict: 'agrees-otherwise',
      meaning: 'share-of-ballots',
      slip: { kind: 'valid-for-ballots' },
    });
  });
  it('recognises the share of the general election, also of a party that did not stand now', () => {
    expect(inCorby('share', { party: 'Labour', value: 38.7 })).toMatchObject({ meaning: 'previous-share' });
    const southend = verdictIn(official(returns.southendWest));
    expect(southend('share', { party: 'Labour', value: 28.1 })).toMatchObject({ meaning: 'previous-share' });
    expect(southend('share', { party: 'Labour', value: 12 })).toMatchObject({
      verdict: 'cannot-say',
      why: 'no-such-candidacy',
    });
  });
  it('says how many votes it would need, out of a total that they add to', () => {
    const { wouldNeed } = inCorby('share', { party: 'Liberal Democrats', value: 5.5 });
    expect(wouldNeed).toEqual({ who: 'Liberal Democrats', votes: 203 });
    expect(((1770 + 203) / (35665 + 203)) * 100).toBeCloseTo(5.5, 2);
  });
});

describe('a claim of a change of share', () => {
  it('agrees in points, signed', () => {
    expect(inCorby('shareChange', { party: 'Labour', value: 9.71 }).verdict).toBe('agrees');
    expect(inCorby('shareChange', { party: 'Conservative', value: -15.63 }).verdict).toBe('agrees');
  });
  it('recognises a difference of rounded shares', () => {
    expect(inChester('shareChange', { party: 'Labour', value: 11.2 })).toMatchObject({
      verdict: 'agrees-otherwise',
      meaning: 'share-change-from-rounded',
      slip: { kind: 'rounded-inputs' },
    });
  });
  it('changes the conclusion where the sign is wrong', () => {
    expect(inCorby('shareChange', { party: 'Conservative', value: 15.6 })).toMatchObject({
      verdict: 'conflicts',
      changesConclusion: true,
    });
  });
  it('reads a hedged fall by its size', () => {
    expect(inCorby('shareChange', { party: 'Conservative', value: -15, precision: 'moreThan' }).verdict).toBe(
      'consistent',
    );
    expect(inCorby('shareChange', { party: 'Conservative', value: -16, precision: 'almost' }).verdict).toBe(
      'consistent',
    );
    expect(inCorby('shareChange', { party: 'Conservative', value: -16, precision: 'moreThan' }).verdict).toBe(
      'conflicts',
    );
  });
  it('recognises a newcomer’s share counted as its rise, and else cannot say', () => {
    expect(inCorby('shareChange', { party: 'UK Independence Party', value: 14.3 })).toMatchObject({
      verdict: 'agrees-otherwise',
      meaning: 'share',
    });
    expect(inCorby('shareChange', { party: 'UK Independence Party', value: 3.1 })).toMatchObject({
      verdict: 'cannot-say',
      why: 'no-baseline',
    });
  });
});

describe('a claim of a majority', () => {
  it('takes a fraction for points of the vote, and a small whole number for either', () => {
    expect(inChester('majority', { value: 38.5 })).toMatchObject({
      verdict: 'agrees',
      comparisons: [{ meaning: 'majority-points' }],
    });
    expect(inChester('majority', { value: 38.4 }).verdict).toBe('conflicts');
    expect(inCorby('majority', { value: 22 })).toMatchObject({
      verdict: 'agrees-otherwise',
      meaning: 'majority-points',
    });
  });
  it('says how many votes fewer the runner-up would need', () => {
    expect(inRuncorn('majority', { value: 16 })).toMatchObject({
      verdict: 'conflicts',
      wouldNeed: { who: 'Labour', votes: -10 },
    });
  });
  it('agrees on six votes', () => {
    expect(inRuncorn('majority', { value: 6 }).verdict).toBe('agrees');
  });
});

describe('a claim of the majority before', () => {
  it('agrees, or holds as a bound', () => {
    expect(inCorby('previousMajority', { value: 1895, party: 'Conservative' }).verdict).toBe('agrees');
    expect(inCorby('previousMajority', { value: 2000, precision: 'lessThan' }).verdict).toBe('consistent');
  });
  it('conflicts where it is given to another party', () => {
    expect(inCorby('previousMajority', { value: 1895, party: 'Labour' })).toMatchObject({
      verdict: 'conflicts',
      changesConclusion: true,
    });
  });
  it('cannot say without a baseline', () => {
    const alone = official({ now: returns.corby.now, then: null });
    expect(verdictIn(alone)('previousMajority', { value: 1895 })).toMatchObject({
      verdict: 'cannot-say',
      why: 'no-baseline',
    });
  });
});

describe('a claim of a swing', () => {
  it('recognises a rise of share', () => {
    expect(inCorby('swing', { value: 9.7, to: 'Labour' })).toMatchObject({
      verdict: 'agrees-otherwise',
      meaning: 'share-change',
      slip: { kind: 'share-change-as-swing' },
    });
    expect(inCorby('swing', { value: 15.6, from: 'Conservative' })).toMatchObject({ meaning: 'share-change' });
  });
  it('recognises Steed swing and the swing that was needed', () => {
    expect(inCorby('swing', { value: 16.7 })).toMatchObject({ meaning: 'steed-swing' });
    expect(inCorby('swing', { value: 1.75, from: 'Conservative', to: 'Labour' })).toMatchObject({
      meaning: 'swing-needed',
    });
  });
  it('recognises another pair, named or not', () => {
    const gorton = verdictIn(official(returns.gorton));
    expect(gorton('swing', { value: 6.4, from: 'Reform UK', to: 'Green' })).toMatchObject({
      verdict: 'agrees-otherwise',
      meaning: 'alternative-pair-swing',
    });
    expect(inCorby('swing', { value: 9.6, from: 'Liberal Democrats', to: 'Labour' })).toMatchObject({
      verdict: 'agrees-otherwise',
      meaning: 'alternative-pair-swing',
    });
  });
  it('recognises a sum of rounded shares', () => {
    const southShields = official(returns.southShields);
    const now = southShields.measures.swing.swing!;
    expect((now.size * 100).toFixed(2)).toBe('12.86');
    expect(verdictIn(southShields)('swing', { value: 12.85 })).toMatchObject({
      verdict: 'agrees-otherwise',
      meaning: 'butler-swing-from-rounded',
      slip: { kind: 'rounded-inputs' },
    });
  });
  it('changes the conclusion where it goes the other way', () => {
    const finding = inCorby('swing', { value: 12.67, from: 'Labour', to: 'Conservative' });
    expect(finding).toMatchObject({ verdict: 'conflicts', changesConclusion: true });
    expect(finding.comparisons[0]).toMatchObject({ meaning: 'butler-swing', holds: false });
  });
  it('finds each figure that was published of Richmond Park, and no headline', () => {
    const richmond = verdictIn(official(returns.richmondPark));
    for (const value of [44.3, 21.7])
      expect(richmond('swing', { value, to: 'Liberal Democrats' })).toMatchObject({
        verdict: 'agrees-otherwise',
        meaning: 'alternative-pair-swing',
      });
    expect(richmond('swing', { value: 10 })).toMatchObject({ verdict: 'cannot-say', why: 'no-swing' });
  });
});

describe('a claim of turnout', () => {
  it('agrees by valid votes, or says that it counts the rejected ballots', () => {
    expect(inRuncorn('turnout', { value: 46.2 }).verdict).toBe('agrees');
    expect(inRuncorn('turnout', { value: 46.33 })).toMatchObject({ meaning: 'ballot-box-turnout' });
    expect(inRuncorn('turnout', { value: 47.3 })).toMatchObject({ verdict: 'conflicts' });
  });
  it('finds the digit that is wrong', () => {
    expect(inRuncorn('turnout', { value: 49.21 }).slip).toMatchObject({ kind: 'one-digit' });
  });
  it('cannot say above the valid votes where the rejected ballots are not known', () => {
    const { now, then } = returns.runcorn;
    const unknown = { ...now, declared: { ...now.declared, rejectedBallots: null } };
    const finding = verdictIn(official({ now: unknown, then }))('turnout', { value: 46.33 });
    expect(finding).toMatchObject({ verdict: 'cannot-say', why: 'not-in-return' });
    expect(verdictIn(official({ now: unknown, then }))('turnout', { value: 45.1 }).verdict).toBe('conflicts');
  });
});

describe('a claim of votes cast', () => {
  it('agrees with the valid votes, or with all ballots', () => {
    expect(inRuncorn('votesCast', { value: 32655 }).verdict).toBe('agrees');
    expect(inRuncorn('votesCast', { value: 32740 })).toMatchObject({ verdict: 'agrees-otherwise', meaning: 'ballots' });
  });
});

describe('a claim of the electorate', () => {
  it('agrees or conflicts', () => {
    expect(inRuncorn('electorate', { value: 70666 }).verdict).toBe('agrees');
    expect(inRuncorn('electorate', { value: 70566 })).toMatchObject({
      verdict: 'conflicts',
      slip: { kind: 'one-digit' },
    });
  });
});

describe('a claim of who won', () => {
  it('conflicts, and changes the conclusion, with another name or another party', () => {
    for (const fields of [
      { candidate: 'Karen Shore' },
      { candidate: 'Sarah Pochin', party: 'Labour' },
      { party: 'Labour' },
    ])
      expect(inRuncorn('winner', fields)).toMatchObject({ verdict: 'conflicts', changesConclusion: true });
    expect(inRuncorn('winner', { candidate: 'Pochin' }).verdict).toBe('agrees');
  });
});

describe('a claim of gain or hold', () => {
  it('conflicts, and changes the conclusion', () => {
    expect(inRuncorn('outcome', { outcome: 'hold', party: 'Labour' })).toMatchObject({
      verdict: 'conflicts',
      changesConclusion: true,
    });
    expect(inCorby('outcome', { outcome: 'gain', party: 'Labour', from: 'Liberal Democrats' }).verdict).toBe(
      'conflicts',
    );
  });
  it('recognises a gain from what the member had become', () => {
    expect(inRuncorn('outcome', { outcome: 'gain', party: 'Reform UK', from: 'Independent' })).toMatchObject({
      verdict: 'agrees-otherwise',
      meaning: 'outcome-by-sitting-member',
    });
  });
});

describe('a claim of the cause', () => {
  it('conflicts with another cause, person or party', () => {
    expect(inCorby('cause', { cause: 'death' })).toMatchObject({ verdict: 'conflicts', changesConclusion: false });
    expect(inCorby('cause', { cause: 'resignation', person: 'Phil Hope' }).verdict).toBe('conflicts');
    expect(inCorby('cause', { cause: 'resignation', party: 'Labour' }).verdict).toBe('conflicts');
  });
  it('cannot say where the record does not tell', () => {
    expect(inChester('cause', { cause: 'resignation' })).toMatchObject({ verdict: 'cannot-say', why: 'not-in-return' });
  });
});

describe('a claim of a place', () => {
  it('conflicts, and changes the order', () => {
    expect(inCorby('position', { party: 'UK Independence Party', value: 2 })).toMatchObject({
      verdict: 'conflicts',
      changesConclusion: true,
      slip: null,
    });
  });
});

describe('a claim of a lost deposit', () => {
  it('conflicts where it was kept, and says by how many votes', () => {
    const finding = inCorby('lostDeposit', { party: 'UK Independence Party' });
    expect(finding).toMatchObject({ verdict: 'conflicts', changesConclusion: true });
    const { votes } = finding.wouldNeed!;
    const lostWith = (fewer: number) => 20 * (5108 - fewer) <= 35665 - fewer;
    expect([lostWith(-votes), lostWith(-votes - 1)]).toEqual([true, false]);
  });
});

describe('what cannot be checked yet, or at all', () => {
  it('awaits the declaration, but checks cause, electorate and the majority before', () => {
    const awaited = official({
      now: byElection(
        { day: '2012-11-15', electorate: 79878, rows: [['Andrew Sawford', 'lab', null]] },
        { status: 'awaited' },
      ),
      then: returns.corby.then,
    });
    expect(verdictIn(awaited)('majority', { value: 7791 })).toMatchObject({ verdict: 'cannot-say', why: 'awaited' });
    expect(verdictIn(awaited)('previousMajority', { value: 1895 }).verdict).toBe('agrees');
    expect(verdictIn(awaited)('electorate', { value: 79878 }).verdict).toBe('agrees');
  });
  it('says of a partial list what its source states', () => {
    const now = byElection(
      {
        day: '1984-05-03',
        rows: [
          ['A Winner', 'lab', 15000],
          ['B Second', 'con', 9000],
        ],
      },
      {
        list: 'partial',
        stated: { turnoutPercent: 50, swing: { points: 9.1, from: 'con', to: 'lab' } },
      },
    );
    const candidacies = now.candidacies.map((each, index) => ({ ...each, shareStated: index === 0 ? 0.512 : null }));
    const then = generalElection({
      day: '1983-06-09',
      rows: [
        ['C', 'con', 20000],
        ['D', 'lab', 18000],
      ],
    });
    const partial = verdictIn(official({ now: { ...now, candidacies }, then }));
    expect(partial('share', { party: 'Labour', value: 51.2 }).verdict).toBe('agrees');
    expect(partial('share', { party: 'Conservative', value: 30 })).toMatchObject({ why: 'partial-list' });
    expect(partial('swing', { value: 9.1 })).toMatchObject({ verdict: 'agrees-otherwise', meaning: 'stated-swing' });
    expect(partial('turnout', { value: 50 })).toMatchObject({ verdict: 'agrees-otherwise', meaning: 'stated-turnout' });
    expect(partial('turnout', { value: 44 })).toMatchObject({ verdict: 'cannot-say', why: 'partial-list' });
    expect(partial('position', { party: 'Conservative', value: 2 }).verdict).toBe('agrees');
    expect(partial('majority', { value: 6000 }).verdict).toBe('agrees');
  });
});
