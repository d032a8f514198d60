import { phrase } from '../mentions.ts';
import { after, type Rule } from '../rule.ts';
import { WORDS } from './vocabulary.ts';

/** Its doc, examples and silences say what it reads. */
export const votesThenWho: Rule = {
  name: 'votes-then-who',
  doc: 'A number of votes or a share comes first and the name after it: "with N votes X", "N votes for X", "N went to X".',
  examples: [
    {
      text: 'With 15,118 votes Ann Bell is the new MP.',
      claims: [{ kind: 'votes', candidate: 'Ann Bell', value: 15118, slice: '15,118' }],
    },
    {
      text: 'There were 15,529 votes for Ann Bell of Labour.',
      claims: [{ kind: 'votes', candidate: 'Ann Bell', party: 'Labour', value: 15529, slice: '15,529' }],
    },
  ],
  silences: ['With 15,118 votes counted, Ann Bell was ahead.', 'It was 5,000 votes more than Labour had hoped.'],
  needs: /[\ue400-\ue5ff]/,
  pattern: phrase(
    "(?:(?<front>^|[,.:;–] |\\band )(?:with|on|polling|winning|taking|securing|receiving|attracting|by polling|having (?:won|polled|taken))(?<lead>{ADV}) (?<n>{figure})(?<unit>{VOTES}|{OF_VOTE})?(?: (?:to|against) (?:the )?(?:{who}'s )?{count}(?: votes)?(?: (?:for|of|by) (?:the )?{who}(?:'s {who})?)?)?,? (?:it was |so )?(?<who>{who})(?!'s? (?:majority|lead))|(?<m>{figure})(?<munit>{VOTES}|{OF_VOTE})?(?:,? (?:went|going|were cast|was|were|cast|being))? (?:for|to|backed|chose|supported|voted for)(?: the)? (?<whom>{who}))",
    WORDS,
  ),
  read: (match, context) => {
    const { n, unit, who, m, munit, whom, lead } = match.groups;
    const figure = context.tagged.of(n ?? m);
    const rest = after(match, context);
    if (figure?.kind === 'count') {
      if (n && !unit && figure.value < 100) return null;
      if (m && !munit && figure.value < 20) return null;
      if (
        m &&
        /\b(?:defend\w*|majority of|lead of|cushion of|margin of) $/.test(context.tagged.text.slice(0, match.index))
      )
        return null;
      if (m && /^'s? (?:majority|lead|swing)/.test(rest)) return null;
      if (m && !/\b(?:for|backed)(?: the)? .$/.test(match.text) && !/(?:went|going|cast) to/.test(match.text))
        return null;
      return [{ kind: 'votes', figure: n ?? m, who: who ?? whom }];
    }
    if (figure?.kind !== 'percent' || figure.unit === 'points' || figure.sign) return null;
    if (n && !unit && !/\ba$|^$/.test((lead ?? '').trim())) return null;
    if (
      m &&
      !munit &&
      !/went to|going to|backed|voted for/.test(match.text) &&
      !/[\ue500-\ue5ff](?: of the (?:vote|votes))? (?:to|against) $/.test(context.tagged.text.slice(0, match.index))
    )
      return null;
    if (/swing|turnout/.test(match.text)) return null;
    return [{ kind: 'share', figure: n ?? m, who: who ?? whom }];
  },
};
