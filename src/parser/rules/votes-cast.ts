import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

const P = {
  PAPERS: '(?:votes?|ballots?|(?:ballot |voting )?papers|people|voters|electors|constituents|residents|locals)',
  CAST: inLines`
    (?:
      cast|verified|counted|issued|returned|polled|casting|in the (?:ballot )?box(?:es)?|used (?:it|them|theirs)
      |(?:validly )?expressed a preference|voted|turn(?:ed|ing) out|went to the polls|took part|put in|bothered
      |(?:did|made the effort)(?! not)
    )
  `,
  IS: inLines`
    (?: (?:
      for the by-election|was|were|is|of|figure|had been|have been|has been|in (?:all|total|the {seat}|{seat})|there
      |here|put|given|came|amounted|stood|reached|totalled|verified|to|at|as|total|the polls|in|{date}|just|only
      |some
    )
    )*(?::| =)?
  `,
  ELECTORS: inLines`
    (?:
      who (?:could|can|may|might)|electorate|register(?:ed)?|eligible|electors|voters|people
      |on the (?:register|roll)
    )
  `,
};

/** Behind a number of people: for whom or what they voted, or how it changed ("for Ann Bell", "up on last time"). */
const FOR_SOMEBODY = new RegExp(inLines`
  ^ (?:
    for|by|against|in favour|majority|ahead|clear|more|their (?:vote|ballot)s? for|leave|remain|to leave|to remain
    |in (?:the )?(?:referendum|council)|\d|up|down|fewer|less|swing|went|but|backed|supported|chose|plumped|opted
    |and [\ue000-\ue2ff]
  )
`);
/** Before a number of votes: of a petition or another vote, some of the votes only, or a change ("postal", "up"). */
const NOT_ALL = new RegExp(inLines`
  \bpetition\b|\b(?:primary|referendum)\b[^,;]*$
  |\b(?:postal|proxy|rejected|spoilt|spoiled|early|majority of)\b[^.;,]{0,12}$|\b(?:(?<!cast )by|up|down) $
`);
/** Before a number of votes: somebody polled it ("Ann Bell took a total of"). */
const SOMEBODY_POLLED = new RegExp(inLines`
  [\ue000-\ue2ff](?:'s)?[^.;,]{0,20}\b(?:polled|took|won|got|received|gained)(?: a)?(?: total| combined total)?
  (?: of)? ?$
`);

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
    {
      text: 'Labour won the seat. 29,933 people, or 42.3%, voted.',
      claims: [
        { kind: 'votesCast', value: 29933, slice: '29,933' },
        { kind: 'turnout', value: 42.3, slice: '42.3%' },
      ],
    },
    {
      text: 'Labour won the seat. In the dark only 34% came out: 21,788 votes.',
      claims: [{ kind: 'votesCast', value: 21788, slice: '21,788' }],
    },
    {
      text: 'Labour won the seat. Some 46.33% have voted, 32,740 people.',
      claims: [{ kind: 'votesCast', value: 32740, slice: '32,740' }],
    },
  ],
  silences: [
    'Labour won the seat. A petition had opened, and 19,261 people, or 27.6%, did sign.',
    'Ann Bell was left with a total of 8,589 votes.',
    'Labour had 5,000 votes cast for it by post.',
    'More than 20,000 people voted Labour at the general election.',
    'The 107 spoilt ballot papers',
    'A total of 7,102 people backed the Conservative candidate, Tom Reed.',
    'Labour finished fourth with a total vote of 622.',
    'On a turnout of 41.2 per cent, 9,318 votes went to Labour.',
    'The turnout was 41.2 per cent, and with 9,318 votes Ann Bell won.',
    'A total of 212,000 votes were cast in the county.',
  ],
  needs: new RegExp(inLines`
    cast|verified|valid|good|ballots?|papers|voted|turn-?out|total|number of|voters\b|eligible|regist|polled
    |took part|polls|counted|bothered|did\b|used|expressed|came out
  `),
  pattern: phrase(
    [
      inLines`
        (?<a>{count})(?: valid| verified| local| of the \w+)? {PAPERS}
        (?: were| was| had| have| being| been| in all| in total)* {CAST}\b
      `,
      inLines`
        (?<k>{count})(?: people| voters| electors)?,? (?:\(|or )(?:[a-z]+ ){0,3}{percent}\)?,? {CAST}\b
        |{percent},? (?:\(|or )(?<k2>{count})(?: people| voters| electors)?\)?,? {CAST}\b
        |{percent} (?:have |had )?(?:{CAST}|came out)[:,] (?<l>{count}) (?:people|votes|voters|electors)\b
      `,
      '(?<b>{count}) (?:(?:verified|valid|good) (?:{PAPERS}|ones)|(?:that|which) were (?:valid|good|counted))\\b',
      inLines`
        (?<j>{count}) (?:
          papers,? (?:(?:which|that) (?:is|was)|or) {percent}|turned out\)?(?: ?[-–(:,])+ ?(?:or )?{percent}
        )
      `,
      '\\btotal (?:number )?of (?<own>{count})(?: valid)? {PAPERS}',
      inLines`
        \b(?:total|number)(?: number)?(?: of)?(?: valid| all)?(?: voting| votes?| ballots?| poll| (?:ballot )?papers)
        (?: {CAST})?{IS} (?<c>{count})
      `,
      inLines`
        \b(?:
          valid(?: votes?| poll| papers)?
          |(?:votes?|ballots?|papers|poll) (?:cast|polled|(?:issued and )?returned|issued|verified|counted)|ballots
          |(?:ballot )?papers
        ){IS} (?<d>{count})
      `,
      '\\bof (?:the |a total of ){1,2}(?<e>{count}) (?:ballot )?(?:votes|ballots|papers|cast|counted)\\b',
      '\\bturn-?out{IS},? (?<f>{count})(?= ?(?:[-–,.;()]|$|people|voters|votes|electors|or|out of|of))',
      inLines`
        \bturn-?out\b[^.;]{0,50}{percent}(?: of (?:the |its )?(?:\w+ )?(?:electorate|voters|register))?
        (?:,| \(| -| –|:)?(?: ?(?:
          or|with|which (?:is|was)|representing|equivalent to|equal to|that is|meaning|as|and|just|only|a total of|some
          |the equivalent of
        )\b
        )* ?(?<g>{count})\)?(?= ?[-–,.;)]
          |$| (?:people|voters|electors|(?:ballot )?papers|ballots|votes(?! (?:for|to))|of (?:(?:the|an?|its) |{count}))
        )
      `,
      inLines`
        (?<h>{count}) (?:people )?(?:out )?of (?:the |its |an? |some )?(?:possible |total )?{count} (?:\w+ )?{ELECTORS}
      `,
      inLines`
        \bof (?:the |its |some )*{count} [a-z ]{0,20}(?:{ELECTORS}|with a vote)[a-z ]{0,20},? (?:just |only |some )?
        (?<i>{count}),? (?:or {percent},? )?{CAST}
      `,
    ].join('|'),
    P,
  ),
  read: (match, context) => {
    const { groups } = match;
    const unit = Object.values(groups).find((group) => group !== undefined);
    const figure = context.tagged.of(unit);
    if (figure?.kind !== 'count' || figure.value < 500 || figure.value > 100_000) return null;
    const rest = after(match, context).replace(/^(?=\w)/, ' ');
    const prior = before(match, context);
    if (FOR_SOMEBODY.test(rest)) return null;
    if (/^-?(?: ?votes? (?:ahead|majority)|majority|%)/.test(rest)) return null;
    // Of papers issued not all come back: where the votes are told, they are another number.
    if (/\bissued\b/.test(match.text) && /\b(?:total|valid) votes\b/.test(context.earlier)) return null;
    // "To spoil the paper, as 1,084 people did": what they did is no voting.
    if (
      /^[^\ue400-\ue4ff]*[\ue400-\ue4ff][^\ue400-\ue4ff.;]{0,40}\b(?:spoil|reject)\w*/.test(match.text + rest) ||
      (/\bdid$/.test(match.text) && /\b(?:as|than) $/.test(prior))
    )
      return null;
    if (
      /^ ?(?:votes? )?[\ue000-\ue1ff]/.test(rest) ||
      NOT_ALL.test(prior) ||
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
    if (SOMEBODY_POLLED.test(prior + match.text.slice(0, match.text.search(/[\ue400-\ue5ff]/)))) return null;
    // "fourth with a total vote of 622", "won with a total of 8,589 votes": a candidate's own.
    const own =
      match.text.startsWith('total ') && !/\b(?:cast|verified|counted|polled)\b/.test(match.text + rest.slice(0, 12));
    if (own && /(?:[\ue600-\ue6ff]|\b(?:with|on|polled|of|his|her|its|their)\b)[^;]{0,14}$/.test(prior)) return null;
    if (/^ (?:lost|won|which|that|who|[\ue000-\ue2ff])/.test(rest) && groups['e']) return null;
    return [{ kind: 'votesCast', figure: unit }];
  },
};
