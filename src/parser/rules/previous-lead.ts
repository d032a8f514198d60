import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

/** Its doc, examples and silences say what it reads. */
export const previousLead: Rule = {
  name: 'previous-lead',
  doc: 'The lead at the general election before, in words that are of the past by themselves: "a previous margin of", "previously N", "where once N".',
  examples: [
    {
      text: 'The Conservatives took the seat, having overturned a previous margin of 3,500.',
      claims: [
        { kind: 'previousMajority', value: 3500, slice: '3,500' },
        { kind: 'outcome', outcome: 'gain', party: 'Conservative', slice: '3,500' },
      ],
    },
    {
      text: 'Labour held the seat, its majority slashed from 15,712 on a swing of 19 per cent.',
      claims: [{ kind: 'previousMajority', value: 15712, slice: '15,712' }],
    },
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
      text: 'Labour won the seat. Tom Reed, defending 3,758 for the Conservatives, was 6,050 behind.',
      claims: [
        { kind: 'previousMajority', value: 3758, slice: '3,758' },
        { kind: 'majority', value: 6050, slice: '6,050' },
      ],
    },
    {
      text: 'Labour won the seat. The Conservatives had inherited a cushion of 16,223 from Dame Mary Brown.',
      claims: [{ kind: 'previousMajority', value: 16223, slice: '16,223' }],
    },
  ],
  silences: [
    'Labour won the seat and is sitting on a majority of 4,310.',
    'Labour is defending 43 seats on the council.',
    'Labour’s previous share was 3,500 votes smaller.',
    'Turnout was low. That compares with 5,000 votes for the Greens.',
    'Labour had a majority and 5,000 members. It had been 4,000.',
  ],
  needs:
    /inherit|defend|protecting|sitting|sat on|nursing|margin|lead\b|previous|\bonce\b|\bformer|\bhad been\b|last time|majority|compare|\bdown on\b|\bup on\b|\bmaj\b|\bwas\b|overturn|held .* by|notional/,
  pattern: phrase(
    "\\bmajority (?:\\w+ ){0,4}(?:cut|slashed|reduced|down|whittled|trimmed|pared|up|boosted) (?:down |sharply |dramatically )?from (?:a |an |the |its |his |her |one |of |some |{who}'s |{date} |majority )*(?<from>{count})(?!(?: votes)?(?: [^.;,]{0,60})?,? (?:down |up )?to (?:[a-z-]+ ){0,4}[\ue400-\ue4ff])|^(?:that|this|it|which|the figure)(?: (?:is|was|has|had|well|far|sharply|compares|compared|some|way|slightly|a little|much|considerably|half))*(?: (?:compares with|compared with|compared to|down on|up on|down from|up from|against|short of|lower than|higher than|with|to))+ (?:[a-z-]+ |{who}(?:'s)? |{date}(?:'s)? )*(?<than>{count})(?=(?:(?: |-)votes?)?(?: (?:majority|margin|lead|in|at|of|won|achieved|last|two|{date}|{other})|[.,;]|$))|(?:^(?:but |and )?|[;–] ?(?:but |and )?)(?:(?:{who}'s|his|her|the|their|its)(?: (?:predecessor's|previous one|old one|last))?|in {date},? it|last time,? it|it)(?:,? in {date},?|,? last time,?|,? (?:{other}|a year|two|three|four|five) ?(?:years? )?(?:ago|before|earlier),?| at the (?:last )?(?:{date} )?(?:general )?election)? (?:was|had been) (?:just |only |a |an |some )*(?<it>{count})(?=(?: votes)?(?: (?:in|at|last|two|{date}|{other})|[.,;]|$))|{date}(?:'s)? (?:margin|lead|gap) (?:of|was|had been|stood at) (?:just |only |a )*(?<dm>{count})|\\b(?:inherit(?:ed|ing|s)|defend(?:ed|ing|s)|protecting|(?:was|were|been) sitting on|had sat on) (?:a |an |the |his |her |its |their )?(?:[a-z-]+ )?(?:(?:cushion|lead|advantage|buffer|margin|gap) )?(?:of )?(?<def>{count})|\\b(?:lead|advantage|cushion|margin) (?:in|at|of) (?:the )?(?:{date}|last|previous)(?: general election| election)? (?:was|had been|stood at|of) (?<lead>{count})|\\b(?:previous|former|old|notional) (?:(?!a |an |the )\\w+ |{party} )?(?:margin|gap|lead|majority|advantage|deficit)(?: of| was| had been| stood at|,)* (?<n>{count})|\\boverturn(?:ed|ing|s)? (?:an? |the )?(?:{party}(?:'s)? |previous )*(?:lead |margin |advantage |deficit |gap )?(?:of )?(?<m>{count})|\\b(?:once|previously) (?:had|sat on|enjoyed|boasted|held|commanded|was|with)? ?(?:a |by )?(?:majority |lead |margin )?(?:of )?(?<k>{count})",
  ),
  read: (match, context) => {
    const { n, m, k, from, than, it, dm, def, lead } = match.groups;
    const { text } = context.tagged;
    const start = Math.max(text.lastIndexOf(';', match.index + 1), text.lastIndexOf('–', match.index + 1));
    // "It had been 12,000": only behind a majority, and of the past by its own words.
    if (than || it) {
      const behind = it && start > 0 ? text.slice(0, match.index + 1) : context.earlier;
      if (
        !/\b(?:majority|margin|lead|gap)\b(?:(?! and )[^.;]){0,40}[\ue400-\ue4ff]/.test(behind) ||
        !/\b(?:majority|margin|lead|gap)\b[^\ue400-\ue4ff]{0,40}[\ue400-\ue4ff][^\ue400-\ue4ff]*$/.test(behind)
      )
        return null;
      if (
        it &&
        !/\bhad been\b|\blast time\b|\belection\b|[\ue700-\ue7ff]|'s\b/.test(
          match.text + after(match, context).slice(0, 40),
        )
      )
        return null;
    }
    if (
      def &&
      (context.tagged.of(def)?.kind !== 'count' ||
        /^ (?:seats?|wards?|councillors|jobs|homes|people|members|deposits?|marginals|constituencies)/.test(
          after(match, context),
        ) ||
        (context.tagged.of(def) as { value: number }).value < 20)
    )
      return null;
    if (k && !/\b(?:majority|lead|margin)\b/.test(context.tagged.text)) return null;
    if (/\b(?:council|poll)\b/.test(before(match, context).slice(-20))) return null;
    return [
      {
        kind: 'previousMajority',
        figure: n ?? m ?? k ?? from ?? than ?? it ?? dm ?? def ?? lead,
        who: /[\ue100-\ue1ff]/.exec(match.text)?.[0],
        settled: true,
        swept: /overturn(?:ed|ing)\b/.test(match.text),
      },
    ];
  },
};
