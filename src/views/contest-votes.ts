import { count, percent, plural } from '#format';
import type { VotesRow, VotesStackInput } from '#charts';
import { stoodAs, type Contest } from './contest.ts';
import { identityOf } from './party-words.ts';
import { figure, type Words } from './words.ts';

/** Votes then and now, and those who did not vote, on one scale of the electorate. */
export type VotesSection = {
  readonly heading: string;
  readonly sub: Words;
  readonly stack: VotesStackInput;
  readonly notes: readonly Words[];
};

/** Most parties with a row of their own. */
const ROWS = 5;

/** Null where votes of either contest, or the electorate now, are not known. */
export function votesOf(contest: Contest): VotesSection | null {
  const { baseline, measures, byElection, thenYear, year, stood, constituency, party } = contest;
  if (!baseline || thenYear === null || measures.validVotes === null || byElection.electorate === null) return null;
  if (baseline.candidacies.some(({ votes }) => votes === null)) return null;
  const thenValid = baseline.candidacies.reduce((sum, { votes }) => sum + (votes ?? 0), 0);
  const thenRest = baseline.electorate === null ? null : baseline.electorate - thenValid;
  const nowRest = byElection.electorate - measures.validVotes;
  const before = (share: number | null): number | null => (share === null ? null : Math.round(share * thenValid));
  const rows: VotesRow[] = [
    ...stood.map((each) => ({
      who: identityOf(each.party, each.candidacy),
      before: before(each.measured.previousShare),
      after: each.candidacy.votes,
      none: stoodAs(contest, each),
    })),
    ...measures.absent.map(({ party: id, candidate, previousShare }) => ({
      who: identityOf(party(id), candidate),
      before: before(previousShare),
      after: null,
    })),
  ].sort((a, b) => Math.max(b.before ?? 0, b.after ?? 0) - Math.max(a.before ?? 0, a.after ?? 0));
  const main = rows.slice(0, ROWS).sort((a, b) => (b.after ?? -1) - (a.after ?? -1));
  const others = rows.slice(ROWS);
  const sum = (side: 'before' | 'after'): number => others.reduce((total, row) => total + (row[side] ?? 0), 0);
  const secondVotes = stood[1]?.candidacy.votes ?? null;
  return {
    heading:
      thenRest === null
        ? `${count(nowRest)} electors cast no vote that counted`
        : `${count(nowRest)} electors cast no vote that counted, against ${count(thenRest)} in ${thenYear}`,
    sub: ['Votes for each party then and now, and electors who cast no valid vote, on one scale of electors'],
    stack: {
      id: 'vs',
      title: `Votes at ${constituency.name}, ${thenYear} general election and ${year} by-election`,
      before: { heading: thenYear, kind: 'general election', estimate: baseline.notional },
      after: { heading: year, kind: 'by-election' },
      rows: [
        ...main,
        ...(others.length === 0
          ? []
          : [
              {
                who: { name: 'Others', short: 'Oth', code: 'Oth', shape: 'wye' as const },
                before: sum('before'),
                after: sum('after'),
              },
            ]),
      ],
      rest: { words: 'No valid vote', before: thenRest, after: nowRest },
      electorate: { before: baseline.electorate, after: byElection.electorate },
    },
    notes: [
      [
        'A share can rise while votes fall, because fewer people vote at by-elections. The winner took the votes of ',
        figure(percent((stood[0]?.candidacy.votes ?? 0) / byElection.electorate), 'votes'),
        ' of all electors',
        secondVotes === null ? '.' : `; the second, ${percent(secondVotes / byElection.electorate)}.`,
      ],
      [
        `Of ${plural(byElection.electorate, 'elector')}, ${count(measures.validVotes)} cast a valid vote. The return does not say who changed sides, who stayed at home, or who had moved in.`,
      ],
    ],
  };
}
