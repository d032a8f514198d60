import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, wordsOfMatch, type Rule } from '../rule.ts';
import { causeOf, GONE, leftBy, NOT, isOtherPost, UNSAID } from './departure.ts';
import { plainGap } from './vocabulary.ts';

/** Words between a name and a verb that give the verb another subject: "was there when his agent died". */
const OTHERS = new RegExp(inLines`
  \b(?:when|while|where|because|that|how|after|before|until|whose)\b
    (?!$| (?:he|she|him|her|them|[\ue200-\ue2ff]|[\w-]+ing|[\ue400-\uf8ff]|just|only|a|an|more)\b)
  |\b(?:his|her|their|whose) (?:[\w-]+ ){0,2}$
`);
/** Behind `leaving`: what is no seat. */
const LEFT_ELSE = /^ (?:(?:the|his|her) (?!seat|commons|house|job|constituency)|[\ue200-\ue2ff])/;

/** Its doc, examples and silences say what it reads. */
export const memberLeft: Rule = {
  name: 'member-left',
  doc: 'The member who had the seat died, resigned, left, defected or was made a peer, by a verb: whom the text ties to the seat or shows to be the outgoing member, or the register knows as such.',
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
      text: 'Ann Bell won the seat for UKIP. She stood down in May on joining UKIP.',
      claims: [{ kind: 'cause', cause: 'defection', person: 'Ann Bell', slice: 'She stood down' }],
    },
  ],
  silences: [
    'Labour held the seat. The former MP Tom Reed was urged to resign.',
    'Labour held the seat. The former MP Tom Reed refused to stand down in May.',
    'Tom Reed resigned as party chairman after the result.',
    'Labour held the seat. Calls for Tom Reed to resign grew.',
    'Labour held the seat. Tom Reed said that he would not quit.',
    'Labour held the seat. Tom Reed could trigger a contest by resigning.',
  ],
  needs: new RegExp(`\\b(?:${GONE})`),
  pattern: phrase(
    inLines`
      \bwhose (?:mp|member) (?<bare>{GONE})\b
      |(?<pair>{person}) and (?:{seat}'s )?{person},? (?:both |each |have |had )?(?<pairverb>{GONE})\b
      |(?<who>{person}|{they})(?<gap>(?:,(?! who (?:died|resign|quit))[^.;:!?,]{0,70},)?[^.;:!?\ue000-\ue0ff]{0,130}?)
        [ ,](?<verb>{GONE})\b
    `,
    { GONE },
  ),
  read: (match, context) => {
    const { bare, pair, pairverb, gap = '', verb = pairverb ?? bare ?? '' } = match.groups;
    const who = pair ?? match.groups['who'];
    const { tagged } = context;
    const mention = tagged.of(who);
    const rest = after(match, context);
    const prior = before(match, context);
    if (/leav\w*$/.test(verb) && LEFT_ELSE.test(rest)) return null;
    // "had quit Labour": a party is left, not the seat.
    if (
      /^quit/.test(verb) &&
      /^ (?:the )?[\ue100-\ue1ff]/.test(rest) &&
      mention?.kind === 'person' &&
      !mention.person.candidate
    )
      return null;
    const between = plainGap(gap);
    if (/^'s\b/.test(gap) || OTHERS.test(between) || NOT.test(between) || UNSAID.test(prior) || isOtherPost(rest))
      return null;
    if (/\bbefore\b(?! (?:h\w+|it|them|[\ue200-\ue2ff]))/.test(between) && !/\bwon\b|\bwas\b|held/.test(between))
      return null;
    const words = wordsOfMatch(match);
    const cause = causeOf(verb, rest, mention, tagged.text, gap);
    if (bare) return [{ kind: 'cause', cause, who: undefined, words }];
    return [{ ...leftBy(cause, who, prior, context), words }];
  },
};
