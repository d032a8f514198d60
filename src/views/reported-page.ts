import { count, percent, plural, yearOf } from '#format';
import type { Almanac, ByElectionEntry, CheckedClaim, ClaimKind, Verdict } from '#records';
import { rowsOf, type ReportedRow } from './contest-reported.ts';
import type { Fact } from './contest-score.ts';
import type { TraceRow } from './sources-section.ts';
import { frameOf, type Frame } from './frame.ts';
import { byElectionHref, reportedHref } from './hrefs.ts';
import { constituencyOf, shelfOf, type Shelf } from './shelf.ts';
import { link, type Words } from './words.ts';

/** A line of a tally: how many claims match, hold, differ or cannot be checked. */
export type TallyRow = {
  readonly what: Words;
  readonly matches: string;
  readonly holds: string;
  readonly differs: string;
  readonly unsaid: string;
  /** Matches and holds as a share of those that could be checked. */
  readonly right: string;
};

/** What newspapers reported, in sum and where it differs. */
export type ReportedPage = {
  readonly frame: Frame;
  readonly headline: string;
  readonly standfirst: Words;
  readonly facts: readonly Fact[];
  readonly tallies: readonly {
    readonly anchor: string;
    readonly heading: string;
    readonly head: string;
    readonly rows: readonly TallyRow[];
  }[];
  /** Every claim that differs, a list for each by-election; none where nothing was reported. */
  readonly differences: readonly {
    readonly anchor: string;
    readonly heading: Words;
    readonly rows: readonly ReportedRow[];
  }[];
  readonly traces: readonly TraceRow[];
};

type Told = { readonly entry: ByElectionEntry; readonly claim: CheckedClaim };

const toldIn = (almanac: Almanac): readonly Told[] =>
  almanac.byElections.flatMap((entry) =>
    entry.claims.filter(({ kind }) => kind === 'report').map((claim) => ({ entry, claim })),
  );

/** Ids of the by-elections of which something was reported. */
export const reportedIds = (almanac: Almanac): readonly string[] =>
  almanac.byElections
    .filter(({ claims }) => claims.some(({ kind }) => kind === 'report'))
    .map(({ byElection }) => byElection.id);

/** The page over all reports. */
export function reportedPage(almanac: Almanac): ReportedPage {
  const shelf = shelfOf(almanac);
  const told = toldIn(almanac);
  const differing = told.filter(({ claim }) => claim.finding.verdict === 'conflicts');
  return {
    frame: frameOf(almanac, {
      title: 'What newspapers reported, against the returns',
      description:
        'Every figure that this site has read from newspaper articles on by-elections, checked against the official return: what matches, what holds, what differs and the likeliest reason.',
      path: '/reported/',
    }),
    headline:
      told.length === 0
        ? 'What newspapers reported, against the returns'
        : `${plural(told.length, 'reported figure')} checked; ${count(differing.length)} differ from the return`,
    standfirst: [
      'Figures are read from articles by a program, kept without the articles’ sentences, and held against the return under every meaning that their words can have. ',
      link('How', '/method/#reported-figures'),
      '. Slips in official data are ',
      link('listed apart', '/reported/sources/'),
      '.',
    ],
    facts: factsOf(told),
    tallies: [
      {
        anchor: 'kinds',
        heading: 'By kind of figure',
        head: 'Kind',
        rows: tally(
          told,
          ({ claim }) => KINDS[claim.claim.kind],
          (name) => [name],
        ),
      },
      {
        anchor: 'outlets',
        heading: 'By outlet',
        head: 'Outlet',
        rows: tally(
          told,
          ({ claim }) => shelf.reports.get(claim.article)?.publisher ?? 'Not named in the text',
          (name) => [name],
        ),
      },
      {
        anchor: 'by-elections',
        heading: 'By by-election',
        head: 'By-election',
        rows: tally(
          told,
          ({ entry }) => entry.byElection.id,
          (id) => [link(titleOf(shelf, shelf.byElections.get(id)!), reportedHref(id))],
        ),
      },
    ],
    differences: [...new Set(differing.map(({ entry }) => entry))].map((entry) => ({
      anchor: entry.byElection.id,
      heading: [link(titleOf(shelf, entry), `${byElectionHref(entry.byElection.id)}#reported`)],
      rows: rowsOf(
        shelf,
        differing.filter((each) => each.entry === entry).map(({ claim }) => claim),
      ),
    })),
    traces: TRACES,
  };
}

/** Everything that was reported of one by-election. */
export function reportedOfPage(almanac: Almanac, id: string): Omit<ReportedPage, 'tallies'> {
  const shelf = shelfOf(almanac);
  const entry = shelf.byElections.get(id)!;
  const claims = entry.claims.filter(({ kind }) => kind === 'report');
  const title = titleOf(shelf, entry);
  return {
    frame: frameOf(almanac, {
      title: `What was reported of ${title}, against the return`,
      description: `Every figure that this site has read from articles on the by-election at ${title}, checked against the official return.`,
      path: reportedHref(id),
    }),
    headline: `What was reported of ${title}`,
    standfirst: [
      'Each claim in our words, with what the return gives. ',
      link('The by-election’s page', byElectionHref(id)),
      '.',
    ],
    facts: factsOf(claims.map((claim) => ({ entry, claim }))),
    differences: [{ anchor: 'claims', heading: ['Every claim'], rows: rowsOf(shelf, claims) }],
    traces: TRACES,
  };
}

const TRACES: readonly TraceRow[] = [
  {
    id: 'claims',
    what: 'Counts of claims',
    words: [
      'Each claim counts once for each article that makes it. The share that is right leaves out what cannot be checked. ',
      link('Method', '/method/#reported-figures'),
      '.',
    ],
  },
];

const titleOf = (shelf: Shelf, { byElection }: ByElectionEntry): string =>
  `${constituencyOf(shelf, byElection.constituency).name} ${yearOf(byElection.pollingDay)}`;

const MATCHES: readonly Verdict[] = ['agrees', 'agrees-when-rounded'];
const HOLDS: readonly Verdict[] = ['consistent', 'agrees-otherwise'];

function factsOf(told: readonly Told[]): readonly Fact[] {
  const number = (verdicts: readonly Verdict[]): number =>
    told.filter(({ claim }) => verdicts.includes(claim.finding.verdict)).length;
  const differ = told.filter(({ claim }) => claim.finding.verdict === 'conflicts');
  const changing = differ.filter(({ claim }) => claim.finding.changesConclusion).length;
  return [
    { term: '✓ Match', trace: 'claims', value: count(number(MATCHES)), detail: 'at the precision given' },
    { term: '≈ Hold', trace: 'claims', value: count(number(HOLDS)), detail: 'a hedge, or another definition' },
    {
      term: '≠ Differ',
      trace: 'claims',
      value: count(differ.length),
      detail: `${count(changing)} would change a conclusion`,
    },
    { term: '? Cannot say', trace: 'claims', value: count(number(['cannot-say'])), detail: 'not in the return' },
  ];
}

function tally(told: readonly Told[], key: (each: Told) => string, words: (key: string) => Words): readonly TallyRow[] {
  const groups = new Map<string, Told[]>();
  for (const each of told) {
    const group = groups.get(key(each));
    if (group) group.push(each);
    else groups.set(key(each), [each]);
  }
  return [...groups]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([name, group]) => {
      const number = (verdicts: readonly Verdict[]): number =>
        group.filter(({ claim }) => verdicts.includes(claim.finding.verdict)).length;
      const [matches, holds, differs] = [number(MATCHES), number(HOLDS), number(['conflicts'])];
      const checked = matches + holds + differs;
      return {
        what: words(name),
        matches: count(matches),
        holds: count(holds),
        differs: count(differs),
        unsaid: count(number(['cannot-say'])),
        right: checked === 0 ? '–' : percent((matches + holds) / checked),
      };
    });
}

const KINDS: Readonly<Record<ClaimKind, string>> = {
  winner: 'Winner',
  outcome: 'Gain or hold',
  votes: 'Votes',
  share: 'Share',
  shareChange: 'Change of share',
  majority: 'Majority',
  previousMajority: 'Previous majority',
  swing: 'Swing',
  turnout: 'Turnout',
  votesCast: 'Votes cast',
  electorate: 'Electorate',
  cause: 'Cause of the vacancy',
  position: 'Place',
  lostDeposit: 'Lost deposit',
  recounts: 'Recounts',
};
