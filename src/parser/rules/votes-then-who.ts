import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, BEFORE, type Rule } from '../rule.ts';
import { HAS_OWN } from './of-next.ts';
import { NOT_GOT } from './verbs-of-getting.ts';
import { ELSE_BEFORE, OF_ELSE, PART_OF, WORDS } from './vocabulary.ts';

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
    {
      text: 'Labour won the seat. Only 388 people voted for the Liberal Democrats, and 902 stuck with the Greens.',
      claims: [
        { kind: 'votes', party: 'Liberal Democrats', value: 388, slice: '388' },
        { kind: 'votes', party: 'Green', value: 902, slice: '902' },
      ],
    },
    {
      text: 'Labour won the seat. With 24.1 per cent, down 8.2 points, the Conservatives came second.',
      claims: [
        { kind: 'share', party: 'Conservative', value: 24.1, slice: '24.1' },
        { kind: 'shareChange', party: 'Conservative', value: -8.2, slice: '8.2' },
      ],
    },
    {
      text: 'Labour won the seat: 15,529 votes were cast for it, 358 votes were won by the Greens and 349 votes were the Liberal Democrats’.',
      claims: [
        { kind: 'votes', party: 'Green', value: 358, slice: '358' },
        { kind: 'votes', party: 'Liberal Democrats', value: 349, slice: '349' },
      ],
    },
    {
      text: 'Labour won the seat. For the Conservatives, 22% is the lowest since the war.',
      claims: [{ kind: 'share', party: 'Conservative', value: 22, slice: '22%' }],
    },
    {
      text: 'Labour won the seat. More than half of the vote in Ashdale went to Ann Bell, who is a nurse.',
      claims: [{ kind: 'share', candidate: 'Ann Bell', value: 50, precision: 'moreThan', slice: 'half' }],
    },
    {
      text: 'Labour won the seat, half of all votes going to Ann Bell.',
      claims: [{ kind: 'share', candidate: 'Ann Bell', value: 50, slice: 'half' }],
    },
  ],
  silences: [
    'Labour won the seat. It lost half of all votes it had.',
    'Labour won the seat. For the Conservatives, 22% was down to the weather.',
    'Labour won the seat. Some 1,200 votes were counted by the Greens.',
    'Labour won the seat. The old majority was replaced with one of 1,192 for Ann Bell, its candidate.',
    'A crowd of 900 people turned out for Labour’s rally.',
    'One in every 100 who voted Conservative in 2010 stayed at home.',
    'With 15,118 votes counted, Ann Bell was ahead.',
    'Labour won the seat. For the others there were 6,842, for the Greens 1,057.',
    'It was 5,000 votes more than Labour had hoped.',
  ],
  needs: /[\ue400-\ue5ff]/,
  pattern: phrase(
    inLines`
      (?:
        (?<front>^|[,.:;–] |\b(?:and|but) |{rank}(?: place)?,? )
          (?:with|on|at|polling|winning|taking|securing|receiving|attracting|by polling|having (?:won|polled|taken))
          (?<lead>{ADV}) (?<n>{figure})(?<unit>{VOTES}|{OF_VOTE})?(?: \({percent}\))?
          (?: to (?:his|her|its|their) (?:name|credit))?
          (?: (?:to|against) (?:the )?(?:{who}'s )?{count}(?: votes)?(?: (?:for|of|by) (?:the )?{who}(?:'s {who})?)?)?
          (?:, (?:up|down) (?:by )?{percent}(?: on {date})?)?(?: and an? [a-z ]{0,20}majority of {count}(?: votes)?)?
          ,? (?:it was |so |was |were |came )?(?:the )?(?<who>{who})(?!'s? (?:majority|lead|rivals?|opponents?))
        |(?<p>{count})
          (?: (?:people|voters|electors|residents|constituents|locals|supporters|souls
            |of (?:them|(?:our|the|its|his|her) [a-z]+)|others)(?: who)?)?
          (?: had)? (?:
            voted|(?:[a-z]+ed|came|went|turned)(?: out)? for|backed|supported|chose|wanted|preferred|picked|trusted
            |stood by|stuck (?:with|by)|put (?:their|its) (?:faith|trust|cross(?:es)?) (?:in|by|beside)
          )(?:(?: the| a| an)? (?<pw>{who})| (?:him|her)\b)
        |(?<m>{figure})(?<munit>{VOTES}|{OF_VOTE})?(?: (?:here|there|in {seat}))?(?: and {percent})?
          (?:, of [^,]{3,40},)?(?:
            (?:,? (?:went|going|cast|(?:was|were|being)(?: cast| (?<got>[a-z]+(?:ed|en)|won))?)|,)? (?:
              for|to|(?<by>by)|backed|chose|supported|voted for|preferred|plumped for|opted for
            )(?: the| his| her)? (?<whom>{who})
            |,? (?:was|were|went|being) (?:the )?(?<own>{who})'s?(?= ?[.,;:–-]|$)
          )
        |\b(?:giv|gave|hand|award|grant|deliver|br(?:ing|ought)|earn)[a-z]* (?:the )?(?:(?<gw>{who})|him|her)
          {ADV} (?<g>{count}){VOTES}
        |(?<a>{figure})(?<aunit>{VOTES}|{OF_VOTE})? (?:was|were) (?:all|the most|as many as|the best)
          (?: that)? (?:the )?(?<aw>{who}) (?:could|had|got|managed|won)\b
        |(?:^|[,;:–] |\b(?:and|but) )for (?:the )?(?:{party}, )?(?:(?<fw>{who})|him|her)
          ,? (?:there (?:was|were) |it (?:was|meant) )?(?:just |only |a |a mere )*(?<f>{figure})(?<funit>
            {VOTES}|{OF_VOTE}| were cast
            |(?= (?:is|was) (?:the|its|their|his|her|an?|beyond|below|above|more|less|as|no)\b)
          )
      )
    `,
    WORDS,
  ),
  read: (match, context) => {
    const { n, unit, who, m, munit, lead, p, pw, g, gw, a, aw, f, fw, own, got, by } = match.groups;
    const whom = match.groups['whom'] ?? own;
    // "Left a majority, one of 7,311 for her party".
    if (/\bone of (?:just |only )?$/.test(before(match, context))) return null;
    if ((own && !munit) || (by && !(munit && got)) || NOT_GOT.test(got ?? '')) return null;
    if (g) return OF_ELSE.test(after(match, context)) ? null : [{ kind: 'votes', figure: g, who: gw ?? BEFORE }];
    if (p) {
      const count = context.tagged.of(p);
      return count?.kind === 'count' &&
        count.value > 1 &&
        !/^'s? (?!candidate|man|woman|name\b|[\ue000-\ue0ff])[a-z]/.test(after(match, context)) &&
        !/\b(?:total of|of the)? ?[\ue400-\ue4ff] of (?:the )?$/.test(context.tagged.text.slice(0, match.index))
        ? [{ kind: 'votes', figure: p, who: pw ?? BEFORE }]
        : null;
    }
    const far = context.tagged.of(a ?? f);
    if (far)
      return (far.kind !== 'count' && far.kind !== 'percent') || far.sign || far.unit === 'points'
        ? null
        : [{ kind: far.kind === 'count' ? 'votes' : 'share', figure: a ?? f, who: aw ?? fw ?? BEFORE }];
    const figure = context.tagged.of(n ?? m);
    const rest = after(match, context);
    if (m && HAS_OWN.test(rest)) return null;
    if (figure?.kind === 'count') {
      if (n && !unit && figure.value < 100) return null;
      if (m && !munit && figure.value < 20) return null;
      if (
        m &&
        /\b(?:defend\w*|majority of|lead of|cushion of|margin of|worth) $/.test(
          context.tagged.text.slice(0, match.index),
        )
      )
        return null;
      if (m && /^'s? (?:majority|lead|swing)/.test(rest)) return null;
      if (m && !munit && ELSE_BEFORE.test(context.tagged.text.slice(0, match.index))) return null;
      if (
        m &&
        !(own ?? by) &&
        !/\b(?:for|backed|chose|supported|preferred)(?: the| his| her)? .$/.test(match.text) &&
        !/(?:went|going|cast) to/.test(match.text) &&
        !/\b(?:went|going) to [^.;]*(?:,|\band) $/.test(context.tagged.text.slice(0, match.index))
      )
        return null;
      return [{ kind: 'votes', figure: n ?? m, who: who ?? whom }];
    }
    if (figure?.kind !== 'percent' || figure.unit === 'points' || figure.sign) return null;
    if (n && !unit && !/\ba$|^$/.test((lead ?? '').trim())) return null;
    if (
      m &&
      !munit &&
      !/went to|going to|backed|voted for|chose|supported|preferred|plumped for|opted for/.test(match.text) &&
      !/[\ue500-\ue5ff](?: of the [a-z]+)?,? (?:to|against) $|\b(?:went|going) to [^.;]*(?:,|\band) $/.test(
        context.tagged.text.slice(0, match.index),
      )
    )
      return null;
    if (/swing|turnout/.test(match.text) || PART_OF.test(context.tagged.text.slice(0, match.index))) return null;
    return [{ kind: 'share', figure: n ?? m, who: who ?? whom }];
  },
};
