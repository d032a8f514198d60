import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { NOT_SUBJECT, plainGap } from './vocabulary.ts';

const NOT =
  /\b(?:would|could|will|might|may|can|had|if|need\w*|hop\w+|fail\w*|not|never|last|bid|expect\w*|lost|trying|seek\w*|since|when|wants?|chance|aim\w*|polls?|predict\w*|who|which|first|council\w*|leadership|local|after|despite|claim\w*|moral|before|until|says?|said|\w+ing that|once|previous\w*|nearly|almost|only)\b/;

/** Its doc, examples and silences say what it reads. */
export const victoryIn: Rule = {
  name: 'victory-in',
  doc: 'A party or candidate had a victory in the seat, won by or with figures, triumphed, swept or cruised home.',
  examples: [
    {
      text: 'Labour victory in Ashdale.',
      claims: [{ kind: 'winner', party: 'Labour', slice: 'Labour victory in Ashdale' }],
    },
    {
      text: 'Ann Bell of Labour triumphed with 12,000 votes.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', party: 'Labour', slice: 'Ann Bell of Labour triumphed with' }],
    },
    {
      text: 'The Greens have swept to victory in the town.',
      claims: [{ kind: 'winner', party: 'Green', slice: 'Greens have swept to victory' }],
    },
    {
      text: 'Labour won with a majority of 5,000.',
      claims: [{ kind: 'winner', party: 'Labour', slice: 'Labour won with' }],
    },
  ],
  silences: [
    'Labour hopes for victory in Ashdale.',
    'A Labour victory in Ashdale would be a shock.',
    'Labour could have won with a better candidate.',
    'Labour won with 60% of the vote in 1997.',
    'Labour claimed a moral victory in Ashdale.',
  ],
  needs: /victor|wins?\b|\bwon\b|triumph|success|swe[ep]|storm|cruis|romp|sail|coast|surg|landslide|breez|gallop/,
  pattern: phrase(
    "(?<a>{party})(?:'s|')?(?<agap>(?: (?!in\\b|at\\b)[a-z'-]+){0,3}?) (?:victory|win|triumph|landslide|success) (?:in|at)(?: the)? (?<aseat>{seat})|(?<b>{who})(?<bgap>(?:, {run60},)?(?: (?:has|have|easily|comfortably|duly|then|\\w+ly)){0,3}) (?:(?:triumph(?:s|ed)?|sweeps?|swept|storm(?:s|ed)?|cruis(?:es|ed)|romp(?:s|ed)|sail(?:s|ed)|coast(?:s|ed)|breez(?:es|ed)|gallop(?:s|ed)|charg(?:es|ed)|rac(?:es|ed)|scrap(?:es|ed)|squeak(?:s|ed)) (?:(?:to|into) (?:(?:a|an|\\w+) ){0,3}?(?:victory|parliament|westminster|power|win)|home|in|with|by|at)\\b)|(?<c>{who})(?<cgap>(?:, {run60},)?(?: (?:has|have|easily|comfortably|duly|then|narrowly|\\w+ly)){0,3}) (?:won|wins)(?: (?:easily|comfortably|narrowly|again|through|outright|here|\\w+ly))? (?:with|by|on)(?= )|(?<e>{who})(?:'s|')(?: (?!first\\b|last\\b|second\\b)[\\w-]+){0,2} (?:win|victory|triumph)(?=,|\\.| (?:in|by|with|over|at|means|is|was|gives|brings|came)\\b)|(?<f>{who}) (?:has |have )?(?:had|enjoyed|celebrated|celebrates|secured|pulled off|scored|won|recorded|claimed|claims|scores|notched up) (?:a|an|his|her|their) (?:[\\w-]+ ){0,3}?(?:win|victory|triumph|landslide)(?: in (?<fseat>{seat}))?",
  ),
  read: (match, context) => {
    const { a, agap = '', aseat, b, bgap = '', c, cgap = '', e, f, fseat } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    if (NOT.test(plainGap(agap + bgap + cgap)) || (!e && NOT_SUBJECT.test(prior))) return null;
    if (
      /\b(?:would|could|if|might|when|since|hop\w+|predict\w*|expect\w*|like|before|that|whether|until|possible|first|second|last)\b[^.;,]{0,16}$/.test(
        prior,
      ) ||
      /^ (?:would|could|will|might|last (?:time|year|month)|(?:is|was|seemed|looked) (?:likely|expected|possible))/.test(
        rest,
      )
    )
      return null;
    if (
      (e ?? f) &&
      /\b(?:moral|hollow|pyrrhic|council|local|another|similar|leadership|such a|last|previous|election)\b/.test(
        match.text + prior.slice(-14),
      )
    )
      return null;
    if (c && /^ (?:his|her) (?:council|ward)|^ (?:the (?:help|support|backing) of|behalf)/.test(rest)) return null;
    return [
      {
        kind: 'winner',
        who: a ?? b ?? c ?? e ?? f,
        words: [match.index, match.index + match.text.length],
        seat: aseat ?? fseat,
      },
    ];
  },
};
