import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { OBLIQUE, WORDS } from './vocabulary.ts';

const NOT =
  /^(?: |-)?(?:(?:of )?the [\ue000-\ue2ff]|between|separat|votes? (?:lopped|cut|slashed|shaved|wiped|knocked|off|fewer|less|still)|lopped|shaved|majority|vote majority|swing|turnout|of (?:the |all |those )?(?:electorate|registered|eligible|electors|register)|points?|lead|rise|increase|drop|fall|candidates|people|up\b|down\b|ahead|clear|margin|seats|mps|councillors|more|fewer|in it|to go|votes? (?:ahead|clear|more|behind|short|adrift|in it|majority|lead|margin|separat|to spare|between))/;
/** A place, or nothing, between the subject and "with" or "on". */
const PLACE =
  "(?:(?:,{place110},)?{place60}(?: (?:leapfrogg\\w+|overtook|beat|edged past|pushed|ahead of|narrowly ahead of|past|beating|defeated|over|squeezed past)(?: past| out)?(?: the)? {who}(?:'s)?(?: candidate)?)?,?(?: ?(?:in|a|the|an|distant|poor|close|strong|clear|respectable|surprise)* ?{rank}(?: place| spot)?)?(?: for (?:the )?{party})?{place30})";

/** A count without a unit is one of votes where its statement ends. */
const ENDS = new RegExp(`^${WORDS.END}`);

/** Its doc, examples and silences say what it reads. */
export const withVotesOrShare: Rule = {
  name: 'with-votes-or-share',
  doc: 'Someone won, came second, finished fourth (or merely is named) with or on a number of votes or a share.',
  examples: [
    {
      text: 'Ann Bell of the Green Party finished third with 2,031 votes.',
      claims: [{ kind: 'votes', candidate: 'Ann Bell', party: 'Green', value: 2031, slice: '2,031' }],
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
  ],
  silences: [
    'Labour held on with a majority of 1,200.',
    'Labour won the seat on a turnout of 41 per cent.',
    'Labour won on a 12% swing.',
  ],
  needs: /[\ue400-\ue5ff]/,
  pattern: phrase(
    "(?<who>{who})(?:'s)?(?<gap>{PLACE}),?(?: (?:also|only))? (?:\\((?=.\\))|(?:with|on|at|by winning|by taking|by polling|polling|taking|winning|gaining|securing|scoring|attracting|receiving|getting|picking up|totalling){ADV} )(?<n>{figure})(?<unit>{VOTES}|{OF_VOTE})?",
    { ...WORDS, PLACE },
  ),
  read: (match, context) => {
    const { who, n, unit, gap = '' } = match.groups;
    const figure = context.tagged.of(n);
    const rest = after(match, context);
    if (
      NOT.test(rest) ||
      /\b(?:swing|turnout|majority|odds|lead|margin|age|aged|leader\w*|debt|poll of|spent|born|shot|favourite|target|seats?,|election of)\b/.test(
        gap,
      )
    )
      return null;
    if (/^ (?:\w+ )?(?:majority|swing|turnout)\b/.test(rest)) return null;
    if (OBLIQUE.test(before(match, context)) && !/^.(?:'s)?,? (?:on |\()/.test(match.text)) return null;
    // "A and B, with 3.8% and 3%": as many figures as names.
    const pair = /([\ue000-\ue1ff])(?:'s)? and (?:the )?$/.exec(before(match, context))?.[1];
    const other = /^ and (?:just |only )?([\ue400-\ue5ff])/.exec(rest)?.[1];
    if (pair && other) {
      const kind = figure?.kind === 'count' ? 'votes' : 'share';
      return context.tagged.of(other)?.kind === figure?.kind
        ? [
            { kind, figure: n, who: pair },
            { kind, figure: other, who },
          ]
        : null;
    }
    if (pair && !/[\ue600-\ue6ff]/.test(gap)) return null;
    if (figure?.kind === 'count') {
      if (!unit && (figure.value < 100 || !ENDS.test(rest))) return null;
      return [{ kind: 'votes', figure: n, who }];
    }
    if (figure?.kind !== 'percent' || figure.unit === 'points' || figure.sign) return null;
    if (/\b(?:up|down) $/.test(before(match, context))) return null;
    return [{ kind: 'share', figure: n, who }];
  },
};
