import { countInWords, hedged, printedPercent } from '#format';
import type { HeardFigure } from '#records';
import type { Contest } from './contest.ts';
import type { MajorityBarsInput } from '#charts';
import type { Fact } from './contest-score.ts';
import { adjective, nameOf } from './party-words.ts';
import { link, type Words } from './words.ts';

/** Ends of a reported figure as they are drawn: where it has no upper bound, nothing beyond the lower one. */
export const drawnRange = ({ low, high }: HeardFigure): readonly [low: number, high: number] => [low, high ?? low];

/** A lead that only articles report: one panel, of one bar. */
export type HeardMajority = { readonly heading: string; readonly input: MajorityBarsInput; readonly note: Words };

/** Null where no article gives the lead with whose it is. */
export function heardMajorityOf(contest: Contest): HeardMajority | null {
  const { entry, stood, identity, constituency, year } = contest;
  const { winner, majority } = entry.heard ?? { winner: null, majority: null };
  const first = winner === null ? undefined : stood[winner];
  if (first === undefined || majority === null) return null;
  const [low, high] = drawnRange(majority);
  const said = hedged(majority.value, majority.precision);
  return {
    heading: `A majority of ${said}, as reported`,
    input: {
      id: 'mv',
      title: `Majority at ${constituency.name} in votes, as reported`,
      unit: 'votes',
      before: null,
      after: {
        heading: year,
        kind: 'by-election',
        who: identity(first.party.id),
        side: 'right',
        value: Math.round((low + high) / 2),
        range: [low, high],
        said: `${said}, reported`,
      },
    },
    note: [
      `Read from ${articlesInWords(majority.articles.length)}, no return: the dotted bar ends in the middle of what “${said}” may mean, the whisker at its ends. `,
      link('How phrases are read', '/method/#reported-figures'),
      '.',
    ],
  };
}

/** Majority and turnout that only articles report. */
export function heardFacts({ entry: { heard } }: Contest): readonly Fact[] {
  if (!heard) return [];
  const fact = (term: string, trace: string, of: HeardFigure | null, value: (of: HeardFigure) => string) =>
    of === null ? [] : [{ term, trace, value: value(of), detail: 'reported, not declared' }];
  return [
    ...fact('Majority', 'reported', heard.majority, (of) => hedged(of.value, of.precision)),
    ...fact('Turnout', 'reported', heard.turnout, (of) => hedged(printedPercent(of.value), of.precision)),
  ];
}

/** What articles say came of it, in a sentence; null where they give no winner. */
export function heardSentence({ entry: { heard }, stood }: Contest): string | null {
  const winner = heard === undefined || heard.winner === null ? undefined : stood[heard.winner];
  if (heard === undefined || winner === undefined) return null;
  const by = heard.majority === null ? '' : `, by ${hedged(heard.majority.value, heard.majority.precision)} votes`;
  const articles = new Set([...heard.votes, heard.majority, heard.turnout].flatMap((each) => each?.articles ?? []));
  const who = `${nameOf(winner.candidacy)} (${adjective(winner.party)})`;
  const told = articles.size === 0 ? 'Reported' : `Reported in ${articlesInWords(articles.size)}`;
  return `${told}, not declared: ${who} won${by}.`;
}

const articlesInWords = (number: number): string => `${countInWords(number)} ${number === 1 ? 'article' : 'articles'}`;
