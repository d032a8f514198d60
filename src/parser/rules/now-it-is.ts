import { phrase } from '../mentions.ts';
import type { Rule } from '../rule.ts';

/** Its doc, examples and silences say what it reads. */
export const nowItIs: Rule = {
  name: 'now-it-is',
  doc: 'The majority in a sentence of its own behind one on the majority before: "Now it is N".',
  examples: [
    {
      text: 'Labour won the seat. In 2010 the majority was 5,971. Now it is just 617.',
      claims: [
        { kind: 'majority', value: 617, slice: '617' },
        { kind: 'previousMajority', value: 5971, slice: '5,971' },
      ],
    },
    {
      text: 'Labour held the seat. At the general election the gap between Labour and the Conservatives was 103 votes. Last night it was 3,558.',
      claims: [
        { kind: 'majority', value: 3558, slice: '3,558' },
        { kind: 'previousMajority', value: 103, slice: '103' },
      ],
    },
  ],
  silences: [
    'Labour won the seat. In 2010 the turnout was 31,971. Now it is 20,617.',
    'Labour won the seat. The council had 5,000 staff. Now it is 4,000.',
  ],
  needs: /^(?:but )?(?:last night|now|this time|yesterday|today|tonight|on thursday|on the night)/,
  pattern: phrase(
    '^(?:but )?(?:last night|now|this time|yesterday|today|tonight|on thursday|on the night),? (?:it|that|the (?:gap|margin|majority|lead)) (?:was|is|became|stood at|has become|had become|is now|shrank to|fell to|grew to|rose to|was cut to|was)(?: (?:just|only|a|an|mere|down to|up to))* (?<n>{count})(?=(?: votes)?[.,;]|(?: votes)?$)',
  ),
  read: ({ groups }, { earlier }) =>
    /\b(?:majority|margin|lead|gap)\b[^\ue400-\ue4ff.;]{0,60}[\ue400-\ue4ff](?: votes)?[^\ue400-\ue4ff]*$/.test(earlier)
      ? [{ kind: 'majority', figure: groups['n'], settled: true }]
      : null,
};
