import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { NO_SHARE, NO_SUBJECT, NO_VOTES, OBLIQUE, WORDS } from './vocabulary.ts';

/** A count without a unit is one of votes where its statement ends. */
const ENDS = new RegExp(`^${WORDS.END}`);

/** Its doc, examples and silences say what it reads. */
export const gotVotesOrShare: Rule = {
  name: 'got-votes-or-share',
  doc: 'Someone polled, won, took, received, attracted (and the like) a number of votes or a share of the vote.',
  examples: [
    {
      text: 'Anna Bell for Labour polled 12,345 votes.',
      claims: [{ kind: 'votes', candidate: 'Anna Bell', party: 'Labour', value: 12345, slice: '12,345' }],
    },
    {
      text: 'The Conservatives took just 9.7 per cent of the vote.',
      claims: [{ kind: 'share', party: 'Conservative', value: 9.7, slice: '9.7' }],
    },
    {
      text: 'Labour could muster nine hundred and twenty-seven votes.',
      claims: [{ kind: 'votes', party: 'Labour', value: 927, slice: 'nine hundred and twenty-seven' }],
    },
  ],
  silences: [
    'Labour won 16 seats on the council.',
    'The Conservatives had 44% of the vote at the last general election.',
    'Labour would have won 12,000 votes.',
  ],
  needs: /[\ue400-\ue5ff]/,
  pattern: phrase(
    "(?<who>{who})(?:'s(?: (?:candidate|party|man|woman|vote|share|tally|share of the vote|vote share|total))?|')?(?<gap>,{place110},|{place50})(?: (?:also|only|just|then|duly|again|comfortably|narrowly|still|who|which|himself|herself))* ?\\b(?<verb>{GOT}){ADV} (?<n>{figure})(?<unit>{VOTES}|{OF_VOTE})?",
    WORDS,
  ),
  read: (match, context) => {
    const { who, n, unit, verb } = match.groups;
    const figure = context.tagged.of(n);
    const rest = after(match, context);
    const prior = before(match, context);
    if (NO_SUBJECT.test(prior)) return null;
    if (OBLIQUE.test(prior) && !/^(?:had|has)$/.test(verb ?? '') && !/^, who\b/.test(match.text.slice(1))) return null;
    if (/, who [^,]* (?:by|with|to|of|for) (?:\w+ )?$/.test(prior)) return null;
    if (figure?.kind === 'count') {
      if (NO_VOTES.test(rest) && !unit) return null;
      if (/^(?:-| )?(?:majority|lead|margin|swing|ahead|clear|more|fewer)/.test(rest.trimStart())) return null;
      if (/support|back/.test(verb ?? '') && /^ (?:people|electors|voters|residents)\b/.test(rest))
        return [{ kind: 'votes', figure: n, who }];
      if (!unit && (figure.value < 20 || !ENDS.test(rest))) return null;
      if (!unit && figure.value <= 100 && /had|has/.test(verb ?? '')) return null;
      return [{ kind: 'votes', figure: n, who }];
    }
    if (/^achiev/.test(verb ?? '') && !unit) return null;
    if (figure?.kind !== 'percent' || figure.unit === 'points' || figure.sign) return null;
    if (NO_SHARE.test(rest) || /\bswing\b/.test(match.groups['gap'] ?? '')) return null;
    if (/\b(?:turnout|swing|majority|lead)\b/.test(match.groups['gap'] ?? '')) return null;
    return [{ kind: 'share', figure: n, who }];
  },
};
