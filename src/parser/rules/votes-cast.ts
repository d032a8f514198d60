import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

/** Its doc, examples and silences say what it reads. */
export const votesCast: Rule = {
  name: 'votes-cast',
  doc: 'How many people voted, or papers were cast, counted or verified.',
  examples: [
    {
      text: 'Labour won the seat, with a total of 28,541 votes cast.',
      claims: [{ kind: 'votesCast', value: 28541, slice: '28,541' }],
    },
    {
      text: 'Labour won the seat. The turnout was 24,905, around 37.1% of eligible voters.',
      claims: [
        { kind: 'votesCast', value: 24905, slice: '24,905' },
        { kind: 'turnout', value: 37.1, slice: '37.1%' },
      ],
    },
  ],
  silences: [
    'Labour had 5,000 votes cast for it by post.',
    'More than 20,000 people voted Labour at the general election.',
    'The 107 spoilt ballot papers',
  ],
  needs: /cast|verified|ballots?|papers|voted|turn-?out|votes were|total|voters\b/,
  pattern: phrase(
    '\\btotal (?:number )?of (?<a>{count})(?: valid)? (?:votes?|ballots?|people|papers|electors|voters|residents|constituents)(?: papers)?(?: were| had been)? ?(?:cast|counted|voted|verified|turned out|polled)?|(?<b>{count})(?: valid| verified| of the \\w+)? (?:votes|ballots?|ballot papers|papers|people|voters|electors|constituents|residents)(?: papers)?(?: were| was| had been| had| being| in all were)? (?:cast|verified|counted|casting|voted|turned out|went to the polls|polled|turning out)|(?<c>{count}) (?:verified|valid) (?:votes|ballots?|papers|ballot papers)|\\bturn-?out(?: (?:was|of|is|figure|in (?:the )?{seat}|there|here|total|reached|stood at|amounted to))*(?:,|:)? (?<d>{count})\\b|\\b(?:total )?votes? (?:cast|polled)(?: was| were|:| of| came to| totalled)* (?<e>{count})|\\btotal (?:votes?|poll|vote)(?: cast)?(?: was| were|:| of)* (?<f>{count})|\\b(?:ballots|ballot papers|papers) (?:issued|verified|counted|cast)(?: was| were|:)* (?<g>{count})',
  ),
  read: (match, context) => {
    const unit = Object.values(match.groups).find((group) => group !== undefined);
    const figure = context.tagged.of(unit);
    if (/\btotal vote of/.test(match.text) && /\bwith an? $|\b(?:his|her|their|its) $/.test(before(match, context)))
      return null;
    if (figure?.kind !== 'count' || figure.value < 500) return null;
    const rest = after(match, context);
    const prior = before(match, context);
    if (
      /^ (?:for|by|against|in favour|majority|ahead|clear|more|their (?:vote|ballot)s? for|leave|remain|to leave|to remain|in (?:the )?(?:referendum|council)|\d|up|down|fewer|less|swing)/.test(
        rest,
      )
    )
      return null;
    if (match.groups['d'] && /^(?:-| )?(?:votes? (?:ahead|majority)|majority|per|%)/.test(rest)) return null;
    if (
      /^ ?[\ue100-\ue1ff]/.test(rest) ||
      /\b(?:postal|proxy|rejected|spoilt|spoiled|early|majority of|by)\b[^.;,]{0,12}$/.test(prior) ||
      /^ (?:by post|early|postal)/.test(rest)
    )
      return null;
    return [{ kind: 'votesCast', figure: unit }];
  },
};
