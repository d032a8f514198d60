import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { OBLIQUE } from './vocabulary.ts';

const DOWN =
  '(?:fell|fall|falling|drop|dropped|dropping|down|slumped|slipped|slid|plunged|plummeted|decreased|collapsed|shrank|shrunk|lost|declined|tumbled|sank|lower|crashed|decline|decrease|reduced|shed|dipped|collapse|slump|plunge|crash|loss|dip|reduction)';
const UP =
  '(?:rose|rise|rising|up|increased|increase|climbed|grew|jumped|soared|surged|gained|higher|leapt|went up|jump|gain|surge|growth|improved|boost|added|leap|bounce|climb)';

/** Its doc, examples and silences say what it reads. */
export const shareChange: Rule = {
  name: 'share-change',
  doc: 'A rise or fall of a party’s share of the vote, in points or "per cent".',
  examples: [
    {
      text: 'Labour held the seat. Labour’s share rose by 5.8%, and the Conservatives’ fell by 5.4%.',
      claims: [
        { kind: 'shareChange', party: 'Labour', value: 5.8, slice: '5.8%' },
        { kind: 'shareChange', party: 'Conservative', value: -5.4, slice: '5.4%' },
      ],
    },
    {
      text: 'Labour won the seat. The Conservative vote share was down 12.4 points.',
      claims: [{ kind: 'shareChange', party: 'Conservative', value: -12.4, slice: '12.4' }],
    },
  ],
  silences: [
    'Turnout fell by 12 points.',
    'The Conservatives are down four points in the polls.',
    'Labour’s vote fell by 4,000.',
    'House prices rose 5% and Labour noticed.',
  ],
  needs: /[\ue500-\ue5ff]/,
  pattern: phrase(
    `(?<who>{who})(?:'s|')?(?<mid>{gap60})\\b(?<dir>${DOWN}|${UP})(?: (?:back|away|sharply|slightly|further|only|just|again|steeply|in share|its share|their share|his share|her share|a|in (?:its|their|the) (?:vote |vote-)?share|in support|in (?:its|their) support|vote share|share of the vote|of|by|in|the|vote|a massive|a huge))*,? (?<n>{percent})|(?<who2>{who})(?:'s|')?(?<mid2>{gap60})(?<m>{percent})(?: points?| percentage points?)? (?<dir2>down|up|lower|higher|fall|drop|rise|increase|decrease|decline|slump|collapse|jump|gain|surge|boost|improvement|fewer|less)\\b`,
  ),
  read: (match, context) => {
    const { who, n, dir, mid, who2, m, dir2, mid2 } = match.groups;
    const unit = n ?? m;
    const figure = context.tagged.of(unit);
    if (figure?.kind !== 'percent' || figure.sign) return null;
    const gap = mid ?? mid2 ?? '';
    const prior = before(match, context);
    const rest = after(match, context);
    if (OBLIQUE.test(prior)) return null;
    const near = gap;
    if (
      /\b(?:turnout|turn-out|swing|majority|polls?|prices?|support in the polls|inflation|to|with|on|from|took|won|polled|lead|unemployment|wages|council|electorate)\b/.test(
        near.replace(/compared (?:with|to)/, ''),
      )
    )
      return null;
    if (/\bturn-?out\b[^.;]{0,40}$/.test(prior)) return null;
    if (
      /^ ?(?:swing|of the vote\b(?! share)|majority|turnout|lead|to (?:just |only )?[\ue400-\ue5ff])/.test(rest) &&
      !/^ to /.test(rest)
    )
      return null;
    if (/\b(?:to)\b ?$/.test(match.text.slice(0, -1))) return null;
    const word = dir ?? dir2 ?? '';
    if (
      /^(?:gain|gained|lost|loss|added|shed)$/.test(word) &&
      figure.unit !== 'points' &&
      !/\b(?:share|vote|points)\b/.test(match.text + rest.slice(0, 30))
    )
      return null;
    if (/\bvotes\b/.test(gap) && figure.unit !== 'points') return null;
    // A relative change ("up 900%", "vote fell by a third") is none of the share.
    if (figure.value > 75) return null;
    const sign = new RegExp(`^(?:${DOWN}|lower|fewer|less|collapse|decline)$`).test(word) ? -1 : 1;
    return [{ kind: 'shareChange', figure: unit, who: who ?? who2, sign }];
  },
};
