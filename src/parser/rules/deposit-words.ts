import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';

/** Names of parts for patterns on deposits. */
export const DEPOSIT_WORDS = {
  NAME: "(?:(?:the|a|both|his|her) )*{who}(?:'s|')?(?:(?: \\(|{figure})[^)]{0,30}\\))?",
  LIST: '{NAME}(?:(?:,|,? (?:and|nor|or)) {NAME})*',
  OWN: inLines`
    (?:
      the|an?|one|his|her|its|their|any|th[ai][ts]|both|either|even|only|back|own|yet|another|party's|or
      |[a-z]+(?:[lt]y|al)|£?{other}|{count}|{rank}
    )
  `,
  DEPOSIT:
    '(?:{OWN} )*(?:deposits?\\b|£{other}(?=[.,;)]|$| (?:back|again|goodbye|behind|and|by|when|with|which|that|as|apiece|each)))',
  BYE: '(?:(?:good-?|bye-?)?bye|farewell)',
  LOSE: inLines`
    (?:
      los(?:t|es?|ing)|(?:forfeit|surrender|sacrific)[a-z]*|part(?:ed|ing|s)? with|[a-z]+ {BYE} to
      |(?:leaves?|left|leaving) (?:without|minus|short of)|wr[io]t(?:e|ing) off|thr[eo]w(?:ing)? away
      |out of pocket by|poorer by|{BYE}
    )
  `,
  KEEP: inLines`
    (?:
      ke(?:ep(?:s|ing)?|pt)|h(?:old|olds|olding|eld)(?: on to)?|(?:hang|hung|cling|clung)(?: on)? to
      |g(?:et|ets|etting|ot)|see(?:ing)?|saw
      |(?:sav|retain|secur|recover|reclaim|retriev|rescu|recoup|regain|claim|warrant|earn)(?:e?d|es?|s|ing)?|has
      |have|had
    )
  `,
  GONE: '(?:lost|gone|goes|go|went|forfeit\\w*|vanish(?:ed)?|disappear(?:ed)?|taken)',
  WAS: '(?: (?:was|is|were|are|has|have|had|been|also|too|duly|all|both))*',
};

/** A pattern of those parts that is matched once. */
export const once = (source: string): RegExp => new RegExp(phrase(source, DEPOSIT_WORDS).source);

/** Before words for losing: a hope, a fear, the opposite, or another time. */
export const AVOIDED = new RegExp(inLines`
  \b(?:
    narrowly|avoid\w*|escap\w*|spared|without|not|never|nearly|almost|close to|near|danger|risk|fear\w*|did not
    |didn't|if|whether|unless|would|could(?! (?:manage|muster|scrape|only|just|raise))|might|may|within|verge
    |neither|had(?! to)|expect\w*|hop\w+|likely to|about to|anyone|whoever
  )\b[^,;:]{0,30}$
  |(?<!\b(?:ha(?:ve|d|s|ving)|must|on|goodbye|farewell) )\bto (?:(?!the|an?\b)[a-z]+ ){0,3}$
`);
