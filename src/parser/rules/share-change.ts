import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { partyLeftOf } from './subject.ts';
import { OBLIQUE } from './vocabulary.ts';

const DOWN =
  '(?:fell|fall|falling|drop|dropped|dropping|down|slumped|slipped|slid|plunged|plummeted|decreased|collapsed|shrank|shrunk|lost|declined|tumbled|sank|lower|crashed|decline|decrease|reduced|shed|dipped|collapse|slump|plunge|crash|loss|dip|reduction)';
const UP =
  '(?:rose|rise|rising|up|increased|increase|climbed|grew|jumped|soared|surged|gained|higher|leapt|went up|jump|gain|surge|growth|improved|boost|added|leap|bounce|climb)';

/** A word for a fall, alone. */
const DOWNWARDS = new RegExp(`^(?:${DOWN}|lower|fewer|less|worse|collapse|decline)$`);

/** A verb for a fall, alone. */
const FELL = new RegExp(`^(?:${DOWN})$`);

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
    {
      text: 'Labour won the seat with 39.6 per cent of the vote, but that was down 12.7 points on the result of 2010.',
      claims: [{ kind: 'shareChange', party: 'Labour', value: -12.7, slice: '12.7' }],
    },
    {
      text: 'Ann Bell won the seat, increasing the Conservatives’ vote share by more than 8%.',
      claims: [{ kind: 'shareChange', party: 'Conservative', value: 8, precision: 'moreThan', slice: '8%' }],
    },
    {
      text: 'Labour won the seat. UKIP went from second to fourth and shed 19.2 points.',
      claims: [{ kind: 'shareChange', party: 'UK Independence Party', value: -19.2, slice: '19.2' }],
    },
  ],
  silences: [
    'Turnout fell by 12 points.',
    'The Conservatives are down four points in the polls.',
    'Labour’s vote fell by 4,000.',
    'Labour won with 44 per cent of the vote on a turnout down 20 points.',
    'Labour won with 44 per cent of the vote, and UKIP’s national rating was up six points.',
    'Not since 1997 had the Labour vote dipped below 30%.',
    'Labour gained 12 points among women.',
    'House prices rose 5% and Labour noticed.',
  ],
  needs: /[\ue500-\ue5ff]/,
  pattern: phrase(
    `(?<who>{who})(?:'s|')?(?<mid>{gap60})\\b(?<dir>${DOWN}|${UP})(?:,? (?:back|away|sharply|slightly|further|only|just|again|steeply|in share|its share|their share|his share|her share|a|in (?:its|their|the) (?:vote |vote-)?share|in support|in (?:its|their) support|vote share|share of the vote|of|by|in|the|vote|a massive|a huge))*,? (?<n>{percent})|(?<who2>{who})(?:'s|')?(?<mid2>{gap60})(?<m>{percent})(?: points?| percentage points?)? (?<dir2>down|up|lower|higher|fall|drop|rise|increase|decrease|decline|slump|collapse|jump|gain|surge|boost|improvement|fewer|less|better|worse)\\b|(?<who3>{who})(?:'s|')?(?<mid3>[^\ue000-\ue2ff\ue500-\ue5ff.;!?]{0,70}?)(?<base>{percent})(?<link>[^\ue000-\ue2ff\ue500-\ue5ff.;!?]{0,60}?)\\b(?<dir3>${DOWN}|${UP})(?: (?:of|by|a|just|only|another|further|some|more than))* (?<p>{percent})|\\b(?<dir6>drop|fall|rise|increase|decrease|decline|slump|collapse|jump|surge|gain|loss) (?:of (?:just |only |some )*(?<u>{percent})(?: points?)? (?:for|left|put|took|gave|brought) (?:the )?(?<who6>{who})|(?:in|of|for) (?:the )?(?<who7>{who})(?:'s|')? (?:vote )?(?:share|vote)(?: of the (?:vote|poll))? (?:of|was|amounted to|is) (?:just |only )*(?<w>{percent}))|\\b(?<act8>add|put|knock|shav|wip|lopp|tak|took|trimm)\\w* (?<x>{percent}) (?:on|to|onto|off|from) (?:the )?(?<who8>{who})(?:'s|') (?:vote|share|tally|score|vote share)|(?<r>{percent})(?: |-)(?<dir5>drop|fall|rise|increase|decrease|decline|slump|collapse|jump|surge|boost) (?:in|for) (?:the )?(?<who5>{who})(?:'s|')? (?:vote |vote-)?(?:share|vote)\\b|\\b(?<moved>shed|shedding|lost|losing|dropped|gained|gaining|added|adding|put on|putting on|fell|rose|slumped|tumbled|climbed|leapt)(?: back)?(?: by)?(?: another| a further| just| only| some)? (?<pts>{percent})|\\b(?<act>increas|improv|boost|rais|cut|reduc|slash)\\w* (?:the )?(?<who4>{who})(?:'s|') (?:own |overall )?(?:vote |vote-)?(?:share|vote)(?: of the vote)? by (?:just |only |a )*(?<q>{percent})`,
  ),
  read: (match, context) => {
    // "Dipped below 30%" is where it went, not how far.
    if (/\b(?:below|under|above|past|beneath) [\ue400-\ue5ff]/.test(match.text)) return null;
    const hedged = context.tagged.of(/[\ue500-\ue5ff]/.exec(match.text)?.[0]);
    if (
      hedged?.kind === 'percent' &&
      hedged.precision === 'lessThan' &&
      !/\b(?:by|of) [\ue500-\ue5ff]/.test(match.text)
    )
      return null;
    const {
      who,
      n,
      dir,
      mid,
      who2,
      m,
      dir2,
      mid2,
      who3,
      base,
      mid3 = '',
      link = '',
      dir3,
      p,
      act,
      who4,
      q,
      r,
      pts,
      moved,
      dir5,
      who5,
      dir6,
      u,
      who6,
      who7,
      w,
      act8,
      x,
      who8,
    } = match.groups;
    const unit = n ?? m ?? p ?? q ?? r ?? pts ?? u ?? w ?? x;
    const figure = context.tagged.of(unit);
    if (figure?.kind !== 'percent' || figure.sign) return null;
    if (pts) {
      const left = before(match, context);
      const clause = left.slice(Math.max(left.lastIndexOf(';'), left.length - 110) + 1);
      const whose = partyLeftOf(left, context.tagged);
      if (figure.unit !== 'points' || !whose || figure.value > 75) return null;
      if (
        /\b(?:turn-?out|swing|majority|polls?|ratings?|lead|nationally|council|approval|who|which|rivals?|others?|shares|index)\b/.test(
          clause,
        ) ||
        /^ (?:in the (?:opinion )?polls|lead|swing|among|of (?:his|her|its|their) )/.test(after(match, context))
      )
        return null;
      return [
        {
          kind: 'shareChange',
          figure: pts,
          who: whose,
          sign: /^(?:gain|add|put|rose|climb|leapt)/.test(moved ?? '') ? 1 : -1,
        },
      ];
    }
    if (u ?? w ?? x) {
      if (
        figure.value > 75 ||
        /\b(?:turn-?out|majority|polls?|ratings?|lead|council)\b/.test(before(match, context).slice(-60))
      )
        return null;
      if (u && figure.unit !== 'points') return null;
      const word = dir6 ?? act8 ?? '';
      const down = FELL.test(word) || /^(?:decline|knock|shav|wip|lopp|tak|took|trimm)/.test(word);
      return [{ kind: 'shareChange', figure: unit, who: who6 ?? who7 ?? who8, sign: down ? -1 : 1 }];
    }
    if (r)
      return [
        { kind: 'shareChange', figure: r, who: who5, sign: /^(?:drop|fall|dec|slump|coll)/.test(dir5 ?? '') ? -1 : 1 },
      ];
    if (q)
      return [{ kind: 'shareChange', figure: q, who: who4, sign: /^(?:cut|reduc|slash)/.test(act ?? '') ? -1 : 1 }];
    const share = context.tagged.of(base);
    if (p) {
      const words = mid3 + link;
      if (share?.kind !== 'percent' || share.unit === 'points' || share.sign || figure.value > 75) return null;
      if (
        /\b(?:turn-?out|swing|majority|lead|polls?|while|whereas|electorate|register|rating|nationally|to|from)\b/.test(
          words,
        ) ||
        / and (?!that\b)|\bbut (?!that\b|it\b|this\b|still\b)/.test(link)
      )
        return null;
      if (!/\b(?:vote|votes|share|poll|ballot)\b|^\W*$/.test(words) && !/^,/.test(link)) return null;
      return [{ kind: 'shareChange', figure: p, who: who3, sign: FELL.test(dir3 ?? '') ? -1 : 1 }];
    }
    const gap = mid ?? mid2 ?? '';
    const prior = before(match, context);
    const rest = after(match, context);
    if (OBLIQUE.test(prior) || /^ among\b/.test(rest)) return null;
    const near = gap;
    if (
      /\b(?:turnout|turn-out|swing|majority|polls?|prices?|support in the polls|inflation|to|with|on|from|took|won|polled|lead|unemployment|wages|council|electorate|ratings?|nationally|approval|popularity|member\w*|donations?|income|tax)\b/.test(
        near.replace(/compared (?:with|to)|(?:of|in) the poll\b/, ''),
      )
    )
      return null;
    if (/\bturn-?out\b[^.;]{0,40}$/.test(prior)) return null;
    if (/^[^.;]{0,20} (?:in|across) (?:the )?(?:\w+ )?polls?\b/.test(rest)) return null;
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
    const sign = DOWNWARDS.test(word) ? -1 : 1;
    return [{ kind: 'shareChange', figure: unit, who: who ?? who2, sign }];
  },
};
