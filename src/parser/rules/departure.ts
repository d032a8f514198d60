import type { Mention } from '../mentions.ts';
import type { Draft } from '../rule.ts';

type Cause = NonNullable<Draft['cause']>;

/** Nouns of leaving, insides of a non-capturing group. */
export const DEPARTURE =
  'resignation|retirement|departure|exit|death|passing|demise|murder|killing|stabbing|shooting|drowning|assassination|suicide|decease|elevation|ennoblement|defection|recall|disqualification|appointment|move|decision to \\w+|election (?=(?:as|to become) (?:the )?\\w*mayor|to (?:holyrood|the (?:scottish|welsh|senedd)))';
/** Verbs of leaving that only a person does; `left` and its like ask for where to. */
export const GONE =
  'resign(?:ed|s|ing)|quits?|quitting|st(?:ood|ands|anding|epped|eps|epping) (?:down|aside)|gave up|given up|giving up|gave (?:his|her|the|it|this) (?:\\w+ )?up|(?:given|giving) (?:his|her|the) seat up|vacat(?:ed|ing)|(?:walked|walks|walking) (?:away|out)|bow(?:ed|ing) out|retir(?:ed|ing)|relinquish(?:ed|ing)|abandon(?:ed|ing)(?= (?:parliament|westminster|the commons|the seat|his|her))|called (?:it a day|time)|threw in the towel|handed in (?:his|her) (?:notice|resignation)|turned (?:his|her) back on(?= (?:parliament|westminster|politics|the commons))|made way|died|dies|dying|(?:was |were |been )?(?:murdered|killed|assassinated)|(?:was|been) (?:\\w+ly )?(?:stabbed|shot)|found dead|took (?:his|her) own life|killed (?:himself|herself)|passed away|drowned|succumbed|lost (?:his|her|an?) (?:[\\w-]+ ){0,2}(?:battle|fight)|fell on (?:his|her) sword|packed in(?= (?:parliament|westminster|the commons))|handed back(?= (?:the|his|her) )|(?:has |had )?(?:left|gone|moved|departed|leaving)(?= (?:the )?(?:parliament|westminster|commons|house|(?:last \\w+ |this \\w+ |in {date} |in the \\w+ )?(?:for|to|off|after|amid|over)\\b(?! the (?:count|night|declaration|airport|hall|day|evening|stage|station)\\b)))|is off(?= to)|took up (?:a|the|his|her) (?:[\\w-]+ ){0,3}(?:job|post|role|position)|swapped (?:parliament|westminster|the commons) for|announced (?:his|her) (?:resignation|retirement|departure)|(?:took|taking|accepted|applied for|given) the (?:\\w+ )?(?:chiltern hundreds|manor of northstead|stewardship)|went(?= (?:off |away )?to the (?:lords|upper|house of lords))|ennobled|elevated|made a (?:life )?peer|defected|(?:was|were|been) recalled|(?:crossed the floor|changed sides|jumped ship|switched parties)|(?:had to|forced to|obliged to|decided to|chose to|opted to|chosen to|decision to|resolved to) (?:resign|quit|stand (?:down|aside)|step (?:down|aside)|go|leave|retire|walk away|give up)';
/** What the member alone, and nobody else, is taken to have left by. */
export const WENT =
  "(?:(?:went|gone|left|moved|packed|switch\\w*|surrender\\w*|swapp\\w*|headed|depart\\w*)(?: (?:off|up|away|it in|his bags|her bags|parliaments|the seat))?(?= (?:to(?! (?:court|prison|jail|school|university|war|the (?:polls|count|country|hall|electorate)|{seat}|westminster|parliament|see|tears|have|vote)\\b)|for(?! the (?:count|polls))|over|amid|on (?:becoming|being|health|grounds)|so that)\\b)|(?:announced|said|revealed|declared)(?: [a-z]+| {date}){0,3}?(?: that)? (?:he|she|{they})(?: would|'d|'s| was| were) (?:be )?(?:go|leav|quit|resign|stand|step)\\w*)";
/** Verbs by which a departure makes a by-election. */
export const LED =
  '(?:caus|spark|trigger|prompt|forc|creat|necessitat|precipitat|brought (?:it |this )?(?:about|on)|brings|led to|leading to|meant|open|provok|occasion|produc)\\w*';

const KINDS: readonly (readonly [Cause, RegExp])[] = [
  [
    'death',
    /death|demise|passing|passed away|murder|kill|stab|shoot|shot|found dead|assassin|suicide|decease|\bdie[ds]|dying|own life|drown|succumb|battle|fight|\blate\b/,
  ],
  ['elevation', /elevat|ennobl|peer|lords/],
  ['defection', /defect|crossed the floor|changed sides|jumped ship|switched parties/],
  ['disqualification', /disqualif/],
  ['recall', /recall/],
];
const PEERAGE =
  /^[^.;]{0,70}\b(?:(?:to|into|in|for) the (?:house of )?lords|(?:to|into|for) the upper (?:house|chamber)|(?:take|took|taking|accept\w*|with) (?:up )?(?:a |his |her )?peerage)\b/;
const RAISED =
  /\b(?:given|awarded|offered|accepted|took|taken) a (?:life )?peerage|\b(?:sent|promoted|elevated|kicked upstairs|asked to lead|made leader|moved) (?:to |of )?the (?:house of )?lords\b/;
const DENIED = /\b(?:out of|denied|refused|without|not|missing|passed over|failing|fury|row|anger)\b/;
const LEFT_PARTY =
  /\bdefect|\b(?:quit|left|leaving|leave|quitting|abandon\w*|switch\w*) (?:from )?(?:the )?[\ue100-\ue1ff]/;

/**
 * Why somebody left, by the words for it, what follows them and what stands between name and verb; who leaves one party and stands again has defected,
 * as `sentence` or the words behind may tell.
 */
export function causeOf(
  said: string,
  rest: string,
  mention: Mention | undefined,
  sentence: string,
  between = '',
): Cause {
  const plain = KINDS.find(([, pattern]) => pattern.test(said))?.[0] ?? 'resignation';
  if (plain !== 'resignation') return plain;
  const again = mention?.kind === 'anaphor' || (mention?.kind === 'person' && mention.person.candidate);
  if (again && LEFT_PARTY.test(sentence)) return 'defection';
  const peerage = PEERAGE.exec(rest)?.[0] ?? (RAISED.test(between) ? between : undefined);
  return peerage && !DENIED.test(peerage) ? 'elevation' : 'resignation';
}
