import { phrase } from '../mentions.ts';
import type { Rule } from '../rule.ts';

/** Its doc, examples and silences say what it reads. */
export const oldResultLine: Rule = {
  name: 'old-result-line',
  doc: 'The majority in a line on the result before: "2024: Lab maj 5,399 (13.41%)". Asked only of lines that an earlier result stands in.',
  examples: [
    {
      text: 'Labour won the seat.\n\n2010: Lab maj 6,120 (13.4%) - Turnout 40,263 (52.5%)',
      claims: [{ kind: 'previousMajority', value: 6120, slice: '6,120' }],
    },
    {
      text: 'Labour won the seat.\n\nPrevious result (2010): Conservative majority 9,340',
      claims: [{ kind: 'previousMajority', value: 9340, party: 'Conservative', slice: '9,340' }],
    },
  ],
  silences: ['Labour won the seat.\n\n2010: Lab 18,202 (45.2%), Con 12,803 (31.8%)'],
  needs: /\bmaj/,
  pattern: phrase(
    '(?:(?<who>{party}) )?\\bmaj(?:ority)?\\b(?:[,:.]| of| was| -| –){0,3} (?<n>{count})(?! ?(?:%|points))',
  ),
  read: ({ groups }) => [{ kind: 'previousMajority', figure: groups['n'], who: groups['who'], settled: true }],
};
