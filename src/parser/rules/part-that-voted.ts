import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { turnoutsOfOthers } from './turnouts-of-others.ts';

const P = {
  /** Those who may vote, as a noun that "N per cent of" may stand before. */
  ELECTORS: inLines`
    (?:
      electorate|electors|register(?:ed)?|roll|voters|eligible|entitled|able|with (?:a|the) (?:vote|right)|people
      |constituents|constituency|adults|grown-ups|residents|locals|{seat}
    )
  `,
  /** What stands before and behind that noun. */
  OF: inLines`
    (?: |-)(?:of |(?<=\bhalf )(?=the |its |those ))
    (?:(?!who|those who|them)[a-z'-]+ |{seat}(?:'s)? |{count}(?:-strong)? ){0,4}?{ELECTORS}
    (?:(?: entitled| eligible| able)? to (?:(?:a )?vote|cast a (?:vote|ballot)|do so|take part)
      | voters| electors| people| on the (?:electoral )?(?:register|roll)| of {count}| in {seat}| there| here
    )*
  `,
  THERE: '(?: (?:to (?:vote|the polls)|here|there|in {seat}|yesterday|on (?:the day|{date})|at all|{date}))*',
  AUX: inLines`
    (?:
      ,? (?:
        who|that|had|have|has|did|validly|be|(?!expect|want|intend|hop|plan|promis|vow|pledg|need|due)[a-z]+ed to
        |actually|even|ever|duly|then|also|only|finally|were|be|could|chose to|saw fit to
      )
    )*
  `,
  VOTED: inLines`
    (?:
      expressed a preference|voted|vote|voting|(?:turn|show)(?:ed|ing) (?:out|up)|did so
      |cast(?:ing)?(?: (?:a|their|his|her) (?:votes?|ballots?))?|bothered|troubled|took part|taking part
      |participated|went (?:out )?to (?:vote|the polls)|c[ao]me out
      |(?:made|making) (?:it|their way|(?:the|an) (?:effort|trip|journey))|took the trouble|stirred themselves|exercised|used|braved
      |had their say
    )
  `,
};

/** Words that show that somebody voted, for a share of the register that no verb stands beside. */
const POLLED = new RegExp(inLines`
  \b(?:
    turn-?out|turned out|came out|ventured out|voting|voted|votes (?:cast|were)|ballots?|papers|drew|attracted
    |brought out|polling|polled|valid|bothered
  )\b
`);

/** Those who are but some of the electors: the young, those who vote by post, those whom a survey asked. */
const NO_PART = new RegExp(inLines`
  \b(?:
    postal|proxy|absent|students?|(?:under|over)-?s?[ -]?[\ue400-\ue4ff]|younger
    |young(?:er)? (?:people|voters)|first-time|pensioners|members|adults asked|(?:a|the) (?:poll|survey|sample) of
    |(?:[a-z]+ )?(?:women|men|tories|supporters)
  )\b[^.;]*$
`);
/** A turnout that was not. */
const WISHED = new RegExp(inLines`
  (?:^|[,;] )(?:had|if|were|should|unless) (?:just |only |even )*$
  |\b(?:if|unless|hop\w+|want\w*|need\w*|expect\w*) (?:that )?(?:more than |only |just )*$
`);

/** Behind a share: whom or what those people voted for ("for the other side", "to leave"), or somebody named. */
const VOTED_FOR = new RegExp(inLines`
  ^,? (?:(?:their|his|her) (?:votes? )?)?(?:
    for|against|to (?!vote|cast|elect|choose|pick|use|do so|an? poll|the (?:poll|ballot)|be\b)|leave|remain
    |in (?:favour|support|the (?:one|former|first|latter|second))|behind|an? (?:postal|proxy)
  )\b(?! (?:just |only )?[\ue500-\ue5ff])
  |^ [\ue000-\ue2ff]
`);

/** Its doc, examples and silences say what it reads. */
export const partThatVoted: Rule = {
  name: 'part-that-voted',
  doc: 'The share of the electorate that voted, told by the verb.',
  examples: [
    {
      text: 'Labour won the seat. Just over 18% of the electorate voted.',
      claims: [{ kind: 'turnout', value: 18, precision: 'moreThan', slice: '18%' }],
    },
    {
      text: 'Labour won the seat. Under four in ten of the electorate, 39.7 per cent, voted.',
      claims: [{ kind: 'turnout', value: 39.7, slice: '39.7' }],
    },
    {
      text: 'Labour won the seat. Only 36% of those entitled to vote turned out.',
      claims: [{ kind: 'turnout', value: 36, slice: '36%' }],
    },
    {
      text: 'Labour won the seat. Just a third of voters (33.5%) turned up.',
      claims: [{ kind: 'turnout', value: 33.5, slice: '33.5%' }],
    },
    {
      text: 'Labour won the seat. Only 28.8 per cent of people entitled to a vote used it.',
      claims: [{ kind: 'turnout', value: 28.8, slice: '28.8' }],
    },
    {
      text: 'Labour won the seat. The proportion of the electorate that voted was 38.4 per cent.',
      claims: [{ kind: 'turnout', value: 38.4, slice: '38.4' }],
    },
    {
      text: 'Labour won the seat.\n\n01.15 46.33% have voted, 32,740 people.',
      claims: [{ kind: 'turnout', value: 46.33, slice: '46.33%' }],
    },
  ],
  silences: [
    'The Muslim vote is some 40% of the electorate.',
    'Two voters in five, 41 per cent, voted for somebody else.',
    'Labour won, and 41 per cent came out for the Conservatives.',
    'Labour lost 41 per cent of its vote, and 305 papers were spoilt.',
    'About 10% of the electorate signed the petition.',
    'Some 41 per cent of voters said that they trusted nobody.',
    'Of those who voted, 41 per cent backed Labour.',
    'A quarter of the electorate is Muslim (25 per cent).',
    'Of the 12,400 postal voters, 71 per cent bothered.',
    'Among the under-25s only one in five turned out: 21 per cent.',
    'Had 45 per cent turned out, Labour would have lost.',
    'A third of members voted: 34 per cent.',
  ],
  needs: new RegExp(inLines`
    vot(?:ed?|ing)\b|turn(?:ed|ing)|cast|bothered|troubled|part\b|participated|went|c[ao]me out|show(?:ed|ing)|made
    |making|trouble|stirred|braved|exercised|electorate|electors|register|roll\b|at the polls|did\b|papers
  `),
  pattern: phrase(
    [
      inLines`
        (?:\bof {seat}|{percent}|in {count}|half|quarter|fifth|{rank})(?:{OF})?{AUX} {VOTED}{THERE}(?:[:,]| ?[-–(]) ?
        (?:just |only |exactly |or |the )?(?<d>{percent})
        (?! (?:of (?:them|those|whom|the (?:vote|poll)|[\ue000-\ue3ff])|(?:in|at) (?:the )?{seat}|for|to|[a-z]+ed\b))
      `,
      inLines`
        (?<a>{percent})\)?(?<of>{OF})?(?:,? (?:or |\()?{count}(?: people| electors| voters)?\)?,)?(?<aux>{AUX})
        ,? (?<verb>{VOTED})\b(?! share)
      `,
      inLines`
        (?:{ELECTORS}|{percent}|in {count}|half|quarter|fifth|{rank})(?:{OF})? ?(?:[,(]|, or) ?(?:just |only |exactly )?
        (?<b>{percent})\)?,?{AUX} {VOTED}\b
      `,
      inLines`
        \bof (?:(?!who)[a-z'-]+ |{seat}(?:'s)? |{count} ){0,4}?{ELECTORS}
        [^.;\ue000-\ue2ff\ue500-\ue5ff]{0,30}?,? (?:just |only |some )?(?:{count},? or )?(?<c>{percent}),?
        (?<aux2>{AUX}) (?:{VOTED}|did)\b
      `,
      inLines`
        \b(?:proportion|share|percentage)(?:{OF})? (?:that |who |actually )*{VOTED}
        (?:,? (?:was|is|at|came to|reached|fell to|rose to|of)|:)* (?<e>{percent})
      `,
      inLines`
        (?:^\W{0,2}|[:;] |\n)(?:taking part|voted|voting|(?:number|proportion|share|percentage|those) voting|turned out)
        (?: ?[:–]| -) ?(?<k>{percent})
      `,
      '\\bwith (?<g>{percent}) at the polls\\b',
      inLines`
        (?<l>{percent}) (?:is|was|were|made) (?:all|how many|the (?:share|proportion|number))
        (?: that| who| of {ELECTORS})* {VOTED}
      `,
      '^of (?:those|them|these),? (?:just |only |some |a mere )?(?<m>{percent}) (?:did|{VOTED})',
      inLines`
        {count}(?: [a-z]+){0,3},? (?:out )?of (?:the )?(?:[a-z]+ )?{count}(?: [a-z]+){0,4}(?:,? or|,| \(| –)
        (?: which is| that is| or)? (?<o>{percent})
      `,
      inLines`
        {count} (?:ballot |voting )?(?:papers|people|electors|voters|votes cast|(?:people )?(?:voted|turned out))
        ,? (?:or|which (?:is|was|makes|means)|that is|\() ?(?<p>{percent})
      `,
      inLines`
        (?<f>{percent})(?: |-)of (?:(?:the|its|all|those|local) |an? |\w+'s )*(?:{count} )?
          (?:registered |eligible |entire )?(?:
            electorate|register|electors|roll|registered|eligible|voters|on the (?:register|(?:electoral )?roll)
            |(?:who were )?entitled|who could
          )\b
        |\b(?:electorate|electors|register) \((?<h>{percent})\)
      `,
    ].join('|'),
    P,
  ),
  read: (match, context) => {
    const { a, b, c, d, e, f, g, h, k, l, m, o, p, of, aux2 = '', aux = aux2, verb = '' } = match.groups;
    const unit = a ?? b ?? c ?? d ?? e ?? f ?? g ?? h ?? k ?? l ?? m ?? o ?? p;
    const figure = context.tagged.of(unit);
    if (figure?.kind !== 'percent' || figure.sign || figure.unit === 'points') return null;
    const prior = before(match, context);
    const rest = after(match, context);
    if (VOTED_FOR.test(rest)) return null;
    if (NO_PART.test(prior + match.text) || WISHED.test(prior)) return null;
    // "Of those 38 per cent did": the sentence before says of whom, and of what.
    if (m && !/\b(?:entitled|eligible|regist\w*|electors|electorate|roll|could vote)\b/.test(context.earlier))
      return null;
    // Of somebody's votes, or of papers that were none, a share is no turnout.
    if (
      (o ?? p) &&
      (/[\ue000-\ue2ff]/.test(prior) ||
        /\b(?:sp[oi]{2}l\w*|reject\w*|postal|sign\w*)\b|^,? of (?!the (?:electorate|register|electors))/.test(
          prior + match.text + rest,
        ))
    )
      return null;
    // "41 per cent of those who voted backed Labour": a share of the vote.
    if (a && /who|that/.test(aux) && of && /^ [a-z]+ed\b/.test(rest)) return null;
    if (a && /^(?:used|exercised|did|vote)$/.test(verb) && !of && !/who| to$/.test(aux)) return null;
    if (
      (f ?? h) &&
      !(POLLED.test(prior) && /^(?: (?:turn|both|vot|to the|out|cast|against|compared)|\s*[-–.,;)]|\s*$)/.test(rest))
    )
      return null;
    return [{ kind: 'turnout', figure: unit, settled: /could/.test(aux) }, ...(a ? turnoutsOfOthers(rest) : [])];
  },
};
