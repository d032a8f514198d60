import { count, longDay, percent, plural, points } from '#format';
import type { Contest } from './contest.ts';
import { disputedRows } from './disputed-rows.ts';
import { nameOf } from './party-words.ts';
import { placesOf } from './source-words.ts';
import type { TraceRow } from './sources-section.ts';
import { eraWords, standingsOf } from './standings.ts';
import { changeTrace, neededTrace, swingTrace } from './swing-traces.ts';
import { enumerate, link, withLinks, type Words } from './words.ts';

/** How every figure of a by-election's page is worked out, a row each. */
export const tracesOf = (contest: Contest): readonly TraceRow[] => ROWS.flatMap((row) => row(contest) ?? []);

/** The rows as the page has them; null where a by-election has none of what a row works out. */
const ROWS: readonly ((contest: Contest) => TraceRow | null)[] = [
  votesTrace,
  othersTrace,
  shareTrace,
  changeTrace,
  previousTrace,
  majorityTrace,
  swingTrace,
  neededTrace,
  turnoutTrace,
  depositTrace,
  rankTrace,
  causeTrace,
  reportedTrace,
];

/** "As the return gives them: … Valid votes are the sum of 8 candidates: 35,665." */
function votesTrace({ byElection, measures, era, shelf, stood }: Contest): TraceRow {
  const valid = measures.validVotes;
  const from =
    byElection.status === 'awaited'
      ? 'Not yet declared; the candidates: '
      : era === 'since-2010'
        ? 'As the return gives them: '
        : 'As printed, not from the return: ';
  const sum =
    valid === null ? '.' : `. Valid votes are the sum of ${plural(stood.length, 'candidate')}: ${count(valid)}.`;
  return { id: 'votes', what: 'Votes', words: [from, ...placesOf(shelf, byElection.sources), sum] };
}

/** Counts that other sources print differently, each with why it is not shown. */
function othersTrace({ shelf, entry }: Contest): TraceRow | null {
  const rows = disputedRows(shelf, entry).filter(({ bySource }) => bySource);
  if (rows.length === 0) return null;
  const words = rows.flatMap(({ what, shown, others }): Words => [
    `${what}: ${shown} here; `,
    ...enumerate(others.map(({ value, by }): Words => [`${value} by `, ...by])),
    `. ${others.map(({ why }) => why).join(' ')} `,
  ]);
  return {
    id: 'others',
    what: 'Other counts',
    words: [...words, link('Sources that differ', '/method/#sources-that-differ'), '.'],
  };
}

/** "Votes ÷ valid votes: 17,267 ÷ 35,665 = 48.4% for the winner, and so for each." */
function shareTrace({ winner, measures }: Contest): TraceRow {
  const valid = measures.validVotes;
  const words =
    winner && valid !== null
      ? `Votes ÷ valid votes: ${count(winner.candidacy.votes)} ÷ ${count(valid)} = ${percent(winner.measured.share)} for ${nameOf(winner.candidacy)}, and so for each.`
      : 'As the source states it; none is worked out from a part of the candidacies.';
  return { id: 'share', what: 'Share', words: [words] };
}

/** "General election of 6 May 2010: … Majority 22,886 − 20,991 = 1,895." */
function previousTrace({ baseline, measures, shelf }: Contest): TraceRow | null {
  if (!baseline) return null;
  const { notional, estimatedBy, pollingDay, sources, candidacies } = baseline;
  const what = notional ? `Estimate by ${estimatedBy ?? 'its authors'}` : 'General election';
  const before = measures.previousMajority;
  const [first, second] = candidacies;
  const majority =
    before && first && second
      ? `. Majority ${count(first.votes)} − ${count(second.votes)} = ${count(before.votes)}.`
      : '.';
  return {
    id: 'previous',
    what: 'Last time',
    words: [`${what} of ${longDay(pollingDay)}: `, ...placesOf(shelf, sources), majority],
  };
}

/** "First less second: 17,267 − 9,476 = 7,791 votes; ÷ 35,665 valid votes = 21.8 points." */
function majorityTrace({ measures, winner, runnerUp }: Contest): TraceRow | null {
  const { majority, validVotes: valid } = measures;
  if (!majority) return null;
  const from =
    winner && runnerUp
      ? `First less second: ${count(winner.candidacy.votes)} − ${count(runnerUp.candidacy.votes)} =`
      : 'As the source states it:';
  const share =
    majority.share === null || valid === null ? '.' : `; ÷ ${count(valid)} valid votes = ${points(majority.share)}.`;
  return { id: 'majority', what: 'Majority', words: [`${from} ${plural(majority.votes, 'vote')}`, share] };
}

/** "(Valid votes + rejected papers) ÷ electorate: (35,665 + 109) ÷ 79,468 = 45.0%." */
function turnoutTrace({ byElection, measures }: Contest): TraceRow {
  const { electorate, stated, declared } = byElection;
  const { validVotes: valid, turnout } = measures;
  const rejected = declared.rejectedBallots;
  const words =
    electorate === null || valid === null
      ? `${(stated?.turnoutPercent ?? null) === null ? 'Not known' : 'As the source states it'}. `
      : rejected === null
        ? `Valid votes ÷ electorate: ${count(valid)} ÷ ${count(electorate)} = ${percent(turnout.validVotes)}; rejected papers were not published. `
        : `(Valid votes + rejected papers) ÷ electorate: (${count(valid)} + ${count(rejected)}) ÷ ${count(electorate)} = ${percent(turnout.ballotBox)}. `;
  return { id: 'turnout', what: 'Turnout', words: [words, link('The two turnouts', '/method/#turnout'), '.'] };
}

/** "Lost with one twentieth of the valid votes or fewer"; who the candidates are where no deposit can be worked out. */
function depositTrace({ byElection, measures, era }: Contest): TraceRow {
  const { depositThreshold: threshold, validVotes: valid } = measures;
  if (threshold === null || valid === null)
    return {
      id: 'deposit',
      what: 'Candidates',
      words: [era === 'since-2010' ? 'As the return lists them.' : 'As the source lists them.'],
    };
  const part = byElection.pollingDay >= '1985-10-01' ? 'one twentieth' : 'one eighth';
  return {
    id: 'deposit',
    what: 'Deposits',
    words: [
      `Lost with ${part} of the valid votes or fewer: of ${count(valid)}, ${count(threshold)} or more keep it. Counted in whole votes, never from a rounded share.`,
    ],
  };
}

function rankTrace({ almanac, era }: Contest): TraceRow {
  const declared = plural(standingsOf(almanac, era).entries.length, 'declared by-election');
  const words = `Over ${declared} ${eraWords(era)} in this site’s data; equal figures share a rank. `;
  return { id: 'rank', what: 'Ranks', words: [words, link('Rankings', '/rankings/by-swing/'), '.'] };
}

/** Why there was a by-election: its evidence, with its addresses as links, a capital and a full stop. */
function causeTrace({ byElection: { vacancy, writ } }: Contest): TraceRow {
  const text = vacancy.evidence ?? 'No source is recorded';
  return {
    id: 'cause',
    what: 'Vacancy',
    words: [
      ...withLinks(`${text.charAt(0).toUpperCase()}${text.slice(1)}`),
      ...(text.endsWith('.') ? [] : ['.']),
      ...(writ === null ? [] : [` Writ moved ${longDay(writ)}.`]),
    ],
  };
}

function reportedTrace({ entry }: Contest): TraceRow | null {
  if (entry.claims.length === 0) return null;
  const words =
    'Read from the articles numbered below, each at the paragraph named; what stands beside them is worked out from the votes as its line says. ';
  return {
    id: 'reported',
    what: 'Reported figures',
    words: [words, link('Method', '/method/#reported-figures'), '.'],
  };
}
