import { inLines } from '../in-lines.ts';
import type { Mention } from '../mentions.ts';
import type { Draft, RuleContext } from '../rule.ts';

type Cause = NonNullable<Draft['cause']>;

/** Words for leaving, by cause: nouns, and verbs that only a person does; `left` and its like ask for where to. */
const WORDS: readonly (readonly [cause: Cause, nouns: string, verbs: string])[] = [
  [
    'death',
    'deaths?|decease|demise|passing|murder|killing|stabbing|shooting|drowning|assassination|suicide',
    inLines`
      died|dies|dying|murdered|killed|assassinated|(?:was|been) (?:\w+ly )?(?:stabbed|shot)|found dead
      |took (?:his|her) own life|passed away|drowned|succumbed
      |lost (?:his|her|an?) (?:[\w-]+ ){0,2}(?:battle|fight|life)|late\b
    `,
  ],
  [
    'elevation',
    'elevation|ennoblement',
    'went(?= (?:off |away |up )?to the (?:house of )?(?:lords|upper))|ennobled|elevated|made a (?:life )?peer',
  ],
  ['defection', 'defection', 'defected|crossed the floor|changed sides|jumped ship|switched parties'],
  ['disqualification', 'disqualification', 'disqualified'],
  ['recall', 'recall', '(?:was|were|been) recalled'],
  [
    'resignation',
    inLines`
      resignation|retirement|departure|exit|appointment|move|decision to \w+
      |election (?=(?:as|to become) (?:the )?\w*mayor|to (?:holyrood|the (?:scottish|welsh|senedd)))
    `,
    inLines`
      resign(?:ed|s|ing)|quits?|quitting|st(?:ood|and(?:s|ing)|ep(?:ped|s|ping)) (?:down|aside)
      |g[ai]v(?:e|en|ing) (?:(?:his|her|the|it|this) (?:\w+ )?up|up\b(?! (?:long|hope|early|on)\b))|vacat(?:ed|ing)
      |walk(?:ed|s|ing) (?:away|out|off(?= to\b))|packed it in|threw in the towel
      |bow(?:ed|ing) out|retir(?:ed|ing)|relinquish(?:ed|ing)|called (?:it a day|time)
      |handed in (?:his|her) notice|made way|fell on (?:his|her) sword
      |(?:abandon(?:ed|ing)|turned (?:his|her) back on|handed back|swapped)
        (?= (?:parliament|westminster|politics|the (?:commons|seat)|his|her))
      |(?:left|gone|departed|leaving)(?= (?:the )?(?:
        (?:[a-z]+ )?politics|parliament|westminster|commons|house
        |(?:(?:last|this|in)(?: the)? [\w\ue700-\ue7ff]+ )?(?:for|to|off|after|amid|over)\b
          (?! the (?:count|night|declaration|airport|hall|day|evening|stage|station)\b)
      )
      )
      |is off(?= to)|took up (?:a|the|his|her) (?:[\w-]+ ){0,3}(?:job|post|role|position)
      |chiltern hundreds|manor of northstead
      |(?:had|forced|obliged|decided|chosen?|opted|decision|promise) to (?:
        resign|quit|st(?:and|ep) (?:down|aside)|go|leave|retire|walk away|give up
      )
    `,
  ],
];
/** Nouns of leaving, insides of a non-capturing group. */
export const DEPARTURE = WORDS.map(([, nouns]) => nouns).join('|');
/** Verbs of leaving, insides of a non-capturing group. */
export const GONE = WORDS.map(([, , verbs]) => verbs)
  .join('|')
  .replace('|late\\b', '');
/** Verbs by which a departure makes a by-election. */
export const LED = inLines`
  (?:
    caus|spark|trigger|prompt|forc|creat|necessitat|precipitat|brought (?:it |this )?(?:about|on)|brings|led to
    |leading to|meant|open|provok|occasion|produc
  )\w*
`;

/** The same by cause. */
export const DEPARTURES = WORDS.map(
  ([cause, nouns, verbs]) => [cause, new RegExp(`\\b(?:${nouns}|${verbs})`)] as const,
);
const PEERAGE = new RegExp(inLines`
  ^[^.;]{0,70}\b(?:
    (?:to|into|in|for) the (?:house of )?lords|(?:to|into|for) the upper (?:house|chamber)
    |(?:take|took|taking|accept\w*|with) (?:up )?(?:a |his |her )?peerage
  )\b
`);
const RAISED = new RegExp(inLines`
  \b(?:given|awarded|offered|accepted|took|taken) a (?:life )?peerage
  |\b(?:sent|promoted|elevated|moved) to the (?:house of )?lords\b
`);
const DENIED = /\b(?:out of|denied|refused|without|not|missing|passed over|failing|fury|row|anger)\b/;
const LEFT_PARTY = new RegExp(inLines`
  \bdefect
  |\b(?:quit|left|leaving|leave|quitting|abandon\w*|switch\w*|joining|walked out on|came over) (?:from )?(?:the )?
    [\ue100-\ue1ff]
`);

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
  const plain = DEPARTURES.find(([, pattern]) => pattern.test(said))?.[0] ?? 'resignation';
  if (plain !== 'resignation') return plain;
  const again = mention?.kind === 'anaphor' || (mention?.kind === 'person' && mention.person.candidate);
  if (again && LEFT_PARTY.test(sentence)) return 'defection';
  const peerage = PEERAGE.exec(rest)?.[0] ?? (RAISED.test(between) ? between : undefined);
  return peerage && !DENIED.test(peerage) ? 'elevation' : 'resignation';
}

/** What turns a departure into none, or into somebody's wish. */
export const NOT = new RegExp(inLines`
  \b(?:
    would|could|should|might|may|will|not|never|if|unless|refus\w*|threat\w*|urg\w+|calls?|called on|calling
    |demand\w*|pressure|deny|denied|denies|nearly|almost|rather than|instead of|without|until|wants?|once|too
    |hardly|n't
  )\b
`);
/** Before it: that it is denied, or only a rumour. */
export const UNSAID = new RegExp(inLines`
  \b(?:den(?:ied|ies|y)|rumou?rs?|claims?|speculation)(?: \w+)?(?: that)? $
  |\b(?:not|no|without|despite)\b[^.;,]{0,12}$
`);
/** Another office that is left, not the seat. */
const POST = new RegExp(inLines`
  ^[^.;,]{0,14} (?:as|from)(?: the| his| her| a| an| their)? (?:[\w-]+ ){0,3}?(?:
    chairman|chair|leader|minister|secretary|chancellor|prime|cabinet|party|whip|front ?bench|shadow|council\w*
    |board|treasurer|adviser|editor|governor|premier|job|agent|mayor|head|president|chief|government|speaker
    |spokesman|spokeswoman|[\ue100-\ue1ff]
  )\b
`);
const SEAT = /\b(?:mp|seat|parliament|westminster|commons|constituency|by-?election)\b/;
/** True where words behind a departure name another office that is left, not the seat. */
export const isOtherPost = (rest: string): boolean => POST.test(rest) && !SEAT.test(rest.slice(0, 60));
/** What ties a departure to the seat, so that it need not be the member whom the register lists. */
const TIE = new RegExp(inLines`
  by-?election|\bseats?\b|constituency|\bmps?\b|vacan|contest|parliament|westminster|commons|predecessor|trigger
  |poll|succe|\bvotes?d? (?:was|were) (?:held|called)|[\ue300-\ue3ff]
`);

/** A draft of why somebody left, whom the text ties to the seat or calls its member, or else only the one whom the register lists. */
export function leftBy(cause: Cause, who: string | undefined, prior: string, { tagged, earlier }: RuleContext): Draft {
  const tied = TIE.test(tagged.text) || TIE.test(earlier) || shown(tagged.of(who), prior);
  return { kind: 'cause', cause, who, ...(tied ? {} : { member: true }) };
}

/** True where the words before a name show that this was the member: "the former MP X", "the late MP X". */
const shown = (mention: Mention | undefined, prior: string): boolean =>
  mention?.kind === 'person' &&
  !mention.person.candidate &&
  (mention.was !== undefined
    ? /\bmp\b/.test(prior.slice(-12))
    : /\b(?:former|late|outgoing|sitting|previous|departing|longtime|long-serving),? (?:\w+ )?mp,? $/.test(prior));
