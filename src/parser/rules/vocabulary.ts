/** Words that the patterns of several rules share; each is the inside of a non-capturing group. */
export const WORDS = {
  /** Adverbs and articles between a verb and its figure. */
  ADV: '(?: (?:just|only|also|still|even|merely|barely|duly|then|now|already|easily|comfortably|narrowly|again|together|himself|herself|in all|in total|the|some|as many as|a total of|an?(?! (?:combined|majority|lead|swing|turnout))(?: [a-z]+)?|no fewer than|exactly|precisely|fully|well|a tally of|another|his|her|their|its|themselves))*',
  /** Unit words after a count of votes. */
  VOTES: '(?: |-)(?:votes?|ballots|crosses|voters|supporters)(?: in (?:all|total))?',
  /** Unit words after a percentage of the vote. */
  OF_VOTE:
    '(?: of (?:the |all |all the )?(?:total |popular |valid |overall |entire |constituency )*(?:votes?(?: cast| share| count)?|polls?|ballots?(?: cast)?|total(?: vote)?|those (?:cast|who voted|voting)|turnout|voters)(?: cast)?| (?:share of the (?:vote|poll|ballot)|vote share|share(?! of the (?:electorate|register))|of the share))',
  /** Verbs of getting votes, in the past. */
  GOT: '(?:polled|polling|recieved|recived|receieved|poled|won|winning|took|taken|taking|received|receiving|got|getting|secured|securing|attracted|attracting|drew|picked up|picking up|gathered|gained|mustered|mustering|could (?:only |just )?(?:muster|manage|find|scrape|raise)|could (?:only|just) \\w+|could (?:get|win|attract|poll|take)(?= (?:only|just) )|managed|managing|had|has|having|collected|collecting|garnered|garnering|amassed|amassing|scored|scoring|earned|recorded|recording|pulled in|racked up|clocked up|claimed|captured|reached|netted|bagged|notched up|piled up|commanded|obtained|gaining|achieved|achieving|registered|tallied|grabbed|grabbing|to grab|to take|to win|to poll|to secure|to get|found|scraped together|scraping together|pulled together|chalked up|landed|mopped up|hoovered up|ran up|brought in|came away with|walked away with|came home with|was backed by|were backed by|was (?:elected|chosen|preferred|returned) by|was (?:the )?(?:first )?(?:choice|pick) of|persuaded|convinced|won over|was supported by|had the support of|had the backing of|won the support of|won the backing of|was left with|were left with|ended (?:up )?with|finished (?:up )?with|ended (?:the night |the evening |up )?on|finished (?:the night |the evening |up )on|made do with|(?:had|having) to (?:make do|settle for|be content)(?: with)?)',
  /** What ends a bare figure that stands for votes. */
  END: '(?=\\s*$|[,.;:)–"]|(?: in)? (?:to|against|for|and|with|compared|while|whereas|ahead|but|–|-|in|more|on|putting|giving|leaving|after|as|\\(|or|which|when|from|behind|of the|at|beating|pushing))',
  /** The seat, not by name. */
  SEAT: '(?:{seat}|the (?:\\w+ ){0,3}(?:seat|constituency|by-?election|contest)|it)',
  /** Words for coming home with a lead. */
  AHEAD: '(?:clear|ahead|in front|to the good|up on)',
  MP: '(?:mps?|member(?:s)? of parliament|parliamentarian|deputy)',
} as const;

/** What stands right before a name that is not the subject of what follows it. */
export const NOT_SUBJECT =
  /(?:\b(?:beat|beats|beating|beaten by|defeated|defeats|defeating|over|than|against|from|to|ahead of|behind|by|for|between|past|succeed|succeeds|succeeded|succeeding|replace|replaces|replaced|replacing|challenging|thrashing|trouncing|unseating|ousting|pipping|toppling|saw off|seeing off|see off|edged out|lost to|fended off|unlike)|'s|[a-z] of) (?:the |a |his |her |its |their |rivals? |[a-z-]+ )?$/;

/** Words between a subject and its verb, without what stands between commas or in brackets. */
export const plainGap = (gap: string): string => gap.replace(/, [^,]*,|\([^)]*\)/g, ' ');

/** Verbs that have the name behind them as their object: what follows is of somebody else. */
export const NO_SUBJECT =
  /\b(?:giving|gave|give|handing|handed|meeting|met|joining|joined|telling|told|asking|asked|backing|calling|called|named|praising|praised|thanking|thanked|blaming|blamed|alongside|beside|with|called himself|congratulat\w+) (?:the |former |prime minister |mr |his |her )?$/;

/** What stands before a name that is nobody's subject: "ahead of X with N" says nothing of X. */
export const OBLIQUE =
  /\b(?:ahead of|over|against|from|behind|than|beat|beating|beats|defeated|defeating|past|overtook|overtaking|leapfrogged|leapfrogging|unlike|clear of|in front of|pushed|pushing|relegated|squeezed|replaced?|replacing|succeed(?:ed|s|ing)?) (?:the |their |its |his |her |former |outgoing )*(?:[\ue000-\ue2ff](?:'s)?,? and (?:the |an? )*)?$/;

/** What follows a count of something else than votes. */
export const NO_VOTES =
  /^(?:-| )(?:seats?|councillors|mps|members|wards|points?|majority|vote (?:majority|lead|margin)|swing|turnout|of (?:the|its|his|her|their) (?:deposits?|candidates|seats|wards|opponents)|constituenc|by-?elections?|contests|candidates|vote majority|more|fewer|other|of the \d|recount|times|lead|gains?|people (?:in|at|to)|percent swing|rise|increase|fall|drop|per|in the|victor)/;
/** What follows a percentage of something else than the vote. */
export const NO_SHARE =
  /^(?: |-)?(?:swing|turnout|rise|increase|fall|drop|lead|majority|reduction|of (?:the |all |those |an? )?(?:postal|early|absentee|proxy|electorate|registered|eligible|electors|register|people|residents|entitled|constituen|voters? (?:turn|who)|population|households|muslim|her|his|its|their)|points?|up\b|down\b|clear|ahead|higher|lower|more|less|support|chance|margin|in the polls|bigger|smaller|decline|reduction|increase)/;
