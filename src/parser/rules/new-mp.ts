import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { WORDS } from './vocabulary.ts';

const NOT =
  /\b(?:would|could|will|might|may|hop\w+|expect\w*|bid|if|wants?|not|never|first|since|was|then|in [\ue700-\ue7ff])\b/;

/** Its doc, examples and silences say what it reads. */
export const newMp: Rule = {
  name: 'new-mp',
  doc: 'Somebody is the new MP, was elected or returned, or becomes the seat’s member.',
  examples: [
    {
      text: 'Ann Bell is the new MP for Labour.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'Ann Bell is the new MP' }],
    },
    {
      text: 'The constituency has a new Labour MP in Ann Bell.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'new Labour MP in Ann Bell' }],
    },
    {
      text: 'Ann Bell of Labour was elected with a majority of 5,000.',
      claims: [
        { kind: 'winner', candidate: 'Ann Bell', party: 'Labour', slice: 'Ann Bell of Labour was elected with' },
        { kind: 'majority', value: 5000, slice: '5,000' },
      ],
    },
  ],
  silences: [
    'Ann Bell was elected leader of the council.',
    'Ann Bell, first elected in 1997, stood down.',
    'Ann Bell hopes to be the new MP.',
  ],
  needs: /\bmps?\b|elect|member|deputy|return|succe|replac|follow|tak[ei]|step|sworn|chose|pick|vot|seat/,
  pattern: phrase(
    "(?<k>{person}){gap50} (?:becomes|became|has become|will become|is to become|to become) (?:the |an |a |its |their |{seat}'s )?(?:{party} )?{MP}\\b(?! (?:in {date}|since|until|again in))|(?<a>{who}){gap50}(?: (?:is|was|as|becomes|became|become|has become|being|to be|declared|named|confirmed as|sworn in as))(?: (?:now|today|officially|duly|declared|confirmed as|set to be))*(?: (?:the|its|their|a|{seat}'s|{party}'s|the party's|the town's|the city's|the seat's|the constituency's|the area's|\\w+'s))* (?:new|newest|next|latest|youngest|first (?:\\w+ ){0,2}?(?:{party}(?:'s)? )?)(?: (?:\\w+ )?(?:{party}(?:'s)?))? ?(?<mp>{MP})\\b(?!s)|\\b(?:new|newest|newly[- ]elected|latest)(?: (?:\\w+ )?(?:{party}(?:'s)?))?(?: {MP})?(?: (?:for|of|in) (?:the )?{seat})?(?:,| is| in|:| will be| was)* (?<b>{person})|(?<c>{person})(?:, {run60},)?(?<cgap>(?: (?:was|has been|is|been|being|were|then|now|duly|comfortably|narrowly|easily|gets|got))*) (?:elected|returned|voted in)(?<ctail> (?:as |the |its |their |a |new |to (?:parliament|westminster|the commons|the house of commons|represent) ?|mp |member |{party} )*(?:for|in|to|on|with|by|after|as|,|from|at|mp|to parliament)?)|\\breturned(?: the)? (?<d>{who})|\\b(?:chosen|elected|picked|voted for|chose|elects?|returns|voted in)(?: the)? (?<e>{person})(?: as)?(?: (?:its|their|the) (?:new )?mp)?|(?<f>{person})(?: \\([a-z ]{3,20}\\))?{gap30}(?:after (?:his|her) (?:\\w+ ){0,2}(?:win|victory|triumph)|having (?:stormed|won|swept)|first (?:words|speech|remarks|interview) as (?:an |the )?(?:new )?mp|(?:follows|will follow|is to follow) the late|succeeds|(?:who |has )?succeeded(?! (?:as|by|in))|replaces|takes? over from|steps into|takes? (?:his|her) (?:place|seat)|soon to be sworn in|will be sworn in|soon to take (?:his|her) seat)\\b",
    WORDS,
  ),
  read: (match, context) => {
    const { a, b, c, cgap = '', ctail = '', d, e, f, k } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    if (/^(?:'s)? (?:leader|chair|mayor|chief|president|councillor|police|head)/.test(rest)) return null;
    if (k)
      return /\b(?:would|could|might|hop\w+|first|when|not|never|if|before|since)\b/.test(match.text) ||
        /\b(?:before|when|since|after) $/.test(prior)
        ? null
        : [{ kind: 'winner', who: k, words: [match.index, match.index + match.text.length] }];
    if (a) {
      if (
        NOT.test(
          match.text
            .slice(1, match.text.length - (match.groups['mp'] ?? '').length)
            .replace(/\bfirst\b|was (?:the|declared)/, ''),
        )
      )
        return null;
      if (
        /^ (?:since|to (?:defect|resign|be|lose)|in (?:[\ue700-\ue7ff]|the (?:history|commons))|from|of colour)/.test(
          rest,
        )
      )
        return null;
      if (/\bfirst\b/.test(match.text) && !/\b(?:since|for|in)\b/.test(rest.slice(0, 12))) return null;
      const words: readonly [number, number] = [match.index, match.index + match.text.length];
      return [{ kind: 'winner', who: a, words }];
    }
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    if (b) {
      if (!/\bmp\b|elected|member|deputy/.test(match.text) && context.tagged.of(b)?.kind !== 'person') return null;
      const mention = context.tagged.of(b);
      if (!/\b(?:mp|member|elected|deputy)\b/.test(match.text) && !(mention?.kind === 'person' && mention.party))
        return null;
      if (!/\b(?:mp|member|elected|deputy)\b/.test(match.text)) return null;
      return [{ kind: 'winner', who: b, words }];
    }
    if (c) {
      if (
        /\b(?:had|first|who|when|re-)$/.test(cgap.trim()) ||
        /^ ?(?:leader|chair|mayor|deputy|head|president|councillor|to (?:the )?(?:council|msp|scottish|welsh|european|senedd|assembly)|[\ue400-\ue8ff]? ?(?:months|years))/.test(
          rest,
        ) ||
        /\b(?:first|when|since|before)\b/.test(cgap)
      )
        return null;
      if (
        /^ ?(?:in|at|to|on) [\ue700-\ue7ff]/.test(ctail.slice(-3) + rest) ||
        /^(?: as)?(?: a| the)? ?(?:leader|council|mayor)/.test(rest)
      )
        return null;
      if (ctail.trim() === '' && rest.trim() !== '' && !/^ ?[,.;]/.test(rest)) return null;
      if (ctail.trim() === '' && /,/.test(match.text)) return null;
      if (/\bwho\b|\bwhen\b|\bafter being\b|, elected|[\ue400-\ue4ff] months/.test(match.text + rest.slice(0, 20)))
        return null;
      return [{ kind: 'winner', who: c, words }];
    }
    if (d && /^ (?:mps|members)\b/.test(rest)) return null;
    if (d)
      return /\b(?:was|were|has been|been|who|re|had|,) $/.test(prior) && !/\bhas (?:been )?$/.test(prior)
        ? null
        : /[\ue300-\ue3ff]|constituency|seat|voters|by-?election/.test(prior)
          ? [{ kind: 'winner', who: d, words }]
          : null;
    if (e)
      return /[\ue300-\ue3ff]|voters|constituency|town|city/.test(prior) && /mp\b/.test(match.text + rest.slice(0, 30))
        ? [{ kind: 'winner', who: e, words }]
        : null;
    if (f) {
      if (/\bbe(?:en|ing)? (?:succeeded|replaced)/.test(match.text)) return null;
      if (
        /suc|replac|over|steps|place|seat/.test(match.text) &&
        !/\b(?:mp|by-?election|seat)|[\ue300-\ue3ff]/.test(context.tagged.text + context.earlier.slice(-200))
      )
        return null;
      if (/\b(?:would|could|will be|might|hop)\b/.test(match.text) && !/sworn/.test(match.text)) return null;
      return [{ kind: 'winner', who: f, words }];
    }
    return null;
  },
};
