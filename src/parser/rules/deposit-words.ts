import { phrase } from '../mentions.ts';

/** Names of parts for patterns on deposits. */
export const DEPOSIT_WORDS = {
  NAME: "(?:(?:the|a|both|his|her) )*{who}(?:'s|')?(?:(?: \\(|{figure})[^)]{0,30}\\))?",
  LIST: '{NAME}(?:(?:,|,? (?:and|nor|or)) {NAME})*',
  OWN: "(?:the|an?|his|her|its|their|any|that|this|both|either|even|only|back|own|yet|another|party's|or|electoral|security|[a-z]+ly|£?{other})",
  DEPOSIT:
    '(?:{OWN} )*(?:deposits?\\b|£{other}(?=[.,;)]|$| (?:back|again|goodbye|behind|and|by|when|with|which|that|as)))',
  BYE: '(?:goodbye|good-bye|bye-bye|bye|farewell|adieu)',
  LOSE: "(?:los(?:t|es?|ing)|forfeit(?:s|ed|ing)?|part(?:ed|ing|s)? with|sacrific(?:ed|es|ing)|surrender(?:s|ed|ing)?|(?:say|said|wav|kiss|bid|bade|bidd)(?:s|e|es|ed|ing)? {BYE} to|(?:leaves?|left|leaving)(?: (?:without|minus|short of))|(?:write|wrote|writing) off|(?:out of pocket by|poorer by|a bill for)|(?:it(?:'s| is| was) )?{BYE}|fail(?:ed|s|ing)? to (?:save|keep|retain|hold|hang|recover|retrieve|reclaim|rescue)(?: on ?to)?)",
  KEEP: '(?:ke(?:ep(?:s|ing)?|pt)|sav(?:e|es|ed|ing)|retain(?:s|ed|ing)?|h(?:old|olds|olding|eld)(?: on to)?|(?:hang|hung|cling|clung)(?: on)? to|secur(?:e|ed)|g(?:et|ets|etting|ot)|see(?:ing)?|saw|(?:recover|reclaim|retriev|rescu|recoup|regain|claim|warrant|earn)(?:e?d|es?|s|ing)?|has|have|had)',
  GONE: '(?:lost|gone|goes|go|went|forfeit\\w*|vanish(?:ed)?|disappear(?:ed)?|confiscated|taken)',
  WAS: '(?: (?:was|is|were|are|has|have|had|been|also|too|duly|all|both))*',
};

/** A pattern of those parts that is matched once. */
export const once = (source: string): RegExp => new RegExp(phrase(source, DEPOSIT_WORDS).source);
