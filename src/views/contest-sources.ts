import { change, count, longDay, percent, plural, points, pointsInFull } from '#format';
import { citedByElection } from '#exchange';
import type { Contest } from './contest.ts';
import { adjective, nameOf } from './party-words.ts';
import { disputedRows } from './disputed-rows.ts';
import { swingToTake } from './contest-score.ts';
import { tooLittleKnown } from './contest-facts.ts';
import { byElectionHref, recordHref } from './hrefs.ts';
import { eraWords, standingsOf } from './standings.ts';
import { placesOf, sourceWords } from './source-words.ts';
import type { SourcesSection, TraceRow } from './sources-section.ts';
import { enumerate, link, withLinks, type Words } from './words.ts';

/** Working, sources, downloads and citation of a by-election. */
export function sourcesOf(contest: Contest): SourcesSection {
  const { byElection } = contest;
  const path = byElectionHref(byElection.id);
  return {
    traces: tracesOf(contest),
    sources: sourceList(contest),
    downloads: ['csv', 'json'].map((extension) => ({
      text: extension.toUpperCase(),
      href: recordHref(byElection, extension),
    })),
    path,
    id: byElection.id,
    cited: citedByElection(contest.entry, contest.almanac),
  };
}

function tracesOf(contest: Contest): readonly TraceRow[] {
  const { measures, byElection, baseline, winner, runnerUp, almanac, era, stood } = contest;
  const valid = measures.validVotes;
  const rejected = byElection.declared.rejectedBallots;
  const rows: (TraceRow | null)[] = [
    {
      id: 'votes',
      what: 'Votes',
      words: [
        byElection.status === 'awaited'
          ? 'Not yet declared; the candidates: '
          : era === 'since-2010'
            ? 'As the return gives them: '
            : 'As printed, not from the return: ',
        ...placesOf(contest.shelf, byElection.sources),
        valid === null ? '.' : `. Valid votes are the sum of ${plural(stood.length, 'candidate')}: ${count(valid)}.`,
      ],
    },
    ...disputedTraces(contest),
    winner && valid !== null
      ? {
          id: 'share',
          what: 'Share',
          words: [
            `Votes ÷ valid votes: ${count(winner.candidacy.votes)} ÷ ${count(valid)} = ${percent(winner.measured.share)} for ${nameOf(winner.candidacy)}, and so for each.`,
          ],
        }
      : {
          id: 'share',
          what: 'Share',
          words: ['As the source states it; none is worked out from a part of the candidacies.'],
        },
    winner && winner.measured.change !== null && winner.measured.previousShare !== null
      ? {
          id: 'change',
          what: 'Change',
          words: [
            `Share less share last time, before rounding: ${pointsInFull(winner.measured.share)} − ${pointsInFull(winner.measured.previousShare)} = ${change(winner.measured.change)} points for ${adjective(winner.party)}. `,
            link('Who is compared with whom', '/method/#change'),
            '.',
          ],
        }
      : {
          id: 'change',
          what: 'Change',
          words: [
            'Share less share last time of the same party, before rounding. ',
            link('Who is compared with whom', '/method/#change'),
            '.',
          ],
        },
    baseline && {
      id: 'previous',
      what: 'Last time',
      words: [
        `${baseline.notional ? `Estimate by ${baseline.estimatedBy ?? 'its authors'}` : 'General election'} of ${longDay(baseline.pollingDay)}: `,
        ...placesOf(contest.shelf, baseline.sources),
        previousWorking(contest),
      ],
    },
    measures.majority && {
      id: 'majority',
      what: 'Majority',
      words: [
        winner && runnerUp
          ? `First less second: ${count(winner.candidacy.votes)} − ${count(runnerUp.candidacy.votes)} = ${plural(measures.majority.votes, 'vote')}`
          : `As the source states it: ${plural(measures.majority.votes, 'vote')}`,
        measures.majority.share === null || valid === null
          ? '.'
          : `; ÷ ${count(valid)} valid votes = ${points(measures.majority.share)}.`,
      ],
    },
    { id: 'swing', what: 'Swing', words: swingWords(contest) },
    { id: 'needed', what: 'Swing needed', words: [neededWords(contest), link('Method', '/method/#swing-needed'), '.'] },
    {
      id: 'turnout',
      what: 'Turnout',
      words: [
        byElection.electorate === null || valid === null
          ? `${(byElection.stated?.turnoutPercent ?? null) === null ? 'Not known' : 'As the source states it'}. `
          : rejected === null
            ? `Valid votes ÷ electorate: ${count(valid)} ÷ ${count(byElection.electorate)} = ${percent(measures.turnout.validVotes)}; rejected papers were not published. `
            : `(Valid votes + rejected papers) ÷ electorate: (${count(valid)} + ${count(rejected)}) ÷ ${count(byElection.electorate)} = ${percent(measures.turnout.ballotBox)}. `,
        link('The two turnouts', '/method/#turnout'),
        '.',
      ],
    },
    measures.depositThreshold !== null && valid !== null
      ? {
          id: 'deposit',
          what: 'Deposits',
          words: [
            `Lost with ${byElection.pollingDay >= '1985-10-01' ? 'one twentieth' : 'one eighth'} of the valid votes or fewer: of ${count(valid)}, ${count(measures.depositThreshold)} or more keep it. Counted in whole votes, never from a rounded share.`,
          ],
        }
      : {
          id: 'deposit',
          what: 'Candidates',
          words: [era === 'since-2010' ? 'As the return lists them.' : 'As the source lists them.'],
        },
    {
      id: 'rank',
      what: 'Ranks',
      words: [
        `Over ${plural(standingsOf(almanac, era).entries.length, 'declared by-election')} ${eraWords(era)} in this site’s data; equal figures share a rank. `,
        link('Rankings', '/rankings/by-swing/'),
        '.',
      ],
    },
    {
      id: 'cause',
      what: 'Vacancy',
      words: [
        ...sentence(byElection.vacancy.evidence ?? 'No source is recorded'),
        ...(byElection.writ === null ? [] : [` Writ moved ${longDay(byElection.writ)}.`]),
      ],
    },
    contest.entry.claims.length === 0
      ? null
      : {
          id: 'reported',
          what: 'Reported figures',
          words: [
            'Read from the articles numbered below, each at the paragraph named; what stands beside them is worked out from the votes as its line says. ',
            link('Method', '/method/#reported-figures'),
            '.',
          ],
        },
  ];
  return rows.filter((each) => each !== null);
}

/** Counts that other sources print differently, each with why it is not shown. */
function disputedTraces({ shelf, entry }: Contest): readonly TraceRow[] {
  const rows = disputedRows(shelf, entry).filter(({ bySource }) => bySource);
  if (rows.length === 0) return [];
  const words = rows.flatMap(({ what, shown, others }): Words => [
    `${what}: ${shown} here; `,
    ...enumerate(others.map(({ value, by }): Words => [`${value} by `, ...by])),
    `. ${others.map(({ why }) => why).join(' ')} `,
  ]);
  return [
    {
      id: 'others',
      what: 'Other counts',
      words: [...words, link('Sources that differ', '/method/#sources-that-differ'), '.'],
    },
  ];
}

function previousWorking({ baseline, measures }: Contest): string {
  const before = measures.previousMajority;
  const [first, second] = baseline!.candidacies;
  if (!before || !first || !second) return '.';
  return `. Majority ${count(first.votes)} − ${count(second.votes)} = ${count(before.votes)}.`;
}

function swingWords(contest: Contest): Words {
  const { measures, party, stood } = contest;
  const { swing } = measures.swing;
  const method = link('Method', '/method/#swing');
  if (!swing) return [unswung(contest), method, '.'];
  const changeIn = (id: string): number => {
    const found = stood.find(({ party: of }) => of.id === id);
    if (found) return found.measured.change ?? found.measured.share ?? 0;
    return -(measures.absent.find(({ party: of }) => of === id)?.previousShare ?? 0);
  };
  const [up, down] = [changeIn(swing.to), changeIn(swing.from)];
  const signed = (value: number): string => (value < 0 ? `(−${pointsInFull(-value)})` : pointsInFull(value));
  return [
    `Half of (change of ${adjective(party(swing.to))} − change of ${adjective(party(swing.from))}): ½ × (${signed(up)} − ${signed(down)}) = ${pointsInFull(swing.size)} points, by Butler’s formula on all valid votes. `,
    method,
    '.',
  ];
}

/** Why none is worked out: by-elections of which too little is known are no unlike pairs. */
function unswung({ measures, byElection }: Contest): string {
  if (byElection.stated?.swing) return 'As the source states it. ';
  return tooLittleKnown(measures.swing.reason)
    ? 'Not known: the votes known, now or last time, are not all. '
    : 'None is given: no like-for-like pair. ';
}

/** Text with its addresses as links, a capital and a full stop. */
const sentence = (text: string): Words => [
  ...withLinks(`${text.charAt(0).toUpperCase()}${text.slice(1)}`),
  ...(text.endsWith('.') ? [] : ['.']),
];

function neededWords(contest: Contest): string {
  const needed = swingToTake(contest);
  if (needed === null) return 'Half of the defender’s lead last time, where both parties stood. ';
  return `Half of the defender’s lead over the other party last time: ½ × ${pointsInFull(needed * 2)} = ${pointsInFull(needed)} points. `;
}

function sourceList({ shelf, byElection, baseline, entry }: Contest): SourcesSection['sources'] {
  const ids = new Set([...byElection.sources, ...(baseline?.sources ?? [])].map(({ source }) => source));
  const official = [...ids].flatMap((id) => sourceWords(shelf, id));
  const documents = [...new Set(entry.claims.filter(({ kind }) => kind === 'report').map(({ article }) => article))];
  const reports = documents.flatMap((document) => {
    const report = shelf.reports.get(document);
    if (!report) return [];
    const publisher = report.publisher ?? 'A newspaper that its text does not name';
    return [
      {
        id: `s-${report.sha256.slice(0, 8)}`,
        words: [
          `${publisher}${report.published === null ? '' : `, ${longDay(report.published)}`}; document ${report.sha256.slice(0, 8)}, ${report.retold === true ? 'a text written anew after a report, with its figures' : 'figures only'}.`,
        ] as Words,
      },
    ];
  });
  return [...official, ...reports];
}
