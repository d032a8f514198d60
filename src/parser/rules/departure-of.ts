import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, BEFORE, wordsOfMatch, type Rule } from '../rule.ts';
import { causeOf, DEPARTURE, leftBy, LED, NOT, isOtherPost, UNSAID } from './departure.ts';

/** Before a noun of leaving: somebody asks for it. */
const CALLED_FOR =
  /\b(?:(?<!\b(?:been|was|is) )call\w* (?:for|on)|demand\w*|urg\w*|pressure|should|would|if|threat\w*)\b[^.;,]{0,25}$/;
/** Nouns that are of other things too. */
const LOOSE =
  /recall|appointment|move|decision to (?!quit|leave|go|resign|retire|stand (?:down|aside)|step|give up|walk)|election/;
/** Words beside a noun of leaving that make it the by-election's. */
const MADE_IT = new RegExp(`${LED}|by-?election|vacan|follow|\\bcalled\\b|\\bheld\\b|contest|seat|poll|\\bmps?\\b`);
/** Behind a petition for recall: it is open, or failed. */
const OPEN = /^[^.;]{0,20}\b(?:fail|fell|not|short|is|may|could|would|looms|open)/;

/** Its doc, examples and silences say what it reads. */
export const departureOf: Rule = {
  name: 'departure-of',
  doc: 'The death, resignation, elevation or recall of the member, by a noun for it; the late member; the seat that somebody vacated.',
  examples: [
    {
      text: 'Labour held the seat in a contest triggered by the resignation of Tom Reed.',
      claims: [{ kind: 'cause', cause: 'resignation', person: 'Tom Reed', slice: 'resignation of Tom Reed' }],
    },
    {
      text: 'Labour held the seat vacated by the former minister Tom Reed.',
      claims: [
        { kind: 'cause', cause: 'resignation', person: 'Tom Reed', slice: 'vacated by the former minister Tom Reed' },
      ],
    },
  ],
  silences: ['Labour held the seat. The post vacated by Tom Reed is still empty.'],
  needs: new RegExp(inLines`
    resign|retir|depart|exit|death|decease|demise|passing|murder|kill|stab|shoot|drown|assassin|suicide|elevat
    |ennobl|defect|recall|disqual|appoint|move|decision|elect|\blate\b|vaca|given|relinq|surrender|abandon
  `),
  pattern: phrase(
    inLines`
      \b(?<noun>{DEPARTURE})\b
        (?:[^.;:\ue000-\ue2ff]{0,50}?)? (?:of|by|(?<recalled>against|did for|(?:oust|remov|unseat)(?:ed|ing)|so that))
        (?: (?!and\b|his\b|her\b|after\b)[\w'-]+| {party}(?:'s)?| {seat}(?:'s)?| \(mps?\)|,){0,8}? (?<of>{person})
      |(?<own>{person})(?:'s?|(?<gap>[^.;:\ue000-\ue2ff]{0,80}?),? whose) (?:[\w-]+ ){0,2}?(?<ownnoun>{DEPARTURE})\b
      |\b(?<late>late) {person}
      |\b
        (?<vacated>vacated|left (?:vacant|empty)|given up|relinquished|surrendered|abandoned) (?:[\w-]+ |{date} ){0,3}?
        (?:by|when)
        (?: (?!(?:death|resign|retire|depart|murder|elevat))[\w'-]+| {party}(?:'s)?|,){0,8}? (?<by>{person})(?!'s)
      |\b(?:his|her) (?:[a-z]+ )?(?<his>{DEPARTURE})\b
    `,
    { DEPARTURE },
  ),
  read: (match, context) => {
    const { noun, recalled, of, own, gap = '', ownnoun, late, vacated, by, his } = match.groups;
    const { tagged } = context;
    const { text } = tagged;
    const rest = after(match, context);
    const prior = before(match, context);
    const who = his ? BEFORE : (of ?? own ?? by ?? (late && match.text.slice(-1)));
    const words = wordsOfMatch(match);
    const said = noun ?? ownnoun ?? his ?? late ?? vacated ?? '';
    if (recalled && (said !== 'recall' || OPEN.test(rest))) return null;
    if (UNSAID.test(prior) || NOT.test(gap) || isOtherPost(rest)) return null;
    if (!late && !vacated && CALLED_FOR.test(prior)) return null;
    if (vacated && !/\bseat|constituency|vacan|berth|westminster|[\ue300-\ue3ff]/.test(prior)) return null;
    if ((his ?? (!recalled && LOOSE.test(said))) && !MADE_IT.test(text)) return null;
    const cause = causeOf(said, rest, tagged.of(who), text);
    return [
      his
        ? { kind: 'cause', cause, who, words }
        : { ...leftBy(cause, who, prior, context), words, ...(recalled ? { member: true } : {}) },
    ];
  },
};
