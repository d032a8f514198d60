import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

/** Its doc, examples and silences say what it reads. */
export const shareFromTo: Rule = {
  name: 'share-from-to',
  doc: 'A share (or votes) from the old to the new: only the new figure is the contest’s.',
  examples: [
    {
      text: 'The Conservatives held the seat, though their vote, the Conservative share, went from 60% in 2010 down to 45%.',
      claims: [{ kind: 'share', party: 'Conservative', value: 45, slice: '45%' }],
    },
    {
      text: 'Labour held the seat. UKIP fell from 6,388 votes to just 1,999.',
      claims: [{ kind: 'votes', party: 'UK Independence Party', value: 1999, slice: '1,999' }],
    },
    {
      text: 'Labour held the seat. UKIP surged from 2.1% last time to 13.9%.',
      claims: [{ kind: 'share', party: 'UK Independence Party', value: 13.9, slice: '13.9%' }],
    },
  ],
  silences: ['Turnout fell from 61% to 48%.', 'Labour cut the majority from 6,388 votes to 1,999.'],
  needs: /\bfrom\b/,
  pattern: phrase(
    "(?<who7>{who})(?:'s|')?{place70}\\((?:(?<o7>{percent}) to (?<n7>{percent})|(?<n8>{percent}) from (?<o8>{percent}))\\)|(?<who>{who})(?:'s|')?(?<mid>{place70})\\bfrom (?:the |just |only |a |its |their )*(?<old>{figure})(?: votes?)?(?: of the vote)?(?:,? \\(?(?:(?:in|at|last|two|three|of|five|four|the|{date}|years?|general|election|time|ago|it|won|took|polled|{other})\\)? ?){1,7})?,? (?:down |up )?to (?:a |an |just |only |a mere |under |barely )*(?<now>{figure})",
  ),
  read: (match, context) => {
    const { who, mid = '', old, now, who7, n7, n8 } = match.groups;
    if (who7)
      return /turn-?out|majority|swing/.test(match.text)
        ? null
        : [{ kind: 'share', figure: n7 ?? n8, who: who7, settled: true }];
    const a = context.tagged.of(old);
    const b = context.tagged.of(now);
    if (!b || !a || a.kind !== b.kind) return null;
    if (
      /\b(?:majority|turnout|lead|margin|swing|electorate|seats|mps|odds|councillors|majority's|advantage|gap)\b/.test(
        mid,
      ) ||
      /\b(?:majority|turnout|lead|margin)\b[^.;]{0,30}$/.test(before(match, context))
    )
      return null;
    if (/^ (?:seats|mps|councillors|majority|points? (?:lead|ahead))/.test(after(match, context))) return null;
    return [{ kind: b.kind === 'count' ? 'votes' : 'share', figure: now, who, settled: true }];
  },
};
