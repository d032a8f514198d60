import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import {
  areVotes,
  EACH,
  foundFor,
  gettingOf,
  isItsOwn,
  isMovedTo,
  isOfOthers,
  isOfSomethingElse,
  isSettled,
  isShare,
  ITS_PEOPLE,
  whoIn,
} from './getting.ts';
import { dealtOut, inOrder } from './several-figures.ts';
import { subjectsLeftOf } from './subject.ts';
import { GOT } from './verbs-of-getting.ts';
import { WORDS } from './vocabulary.ts';
import { whoseFigure } from './whose-figure.ts';

/** Its doc, examples and silences say what it reads. */
export const gotVotesOrShare: Rule = {
  name: 'got-votes-or-share',
  doc: 'Someone polled, won, took, received (and the like) a number of votes or a share of the vote, came second on it, fell to it: the subject of the clause, however far from the verb.',
  examples: [
    {
      text: 'Anna Bell for Labour polled 12,345 votes.',
      claims: [{ kind: 'votes', candidate: 'Anna Bell', party: 'Labour', value: 12345, slice: '12,345' }],
    },
    {
      text: 'The Conservatives took just 9.7 per cent of the vote.',
      claims: [{ kind: 'share', party: 'Conservative', value: 9.7, slice: '9.7' }],
    },
    {
      text: 'Labour could muster nine hundred and twenty-seven votes.',
      claims: [{ kind: 'votes', party: 'Labour', value: 927, slice: 'nine hundred and twenty-seven' }],
    },
    {
      text: 'Labour won the seat. The Conservatives, who had fought here since 1906 without a win, trailed 2,104 behind her on 6,312.',
      claims: [
        { kind: 'votes', party: 'Conservative', value: 6312, slice: '6,312' },
        { kind: 'majority', value: 2104, slice: '2,104' },
      ],
    },
    {
      text: 'Labour won the seat. The Conservative share, 33.7 per cent at the general election, sank to 15.9, its worst here.',
      claims: [{ kind: 'share', party: 'Conservative', value: 15.9, slice: '15.9' }],
    },
    {
      text: 'Labour won the seat. UKIP, absent in 2010, came from nowhere to take 13.9 per cent of the vote.',
      claims: [{ kind: 'share', party: 'UK Independence Party', value: 13.9, slice: '13.9' }],
    },
    {
      text: 'Labour won the seat. For the Liberal Democrats it was a record low: 349 votes.',
      claims: [{ kind: 'votes', party: 'Liberal Democrats', value: 349, slice: '349' }],
    },
    {
      text: 'Labour won the seat. Tom Reed of the Conservatives increased the Tory vote to 6,254.',
      claims: [{ kind: 'votes', candidate: 'Tom Reed', value: 6254, slice: '6,254' }],
    },
    {
      text: 'Ann Bell of the Green Party finished third with 2,031 votes.',
      claims: [{ kind: 'votes', candidate: 'Ann Bell', party: 'Green', value: 2031, slice: '2,031' }],
    },
    {
      text: 'Labour won the seat. The Conservatives had their share dented by UKIP – which secured 10 per cent.',
      claims: [{ kind: 'share', party: 'UK Independence Party', value: 10, slice: '10' }],
    },
    {
      text: 'UKIP came second on 13.5 per cent.',
      claims: [{ kind: 'share', party: 'UK Independence Party', value: 13.5, slice: '13.5' }],
    },
    {
      text: 'Labour won the seat. The Greens and UKIP, with 3.8% and 3%, were nowhere.',
      claims: [
        { kind: 'share', party: 'Green', value: 3.8, slice: '3.8%' },
        { kind: 'share', party: 'UK Independence Party', value: 3, slice: '3%' },
      ],
    },
    {
      text: 'The Conservatives held the seat, though their vote, the Conservative share, went from 60% in 2010 down to 45%.',
      claims: [{ kind: 'share', party: 'Conservative', value: 45, slice: '45%' }],
    },
    {
      text: 'Labour held the seat. UKIP fell from 6,388 votes to just 1,999.',
      claims: [{ kind: 'votes', party: 'UK Independence Party', value: 1999, slice: '1,999' }],
    },
    {
      text: 'Labour held the seat. UKIP surged from 2.1% last time to 13.9%.',
      claims: [{ kind: 'share', party: 'UK Independence Party', value: 13.9, slice: '13.9%' }],
    },
    {
      text: 'Labour won the seat. The Greens and UKIP finished with 1.2% each.',
      claims: [{ kind: 'share', party: 'Green', value: 1.2, slice: '1.2%' }],
    },
    {
      text: 'Ann Bell was running against the favourite, Tom Reed, and took 15,529 votes, ahead of Labour in third with 800.',
      claims: [
        { kind: 'votes', candidate: 'Ann Bell', value: 15529, slice: '15,529' },
        { kind: 'votes', party: 'Labour', value: 800, slice: '800' },
      ],
    },
    {
      text: 'Labour won the seat. It has now come third itself. The Greens have 40.6 per cent.',
      claims: [{ kind: 'share', party: 'Green', value: 40.6, slice: '40.6' }],
    },
    {
      text: 'Labour won the seat. Ann Bell of UKIP had 39 per cent of the poll for a party that managed 3 here last time.',
      claims: [{ kind: 'share', candidate: 'Ann Bell', value: 39, slice: '39' }],
    },
  ],
  silences: [
    'Labour won the seat. The Greens have 40 councillors in the borough.',
    'Labour won the seat. The Greens have 1,240 members.',
    'Labour won the seat, which leaves Ann Bell sitting on 7,607.',
    'Labour won the seat. The Greens, who had one vote in six here in 2010, were fourth.',
    'Labour won the seat. Ann Bell won, gaining more than 4,000 votes over her closest rival.',
    'Labour won the seat, with a massive 23.2% margin of victory.',
    'Labour won 16 seats on the council.',
    'Labour won the seat. The Conservatives finished more than 1,000 votes further back.',
    'The Conservatives had 44% of the vote at the last general election.',
    'Labour would have won 12,000 votes.',
    'Labour won the seat. UKIP said its rivals had polled 4,100 votes.',
    'Labour won the seat. The Conservatives, whose lead had been safe since the war, failed to poll 4,100 votes.',
    'Labour won the seat, and turnout among the young was said to have reached 41 per cent.',
    'Labour won the seat. UKIP and the Greens polled 4,100 votes between them.',
    'Labour held on with a majority of 1,200.',
    'Labour won the seat on a turnout of 41 per cent.',
    'Labour won on a 12% swing.',
    'Turnout fell from 61% to 48%.',
    'Labour cut the majority from 6,388 votes to 1,999.',
  ],
  needs: /[\ue400-\ue5ff]/,
  pattern: phrase(
    inLines`
      (?:
        (?:\b|(?=:))(?:
          (?<verb>:|{GOT}|held on to|hung on to|kept|on|with|at|to)
          |(?<any>[a-z]{2,}(?:ed|ing)(?: (?:up|in|out|together|home|for|down|through|away))?)
        )(?: {rank}(?: place)? and)?
          (?:{ADV} (?:[a-z-]+ )?(?:vote share|share of the vote|share|slice|tally|total|score|haul|vote) of)?{ADV} |
        (?<open>\((?=.\))|(?<={person})(?=.\)))
      )(?<n>{figure})(?<unit>{VOTES}|{OF_VOTE}| {party} votes)?
    `,
    { ...WORDS, GOT },
  ),
  read: (match, context) => {
    const getting = gettingOf(match, context);
    if (!getting || isOfSomethingElse(getting, context)) return null;
    const { n, kind, rest, left, verb } = getting;
    const { tagged } = context;
    const dealt = dealtOut(left, n, rest, tagged);
    if (dealt !== undefined) return dealt;
    const whose = whoseFigure(left, verb, getting.figure);
    if (!whose || ITS_PEOPLE.test(whose.whole)) return null;
    const found = foundFor(getting, whose);
    // "A and B, who got 555 and 512": as many figures as names, or whose a figure is the words do not say.
    const names = verb === '(' ? [] : subjectsLeftOf(`${left.slice(0, found.prior.length + 1)} `, tagged);
    // A figure is read once: of several who have it each, of the first.
    if (EACH.test(rest)) return names.length > 1 ? [{ kind, figure: n, who: names[0] }] : null;
    if (names.length > 1 && names.at(-1) === found.nearest) {
      const drafts = inOrder(names, n, rest, tagged);
      if (drafts) return drafts;
      if (!/[\ue600-\ue6ff]/.test(found.gap)) return null;
    }
    if (isOfOthers(getting, found) || (getting.to && !isMovedTo(getting, found))) return null;
    return isItsOwn(getting, found, context) && (kind === 'votes' ? areVotes : isShare)(getting, found, context)
      ? [{ kind, figure: n, who: whoIn(getting, found, tagged), settled: isSettled(getting, found) }]
      : null;
  },
};
