import { inLines } from '../in-lines.ts';
import { placeIn } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';
import { agentOf, ofNow } from './agent.ts';

/** Behind a victory: a place below the first, or another contest ("in the leadership"). */
const OTHER_PLACE = new RegExp(inLines`
  [\ue600-\ue6ff]
  |^[^.;,]{0,30}(?:to|into|for|in) (?:second|third|fourth|fifth)
  |^ (?:leader|in the (?:leadership|final))
`);

/** Its doc, examples and silences say what it reads. */
export const victor: Rule = {
  name: 'victor',
  doc: 'Somebody is called the winner or victor, had the victory, or beat the others.',
  examples: [
    {
      text: 'Ann Bell was the winner for Labour.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'Ann Bell was the winner' }],
    },
    {
      text: 'Ann Bell, the victor, said Labour was back.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'Ann Bell, the victor' }],
    },
    {
      text: 'Ann Bell, the first woman to stand for Labour here, was declared the winner.',
      claims: [
        {
          kind: 'winner',
          candidate: 'Ann Bell',
          slice: 'Ann Bell, the first woman to stand for Labour here, was declared the winner',
        },
      ],
    },
    {
      text: 'Labour repels UKIP in Ashdale.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Labour repels UKIP in Ashdale' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: 'Labour repels UKIP in Ashdale' },
      ],
    },
  ],
  silences: [
    'Labour fended off UKIP in Ashdale for third place.',
    'Labour hopes that it has held off UKIP in Ashdale.',
    'Victory for Labour would be a shock.',
    'Ann Bell was the winner of 537 votes and no deposit.',
    'Labour hopes that Ann Bell will be the winner.',
    'Ann Bell, defeated for Labour, said that she would stand again.',
  ],
  needs: new RegExp(inLines`
    held off|holds off|f[eo]nd|fought|winner|winning|victor|victory|triumph|win\b|beat|defeat|saw|see|brush|repel
    |clear|ahead|in front|overc|trounc|thrash|crush|edged|rout
  `),
  pattern: phrase(
    inLines`
      (?<be>
        (?:,|\b(?:is|was|be|been|being|as|emerge[sd]|declared|announced|came out|ran out|finished))
        (?: (?:as|the|a|an|clear|comfortable|narrow|eventual|easy|\w+ly)){0,3} (?:
          (?:winner|victor|winning candidate)\b(?! of (?!
            (?:(?:the|this) )?(?:{seat}|(?:\w+ )?(?:seat|contest|constituency|day|night|by-?election|election)\b)
          ))
          |victorious\b
        )
      )
      |(?<beat>
        \b(?:
          beat|beats|defeat(?:s|ed)|(?:trounc|thrash|crush)e[sd]|saw off|sees off|held off|holds off
          |f[eo]nded off|fought off|overcame|brushed aside|edged out|routed
        )(?: (?!for\b|by\b|in\b|at\b|as\b|on\b)\w+){0,4}? {who}
      )
      |\b(?<kept>(?:(?:h[eo]ld|f[eo]nd(?:ed)?|fought)s? off|repel(?:s|led)) (?:the )?{who} in (?<there>{seat}))
      |(?<clear>\b(?:finish|end|c[oa]me home)\w* (?:up )?{gap20}{count}(?: votes)? (?:clear|ahead|in front))
      |(?<owner>{who})(?:'s|')(?: (?!first\b|last\b|second\b)[\w-]+){0,2} (?:win|victory|triumph)
        (?=,|\.| (?:in|by|with|over|at|means|is|was|gives|brings|came)\b)
      |\b(?<for>
        (?:victory|triumph|win) (?:for|(?:goes|went|belongs|belonged) to)
        |(?:winner|victor|victorious candidate|winning candidate)(?:,?:?| was| is| in {seat},?)
        |fresh from winning {run60}
      )(?: the)? (?<named>{who})
    `,
  ),
  read: (match, context) => {
    const { be, beat, owner, named, kept, there } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    const end = match.index + match.text.length;
    const who = owner ?? named;
    if (!ofNow(who ? prior : '', rest, context)) return null;
    if (who) {
      if (/\b(?:moral|hollow|council|local|another|similar|leadership|such a|previous|would|could)\b/.test(match.text))
        return null;
      if (
        named &&
        /\b(?:a|another|of|biggest|greatest|remarkable) (?:\w+ )?$/.test(prior) &&
        !/\b(?:in|a (?:stunning|famous|clear|comfortable|narrow|historic)) $/.test(prior)
      )
        return null;
      return [{ kind: 'winner', who, words: [match.index, end] }];
    }
    if (
      !be &&
      !(/^(?: \([^)]*\))? into /.test(rest) && placeIn(rest.slice(0, 40), context.tagged) === 2) &&
      OTHER_PLACE.test(rest.slice(0, 40))
    )
      return null;
    if (beat && /^defeated/.test(beat) && /, $/.test(prior)) return null;
    const agent = agentOf(prior);
    if (!agent || (beat && context.tagged.of(agent.who)?.kind !== 'person')) return null;
    const told: Draft = { kind: 'winner', who: agent.who, words: [agent.at, end], seat: there };
    return kept ? [told, { ...told, kind: 'outcome', outcome: 'hold' }] : [told];
  },
};
