import { describe, expect, it } from 'vitest';
import { dataVersion, PublishedRecord, record, records } from '#exchange';
import { almanac, entry } from './almanac.ts';

const corby = record(entry('corby-2012'), almanac);

describe('the published record', () => {
  it('gives Corby 2012 as the contract prints it', () => {
    expect(corby).toMatchObject({
      id: 'corby-2012',
      url: '/by-elections/corby-2012/',
      constituency: { name: 'Corby', slug: 'corby', onsCode: 'E14000648', boundaries: '2010-2024', country: 'England' },
      pollingDay: '2012-11-15',
      parliament: '2010-15',
      list: 'whole',
      cause: { kind: 'resignation', person: 'Louise Mensch', party: 'Conservative' },
      electorate: 79878,
      validVotes: 35665,
      rejectedBallots: 110,
      winner: { candidate: 'Andrew Sawford', party: 'Labour' },
      outcome: { kind: 'gain', party: 'Labour', from: 'Conservative' },
      swing: { from: 'Conservative', to: 'Labour', comparable: 'yes', method: 'butler', note: null },
      baseline: { kind: 'general-election', pollingDay: '2010-05-06' },
    });
    expect(corby.turnout.validVotes).toBeCloseTo(44.6493, 4);
    expect(corby.turnout.ballotBox).toBeCloseTo(44.7871, 4);
    expect(corby.majority?.votes).toBe(7791);
    expect(corby.majority?.points).toBeCloseTo(21.8449, 4);
    expect(corby.swing.points).toBeCloseTo(12.6695, 4);
    expect(corby.candidacies[0]).toMatchObject({ position: 1, party: 'Labour', votes: 17267, depositLost: false });
    expect(corby.candidacies[0]?.share).toBeCloseTo(48.4144, 4);
    expect(corby.candidacies[0]?.change).toBeCloseTo(9.7113, 4);
  });
  it('fits its own schema for every state of a contest', () => {
    for (const each of records(almanac)) expect(PublishedRecord.parse(each)).toEqual(each);
  });
  it('withholds a swing without a like-for-like rival, and says why', () => {
    const { swing } = record(entry('southend-west-2022'), almanac);
    expect(swing).toMatchObject({ points: null, from: null, to: null, comparable: 'no', method: null });
    expect(swing.note).toMatch(/\w\.$/);
  });
  it('gives a partial list its stated swing and no share', () => {
    const partial = record(entry('stretford-1981'), almanac);
    expect(partial.list).toBe('partial');
    expect(partial.swing).toMatchObject({ points: null, comparable: 'no', method: null });
    expect(partial.swingStated).toEqual({ points: 4.2, from: 'Conservative', to: 'Labour' });
    expect(partial.turnoutStated).toBe(61.2);
    expect(partial.candidacies.map(({ share, votes }) => [share, votes])).toEqual([
      [null, 9000],
      [null, 8000],
    ]);
    expect(partial.turnout).toEqual({ validVotes: null, ballotBox: null });
  });
  it('leaves everything null that a declaration has yet to tell', () => {
    const awaited = record(entry('stretford-2022'), almanac);
    expect(awaited).toMatchObject({ status: 'awaited', winner: null, outcome: null, majority: null, validVotes: null });
    expect(awaited.candidacies.every(({ votes, share }) => votes === null && share === null)).toBe(true);
  });
  it('lists what was reported with its verdict and what the return gives', () => {
    expect(record(entry('city-of-chester-2022'), almanac).reported).toEqual([
      {
        source: 'The Paper, 2 December 2022',
        url: '/by-elections/city-of-chester-2022/#c-00000000-10-share',
        kind: 'share',
        value: 22.4,
        verdict: 'conflicts',
        expected: 22.2475856,
      },
    ]);
  });
});

describe('the version of a record', () => {
  const changed = (votes: number) => {
    const base = entry('corby-2012');
    const candidacies = base.byElection.candidacies.map((each, index) => (index === 0 ? { ...each, votes } : each));
    return record({ ...base, byElection: { ...base.byElection, candidacies } }, almanac).version;
  };
  it('stays while the record stays', () => {
    expect(changed(17267)).toBe(corby.version);
  });
  it('changes with one vote', () => {
    expect(changed(17268)).not.toBe(corby.version);
  });
  it('moves the version of the whole data', () => {
    const { byElections } = almanac;
    const fewer = { ...almanac, byElections: byElections.slice(1) };
    expect(dataVersion(fewer)).not.toBe(dataVersion(almanac));
    expect(dataVersion({ ...almanac })).toBe(dataVersion(almanac));
  });
});
