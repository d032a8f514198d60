import { inLines } from './in-lines.ts';
import { askedOnce } from './asked-once.ts';
import { withoutAsides } from './asides.ts';
import type { DateMention, Tagged } from './mentions.ts';
import { statementAt } from './statement.ts';
import { scopeOfDate, type ContestTime, type Scope } from './which-election.ts';

const DATE = '\ue700-\ue7ff';
const ANY = '\ue000-\uf8ff';
const DATES = new RegExp(`[${DATE}]`, 'g');
const DATE_AT_END = new RegExp(`([${DATE}]) $`);
const DATE_BEHIND = new RegExp(`^ (?:of|in) ([${DATE}])`);
const WHEN = new RegExp(
  inLines`
    ([${DATE}])(?: (?:[a-z'-]{1,20}|[\ue400-\ue5ff])){0,6}(?:,| –)? (?:(?:in|at|during|after) )?(?:when|where|which)
    \b[^;.]{0,110}$
  `,
);
/** "Labour lost it in 2005 to Peter Law, another Independent, who": what follows goes on with that year. */
const WHO_THEN = new RegExp(
  inLines`
    ([${DATE}]) (?:to|by) (?:the )?[\ue000-\ue2ff]
    [^;.:\ue400-\ue7ff]{0,60}?,? who (?:(?!now\b|has\b|is\b|this\b)[^;.,:${DATE}])*$
  `,
);
/** The date is the second of a pair. */
const JOINED = new RegExp(`[${ANY}](?:-|/| and | to )$`);
/** What turns from one election to the other. */
const CONTRAST =
  /[;]|\b(?:but|while|whereas|now|this time|yesterday|last night|on thursday|today|has become|have become)\b/;
const PREVIOUS = new RegExp(inLines`
  \b(?:
    last time|last (?:year|may|june|july|december|april|november|october|summer|autumn|winter|spring)
    |that (?:day|year|time)|(?:on|at|in) that (?:occasion|election|contest|poll)|(?:was|were) then
    |(?<=[a-z-] )then(?= (?:with|on) (?:$|[\ue400-\ue5ff]))
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
const EARLIER_BY_ELECTION = new RegExp(inLines`
  \b(?:
    (?:previous|last|preceding|earlier) (?:parliamentary |westminster )?by-?election\b(?!s)
    |(?:a|one) (?:week|fortnight|month) (?:ago|earlier)|occasions
  )
`);
/** Said of a month before the poll: "Last month UKIP topped the poll". */
const LAST_MONTH = /^ ?(?:(?:of the )?votes? )?last month\b/;
const GENERAL = /\b(?:general|snap|last|national) election\b|\bpolling day in\b/g;
const COMPARISON = new RegExp(inLines`
  (?:
    (?:\bthan|\bon|\bfrom|\bagainst|\bcompared (?:with|to)) (?:the |its |a )*[\ue400-\ue5ff](?: \w+)? (?:at|in|of)
    |\bfrom (?:[a-z\ue600-\ue6ff-]+ ){1,4}(?:at|in)|\bsince|\bthan(?: in| at| it was (?:in|at))?|\bon|\bfrom
    |\bcompared (?:with|to)|\bover|\buntil|\bbefore|\bversus|\bagainst|\bup|\bdown|\bfor the|\bbehind the
    |\bbetween|\bhalf|\btwice|\bdouble
    |\b(?:half|twice|double|third|quarter|more|fewer|less|better|worse|higher|lower)\b[^,;]{0,30}'s (?:at|in|of)
  ) (?:that at |that of |those (?:in|at) |what it (?:was|won) (?:in|at) )?(?:the |its |their |his |her |last )?$
`);
/** Elections that are none to the Commons, near a figure. */
const OTHER_ELECTION = new RegExp(inLines`
  \b(?:
    holyrood|scottish parliament|senedd|welsh assembly|assembly (?:election|seat|poll|list)
    |(?:council|county|borough|district|parish) (?:elections?|seats?|polls?|by-?elections?)
    |(?:in|of|at|for) (?:an?|the|his|her|its|their) (?:[\w-]+ |[\ue100-\ue1ff] ){0,2}
      (?:nomination|hustings|debates?|ballot of)
    |(?:local|county|borough|city|district|municipal) elections?|county council
    |(?<!(?:\b(?:member|leader|sat|sits|served?|seat|mp)|[\ue100-\ue1ff]) (?:of|in) the )eu(?:ro(?:pean)?)?[- ]?
      (?:elections?|parliament|polls?|votes?|ballot)
    |in the councils|mayoral(?:ty)?|(?:as|for|elected|become|became|new|next) (?:the )?(?:\w+ )?mayor|referendum
    |brexit vote|primary|general secretary|leadership (?:election|contest|race|ballot)|leave won|remain won
    |voted (?:leave|remain)|(?:her|his) ward|(?:in|for|at) (?:the )?(?:[\w'-]+ ){1,3}ward|ward by
    |(?:took|won|lost|held) the council|for the (?:assembly|council|senedd|europeans?)
  )\b
`);
const NEXT =
  /(?:\bnext|\ba|\banother|\bcoming|\bfuture|\bearly|\bany|\bthis year's|\bimminent|\bupcoming|\bwin the|\bpost-) $/;
/** "They had Labour on 47% and the Tories on 28%" is a poll's word or a guess's. */
const PUT_ON = new RegExp(inLines`
  \b(?:had|has|have|puts?|putting) (?:the )?[\ue000-\ue1ff] (?:on|at) (?:[a-z]+ ){0,2}
  (?:[\ue400-\ue5ff][^.;]{0,60}?(?:,| and) (?:the )?[\ue000-\ue1ff] (?:(?:on|at) )?(?:[a-z]+ )?)*$
`);
/** "Lower than hoped", "as expected": so it was. */
const THAN_HOPED =
  /\b(?:(?:[a-z]+er|more|less|worse) than|as) (?:was |had been |many )?(?:hoped|expected|predicted|forecast|feared)\b/g;
/** Hopes that came to nothing and forecasts that failed: what ended them was counted. */
const DASHED = new RegExp(
  inLines`
    \b(?:shatter|dash|end|crush|kill|wreck|scotch|destroy|s[aiu]nk|blew)\w* [^,;.]{0,30}?\bhopes\b
    |\b(?:def(?:y|ie)|confound|despite|contrary to)\w* (?:all |most |the )*(?:predictions|forecasts|expectations)\b
  `,
  'g',
);
/** "Needed 25 per cent and managed 15": what was needed is said, and what there was. */
const MANAGED = /^.*\b(?:and|but|yet) (?:(?:he|she|it|they) )?(?:only |just )*(?:managed|got|achieved)\b/s;
/** "A 21 per cent slice that had been 5 in 2010": of the other figure. */
const HAD_BEEN = / (?:that|which) (?:had(?: been)?|was|were|managed|got|took) (?:[a-z]+ )*[\ue400-\ue5ff].*$/s;
/** What had been so since a day was so until now. */
const HAD_SINCE = /\bhad (?:been (?:[a-z ]{0,30} )?(?:mp|member)|held|represented|sat)\b[^,;]{0,60}\bsince\b/g;
/** "With fewer voting than last year she had": a comparison, and what it is of behind it. */
const THAN_LAST = /\bthan (?:in |at )?(?:the )?(?:last|previous) \w+(?= (?!(?:had|was)\b)[^ ]+ [^ ]+ )/g;
/** "As last time": so it was now too. */
const AS_BEFORE = /^(?:just )?as (?:last time|before|in (?:the )?[\ue700-\ue7ff])(?=,? (?:the )?[\ue000-\ue2ff])/;
const UNREAL = new RegExp(inLines`
  \b(?:
    would
    |could(?! (?:
      not better|do (?:nothing|little)
      |(?:only |just )?(?:muster|manage|find|scrape|point|raise|be (?:bothered|[a-z]+ed to (?:vote|turn)))
    )
      | (?:only|just) \w| \w+ (?:only|just)\b
    )
    |might|if|unless|need\w*|requir\w*|necessary|ought|want(?:s|ed)(?= an? swing)
    |should(?! (?:be (?:noted|said|remembered)|please|worry))|forecast\w*|predict\w*|project(?:ed|ions?)|expect\w*
    |hop(?:e[sd]?|ing)|(?<!-)fear\w*|target|odds|bookmakers?|bookies|betting|canvass\w*|rumou?r\w*|speculat\w*
    |briefed|(?:private|internal) (?:figures|returns|numbers)|anything (?:less|under|below)
    |(?:commons|working|overall|government's|parliamentary|national) majority
    |majority (?:in|of) (?:the )?(?:commons|parliament|house|seats)|nationally|nationwide|repeated|replicated
    |across the country|averaged?|threshold|on course|th on|tellers?|(?:was|were) told|reckon(?:s|ed)? on
    |(?:pundits?|experts?) (?:had )?(?:put(?! (?:the (?:swing|turnout)|it) at)|sa\w+|th\w+)
    |(?:thinks?|thought|guess|reckon(?:s|ed)?)(?= (?:it|closer|that|the|[\ue000-\ue2ff]))|early signs
    |being (?:re)?counted|(?:thought|spoken|talk(?:s|ed|ing)?)(?: [a-z]+){0,2} of|braced|prepared for|confident of
    |aim(?:s|ed|ing)? (?:for|to)|by next|set to|likely|may be that|potential|hypothetical|imaginary|told us
    |swing-?o-?meter|extrapolat\w*|will|whatever|(?<!\b(?:times|twice) )as (?:much|many|high|low) as|optimistic
    |pessimistic|claim(?:s|ed|ing)? (?:of|to have)|boast\w*|currently (?:polling|on)|rallied|simulat\w*
    |mock election|earlier (?:version|edition|report)
    |(?:originally|wrongly|incorrectly|mistakenly) (?:said|stated|reported|gave|put)
    |leaflets? (?:showing|claiming|saying|putting|that)|bar ?charts?
  )\b
`);

/** Those who ask before the poll, and what they found. */
const POLLED = new RegExp(inLines`
  \b(?:
    pollsters?|fieldwork|sampling|rough estimate|survey\w*|yougov|survation|ipsos|mori|icm|comres|populus|nop
    |gallup|lord ashcroft|(?:opinion|constituency|private|internal|exit) polls?
    |(?<!
      \b(?:[ao][tf]|to|left|leave|head\w*|top\w*|def\w*|confound\w*|despite) the |
      (?:^|[\ue600-\ue6ff])(?: place)? in the |two |both |three |other )polls(?! (?:open|clos))
    |(?<!(?:of|topped|headed) )(?:the|a|one|latest|only|last|final|recent|another) poll
      (?: (?:for|by|in)\b|(?: [a-z]+){0,6} (?:suggest|show|had|put|gave|give|point|found|indicat)\w*)
  )\b
`);
/** "The latest poll, out today, has": whatever it goes on with. */
const POLL_SAYS = new RegExp(
  inLines`
    ^(?:[a-z]+ ){0,5}(?:${POLLED.source}|(?:latest|new) poll\b)
    [^;:]*, (?:had|has|have|puts?|g[ai]ves?|show\w*|suggest\w*|f(?:ound|inds)|indicat\w*)\b
  `,
);
/** "With half the votes counted": not the result. */
const PARTIAL = new RegExp(inLines`
  \bwith (?:[a-z]+ ){0,3}(?:half|most|some|thirds?|quarters?|[\ue500-\ue5ff]) (?:of )?(?:the |all )?
  (?:votes?|ballots?|boxes|papers|wards) (?:counted|in(?! (?:the|a|this|\ue300))|opened|declared|sampled|tallied)
  \b
`);
const unreal = (words: string): boolean => UNREAL.test(words) || POLLED.test(words);
/** True of what goes on with a poll that the sentence before told of: "It suggested", "They had". */
export const goesOnWithPoll = (text: string, before: string): boolean =>
  /^(?:and |but )?(?:it|they|that|this|the (?:poll|survey|figures|numbers|firm))\b[^.;]{0,30}? (?:had|has|have|put|g[ai]ves?|show\w*|suggest\w*|found|indicat\w*)\b/.test(
    text,
  ) && POLLED.test(before);

/** "Cut the 13,342 majority of 2005 to", "where there had been one of 2,094 she left": the year is the old one's. */
const OLD_ONE = new RegExp(inLines`
  [\ue400-\ue4ff](?:(?: |-)votes?)?(?: (?:majority|lead|margin))? (?:of|in|at|from) (?:the )?
    (?:general election of )?[\ue700-\ue7ff](?: general election)?(?=.* (?:to|into|it) [^;]*$)
  |\bwhere [^,;\ue400-\ue5ff]* had (?:been|had) [^,;\ue400-\ue5ff]*[\ue400-\ue4ff]
    (?=,? (?:he|she|it|they|[\ue000-\ue2ff]) )
`);

/** The words up to one that says that what follows is of this poll. */
const TONIGHTS = /^.*\b(?:(?=(?:tonight|last night|yesterday|thursday)'s )|(?:is|are|stands) now )/s;

/** What is to come for certain once the votes are counted, "will represent", and what was done for: "quit so that he could". */
const SURE = new RegExp(
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
const BEATEN = /\b(?:beats?|bettered|above|below|over|than|exceed(?:s|ed)) (?:the|an|its) average\b/;

/**
 * Scope of the figure at an offset of a tagged sentence, judged by the words of its statement: years and months
 * other than the contest's, "last time", a pluperfect; "would", "needed", "forecast".
 */
export const scopeAt = askedOnce((tagged: Tagged, at: number, time: ContestTime): Scope => {
  const text = [SURE, AS_BEFORE, THAN_HOPED, DASHED].reduce(
    (all, pattern) => all.replace(pattern, (words) => ' '.repeat(words.length)),
    withoutAsides(tagged.text, at),
  );
  const said = statementAt(text, at);
  const own = said.own.replace(MANAGED, '');
  const clause = said.left.replace(MANAGED, '');
  const right = said.right.replace(HAD_BEEN, '');
  const opening = text.slice(0, at);
  // "not far from tonight's margin of": what stands before says nothing of when.
  const left = clause.replace(TONIGHTS, '').replace(OLD_ONE, ' ');
  if (
    /^[^:]{0,60}\b(?:predict|forecast|guess|tip|bet)\w*:/.test(opening) ||
    PUT_ON.test(opening) ||
    PARTIAL.test(opening) ||
    /^(?:in|according to) [^,;]{0,20}\b(?:opinion|constituency|latest|recent|private|internal) polls?,/.test(opening) ||
    POLL_SAYS.test(opening) ||
    unreal(own) ||
    unreal(
      right
        .slice(0, 60)
        .replace(/ (?:after|following|despite)\b.*/, '')
        .replace(BEATEN, ' '),
    )
  )
    return 'unreal';
  // "A week after the assembly election where she won by": what was so there.
  const there = /^([^]*) (?:where|when|in which|at which) [^,;]*$/.exec(opening)?.[1];
  if (
    OTHER_ELECTION.test(/[^,;]{0,60}$/.exec(there ?? '')?.[0] ?? '') ||
    OTHER_ELECTION.test(left) ||
    OTHER_ELECTION.test(right.slice(0, 90))
  )
    return 'other';
  const when = (WHEN.exec(opening) ?? WHO_THEN.exec(opening))?.[1];
  const dated = when ? scopeOfDate(tagged.of(when) as DateMention, time) : null;
  if (dated) return dated;
  // "by 7,078 votes three years ago, when X was second and Y third".
  if (
    /\b(?:years? (?:ago|before|earlier)|last time|(?:last|previous|general|national) election),? when [^;.,]{0,90}$/.test(
      opening,
    )
  )
    return 'previous';
  // "A Green seat now, where Labour had 13,413".
  if (
    /\bwhere (?:the )?[\ue000-\ue2ff](?:'s \w+)? (?:once |previously )?had (?:a |an |just |only |some )*$/.test(
      opening,
    ) ||
    /^[\ue400-\ue5ff] then\b/.test(text.slice(at))
  )
    return 'previous';
  // "The last time that they lost, in 1931, the Liberal won by": a year says when that was.
  const last = /^(?:and |but )?the last time [^;]{0,60}?\b(?:in|was)(?: in)? ([\ue700-\ue7ff])/.exec(opening)?.[1];
  if (last) return scopeOfDate(tagged.of(last) as DateMention, time) ?? 'this';
  // "9,800 at its height": of whenever that was.
  if (/ at (?:its|their|his|her) (?:height|peak|zenith|best|highest)\b/.test(right.slice(0, 40))) return 'other';
  // "As in last year's by-election, where the swing was 17%".
  if (
    /\b(?:last (?:year|month|[a-z]+)|previous)(?:'s)? by[- ]election,? (?:when|where|in which)\b[^,;.]*$/.test(opening)
  )
    return 'other';
  if (/(?<!^\S+ )\b(?:months|years|weeks|a year|a month|a week) (?:later|on)\b/.test(left)) return 'other';
  const goesOn = text.slice(at, at + 90).replace(/;.*/, '');
  if (
    /\bwhich is what\b/.test(goesOn) ||
    /\bwould (?:mean|be|give|represent)\b/.test(goesOn.replace(/, (?:which|one that|a result|if repeated)\b.*/, ''))
  )
    return 'unreal';
  // "up 26% on its vote at the 2005 election": a year that is compared with.
  const compared =
    /^ (?:points? )?(?:(?:increase|rise|drop|fall|decrease|gain|up|down|lower|higher|better|worse) )?(?:on (?:the [\ue500-\ue5ff] )?(?!a |polling|election)|since )[^\ue400-\ue5ff]*$/.test(
      right,
    ) ||
    (/^ (?:points? )?(?:from|since|in (?:a|just|two|three|four|five|[\ue800-\ue8ff])|over|compared) /.test(right) &&
      /\b(?:up|down|rise|fall|fell|rose|drop|dropped|increased?|decreased?|slump|gain|loss|lower|higher|reduction|decline|jump|surge|collapse)(?: (?:of|by|just|only|a|another))* $/.test(
        left,
      ));
  const near = scopeOfWords(tagged, left, time) ?? (compared ? null : scopeOfWords(tagged, right, time));
  if (near) return near;
  // "In 2019, he took 63% and beat Labour by 23,000": what opens a sentence holds until it turns.
  const part = /[^;:]*$/.exec(opening)?.[0].trimStart() ?? '';
  const head = openingOf(part);
  const holds = head !== null && head.length < part.length && !CONTRAST.test(part.slice(head.length));
  if (holds && OTHER_ELECTION.test(head)) return 'other';
  if (holds) return scopeOfWords(tagged, head.replace(/\bhad\b/g, 'has'), time) ?? 'this';
  return 'this';
});

/** The words that open a sentence and say of when it speaks; null where it opens otherwise. */
function openingOf(text: string): string | null {
  return (
    /^(?:and |but |then |also |back )?(?:when [^;]{0,110},(?= [^,;]*$)|when [^;,]{0,110}|for the [^,;–:]{0,40}|(?:in|at|during|on|two|three|four|five|six|seven|eight|nine|ten|eighteen|\d+|last|previously|a year|just) ?[^,;–:]{0,90})/
      .exec(text)?.[0]
      .replace(/ (?:where|which|who|whose|that(?! (?:election|occasion|contest|poll|day|time|night|year)))\b.*/, '') ??
    null
  );
}

/** Scope that a sentence's opening words give to it and to the sentences after it: "At the 2017 general election …". */
export function openingScope(tagged: Tagged, time: ContestTime): Scope | null {
  const head = openingOf(tagged.text.slice(0, 110).replace(/^[^:;,.]{1,40}: /, ''));
  // "When the by-election came round, …" opens on this one.
  return head && !/^when [^,]{0,20}\bby-?election\b/.test(head)
    ? scopeOfWords(tagged, head.replace(/\bhad\b/g, 'has'), time)
    : null;
}

function scopeOfWords(tagged: Tagged, words: string, time: ContestTime): Scope | null {
  if (
    EARLIER_BY_ELECTION.test(words) ||
    (time.month !== (((time.published ?? 0) + 10) % 12) + 1 && LAST_MONTH.test(words))
  )
    return 'other';
  if (PREVIOUS.test(words.replace(HAD_SINCE, ' ').replace(THAN_LAST, ' '))) return 'previous';
  GENERAL.lastIndex = 0;
  for (let match = GENERAL.exec(words); match; match = GENERAL.exec(words)) {
    const lead = words.slice(0, match.index).replace(DATE_AT_END, '');
    if (!COMPARISON.test(lead) && !NEXT.test(lead)) return dateOf(tagged, words, match, time) ?? 'previous';
  }
  for (const match of words.matchAll(DATES)) {
    const lead = words.slice(0, match.index);
    const day = tagged.of(match[0]);
    const dated = day?.kind === 'date' && day.day !== null && /^(?:\S+ )?on $/.test(lead);
    if ((!dated && COMPARISON.test(lead)) || JOINED.test(lead)) continue;
    const scope = scopeOfDate(tagged.of(match[0]) as DateMention, time);
    if (scope) return scope;
  }
  return null;
}

/** Scope of the year before a general election's name or behind it. */
function dateOf(tagged: Tagged, words: string, { index, 0: name }: RegExpExecArray, time: ContestTime): Scope | null {
  const unit = DATE_AT_END.exec(words.slice(0, index))?.[1] ?? DATE_BEHIND.exec(words.slice(index + name.length))?.[1];
  return unit ? scopeOfDate(tagged.of(unit) as DateMention, time) : null;
}
