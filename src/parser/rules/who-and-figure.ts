import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, ASKED, before, isAnswer, type Draft, type Rule } from '../rule.ts';
import { HAS_OWN } from './of-next.ts';
import { amongVotes, COUNTS_SEATS, ELSE_BEFORE, NO_SHARE, OBLIQUE, OF_ELSE, PART_OF, WORDS } from './vocabulary.ts';

/** What shows that a sentence counts votes. */
const COUNTS = new RegExp(inLines`
  \breceived\b|\bsecured\b|\battracted\b|\b(?:with|on|had|took|got|won) (?:just |only )?[\ue400-\ue4ff]
  |(?<!\ba )\bvotes?\b|\bpolled\b|\bballots?\b|\bresult:
`);

/** What somebody's share did for them. */
const MADE = new RegExp(inLines`
  ^(?: for (?:the )?[\ue100-\ue1ff]|, [^,.;]{4,50},)? (?:
    [a-z]+ (?:[\ue200-\ue2ff]|them|him|her|it)(?: |$)
    |(?:was|were|is|beat|compare[sd]|left|made|would|means?|meant|cost|saw|kept|came|fell|proved|will)\b
    | and (?:the )?[\ue000-\ue1ff]'s? [\ue500-\ue5ff]
  )
`);
/** A share that a name before has, of which this one is the next. */
const PERCENTS = new RegExp(inLines`
  \b(?:took|polled|won|got|had|received|secured|attracted|on|with) (?:just |only |a mere )?[\ue500-\ue5ff]
  (?: of (?:the )?votes?)?(?:,| and|, and|,? to|;|,? while|,? against)
  (?: (?:the )?[\ue000-\ue1ff](?:'s?)?(?: on| with)? (?:just |only |a mere )?[\ue500-\ue5ff](?:,| and|, and|;))*
  (?: the)? $
`);
/** "A was backed by 900 voters, B by 800". */
const BACKED =
  /\b(?:backed|supported|chosen|preferred) by [^\ue000-\ue5ff]*[\ue400-\ue5ff][^.;]*(?:,|\band) (?:the )?$/;
/** "It cost the party 60 votes." */
const LOSES = /\b(?:cost|sav(?:e|ed|ing)|den(?:y|ied)|rob\w*|ow(?:e|ed|ing)|los[et]|losing) (?:the |a )?$/;
/** Two or more of these are a list. */
const IN_BRACKETS = /[\ue000-\ue1ff] \([\ue400-\ue4ff](?: votes)?\)/g;
/** What a candidate's votes were in per cent, or whose they beat. */
const WAS_SHARE = new RegExp(inLines`
  ^(?: votes)? (?:
    (?:was|were|is|represents?|represented|equals?|equalled|amounted to) (?:just |only )?[\ue500-\ue5ff]
      (?! (?:more|less|up|down))
    |(?:beat|topped|bettered)\b
  )
`);

/** Its doc, examples and silences say what it reads. */
export const whoAndFigure: Rule = {
  name: 'who-and-figure',
  doc: 'A name and its figure side by side, as lists in a sentence have them: "X (Con) 2,784, Y (LD) 627 and Z 288", "to Y’s 9,476".',
  examples: [
    {
      text: 'Ann Bell of Labour won 17,267 votes, against the 9,476 of the Conservative Tom Reed and 1,002 for Ukip.',
      claims: [
        { kind: 'votes', candidate: 'Ann Bell', party: 'Labour', value: 17267, slice: '17,267' },
        { kind: 'votes', candidate: 'Tom Reed', party: 'Conservative', value: 9476, slice: '9,476' },
        { kind: 'votes', party: 'UK Independence Party', value: 1002, slice: '1,002' },
      ],
    },
    {
      text: 'Labour won the seat. The Conservatives’ 7.2 per cent put them third.',
      claims: [
        { kind: 'share', party: 'Conservative', value: 7.2, slice: '7.2' },
        { kind: 'position', party: 'Conservative', value: 3, slice: 'third' },
      ],
    },
    {
      text: 'Labour won the seat. UKIP (581) beat the Greens (276) and the BNP (84).',
      claims: [
        { kind: 'votes', party: 'UK Independence Party', value: 581, slice: '581' },
        { kind: 'votes', party: 'Green', value: 276, slice: '276' },
        { kind: 'votes', party: 'British National Party', value: 84, slice: '84' },
      ],
    },
    {
      text: 'Labour took 41.2 per cent to win the seat. UKIP took 13.9 per cent, the Greens 5.1 per cent.',
      claims: [{ kind: 'share', party: 'Green', value: 5.1, slice: '5.1' }],
    },
    {
      text: 'Labour won the seat. The Conservative slice of the vote was 24.1 per cent.',
      claims: [{ kind: 'share', party: 'Conservative', value: 24.1, slice: '24.1' }],
    },
  ],
  silences: [
    'Labour won the seat. Ann Bell, 34, polled 9,812 votes.',
    'UKIP pipped the Conservatives, 4,118 votes to 3,102.',
    'Labour 1,951 in front.',
    'Labour 600 votes from disaster.',
    'Labour won the seat. For the rest, with Green support, 42.4 per cent was a surprise.',
    'Labour now has 202 MPs, the Conservatives 330.',
  ],
  needs: /[\ue400-\ue5ff]/,
  pattern: phrase(
    inLines`
      (?<who>{who})(?:'s|')?(?:, whose|, {rank},| in {rank}(?: place)?| (?:was|were|came|finished) {rank}:)?
      (?<noun> (?:[a-z]+ )?{NOUN}(?:,? {figure} [^,.;\ue400-\ue5ff]{2,40},)?
        (?: (?:was|were|of|is|numbered|totall?ed|[a-z]+(?: in| out)? (?:to|at)))?
      )?(?:,|:| –| -|(?<by> by))? \(?(?:just |only |the |an? (?:[a-z]+ )?)*(?<n>{figure})(?<unit>{VOTES}|{OF_VOTE})?
      |^(?:just |only |a mere )*(?<q>{figure})(?<qunit>{VOTES}|{OF_VOTE})
      |\bvotes? (?:cast )?for (?:the )?
        (?<vf>{who}) (?:numbered|totall?ed|were|was|[a-z]+(?: up)? (?:to|at)) (?:just |only )*(?<vn>{count})
      |(?:(?:to|against|beating|ahead of|over) )?(?:just |only )?(?:the )?(?<m>{figure})(?<munit>{VOTES}|{OF_VOTE})?
        (?: \({percent}\))?,? (?:of|for|(?:(?:polled|taken|won|received|secured) )?by|cast for)
        (?: the)? (?<whom>{who})
    `,
    {
      ...WORDS,
      NOUN: inLines`
        vote share|[a-z]+ of (?:the|all)(?: the)? (?:votes?|poll|ballots?)|votes?|total|tally|share|slice|score
        |percentage|support
      `,
    },
  ),
  read: (match, context) => {
    const { n, unit, who, m, munit, whom, q, noun, vf, vn, by } = match.groups;
    if (by && !BACKED.test(before(match, context))) return null;
    // "And the Greens? 349 votes."
    if (q)
      return /\? ?$/.test(context.earlier) && isAnswer(context.earlier)
        ? [{ kind: context.tagged.of(q)?.kind === 'count' ? 'votes' : 'share', figure: q, who: ASKED }]
        : null;
    if (vn) return [{ kind: 'votes', figure: vn, who: vf }];
    const figure = context.tagged.of(n ?? m);
    const rest = after(match, context);
    const prior = before(match, context);
    if (OF_ELSE.test(rest) || NO_SHARE.test(rest) || (n ? LOSES.test(prior) : HAS_OWN.test(rest))) return null;
    if (
      /\b(?:majority|lead|margin|swing|turnout|by|electorate)(?: (?:of|was|is|at))? ?(?:just |only |the )*$/.test(
        prior,
      ) &&
      m
    )
      return null;
    if (n && /: /.test(match.text) && OBLIQUE.test(prior)) return null;
    // "With A's support, 42.4 per cent": of whom A supported.
    if (/support/.test(noun ?? '') && /\bwith (?:the )?$/.test(prior)) return null;
    const times = /\b(?:twice|double|triple|times|half) (?:the )?$/.test(prior);
    if (
      !times &&
      /\b(?:bigger|larger|smaller|greater|less|more|fewer|higher|lower)(?: votes| people)? than [^,;]{0,30}$/.test(
        prior,
      )
    )
      return null;
    // "pipped X, 4,118 votes to 3,102": the first is the doer's.
    if (
      n &&
      !/\(/.test(match.text) &&
      /^(?: votes?)?,? to (?:just |only )?[\ue400-\ue4ff]/.test(rest) &&
      OBLIQUE.test(prior)
    )
      return null;
    if (m && (/^(?:'s)? votes?\b/.test(rest) || PART_OF.test(prior))) return null;
    // "a rise in X's share of 8.7%": how far it went, not where.
    if (n && /\b(?:an?|the|its) (?:[a-z]+ )?[a-z]+ in (?:the )?$/.test(prior)) return null;
    const drafts: Draft[] = [];
    if (figure?.kind === 'count') {
      if (figure.value < 2 || figure.sign) return null;
      // "Ms Bell, 34, polled": an age.
      if (
        n &&
        !unit &&
        figure.value < 100 &&
        (/, [\ue400-\ue4ff]$/.test(match.text)
          ? /^(?:[,)]|\.?$| who| and [a-z])/.test(rest)
          : / \([\ue400-\ue4ff]$/.test(match.text) && !(/^\)/.test(rest) && amongVotes(context.tagged)))
      )
        return null;
      if (figure.value < 60 && !(unit ?? munit) && !/\bvotes\b/.test(context.tagged.text)) return null;
      // "A (581) beat B (276)", "A (1,739, 4.6 per cent)", "A’s 15,450 was 28.4 per cent".
      const listed =
        (context.tagged.text.match(IN_BRACKETS)?.length ?? 0) > 1 ||
        /^,? (?:or )?[\ue500-\ue5ff]\)/.test(rest) ||
        WAS_SHARE.test(rest);
      if (
        !(unit ?? munit) &&
        (COUNTS_SEATS.test(context.tagged.text) || (!(noun ?? by) && !listed && ELSE_BEFORE.test(prior)))
      )
        return null;
      if (!(unit ?? munit ?? noun ?? by) && !COUNTS.test(context.tagged.text) && !listed) return null;
      if (
        !(unit ?? munit) &&
        !(noun && /(?: of| was| were| to| numbered| totalled)$/.test(noun)) &&
        !WAS_SHARE.test(rest) &&
        !(
          /'s? [\ue400-\ue4ff]$/.test(match.text) &&
          /^ (?:came|was|were|is|are|put|left|gave|made|[a-z]+ed)\b/.test(rest)
        ) &&
        !/^\s*(?:$|[,.;:)(]|and\b|while\b|to\b|votes\b|–|-|in\b|with\b|but\b|a swing\b|on a\b|\()/.test(rest)
      )
        return null;
      drafts.push({ kind: 'votes', figure: n ?? m, who: who ?? whom });
    } else if (figure?.kind === 'percent') {
      if (figure.unit === 'points' || figure.sign) return null;
      if (
        !(unit ?? munit ?? noun) &&
        !/\b(?:of the (?:votes?|poll|total|ballot)|share|% of|vote)\b/.test(context.tagged.text) &&
        !(n && PERCENTS.test(prior)) &&
        !(n && /'s? (?:own )?[\ue500-\ue5ff]$/.test(match.text) && MADE.test(rest))
      )
        return null;
      if (/\b(?:swing|turnout|up|down|by)\b[^\ue400-\ue5ff]{0,30}$/.test(prior.slice(-30)) && m) return null;
      if (/ (?:to|for|from)(?: the)? $/.test(prior.slice(-10)) && /swing/.test(prior.slice(-40))) return null;
      drafts.push({ kind: 'share', figure: n ?? m, who: who ?? whom });
    }
    return drafts;
  },
};
