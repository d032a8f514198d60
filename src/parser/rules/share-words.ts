import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';

/** Words for rises and falls, and what stands between them and a share. */
export const WORDS_OF_CHANGE = {
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
export const FOR = /^ for /;
/** A word for a rise; the others are for a fall. */
export const ROSE = new RegExp(`^(?:${WORDS_OF_CHANGE.UP}|up|put|rais|above)`);
export const MOVE = new RegExp(`^${WORDS_OF_CHANGE.MOVE}$`);
/** Whose share it is, behind the figure. */
export const WHOSE = phrase(
  inLines`
    ^(?: points?)? (?!(?:from|on) (?:the )?{who}'s? {percent})
      (?:in|for|on|onto|off|from|to|left|put|took|gave|brought) (?:the )?(?<whose>{who})(?:(?:'s|')? {SHARE})?
      (?! (?:lead|majority))
    |^(?: points?)?(?: \w+)? (?:off|from|to|on) (?:its|their|his|her) {SHARE}
  `,
  WORDS_OF_CHANGE,
);
/** What is told to go up or down: the last such word before the figure says whether it is a share of the vote. */
export const THING = new RegExp(
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
export const OF_ELSE = new RegExp(inLines`
  ^'? ?(?:
    worth|among\b|in the (?:opinion )?polls|swing|majority|turnout|lead|ahead|clear|behind|further (?:back|adrift)
    |nationally|in (?!(?:the|its|their|his|her|a|vote|support|this|that|both)\b)[a-z]
    |of (?:his|her|its|their|the vote\b(?! share))|(?:points? )?and [\ue400-\ue5ff](?: points?)? respectively
    |[^.;]{0,20} (?:in|across) (?:the )?(?:\w+ )?polls?\b
  )
`);
/** "15 points up on a rival": a lead over another. */
export const ON_ANOTHER =
  /\b(?:up|down) on (?:the )?[\ue000-\ue1ff](?!'s? (?:own )?(?:last|share|vote|score|tally|result|[\ue500-\ue5ff]))/;
/** A share right before, that a bare number is told beside: "polled 45 per cent, 9 less than", "45% was 15 down". */
export const LEVEL =
  /[\ue500-\ue5ff](?: of the (?:vote|poll|ballot))?(?:,| is| was| which is| and)+(?: some| just| about)? $/;
/** Whose it is: "X had 38%, a jump of". */
export const OF_LEVEL = new RegExp(inLines`
  ([\ue000-\ue2ff])(?:'s?)? [^\ue000-\ue2ff,;]{0,30}[\ue500-\ue5ff](?: of the (?:vote|poll))?,?(?: which)?
  (?: is| was)?(?: an?| some)? $
`);

/** "His 39% is up from the 3% the party had, a 36% increase." */
export const OF_HIS = /^(?:his|her) [\ue500-\ue5ff] /;
/** "That is up by 30 points", of a share told before; "their share of the vote was …", of nobody named here. */
export const OF_IT = /^(?:and |but )?(?:that|this|it)(?:'s| is| was| represents| marks)?(?: an?)? $/;
export const SHARE_TOLD = /(?:^|\. )(?![^.]*\b(?:turn-?out|swing|majority|electorate)\b)[^.]*[\ue500-\ue5ff][^.]*\.?$/;
export const OF_THEIRS =
  /(?:^|, )(?:and |but |though )?(?:(his|her)|its|their) (?:own |overall |vote )?(?:share|slice|percentage)\b[^\ue000-\ue5ff]*$/;
/** "The one was up 27.5 and the other 14.6." */
export const NEXT = phrase(
  '\\b(?:{DOWN}|{UP}){FILL} {percent}(?: points?)?(?: to {percent})?(?:,| and|, and|;) (?:the )?$',
  WORDS_OF_CHANGE,
);

/** Whose share it is, before the words for its change: "Ann Bell, whose", "the vote of Ann Bell". */
export const WHOSE_SHARE = new RegExp(inLines`
  ([\ue000-\ue1ff]),? whose [^,;]{0,50}$
  |\b(?:that|share|vote) of (?:the )?([\ue000-\ue1ff])[^,;\ue000-\ue1ff]{0,30}$
  |([\ue000-\ue1ff])'s? [a-z ]{0,12}majority\b[^\ue000-\ue1ff]*\b(?:its|their)\b[^\ue000-\ue1ff]*$
`);

/** "Scooped up 45.8 per cent": what was had, and no rise. */
export const GATHERED = /\b(?:scoop|pick|notch|rack|chalk|mopp|pil|clock|hoover)\w* $/;
/** A word for a rise or a fall, right before a share, or before those of whom it is told: "Both were down:". */
export const MOVES = phrase(
  '\\b(?:{DOWN}|{UP})(?={FILL} {percent}|(?: back| ground)?[:–](?:(?:the|and|by|to|points)\\b|[^a-z]){0,40}$)',
  WORDS_OF_CHANGE,
);
