import type { DateMention, Tagged } from './mentions.ts';

/** Which election a figure is of, as far as the words around it say. */
export type Scope = 'this' | 'previous' | 'other' | 'unreal';

/** When the contest was, as far as known; month 1 to 12. */
export interface ContestTime {
  readonly year: number | null;
  readonly month: number | null;
  /** Month of publication; null where not known. */
  readonly published: number | null;
}

const DATE = '\ue700-\ue7ff';
const ANY = '\ue000-\uf8ff';
const DATES = new RegExp(`[${DATE}]`, 'g');
const DATE_AT_END = new RegExp(`([${DATE}]) $`);
const WHEN = new RegExp(
  `([${DATE}])(?: [a-z'-]{1,20}){0,4},? (?:(?:in|at|during|after) )?(?:when|where|which)\\b[^;.]{0,110}$`,
);
/** The date is the second of a pair. */
const JOINED = new RegExp(`[${ANY}](?:-|/| and | to )$`);
/** Where one statement ends and another may begin. */
const EDGE =
  /[;()–]|(?<=\b(?:what|than)\b[^,;]{0,40}),(?= with (?:the )?[\ue000-\ue2ff])|:(?! [\ue400-\ue5ff])|,(?! ?\d)(?! (?:with|on|by|just|only|some|thanks|a (?:\w+ )?(?:majority|margin|lead))\b)(?! (?:winning|polling|taking|securing|gaining|getting|receiving) (?:just |only |a )?[\ue400-\ue5ff])|\.\.\.| - | as (?=(?:the )?[\ue000-\ue1ff] )| (?:while|whereas|but|though|although|compared (?:with|to)|against|where|when|who|whose|which|despite|than|up from|down from|instead of|because|(?:below|above|short of) (?:that|the|those)) | in what (?=had|was|used)| in (?:a|the) (?:\w+ )?(?:seat|constituency) (?=[\ue000-\ue2ff]|that|they|he|she|it|the|once|held)| from (?=(?:just |about |the |a )?[\ue400-\ue5ff])/g;
/** What turns from one election to the other. */
const CONTRAST =
  /[;]|\b(?:but|while|whereas|now|this time|yesterday|last night|on thursday|today|has become|have become)\b/;
/** "and", "to", which end what a cue after a figure covers. */
const LATER = / (?:and|as|with|to) /;
const PREVIOUS =
  /\b(?:last time|last (?:year|may|june|july|december|april|november|october|summer|autumn|winter|spring)|that (?:day|year|time)|(?:was|were) then|(?:last|previous|preceding|earlier) (?:general )?(?:election|contest|poll|result|occasion|outing)|previous(?:ly)?|(?:two|three|four|five|six|seven|eight|nine|\d+|ten|eleven|twelve|eighteen|a few|some) (?:years|months) (?:ago|before|earlier)|(?:a|one|the) year (?:ago|before|earlier)|last (?:year|may|june|july|december|april)|years? earlier|back then|predecessors?|used to|formerly|had (?:\w+ly )?(?:won|taken|polled|held|been(?! (?:cast|counted|verified|issued|declared))|secured|got|received|gained|come|finished|had|enjoyed|commanded|stood|managed|attracted|amassed|scored|captured|seen|beaten)|before (?:the|this) by-?election|(?:began|started|entered|opened|went into) (?:the|this|his|her|its|their) (?:\w+ )?(?:campaign|contest|race|fight|by-?election))\b|[\ue800-\ue8ff][- ](?:years?|months?) (?:ago|before|earlier)\b/;
/** An earlier by-election, of the seat or another: not the election that this one is measured against. */
const EARLIER_BY_ELECTION =
  /\b(?:(?:previous|last|preceding|earlier) (?:parliamentary |westminster )?by-?election\b(?!s)|(?:a|one) (?:week|fortnight|month) (?:ago|earlier))/;
const GENERAL = /\b(?:general|snap|last) election\b|\bpolling day in\b/g;
const COMPARISON =
  /(?:\bsince|\bthan(?: in| at| it was (?:in|at))?|\bon|\bfrom|\bcompared (?:with|to)|\bover|\buntil|\bbefore|\bversus|\bagainst|\bup|\bdown|\bfor the|\bsince (?:the|its)|\bbehind the|\bbetween|\bhalf|\btwice|\bdouble) (?:that at |that of |those (?:in|at) |what it (?:was|won) (?:in|at) )?(?:the |its |their |his |her |last )?$/;
/** Elections that are none to the Commons, near a figure. */
const OTHER_ELECTION =
  /\b(?:holyrood|scottish parliament|senedd|welsh assembly|assembly (?:election|seat|poll)|council (?:elections?|seats?|polls?|by-?elections?)|local elections?|county council|european (?:elections?|parliament|polls?|votes?|ballot)|in the councils|euro(?:-|pean )?elections?|mayoral|mayor|referendum|police (?:and crime )?commissioners?|eu poll|brexit vote|general secretary|leadership (?:election|contest|race|ballot)|mayoralty|leave won|remain won|voted (?:leave|remain)|(?:her|his) ward|(?:in|for|at) (?:the )?(?:[\w'-]+ ){1,3}ward|ward by|(?:took|won|lost|held) the council|for the (?:assembly|council|senedd|europeans?)|crime commissioner)\b/;
const NEXT =
  /(?:\bnext|\ba|\banother|\bcoming|\bfuture|\bearly|\bany|\bthis year's|\bimminent|\bupcoming|\bwin the|\bpost-) $/;
const UNREAL =
  /\b(?:would|could(?! (?:only |just )?(?:muster|manage|find|scrape|raise)| (?:only|just) \w| \w+ (?:only|just)\b)|might|if|unless|needs?|needed|needing|require[sd]?|requiring|necessary|ought|should(?! (?:be (?:noted|said|remembered)|please|worry))|forecasts?|forecasting|predict\w*|projected|projections?|expect(?:s|ing|ed|ations?)?|hop(?:e|es|ed|ing)|fear(?:s|ed|ing)?|target|opinion polls?|polls (?:suggest|show|had|put|gave|give|point)\w*|(?:the|a|one|latest) poll (?:for|by|in|gave|put|had|suggest|show)\w*|survey\w*|yougov|survation|ipsos|mori|icm|comres|populus|nop|gallup|lord ashcroft|odds|bookmakers?|bookies|betting|canvass\w*|rumou?r\w*|speculat\w*|briefed|anything (?:less|under|below)|(?:commons|working|overall|government's|parliamentary|national) majority|slim (?:commons|parliamentary|working) majority|majority (?:in|of) (?:the )?(?:commons|parliament|house|seats)|nationally|nationwide|repeated|replicated|across the country|average|averaged|threshold|on course|exit poll|lead in the polls|target seats?|th on|reckon(?:s|ed)? (?:it|they|on)|(?:think|thinks|thought|guess) (?:it|closer|they|the)|talk(?:s|ed|ing)? of|braced|prepared for|confident of|aim(?:s|ed|ing)? (?:for|to)|by next|set to|likely|potential|hypothetical|imaginary|told us|swing-o-meter|swingometer|extrapolat\w*|will|whatever|as (?:much|many|high|low) as|optimistic|pessimistic|claim(?:s|ed|ing)? (?:of|to have)|boast\w*|rallied|simulat\w*|mock election|leaflets? (?:showing|claiming|saying|putting|that)|bar ?charts?)\b/;

/** "Beats the average": the figure before it is none. */
const BEATEN = /\b(?:beats?|bettered|above|below|over|than|exceed(?:s|ed)) (?:the|an|its) average\b/;

/** True where the words right before a figure make it the old one of a pair: "down from 61%", "against 48% in May". */
export function isOldOfPair(tagged: Tagged, at: number): boolean {
  const lead = tagged.text.slice(Math.max(0, at - 48), at);
  // "against 7,040 for Robert Evans": a rival's figure, not an older one.
  if (
    /^(?: votes?)?(?: \([^)]*\)| [\ue300-\ue3ff])?,? (?:for|of|polled by|by) (?:(?!of |in |at )[a-z-]+ ){0,4}[\ue000-\ue1ff]/.test(
      tagged.text.slice(at + 1),
    )
  )
    return false;
  return (
    /(?:\b(?:from|than|compared (?:with|to)|versus|as opposed to|up on|down on|up from|down from|instead of|rather than)|\bin place of|\bagainst)(?: the| a| an| its| his| her| their| just| about| that| only| about the| around| some| a previous)*(?: majority of| lead of| turnout of| share of| margin of| figure of)? $/.test(
      lead,
    ) && !/\bswing(?: of)? from $/.test(lead)
  );
}

/** The statement around an offset: its own words, and the words that open the sentence. */
function statement(text: string, at: number): { left: string; right: string; opening: string; from: number } {
  let from = 0;
  let to = text.length;
  EDGE.lastIndex = 0;
  for (let edge = EDGE.exec(text); edge; edge = EDGE.exec(text)) {
    if (edge.index + edge[0].length <= at) from = edge.index + (/[a-z]/.test(edge[0]) ? 0 : edge[0].length);
    else if (edge.index >= at) {
      to = edge.index;
      break;
    }
  }
  const right = text.slice(at + 1, to);
  const later = LATER.exec(right);
  const opening = text.slice(0, at);
  return { left: text.slice(from, at), right: later ? right.slice(0, later.index) : right, opening, from };
}

/**
 * Scope of the figure at an offset of a tagged sentence, judged by the words of its statement: years and months
 * other than the contest's, "last time", a pluperfect; "would", "needed", "forecast".
 */
export function scopeAt(tagged: Tagged, at: number, time: ContestTime): Scope {
  const { text } = tagged;
  const { left, right, opening } = statement(text, at);
  if (UNREAL.test(left) || UNREAL.test(right.slice(0, 60).replace(BEATEN, ' '))) return 'unreal';
  if (OTHER_ELECTION.test(left) || OTHER_ELECTION.test(right.slice(0, 90))) return 'other';
  const when = WHEN.exec(text.slice(0, at))?.[1];
  const dated = when ? scopeOfDate(tagged.of(when) as DateMention, time) : null;
  if (dated) return dated;
  // "A Green seat now, where Labour had 13,413".
  if (
    /\bwhere (?:the )?[\ue000-\ue2ff](?:'s \w+)? (?:once |previously )?had (?:a |an |just |only |some )*$/.test(
      text.slice(0, at),
    )
  )
    return 'previous';
  if (/\b(?:months|years|weeks|a year|a month|a week) (?:later|on)\b/.test(left)) return 'other';
  if (/\bwould (?:mean|be|give|represent)\b|\bwhich is what\b/.test(text.slice(at, at + 90))) return 'unreal';
  // "up 26% on its vote at the 2005 election": a year that is compared with.
  const compared =
    /^ (?:points? )?(?:(?:increase|rise|drop|fall|decrease|gain|up|down|lower|higher|better|worse) )?(?:on (?!a |polling|election)|since )[^\ue400-\ue5ff]*$/.test(
      right,
    ) ||
    (/^ (?:points? )?(?:from|since|in (?:a|just|two|three|four|five|[\ue800-\ue8ff])|over|compared) /.test(right) &&
      /\b(?:up|down|rise|fall|fell|rose|drop|dropped|increased?|decreased?|slump|gain|loss|lower|higher|reduction|decline|jump|surge|collapse)(?: (?:of|by|just|only|a|another))* $/.test(
        left,
      ));
  const near = scopeOfWords(tagged, left, time) ?? (compared ? null : scopeOfWords(tagged, right, time));
  if (near) return near;
  // "In 2019, he took 63% and beat Labour by 23,000": what opens a sentence holds until it turns.
  const head = openingOf(opening);
  if (head && head.length < opening.length && OTHER_ELECTION.test(head) && !CONTRAST.test(opening.slice(head.length)))
    return 'other';
  if (head && head.length < opening.length && !CONTRAST.test(opening.slice(head.length)))
    return scopeOfWords(tagged, head.replace(/\bhad\b/g, 'has'), time) ?? 'this';
  return 'this';
}

/** The words that open a sentence and say of when it speaks; null where it opens otherwise. */
function openingOf(text: string): string | null {
  return (
    /^(?:and |but |then |also |back )?(?:when [^;]{0,110},(?= [^,;]*$)|when [^;,]{0,110}|for the [^,;–:]{0,40}|(?:in|at|during|on|two|three|four|five|six|seven|eight|nine|ten|eighteen|\d+|last|previously|a year|just) ?[^,;–:]{0,60})/.exec(
      text,
    )?.[0] ?? null
  );
}

/** Scope that a sentence's opening words give to it and to the sentences after it: "At the 2017 general election …". */
export function openingScope(tagged: Tagged, time: ContestTime): Scope | null {
  const head = openingOf(tagged.text.slice(0, 110));
  return head ? scopeOfWords(tagged, head.replace(/\bhad\b/g, 'has'), time) : null;
}

function scopeOfWords(tagged: Tagged, words: string, time: ContestTime): Scope | null {
  if (EARLIER_BY_ELECTION.test(words)) return 'other';
  if (PREVIOUS.test(words)) return 'previous';
  GENERAL.lastIndex = 0;
  for (let match = GENERAL.exec(words); match; match = GENERAL.exec(words)) {
    const lead = words.slice(0, match.index).replace(DATE_AT_END, '');
    if (!COMPARISON.test(lead) && !NEXT.test(lead)) return dateBefore(tagged, words, match.index, time) ?? 'previous';
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

function dateBefore(tagged: Tagged, words: string, at: number, time: ContestTime): Scope | null {
  const unit = DATE_AT_END.exec(words.slice(0, at))?.[1];
  return unit ? scopeOfDate(tagged.of(unit) as DateMention, time) : null;
}

/** General elections since 1979, by year; 1974 had two. */
const GENERAL_ELECTIONS = [1974, 1979, 1983, 1987, 1992, 1997, 2001, 2005, 2010, 2015, 2017, 2019, 2024];

/** Year of the general election before a by-election; null where the year is not known. */
export function generalElectionBefore(time: ContestTime): number | null {
  const { year, month } = time;
  if (year === null) return null;
  // In the year of a general election (May or June, December 2019) a by-election is after it in the second half.
  const late = month !== null && month > 6;
  const past = GENERAL_ELECTIONS.filter(
    (each) => each < year || (each === year && (late || month === null) && year !== 2019),
  );
  return past[past.length - 1] ?? null;
}

/** Null where the date is the contest's own or cannot be told from it. */
export function scopeOfDate(date: DateMention, time: ContestTime): Scope | null {
  if (date.year !== null) {
    if (time.year === null) return null;
    if (
      date.year === time.year &&
      (date.month === null || time.month === null || Math.abs(date.month - time.month) <= 1)
    )
      return null;
    if (date.year > time.year) return 'other';
    const before = generalElectionBefore(time);
    if (date.year === time.year && before !== date.year) return 'other';
    return before === date.year ? 'previous' : 'other';
  }
  if (date.month === null || time.month === null) return null;
  return date.month === time.month || date.month === time.published ? null : 'previous';
}

/** Pairs of offsets of what stands in double quotes; a quotation that does not close runs to the end. */
export function quotedRanges(text: string): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let open = -1;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (open === -1) open = at;
    else {
      ranges.push([open, at]);
      open = -1;
    }
  }
  if (open !== -1) ranges.push([open, text.length]);
  return ranges;
}
