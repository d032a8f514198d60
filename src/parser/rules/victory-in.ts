import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { agentOf, ofNow } from './agent.ts';

/** Victories that are none of this contest's, or none. */
const NO_VICTORY = new RegExp(inLines`
  \b(?:
    moral|hollow|council|local|another|similar|leadership|such a|previous|last|(?<!by-)election|would
    |could
  )\b
`);
/** Before "winning" that is only spoken of. */
const SPOKEN_OF =
  /\b(?:of|for|to|from|about|at|is|are|was|were|towards|without|despite|before|than|as|not|like|chances?) (?:\w+ly )?$/;

/** Its doc, examples and silences say what it reads. */
export const victoryIn: Rule = {
  name: 'victory-in',
  doc: "Somebody won, triumphed, came home, swept to victory or had the victory: the words first, then the subject of their clause; or a party's victory in the seat.",
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
      text: 'Ann Bell, a nurse who has three children, crawled home by 20 votes.',
      claims: [
        { kind: 'winner', candidate: 'Ann Bell', slice: 'Ann Bell, a nurse who has three children, crawled home' },
        { kind: 'majority', value: 20, slice: '20' },
      ],
    },
    {
      text: 'Ann Bell limped home 633 votes ahead of the Liberal Democrats.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'Ann Bell limped home' }],
    },
  ],
  silences: [
    'Labour hopes for victory in Ashdale.',
    'A Labour victory in Ashdale would be a shock.',
    'Labour could have won with a better candidate.',
    'Labour won with 60% of the vote in 1997.',
    'Labour claimed a moral victory in Ashdale.',
    'Ann Bell went home by bus.',
    'The Greens limped home in a distant sixth.',
    'The Greens trailed in with 105 votes.',
    'Who says that Labour won?',
  ],
  needs: new RegExp(inLines`
    \bhome\b|(?:in|through|past|line) (?:by|with|on)|winning|victor|triumph|prevail|success|landslide|wins?\b|won\b
    |swe[ep]|storm|cruis|romp|sail|coast|breez|surg|gallop|rac
  `),
  pattern: phrase(
    inLines`
      (?<home>
        \b(?!
          (?:
            trail\w*|at|went|goe?s?|going|took|taken?|brought|drove|driven|hammer\w*|press\w*|sent|stay\w*|return\w*
            |head\w*|his|her|the|their|an?|care|own|second|from|of|is|was|nursing|old|leave|left|in|to
          ) )[a-z]+ home(?! (?:in |an? |the )*(?:[a-z]+ )?{rank})(?= (?:by|with|on|in|ahead|to|for|{count})(?!\w)|[,.;]|$)
        |\b(?!(?:trail|limp|straggl|lagg)ed )[a-z]+ (?:in|through|past|over the line)
          (?= (?:by|with|on) (?:[\w]+ ){0,2}{count}(?! to\b))
        |\b(?:
          (?:\w+ed|swept|rode|strode|\w+s) (?:to|into) (?:\w+ ){0,3}?(?:victory|triumph)
          |(?:
            swe(?:pt|eps?)|storm(?:s|ed)?|cruis(?:es|ed)|romp(?:s|ed)|sail(?:s|ed)|coast(?:s|ed)|breez(?:es|ed)
            |surg(?:es|ed)|gallop(?:s|ed)
          ) (?:into|in|through|to)(?: (?:the )?{seat}| (?:parliament|westminster|power))
        )\b
      )
      |(?<won>
        \b(?:
          (?:won|wins?|winning|triumph(?:s|ed)?|prevail(?:s|ed))(?: (?:the day|easily|again|through|outright|here|it|back|\w+ly)
          ){0,2} (?:with|by|on|here|(?:it )?for (?:the )?(?<flag>{party}))(?!\w)
          |(?:won|wins|triumphed|prevailed)(?: it| the day| \w+ly)?(?=[,.;]|$)
        )
      )
      |(?<had>
        \b(?:
          had|enjoy\w+|celebrat\w+|secur\w+|pull\w+ off|scor\w+|w[io]ns?|record\w+|claim\w*
          |achiev\w+|land\w+|complet\w+|clinch\w+|after|following|in
        ) (?:an?|his|her|their|its) (?:[\w-]+ ){0,3}?(?:win|victory|triumph|landslide)\b
          (?: (?:in|at) (?:the )?(?<hadseat>{seat}))?
        |\bclaim(?:s|ed) victory
      )
      |(?<party>{party})(?:'s|')?
        (?<gap>(?: (?!in\b|at\b)[a-z'-]+){0,3}?) (?:victory|win|triumph|landslide|success) (?:in|at)
        (?: the)? (?<seat>{seat})
    `,
  ),
  read: (match, context) => {
    const { flag, home, won, had, hadseat, party, gap = '', seat } = match.groups;
    const prior = before(match, context);
    const end = match.index + match.text.length;
    if (!ofNow(party ? prior + gap : '', after(match, context), context)) return null;
    if (NO_VICTORY.test(party ? match.text : (had ?? ''))) return null;
    if (party) return [{ kind: 'winner', who: party, words: [match.index, end], seat }];
    const gerund = /^(?:winning|after|following|in)\b/.test(home ?? won ?? had ?? '');
    if (won && gerund && SPOKEN_OF.test(prior)) return null;
    const agent = agentOf(prior, gerund);
    return (
      agent && [
        { kind: 'winner', who: agent.who, words: [agent.at, end], seat: hadseat, ...(flag ? { to: flag } : {}) },
      ]
    );
  },
};
