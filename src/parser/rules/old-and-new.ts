import { inLines } from '../in-lines.ts';
import { clauseBefore, ITS, LEAD, opensElsewhen, speaksOfMajority } from '../majority-words.ts';
import { phrase, type Tagged } from '../mentions.ts';
import { after, type Match, type RuleContext } from '../rule.ts';

/** What stands between the new figure and the old one behind it. */
const NEW_FIRST = phrase(
  inLines`
    (?:
      \b(?:
        from|compar\w+ (?:with|to)|(?:down|up|drop|fall|rise|increase|improvement) on|than|against|as opposed to
        |replac\w+|in (?:place|stead) of|instead of|short of|below|above|beside|dwarf\w*|eclips\w*|beats|bett?ers
        |tops|exceeds|surpasses|far off|cry from
        |(?:double|twice|treble|triple|half|times|third of|quarter of|fraction of|shadow of)
      )
      |\(
      |\bwhere (?:the )?(?:late |former )?(?:{who}(?:'s \w+)?|that of {who}|it|the \w+) (?:once |previously )?
        (?:had|was|had been|enjoyed)
    ) {ITS}{0,8}$
    |\((?:in )?{date}:? (?:{party} )?$
  `,
  { ITS },
);
/** What stands between the old figure and the new one behind it. */
const OLD_FIRST = phrase(
  inLines`
    \b(?:
      into|becom(?:es|ing)|became|become|(?:(?:is|was) )?(?:now|thus|today)|made way for|gives? way to|gave way to
      |(?:
        (?!compared)\w+(?:ed|en|ses|ops|nks|lls)|fell|came|went|gone|shrank|shrunk|cut|grew|grows|rose|sank|down|up
        |back|swollen|doubled
      )(?: \w+ly)?(?: (?:back|down|up|away))?(?: by (?:the )?{who})? to
      |(?:swap|exchang)\w+ [^;]* for|and (?:putting up|replacing it with|building|establishing)
    ) {ITS}{0,8}$
  `,
  { ITS },
);
const FROM = phrase('\\bfrom {ITS}{0,6}$', { ITS });
const TO = phrase('\\bto {ITS}{0,6}$', { ITS });
/** Won by the figure that follows. */
const WON_BY = new RegExp(inLines`
  \b(?:held|kept|won|wins|holds|retained|took|hung|clung|holding|winning|scraped|home|elected)\b
  [^;]{0,50}\bby (?:a |just |only |a \w+ )*$
`);
/** A change of the figure before, and the old figure behind it. */
const CHANGE = new RegExp(inLines`
  \b(?:increase|rise|fall|drop|cut|reduction|decrease|gain|loss) of (?:[\w-]+ ){0,2}$
  |\b(?:up|down|cut)(?: by)? (?:just |some )?$|\b(?:is|was|were) (?:just |some )?$
`);
const ON_OLD = phrase(
  inLines`
    ^(?: votes)?,? (?:on|from|compared with|over|(?:more|fewer|less|lower|higher|smaller|bigger) than) {ITS}{0,6}
    ({count})
  `,
  { ITS },
);
const TURNED = phrase('\\b(?:turn|transform|convert)\\w* {ITS}{0,5}$', { ITS });
const BESIDE = new RegExp(
  inLines`
    ^(?:(?: |-)votes?)?(?: |-)(?:(?!with|so|the|and|in|as|against|to|for|from)[\w-]+ |[\ue000-\ue2ff](?:'s)? ){0,2}
    ${LEAD}\b
  `,
);
/** "ten fewer than": how far from the old one the new one is. */
export const A_CHANGE =
  /^ (?:votes? )?(?:less|fewer|more|smaller|larger|bigger|lower|higher|short|below|above|down|up)\b/;
/** What is only said of what was to come. */
export const NOT_YET = new RegExp(inLines`
  \b(?:
    would|could|might|may|will|must|predict\w*|expect\w*|hop(?:e[sd]?|ing)|forecast\w*|fear\w*|want\w*|aim\w*
    |threaten\w*
  )\b[^,;]*$
`);
/** The party whose majority it is. */
export const OWNER = new RegExp(
  inLines`
    ([\ue100-\ue1ff])(?:'s|')?(?: (?:saw|sees|has seen|had) (?:its|their))? (?:(?!its|their|his|her)[\w-]+ ){0,2}
    ${LEAD}\b[^\ue000-\ue2ff]*$
  `,
);

export const OWNS = new RegExp(
  `[\ue100-\ue1ff](?:'s|') (?:(?!its|their|his|her)[\\w-]+ ){0,2}${LEAD}\\b[^\ue000-\ue2ff]*$`,
);

const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** Somebody or some time that the majority before may be of ("his predecessor's"). */
const OF_BEFORE =
  /[\ue000-\ue1ff\ue700-\ue7ff]|\b(?:his|her|their|its|last|previous|old|former|predecessor|ago|enjoyed|had)\b/;
/** Behind a number: votes, people or seats, or a place whose number it is. */
const OF_ELSE = new RegExp(inLines`
  ^ (?:
    who|people|votes? (?:for|cast|polled|to)|seats|to|polled|of [\ue300-\ue3ff]|in [\ue300-\ue3ff]
    |at [\ue300-\ue3ff]
  )
`);

/** Two figures in one phrase, of which the one is told as the old and the other as the new, and the words around them. */
export interface OldAndNew {
  readonly a: string | undefined;
  readonly b: string | undefined;
  /** The new one stands before the old. */
  readonly newFirst: boolean;
  /** Stands behind "from". */
  readonly from: boolean;
  /** The old one where a change stands between: "6,357, an increase of 3,515 on his 2,842". */
  readonly base: string | undefined;
  readonly left: string;
  readonly between: string;
  readonly right: string;
}

/** Which of two figures is the old and which the new: "cut from 13,103 to 2,345", "323, down from 3,525"; null where the words say neither. */
export function oldAndNew(match: Match, context: RuleContext): OldAndNew | null {
  const { a, b, between = '' } = match.groups;
  const left = clauseBefore(context.tagged.text, match.index);
  const right = after(match, context);
  const base = CHANGE.test(between) ? [...right.matchAll(ON_OLD)][0]?.[1] : undefined;
  const from = has(FROM, left);
  // "It was 4,953 then and is 2,112 now".
  const thenNow =
    / (?:then,?(?: (?:and|but))?(?: [a-z]+)?|is|stands at) $/.test(between) &&
    /^ (?:votes )?(?:now|this time|today)\b/.test(right);
  const oldFirst = thenNow || (from && has(TO, between)) || has(OLD_FIRST, between);
  const newFirst = base !== undefined || (!oldFirst && !from && has(NEW_FIRST, between));
  if ((!oldFirst && !newFirst) || /[\ue000-\ue2ff] \($/.test(left)) return null;
  return { a, b, newFirst, from, base, left, between, right };
}

/** True where they are of a parliament, of a vote or share, or of another year: "its majority of 66, down from 80", "a lead of 900, as its vote of 9,100 fell to 8,000". */
export function areOfElse({ a, b, newFirst, between, right }: OldAndNew, { of, text }: Tagged): boolean {
  // A parliament's, in seats.
  const small = [a, b].every((unit) => ((of(unit) as { value?: number }).value ?? 0) < 120);
  return (
    /^ ?(?:%|points|seats)/.test(right) ||
    /\b(?:commons|council|government's) majority\b/.test(text) ||
    /\b(?:votes? of(?! [\ue700-\ue7ff])|polled|share|turn-?out|swing|electorate)\b/.test(
      between + (newFirst ? (/^[^,;]{0,30}/.exec(right)?.[0] ?? '') : ''),
    ) ||
    (small && !/\bvotes?\b/.test(text)) ||
    (opensElsewhen(text) && !/\bnow\b|\bby-?election\b/.test(text))
  );
}

/** True where the words call one of the two a majority, or turn or win by it: "a lead of 323, down from 3,525", "held by 1,048, compared with 9,211". */
export const areMajorities = ({ newFirst, from, left, between, right }: OldAndNew, before: string): boolean =>
  (/ into /.test(between) && has(TURNED, left) && !/^ votes/.test(between + right)) ||
  speaksOfMajority(left) ||
  /\b(?:maj(?:ority)?|lead|margin): $/.test(before) ||
  BESIDE.test(between) ||
  (from && speaksOfMajority(between)) ||
  /^(?: votes)? majority\b/.test(right) ||
  / (?:by|with) which /.test(between + right.slice(0, 20)) ||
  (newFirst && WON_BY.test(left));

/** True where a new majority is set beside none of before: "cut by 3,000 from 8,000", "more than the 1,200 who voted for X". */
export const isBesideOther = ({ left, between, right }: OldAndNew): boolean =>
  // A change, not a level.
  /\b(?:cut|reduced|increased|slashed|fell|rose|down|up|grew) by (?:just |only )?$/.test(left) ||
  // Only what says whose or when it was makes it the one before.
  (!/\bfrom\b|replac|compare|against/.test(between) &&
    (!OF_BEFORE.test(between + right.slice(0, 45)) || /[\ue300-\ue3ff]/.test(between + right.slice(0, 30)))) ||
  (!/\bone of /.test(between) && /^ (?:votes )?for\b(?! the)/.test(right)) ||
  OF_ELSE.test(right) ||
  // "At the general election it was 4,953, itself down from 22,700": both are old.
  /\b(?:(?:general|last) election|last time|[\ue700-\ue7ff])[^,;]* (?:was|had been|of) $/.test(left);
