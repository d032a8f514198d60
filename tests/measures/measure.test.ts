import { describe, expect, it } from 'vitest';
import { measure, measureGeneralElection } from '#measures';
import { Measures, type Swing } from '#records';
import * as returns from './returns.ts';
import { byElection, generalElection, parties } from './returns.ts';

const of = ({ now, then }: typeof returns.corby) => measure(now, then, parties);
const points = (swing: Swing | null | undefined) =>
  swing && [(swing.size * 100).toFixed(2), swing.from, swing.to].join(' ');

describe('Corby 2012, a gain', () => {
  const corby = of(returns.corby);

  it('gives measures that the schema accepts', () => {
    expect(() => Measures.parse(corby)).not.toThrow();
  });
  it('sums the valid votes without the rejected ballots', () => {
    expect(corby.validVotes).toBe(35665);
  });
  it('has a turnout on each basis, never one for the other', () => {
    expect(corby.turnout.validVotes).toBe(35665 / 79878);
    expect(corby.turnout.ballotBox).toBe((35665 + 110) / 79878);
  });
  it('has a majority of 7,791 over the Conservatives, who had one of 1,895', () => {
    expect(corby.majority).toEqual({ votes: 7791, share: 7791 / 35665, party: 'lab', over: 'con' });
    expect(corby.previousMajority).toMatchObject({ votes: 1895, party: 'con', over: 'lab' });
  });
  it('is a gain from the party that won the general election', () => {
    expect(corby.outcome).toEqual({ kind: 'gain', party: 'lab', from: 'con' });
  });
  it('swings from the defending party to the winner', () => {
    expect(points(corby.swing.swing)).toBe('12.67 con lab');
    expect(corby.swing.swing?.pair).toBe('defenderToWinner');
    expect(corby.swing).toMatchObject({ comparable: 'yes', reason: null });
  });
  it('has a Steed swing of 16.7 among the alternatives', () => {
    const steed = corby.swing.alternatives.find((each) => each.method === 'steed');
    expect((steed!.size * 100).toFixed(1)).toBe('16.7');
  });
  it('needed a swing of half of the deficit', () => {
    expect(corby.swing.needed).toEqual({ size: (22886 / 54236 - 20991 / 54236) / 2, from: 'con', to: 'lab' });
  });
  it('compares shares of a line, unrounded', () => {
    expect(corby.candidacies[0]!.change).toBeCloseTo(17267 / 35665 - 20991 / 54236, 12);
  });
  it('calls a party without a baseline new, with no share and no change', () => {
    expect(corby.candidacies[2]).toMatchObject({ stoodBefore: false, previousShare: null, change: null });
  });
  it('loses the Liberal Democrats their deposit by 14 votes, at 4.963%', () => {
    expect(corby.depositThreshold).toBe(1784);
    expect(corby.candidacies[3]).toMatchObject({ position: 4, depositLost: true, depositMargin: -14 });
    expect(corby.candidacies[2]).toMatchObject({ depositLost: false, depositMargin: 5108 - 1784 });
  });
  it('names the day of its baseline', () => {
    expect(corby.baselineDay).toBe('2010-05-06');
  });
});

describe('published figures', () => {
  it.each([
    ['Chester 2022', returns.chester, '13.62 con lab'],
    ['Runcorn 2025', returns.runcorn, '17.41 lab ruk'],
    ['Gorton 2026', returns.gorton, '26.43 lab grn'],
  ])('%s swings as published', (_, contest, swing) => {
    expect(points(of(contest).swing.swing)).toBe(swing);
  });
  it('has a Steed swing of 40.95 in Gorton, printed 41.0', () => {
    const steed = of(returns.gorton).swing.alternatives.find((each) => each.method === 'steed');
    expect(points(steed)).toBe('40.95 lab grn');
  });
  it('has a majority of 38.5 points in Chester, from unrounded shares', () => {
    expect((of(returns.chester).majority!.share! * 100).toFixed(1)).toBe('38.5');
  });
  it('follows Brexit Party and Reform UK as one line', () => {
    const reform = of(returns.chester).candidacies[4]!;
    expect(reform.change).toBeCloseTo(773 / 28475 - 1388 / 54560, 12);
    expect(of(returns.chester).absent).toEqual([]);
  });
  it('tells the turnouts of Southend West apart: 22.4 and 24.0', () => {
    const { validVotes, ballotBox } = of(returns.southendWest).turnout;
    expect((validVotes! * 100).toFixed(1)).toBe('22.4');
    expect((ballotBox! * 100).toFixed(1)).toBe('24.0');
  });
  it('swings 5.1 in Sheffield with the typing error of the official count, 4.0 without', () => {
    const { now, then } = returns.brightsideAsPrinted;
    const [first, ...rest] = now.candidacies;
    const mended = { ...now, candidacies: [{ ...first!, votes: 14087 }, ...rest] };
    expect((measure(now, then, parties).swing.swing!.size * 100).toFixed(1)).toBe('5.1');
    expect((measure(mended, then, parties).swing.swing!.size * 100).toFixed(1)).toBe('4.0');
  });
});

describe('when a swing is not headlined', () => {
  it('counts a runner-up that did not stand last time from zero, and says so', () => {
    const { swing } = of(returns.southShields);
    expect(swing.comparable).toBe('from-zero');
    expect(swing.reason).toEqual({ kind: 'did-not-stand-last-time', parties: ['ukip'], note: null });
    expect(swing.swing).toMatchObject({ from: 'lab', to: 'ukip', fromZero: true });
  });
  it('has none where two of the former first three stood aside', () => {
    const { swing } = of(returns.southendWest);
    expect(swing).toMatchObject({ swing: null, comparable: 'no' });
    expect(swing.reason).toEqual({ kind: 'rivals-absent', parties: ['lab', 'ld'], note: null });
  });
  it('has none against an independent who did not stand last time', () => {
    const { swing } = of(returns.midUlster);
    expect(swing).toMatchObject({ swing: null, comparable: 'no', reason: { kind: 'independent', parties: ['ind'] } });
  });
  it('has none in Richmond Park, and lists 44.3, 21.7 and 7.4 against the winner', () => {
    const { swing, outcome } = of(returns.richmondPark);
    expect(outcome).toEqual({ kind: 'gain', party: 'ld', from: 'con' });
    expect(swing).toMatchObject({ swing: null, comparable: 'no', reason: { kind: 'did-not-stand-now' } });
    const listed = Object.fromEntries(
      swing.alternatives.map((each) => [each.pair, [(each.size * 100).toFixed(1), each.from, each.to, each.fromZero]]),
    );
    expect(listed).toMatchObject({
      defenderToWinner: ['44.3', 'con', 'ld', true],
      firstAndSecond: ['7.4', 'ld', 'ind', true],
      memberAsParty: ['21.7', 'con', 'ld', false],
    });
  });
  it('has none in a seat that the Speaker held', () => {
    const then = generalElection({
      day: '2005-05-05',
      rows: [
        ['Michael Martin', 'spk', 15153],
        ['Christian Allison', 'snp', 5019],
      ],
    });
    const now = byElection({
      day: '2009-11-12',
      rows: [
        ['Willie Bain', 'lab', 12231],
        ['David Kerr', 'snp', 4120],
      ],
    });
    const { swing, outcome } = measure(now, then, parties);
    expect(swing).toMatchObject({ swing: null, comparable: 'no', reason: { kind: 'speaker' } });
    expect(outcome).toEqual({ kind: 'gain', party: 'lab', from: 'spk' });
  });
  it('has none without a baseline, and no change, which is null and not 0', () => {
    const measures = measure(returns.corby.now, null, parties);
    expect(measures.swing).toMatchObject({ swing: null, comparable: 'no', reason: { kind: 'no-baseline' } });
    expect(measures.swing.needed).toBeNull();
    expect(measures.candidacies[0]).toMatchObject({ stoodBefore: null, previousShare: null, change: null });
    expect(measures.outcome).toEqual({ kind: 'win', party: 'lab', from: null });
    expect(measures.previousTurnout).toBeNull();
  });
  it('puts an editor’s ruling before the rule', () => {
    const ruling = { comparable: 'no', note: 'The winner stood down before the count.' } as const;
    const { swing } = measure({ ...returns.corby.now, swingRuling: ruling }, returns.corby.then, parties);
    expect(swing).toMatchObject({ swing: null, comparable: 'no', reason: { kind: 'ruling', note: ruling.note } });
  });
});

describe('who is compared', () => {
  const rows = (name: string, votes: number, person?: string) =>
    [
      ['Ann Labour', 'lab', 500],
      [name, 'ind', votes, person],
    ] as const;

  it('compares an independent with the same person only', () => {
    const then = generalElection({ day: '2010-05-06', rows: rows('Pat Smith', 250) });
    const same = measure(byElection({ day: '2012-11-15', rows: rows('pat smith', 500) }), then, parties);
    const other = measure(byElection({ day: '2012-11-15', rows: rows('Pat Jones', 500) }), then, parties);
    expect(same.candidacies[1]!.change).toBeCloseTo(0.5 - 1 / 3, 12);
    expect(other.candidacies[1]).toMatchObject({ stoodBefore: false, change: null });
    expect(other.absent).toMatchObject([{ party: 'ind', candidate: 'Pat Smith' }]);
  });
  it('trusts the person’s id over the name', () => {
    const then = generalElection({ day: '2010-05-06', rows: rows('Pat Smith', 250, 'dc-1') });
    const namesake = measure(byElection({ day: '2012-11-15', rows: rows('Pat Smith', 500, 'dc-2') }), then, parties);
    const renamed = measure(byElection({ day: '2012-11-15', rows: rows('Pat Jones', 500, 'dc-1') }), then, parties);
    expect(namesake.candidacies[1]!.stoodBefore).toBe(false);
    expect(renamed.candidacies[1]!.stoodBefore).toBe(true);
  });
  it('compares the best placed where two stand for one line', () => {
    const then = generalElection({
      day: '1983-06-09',
      rows: [
        ['A', 'lab', 600],
        ['B', 'lib', 400],
      ],
    });
    const now = byElection({
      day: '1986-06-09',
      rows: [
        ['C', 'lab', 500],
        ['D', 'sdp-1981', 300],
        ['E', 'ld', 200],
      ],
    });
    const { candidacies } = measure(now, then, parties);
    expect(candidacies[1]!.change).toBeCloseTo(0.3 - 0.4, 12);
    expect(candidacies[2]).toMatchObject({ stoodBefore: false, change: null });
  });
  it('lists the parties that did not stand now, greatest share first', () => {
    expect(of(returns.southendWest).absent).toEqual([
      { party: 'lab', candidate: 'Aston Line', previousShare: 13096 / 46537 },
      { party: 'ld', candidate: 'Nina Stimson', previousShare: 5312 / 46537 },
      { party: 'ind', candidate: 'Thomas Darwood', previousShare: 574 / 46537 },
    ]);
  });
  it('counts a member who defects and keeps the seat as a gain for the new party', () => {
    const then = generalElection({
      day: '2010-05-06',
      rows: [
        ['Douglas Carswell', 'con', 22867],
        ['Ivan Henderson', 'lab', 10799],
      ],
    });
    const now = byElection({
      day: '2014-10-09',
      rows: [
        ['Douglas Carswell', 'ukip', 21113],
        ['Giles Watling', 'con', 8709],
      ],
    });
    expect(measure(now, then, parties).outcome).toEqual({ kind: 'gain', party: 'ukip', from: 'con' });
  });
});

describe('a baseline of main parties only', () => {
  const then = generalElection(
    {
      day: '1979-05-03',
      rows: [
        ['Conservative', 'con', 4000],
        ['Labour', 'lab', 3500],
        ['Liberal', 'lib', 1500],
        ['Others', 'oth', 1000],
      ],
    },
    { list: 'mainParties' },
  );
  const now = byElection({
    day: '1981-11-26',
    rows: [
      ['A', 'sdp-1981', 5000],
      ['B', 'con', 4000],
      ['C', 'bnp', 800],
      ['D', 'lab', 200],
    ],
  });
  const measures = measure(now, then, parties);

  it('compares the parties that it keeps apart, out of all votes', () => {
    expect(measures.candidacies[0]).toMatchObject({ stoodBefore: true, previousShare: 0.15 });
    expect(points(measures.swing.swing)).toBe('17.50 con sdp-1981');
  });
  it('says neither new nor a share of a party that may be among the others', () => {
    expect(measures.candidacies[2]).toMatchObject({ stoodBefore: null, previousShare: null, change: null });
  });
  it('never calls the others absent', () => {
    expect(measures.absent).toEqual([]);
  });
  it('has no swing against a party that may be among the others', () => {
    const nationalFront = byElection({
      day: '1981-11-26',
      rows: [
        ['B', 'con', 5000],
        ['C', 'bnp', 4000],
        ['D', 'lab', 1000],
        ['E', 'lib', 1000],
      ],
    });
    expect(measure(nationalFront, then, parties).swing).toMatchObject({
      swing: null,
      comparable: 'no',
      reason: { kind: 'not-itemised', parties: ['bnp'] },
    });
  });
  it('takes the outgoing member’s party as defender where the winner is among the others', () => {
    const unionists = generalElection({ day: '1983-06-09', rows: [['Others', 'oth', 5000]] }, { list: 'mainParties' });
    const again = byElection(
      {
        day: '1986-01-23',
        rows: [
          ['A', 'dup', 4000],
          ['B', 'sdlp', 1000],
        ],
      },
      {
        vacancy: {
          kind: 'resignation',
          person: 'A',
          party: 'dup',
          statusOnVacating: null,
          vacatedOn: null,
          note: null,
          evidence: null,
          confirmed: true,
        },
      },
    );
    const held = measure(again, unionists, parties);
    expect(held.outcome).toEqual({ kind: 'hold', party: 'dup', from: null });
    expect(held.previousMajority).toBeNull();
    expect(held.swing).toMatchObject({ swing: null, reason: { kind: 'not-itemised' } });
  });
});

describe('a partial list', () => {
  const now = byElection(
    {
      day: '1984-05-03',
      electorate: 60000,
      rejected: 10,
      rows: [
        ['A', 'lab', 15000],
        ['B', 'con', 9000],
        ['C', 'lib', null],
      ],
    },
    { list: 'partial' },
  );
  const measures = measure(now, returns.corby.then, parties);

  it('has a majority from its first two, and their order', () => {
    expect(measures.majority).toEqual({ votes: 6000, share: null, party: 'lab', over: 'con' });
    expect([measures.winner, measures.runnerUp]).toEqual([0, 1]);
    expect(measures.outcome).toEqual({ kind: 'gain', party: 'lab', from: 'con' });
  });
  it('has no valid votes, turnout, share, rank, deposit or swing', () => {
    expect(measures).toMatchObject({
      validVotes: null,
      turnout: { validVotes: null, ballotBox: null },
      depositThreshold: null,
      swing: { swing: null, reason: { kind: 'partial-list' } },
      absent: [],
    });
    expect(measures.candidacies[0]).toMatchObject({ position: null, share: null, change: null, depositLost: null });
  });
});

describe('before the declaration', () => {
  it('measures the baseline only', () => {
    const awaited = byElection(
      {
        day: '2012-11-15',
        electorate: 79878,
        rows: [
          ['Andrew Sawford', 'lab', null],
          ['Christine Emmett', 'con', null],
        ],
      },
      { status: 'awaited' },
    );
    const measures = measure(awaited, returns.corby.then, parties);
    expect(measures).toMatchObject({ winner: null, majority: null, outcome: null, validVotes: null });
    expect(measures.swing).toMatchObject({ swing: null, reason: { kind: 'awaited' } });
    expect(measures.previousMajority?.votes).toBe(1895);
    expect(measures.swing.needed?.to).toBe('lab');
    expect(measures.candidacies[0]!.previousShare).toBe(20991 / 54236);
  });
});

describe('a tie', () => {
  const rows = [
    ['A', 'lab', 500],
    ['B', 'con', 500],
    ['C', 'ld', 100],
  ] as const;
  it('has a winner only by lot: the first of the list', () => {
    const drawn = measure(byElection({ day: '2012-11-15', rows }, { decidedByLot: true }), null, parties);
    expect(drawn.majority).toEqual({ votes: 0, share: 0, party: 'lab', over: 'con' });
    expect(drawn.winner).toBe(0);
  });
  it('has none without a lot', () => {
    const tied = measure(byElection({ day: '2012-11-15', rows }), null, parties);
    expect(tied).toMatchObject({ winner: null, majority: null, outcome: null });
  });
  it('shares a rank', () => {
    const tied = measure(byElection({ day: '2012-11-15', rows }), null, parties);
    expect(tied.candidacies.map((each) => each.position)).toEqual([1, 1, 3]);
  });
});

describe('a general election', () => {
  it('is measured by the same rules against the one before', () => {
    const { then } = returns.corby;
    const next = generalElection({
      day: '2015-05-07',
      electorate: 79775,
      rows: [
        ['Tom Pursglove', 'con', 24023],
        ['Andy Sawford', 'lab', 21611],
        ['Margot Parker', 'ukip', 7708],
      ],
    });
    const measures = measureGeneralElection(next, then, parties);
    expect(measures.outcome).toEqual({ kind: 'hold', party: 'con', from: null });
    expect(measures.majority?.votes).toBe(2412);
    expect(measures.swing.swing?.pair).toBe('firstAndSecond');
    expect(measureGeneralElection(then, null, parties).outcome?.kind).toBe('win');
  });
});
