import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { ASKED, isAnswer, type Rule } from '../rule.ts';
import { areVotes, besideOf, isOfSomethingElse, isShare } from './figure-beside.ts';
import { WORDS } from './vocabulary.ts';

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
    const { q, vf, vn } = match.groups;
    const { tagged, earlier } = context;
    // "And X? 349 votes."
    if (q)
      return /\? ?$/.test(earlier) && isAnswer(earlier)
        ? [{ kind: tagged.of(q)?.kind === 'count' ? 'votes' : 'share', figure: q, who: ASKED }]
        : null;
    // "Votes for X numbered 349."
    if (vn) return [{ kind: 'votes', figure: vn, who: vf }];
    const beside = besideOf(match, context);
    if (!beside || isOfSomethingElse(beside)) return null;
    const { n, who, figure } = beside;
    const kind = figure.kind === 'count' ? 'votes' : 'share';
    return (kind === 'votes' ? areVotes : isShare)(beside, tagged) ? [{ kind, figure: n, who }] : null;
  },
};
