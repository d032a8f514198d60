import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, ASKED, BEFORE, before, isAnswer, PARTY_BEFORE, type Rule } from '../rule.ts';
import { partyLeftOf } from './subject.ts';
import { OBLIQUE } from './vocabulary.ts';

const P = {
  DOWN: inLines`
    (?:
      (?:
        f[ae]ll|drop|slump|slip|slid|plung|plummet|decreas|collaps|shr[aiu]nk|declin|tumbl|s[aiu]nk|crash|reduc|shed
        |dip|los[st]|losing|cav(?=\w+ in)
      )\w*(?: in(?= by))?
      |off(?= by)|down|backwards|lower|fewer|less|worse|smaller
    )
  `,
  UP: inLines`
    (?:
      (?:r[io]s[ei]|increas|climb|gr[eo]w|jump|soar|surg|gain|leap|improv|boost|bounc|add|swell|inflat)\w*
      |(?<!(?:ma[dk]e|took|taken|(?:end|turn|pick|rack|add|clock)(?:s|ed)?) )up|higher|more|better|bigger|larger
      |put(?:ting)? (?:on|up)
    )
  `,
  /** What moves a share only where it is said whose. */
  MOVE: '(?:(?:put|knock|shav|wip|lop|trim|cut|rais|slash)\\w*|took|taken)',
  SHARE: '(?:own |overall |vote[ -])*(?:share|slice|stake|vote|score|tally)(?: of the vote)?',
  WHOSE: "(?: (?:in|of|for))?(?: (?:the )?(?<whose>{who})(?:'s|')? {SHARE}(?: was| is| amounted to)?)",
  FILL: inLines`
    (?:
      ,? (?:
        too|as well|on {date}|on (?:the )?(?:previous|last) (?:election|time)|back|away|just|only
        |in (?:(?:the|its|their|his|her) )?(?:(?:vote[ -])?share|support)
        |(?:(?:the|its|their|his|her) )?(?:vote[ -])?share(?: of the (?:vote|poll))?(?=,? by)|of|by|the|vote
        |an?(?: [a-z]+-[a-z-]+)?|another|some|more than|[a-z]+ly|further|again|massive|huge
      )
    )*,?
  `,
};
/** "Took 18.6 per cent for the party": what was had. */
const FOR = /^ for /;
/** A word for a rise; the others are for a fall. */
const ROSE = new RegExp(`^(?:${P.UP}|up|put|rais|above)`);
const MOVE = new RegExp(`^${P.MOVE}$`);
/** Whose share it is, behind the figure. */
const WHOSE = phrase(
  inLines`
    ^(?: points?)? (?!(?:from|on) (?:the )?{who}'s? {percent})
      (?:in|for|on|onto|off|from|to|left|put|took|gave|brought) (?:the )?(?<whose>{who})(?:(?:'s|')? {SHARE})?
      (?! (?:lead|majority))
    |^(?: points?)?(?: \w+)? (?:off|from|to|on) (?:its|their|his|her) {SHARE}
  `,
  P,
);
/** What is told to go up or down: the last such word before the figure says whether it is a share of the vote. */
const THING = new RegExp(
  inLines`
    \b(?:
      (?<share>vote|share|slice|stake|theirs|percentage|proportion)|turn-?out|swing|majority|lead|(?<!of the )polls?
      |ratings?|national\w*|council\w*|prices?|inflation|unemployment|wages|tax\w*|income|approval|popularity
      |member\w*|donations?|electorate|register|index|odds|shares|rivals?|others?
    )\b
  `,
  'g',
);
/** The same behind the figure. */
const OF_ELSE = new RegExp(inLines`
  ^'? ?(?:
    worth|among\b|in the (?:opinion )?polls|swing|majority|turnout|lead|ahead|clear|behind|further (?:back|adrift)
    |nationally|in (?!(?:the|its|their|his|her|a|vote|support|this|that|both)\b)[a-z]
    |of (?:his|her|its|their|the vote\b(?! share))|(?:points? )?and [\ue400-\ue5ff](?: points?)? respectively
    |[^.;]{0,20} (?:in|across) (?:the )?(?:\w+ )?polls?\b
  )
`);
/** "15 points up on a rival": a lead over another. */
const ON_ANOTHER =
  /\b(?:up|down) on (?:the )?[\ue000-\ue1ff](?!'s? (?:own )?(?:last|share|vote|score|tally|result|[\ue500-\ue5ff]))/;
/** A share right before, that a bare number is told beside: "polled 45 per cent, 9 less than", "45% was 15 down". */
const LEVEL = /[\ue500-\ue5ff](?: of the (?:vote|poll|ballot))?(?:,| is| was| which is| and)+(?: some| just| about)? $/;
/** Whose it is: "X had 38%, a jump of". */
const OF_LEVEL = new RegExp(inLines`
  ([\ue000-\ue2ff])(?:'s?)? [^\ue000-\ue2ff,;]{0,30}[\ue500-\ue5ff](?: of the (?:vote|poll))?,?(?: which)?
  (?: is| was)?(?: an?| some)? $
`);

/** "His 39% is up from the 3% the party had, a 36% increase." */
const OF_HIS = /^(?:his|her) [\ue500-\ue5ff] /;
/** "That is up by 30 points", of a share told before; "their share of the vote was …", of nobody named here. */
const OF_IT = /^(?:and |but )?(?:that|this|it)(?:'s| is| was| represents| marks)?(?: an?)? $/;
const SHARE_TOLD = /(?:^|\. )(?![^.]*\b(?:turn-?out|swing|majority|electorate)\b)[^.]*[\ue500-\ue5ff][^.]*\.?$/;
const OF_THEIRS =
  /(?:^|, )(?:and |but |though )?(?:(his|her)|its|their) (?:own |overall |vote )?(?:share|slice|percentage)\b[^\ue000-\ue5ff]*$/;
/** "The one was up 27.5 and the other 14.6." */
const NEXT = phrase(
  '\\b(?:{DOWN}|{UP}){FILL} {percent}(?: points?)?(?: to {percent})?(?:,| and|, and|;) (?:the )?$',
  P,
);

/** Whose share it is, before the words for its change: "Ann Bell, whose", "the vote of Ann Bell". */
const WHOSE_SHARE = new RegExp(inLines`
  ([\ue000-\ue1ff]),? whose [^,;]{0,50}$
  |\b(?:that|share|vote) of (?:the )?([\ue000-\ue1ff])[^,;\ue000-\ue1ff]{0,30}$
  |([\ue000-\ue1ff])'s? [a-z ]{0,12}majority\b[^\ue000-\ue1ff]*\b(?:its|their)\b[^\ue000-\ue1ff]*$
`);

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
      text: 'Labour won the seat. The Conservative vote caved in by 12.4 points.',
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
    {
      text: 'Labour won the seat with 57.1% of the vote. That is up by 30 points. The Conservative share was 8.1 points smaller, and UKIP’s went up too, by 6.5 points.',
      claims: [
        { kind: 'shareChange', party: 'Labour', value: 30, slice: '30' },
        { kind: 'shareChange', party: 'Conservative', value: -8.1, slice: '8.1' },
        { kind: 'shareChange', party: 'UK Independence Party', value: 6.5, slice: '6.5' },
      ],
    },
    {
      text: 'Labour won the seat with a majority of 9,590 and a rise of 6% in Labour’s share of the vote. The Greens were up 7.5 and UKIP 14.6.',
      claims: [
        { kind: 'shareChange', party: 'Labour', value: 6, slice: '6%' },
        { kind: 'shareChange', party: 'Green', value: 7.5, slice: '7.5' },
        { kind: 'shareChange', party: 'UK Independence Party', value: 14.6, slice: '14.6' },
      ],
    },
    {
      text: 'Labour won the seat, swelling Labour’s vote stake by more than 8%. The Conservatives’ share was off by eight points at 31.3%.',
      claims: [
        { kind: 'shareChange', party: 'Labour', value: 8, precision: 'moreThan', slice: '8%' },
        { kind: 'shareChange', party: 'Conservative', value: -8, slice: 'eight' },
      ],
    },
    {
      text: 'Labour won the seat while losing 17 points. The Liberal Democrats put up their share of the vote by an unheard-of 50.9%.',
      claims: [
        { kind: 'shareChange', party: 'Labour', value: -17, slice: '17' },
        { kind: 'shareChange', party: 'Liberal Democrats', value: 50.9, slice: '50.9%' },
      ],
    },
    {
      text: 'Ann Bell of Labour won the seat. Her party’s share was down five points from Tom Reed’s 52 per cent.',
      claims: [{ kind: 'shareChange', party: 'Labour', value: -5, slice: 'five' }],
    },
  ],
  silences: [
    'Turnout fell by 12 points.',
    'Labour won the seat. Turnout was 41 per cent. That is up by 30 points.',
    'Labour won the seat. Labour took 44.1 per cent and UKIP 14.6.',
    'The Conservatives are down four points in the polls.',
    'Labour’s vote fell by 4,000.',
    'Labour won with 44 per cent of the vote on a turnout down 20 points.',
    'Labour won with 44 per cent of the vote, and UKIP’s national rating was up six points.',
    'Not since 1997 had the Labour vote dipped below 30%.',
    'Labour gained 12 points among women.',
    'Labour won the seat. UKIP ended 15 points up on the Greens.',
    'House prices rose 5% and Labour noticed.',
    'Labour won the seat. The vote of the Conservatives and the Greens fell by 5% and 3% respectively.',
    'Labour’s Ann Bell scooped up 45.8 per cent of the votes.',
    'Labour won the seat. Tom Reed took 18.6 per cent for the Liberal Democrats.',
  ],
  needs: /[\ue500-\ue5ff]|share .*[\ue400-\ue4ff]/,
  pattern: phrase(
    inLines`
      (?<![\w-])(?<dir>{DOWN}|{UP}|{MOVE}){WHOSE}?{FILL} (?<n>{percent}|{count}(?= to {percent}|[.,;]|$))
      |(?<m>{percent}|{count})(?:(?: |-)percentage)?(?:(?: |-)points?)?(?: |-)(?:(?:were|was) (?=[klsw]\w+ed))?(?<dir2>
        {DOWN}|{UP}|knocked|lopped|shaved|wiped
        |(?:above|below|under)(?= (?:that|what|its last|(?:the |its |their )*{date}))
      )\b(?!{FILL} (?:[\ue400-\ue5ff]|from\b|to\b))
      |(?<who9>{who})(?:'s|')?,?(?<by> by)? (?<g>{percent}|{count}(?= to {percent}))
    `,
    P,
  ),
  read: (match, context) => {
    const g = match.groups;
    const { tagged } = context;
    const unit = g['n'] ?? g['m'] ?? g['g'];
    const figure = tagged.of(unit);
    const left = before(match, context);
    const rest = after(match, context);
    // A relative change ("up 900%", "fell by half") is none of the share; "dipped below 30%" is where it went.
    if ((figure?.kind !== 'percent' && figure?.kind !== 'count') || figure.value > 75) return null;
    if (
      figure.kind === 'percent' &&
      (figure.sign || (figure.precision === 'lessThan' && !/\b(?:by|of) [\ue500-\ue5ff]/.test(match.text)))
    )
      return null;
    if (OF_ELSE.test(rest) || GATHERED.test(left) || (g['m'] && ON_ANOTHER.test(match.text + rest))) return null;
    const last = [...(left + match.text).matchAll(THING)].at(-1);
    const behind = [...rest.matchAll(WHOSE)][0];
    if (last && !last.groups?.['share'] && !/share/.test(behind?.[0] ?? '')) return null;
    if (g['g'] && !g['by'] && left.search(NEXT) < 0) return null;
    const word = g['dir'] ?? g['dir2'] ?? [...left.matchAll(MOVES)].at(-1)?.[0];
    if (!word || (MOVE.test(word) && ((!g['whose'] && !behind) || FOR.test(rest)))) return null;
    const named =
      g['who9'] ??
      g['whose'] ??
      behind?.groups?.['whose'] ??
      (left === '' ? /^,(?: the)? ([\ue000-\ue1ff])/.exec(rest)?.[1] : undefined);
    const level = LEVEL.test(left);
    const of = OF_LEVEL.exec(left);
    const from = left.slice(-120);
    const nearest =
      named ??
      (of && !OBLIQUE.test(left.slice(0, of.index)) ? of[1] : undefined) ??
      WHOSE_SHARE.exec(from)?.slice(1).find(Boolean) ??
      (OF_HIS.test(left) ? BEFORE : undefined) ??
      partyLeftOf(from, tagged) ??
      (OF_IT.test(left) && SHARE_TOLD.test(context.earlier) ? PARTY_BEFORE : undefined) ??
      (OF_THEIRS.exec(left)?.[1] ? BEFORE : OF_THEIRS.test(left) ? PARTY_BEFORE : undefined) ??
      (isAnswer(`${context.earlier} ${left}`) ? ASKED : undefined);
    if (!nearest) return null;
    const clause = left.slice(left.lastIndexOf(nearest) + 1);
    if (/\b(?:ours?|we|us)\b/.test(clause)) return null;
    const person = tagged.of(nearest);
    const who =
      person?.kind === 'person' && !(person.party ?? person.person.party)
        ? (/\b(?:for|of) (?:the )?([\ue100-\ue1ff])/.exec(clause)?.[1] ?? nearest)
        : nearest;
    const loose = /^(?:gain|los|add|shed|put|more|less|better|worse)/.test(word);
    if (
      figure.kind === 'count' &&
      !g['g'] &&
      (g['n'] ? !level && !/share/.test(last?.[0] ?? '') : !level || /^ ?(?:votes?|seats?)/.test(rest))
    )
      return null;
    if (
      g['m'] &&
      figure.kind === 'percent' &&
      !level &&
      !last &&
      (figure.unit === null || /^(?:more|gain|add)/.test(word))
    )
      return null;
    // "Her 487 votes were a rise of 23%": of the votes themselves.
    if (figure.unit !== 'points' && /\bvotes (?:were|was|are|is|[a-z]+ed)\b[^,;]*$/.test(left)) return null;
    if (figure.unit !== 'points' && !named) {
      if (/\bvotes\b(?!.*(?:\bshare\b|[\ue500-\ue5ff]))/.test(clause)) return null;
      if (loose && !last && !level && !/^[^.;,]{0,40}\b(?:share|vote)\b|^ to [a-z]+ (?:on|with) /.test(rest))
        return null;
    }
    // "wiped out X's majority with 50% (up 30)": of the one who did.
    if (!named && /^'s? (?:[a-z]+ )?(?:majority|lead)\b(?!.*\b(?:its|theirs?|his|her)\b)/.test(clause)) return null;
    return [{ kind: 'shareChange', figure: unit, who, sign: ROSE.test(word) ? 1 : -1 }];
  },
};

/** "Scooped up 45.8 per cent": what was had, and no rise. */
const GATHERED = /\b(?:scoop|pick|notch|rack|chalk|mopp|pil|clock|hoover)\w* $/;
const MOVES = phrase('\\b(?:{DOWN}|{UP})(?={FILL} {percent})', P);
