import { inLines } from '../in-lines.ts';

/** Somebody else whom nothing names, or another figure's noun. */
const ELSE = inLines`
  opponents?|rivals?|others|nobody|no one|none|each|combined|together|swing|turn-?out|majority|lead|margin|odds
  |target|aged?|seats|council\w*
`;
/** Between a name and its verb: somebody else, another figure's noun, or a hope. */
export const OTHERS = new RegExp(
  inLines`
    \b(?:
      ${ELSE}|challengers?|(?<!(?:declared|was|is) (?:the )?)(?:winners?|victors?)|runners?-up|other|rest|remainder
      |independents?|candidates|parties|neither|nor|predecessors?|(?<!of the )polls?|pollsters?|gap|deficit
      |electorate|mps|leavers?|remainers?|fail\w*|unable|hop\w+|aim\w*|want\w*|tr(?:y|ied|ying)|expect\w*|need\w*
      |not(?! only)|never|without|once|readers?|bookmakers?|members(?:hip)?|leaflets?|petition
      |(?:some|any)(?:one|body)|ours|add(?:s|ed)? up|(?:party|those|people) (?:who|that)|the (?:wo)?man
    )\b
  `,
);
/** As {@link OTHERS}, before "on N" and "with N". */
export const NOT_WITH = new RegExp(
  `\\b(?:${ELSE}|debt|poll of|spent|born|shot|favourite|election of|s[ai]t(?:s|ting)?|polls? (?:had|gave|put))\\b`,
);
/** Verbs of getting votes that "ed" and "ing" do not end, and phrases. */
export const GOT = inLines`
  won|taken|took|got|drew|ha(?:d|s|ve)|could (?:only |just )?(?:muster|manage|find|scrape|raise)
  |could (?:only|just) \w+|could (?:get|win|attract|poll|take|persuade)(?= (?:only|just) )
  |to (?:grab|take|win|poll|secure|get)|found|ran up|brought in|(?:came|walked) (?:away|home) with
  |(?:was|were) (?:backed|elected|chosen|preferred|returned|supported) by
  |(?<=, )(?:backed|elected|chosen|preferred|returned|supported) by|was (?:the )?(?:first )?(?:choice|pick) of
  |won over|[a-z]+ the (?:support|backing) of|(?:was|were) left with
  |(?:ended|finished) (?:the (?:night|evening) )?(?:up )?(?:on|with)|ma[dk]e do with
  |(?:had|having) to (?:settle for|be content with)
`;
/** Verbs that get votes whatever stands behind the figure. */
export const GETS = new RegExp(inLines`
  ^(?:
    poll?|rec|secur|attract|gather|gain|muster|collect|garner|amass|scor|earn|claim|captur|reach|nett|bagg|notch
    |pil|command|obtain|achiev|regist|tall|grabb|land|scrap|pull|pick|manag|tak|winn|hav|gett|persua|convin
  )[a-z]*(?:ed|ing)\b
`);
/** Verbs that get nobody a vote. */
export const NOT_GOT = new RegExp(inLines`
  ^(?:
    need|shar|shed|cast|add|want|challeng|disput|count|reject|promis|predict|expect|project|trail|reduc|separat|wast
    |discard|verifi|follow|ask|offer|fail|overturn|chang|mov|switch|transferr|stay|vot|us
    |(?:dur|accord|exceed|compar)ing
  )
`);
/** What turns the verb behind it into none. */
export const UNABLE = /\b(?:fail\w*|unable|hop\w+|aim\w*|want\w*|expect\w*|need\w*|not|never|without)\b[^,]*$/;
/** Which way a vote went. */
export const MOVED = new RegExp(inLines`
  \b(?:
    was held|r[io]se|rising|f[ae]ll|falling|gr[eo]w|s[ai]nk|shr[ai]nk|went|up|down|by|from|slid|crept|back
    |(?:
      dropp?|slump|tumbl|climb|jump|slipp|plung|collaps|increas|decreas|declin|surg|leap|crash|dipp?|edg|plummet
      |lift|rais|push|boost|cut|reduc|squeez|doubl|tripl|trebl|quadrupl|halv|soar|took
    )\w*
  )\b
`);
