import { describe, expect, it } from 'vitest';
import { crossFoot, measureGeneralElection } from '#measures';
import { Measures } from '#records';
import { generalElections, measured, register, since2010, slipped } from './record.ts';

const byId = new Map(measured.map((each) => [each.byElection.id, each]));
const idsWith = (comparable: string) =>
  since2010
    .filter(({ measures }) => measures.swing.comparable === comparable)
    .map(({ byElection }) => byElection.id)
    .toSorted();

describe('every by-election of the record', () => {
  it('has measures that the schema accepts', () => {
    for (const { byElection, measures } of measured)
      expect(() => Measures.parse(measures), byElection.id).not.toThrow();
  });
  it('has shares that sum to one where it has any', () => {
    for (const { byElection, measures } of measured.filter((each) => each.measures.validVotes !== null)) {
      const total = measures.candidacies.reduce((sum, each) => sum + (each.share ?? 0), 0);
      expect(total, byElection.id).toBeCloseTo(1, 12);
    }
  });
  it('closes, where its list is whole, or the list of slips says why not', () => {
    const whole = measured.filter(({ byElection }) => byElection.list === 'whole');
    const open = whole.filter(({ byElection }) => crossFoot(byElection).length > 0);
    expect(whole.length).toBeGreaterThan(140);
    expect(open.map(({ byElection }) => byElection.id).filter((id) => !slipped.has(id))).toEqual([]);
    const sums = open.filter(({ byElection }) =>
      crossFoot(byElection).some(({ kind }) => kind !== 'turnout-does-not-follow'),
    );
    expect(sums.map(({ byElection }) => byElection.id)).toEqual([]);
  });
  it('has no size, or a positive one between two named parties, for its swing', () => {
    for (const { byElection, measures } of measured) {
      const { swing, comparable, alternatives } = measures.swing;
      expect(swing === null, byElection.id).toBe(comparable === 'no');
      for (const each of [swing, ...alternatives].filter((some) => some !== null)) {
        expect(each.size, byElection.id).toBeGreaterThanOrEqual(0);
        expect(
          register.some((party) => party.id === each.from && each.from !== 'oth'),
          byElection.id,
        ).toBe(true);
        expect(
          register.some((party) => party.id === each.to && each.to !== 'oth'),
          byElection.id,
        ).toBe(true);
      }
    }
  });
});

describe('the 65 by-elections since 2010', () => {
  it('are all there, each with its baseline', () => {
    expect(since2010).toHaveLength(65);
    expect(since2010.filter(({ baseline }) => baseline === null)).toEqual([]);
  });
  it('count five swings from zero by the general rule', () => {
    expect(idsWith('from-zero')).toEqual([
      'clacton-2014',
      'peterborough-2019',
      'rochdale-2024',
      'rochester-and-strood-2014',
      'south-shields-2013',
    ]);
  });
  it('headline none in five by the general rule', () => {
    expect(idsWith('no')).toEqual([
      'batley-and-spen-2016',
      'clacton-2026',
      'mid-ulster-2013',
      'richmond-park-2016',
      'southend-west-2022',
    ]);
    expect(idsWith('yes')).toHaveLength(55);
  });
  it('need no editor’s ruling for it, but the one that lists Richmond Park’s three figures', () => {
    const ruled = since2010.filter(({ byElection }) => byElection.swingRuling !== null);
    expect(ruled.map(({ byElection }) => byElection.id)).toEqual(['richmond-park-2016']);
  });

  it.each([
    ['oldham-east-and-saddleworth-2011', '4.98 ld lab'],
    ['feltham-and-heston-2011', '8.56 con lab'],
    ['bradford-west-2012', '36.59 lab resp'],
    ['corby-2012', '12.67 con lab'],
    ['manchester-central-2012', '16.77 ld lab'],
    ['eastleigh-2013', '19.34 ld ukip'],
    ['clacton-2014', '44.06 con ukip'],
    ['heywood-and-middleton-2014', '17.65 lab ukip'],
    ['copeland-2017', '6.69 lab con'],
    ['brecon-and-radnorshire-2019', '11.96 con ld'],
    ['hartlepool-2021', '15.97 lab con'],
    ['north-shropshire-2021', '34.16 con ld'],
    ['wakefield-2022', '12.69 con lab'],
    ['city-of-chester-2022', '13.62 con lab'],
    ['selby-and-ainsty-2023', '23.66 con lab'],
    ['wellingborough-2024', '28.53 con lab'],
    ['kingswood-2024', '16.40 con lab'],
    ['blackpool-south-2024', '26.33 con lab'],
    ['runcorn-and-helsby-2025', '17.41 lab ruk'],
    ['gorton-and-denton-2026', '26.43 lab grn'],
  ])('%s swings as published: %s', (id, expected) => {
    const swing = byId.get(id)!.measures.swing.swing!;
    expect(`${(swing.size * 100).toFixed(2)} ${swing.from} ${swing.to}`).toBe(expected);
  });
  it('swings 41.8 from zero in Rochdale', () => {
    expect((byId.get('rochdale-2024')!.measures.swing.swing!.size * 100).toFixed(1)).toBe('41.8');
  });
  it('swings 4.0 in Sheffield with the count corrected', () => {
    const { swing } = byId.get('sheffield-brightside-and-hillsborough-2016')!.measures.swing;
    expect((swing!.size * 100).toFixed(1)).toBe('4.0');
  });
  it('has a Steed swing the other way in six', () => {
    const against = since2010.filter(({ measures: { swing } }) => {
      const steed = swing.alternatives.find((each) => each.method === 'steed');
      return swing.swing !== null && steed !== undefined && steed.to !== swing.swing.to;
    });
    expect(against.map(({ byElection }) => byElection.id).toSorted()).toEqual([
      'arbroath-and-broughty-ferry-2026',
      'barnsley-central-2011',
      'middlesbrough-2012',
      'oldham-west-and-royton-2015',
      'sleaford-and-north-hykeham-2016',
      'west-tyrone-2018',
    ]);
  });
  it('lists 44.3, 21.7 and 7.4 in Richmond Park', () => {
    const { alternatives } = byId.get('richmond-park-2016')!.measures.swing;
    expect(alternatives.map((each) => `${(each.size * 100).toFixed(1)} ${each.from} ${each.to}`)).toEqual(
      expect.arrayContaining(['44.3 con ld', '7.4 ld ind', '21.7 con ld']),
    );
  });
  it('follows Brexit Party to Reform UK in Hartlepool, down 24.6', () => {
    const { byElection, measures } = byId.get('hartlepool-2021')!;
    const reform = byElection.candidacies.findIndex((each) => each.party === 'ruk');
    expect((measures.candidacies[reform]!.change! * 100).toFixed(1)).toBe('-24.6');
  });
  it('holds Clacton 2026 for the member who re-stood', () => {
    expect(byId.get('clacton-2026')!.measures.outcome).toMatchObject({ kind: 'hold', party: 'ruk' });
  });
  it('differs in turnout with and without rejected ballots in 56 of 63 at one decimal', () => {
    const known = since2010.filter(({ measures }) => measures.turnout.ballotBox !== null);
    const printed = (share: number | null) => (share! * 100).toFixed(1);
    expect(known).toHaveLength(63);
    const differing = known.filter(
      ({ measures: { turnout } }) => printed(turnout.validVotes) !== printed(turnout.ballotBox),
    );
    expect(differing).toHaveLength(56);
  });
});

describe('general election results of the record', () => {
  it('are measured without a fault', () => {
    for (const result of generalElections)
      expect(() => Measures.parse(measureGeneralElection(result, null, register)), result.constituency).not.toThrow();
  });
});
