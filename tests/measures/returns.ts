import { ByElection, GeneralElectionResult, Party } from '#records';

/** Official counts, House of Commons Library (Open Parliament Licence v3.0), typed here so that no content file is needed. */

export const parties: readonly Party[] = (
  [
    ['lab', 'Labour'],
    ['con', 'Conservative'],
    ['ld', 'Liberal Democrats'],
    ['ruk', 'Reform UK', 'ruk'],
    ['brx', 'Brexit Party', 'ruk'],
    ['ukip', 'UK Independence Party'],
    ['grn', 'Green'],
    ['snp', 'Scottish National Party'],
    ['sf', 'Sinn Féin'],
    ['dup', 'Democratic Unionist Party'],
    ['sdlp', 'Social Democratic and Labour Party'],
    ['wpb', 'Workers Party of Britain'],
    ['lib', 'Liberal', 'ld'],
    ['sdp-1981', 'Social Democratic', 'ld'],
    ['bnp', 'British National Party'],
    ['eng-dem', 'English Democrats'],
    ['d2015', 'Democracy 2015'],
    ['ind', 'Independent', 'ind', 'independent'],
    ['spk', 'Speaker', 'spk', 'speaker'],
  ] as const
).map(([id, name, lineage, kind]) =>
  Party.parse({
    id,
    name,
    shortName: name,
    abbreviation: id.slice(0, 6),
    inSentence: name,
    ...(lineage && { lineage }),
    ...(kind && { kind }),
  }),
);

type Row = readonly [candidate: string, party: string, votes: number | null, person?: string | undefined];

interface Counts {
  readonly day: string;
  readonly electorate?: number | null;
  readonly rejected?: number | null;
  readonly rows: readonly Row[];
}

function contest({ day, electorate = null, rejected = null, rows }: Counts) {
  const counted = rows.map(([, , votes]) => votes ?? 0);
  const [first = 0, second = 0] = counted.toSorted((a, b) => b - a);
  return {
    constituency: 'somewhere@2010',
    pollingDay: day,
    electorate,
    declared: {
      validVotes: counted.reduce((total, each) => total + each, 0),
      rejectedBallots: rejected,
      majority: first - second,
    },
    candidacies: rows.map(([candidate, party, votes, person = null]) => ({
      candidate,
      party,
      description: party,
      votes,
      person,
    })),
    sources: [{ source: 'commons-library' }],
  };
}

/** A by-election's return; `more` sets any other field. */
export function byElection(counts: Counts, more: Partial<ByElection> = {}): ByElection {
  return ByElection.parse({
    ...contest(counts),
    id: 'somewhere-2012',
    parliament: '2010-15',
    baseline: null,
    vacancy: { kind: null, person: null, party: null },
    ...more,
  });
}

/** A general election result; `more` sets any other field. */
export function generalElection(counts: Counts, more: Partial<GeneralElectionResult> = {}): GeneralElectionResult {
  return GeneralElectionResult.parse({ ...contest(counts), ...more });
}

const pair = (now: Counts, then: Counts, more: Partial<ByElection> = {}) => ({
  now: byElection(now, more),
  then: generalElection(then),
});

export const corby = pair(
  {
    day: '2012-11-15',
    electorate: 79878,
    rejected: 110,
    rows: [
      ['Andrew Sawford', 'lab', 17267, 'mnis-4265'],
      ['Christine Emmett', 'con', 9476],
      ['Margot Parker', 'ukip', 5108],
      ['Jill Hope', 'ld', 1770],
      ['Gordon Riddell', 'bnp', 614],
      ['David Wickham', 'eng-dem', 432],
      ['Jonathan Hornett', 'grn', 378],
      ['Ian Gillman', 'ind', 212],
      ['Peter Reynolds', 'cista-clear', 137],
      ['David Bishop', 'elvis', 99],
      ['Mr Mozzarella', 'ind', 73],
      ['Rohen Kapur', 'ypp', 39],
      ['Adam Lotun', 'd2015', 35],
      ['Chris Scotton', 'upp', 25],
    ],
  },
  {
    day: '2010-05-06',
    electorate: 78024,
    rejected: 109,
    rows: [
      ['Louise Bagshawe', 'con', 22886, 'mnis-3959'],
      ['Phil Hope', 'lab', 20991, 'mnis-351'],
      ['Portia Wilson', 'ld', 7834],
      ['Roy Davies', 'bnp', 2525],
    ],
  },
);

/** Why Corby fell vacant. */
export const corbyVacancy = {
  kind: 'resignation',
  person: 'Louise Mensch',
  party: 'con',
  statusOnVacating: null,
  vacatedOn: null,
  note: null,
  evidence: null,
  confirmed: true,
} as const;

export const chester = pair(
  {
    day: '2022-12-01',
    electorate: 69364,
    rejected: 137,
    rows: [
      ['Samantha Dixon', 'lab', 17309, 'mnis-4976'],
      ['Liz Wardlaw', 'con', 6335],
      ['Rob Herd', 'ld', 2368],
      ['Paul Bowers', 'grn', 987],
      ['Jeanie Barton', 'ruk', 773],
      ['Richard Hewison', 'rejoin', 277],
      ['Cain Griffiths', 'ukip', 179],
      ['Howling Laud Hope', 'omrlp', 156],
      ['Chris Quatermaine', 'freedom', 91],
    ],
  },
  {
    day: '2019-12-12',
    electorate: 76057,
    rejected: 137,
    rows: [
      ['Christian Matheson', 'lab', 27082, 'mnis-4408'],
      ['Samantha George', 'con', 20918],
      ['Bob Thompson', 'ld', 3734],
      ['Nicholas Brown', 'grn', 1438],
      ['Andy Argyle', 'brx', 1388],
    ],
  },
);

export const runcorn = pair(
  {
    day: '2025-05-01',
    electorate: 70666,
    rejected: 85,
    rows: [
      ['Sarah Pochin', 'ruk', 12645, 'mnis-5403'],
      ['Karen Shore', 'lab', 12639],
      ['Sean Houlston', 'con', 2341],
      ['Chris Copeman', 'grn', 2314],
      ['Paul Duffy', 'ld', 942],
      ['Dan Clarke', 'lib-1989', 454],
      ['Michael Williams', 'ind', 363],
      ['Alan McKie', 'ind', 269],
      ['Peter Ford', 'wpb', 164],
      ['John Stevens', 'rejoin', 129],
      ['Howling Laud Hope', 'omrlp', 128],
      ['Catherine Blaiklock', 'eng-dem', 95],
      ['Paul Murphy', 'sdp', 68],
      ['Jason Hughes', 'volt', 54],
      ['Graham Moore', 'english-constitution', 50],
    ],
  },
  {
    day: '2024-07-04',
    electorate: 70801,
    rejected: 171,
    rows: [
      ['Mike Amesbury', 'lab', 22358, 'mnis-4667'],
      ['Jason Moorcroft', 'ruk', 7662],
      ['Jade Marsden', 'con', 6756],
      ['Chris Copeman', 'grn', 2715],
      ['Chris Rowe', 'ld', 2149],
      ['Danny Clarke', 'lib-1989', 479],
      ['Paul Murphy', 'sdp', 116],
    ],
  },
);

export const gorton = pair(
  {
    day: '2026-02-26',
    electorate: 77501,
    rejected: 90,
    rows: [
      ['Hannah Spencer', 'grn', 14980, 'mnis-5447'],
      ['Matt Goodwin', 'ruk', 10578],
      ['Angeliki Stogia', 'lab', 9364],
      ['Charlotte Cadden', 'con', 706],
      ['Jackie Pearcey', 'ld', 653],
      ['Sir Oink A-Lot', 'omrlp', 159],
      ['Nick Buckley', 'advance-uk', 154],
      ["Joseph O'Meachair", 'rejoin', 98],
      ['Dan Clarke', 'libt', 47],
      ['Sebastian Moore', 'sdp', 46],
      ['Hugo Wils', 'cl', 29],
    ],
  },
  {
    day: '2024-07-04',
    electorate: 76524,
    rejected: 175,
    rows: [
      ['Andrew Gwynne', 'lab', 18555, 'mnis-1506'],
      ['Lee Moffitt', 'ruk', 5142],
      ['Amanda Gardner', 'grn', 4810],
      ['Amir Burney', 'wpb', 3766],
      ['Ruth Welsh', 'con', 2888],
      ['John Reid', 'ld', 1399],
    ],
  },
);

export const richmondPark = pair(
  {
    day: '2016-12-01',
    electorate: 77243,
    rejected: 78,
    rows: [
      ['Sarah Olney', 'ld', 20510, 'mnis-4591'],
      ['Zac Goldsmith', 'ind', 18638, 'mnis-4062'],
      ['Christian Wolmar', 'lab', 1515],
      ['Howling Laud Hope', 'omrlp', 184],
      ['Fiona Syms', 'ind', 173],
      ['Dominic Stockford', 'cpa', 164],
      ['Maharaja Jammu And Kashmir', 'one-love', 67],
      ['David Powell', 'ind', 32],
    ],
  },
  {
    day: '2015-05-07',
    electorate: 77303,
    rejected: 146,
    rows: [
      ['Zac Goldsmith', 'con', 34404, 'mnis-4062'],
      ['Robin Meltzer', 'ld', 11389],
      ['Sachin Patel', 'lab', 7296],
      ['Andree Frieze', 'grn', 3548],
      ['Sam Naz', 'ukip', 2464],
    ],
  },
);

/** As the source prints it: Labour 14,987, where 14,087 closes with the declared 22,581 and 9,590. */
export const brightsideAsPrinted = pair(
  {
    day: '2016-05-05',
    electorate: 68439,
    rejected: 119,
    rows: [
      ['Gill Furniss', 'lab', 14987, 'mnis-4571'],
      ['Steven Winstone', 'ukip', 4497],
      ['Mohammed Shaffaq', 'ld', 1385],
      ['Spencer Pittfield', 'con', 1267],
      ['Christine Gilligan Kubo', 'grn', 938],
      ['Stevie Manion', 'yorks', 349],
      ['Bobby Smith', 'give-me-back-elmo', 58],
    ],
  },
  {
    day: '2015-05-07',
    electorate: 70874,
    rejected: 149,
    rows: [
      ['Harry Harpham', 'lab', 22663, 'mnis-4477'],
      ['John Booker', 'ukip', 8856],
      ['Elise Dunweber', 'con', 4407],
      ['Jonathan Harston', 'ld', 1802],
      ['Christine Gilligan Kubo', 'grn', 1712],
      ['Maxine Bowler', 'tusc', 442],
      ['Justin Saxton', 'eng-dem', 171],
    ],
  },
  { declared: { validVotes: 22581, rejectedBallots: 119, majority: 9590 } },
);

export const southShields = pair(
  {
    day: '2013-05-02',
    electorate: 62979,
    rejected: 44,
    rows: [
      ['Emma Lewell-Buck', 'lab', 12493, 'mnis-4277'],
      ['Richard Elvin', 'ukip', 5988],
      ['Karen Allen', 'con', 2857],
      ['Ahmed Khan', 'ind', 1331],
      ['Phil Brown', 'independent-socialist', 750],
      ['Dorothy Brookes', 'bnp', 711],
      ['Hugh Annand', 'ld', 352],
      ['Howling Laud Hope', 'omrlp', 197],
      ['Thomas Darwood', 'ind', 57],
    ],
  },
  {
    day: '2010-05-06',
    electorate: 64084,
    rejected: 111,
    rows: [
      ['David Miliband', 'lab', 18995, 'mnis-1452'],
      ['Karen Allen', 'con', 7886],
      ['Stephen Psallidas', 'ld', 5189],
      ['Donna Watson', 'bnp', 2382],
      ['Shirley Ford', 'grn', 762],
      ['Siamak Kaikavoosi', 'ind', 729],
      ['Victor Thompson', 'ind', 316],
      ['Sam Navabi', 'ind', 168],
      ['Roger Nettleship', 'fight-for-an-anti-war-government', 91],
    ],
  },
);

export const midUlster = pair(
  {
    day: '2013-03-07',
    electorate: 67192,
    rejected: 223,
    rows: [
      ['Francie Molloy', 'sf', 17462, 'mnis-4274'],
      ['Nigel Lutton', 'ind', 12781],
      ['Patsy McGlone', 'sdlp', 6478],
      ['Eric Bullick', 'apni', 487],
    ],
  },
  {
    day: '2010-05-06',
    electorate: 64594,
    rejected: 297,
    rows: [
      ['Martin McGuinness', 'sf', 21239, 'mnis-651'],
      ['Ian McCrea', 'dup', 5876],
      ['Tony Quinn', 'sdlp', 5826],
      ['Sandra Overend', 'ucunf', 4509],
      ['Walter Millar', 'tuv', 2995],
      ['Ian Butler', 'apni', 397],
    ],
  },
);

export const southendWest = pair(
  {
    day: '2022-02-03',
    electorate: 66354,
    rejected: 1084,
    rows: [
      ['Anna Firth', 'con', 12792, 'mnis-4936'],
      ['Jason Pilley', 'psychedelic-movement', 512],
      ['Steve Laws', 'ukip', 400],
      ['Catherine Blaiklock', 'eng-dem', 320],
      ['Jayda Fransen', 'ind', 299],
      ['Ben Downton', 'heritage', 236],
      ['Christopher Anderson', 'freedom', 161],
      ['Graham Moore', 'english-constitution', 86],
      ['Olga Childs', 'ind', 52],
    ],
  },
  {
    day: '2019-12-12',
    electorate: 69043,
    rejected: 260,
    rows: [
      ['David Amess', 'con', 27555, 'mnis-44'],
      ['Aston Line', 'lab', 13096],
      ['Nina Stimson', 'ld', 5312],
      ['Thomas Darwood', 'ind', 574],
    ],
  },
);
