import { phrase } from '../mentions.ts';
import { after, before, BEFORE, wordsOfMatch, type Rule } from '../rule.ts';
import { causeOf, DEPARTURE, GONE, leftBy, LED, NOT, isOtherPost, UNSAID } from './departure.ts';

/** Before a noun of leaving: somebody asks for it. */
const CALLED_FOR =
  /\b(?:(?<!\b(?:been|was|is) )call\w* (?:for|on)|demand\w*|urg\w*|pressure|should|would|if|threat\w*)\b[^.;,]{0,25}$/;
/** Behind a name: words that leave open how the member went. */
const NOT_PLAIN =
  /\b(?:recall\w*|petition|jail\w*|convict\w*|sentenc\w*|suspen\w*|court|judges?|oust\w*|remov\w*|unseat\w*|turf\w*|breach\w*|break\w*|broke|rules|guilty|accus\w*|won|beat|defeated|found|caught|arrest\w*|charged|lied|sacked|expelled|suffer\w*|collaps\w*|illness|ill|cancer|heart|crash|accident|fell|shot|stab\w*|body|died?|kill\w*|murder\w*|not|never|would|could|said|party|agent|wife|husband|friend|brother)\b|[\ue000-\ue1ff]/;
/** A verb of leaving, which is read by itself. */
const PLAIN = new RegExp(phrase('^[^.;\ue000-\ue0ff]{0,80}? {GONE}\\b', { GONE }).source);
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
  doc: 'The death, resignation, elevation or recall of the member, by a noun for it; the late member; the seat that somebody vacated; the contest called after what somebody did.',
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
  needs:
    /resign|retir|depart|exit|death|decease|demise|passing|murder|kill|stab|shoot|drown|assassin|suicide|elevat|ennobl|defect|recall|disqual|appoint|move|decision|elect|\blate\b|vaca|given|relinq|surrender|abandon|after|when|because|since/,
  pattern: phrase(
    `\\b(?<noun>{DEPARTURE})\\b(?:[^.;:\ue000-\ue2ff]{0,50}?)? (?:of|by|(?<recalled>against|did for|(?:oust|remov|unseat)(?:ed|ing)|so that))(?: (?!and\\b|his\\b|her\\b|after\\b)[\\w'-]+| {party}(?:'s)?| {seat}(?:'s)?| \\(mps?\\)|,){0,8}? (?<of>{person})|(?<own>{person})(?:'s?|(?<gap>[^.;:\ue000-\ue2ff]{0,80}?),? whose) (?:[\\w-]+ ){0,2}?(?<ownnoun>{DEPARTURE})\\b|\\b(?<late>late) {person}|\\b(?<vacated>vacated|left (?:vacant|empty)|given up|relinquished|surrendered|abandoned) (?:[\\w-]+ |{date} ){0,3}?(?:by|when)(?: (?!(?:death|resign|retire|depart|murder|elevat))[\\w'-]+| {party}(?:'s)?|,){0,8}? (?<by>{person})(?!'s)|\\b(?:his|her) (?:[a-z]+ )?(?<his>{DEPARTURE})\\b|\\b(?:came about|called|needed|arose|held|vacant|up for grabs|{LED}) (?:only )?(?:when|after|because|since) (?:(?!of\\b)[\\w'-]+ |{party}(?:'s)? ){0,5}?(?<cameabout>{person})(?!'s)`,
    { LED, DEPARTURE },
  ),
  read: (match, context) => {
    const { noun, recalled, of, own, gap = '', ownnoun, late, vacated, by, his, cameabout } = match.groups;
    const { tagged } = context;
    const { text } = tagged;
    const rest = after(match, context);
    const prior = before(match, context);
    const who = his ? BEFORE : (of ?? own ?? by ?? cameabout ?? (late && match.text.slice(-1)));
    const words = wordsOfMatch(match);
    if (cameabout) {
      // What he did is any verb: what it made of him is told by the words behind, unless a court or a petition was in it.
      if (!/by-?election|contest|vacan|\bseat|\bpoll/.test(text) || NOT_PLAIN.test(rest) || PLAIN.test(rest))
        return null;
      return [{ kind: 'cause', cause: causeOf(rest, rest, tagged.of(who), text), who, words, member: true }];
    }
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
