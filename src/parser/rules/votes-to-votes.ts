import { phrase } from '../mentions.ts';
import { before, type Rule } from '../rule.ts';
import { OBLIQUE, WORDS } from './vocabulary.ts';

/** Its doc, examples and silences say what it reads. */
export const votesToVotes: Rule = {
  name: 'votes-to-votes',
  doc: 'Two counts set against each other: the winner’s, named before it, and the loser’s, named after it.',
  examples: [
    {
      text: 'The seat fell to the Conservatives, by 15,529 votes to Labour’s 8,859.',
      claims: [
        { kind: 'votes', party: 'Conservative', value: 15529, slice: '15,529' },
        { kind: 'votes', party: 'Labour', value: 8859, slice: '8,859' },
      ],
    },
  ],
  silences: ['Labour cut the Conservative majority from 15,529 votes to 8,859.'],
  needs: /[\ue400-\ue4ff]/,
  pattern: phrase(
    "(?<who>{who})(?:'s)?{run60}(?:\\b(?:by|with|on|polled|won|took|received|had|got|secured|gained|beat|defeated|beating|defeating)(?: {who})?(?: by)?){ADV} (?<n>{count})(?:{VOTES})?,? (?:to|against)(?: (?:just|only|the))* (?:(?<other>{who})(?:'s?)? (?<m>{count})|(?<k>{count})(?:{VOTES})?,? (?:for|of|by|from)(?: the)? (?<whom>{who})|(?<j>{count}){VOTES}?(?! majority))",
    WORDS,
  ),
  read: (match, context) => {
    // "X beat Y by A votes to B": A is not Y's.
    if (OBLIQUE.test(before(match, context))) return null;
    const { who, n, other, m, k, whom, j } = match.groups;
    if (/\b(?:from|majority|lead|turnout|reduced|cut|increased)\b/.test(match.text)) return null;
    const beaten = /(?:beat|defeat)(?:ing|ed)? ([\ue000-\ue2ff])/.exec(match.text)?.[1];
    return [
      { kind: 'votes', figure: n, who },
      ...(m ? [{ kind: 'votes' as const, figure: m, who: other }] : []),
      ...(k ? [{ kind: 'votes' as const, figure: k, who: whom }] : []),
      ...(j && beaten ? [{ kind: 'votes' as const, figure: j, who: beaten }] : []),
    ];
  },
};
