import { clauseBefore, opensElsewhen, speaksOfMajority } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import { after, type Draft, type Rule } from '../rule.ts';

const P = {
  /** When and where the old majority was won. */
  WHEN: "(?:,? \\(?(?:in|at|on|from|won|secured|achieved|set|recorded|enjoyed|held|built|by|of|the|a|its|his|her|their|last|previous|time|times|ago|earlier|general|snap|election|poll|year|years|year's|time's|months|may|when|he|she|they|first|stood|{date}|{seat}|{other}|{who}(?:'s)?|there|here)(?=[ ,.;)]|$))*\\)?",
  VOTES: '(?:(?: |-)votes?)?(?: (?:majority|margin|lead|ahead))?',
  /** What stands before a figure without changing it. */
  ITS: "(?:a|an|the|its|his|her|their|just|only|mere|that|one|of|some|around|what|it|was|had been|last|time's|year's|previous|former|late|general|election|election's|more|healthy|comfortable|huge|massive|hefty|whopping|thumping|towering|majority|margin|lead|figure|wafer-thin|razor-thin|slim|slender|meagre|paltry|tiny|now|{date}(?:'s)?|{who}(?:'s|')?) ",
  SHRANK:
    '(?:become|became|becoming|turned|transformed|converted|shrank|shrunk|shrinking|fell|fallen|falling|dropped|slumped|cut|slashed|reduced|whittled|trimmed|pared|slimmed|squeezed|came|went|gone|gave way|given way|giving way|made way|tumbled|plunged|plummeted|dwindled|collapsed|narrowed|grew|grown|rose|risen|increased|swelled|swells|swollen|shrinks|falls|drops|rises|grows|jumps|slumps|tumbles|clipped|doubled|trebled|tripled|climbed|soared|boosted|swapped|exchanged|replaced|is now|is thus|thus becomes|and is now|now|there is now)',
};

/** Its doc, examples and silences say what it reads. */
export const majorityFromTo: Rule = {
  name: 'majority-from-to',
  doc: 'Two majorities of the seat in one phrase: from old to new, new down or up from old, one turned into the other.',
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
  ],
  silences: [
    'Turnout fell from 41,334 to 31,814.',
    'The Labour vote was cut from 12,000 to 9,000, a majority of none.',
    'Labour had a majority, and its vote fell from 18,000 to 11,000.',
  ],
  needs: /majorit|margin|\blead\b|\bmaj\b|\bgap\b|\bby\b/,
  pattern: phrase(
    [
      '\\bfrom {ITS}*(?<old>{count}){VOTES}{WHEN},? (?:down |up |right down |all the way )?to {ITS}*(?<now>{count})',
      '(?<now2>{count}){VOTES}{WHEN}(?:,| –| -| \\()? ?(?:(?:far|sharply|well|massively|slightly|heavily|dramatically|considerably|significantly|way|half|that was|which was) )*(?:down|up|cut|slashed|reduced|increased|trimmed|a fall|a drop|an increase|compared|against|as against|as opposed|a far cry)(?: sharply| well| slightly| massively)?,? (?:from|on|with|to)? ?{ITS}*(?<old2>{count})',
      '\\bmajority,?(?: (?:of|was|which|had been|at|there of|stood at))*{WHEN} {ITS}*(?<old3>{count}){VOTES}{WHEN},?(?: (?:has|had|have|was|is|and|but|which|that|being|all but|been|simply|suddenly|there|here|today|sharply|dramatically))* {SHRANK}(?: (?:down|up|away|back))?(?: (?:into|for|to|at))? {ITS}*(?<now3>{count})',
      '\\b(?:turn|transform|convert|swap|chang|flipp|exchang)\\w* {ITS}*(?<old4>{count}){VOTES}(?: {who})?(?: majority| lead| margin| deficit)?{WHEN},? (?:into|to|for) (?:(?:a|an|one|of|own|majority|lead|advantage|margin|{who}|slim|huge|comfortable|narrow|slender|\\w+) ){0,5}(?<now4>{count})',
      '(?<now5>{count}){VOTES} (?:replaces|replaced|replacing|in place of|instead of) {ITS}*(?<old5>{count})',
      "\\bmajority(?: (?:of|was|is|at|now|stands at))* {ITS}*(?<now6>{count})(?: votes)?[;,:–]? (?:and |while |where |whereas |but |- )?(?:{person}'s|(?:the )?{party}(?=(?:'s)? had)|{date}'s|last time's|the previous (?:one|figure)|last time it|(?:at|in) (?:the )?(?:last |{date} |{date})?(?:general election)?,? it|it)(?: in {date}| last time)? (?:was|had been|had(?: had)? one of) (?<old6>{count})",
      '\\b(?:sweeping aside|swept aside|sweep aside|overturning|wiping out|overturned|wiped out) {ITS}*(?<old7>{count}){VOTES}{WHEN},? and (?:putting up|replacing it with|building|establishing) (?:a |an |one |of |new |majority )*(?<now7>{count})',
      '{SHRANK}(?: (?:back|down|up|sharply))* to {ITS}*(?<now8>{count}){VOTES},? (?:down |up )?from {ITS}*(?<old8>{count})',
      '(?<now9>{count}){VOTES} \\((?:(?:in )?{date}:? |{WHEN}:? ?{ITS}*|(?:down|up) from {ITS}*)(?<old9>{count})(?: votes)?(?: in {date}| last time)?\\)',
    ].join('|'),
    P,
  ),
  read: (match, context) => {
    const { groups } = match;
    const pick = (name: string): string | undefined => {
      for (let i = 1; i <= 9; i++) {
        const unit = groups[i === 1 ? name : `${name}${i}`];
        if (unit) return unit;
      }
      return undefined;
    };
    const now = pick('now');
    const old = pick('old');
    const { text } = context.tagged;
    const at = Math.min(text.indexOf(now as string), text.indexOf(old as string));
    const rest = after(match, context);
    if (groups['old9'] && !/[\ue700-\ue7ff]|\b(?:from|last)\b/.test(match.text)) return null;
    const named = groups['old3'] ?? groups['now6'] ?? groups['old4'];
    if (!named || groups['old4']) {
      const left = clauseBefore(text, at);
      const right = text.slice(at + 1, at + 24);
      const lead =
        speaksOfMajority(left) ||
        /^(?:(?: |-)votes?)?,?(?: |-)(?:majority|margin|lead)\b/.test(right) ||
        /^(?: votes)? majority\b/.test(rest) ||
        (groups['now2'] !== undefined &&
          /\b(?:held|kept|won|retained|took|hung|clung|holding|winning|scraped|home)\b[^;]{0,50}\bby (?:a |just |only |a mere |a \w+ )*$/.test(
            left,
          ));
      const both = /\b(?:majority|lead|margin)\b/.test(match.text) && groups['old4'] !== undefined;
      if (!lead && !both) return null;
    }
    if (/^ ?(?:%|points|seats)/.test(rest) || /\b(?:commons|council|government's) majority\b/.test(text)) return null;
    if (groups['now2'] && /^ (?:votes )?(?:for|to|polled)\b(?! the)/.test(rest)) return null;
    // A change, not a level: "cut by 3,000 from 8,000".
    if (/\b(?:by|fell|rose) (?:just |only )?$/.test(text.slice(0, text.indexOf(now as string))) && groups['now2']) {
      if (/\b(?:cut|reduced|increased|slashed|fell|rose|down|up|grew) by (?:just |only )?$/.test(text.slice(0, at)))
        return null;
    }
    // A parliament's, in seats.
    const small = [now, old].every((unit) => ((context.tagged.of(unit) as { value?: number }).value ?? 0) < 120);
    if (small && !/\bvotes?\b/.test(text)) return null;
    if (opensElsewhen(text) && !/\bnow\b|\bby-?election\b/.test(text)) return null;
    const drafts: readonly Draft[] = [
      { kind: 'previousMajority', figure: old, settled: true },
      { kind: 'majority', figure: now, settled: true },
    ];
    return drafts;
  },
};
