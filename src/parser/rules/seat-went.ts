import { phrase } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';
import { plainGap } from './vocabulary.ts';

const NOT =
  /\b(?:would|could|will|might|can|may|hop\w+|expect\w*|likely|if|to be|not|never|had|once|until|which|that|was (?:then|once|first)|previously|usually|traditionally|since)\b/;

/** Its doc, examples and silences say what it reads. */
export const seatWent: Rule = {
  name: 'seat-went',
  doc: 'The seat was held or won by, has fallen or gone to, passed from and to, or stays with a party or candidate.',
  examples: [
    {
      text: 'The seat has fallen to the Conservatives.',
      claims: [
        { kind: 'winner', party: 'Conservative', slice: 'The seat has fallen to the Conservatives' },
        { kind: 'outcome', outcome: 'gain', party: 'Conservative', slice: 'The seat has fallen to the Conservatives' },
      ],
    },
    {
      text: 'The constituency was held by Ann Bell of Labour.',
      claims: [
        { kind: 'winner', candidate: 'Ann Bell', slice: 'The constituency was held by Ann Bell of Labour' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: 'The constituency was held by Ann Bell of Labour' },
      ],
    },
  ],
  silences: [
    'The seat was held by Labour from 1997 to 2010.',
    'The seat could fall to Labour.',
    'The seat has been held by Labour since 1964.',
  ],
  needs: /\b(?:by|to|stay|remain|still|gone|go|turn|with|hands|ha[sd])/,
  pattern: phrase(
    "(?:(?<seat>{seat})(?: (?:parliamentary|westminster|commons))?(?: (?:seat|constituency|by-?election|contest))?|\\bthe (?:[\\w' -]+ ){0,3}?(?:seat|constituency|stronghold|bastion|by-?election|contest)\\b(?: (?:of|in) (?<seat1>{seat}))?)(?<gap>(?: \\([^)]{0,20}\\))?(?:, {run60},)?(?: (?!by\\b|to\\b)[a-z'-]+){0,4}?) (?:(?<by>held|kept|retained|won|taken|seized|captured|gained|snatched|wrested|regained|stolen|lost)(?: (?:back|easily|comfortably|narrowly))?(?: (?:from|for) (?:the )?(?<byFrom>{party}))? by(?: the)? (?<who>{who})|(?<fell>fallen|fell|falls|gone|goes|went|passed|passes|passing|turned|turns|switched|switches|swung|swings|lost|slipped|moved|swinging|changed hands|transferred|crossed)(?: back| over| hands| straight| narrowly)?(?: from (?:the )?(?<from>{who})(?: hands)?)? to(?: the)? (?<to>{who})|in (?<hands>{party})(?:'s)? hands|(?:gone|goes|went|turned|turns|going) (?<turned>{party})(?=[ ,.;]|$)|(?<stays>stays|stayed|remains|remained|is still|remain|remaining|staying|stay|still|is)(?: firmly| solidly| safely| a| in| with| the| safe| still)* (?<keeper>{party})(?:'s)?(?<tail>(?: seat| hands| constituency| territory| hold| stronghold|-held)?))",
  ),
  read: (match, context) => {
    const { seat, seat1, gap = '', by, byFrom, who, fell, from, to, turned, stays, keeper, tail, hands } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    if (NOT.test(plainGap(gap)) || /\b(?:if|would|could|that|when|until|since) (?:the )?$/.test(prior)) return null;
    if (
      /^(?:'s)? (?:since|from|until|between|for (?:\w+ )?(?:years|decades|[\ue400-\ue4ff\ue800-\ue8ff])|at the|in the (?:19|20)|to [\ue700])/.test(
        rest,
      )
    )
      return null;
    const named = seat ?? seat1;
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    const both = (whom: string | undefined, outcome: 'gain' | 'hold' | null, old?: string): Draft[] => [
      { kind: 'winner', who: whom, words, seat: named },
      ...(outcome ? [{ kind: 'outcome' as const, outcome, who: whom, from: old, words, seat: named }] : []),
    ];
    if (by === 'lost') return [{ kind: 'outcome', outcome: 'gain', from: who, words, seat: named }];
    if (by) {
      if (/^(?: in \W| at the| with a)/.test(rest) && /^ in [\ue700-\ue7ff]/.test(rest) && !byFrom) return null;
      if (/\bhas been$|\bbeen$/.test(gap) && /^(?:held|kept)$/.test(by) && /^ (?:for|since)/.test(rest)) return null;
      return both(
        who,
        /^(?:held|kept|retained)$/.test(by) ? 'hold' : byFrom || !/^(?:won|taken|claimed)$/.test(by) ? 'gain' : null,
        byFrom,
      );
    }
    if (fell) {
      if (
        /^(?:swung|swinging|swings|moved)$/.test(fell) &&
        !/^ (?:by|on|with|in|from)/.test(rest) &&
        rest.trim().length > 1
      )
        return null;
      return both(to, /^(?:goes|went|gone)$/.test(fell) && !from ? null : 'gain', from);
    }
    if (hands)
      return /\b(?:keep\w*|kept|stay\w*|remain\w*|still)\b/.test(`${prior.slice(-24)}${gap}`)
        ? both(hands, 'hold').slice(1)
        : null;
    if (turned) return both(turned, 'gain');
    if (stays) {
      const plain = /^(?:is|still)$/.test(stays);
      if (plain && !/\bstill\b/.test(match.text)) return null;
      if (tail === '' && !/^[ ,.;:–-]*(?:$|[,.;:–]|on\b|by\b|with\b|but\b|after\b|and\b|though\b|-)/.test(rest))
        return null;
      return both(keeper, 'hold').slice(1);
    }
    return null;
  },
};
