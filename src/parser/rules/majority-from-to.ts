import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

/** Its doc, examples and silences say what it reads. */
export const majorityFromTo: Rule = {
  name: 'majority-from-to',
  doc: 'Two majorities of the seat in one phrase: from old to new, new down or up from old, one turned into the other.',
  examples: [
    {
      text: 'Labour held the seat with its majority cut from 13,103 to 2,345.',
      claims: [
        { kind: 'previousMajority', value: 13103, slice: '13,103' },
        { kind: 'majority', value: 2345, slice: '2,345' },
      ],
    },
    {
      text: 'Labour survived on a reduced majority of 323, down from 3,525.',
      claims: [
        { kind: 'majority', value: 323, slice: '323' },
        { kind: 'previousMajority', value: 3525, slice: '3,525' },
      ],
    },
  ],
  silences: [
    'Turnout fell from 41,334 to 31,814.',
    'The Labour vote was cut from 12,000 to 9,000, a majority of none.',
  ],
  needs: /majorit|margin|\blead\b|\bmaj\b/,
  pattern: phrase(
    "\\bfrom (?:its |the |a |an |just |some |{who}'s )*(?:majority of )?(?<old>{count})(?: votes?)?(?:,? (?:in|at|last|two|five|four) (?:the |{date} |{date}|last |years? |general |election |time |ago ?)*)?,? (?:down |up )?to (?:a |an |just |only |a mere |a wafer-thin )*(?<now>{count})|(?<now2>{count})(?: votes?)?(?:,| –| -|\\)| \\()? (?:(?:sharply |well |massively |slightly |heavily |dramatically )?(?:down|up|cut|slashed|reduced|increased|trimmed|a fall|a drop|an increase|compared|against|as against)(?: (?:from|on|with|to)|,? from)) (?:the |its |his |her |a |an |just |{party}'s |{person}'s )*(?<old2>{count})|\\bmajority of (?<old3>{count})(?: votes?)?(?:,? (?:in|at) (?:the )?(?:{date}|last)(?: general election)?)?,? (?:has |was |is |there is |there's |it is )?(?:been )?(?:now|become|became|turned|transformed|converted|replaced|replaced by|swapped|into|giving way)(?: (?:into|for|by|to))? (?:now )?(?:a |an )?(?:{party} )?(?:one|majority|lead|deficit) of (?<now3>{count})|\\bmajority (?:of |was |had been |there of )?(?<old5>{count})(?: votes?)?(?: there| here)?,? (?:shrank|fell|dropped|was cut|was reduced|was slashed|slumped|tumbled|dwindled|went down|rose|grew|increased|was trimmed|shrunk|has shrunk|has fallen|(?:and )?(?:it )?(?:is|was) now|cut|slashed|reduced)(?: (?:down|up|dramatically|sharply))? ?(?:to )?(?:a |just |only )*(?<now5>{count})|(?<now6>{count})(?: votes?)? (?:replaces|replacing|in place of|instead of) (?:one|a majority|that) of (?<old6>{count})|(?:turn\\w*|transform\\w*|convert\\w*|chang\\w*|swapp\\w*|swept aside|sweeping aside|put\\w*) (?:a |an |the )?(?:late )?(?:{who}(?:'s)? )?(?:{date} )?(?:majority of |deficit of )?(?<old4>{count})(?: vote)?(?: majority| deficit)?,? (?:into|and putting up|for) (?:a |an |one of |{party} |majority of |lead of )*(?<now4>{count})",
  ),
  read: (match, context) => {
    const { old, now, now2, old2, old3, now3, old4, now4, old5, now5, old6, now6 } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    const near = prior.slice(-130) + match.text + rest.slice(0, 40);
    if (!/\b(?:majority|margin|maj|lead)\b/.test(near)) return null;
    if (
      /\b(?:turnout|electorate|votes? (?:fell|rose|dropped|went|was cut)|vote was|their vote|its vote|share|seats|polled|commons|swing)\b/.test(
        prior.slice(-60) + match.text,
      ) &&
      !/\bmajority\b[^,;]{0,40}$/.test(prior)
    )
      return null;
    if (/^ ?(?:%|points|seats)/.test(rest)) return null;
    return [
      { kind: 'previousMajority', figure: old ?? old2 ?? old3 ?? old4 ?? old5 ?? old6, settled: true },
      { kind: 'majority', figure: now ?? now2 ?? now3 ?? now4 ?? now5 ?? now6 },
    ];
  },
};
