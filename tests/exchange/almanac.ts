import { measure } from '#measures';
import { Almanac, type ByElection, type GeneralElectionResult } from '#records';
import { byElection, chester, corby, corbyVacancy, parties as named, southendWest } from '../measures/returns.ts';

/** Where the test's site stands. */
export const ROOT = 'https://record.example';

const SOURCE = {
  id: 'commons-library',
  publisher: 'House of Commons Library',
  title: 'Election results',
  url: 'https://electionresults.parliament.uk/',
  published: null,
  version: null,
  licence: 'Open Parliament Licence v3.0',
  licenceUrl: null,
  attribution: 'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
};

const seat = (name: string, slug: string, onsCode: string | null, region: string) => ({
  id: `${slug}@2010`,
  name,
  slug,
  onsCode,
  boundaries: '2010-2024',
  country: 'England' as const,
  region,
  county: null,
  predecessors: [],
  successors: [],
});

function placed(record: ByElection, id: string, slug: string, more: Partial<ByElection> = {}): ByElection {
  return { ...record, id, constituency: `${slug}@2010`, ...more };
}

const awaited = byElection(
  {
    day: '2022-12-15',
    rows: [
      ['Ann “Q” <Other>', 'ind', null],
      ['Bob, Jr & Sons', 'lab', null],
    ],
  },
  {
    status: 'awaited',
    declared: { validVotes: null, rejectedBallots: null, majority: null },
  },
);
const partial = byElection(
  {
    day: '1981-03-26',
    rows: [
      ['Alice First', 'lab', 9000],
      ['Bert Second', 'con', 8000],
    ],
  },
  {
    list: 'partial',
    note: 'Only the first two are known.',
    stated: { turnoutPercent: 61.2, swing: { points: 4.2, from: 'con', to: 'lab' } },
    parliament: '1979-83',
  },
);

const contests: readonly (readonly [ByElection, GeneralElectionResult | null])[] = [
  [placed(awaited, 'stretford-2022', 'stretford'), null],
  [placed(chester.now, 'city-of-chester-2022', 'city-of-chester', { parliament: '2019-24' }), chester.then],
  [placed(southendWest.now, 'southend-west-2022', 'southend-west', { parliament: '2019-24' }), southendWest.then],
  [placed(corby.now, 'corby-2012', 'corby', { vacancy: corbyVacancy }), corby.then],
  [placed(partial, 'stretford-1981', 'stretford'), null],
];

/** A party of the register for each key that the returns use and the register of the measures' tests lacks. */
const keys = new Set(
  contests.flatMap(([now, then]) => [...now.candidacies, ...(then?.candidacies ?? [])].map(({ party }) => party)),
);
const parties = [
  ...named,
  ...[...keys]
    .filter((id) => !named.some((party) => party.id === id))
    .map((id) => ({ ...named[0]!, id, name: `Party of ${id}`, shortName: id, inSentence: id, lineage: id })),
];

/**
 * A small almanac: Corby 2012 (a gain), Chester 2022 (a hold, with a report that conflicts), Southend West 2022 (no
 * comparable swing), a partial list of 1981, and a contest whose result is awaited, with awkward names.
 */
export const almanac: Almanac = Almanac.parse({
  dataAsOf: '2022-12-01',
  parties,
  constituencies: [
    seat('Corby', 'corby', 'E14000648', 'East Midlands'),
    seat('City of Chester', 'city-of-chester', 'E14000640', 'North West'),
    seat('Southend West', 'southend-west', 'E14000957', 'East of England'),
    seat('Stretford', 'stretford', null, 'North West'),
  ],
  byElections: contests.map(([now, then]) => ({
    byElection: now,
    baseline: then,
    measures: measure(now, then, parties),
    claims:
      now.id === 'city-of-chester-2022'
        ? [
            {
              anchor: 'c-00000000-10-share',
              article: 'paper.txt',
              kind: 'report',
              claim: {
                kind: 'share',
                candidate: null,
                party: 'Conservative',
                value: 22.4,
                precision: 'exact',
                span: [10, 15],
                paragraph: 1,
                rule: 'share-of-vote',
              },
              finding: {
                verdict: 'conflicts',
                comparisons: [
                  { meaning: 'share', expected: 22.247585601404, difference: 0.15, holds: false, inputs: [] },
                ],
                meaning: null,
                changesConclusion: false,
                wouldNeed: null,
                slip: null,
                why: null,
              },
            },
          ]
        : [],
  })),
  generalElections: [],
  reports: [
    {
      document: 'paper.txt',
      sha256: '0'.repeat(64),
      publisher: 'The Paper',
      published: '2022-12-02',
      contests: [],
      elsewhere: [],
    },
  ],
  articles: [],
  sources: [SOURCE],
  slips: [],
  corrections: [
    {
      date: '2023-01-09',
      page: '/by-elections/corby-2012/',
      what: 'Rejected ballots of Corby 2012',
      before: '100',
      after: '110',
      why: 'A slip of the keyboard.',
    },
  ],
  missing: [],
});

/** An entry by its id. */
export function entry(id: string): Almanac['byElections'][number] {
  const found = almanac.byElections.find(({ byElection }) => byElection.id === id);
  if (found === undefined) throw new Error(`unknown by-election: ${id}`);
  return found;
}
