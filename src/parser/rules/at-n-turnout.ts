import { phrase } from '../mentions.ts';
import { after, type Rule } from '../rule.ts';

/** Its doc, examples and silences say what it reads. */
export const atNTurnout: Rule = {
  name: 'at-n-turnout',
  doc: 'The turnout in apposition: "at N per cent, turnout was …".',
  examples: [
    {
      text: 'Labour held the seat. At 18.16 per cent turnout was the lowest since the war.',
      claims: [{ kind: 'turnout', value: 18.16, slice: '18.16' }],
    },
  ],
  silences: ['At 16 per cent the swing was the largest.'],
  needs: /turn-?out/,
  pattern: phrase(
    '\\bat (?:just |only |a mere )?(?<n>{percent}),? (?:the |its |their )?(?:official )?turn-?out\\b|\\bturn-?out,? (?:at )(?<m>{percent})',
  ),
  read: (match, context) => {
    if (/^ (?:in|at) the (?:last )?general/.test(after(match, context))) return null;
    return [{ kind: 'turnout', figure: match.groups['n'] ?? match.groups['m'] }];
  },
};
