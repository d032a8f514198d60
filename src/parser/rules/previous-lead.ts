import { phrase } from '../mentions.ts';
import { before, type Rule } from '../rule.ts';

/** Its doc, examples and silences say what it reads. */
export const previousLead: Rule = {
  name: 'previous-lead',
  doc: 'The lead at the general election before, in words that are of the past by themselves: "a previous margin of", "previously N", "where once N".',
  examples: [
    {
      text: 'The Conservatives took the seat, having overturned a previous margin of 3,500.',
      claims: [{ kind: 'previousMajority', value: 3500, slice: '3,500' }],
    },
  ],
  silences: ['Labour’s previous share was 3,500 votes smaller.'],
  needs: /previous|\bonce\b|\bformer|\bhad been\b|last time|overturn|held .* by|notional/,
  pattern: phrase(
    "\\b(?:previous|former|old|notional) (?:(?!a |an |the )\\w+ |{party} )?(?:margin|gap|lead|majority|advantage|deficit)(?: of| was| had been| stood at|,)* (?<n>{count})|\\boverturn(?:ed|ing|s)? (?:an? |the )?(?:{party}(?:'s)? |previous )*(?:lead |margin |advantage |deficit |gap )?(?:of )?(?<m>{count})|\\b(?:once|previously) (?:had|sat on|enjoyed|boasted|held|commanded|was|with)? ?(?:a |by )?(?:majority |lead |margin )?(?:of )?(?<k>{count})",
  ),
  read: (match, context) => {
    const { n, m, k } = match.groups;
    if (k && !/\b(?:majority|lead|margin)\b/.test(context.tagged.text)) return null;
    if (/\b(?:council|poll)\b/.test(before(match, context).slice(-20))) return null;
    return [
      {
        kind: 'previousMajority',
        figure: n ?? m ?? k,
        who: /[\ue100-\ue1ff]/.exec(match.text)?.[0],
        settled: true,
        swept: /overturn(?:ed|ing)\b/.test(match.text),
      },
    ];
  },
};
