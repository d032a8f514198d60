import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

const P = {
  PAPERS: '(?:votes?|ballots?|ballot papers|voting papers|papers|people|voters|electors|constituents|residents|locals)',
  CAST: '(?:cast|verified|counted|casting|voted|turned out|went to the polls|polled|turning out|took part|issued)',
  WERE: '(?: were| was| had been| have been| had| have| being| in all were| in total were)?',
};

/** Its doc, examples and silences say what it reads. */
export const votesCast: Rule = {
  name: 'votes-cast',
  doc: 'How many people voted, or papers were cast, counted or verified.',
  examples: [
    {
      text: 'Labour won the seat, with a total of 28,541 votes cast.',
      claims: [{ kind: 'votesCast', value: 28541, slice: '28,541' }],
    },
    {
      text: 'Labour won the seat. The turnout was 24,905, around 37.1% of eligible voters.',
      claims: [
        { kind: 'votesCast', value: 24905, slice: '24,905' },
        { kind: 'turnout', value: 37.1, precision: 'about', slice: '37.1%' },
      ],
    },
    {
      text: 'Labour won the seat. Turnout was 41.2 per cent, or 29,318 votes.',
      claims: [
        { kind: 'turnout', value: 41.2, slice: '41.2' },
        { kind: 'votesCast', value: 29318, slice: '29,318' },
      ],
    },
    {
      text: 'Labour won the seat. The number of votes cast was put at 41,102, and 30,118 of the 64,503 eligible voted.',
      claims: [
        { kind: 'votesCast', value: 41102, slice: '41,102' },
        { kind: 'votesCast', value: 30118, slice: '30,118' },
      ],
    },
  ],
  silences: [
    'Labour had 5,000 votes cast for it by post.',
    'More than 20,000 people voted Labour at the general election.',
    'The 107 spoilt ballot papers',
    'A total of 7,102 people backed the Conservative candidate, Tom Reed.',
    'Labour finished fourth with a total vote of 622.',
    'On a turnout of 41.2 per cent, 9,318 votes went to Labour.',
  ],
  needs: /cast|verified|ballots?|papers|voted|turn-?out|votes were|total|voters\b|eligible|registered|polled/,
  pattern: phrase(
    [
      '\\btotal (?:number )?of (?<a>{count})(?: valid)? {PAPERS}{WERE} ?{CAST}?',
      '(?<b>{count})(?: valid| verified| local| of the \\w+)? {PAPERS}{WERE} {CAST}',
      '(?<c>{count}) (?:verified|valid) (?:votes|ballots?|papers|ballot papers)',
      '\\bturn-?out(?: (?:was|of|is|figure|in (?:the )?{seat}|there|here|total|reached|stood at|amounted to|at the polls|came in at|at))*(?:,|:| =)? (?<d>{count})(?= ?(?:[-–,.;()]|$|people|voters|votes|electors|or|out of|of))',
      '\\bturn-?out\\b[^.;]{0,50}{percent}(?: of (?:the |its )?(?:\\w+ )?(?:electorate|voters|register))?(?:,| \\(| -| –|:)? ?(?:or|with|which (?:is|was)|representing|equivalent to|equal to|that is|meaning|as|and)? ?(?:just |only |a total of |some |the equivalent of )*(?<h>{count})\\)?(?= ?[-–,.;)]|$| (?:people|voters|electors|papers|ballots|ballot papers|votes cast|of (?:the|an?|its) ))',
      '\\bturn-?out\\b[^.;]{0,50}{percent},? or (?<j>{count}) votes(?! (?:for|to))',
      '(?<e>{count}) (?:people )?(?:out )?of (?:the |its |an? |some )?(?:possible |total )?{count} (?:\\w+ )?(?:eligible|registered|electors|voters|people|on the (?:register|roll))',
      '\\b(?:number|total)(?: number)? of (?:valid |all )?(?:votes?|ballots?|ballot papers|papers)(?: cast| polled| counted| issued| verified)?(?: (?:in \\w+|was|were|is|put|came|amounted|stood|given|at|to|as))*:? (?<f>{count})',
      '\\b(?:total )?votes? (?:cast|polled)(?: was| were|:| of| came to| totalled| put at)* (?<g>{count})',
      '\\btotal (?:votes?|poll|vote)(?: cast)?(?: was| were|:| of)* (?<i>{count})',
      '\\b(?:ballots|ballot papers|papers)(?: issued| verified| counted| cast)?(?: was| were|:)* (?<k>{count})',
    ].join('|'),
    P,
  ),
  read: (match, context) => {
    const { groups } = match;
    const unit = Object.values(groups).find((group) => group !== undefined);
    const figure = context.tagged.of(unit);
    if (figure?.kind !== 'count' || figure.value < 500) return null;
    const rest = after(match, context).replace(/^(?=\w)/, ' ');
    const prior = before(match, context);
    if (
      /^ (?:for|by|against|in favour|majority|ahead|clear|more|their (?:vote|ballot)s? for|leave|remain|to leave|to remain|in (?:the )?(?:referendum|council)|\d|up|down|fewer|less|swing|went|but|backed|supported|chose|plumped|opted|and [\ue000-\ue2ff])/.test(
        rest,
      )
    )
      return null;
    if (groups['d'] && /^(?:-| )?(?:votes? (?:ahead|majority)|majority|per|%)/.test(rest)) return null;
    if (
      /^ ?[\ue100-\ue1ff]/.test(rest) ||
      /\b(?:postal|proxy|rejected|spoilt|spoiled|early|majority of)\b[^.;,]{0,12}$|\b(?:by|up|down) $/.test(prior) ||
      /^ (?:by post|early|postal|votes? (?:went|for|to))/.test(rest)
    )
      return null;
    // "Some 27,405 of the town's 68,198 electors voted": the second is the register; "X polled a total of N" is X's.
    if (
      /\bof (?:the|its) [^.;,]{0,30}$/.test(prior) &&
      /^ (?:registered )?(?:electors|voters|people|residents|constituents|eligible)\b/.test(
        match.text.slice(match.text.search(/[\ue400-\ue4ff]/) + 1) + rest,
      )
    )
      return null;
    if (
      /[\ue000-\ue1ff](?:'s)?[^.;,]{0,20}\b(?:polled|took|won|got|received|gained)(?: a)?(?: total| combined total)?(?: of)? ?$/.test(
        prior + match.text.slice(0, match.text.search(/[\ue400-\ue5ff]/)),
      )
    )
      return null;
    // "fourth with a total vote of 622": a candidate's own.
    if (groups['i'] && /(?:[\ue600-\ue6ff]|\b(?:with|on|polled|his|her|its|their)\b)[^;]{0,14}$/.test(prior))
      return null;
    return [{ kind: 'votesCast', figure: unit }];
  },
};
