import { phrase, type Mention } from '../mentions.ts';
import { after, before, BEFORE, type Rule } from '../rule.ts';
import { causeOf, DEPARTURE, GONE, LED, WENT } from './departure.ts';
import { plainGap } from './vocabulary.ts';

/** What turns a departure into none, or into somebody's wish. */
const NOT =
  /\b(?:would|could|should|might|may|will|not|never|if|unless|refus\w*|threat\w*|urg\w+|calls?|called on|calling|demand\w*|pressure|deny|denied|denies|nearly|almost|rather than|instead of|without|until|wants?|once|too|hardly|n't)\b/;
/** Another office that is left, not the seat. */
const OTHER_POST =
  /^[^.;,]{0,14} (?:as|from)(?: the| his| her| a| an| their)? (?:[\w-]+ ){0,3}?(?:chairman|chair|leader|minister|secretary|chancellor|prime|cabinet|party|whip|front ?bench|shadow|council\w*|board|treasurer|adviser|editor|governor|premier|job|agent|mayor|head|president|chief|government|speaker|spokesman|spokeswoman|[\ue100-\ue1ff])\b/;
/** Words between a name and a verb that give the verb another subject: "was there when his agent died". */
const OTHERS =
  /\b(?:when|while|where|because|that|how|after|before|until|whose)\b(?!$| (?:he|she|him|her|them|[\ue200-\ue2ff]|[\w-]+ing|[\ue400-\uf8ff]|just|only|a|an|more)\b)|\b(?:his|her|their|whose) (?:[\w-]+ ){0,2}$/;
/** Behind a name: words that leave open how the member went. */
const NOT_PLAIN =
  /\b(?:recall\w*|petition|jail\w*|convict\w*|sentenc\w*|suspen\w*|court|judges?|oust\w*|remov\w*|unseat\w*|turf\w*|breach\w*|break\w*|broke|rules|guilty|accus\w*|won|beat|defeated|found|caught|arrest\w*|charged|lied|sacked|expelled|suffer\w*|collaps\w*|illness|ill|cancer|heart|crash|accident|fell|shot|stab\w*|body|died?|kill\w*|murder\w*|not|never|would|could|said|party|agent|wife|husband|friend|brother)\b|[\ue000-\ue1ff]/;
/** A verb of leaving, which is read by itself. */
const PLAIN = new RegExp(phrase('^[^.;\ue000-\ue0ff]{0,80}? {GONE}\\b', { GONE }).source);
const SEAT = /\b(?:mp|seat|parliament|westminster|commons|constituency|by-?election)\b/;
/** What ties a departure to the seat, so that it need not be the member whom the register lists. */
const TIE =
  /by-?election|\bseats?\b|constituency|\bmps?\b|vacan|contest|parliament|westminster|commons|predecessor|trigger|poll|succe|\bvotes?d? (?:was|were) (?:held|called)|[\ue300-\ue3ff]/;
/** Words beside a noun of leaving that make it the by-election's. */
const MADE_IT = new RegExp(`${LED}|by-?election|vacan|follow|\\bcalled\\b|\\bheld\\b|contest|seat|poll|\\bmps?\\b`);

/** Its doc, examples and silences say what it reads. */
export const memberLeft: Rule = {
  name: 'member-left',
  doc: 'The member who had the seat died, resigned, left, defected or was made a peer, in whatever words: whom the text ties to the seat or shows to be the outgoing member, or the register knows as such.',
  examples: [
    {
      text: 'Labour held the seat. The former MP Tom Reed walked away in May.',
      claims: [{ kind: 'cause', cause: 'resignation', person: 'Tom Reed', slice: 'Tom Reed walked away' }],
    },
    {
      text: 'Labour held the seat. The late MP Tom Reed took his own life in May.',
      claims: [{ kind: 'cause', cause: 'death', person: 'Tom Reed', slice: 'Tom Reed took his own life' }],
    },
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
  ],
  silences: [
    'Labour held the seat. The former MP Tom Reed was urged to resign.',
    'Labour held the seat. The former MP Tom Reed refused to stand down in May.',
    'Tom Reed resigned as party chairman after the result.',
    'Labour held the seat. Calls for Tom Reed to resign grew.',
    'Labour held the seat. Tom Reed said that he would not quit.',
    'Labour held the seat. The post vacated by Tom Reed is still empty.',
    'Labour held the seat. Tom Reed could trigger a contest by resigning.',
  ],
  needs:
    /sword|packed|after|because|when|turned|handed|said|revealed|declared|move|took|taking|accept|applied|found|swap|decision|decided|resolved|resign|retir|depart|exit|death|demise|passing|passed|murder|kill|stab|sho[ot]|assassin|suicide|decease|elevat|defect|cross|changed|jumped|switched|recall|disqual|appoint|quit|st[eoa]|gave|given|giving|vacat|walk|bow|relinq|abandon|called|threw|made|di[ey]|own life|drown|succumb|battle|fight|lost|left|leav|gone|moved|\boff\b|went|peer|ennobl|\blate\b|forced|had|obliged|chose|opted|announced/,
  pattern: phrase(
    `\\b(?<noun>${DEPARTURE}|deaths)\\b(?:[^.;:\ue000-\ue2ff]{0,50}?)? (?:of|by|(?<recalled>against|did for|oust(?:ed|ing)|remov(?:ed|ing)|unseat(?:ed|ing)|so that))(?: (?!and\\b|his\\b|her\\b|after\\b)[\\w'-]+| {party}(?:'s)?| {seat}(?:'s)?| \\(mps?\\)|,){0,8}? (?<of>{person})|(?<own>{person})'s? (?:[\\w-]+ ){0,2}?(?<ownnoun>${DEPARTURE})\\b|\\blate (?<late>{person})|(?<mine>{person})(?<minegap>[^.;:\ue000-\ue2ff]{0,80}?),? whose (?:[\\w-]+ ){0,2}?(?<minenoun>${DEPARTURE})\\b|\\b(?:vacated|left (?:vacant|empty)|given up|relinquished|surrendered|abandoned) (?:[\\w-]+ |{date} ){0,3}?(?:by|when)(?: (?!death|resign|retire|depart|murder|elevat)[\\w'-]+| {party}(?:'s)?|,){0,8}? (?<by>{person})(?!'s)|\\b(?:his|her) (?:(?:shock|sudden|surprise|untimely|own) )?(?<his>${DEPARTURE})\\b|\\b(?:came about|called|needed|arose|held|vacant|up for grabs|{LED}) (?:only )?(?:when|after|because|since|on) (?:(?!of\\b)[\\w'-]+ |{party}(?:'s)? ){0,5}?(?<cameabout>{person})(?!'s)|\\bwhose (?:mp|member) (?<bare>${GONE})\\b|(?<pair>{person}) and (?:{seat}'s )?{person},? (?:both |each |have |had )?(?<pairverb>${GONE})\\b|(?<who>{person}|{they})(?<gap>(?:,(?! who (?:died|resign|quit))[^.;:!?,]{0,70},)?[^.;:!?\ue000-\ue0ff]{0,130}?)[ ,](?:(?<verb>${GONE})|(?<went>${WENT}))\\b`,
    { LED },
  ),
  read: (match, context) => {
    const {
      noun,
      of,
      own,
      ownnoun,
      late,
      mine,
      minegap = '',
      minenoun,
      by,
      cameabout,
      his,
      bare,
      pair,
      pairverb,
      went,
      recalled,
    } = match.groups;
    const { gap = '', verb = went ?? pairverb ?? bare ?? (by && 'vacated') } = match.groups;
    const who = pair ?? of ?? own ?? late ?? mine ?? by ?? cameabout ?? match.groups['who'];
    const said = noun ?? ownnoun ?? minenoun ?? his ?? verb ?? 'late';
    const mention = context.tagged.of(who);
    const rest = after(match, context);
    const prior = before(match, context);
    const { text } = context.tagged;
    if (cameabout) {
      // What he did is any verb: what it made of him is told by the words behind, unless a court or a petition was in it.
      if (!/by-?election|contest|vacan|\bseat|\bpoll/.test(text) || NOT_PLAIN.test(rest) || PLAIN.test(rest))
        return null;
      const words: readonly [number, number] = [match.index, match.index + match.text.length];
      return [{ kind: 'cause', cause: causeOf(rest, rest, mention, text), who, words, member: true }];
    }
    if (
      recalled &&
      (said !== 'recall' || /^[^.;]{0,20}\b(?:fail|fell|not|short|is|may|could|would|looms|open)/.test(rest))
    )
      return null;
    if (
      /\bleav\w*$/.test(match.text) &&
      /^ (?:(?:the|his|her) (?!seat|commons|house|job|constituency)|[\ue200-\ue2ff])/.test(rest)
    )
      return null;
    // "had quit Labour": a party is left, not the seat.
    if (
      /quit\w*$/.test(verb ?? '') &&
      /^ (?:the )?[\ue100-\ue1ff]/.test(rest) &&
      mention?.kind === 'person' &&
      !mention.person.candidate
    )
      return null;
    const between = plainGap(gap);
    if (/^'s\b/.test(gap) || OTHERS.test(between)) return null;
    if (/\b(?:denied|denies|deny|rumou?rs?|claims?|speculation)(?: \w+)?(?: that)? $/.test(prior)) return null;
    if (NOT.test(between + minegap) || /\b(?:not|no|without|despite)\b[^.;,]{0,12}$/.test(prior)) return null;
    if (
      (noun ?? own ?? his) &&
      /\b(?:(?<!\b(?:been|was|is) )call\w* (?:for|on)|demand\w*|urg\w*|pressure|should|would|if|threat\w*)\b[^.;,]{0,25}$/.test(
        prior,
      )
    )
      return null;
    if (OTHER_POST.test(rest) && !SEAT.test(rest.slice(0, 60))) return null;
    if (/\bbefore\b(?! (?:him|her|it|them|[\ue200-\ue2ff]))/.test(between) && !/\bwon\b|\bwas\b|held/.test(between))
      return null;
    if (by && !/\bseat|constituency|vacan|berth|westminster|[\ue300-\ue3ff]/.test(prior)) return null;
    if (
      !recalled &&
      /recall|appointment|move|decision to (?!quit|leave|go|resign|retire|stand (?:down|aside)|step|give up|walk)|election/.test(
        said,
      ) &&
      !MADE_IT.test(text)
    )
      return null;
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    if (his)
      return MADE_IT.test(text)
        ? [{ kind: 'cause', cause: causeOf(said, rest, mention, text), who: BEFORE, words }]
        : null;
    const cause = causeOf(said, rest, mention, text, gap);
    if (bare) return [{ kind: 'cause', cause, who: undefined, words }];
    const tied = TIE.test(text) || TIE.test(context.earlier);
    return [
      {
        kind: 'cause',
        cause,
        who,
        words,
        ...(!went && !recalled && (tied || shown(mention, prior)) ? {} : { member: true }),
      },
    ];
  },
};

/** True where the words before a name show that this was the member: "the former MP X", "the late MP X". */
const shown = (mention: Mention | undefined, prior: string): boolean =>
  mention?.kind === 'person' &&
  !mention.person.candidate &&
  (mention.was !== undefined
    ? /\bmp\b/.test(prior.slice(-12))
    : /\b(?:former|late|outgoing|sitting|previous|departing|longtime|long-serving),? (?:\w+ )?mp,? $/.test(prior));
