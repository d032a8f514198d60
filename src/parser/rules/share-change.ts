import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { isNoShare, isOfVotes, partyOf, shareMove, whoseShare } from './share-move.ts';
import { ROSE, WORDS_OF_CHANGE } from './share-words.ts';

/** Its doc, examples and silences say what it reads. */
export const shareChange: Rule = {
  name: 'share-change',
  doc: 'A rise or fall of a party’s share of the vote, in points or "per cent".',
  examples: [
    {
      text: 'Labour held the seat. Labour’s share rose by 5.8%, and the Conservatives’ fell by 5.4%.',
      claims: [
        { kind: 'shareChange', party: 'Labour', value: 5.8, slice: '5.8%' },
        { kind: 'shareChange', party: 'Conservative', value: -5.4, slice: '5.4%' },
      ],
    },
    {
      text: 'Labour won the seat. The Conservative vote caved in by 12.4 points.',
      claims: [{ kind: 'shareChange', party: 'Conservative', value: -12.4, slice: '12.4' }],
    },
    {
      text: 'Labour won the seat with 39.6 per cent of the vote, but that was down 12.7 points on the result of 2010.',
      claims: [{ kind: 'shareChange', party: 'Labour', value: -12.7, slice: '12.7' }],
    },
    {
      text: 'Ann Bell won the seat, increasing the Conservatives’ vote share by more than 8%.',
      claims: [{ kind: 'shareChange', party: 'Conservative', value: 8, precision: 'moreThan', slice: '8%' }],
    },
    {
      text: 'Labour won the seat. UKIP went from second to fourth and shed 19.2 points.',
      claims: [{ kind: 'shareChange', party: 'UK Independence Party', value: -19.2, slice: '19.2' }],
    },
    {
      text: 'Labour won the seat with 57.1% of the vote. That is up by 30 points. The Conservative share was 8.1 points smaller, and UKIP’s went up too, by 6.5 points.',
      claims: [
        { kind: 'shareChange', party: 'Labour', value: 30, slice: '30' },
        { kind: 'shareChange', party: 'Conservative', value: -8.1, slice: '8.1' },
        { kind: 'shareChange', party: 'UK Independence Party', value: 6.5, slice: '6.5' },
      ],
    },
    {
      text: 'Labour won the seat with a majority of 9,590 and a rise of 6% in Labour’s share of the vote. The Greens were up 7.5 and UKIP 14.6.',
      claims: [
        { kind: 'shareChange', party: 'Labour', value: 6, slice: '6%' },
        { kind: 'shareChange', party: 'Green', value: 7.5, slice: '7.5' },
        { kind: 'shareChange', party: 'UK Independence Party', value: 14.6, slice: '14.6' },
      ],
    },
    {
      text: 'Labour won the seat, swelling Labour’s vote stake by more than 8%. The Conservatives’ share was off by eight points at 31.3%.',
      claims: [
        { kind: 'shareChange', party: 'Labour', value: 8, precision: 'moreThan', slice: '8%' },
        { kind: 'shareChange', party: 'Conservative', value: -8, slice: 'eight' },
      ],
    },
    {
      text: 'Labour won the seat while losing 17 points. The Liberal Democrats put up their share of the vote by an unheard-of 50.9%.',
      claims: [
        { kind: 'shareChange', party: 'Labour', value: -17, slice: '17' },
        { kind: 'shareChange', party: 'Liberal Democrats', value: 50.9, slice: '50.9%' },
      ],
    },
    {
      text: 'Ann Bell of Labour won the seat. Her party’s share was down five points from Tom Reed’s 52 per cent.',
      claims: [{ kind: 'shareChange', party: 'Labour', value: -5, slice: 'five' }],
    },
    {
      text: 'Ann Bell of Labour won the seat, ahead of Tom Reed of the Greens, who got 25% – a 20% rise in the party’s share of the vote.',
      claims: [{ kind: 'shareChange', party: 'Green', value: 20, slice: '20%' }],
    },
    {
      text: 'Ann Bell of Labour won the seat, with Tom Reed of the Greens second with 8,390, down almost three points.',
      claims: [{ kind: 'shareChange', party: 'Green', value: -3, precision: 'almost', slice: 'three' }],
    },
    {
      text: 'Labour won the seat. Tom Reed of the Greens was runner-up on 8,390, UKIP next with 6,254, up almost five points.',
      claims: [{ kind: 'shareChange', party: 'UK Independence Party', value: 5, precision: 'almost', slice: 'five' }],
    },
  ],
  silences: [
    'Turnout fell by 12 points.',
    'Labour won the seat. Turnout was 41 per cent. That is up by 30 points.',
    'Labour won the seat. Labour took 44.1 per cent and UKIP 14.6.',
    'The Conservatives are down four points in the polls.',
    'Labour’s vote fell by 4,000.',
    'Labour won with 44 per cent of the vote on a turnout down 20 points.',
    'Labour won with 44 per cent of the vote, and UKIP’s national rating was up six points.',
    'Not since 1997 had the Labour vote dipped below 30%.',
    'Labour gained 12 points among women.',
    'Labour won the seat. UKIP ended 15 points up on the Greens.',
    'House prices rose 5% and Labour noticed.',
    'Labour won the seat. The vote of the Conservatives and the Greens fell by 5% and 3% respectively.',
    'Labour’s Ann Bell scooped up 45.8 per cent of the votes.',
    'Labour won the seat. Tom Reed took 18.6 per cent for the Liberal Democrats.',
  ],
  needs: /[\ue500-\ue5ff]|share .*[\ue400-\ue4ff]/,
  pattern: phrase(
    inLines`
      (?<![\w-])(?<dir>{DOWN}|{UP}|{MOVE}){WHOSE}?{FILL} (?<n>{percent}|{count}(?= to {percent}|[.,;]|$))
      |(?<m>{percent}|{count})(?:(?: |-)percentage)?(?:(?: |-)points?)?(?: |-)(?:(?:were|was) (?=[klsw]\w+ed))?(?<dir2>
        {DOWN}|{UP}|knocked|lopped|shaved|wiped
        |(?:above|below|under)(?= (?:that|what|its last|(?:the |its |their )*{date}))
      )\b(?!{FILL} (?:[\ue400-\ue5ff]|from\b|to\b))
      |(?<who9>{who})(?:'s|')?,?(?<by> by)? (?<g>{percent}|{count}(?= to {percent}))
    `,
    WORDS_OF_CHANGE,
  ),
  read: (match, context) => {
    const move = shareMove(match, context);
    if (!move || isNoShare(move, match.groups)) return null;
    const { unit, left, named } = move;
    const nearest = named ?? whoseShare(left, context);
    if (!nearest) return null;
    const clause = left.slice(left.lastIndexOf(nearest) + 1);
    if (/\b(?:ours?|we|us)\b/.test(clause) || (!named && isOfVotes(move, clause))) return null;
    const who = partyOf(nearest, clause, context.tagged);
    return [{ kind: 'shareChange', figure: unit, who, sign: ROSE.test(move.word) ? 1 : -1 }];
  },
};
