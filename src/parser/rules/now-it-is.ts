import { inLines } from '../in-lines.ts';
import { ITS, LEAD, NO_LEAD, speaksOfMajority } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import type { Rule } from '../rule.ts';

/** "It was", "hers is", "one of", "X's in 2019 was": a lead that is spoken of before. */
const ITS_LEAD = phrase(
  inLines`
    (?:^|[;,–(-] ?|\b(?:and|but|where) )(?<when>
      (?:and |but )?(?:
        (?:
          (?:last|this|on the) (?:night|time)|now|yesterday|to(?:day|night)|on thursday
          |(?:at|in|by) (?:the )?(?:last |{date}|{date} |general )*(?:election)?(?: (?:of|in) {date})?
        ),? (?:[^,;]{0,30}, )?
      )?
    )(?:
      (?:
        it|this|that|which|his|hers|theirs|ours|(?:last )?{date}'s
        |(?:{who}'s|his|her|the|their|its)(?: (?:own|(?:predecessor|successor)'s|previous one|old one|last))?
        |the (?:gap|margin|majority|lead|figure|other)
      )(?<then>
        ,? (?:
          (?:in )?{date}|last time|(?:\w+|{any}) (?:years?|months?|weeks?) (?:ago|before|earlier)
          |(?:in|at) the (?:last |previous |{date} |general )*election
        ),?
      )?
    ) (?<verb>
      is(?: now)?|was|had been|becomes?|became|ha[sd] become|st(?:ands|ood) at|(?:shrank|fell|grew|rose|was cut) to
      |{COMPARED}
    ) {ITS}{0,4}$
    |(?:(?:the )?(?<one>{who}) )?\b(?:has|have|had|there is|with|by|place) (?:(?:a|an|the) )?(?:[\w-]+ )?
      one (?:over {who} )?of {ITS}{0,2}$
    |\b(?:(?:an?|the) (?:(?<party>{party})|new|old|previous|notional)|left|into|(?:of|with) it) one,? of {ITS}{0,2}$
  `,
  {
    ITS,
    COMPARED: inLines`
      (?:(?:is|was|has|[a-z]+ly|well|far|some|way|a little|much|half) )*
      (?:compare[sd] (?:with|to)|(?:down|up|reduced|cut|slashed|shrunk) (?:on|from)|against
        |short of|(?:low|high)er than)
    `,
  },
);
/** A lead with its figure, and none since. */
const LEAD_BEFORE = new RegExp(
  inLines`
    \b${LEAD}\b(?:(?! and (?!(?:the )?[\ue000-\ue2ff]))[^.;\ue400-\ue4ff]){0,60}[\ue400-\ue4ff][^\ue400-\ue4ff]*$
    |[\ue400-\ue4ff](?:(?: |-)votes?)?(?: |-)(?:[\w-]+ ){0,2}${LEAD}\b[^\ue400-\ue4ff]*$
    |\bby (?:just |only )?[\ue400-\ue4ff](?: votes?\b|[.,;])[^\ue400-\ue4ff]*$
  `,
);

/** What may follow a number of votes that is a lead: the time, the place, or the end of the clause. */
const MAY_FOLLOW = new RegExp(inLines`
  ^(?: votes)?(?: (?:
      in|at|of|when|won|achieved|last|two|ago|this|votes|majority|margin|lead|[\ue700-\ue8ff]
    )
    |[.,;!?)–]|$
  )
`);

/** Its doc, examples and silences say what it reads. */
export const nowItIs: Rule = {
  name: 'now-it-is',
  doc: 'A majority spoken of again behind one: "now it is N", "in 2010 it was N", "X’s is N", "one of N", "that compares with N".',
  examples: [
    {
      text: 'Labour held the seat with a majority of 1,951. That was well down on the 5,658 of the last general election.',
      claims: [
        { kind: 'majority', value: 1951, slice: '1,951' },
        { kind: 'previousMajority', value: 5658, slice: '5,658' },
      ],
    },
    {
      text: 'Labour held the seat. The majority is 3,140; Labour’s in 2010 was 5,763.',
      claims: [
        { kind: 'majority', value: 3140, slice: '3,140' },
        { kind: 'previousMajority', value: 5763, slice: '5,763' },
      ],
    },
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
    {
      text: 'Labour won the seat. The Tory majority of 16,223 has been replaced by a Labour one of 8,028.',
      claims: [
        { kind: 'previousMajority', party: 'Conservative', value: 16223, slice: '16,223' },
        { kind: 'majority', value: 8028, slice: '8,028' },
      ],
    },
  ],
  silences: [
    'Turnout was low. That compares with 5,000 votes for the Greens.',
    'Labour had a majority and 5,000 members. It had been 4,000.',
    'Labour won the seat. In 2010 the turnout was 31,971. Now it is 20,617.',
    'Labour won the seat. The council had 5,000 staff. Now it is 4,000.',
  ],
  needs: /[\ue400-\ue4ff]/,
  pattern: phrase('(?<n>{count})'),
  read: ({ index, groups }, { tagged, earlier }) => {
    const unit = groups['n'];
    const left = tagged.text.slice(Math.max(0, index - 250), index);
    const right = tagged.text.slice(index + 1);
    ITS_LEAD.lastIndex = 0;
    const its = ITS_LEAD.exec(left);
    if (!its || tagged.of(unit)?.kind !== 'count' || NO_LEAD.test(right.replace(/^ when .*/, ''))) return null;
    const { when = '', then: time = '', verb, one, party } = its.groups ?? {};
    if (!MAY_FOLLOW.test(right)) return null;
    const before = `${earlier.slice(-160)} ${left.slice(0, its.index)}`;
    if (!((verb && LEAD_BEFORE.test(before)) || ((!verb || when) && speaksOfMajority(before)))) return null;
    if (!verb) return [{ kind: 'majority', figure: unit, who: one ?? party }];
    const own = when + time + right.slice(0, 40);
    const then_ =
      /\bhad\b|compare|\b(?:down|up|short|against|lower|higher|from)\b/.test(verb) ||
      /\blast (?:time|year)|\belection\b|[\ue700-\ue8ff]|\bago\b|\bbefore\b|^[^,;]{0,6} when [\ue000-\ue0ff]/.test(
        own,
      ) ||
      /'s (?!own)|^where /.test(its[0]);
    if (then_ && !/\bnow\b/.test(own)) return [{ kind: 'previousMajority', figure: unit, settled: true }];
    return /^(?:is|becomes|has become)/.test(verb) || /now|night|this time|day/.test(when)
      ? [{ kind: 'majority', figure: unit, settled: true }]
      : null;
  },
};
