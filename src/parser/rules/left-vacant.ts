import { phrase } from '../mentions.ts';
import { before, BEFORE, type Draft, type Rule } from '../rule.ts';

type Cause = NonNullable<Draft['cause']>;

const GONE =
  '(?:resign(?:ed|ing)|quit(?:ting)?|st(?:ood|anding|epped|epping) (?:down|aside)|vacat(?:ed|ing)|gave up|giving up|retir(?:ed|ing))';
const LED =
  '(?:caus|spark|trigger|prompt|forc|creat|necessitat|precipitat|brought (?:it |this )?(?:about|on)|led to|leading to|meant|open|provok|occasion|produc)\\w*';

const CAUSES: readonly (readonly [Cause, RegExp])[] = [
  ['death', /death|murder|killing|stabbing|shooting|assassination|passing|suicide|decease|drowning/],
  ['elevation', /elevation|peerage|ennoblement/],
  ['recall', /recall/],
  ['defection', /defection/],
  ['disqualification', /disqualification|unseating/],
];

/** Its doc, examples and silences say what it reads. */
export const leftVacant: Rule = {
  name: 'left-vacant',
  doc: 'Who left the seat vacant: whose departure led to the by-election, who caused it by resigning, by whom the seat was vacated, who was removed.',
  examples: [
    {
      text: 'Labour held the seat vacated by the former minister Tom Reed.',
      claims: [
        { kind: 'cause', cause: 'resignation', person: 'Tom Reed', slice: 'vacated by the former minister Tom Reed' },
      ],
    },
    {
      text: 'Labour held the seat of Tom Reed, whose death in June led to the by-election.',
      claims: [{ kind: 'cause', cause: 'death', person: 'Tom Reed', slice: 'Tom Reed, whose death in June led to' }],
    },
    {
      text: 'Labour held the seat. Tom Reed triggered the contest by standing down.',
      claims: [
        {
          kind: 'cause',
          cause: 'resignation',
          person: 'Tom Reed',
          slice: 'Tom Reed triggered the contest by standing down',
        },
      ],
    },
    {
      text: 'Labour held the seat. Tom Reed was removed by a recall petition.',
      claims: [{ kind: 'cause', cause: 'recall', person: 'Tom Reed', slice: 'Tom Reed was removed by a recall' }],
    },
    {
      text: 'Labour held the seat. Tom Reed died in a fire in May, which created the vacancy.',
      claims: [
        {
          kind: 'cause',
          cause: 'death',
          person: 'Tom Reed',
          slice: 'Tom Reed died in a fire in May, which created the vacancy',
        },
      ],
    },
    {
      text: 'Labour has won the seat that Tom Reed held until he stood down.',
      claims: [
        {
          kind: 'cause',
          cause: 'resignation',
          person: 'Tom Reed',
          slice: 'seat that Tom Reed held until he stood down',
        },
      ],
    },
  ],
  silences: [
    'Labour held the seat. The post vacated by Tom Reed is still empty.',
    'Labour held the seat. Tom Reed could trigger a contest by resigning.',
    'Labour held the seat. Tom Reed survived a recall petition.',
    'Labour held the seat. Tom Reed died in a fire in May, which shocked the town.',
  ],
  needs:
    /died|killed|murdered|left parliament|vacat|vacant|whose|resign|quit|st[oae][onp]|gave up|giving up|retir|recall|petition|void|overturned|struck|fell|stabbing|decease|shooting/,
  pattern: phrase(
    `\\b(?:seat|constituency|{seat}|berth|vacancy|westminster)(?:,| which (?:was|had been)| at \\w+| in {seat}){0,2} (?:vacated|left vacant|left empty|given up|left|created) (?:last \\w+ |in {date} |this \\w+ )?(?:by|when)(?: (?!death|resignation|retirement|departure|murder|elevation)[\\w'-]+| {party}(?:'s)?| \\(mp\\)|,){0,8}? (?<a>{person})(?!'s)|(?<b>{person})(?:,[^.;\ue000-\ue0ff]{0,60})?,? whose (?:own |sudden |untimely |shock |recent |unexpected |tragic )*(?<noun>death|murder|killing|suicide|resignation|retirement|departure|elevation|defection|exit|recall|decision to \\w+(?: down)?)[^.;]{0,60}? {LED}|(?<c>{person})(?:'s)?(?<cgap>[^.;\ue000-\ue0ff]{0,80}?) {LED} (?:[^.;]{0,40}? )?(?:by|after|when (?:he|she|{they})) {GONE}|(?<d>{person})(?<dgap>[^.;:]{0,60}?) (?:was|were|been|being|became the \\w+ mp to be) (?:removed|unseated|ousted|recalled|ejected|booted out|thrown out|kicked out|deposed)[^.;:]{0,60}? (?:recall|petition)\\b|\\b(?:recall|petition)[^.;]{0,40}? (?:unseated|removed|ousted|ejected|booted out|kicked out|deposed|threw out)(?: the)?(?: [\\w'-]+| {party}(?:'s)?){0,4}? (?<e>{person})|\\b(?:fatal )?(?<fnoun>stabbing|shooting|decease|drowning|ennoblement|unseating) of(?: [\\w'-]+| {party}(?:'s)?){0,5}? (?<f>{person})|(?<g>{person}),? whose [^.;]{0,60}?(?:election|win|victory|result)(?: in {date}| last \\w+| there)? (?:was|had been|were) (?:overturned|declared void|voided|struck down|annulled|quashed)|(?<h>{person}|{they})[^.;\ue000-\ue0ff]{0,60}? (?:jailed|convicted|suspended|conviction|sentence\\w*|suspension)[^.;]{0,80}? (?:triggered|led to|sparked|prompted|leading to|triggering) (?:a|the) (?:successful )?recall petition|(?<i>{person})(?:,[^.;\ue000-\ue0ff]{0,90},)?(?:,? and (?:his|her) (?:wife|husband|family|\\w+))? (?:(?:has|had|also|tragically|suddenly|then|later) )?(?<iverb>died|resigned|quit|stood down|stepped down|retired|was killed|was murdered|left parliament)[^.;\ue000-\ue0ff]{0,90}?,? (?:which |that |and |thereby |and so |so )?{LED} (?:a|the|this|today's|yesterday's|thursday's) (?:by-?election|contest|vacancy|poll\\b|vote\\b)|\\b(?:constituents|voters|residents|electors|constituency|people) (?:had |have )?(?<j>backed|signed|supported|endorsed) (?:a|the) (?:successful )?recall petition|\\b(?:seat|constituency|{seat})(?: in \\w+)?(?: that| which)? (?<k>{person}) (?:had )?(?:held|represented|won|occupied|sat for)[^.;\ue000-\ue0ff]{0,60}? (?:until|before|when) (?:he|she|{they}) (?<kverb>resigned|quit|stood down|stepped down|died|gave it up|retired)`,
    { GONE, LED },
  ),
  read: (match, context) => {
    const { a, b, noun = '', c, cgap = '', d, dgap = '', e, fnoun = '', f, g, h } = match.groups;
    const { i, iverb = '', j, k, kverb = '' } = match.groups;
    const prior = before(match, context);
    const text = context.tagged.text + context.earlier;
    if (/\b(?:would|could|might|may|will|should|if|not|never)\b/.test(cgap + dgap + prior.slice(-24))) return null;
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    const make = (cause: Cause, who: string | undefined): Draft[] => [{ kind: 'cause', cause, who, words }];
    if (a) {
      const start = match.index + match.text.search(/\b(?:vacated|left|given up|created)\b/);
      return [{ kind: 'cause', cause: 'resignation', who: a, words: [start, words[1]] }];
    }
    const causeOf = (said: string): Cause => CAUSES.find(([, pattern]) => pattern.test(said))?.[0] ?? 'resignation';
    if (b) return /by-?election|contest|poll|vacan|vote/.test(text) ? make(causeOf(noun), b) : null;
    if (c) return /by-?election|contest|poll|vacan|vote/.test(text) ? make('resignation', c) : null;
    if (d ?? e) return make('recall', d ?? e);
    if (f) return /by-?election|contest|poll|vacan|vote/.test(text) ? make(causeOf(fnoun), f) : null;
    if (g) return make('disqualification', g);
    if (h) return make('recall', h);
    if (j) return make('recall', BEFORE);
    const dead = /died|killed|murdered/.test(iverb + kverb);
    return (i ?? k) ? make(dead ? 'death' : 'resignation', i ?? k) : null;
  },
};
