import { count, percent, plural } from '#format';
import type { Almanac } from '#records';
import { shownVerdict } from '#wording';
import { rowsOf, type ReportedRow } from './contest-reported.ts';
import type { Fact } from './contest-score.ts';
import { type Contradiction, contradictionsOf } from './contradictions.ts';
import { frameOf, type Frame } from './frame.ts';
import { byElectionHref, reportedHref, reportedListHref } from './hrefs.ts';
import {
  counted,
  listOf,
  ownClaims,
  scoreOf,
  titleOf,
  toldIn,
  VERDICTS,
  type Told,
  type Way,
} from './reported-claims.ts';
import { shelfOf, type Shelf } from './shelf.ts';
import type { TraceRow } from './sources-section.ts';
import { link, type Words } from './words.ts';

/** Claims counted by verdict under one name. */
export type TallyRow = {
  /** Anchor of the row; null for none. */
  readonly anchor: string | null;
  readonly what: Words;
  readonly matches: string;
  readonly consistent: string;
  readonly otherwise: string;
  readonly differs: string;
  readonly unsaid: string;
  /** Matches and consistent ones as a share of those that could be checked. */
  readonly right: string;
};

/** A table of such rows. */
export type Tally = {
  readonly anchor: string;
  readonly heading: string;
  readonly head: string;
  readonly rows: readonly TallyRow[];
};

/** What newspapers reported, in sum and where it differs. */
export type ReportedPage = {
  readonly frame: Frame;
  readonly headline: string;
  readonly standfirst: Words;
  readonly facts: readonly Fact[];
  readonly verdicts: readonly {
    readonly name: Words;
    readonly meaning: string;
    readonly claims: string;
    readonly share: string;
  }[];
  readonly tallies: readonly Tally[];
  /** Claims that differ, a list for each by-election; none where nothing was reported. */
  readonly differences: readonly {
    readonly anchor: string;
    readonly heading: Words;
    readonly rows: readonly ReportedRow[];
  }[];
  /** Figures that contradict others of their own article. */
  readonly contradictions: readonly Contradiction[];
  /** Where more that differ are; null where all are here. */
  readonly more: Words | null;
  /** On the articles, and on the site's own. */
  readonly notes: readonly Words[];
  readonly traces: readonly TraceRow[];
};

/** Most rows that differ on the page; the list of the verdict has every one. */
const MOST = 40;

/** Ids of the by-elections of which something was reported. */
export const reportedIds = (almanac: Almanac): readonly string[] =>
  almanac.byElections
    .filter(({ claims }) => claims.some(({ kind }) => kind === 'report'))
    .map(({ byElection }) => byElection.id);

/** The page over all reports. */
export function reportedPage(almanac: Almanac): ReportedPage {
  const shelf = shelfOf(almanac);
  const all = toldIn(almanac);
  const told = counted(all);
  const score = scoreOf(told);
  const { shown, left } = differencesOf(shelf, told);
  const tallyOf = (way: Way, anchor: string, heading: string, head: string): Tally => ({
    anchor,
    heading,
    head,
    rows: tally(told, (each) => listOf(almanac, way, each)).map(([slug, name, row]) => ({
      ...row,
      what: [link(name, reportedListHref(way, slug))],
    })),
  });
  return {
    frame: frameOf(almanac, {
      title: 'What newspapers reported, against the returns',
      description:
        'Every figure that this site has read from newspaper articles on by-elections, checked against the official return: what matches, what holds, what differs and the likeliest reason.',
      path: '/reported/',
    }),
    headline:
      score.claims === 0
        ? 'What newspapers reported, against the returns'
        : `${plural(score.claims, 'reported figure')} checked; ${count(score.differs)} differ from the return`,
    standfirst: [
      'Figures are read from articles by a program, kept without the articles’ sentences, and held against the return under every meaning that their words can have. ',
      link('How', '/method/#reported-figures'),
      '. Slips in official data are ',
      link('listed apart', '/reported/sources/'),
      '.',
    ],
    facts: factsOf(told),
    verdicts: VERDICTS.map(([slug, verdict, name, meaning]) => {
      const number = told.filter(({ claim }) => shownVerdict(claim.finding) === verdict).length;
      return {
        name: number === 0 ? [name] : [link(name, reportedListHref('verdicts', slug))],
        meaning,
        claims: count(number),
        share: score.claims === 0 ? '–' : percent(number / score.claims),
      };
    }),
    tallies: [
      tallyOf('kinds', 'kinds', 'By kind of figure', 'Kind'),
      tallyOf('outlets', 'outlets', 'By outlet', 'Outlet'),
      {
        anchor: 'by-elections',
        heading: 'By by-election',
        head: 'By-election',
        rows: tally(told, ({ entry }) => [entry.byElection.id, titleOf(shelf, entry)]).map(([id, name, row]) => ({
          ...row,
          anchor: id,
          what: [link(name, reportedHref(id))],
        })),
      },
    ],
    differences: shown,
    contradictions: contradictionsOf(almanac, shelf),
    more:
      left === 0
        ? null
        : [
            link(`${count(left)} more`, reportedListHref('verdicts', 'differs')),
            ' are on the list of all that differ.',
          ],
    notes: notesOf(almanac, all.length - told.length),
    traces: TRACES,
  };
}

/** Everything that was reported of one by-election. */
export function reportedOfPage(
  almanac: Almanac,
  id: string,
): Pick<ReportedPage, 'frame' | 'headline' | 'standfirst' | 'facts' | 'differences' | 'traces'> {
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
      ' has the working of every figure.',
    ],
    facts: factsOf(counted(claims.map((claim) => ({ entry, claim })))),
    differences: [{ anchor: 'claims', heading: ['Every claim'], rows: rowsOf(shelf, claims, entry) }],
    traces: TRACES,
  };
}

/** What the counts on the pages of reports are. */
export const TRACES: readonly TraceRow[] = [
  {
    id: 'claims',
    what: 'Counts of claims',
    words: [
      'Each claim counts once for each article that makes it; a text that several papers carry counts once, and this site’s own articles not at all. “Right” is what matches or is consistent, of what could be checked: a claim that holds only under another definition is not counted as right. ',
      link('Method', '/method/#reported-figures'),
      '.',
    ],
  },
  {
    id: 'return',
    what: 'What the return gives',
    words: [
      'Worked out from the votes of the return under the meaning that fits the words best. Each claim leads to its by-election’s page, whose sources name the file and line, and the article with its paragraph.',
    ],
  },
];

function differencesOf(
  shelf: Shelf,
  told: readonly Told[],
): { readonly shown: ReportedPage['differences']; readonly left: number } {
  const byEntry = Map.groupBy(
    told.filter(({ claim }) => shownVerdict(claim.finding) === 'conflicts'),
    ({ entry }) => entry,
  );
  let [room, left] = [MOST, 0];
  const shown = [...byEntry].flatMap(([entry, claims]) => {
    const rows = rowsOf(
      shelf,
      claims.map(({ claim }) => claim),
      entry,
    );
    const kept = rows.slice(0, room);
    room -= kept.length;
    left += rows.length - kept.length;
    const heading = [link(titleOf(shelf, entry), `${byElectionHref(entry.byElection.id)}#reported`)];
    return kept.length === 0 ? [] : [{ anchor: `differs-${entry.byElection.id}`, heading, rows: kept }];
  });
  return { shown, left };
}

function notesOf(almanac: Almanac, copies: number): readonly Words[] {
  const own = ownClaims(almanac);
  const wrong = own.filter(({ finding }) => shownVerdict(finding) === 'conflicts').length;
  const articles = plural(almanac.reports.length, 'article');
  const retold = almanac.reports.filter((report) => report.retold === true).length;
  return [
    [
      `Read from ${articles}${retold === 0 ? '' : `, ${count(retold)} of them texts written anew after reports: the figures, hedges and slips are as printed, the sentences are not, and no publisher is named`}${copies === 0 ? '' : `; ${plural(copies, 'claim')} of copied texts left out`}. The texts themselves are not kept: only their figures, with the paragraph and the place in it.`,
    ],
    ...(own.length === 0
      ? []
      : [
          [
            `This site’s own articles are read by the same program on every build and are not in these counts: ${plural(own.length, 'claim')}, of which ${wrong === 0 ? 'none differs' : `${count(wrong)} differ`}.`,
          ],
        ]),
  ];
}

function factsOf(told: readonly Told[]): readonly Fact[] {
  const { matches, consistent, otherwise, differs, unsaid } = scoreOf(told);
  const changing = told.filter(({ claim }) => claim.finding.changesConclusion).length;
  return [
    { term: '✓ Match', trace: 'claims', value: count(matches), detail: 'at the precision given' },
    {
      term: '≈ Fit',
      trace: 'claims',
      value: count(consistent + otherwise),
      detail: `${count(consistent)} consistent, ${count(otherwise)} by another definition`,
    },
    {
      term: '≠ Differ',
      trace: 'claims',
      value: count(differs),
      detail: `${count(changing)} would change a conclusion`,
    },
    { term: '? Cannot say', trace: 'claims', value: count(unsaid), detail: 'not in the return' },
  ];
}

type Counted = Omit<TallyRow, 'what'>;

/** Most claims first. */
function tally(
  told: readonly Told[],
  key: (each: Told) => readonly [slug: string, name: string],
): readonly (readonly [slug: string, name: string, row: Counted])[] {
  return [...Map.groupBy(told, (each) => key(each).join('\n'))]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([joined, group]) => {
      const [slug = '', name = ''] = joined.split('\n');
      const score = scoreOf(group);
      return [
        slug,
        name,
        {
          anchor: null,
          matches: count(score.matches),
          consistent: count(score.consistent),
          otherwise: count(score.otherwise),
          differs: count(score.differs),
          unsaid: count(score.unsaid),
          right: score.right === null ? '–' : percent(score.right),
        },
      ];
    });
}
