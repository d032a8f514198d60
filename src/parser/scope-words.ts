import { inLines } from './in-lines.ts';

/** What turns from one election to the other. */
export const CONTRAST =
  /[;]|\b(?:but|while|whereas|now|this time|yesterday|last night|on thursday|today|has become|have become)\b/;
/** The election before, the time before it, and what had been so by then: "last time", "three years ago", "had won". */
export const PREVIOUS = new RegExp(inLines`
  \b(?:
    last time|last (?:year|may|june|july|december|april|november|october|summer|autumn|winter|spring)
    |that (?:day|year|time)|(?:on|at|in) that (?:occasion|election|contest|poll)|(?:was|were) then
    |(?<=[a-z\ue600-\ue6ff-] )then(?= (?:with|on) (?:$|[\ue400-\ue5ff]))
    |(?:last|previous|preceding|earlier) (?:(?:general|national|westminster|parliamentary|commons) )?
      (?:election|contest|poll|result|occasion|outing)
    |previous(?:ly)?|(?:years?|months) (?:ago|before|earlier)
    |last (?:held|won|fought|stood|contested|polled|voted|went|faced)|back then|right now|going into|predecessors?
    |used to
    |formerly(?! (?:[a-z-]+ )?(?:[\ue100-\ue1ff] )?(?:seat|stronghold)| (?:the |an? )?[a-z-]+ (?:of|at|in|for)\b)
    |(?:had|'d) (?:\w+ly )?(?:
      won|taken|polled|held|been(?! (?:cast|counted|verified|issued|declared|told|announced))|secured|got|received
      |gained|come(?! out\b)|finished|had|enjoyed|commanded|stood|managed|attracted|amassed|scored|captured|seen
      |beaten|sat on|(?:piled|notched|racked) up|built|boasted|left(?= [^,;]{0,40}\bwith\b)|given|led
    )
    |before (?:the|this) by-?election
    |(?:began|started|entered|opened|(?:went|came|going|coming) in(?:to)?) (?:the|this|his|her|its|their) (?:
      \w+ )?(?:campaign|contest|race|fight|by-?election|night|evening|day|count|poll|week)
    |(?:beg[au]n|start(?:ing|ed))(?: (?:from|with|out))?(?: an?)?(?= $)
  )\b
`);
/** An earlier by-election, of the seat or another: not the election that this one is measured against. */
export const EARLIER_BY_ELECTION = new RegExp(inLines`
  \b(?:
    (?:previous|last|preceding|earlier) (?:parliamentary |westminster )?by-?election\b(?!s)
    |(?:a|one) (?:week|fortnight|month) (?:ago|earlier)|occasions
  )
`);
/** Said of a month before the poll: "Last month UKIP topped the poll". */
export const LAST_MONTH = /^ ?(?:(?:of the )?votes? )?last month\b/;
/** A general election, of whatever year. */
export const GENERAL = /\b(?:general|snap|last|national) election\b|\bpolling day in\b/g;
/** Before an election's name or year: it is only compared with ("than at the", "up 400 on"). */
export const COMPARISON = new RegExp(inLines`
  (?:
    (?:\bthan|\bon|\bfrom|\bagainst|\bcompared (?:with|to)) (?:the |its |a )*[\ue400-\ue5ff](?: \w+)? (?:at|in|of)
    |\bfrom (?:[a-z\ue600-\ue6ff-]+ ){1,4}(?:at|in)|\bsince|\bthan(?: in| at| it was (?:in|at))?|\bon|\bfrom
    |\bcompared (?:with|to)|\bover|\buntil|\bbefore|\bversus|\bagainst|\bup|\bdown|\bfor the|\bbehind the
    |\bbetween|\bhalf|\btwice|\bdouble
    |\b(?:half|twice|double|third|quarter|more|fewer|less|better|worse|higher|lower)\b[^,;]{0,30}'s (?:at|in|of)
  ) (?:that at |that of |those (?:in|at) |what it (?:was|won) (?:in|at) )?(?:the |its |their |his |her |last )?$
`);
/** Behind a figure: it is a change, on a day or since one (" points up on 2005", " since the election"). */
export const COMPARED_WITH = new RegExp(inLines`
  ^ (?:points? )?(?:(?:increase|rise|drop|fall|decrease|gain|up|down|lower|higher|better|worse) )?
  (?:on (?:the [\ue500-\ue5ff] )?(?!a |polling|election)|since )[^\ue400-\ue5ff]*$
`);
/** Before a figure: it is how much something changed ("fell by just"). */
export const CHANGED_BY = new RegExp(inLines`
  \b(?:
    up|down|rise|fall|fell|rose|drop|dropped|increased?|decreased?|slump|gain|loss|lower|higher|reduction|decline
    |jump|surge|collapse
  )(?: (?:of|by|just|only|a|another))* $
`);
/** Elections that are none to the Commons, near a figure. */
export const OTHER_ELECTION = new RegExp(inLines`
  \b(?:
    holyrood|scottish parliament|senedd|welsh assembly|assembly (?:election|seat|poll|list)
    |(?:council|county|borough|district|parish) (?:elections?|seats?|polls?|by-?elections?)
    |(?:in|of|at|for) (?:an?|the|his|her|its|their) (?:[\w-]+ |[\ue100-\ue1ff] ){0,2}
      (?:nomination|hustings|debates?|ballot of)
    |(?:local|county|borough|city|district|municipal) elections?|county council
    |(?<!(?:\b(?:member|leader|sat|sits|served?|seat|mp)|[\ue100-\ue1ff]) (?:of|in) the )eu(?:ro(?:pean)?)?[- ]?
      (?:elections?|parliament|polls?|votes?|ballot)
    |in the councils|mayoral(?:ty)?|(?:as|for|elected|become|became|new|next) (?:the )?(?:\w+ )?mayor|referendum
    |the (?:next|following|subsequent) (?:general )?election|brexit vote|primary|general secretary
    |leadership (?:election|contest|race|ballot)|leave won|remain won
    |voted (?:leave|remain)|(?:her|his) ward|(?:in|for|at) (?:the )?(?:[\w'-]+ ){1,3}ward|ward by
    |(?:took|won|lost|held) the council|for the (?:assembly|council|senedd|europeans?)
  )\b
`);
/** Before an election's name: it is still to come, or any one ("at the next", "win the"). */
export const NEXT =
  /(?:\bnext|\ba|\banother|\bcoming|\bfuture|\bearly|\bany|\bthis year's|\bimminent|\bupcoming|\bwin the|\bpost-) $/;
/** "They had Labour on 47% and the Tories on 28%" is a poll's word or a guess's. */
export const PUT_ON = new RegExp(inLines`
  \b(?:had|has|have|puts?|putting) (?:the )?[\ue000-\ue1ff] (?:on|at) (?:[a-z]+ ){0,2}
  (?:[\ue400-\ue5ff][^.;]{0,60}?(?:,| and) (?:the )?[\ue000-\ue1ff] (?:(?:on|at) )?(?:[a-z]+ )?)*$
`);
/** "Lower than hoped", "as expected": so it was. */
export const THAN_HOPED =
  /\b(?:(?:[a-z]+er|more|less|worse) than|as) (?:was |had been |many )?(?:hoped|expected|predicted|forecast|feared)\b/g;
/** Hopes that came to nothing and forecasts that failed: what ended them was counted. */
export const DASHED = new RegExp(
  inLines`
    \b(?:carr|bore|shatter|dash|end|crush|kill|wreck|scotch|destroy|s[aiu]nk|blew)\w* [^,;.]{0,30}?\bhopes\b
    |\b(?:def(?:y|ie)|confound|despite|contrary to)\w* (?:all |most |the )*(?:predictions|forecasts|expectations)\b
  `,
  'g',
);
/** "Needed 25 per cent and managed 15": what was needed is said, and what there was. */
export const MANAGED = /^.*\b(?:and|but|yet) (?:(?:he|she|it|they) )?(?:only |just )*(?:managed|got|achieved)\b/s;
/** "A 21 per cent slice that had been 5 in 2010": of the other figure. */
export const HAD_BEEN = / (?:that|which) (?:had(?: been)?|was|were|managed|got|took) (?:[a-z]+ )*[\ue400-\ue5ff].*$/s;
/** What had been so since a day was so until now. */
export const HAD_SINCE = /\bhad (?:been (?:[a-z ]{0,30} )?(?:mp|member)|held|represented|sat)\b[^,;]{0,60}\bsince\b/g;
/** "With fewer voting than last year she had": a comparison, and what it is of behind it. */
export const THAN_LAST = /\bthan (?:in |at )?(?:the )?(?:last|previous) \w+(?= (?!(?:had|was)\b)[^ ]+ [^ ]+ )/g;
/** "As last time": so it was now too. */
export const AS_BEFORE =
  /^(?:just )?as (?:last time|before|in (?:the )?[\ue700-\ue7ff])(?=,? (?:the )?[\ue000-\ue2ff])/;
/** What is not so, or not yet, or only somebody's guess; the majority of a government too. */
export const UNREAL = new RegExp(inLines`
  \b(?:
    would
    |could(?! (?:
      not better|do (?:nothing|little)
      |(?:only |just )?(?:muster|manage|find|scrape|point|raise|be (?:bothered|[a-z]+ed to (?:vote|turn)))
    )
      | (?:only|just) \w| \w+ (?:only|just)\b
    )
    |might|if|unless|need\w*|requir\w*|necessary|ought|want(?:s|ed)(?= an? swing)
    |should(?! (?:be (?:noted|said|remembered)|please|worry))
    |forecast\w*|predict\w*|estimat\w*|project(?:ed|ions?)|expect\w*
    |hop(?:e[sd]?|ing)|(?<!-)fear\w*|target|odds|bookmakers?|bookies|betting|canvass\w*|rumou?r\w*|speculat\w*
    |briefed|(?:private|internal) (?:figures|returns|numbers)|anything (?:less|under|below)
    |(?:commons|working|overall|government's|parliamentary|national) majority
    |majority (?:in|of) (?:the )?(?:commons|parliament|house|seats)|nationally|nationwide|repeated|replicated
    |across the country|averaged?|threshold|on course|th on|tellers?|(?:was|were) told|reckon(?:s|ed)? on
    |(?:pundits?|experts?) (?:had )?(?:put(?! (?:the (?:swing|turnout)|it) at)|sa\w+|th\w+)
    |(?:thinks?|thought|guess|reckon(?:s|ed)?)(?= (?:it|closer|that|the|[\ue000-\ue2ff]))|early signs
    |being (?:re)?counted|(?:thought|spoken|talk(?:s|ed|ing)?)(?: [a-z]+){0,2} of|braced|prepared for|confident"? of
    |aim(?:s|ed|ing)? (?:for|to)|by next|set to|likely|may be that|potential|hypothetical|told us
    |swing-?o-?meter|extrapolat\w*|will|whatever|(?<!\b(?:times|twice) )as (?:much|many|high|low) as|optimistic
    |pessimistic|claim(?:s|ed|ing)? (?:of|to have)|boast\w*|currently (?:polling|on)
    |earlier (?:version|edition|report)
    |(?:originally|wrongly|incorrectly|mistakenly) (?:said|stated|reported|gave|put)
    |leaflets? (?:showing|claiming|saying|putting|that)|bar ?charts?
  )\b
`);
/** Those who ask before the poll, and what they found. */
export const POLLED = new RegExp(inLines`
  \b(?:
    pollsters?|fieldwork|sampling|survey\w*|yougov|survation|ipsos|mori|icm|comres|populus|nop
    |gallup|lord ashcroft|(?:opinion|constituency|private|internal|exit) polls?
    |(?<!
      \b(?:[ao][tf]|to|left|leave|head\w*|top\w*|def\w*|confound\w*|despite) the |
      (?:^|[\ue600-\ue6ff])(?: place)? in the |two |both |three |other )polls(?! (?:open|clos))
    |(?<!(?:of|topped|headed) )(?:the|a|one|latest|only|last|final|recent|another) poll
      (?: (?:for|by|in)\b|(?: [a-z]+){0,6} (?:suggest|show|had|put|gave|give|point|found|indicat)\w*)
  )\b
`);
/** "The latest poll, out today, has": whatever it goes on with. */
export const POLL_SAYS = new RegExp(
  inLines`
    ^(?:[a-z]+ ){0,5}(?:${POLLED.source}|(?:latest|new) poll\b)
    [^;:]*, (?:had|has|have|puts?|g[ai]ves?|show\w*|suggest\w*|f(?:ound|inds)|indicat\w*)\b
  `,
);
/** "With half the votes counted": not the result. */
export const PARTIAL = new RegExp(inLines`
  \bwith (?:[a-z]+ ){0,3}(?:half|most|some|thirds?|quarters?|[\ue500-\ue5ff]) (?:of )?(?:the |all )?
  (?:votes?|ballots?|boxes|papers|wards) (?:counted|in(?! (?:the|a|this|\ue300))|opened|declared|sampled|tallied)
  \b
`);
/** What goes on with a poll that has been told of: "It suggested", "The figures show". */
export const POLL_GOES_ON = new RegExp(inLines`
  ^(?:and |but )?(?:it|they|that|this|the (?:poll|survey|figures|numbers|firm))\b
  [^.;]{0,30}? (?:had|has|have|put|g[ai]ves?|show\w*|suggest\w*|found|indicat\w*)\b
`);
/** "Cut the 13,342 majority of 2005 to", "where there had been one of 2,094 she left": the year is the old one's. */
export const OLD_ONE = new RegExp(inLines`
  [\ue400-\ue4ff](?:(?: |-)votes?)?(?: (?:majority|lead|margin))? (?:of|in|at|from) (?:the )?
    (?:general election of )?[\ue700-\ue7ff](?: general election)?(?=.* (?:to|into|it) [^;]*$)
  |\bwhere [^,;\ue400-\ue5ff]* had (?:been|had) [^,;\ue400-\ue5ff]*[\ue400-\ue4ff]
    (?=,? (?:he|she|it|they|[\ue000-\ue2ff]) )
`);
/** The words up to one that says that what follows is of this poll. */
export const TONIGHTS =
  /^.*\b(?:(?=(?:tonight|last night|yesterday|thursday)'s )|(?:(?:is|are|stands) now|stood this time) )/s;
/** What is to come for certain once the votes are counted, "will represent", and what was done for: "quit so that he could". */
export const SURE = new RegExp(
  inLines`
    \bso (?:that )?\S+ could\b
    |\bwill (?=
      (?:(?:now|soon|duly|instead|therefore) )?(?:
        follow|represent|succeed|replace|take|join|become|sit|serve|return|head
        |be (?:sworn|going to|the|an?|its|their|his|her|back)|have a|go (?:to|back)|do so
      )\b
    )
  `,
  'g',
);
/** "Beats the average": the figure before it is none. */
export const BEATEN = /\b(?:beats?|bettered|above|below|over|than|exceed(?:s|ed)) (?:the|an|its) average\b/;
/** How a sentence opens that says of when it speaks: "In 2019", "When she stood before,", "Two years ago". */
export const OPENS_WHEN = new RegExp(inLines`
  ^(?:and |but |then |also |back |however, )?(?:
    when [^;]{0,110},(?= [^,;]*$)|when [^;,]{0,110}|for the [^,;–:]{0,40}|(?:if (?:we|you) )?look(?:ing)? back [^,;]*
    |(?:in|at|during|on|[\ue800-\ue8ff]|last|previously|a year|just) ?
      [^,;–:]{0,90}(?:(?<=later), at the [^,;]{0,9}general election)?
  )
`);
