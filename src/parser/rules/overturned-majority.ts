import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { before, type Rule } from '../rule.ts';
import { OVERTURN } from './majority-then.ts';
import { NOT_SUBJECT, plainGap } from './vocabulary.ts';

const NOT = new RegExp(inLines`
  \b(?:
    would|could|will|might|may|can|(?<!\b(?:have|has) )had|if|need\w*|hop\w+|fail\w*|not|never|last|just short|bid
    |expect\w*|lost|loses|losing|defeated|beaten|trying|seek\w*|since|when|saw|sees|seeing|wants?|require\w*
    |chance|close to|aim\w*|polls?|predict\w*
  )\b
`);

/** Its doc, examples and silences say what it reads. */
export const overturnedMajority: Rule = {
  name: 'overturned-majority',
  doc: 'A party or candidate overturned the majority that another had: who did it won the seat.',
  examples: [
    {
      text: 'The Liberal Democrats overturned a Conservative majority of 20,000.',
      claims: [
        {
          kind: 'winner',
          party: 'Liberal Democrats',
          slice: 'Liberal Democrats overturned a Conservative majority',
        },
        {
          kind: 'outcome',
          outcome: 'gain',
          party: 'Liberal Democrats',
          from: 'Conservative',
          slice: 'Liberal Democrats overturned a Conservative majority',
        },
      ],
    },
    {
      text: 'Labour made light of a majority of 19,000.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Labour made light of a majority' },
        { kind: 'outcome', outcome: 'gain', party: 'Labour', from: null, slice: 'Labour made light of a majority' },
      ],
    },
    {
      text: 'Labour has wiped out a majority of 19,000.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Labour has wiped out a majority' },
        { kind: 'outcome', outcome: 'gain', party: 'Labour', from: null, slice: 'Labour has wiped out a majority' },
      ],
    },
  ],
  silences: [
    'The Conservatives came within 600 votes of overturning a Labour majority of 11,000.',
    'Labour needs to overturn a majority of 20,000.',
    'Labour failed to overturn the Conservative majority.',
    'Labour could have overturned a majority of 20,000.',
  ],
  needs: /majorit/,
  pattern: phrase(
    inLines`
      (?<who>{who})(?<gap>(?:'s)?(?:, {run60},)?[^.;:!?]{0,70}?) {OVERTURN} (?:(?:
          a|an|the|its|their|his|her|that
        ) |what had been )?(?:[\w'+-]+ |{count}(?: votes?|\+|-vote|-strong)? ?){0,5}?(?<from>{who})?(?:'s|')? ?
        (?:[\w'-]+ |{count}(?: votes?|-vote)? ?|{date} ){0,4}?majority\b
      |(?<who2>{who})(?<gap2>(?:'s)?(?:, {run60},)?[^.;:!?]{0,70}?)(?: |, )(?:
        turn(?:s|ed|ing)?|convert(?:s|ed|ing)?|transform(?:s|ed|ing)?|chang(?:es|ed|ing)
      ) (?:a|an|the|what was an?|its|their) [^.;:!?\ue000-\ue2ff]{0,30}?(?<from2>{who})?(?:'s|')?
        [^.;:!?\ue000-\ue2ff]{0,30}?majority[^.;:!?\ue000-\ue2ff]{0,60}? into (?:a|an) (?:[\w-]+ |{count} ?){0,3}?
        (?<party2>{party})(?:'s)? (?:one|majority|lead)\b
    `,
    { OVERTURN },
  ),
  read: (match, context) => {
    const { who2, gap2 = '', from2, party2 } = match.groups;
    // In a long sentence the party nearest to the verb may be the loser's; the new majority names the winner's.
    const turner = party2 && context.tagged.of(who2)?.kind === 'party' ? party2 : party2 && who2;
    const { who = turner, gap = gap2, from = from2 } = match.groups;
    const prior = before(match, context);
    const own = plainGap(gap);
    if (/^'s/.test(gap) || (/ to$/.test(gap) && !/\b(?:managed|went on|enough)\b/.test(gap))) return null;
    // "Came within 600 votes of overturning": it did not.
    if (/\b(?:within|short)\b[^,]* of$/.test(gap)) return null;
    if (NOT.test(own.replace(/\bwas\b/g, '')) || NOT_SUBJECT.test(prior)) return null;
    // A later name may be the subject instead: the rule begins again at it.
    if (/[\ue000-\ue0ff]/.test(own)) return null;
    if (/[\ue000-\ue2ff]/.test(own) && !/\bovert?|,|and|to\b/.test(gap)) return null;
    if (/\b(?:would|could|if|might|when|since|after)\b[^.;,]{0,12}$/.test(prior)) return null;
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    if (from !== undefined && context.tagged.of(from)?.kind === 'anaphor') return null;
    return [
      // "Turned X's majority of last time into a majority of Y's": both elections in one breath.
      { kind: 'winner', who, words, settled: party2 !== undefined },
      { kind: 'outcome', outcome: 'gain', who, from, words, settled: party2 !== undefined },
    ];
  },
};
