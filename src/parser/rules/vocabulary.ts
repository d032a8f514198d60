import { inLines } from '../in-lines.ts';
import type { Tagged } from '../mentions.ts';

/** Words that the patterns of several rules share; each is the inside of a non-capturing group. */
export const WORDS = {
  /** Adverbs and articles between a verb and its figure. */
  ADV: inLines`
    (?: (?:
      just|only|also|still|even|merely|barely|duly|then|now|already|easily|comfortably|narrowly|again|together
      |himself|herself|in all|in total|the|some|as many as|a total of
      |an?(?! (?:combined|majority|lead|swing|turnout))(?: [a-z]+)?|no (?:fewer|more) than|exactly|precisely|fully
      |well|a tally of|another|his|her|their|its|themselves
    )
    )*
  `,
  /** Unit words after a count of votes. */
  VOTES: inLines`
    (?: |-)(?:of (?:all )?(?:the |{count} ))?(?:first[a-z-]* |personal |precious |valid )?
    (?:votes?|preferences|ballots|crosses|voters|supporters)(?: in (?:all|total))?
  `,
  /** Unit words after a percentage of the vote. */
  OF_VOTE: inLines`
    (?: of (?:the |all |all the )?(?:total |popular |valid |overall |entire |constituency )*(?:
      votes?(?: cast| share| count)?|polls?|ballots?(?: cast)?|total(?: vote)?|those (?:cast|who voted|voting)
      |turnout|voters
    )(?: cast)?
      | (?:
        share of (?:the|all|all the|those) (?:votes?|polls?|ballots?|cast)|vote share
        |share(?! of the (?:electorate|register))|of the share
      )
    )
  `,
  /** What ends a bare figure that stands for votes. */
  END: inLines`
    (?=
      \s*$|[,.;:)–"]
      |(?: in)? (?:
        to|against|for|and|with|compared|while|whereas|ahead|but|–|-|in|more|on|there|here|first|where|yesterday
        |putting|giving|leaving|after|as|\(|or|which|when|from|behind|of the|at|beating|pushing
      )
    )
  `,
  /** The seat, not by name. */
  SEAT: '(?:{seat}|the (?:\\w+ ){0,3}(?:seat|constituency|by-?election|contest)|it)',
  /** Words for coming home with a lead. */
  AHEAD: '(?:clear|ahead|in front|to the good|up on)',
  MP: '(?:mps?|member(?:s)? of parliament|parliamentarian|deputy)',
} as const;

/** What stands right before a name that is not the subject of what follows it. */
export const NOT_SUBJECT = new RegExp(inLines`
  (?:
    \b(?:
      (?:beat|defeat|succeed|replac|challeng|thrash|trounc|unseat|oust|pipp|toppl)(?:s|e[sd]?|en by|ing)?|over
      |than|against|from|to|ahead of|behind|by|for|between|past|(?:saw|see(?:ing)?|fended) off|edged out|unlike
    )
    |'s|[a-z] of
  ) (?:the |a |his |her |its |their |rivals? |[a-z-]+ )?$
`);

/** Words between a subject and its verb, without what stands between commas or in brackets. */
export const plainGap = (gap: string): string => gap.replace(/, [^,]*,|\([^)]*\)/g, ' ');

/** What stands before a name that is nobody's subject: "ahead of X with N" says nothing of X. */
export const OBLIQUE = new RegExp(inLines`
  \b(?:
    (?:ahead|clear|in front) of|over|against|from|behind|than|past|unlike
    |(?:beat|defeat|overt|leapfrogg|push|relegat|squeez|replac|succeed)[a-z]*
  ) (?:the |their |its |his |her |former |outgoing )*(?:[\ue000-\ue2ff](?:'s)?,? and (?:the |an? )*)?$
`);

/** What follows a figure of something else than votes: a gap, a change, seats. */
export const OF_ELSE = new RegExp(inLines`
  ^(?:-| )?(?:votes? |vote |percent )?(?:
    seats?|councillors|mps|members|wards|points?|majority|lead|margin|swing|turnout|ris|increas|fall|drop|decreas
    |declin|reduc|gain|up\b|down\b|clear|ahead|behind|adrift|apart|in arrears|between (?:him|her|the)|away
    |from (?!the\b)[a-z]|shy|short|in front|high|low|more|fewer|less|bigg|small|further|to (?:play with|spare|go)
    |of daylight|for every
  )
`);
/** What shows that a sentence counts seats: its bare numbers are no votes. */
export const COUNTS_SEATS = /[\ue400-\ue4ff\ue800-\ue8ff] (?:seats|mps)\b/;
/** True where a number in brackets is too great for an age, so that smaller ones may be votes too. */
export const amongVotes = ({ text, of }: Tagged): boolean =>
  [...text.matchAll(/([\ue400-\ue4ff])(?: votes)?\)/g)].some(([, unit]) => {
    const figure = of(unit);
    return figure?.kind === 'count' && figure.value >= 150;
  });
/** The figure before is of something else than votes, and a bare one goes on with it: "had 300 posters, the others 1,100". */
export const ELSE_BEFORE = new RegExp(inLines`
  (?:
    \b(?:los[ei]\w*|lost|shed\w*|gain\w+|add\w+|spen[dt]\w*|need\w*|r[io]s[ei]\w*|f[ae]ll\w*|up|down|by) (?:
      [a-z]+ ){0,2}[\ue400-\ue4ff]
    |[\ue400-\ue4ff] (?!votes|ballots|papers|crosses|voters|electors|supporters|less|plus|this|versus|across)
      [a-z]{3,}s\b
  )[^\ue400-\ue4ff]*$
`);
/** What follows a count of something else than votes. */
export const NO_VOTES = new RegExp(inLines`
  ^ (?:
    of (?:(?:the|its|his|her|their) (?:deposits?|candidates|seats|wards|opponents)|the \d)|constituenc
    |by-?elections?|contests|candidates|other|recount|times|in (?:every )?[\ue400-\ue4ff\ue800-\ue8ff]
    |people (?:in|at|to)|per|in the|victor
  )
`);
/** Before what part of somebody's votes something is: "postal votes made up 34 per cent of those cast for X". */
export const PART_OF = /\b(?:ma[dk]e up|account\w* for|compris\w+) (?:[a-z]+ )?$/;
/** What follows a percentage of something else than the vote: "of the seats", "of his voters". */
export const NO_SHARE = new RegExp(inLines`
  ^ (?:
    of (?!
      (?:
        (?:of )?the |all |those |valid |total |popular |local |overall |entire |whole |constituency['’]?s? |
        [\ue300-\ue3ff](?:'s)? |[a-z]+ing )*(?:
        votes?|poll(?:s|ed)?|ballots?|papers|total|cast|count|share|turnout|result|them
        |(?:people |electors )?who (?:voted|cast)|voting|polling|voters?(?! (?:turn|who))|(?:first )?preferences?
      )\b
      |what\b|[\ue000-\ue5ff]
    )
    |support|chance|in the polls
  )
`);

/** Behind the words: a place that is no contest's seat, "in Hebburn". */
export const AT_A_PLACE = new RegExp(inLines`
  ^ (?:in|at) (?!
    (?:
      the|th(?:is|at)|an?|all|both|each|total|what|its|his|her|their|second|last|turn|doing|losing|coming|which
      |order|case|[a-z]+ing
    )\b
  )[a-z]
`);
