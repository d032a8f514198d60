import type {
  Identity,
  MajorityBarsInput,
  MajoritySeriesInput,
  ShareLinesInput,
  SwingDialInput,
  SwingSlopeInput,
  TurnoutStripInput,
  VotesStackInput,
} from '#charts';

/** Parties as the drawings see them. */
export const lab: Identity = { name: 'Labour', short: 'Lab', code: 'Lab', shape: 'circle' };
export const con: Identity = { name: 'Conservative', short: 'Con', code: 'Con', shape: 'square' };
export const ld: Identity = { name: 'Lib Dem', short: 'LD', code: 'LD', shape: 'diamond' };
export const ukip: Identity = { name: 'UKIP', short: 'UKIP', code: 'UKIP', shape: 'triangle' };
export const reform: Identity = { name: 'Reform UK', short: 'Reform', code: 'RUK', shape: 'triangle' };
export const green: Identity = { name: 'Green', short: 'Green', code: 'Green', shape: 'star' };
export const workers: Identity = { name: 'Workers Party', short: 'WPB', code: 'WPB', shape: 'cross' };
export const long: Identity = {
  name: 'Church of the Militant Elvis Party & Friends',
  short: 'Elvis',
  code: 'Oth',
  shape: 'wye',
};
export const longer: Identity = {
  name: 'Trade Unionist and Socialist Coalition',
  short: 'TUSC',
  code: 'SNP',
  shape: 'down-triangle',
};

/** A contest told by its votes: counts by party, null where a party did not stand. */
export type Contest = {
  readonly heading: string;
  readonly electorate: number;
  readonly valid: number;
  readonly papers: number;
};
export type Line = readonly [who: Identity, before: number | null, after: number | null];

/** One by-election against its general election, as published in the returns. */
export type Case = {
  readonly name: string;
  readonly before: Contest;
  readonly after: Contest;
  readonly lines: readonly Line[];
  /** The pair of the swing: from, to. */
  readonly pair: readonly [Identity, Identity];
  /** The same, in the fixed left-to-right order. */
  readonly sides: readonly [Identity, Identity];
  readonly reported: number | null;
};

/** Official counts; Chester's rejected papers are as the return has them. */
export const CASES: readonly Case[] = [
  {
    name: 'corby-2012',
    before: { heading: '2010', electorate: 78024, valid: 54236, papers: 54345 },
    after: { heading: '2012', electorate: 79878, valid: 35665, papers: 35775 },
    lines: [
      [lab, 20991, 17267],
      [con, 22886, 9476],
      [ukip, null, 5108],
      [ld, 7834, 1770],
    ],
    pair: [con, lab],
    sides: [lab, con],
    reported: 1951,
  },
  {
    name: 'city-of-chester-2022',
    before: { heading: '2019', electorate: 76057, valid: 54560, papers: 54697 },
    after: { heading: '2022', electorate: 69364, valid: 28475, papers: 28612 },
    lines: [
      [lab, 27082, 17309],
      [con, 20918, 6335],
      [ld, 3734, 2368],
      [green, 1438, 987],
      [reform, 1388, 773],
    ],
    pair: [con, lab],
    sides: [lab, con],
    reported: null,
  },
  {
    name: 'runcorn-and-helsby-2025',
    before: { heading: '2024', electorate: 70801, valid: 42235, papers: 42406 },
    after: { heading: '2025', electorate: 70666, valid: 32655, papers: 32740 },
    lines: [
      [reform, 7662, 12645],
      [lab, 22358, 12639],
      [con, 6756, 2341],
      [green, 2715, 2314],
      [ld, 2149, 942],
    ],
    pair: [lab, reform],
    sides: [lab, reform],
    reported: null,
  },
  {
    name: 'new-party-from-zero',
    before: { heading: '2019', electorate: 78000, valid: 47447, papers: 47600 },
    after: { heading: '2024', electorate: 78600, valid: 31001, papers: 31100 },
    lines: [
      [workers, null, 12335],
      [con, 14807, 3731],
      [lab, 24475, 2402],
      [ld, 3312, 2164],
    ],
    pair: [lab, workers],
    sides: [workers, lab],
    reported: null,
  },
  {
    name: 'long-names',
    before: { heading: '1983', electorate: 60000, valid: 40000, papers: 40100 },
    after: { heading: '1984', electorate: 60500, valid: 30000, papers: 30040 },
    lines: [
      [long, 14000, 9000],
      [longer, 13000, 12000],
      [con, 9000, 6000],
      [lab, 4000, 3000],
    ],
    pair: [long, longer],
    sides: [longer, long],
    reported: 950,
  },
  {
    name: 'no-swing',
    before: { heading: '2015', electorate: 60000, valid: 40000, papers: 40000 },
    after: { heading: '2016', electorate: 60000, valid: 20000, papers: 20000 },
    lines: [
      [con, 20000, 10000],
      [lab, 12000, 6000],
      [ld, 8000, 4000],
    ],
    pair: [con, lab],
    sides: [lab, con],
    reported: null,
  },
];

const share = (votes: number | null, contest: Contest): number | null =>
  votes === null ? null : votes / contest.valid;

const order = (each: Case, end: 1 | 2): Line[] => each.lines.toSorted((a, b) => (b[end] ?? 0) - (a[end] ?? 0));

const heads = ({ before, after }: Case) => ({
  before: { heading: before.heading, kind: 'general election' },
  after: { heading: after.heading, kind: 'by-election' },
});

/** Input of the slope chart. */
export const slope = (each: Case): SwingSlopeInput => ({
  id: 'sw',
  title: `Share of the vote, ${each.before.heading} general election and ${each.after.heading} by-election`,
  ...heads(each),
  series: each.lines.map(([who, before, after]) => ({
    who,
    before: share(before, each.before),
    after: share(after, each.after),
    pair: each.pair.includes(who),
  })),
  threshold: { value: 0.05, words: '5% deposit' },
});

/** Input of the dial. */
export function dial(each: Case): SwingDialInput {
  const moved = (who: Identity): number => {
    const line = each.lines.find(([other]) => other === who);
    return (share(line?.[2] ?? 0, each.after) ?? 0) - (share(line?.[1] ?? 0, each.before) ?? 0);
  };
  const swing = (moved(each.pair[1]) - moved(each.pair[0])) / 2;
  const gainer = swing >= 0 ? each.pair[1] : each.pair[0];
  const [first, second] = order(each, 1);
  const lead = ((first?.[1] ?? 0) - (second?.[1] ?? 0)) / each.before.valid / 2;
  return {
    id: 'dl',
    title: 'Swingometer',
    left: each.sides[0],
    right: each.sides[1],
    swing: Math.abs(swing),
    toward: gainer === each.sides[0] ? 'left' : 'right',
    needed: {
      size: lead,
      toward: first?.[0] === each.sides[0] ? 'right' : 'left',
      words: `${(lead * 100).toFixed(1)} to gain`,
    },
  };
}

/** Input of one panel of majority bars. */
export function bars(each: Case, unit: 'votes' | 'points'): MajorityBarsInput {
  const [before, after] = [order(each, 1), order(each, 2)];
  const lead = (lines: readonly Line[], end: 1 | 2): number => (lines[0]?.[end] ?? 0) - (lines[1]?.[end] ?? 0);
  const side = (who: Identity | undefined): 'left' | 'right' => (who === each.sides[0] ? 'left' : 'right');
  return {
    id: `mj${unit}`,
    title: `Majority in ${unit}`,
    unit,
    before: {
      ...heads(each).before,
      who: before[0]?.[0] ?? lab,
      side: side(before[0]?.[0]),
      value: unit === 'votes' ? lead(before, 1) : lead(before, 1) / each.before.valid,
      reported: unit === 'votes' ? each.reported : null,
    },
    after: {
      ...heads(each).after,
      who: after[0]?.[0] ?? lab,
      side: side(after[0]?.[0]),
      value: unit === 'votes' ? lead(after, 2) : lead(after, 2) / each.after.valid,
    },
  };
}

/** Input of the turnout strip. */
export const turnout = (each: Case): TurnoutStripInput => ({
  id: 'tn',
  title: 'Turnout',
  value: each.after.papers / each.after.electorate,
  words: 'by-election',
  previous: { value: each.before.papers / each.before.electorate, words: `in ${each.before.heading}` },
  others: Array.from({ length: 40 }, (_, index) => 0.18 + ((index * 37) % 42) / 100),
  othersWords: 'other by-elections since 2010',
});

/** Input of the drawing of votes. */
export const votes = (each: Case): VotesStackInput => ({
  id: 'vt',
  title: 'Votes for each party, and electors who did not vote',
  ...heads(each),
  rows: each.lines.map(([who, before, after]) => ({ who, before, after })),
  rest: {
    words: 'Did not vote',
    before: each.before.electorate - each.before.papers,
    after: each.after.electorate - each.after.papers,
  },
  electorate: { before: each.before.electorate, after: each.after.electorate },
});

const corbyContests = [
  ['2010-05-06', con, 1895, 54236],
  ['2012-11-15', lab, 7791, 35665],
  ['2015-05-07', con, 2412, 56174],
  ['2017-06-08', con, 2690, 59997],
  ['2019-12-12', con, 10268, 60475],
  ['2024-07-04', lab, 6331, 49589],
] as const;

const boundaries = [{ day: '2023-11-15', words: 'New boundaries' }];

/** Corby and its successor, 2010 to 2024. */
export const corbySeries: MajoritySeriesInput = {
  id: 'sm',
  title: 'Majority at each contest, percentage points',
  contests: corbyContests.map(([day, who, lead, valid]) => ({
    day,
    heading: day.slice(0, 4),
    kind: day === '2012-11-15' ? 'by-election' : 'general election',
    form: day === '2012-11-15' ? 'pin' : 'column',
    who,
    side: who === lab ? 'up' : 'down',
    lead: lead / valid,
    votes: lead,
  })),
  up: { words: 'Labour majority', code: 'Lab' },
  down: { words: 'Conservative majority', code: 'Con' },
  rules: boundaries,
  until: '2026-08-13',
  ribbon: [
    { from: '2010-05-06', to: '2012-11-15', who: con },
    { from: '2012-11-15', to: '2015-05-07', who: lab },
    { from: '2015-05-07', to: '2024-07-04', who: con },
    { from: '2024-07-04', to: '2026-08-13', who: lab },
  ],
};

/** Shares at Corby and its successor. */
export const corbyLines: ShareLinesInput = {
  id: 'ss',
  title: 'Share of the vote at each contest',
  contests: corbyContests.map(([day]) => ({
    day,
    heading: day.slice(0, 4),
    kind: day === '2012-11-15' ? 'by-election' : 'general election',
    ring: day === '2012-11-15',
  })),
  lines: [
    { who: con, values: [0.422, 0.266, 0.428, 0.492, 0.552, 0.296] },
    { who: lab, values: [0.387, 0.484, 0.385, 0.447, 0.383, 0.424] },
    { who: ld, values: [0.144, 0.0496, 0.026, 0.026, 0.065, 0.044] },
    { who: ukip, values: [null, 0.143, 0.137, 0.025, null, null] },
    { who: green, values: [null, 0.011, 0.024, 0.01, null, 0.051] },
    { who: reform, values: [null, null, null, null, null, 0.177] },
  ],
  rules: boundaries,
};
