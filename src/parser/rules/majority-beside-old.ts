import { clauseBefore, speaksOfMajority } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import { after, type Rule } from '../rule.ts';

const P = {
  /** What stands between the comparison and the old figure. */
  ITS: "(?:the|a|an|that|those|one|of|just|only|some|his|her|their|its|predecessor's|last|time's|previous|old|former|late|mr|mrs|ms|sir|dame|majority|margin|lead|{person}'s?|{party}'s?|{date}'s?|{date}) ",
};

/** Its doc, examples and silences say what it reads. */
export const majorityBesideOld: Rule = {
  name: 'majority-beside-old',
  doc: 'The majority before, set beside the new one: "smaller than X’s N", "up from the N that X had", "compares with N", "dwarfs the N".',
  examples: [
    {
      text: 'Labour won the seat. Her majority, 12,280, is smaller than Sir David Brown’s of 14,459.',
      claims: [
        { kind: 'majority', value: 12280, slice: '12,280' },
        { kind: 'previousMajority', value: 14459, slice: '14,459' },
      ],
    },
    {
      text: 'Labour won the seat by 7,403, which is a good deal fewer than Patrick Brown’s 16,152.',
      claims: [
        { kind: 'majority', value: 7403, slice: '7,403' },
        { kind: 'previousMajority', value: 16152, slice: '16,152' },
      ],
    },
    {
      text: 'Labour won the seat. The majority of 3,266 compares with 3,601 won by Jack Brown.',
      claims: [
        { kind: 'majority', value: 3266, slice: '3,266' },
        { kind: 'previousMajority', value: 3601, slice: '3,601' },
      ],
    },
  ],
  silences: [
    'Labour won the seat with a majority of 3,266, which is more than the 1,200 who voted UKIP.',
    'Labour won by 3,266, and its vote of 9,100 compares with 12,040 in 2010.',
    'Labour won the seat. Its majority of 3,266 is smaller than the 11,302 of Corby last year.',
  ],
  needs: /majorit|margin|\blead\b|\bby\b/,
  pattern: phrase(
    '(?<now>{count})(?: votes?)?[^\ue400-\ue5ff.;!?]{0,60}?\\b(?:(?:smaller|lower|less|larger|bigger|greater|higher|better|worse|fewer|more|narrower|thinner) than|compar(?:es|ed|able) (?:with|to)|(?:up|down|a drop|a fall|a rise|an increase) (?:from|on)|short of|below|above|dwarfs|dwarfed|eclipses|beats|betters|against|(?:double|twice|treble|triple|half|three times|a third of|a quarter of)) {ITS}*(?<old>{count})',
    P,
  ),
  read: (match, context) => {
    const { now, old } = match.groups;
    const { text } = context.tagged;
    const at = text.indexOf(now as string);
    const left = clauseBefore(text, at);
    const rest = after(match, context);
    const between = match.text.slice(1);
    if (
      !speaksOfMajority(left) &&
      !/\b(?:won|wins|held|holds|kept|home|elected|took|in)\b[^,;]{0,40} by (?:just |only |a mere )?$/.test(left)
    )
      return null;
    if (/\b(?:votes? of|polled|share|turn-?out|swing|electorate)\b|[\ue300-\ue3ff]/.test(between + rest.slice(0, 30)))
      return null;
    if (
      /^ (?:who|people|votes? (?:for|cast|polled)|seats|for|of [\ue300-\ue3ff]|in [\ue300-\ue3ff]|at [\ue300-\ue3ff])/.test(
        rest,
      )
    )
      return null;
    // Only what says whose or when it was makes it the one before.
    if (
      !/[\ue000-\ue1ff\ue700-\ue7ff]|\b(?:his|her|their|its|last|previous|old|former|predecessor)\b/.test(
        between + rest.slice(0, 45),
      )
    )
      return null;
    return [{ kind: 'previousMajority', figure: old, settled: true }];
  },
};
