import { phrase, type Mention } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';

type Cause = NonNullable<Draft['cause']>;

const NOUN =
  'resignation|retirement|departure|exit|death|passing|murder|killing|stabbing|shooting|assassination|suicide|decease|elevation|defection|removal|ousting|unseating|sentencing|decision to (?:quit|leave|go|resign|stand down|step down|give up|walk away)';
/** Verbs of leaving that only a person does; `left` and its like ask for where to. */
const GONE =
  'resign(?:ed|s|ing)|quits?|quitting|st(?:ood|ands|anding|epped|eps|epping) (?:down|aside)|gave up|given up|giving up|vacat(?:ed|ing)|walked (?:away|out)|bow(?:ed|ing) out|retir(?:ed|ing)|relinquish(?:ed|ing)|died|dies|dying|(?:was |were )?(?:murdered|killed|assassinated)|was (?:stabbed|shot)(?: dead| to death)?|(?:was )?found dead|took (?:his|her) own life|killed (?:himself|herself)|passed away|drowned|succumbed|lost (?:his|her) (?:[\\w-]+ ){0,2}(?:battle|fight)|(?:has |had )?(?:left|gone|moved|departed)(?= (?:parliament|westminster|the commons|(?:last \\w+ |this \\w+ )?(?:for|to|on|off)\\b))|is off(?= to)|took up (?:a|the|his|her) (?:[\\w-]+ ){0,3}(?:job|post|role|position)|swapped (?:parliament|westminster|the commons) for|announced (?:his|her) (?:resignation|retirement|departure)|(?:took|applied for) the chiltern hundreds|went(?= (?:off |away )?to the (?:lords|upper|house of lords))|ennobled|elevated|made a (?:life )?peer|defected|(?:had to|forced to|obliged to|decided to|chose to|opted to|chosen to|decision to) (?:resign|quit|stand (?:down|aside)|step (?:down|aside)|go|leave|walk away|give up)';
/** What turns a departure into none, or into somebody's wish. */
const NOT =
  /\b(?:would|could|should|might|may|will|not|never|if|unless|refus\w*|threat\w*|urg\w+|calls?|called on|calling|demand\w*|pressure|deny|denied|denies|nearly|almost|rather than|instead of|without|until|wants?|once|too|hardly|n't)\b/;
/** Another office that is left, not the seat. */
const OTHER_POST =
  /^[^.;,]{0,14} (?:as|from)(?: the| his| her| a| an| their)? (?:[\w-]+ ){0,3}?(?:chairman|chair|leader|minister|secretary|chancellor|prime|cabinet|party|whip|front ?bench|shadow|council\w*|board|treasurer|adviser|editor|governor|job|agent|mayor|head|president|chief|government|speaker|spokesman|spokeswoman|[\ue100-\ue1ff])\b/;
/** Words between a name and a verb that give the verb another subject: "was there when his agent died". */
const OTHERS =
  /\b(?:when|while|where|because|that|how|after|before|until|whose)\b(?!$| (?:he|she|[\ue200-\ue2ff]|[\w-]+ing|[\ue400-\uf8ff]|just|only|a|an|more)\b)|\b(?:his|her|their|whose) (?:[\w-]+ ){0,2}$/;
const SEAT = /\b(?:mp|seat|parliament|westminster|commons|constituency|by-?election)\b/;
const CAUSES: readonly (readonly [Cause, RegExp])[] = [
  [
    'death',
    /death|passing|passed away|murder|kill|stab|shoot|shot|found dead|assassin|suicide|decease|died|dies|dying|own life|drown|succumb|battle|fight|\blate\b/,
  ],
  ['elevation', /elevat|ennobl|peer|lords/],
  ['defection', /defect/],
  ['disqualification', /unseat/],
];
const PEERAGE =
  /^[^.;]{0,70}\b(?:(?:to|into|in) the (?:house of )?lords|(?:take|took|taking|accept\w*|with) (?:up )?(?:a |his |her )?peerage)\b/;
const DENIED = /\b(?:out of|denied|refused|without|not|missing|passed over|failing|fury|row|anger)\b/;
const LEFT_PARTY =
  /\bdefect|\b(?:quit|left|leaving|leave|quitting|abandon\w*|switch\w*) (?:from )?(?:the )?[\ue100-\ue1ff]/;

/** Its doc, examples and silences say what it reads. */
export const memberLeft: Rule = {
  name: 'member-left',
  doc: 'The member who had the seat died, resigned, left or was made a peer, in whatever words: whom the text shows to be the outgoing member, or the register knows as such.',
  examples: [
    {
      text: 'Labour held the seat. The former MP Tom Reed walked away in May.',
      claims: [{ kind: 'cause', cause: 'resignation', person: 'Tom Reed', slice: 'Tom Reed walked away' }],
    },
    {
      text: 'Labour held the seat. The late MP Tom Reed took his own life in May.',
      claims: [{ kind: 'cause', cause: 'death', person: 'Tom Reed', slice: 'Tom Reed took his own life' }],
    },
  ],
  silences: [
    'Labour held the seat. The former MP Tom Reed was urged to resign.',
    'Labour held the seat. The former MP Tom Reed refused to stand down in May.',
  ],
  needs:
    /took|found|swap|decision|resign|retir|depart|exit|death|passing|passed|murder|kill|stab|sho[ot]|assassin|suicide|decease|elevat|defect|remov|oust|unseat|quit|st[eo]|gave|given|giving|vacat|walk|bow|relinq|di[ey]|own life|drown|succumb|battle|fight|left|gone|moved|\boff\b|went|peer|lords|ennobl|\blate\b/,
  pattern: phrase(
    `\\b(?<noun>${NOUN})\\b(?:[^.;:\ue000-\ue2ff]{0,50}?)? of(?: (?!and\\b|his\\b|her\\b)[\\w'-]+| {party}(?:'s)?| {seat}(?:'s)?| \\(mps?\\)|,){0,8}? (?<of>{person})|(?<own>{person})'s? (?:[\\w-]+ ){0,2}?(?<ownnoun>${NOUN})\\b|\\blate (?<late>{person})|(?<mine>{person})(?<minegap>[^.;:\ue000-\ue2ff]{0,80}?),? whose (?:[\\w-]+ ){0,2}?(?<minenoun>${NOUN})\\b|(?<pair>{person}) and (?:{seat}'s )?{person} (?:both |each )?(?<pairverb>${GONE})\\b|(?<who>{person}|{they})(?<gap>[^.;:!?\ue000-\ue0ff]{0,130}?)[ ,](?<verb>${GONE})\\b`,
  ),
  read: (match, context) => {
    const { noun, of, own, ownnoun, late, mine, minegap = '', minenoun, pair, pairverb, gap = '' } = match.groups;
    const verb = match.groups['verb'] ?? pairverb;
    const who = pair ?? of ?? own ?? late ?? mine ?? match.groups['who'];
    const said = noun ?? ownnoun ?? minenoun ?? verb ?? 'late';
    const mention = context.tagged.of(who);
    const rest = after(match, context);
    const prior = before(match, context);
    if (/^'s\b/.test(gap) || OTHERS.test(gap)) return null;
    if (/\b(?:denied|denies|deny|rumou?rs?|claims?|speculation)(?: \w+)?(?: that)? $/.test(prior)) return null;
    if (NOT.test(gap + minegap) || /\b(?:not|no|without|despite)\b[^.;,]{0,12}$/.test(prior)) return null;
    if (OTHER_POST.test(rest) && !SEAT.test(rest.slice(0, 60))) return null;
    if (/\bbefore\b/.test(gap) && !/\bwon\b|\bwas\b|held/.test(gap)) return null;
    if (/removal|ousting|sentencing/.test(said) && !/\brecall/.test(rest)) return null;
    const cause = causeOf(said, rest, mention, context.tagged.text);
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    return [{ kind: 'cause', cause, who, words, ...(shown(mention, prior) ? {} : { member: true }) }];
  },
};

function causeOf(said: string, rest: string, mention: Mention | undefined, text: string): Cause {
  if (/removal|ousting|sentencing/.test(said)) return 'recall';
  const plain = CAUSES.find(([, pattern]) => pattern.test(said))?.[0] ?? 'resignation';
  if (plain !== 'resignation') return plain;
  const again = mention?.kind === 'anaphor' || (mention?.kind === 'person' && mention.person.candidate);
  if (again && LEFT_PARTY.test(text)) return 'defection';
  const peerage = PEERAGE.exec(rest)?.[0];
  return peerage && !DENIED.test(peerage) ? 'elevation' : 'resignation';
}

/** True where the words before a name show that this was the member: "the former MP X", "the late MP X". */
const shown = (mention: Mention | undefined, prior: string): boolean =>
  mention?.kind === 'person' &&
  !mention.person.candidate &&
  (mention.was !== undefined
    ? /\bmp\b/.test(prior.slice(-12))
    : /\b(?:former|late|outgoing|sitting|previous|departing|longtime|long-serving),? (?:\w+ )?mp,? $/.test(prior));
