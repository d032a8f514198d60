import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

/** Before a gain or a hold: hoped for or foretold, or another one ("could be a", "the last"). */
const NOT_THIS_ONE = new RegExp(inLines`
  \b(?:
    would|could|if|might|hop\w+ (?:for|of)|expect\w*|predict\w*|likel\w+|prospect|possible|probable|forecast|potential
    |next|another|previous|last|first|before a|no
  )\b[^.;]{0,30}$
`);

/** Its doc, examples and silences say what it reads. */
export const gainOrHold: Rule = {
  name: 'gain-or-hold',
  doc: 'The formula of result services: party, "gain" or "hold", and from whom.',
  examples: [
    {
      text: 'Lab GAIN from Con',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Lab GAIN from Con' },
        { kind: 'outcome', outcome: 'gain', party: 'Labour', from: 'Conservative', slice: 'Lab GAIN from Con' },
      ],
    },
    {
      text: 'It was an easy Labour hold.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Labour hold' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: 'Labour hold' },
      ],
    },
    {
      text: 'It was a hold for Labour.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'hold for Labour' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: 'hold for Labour' },
      ],
    },
  ],
  silences: [
    'Nobody ruled out the likelihood of a comfortable hold for Labour.',
    'Few relished the prospect of a Labour hold.',
    'Labour hopes for a gain from the Conservatives.',
    'A Labour gain would be a shock.',
    'Labour gained 40 councillors.',
  ],
  needs: /\b(?:gain|hold)\b/,
  pattern: phrase(
    inLines`
      (?<who>{party})(?: party)?(?:,|:| -)? (?<what>gain|hold)\b(?: \(?from(?: the)? (?<from>{party}))?
      |\b(?<sort>gain|hold)s? for (?:the )?(?<whose>{party})
      |(?<winner>{party}) (?:have |has )?(?:pulled off|made|scored|recorded|completed) (?:an?|their|its) (?:[\w-]+ )?
        gain from(?: the)? (?<loser>{party})
    `,
  ),
  read: (match, context) => {
    const { winner, loser, sort, whose } = match.groups;
    const { who = whose ?? winner, what = sort ?? 'gain', from = loser } = match.groups;
    // "It did what everyone thought it would: a Labour hold".
    const prior = before(match, context).replace(/^.*\bdid (?:what|as) [^:]*:/, '');
    const rest = after(match, context);
    if (
      NOT_THIS_ONE.test(prior) ||
      /^:? (?:its|their|would|could|will|is (?:likely|expected)|is on the cards|looks)/.test(rest)
    )
      return null;
    if (!from && /^ (?:of|in (?:share|support|votes)|on )?(?:[\ue400-\ue5ff])/.test(rest)) return null;
    if (/^ (?:seats|councils?|ground|control|of (?:the )?council)/.test(rest)) return null;
    if (
      what === 'gain' &&
      !from &&
      prior.trim() !== '' &&
      !/\b(?:an?|big|huge|sensational|spectacular|historic|stunning|dramatic|easy|comfortable|shock|narrow) $|[:–-] ?$/.test(
        prior,
      )
    )
      return null;
    if (
      what === 'hold' &&
      prior.trim() !== '' &&
      !/\b(?:an?|easy|comfortable|narrow|safe|solid|straightforward|predictable|expected|another) $|[:–.(-] ?$/.test(
        prior,
      ) &&
      !/^ ?(?:[\ue300-\ue3ff]|the seat)/.test(rest)
    )
      return null;
    return [
      {
        kind: 'outcome',
        outcome: what as 'gain' | 'hold',
        who,
        from,
        words: [match.index, match.index + match.text.length],
      },
    ];
  },
};
