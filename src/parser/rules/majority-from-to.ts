import { inLines } from '../in-lines.ts';
import { clauseBefore, ITS, LEAD, opensElsewhen, speaksOfMajority } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import { after, type Draft, type Rule } from '../rule.ts';

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
const A_CHANGE = /^ (?:votes? )?(?:less|fewer|more|smaller|larger|bigger|lower|higher|short|below|above|down|up)\b/;
/** What is only said of what was to come. */
const NOT_YET = new RegExp(inLines`
  \b(?:
    would|could|might|may|will|must|predict\w*|expect\w*|hop(?:e[sd]?|ing)|forecast\w*|fear\w*|want\w*|aim\w*
    |threaten\w*
  )\b[^,;]*$
`);
/** The party whose majority it is. */
const OWNER = new RegExp(
  inLines`
    ([\ue100-\ue1ff])(?:'s|')?(?: (?:saw|sees|has seen|had) (?:its|their))? (?:(?!its|their|his|her)[\w-]+ ){0,2}
    ${LEAD}\b[^\ue000-\ue2ff]*$
  `,
);

const OWNS = new RegExp(`[\ue100-\ue1ff](?:'s|') (?:(?!its|their|his|her)[\\w-]+ ){0,2}${LEAD}\\b[^\ue000-\ue2ff]*$`);

const has = (pattern: RegExp, text: string): RegExpExecArray | null => {
  pattern.lastIndex = 0;
  return pattern.exec(text);
};

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

/** Its doc, examples and silences say what it reads. */
export const majorityFromTo: Rule = {
  name: 'majority-from-to',
  doc: 'Two majorities of the seat in one phrase: from old to new, new down or up from old, smaller than the old, one turned into the other.',
  examples: [
    {
      text: 'Labour held the seat with its majority cut from 13,103 to 2,345.',
      claims: [
        { kind: 'previousMajority', value: 13103, slice: '13,103' },
        { kind: 'majority', value: 2345, slice: '2,345' },
      ],
    },
    {
      text: 'Labour survived on a reduced majority of 323, down from 3,525.',
      claims: [
        { kind: 'majority', value: 323, slice: '323' },
        { kind: 'previousMajority', value: 3525, slice: '3,525' },
      ],
    },
    {
      text: 'The Conservatives held the seat by 1,048 votes, compared with 9,211 at the last general election.',
      claims: [
        { kind: 'majority', value: 1048, slice: '1,048' },
        { kind: 'previousMajority', value: 9211, slice: '9,211' },
      ],
    },
    {
      text: 'Labour kept the seat, but a majority of 8,406 there shrank to 1,530.',
      claims: [
        { kind: 'previousMajority', value: 8406, slice: '8,406' },
        { kind: 'majority', value: 1530, slice: '1,530' },
      ],
    },
    {
      text: 'Labour won. The majority of 2,812 replaces one of 14,903.',
      claims: [
        { kind: 'majority', value: 2812, slice: '2,812' },
        { kind: 'previousMajority', value: 14903, slice: '14,903' },
      ],
    },
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
    'Turnout fell from 41,334 to 31,814.',
    'The Labour vote was cut from 12,000 to 9,000, a majority of none.',
    'Labour had a majority, and its vote fell from 18,000 to 11,000.',
    'Labour won the seat with a majority of 3,266, which is more than the 1,200 who voted UKIP.',
    'Labour won by 3,266, and its vote of 9,100 compares with 12,040 in 2010.',
    'Labour won the seat. Its majority of 3,266 is smaller than the 11,302 of Corby last year.',
  ],
  needs: /majorit|margin|\blead\b|\bmaj\b|\bgap\b|\bby\b|\bturn|convert|transform/,
  pattern: phrase('(?<a>{count})(?<between>[^\ue400-\ue5ff.;!?]{1,90})(?<b>{count})'),
  read: (match, context) => {
    const { a, b, between = '' } = match.groups;
    const { text } = context.tagged;
    const left = clauseBefore(text, match.index);
    const right = after(match, context);
    // "6,357, an increase of 3,515 on his 2,842".
    const base = CHANGE.test(between) ? has(ON_OLD, right)?.[1] : undefined;
    const from = has(FROM, left);
    const nowThen =
      / (?:then,?(?: (?:and|but))?(?: [a-z]+)?|is|stands at) $/.test(between) &&
      /^ (?:votes )?(?:now|this time|today)\b/.test(right);
    const oldFirst = nowThen || (from && has(TO, between)) || has(OLD_FIRST, between);
    const newFirst = base !== undefined || (!oldFirst && !from && has(NEW_FIRST, between));
    if ((!oldFirst && !newFirst) || /[\ue000-\ue2ff] \($/.test(left)) return null;
    const turned = / into /.test(between) && has(TURNED, left) && !/^ votes/.test(between + right);
    const lead =
      turned ||
      speaksOfMajority(left) ||
      /\b(?:maj(?:ority)?|lead|margin): $/.test(text.slice(0, match.index)) ||
      BESIDE.test(between) ||
      (from && speaksOfMajority(between)) ||
      /^(?: votes)? majority\b/.test(right) ||
      / (?:by|with) which /.test(between + right.slice(0, 20)) ||
      (newFirst && WON_BY.test(left));
    if (!lead) return null;
    if (
      /^ ?(?:%|points|seats)/.test(right) ||
      /\b(?:commons|council|government's) majority\b/.test(text) ||
      /\b(?:votes? of(?! [\ue700-\ue7ff])|polled|share|turn-?out|swing|electorate)\b/.test(
        between + (newFirst ? (/^[^,;]{0,30}/.exec(right)?.[0] ?? '') : ''),
      )
    )
      return null;
    // A change, not a level: "cut by 3,000 from 8,000".
    if (newFirst && /\b(?:cut|reduced|increased|slashed|fell|rose|down|up|grew) by (?:just |only )?$/.test(left))
      return null;
    // Only what says whose or when it was makes it the one before.
    if (
      newFirst &&
      !/\bfrom\b|replac|compare|against/.test(between) &&
      (!OF_BEFORE.test(between + right.slice(0, 45)) || /[\ue300-\ue3ff]/.test(between + right.slice(0, 30)))
    )
      return null;
    if (newFirst && !/\bone of /.test(between) && /^ (?:votes )?for\b(?! the)/.test(right)) return null;
    if (OF_ELSE.test(right) && newFirst) return null;
    // "At the general election it was 4,953, itself down from 22,700": both are old.
    if (newFirst && /\b(?:(?:general|last) election|last time|[\ue700-\ue7ff])[^,;]* (?:was|had been|of) $/.test(left))
      return null;
    // A parliament's, in seats.
    const small = [a, b].every((unit) => ((context.tagged.of(unit) as { value?: number }).value ?? 0) < 120);
    if (small && !/\bvotes?\b/.test(text)) return null;
    if (opensElsewhen(text) && !/\bnow\b|\bby-?election\b/.test(text)) return null;
    const owner = OWNER.exec(left)?.[1];
    // "From 4,000 in 1987 to 20,000 in 1997": the years tell of when.
    const settled = Boolean(newFirst) || !/^ (?:votes )?in [\ue700-\ue7ff]/.test(right);
    const old: Draft = {
      kind: 'previousMajority',
      figure: base ?? (newFirst ? b : a),
      who: newFirst ? undefined : owner,
      settled,
    };
    // "would cut the majority from 9,000 to 3,000", "only ten less than the 8,000": the old one alone is so.
    if (NOT_YET.test(left) || (newFirst && base === undefined && A_CHANGE.test(between))) return [old];
    return [
      old,
      {
        kind: 'majority',
        figure: newFirst ? a : b,
        who: newFirst || from || (/(?:ed|cut) .*to\b/.test(between) && OWNS.test(left)) ? owner : undefined,
        settled,
      },
    ];
  },
};
