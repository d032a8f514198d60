import { cuesOf } from './cues.ts';
import { inLines } from './in-lines.ts';
import type { Tagged } from './mentions.ts';
import { DEPARTURES, LED, NOT } from './rules/departure.ts';

/** Characters around words of leaving that are asked for what they made. */
const NEAR = 140;
/** What befalls who then resigns or is recalled. */
const PUSHED = 'convict\\w*|jail(?:ed|ing)|(?:forc|vot|kick)ed out';
/** Words of leaving, by cause; of one whom the register lists as having left, looser ones will do. */
const WORDS = [
  ...DEPARTURES,
  [
    'defection',
    new RegExp(inLines`
      \b(?:
        defect\w*|turncoats?|switch(?:ed|ing)?\b|cross(?:ed|ing)\b|colours\b|(?:went|gone|going|came|come) over\b
        |(?:leav|quit)\w* (?:the )?[\ue100-\ue1ff] (?:for|to)\b|jump\w*|chang(?:ed|ing) (?:parties|sides)\b
      )
    `),
  ],
  ['death', /\b(?:dead|funeral|loss of|widow\w*|mourn\w*|bomb\w*|cancer|illness)\b/],
  ['disqualification', /\b(?:void\w*|courts?|judges?|convict\w*|jailed|unseated|struck down)\b/],
  [
    'recall',
    new RegExp(inLines`
      \b(?:
        recall\w*|petition|(?<=\b(?:was|been|were) )(?:oust|remov)ed(?! by (?:the )?[\ue000-\ue1ff])|removal|${PUSHED}
      )\b
    `),
  ],
  ['elevation', /\b(?:peer\w*|lords|ennobl\w*)\b/],
  [
    'resignation',
    new RegExp(inLines`
      \b(?:
        (?:came about|called|needed|arose|held|vacant) (?:only )?(?:when|after|because|since)
        |(?<!\b(?:lost|beat\w*|defeat\w*|race|fail\w*)\b[^.;]{0,40})(?:mayor|bec[ao]m\w+(?! (?:the )?(?:new )?mp\b))
        |appoint\w*|job\b|moved|vaca\w+|g[ai]v\w+ up|to (?:work|run|head|lead|join)|joined|who (?:went|has gone)
        |(?<=[\ue000-\ue0ff\ue200-\ue2ff],? (?:ha[sd] )?)(?:gone|went|swapped)
        |(?<!had )left(?! (?:h[ie][mr]|them|us|it|behind|open)\b| (?:the )?[\ue100-\ue1ff])|had left in|leav(?:es?|ing)
        |step\w*|stand(?:ing)? down|quit\w*|surrender\w* h(?:is|er)
        |(?:ill|poor|failing)[- ]health|(?:resign|quit|leave|go)(?<=\b(?:led|drove) [^.;,]{0,40}\bto \w+)
        |did (?:so|the same|likewise)(?<=\b(?:resign|quit|stood down).*)|${PUSHED}
      )\b
    `),
  ],
] as const;
/** Those of which a sentence may have any: few sentences do. */
const cued = cuesOf(
  WORDS.map(([cause, needs], nth) => ({
    cause,
    needs,
    pattern: new RegExp(needs.source, 'g'),
    isDeparture: nth < DEPARTURES.length,
  })),
);
/** Words of leaving that are said of other things too, where nobody is named. */
const LOOSE = new RegExp(inLines`
  ^(?:
    late|mov|exit|election|appoint|decision|call|is off|made way
    |(?:left|gone|went|departed|leaving)(?! (?:the )?(?:parliament|westminster|commons|house))
  )
`);
/** What few seats fall vacant by: its words say enough, but for those of whoever did it. */
const RARE = /^(?:disqualification|recall|defection)$/;
/** Whom few words call so but of who had the seat. */
const LATE_MEMBER = /^late (?:[\w\ue100-\ue1ff]+ )?(?:mp|member)\b/;
const DOER = new RegExp(`^(?:defectors?|turncoats?|ousted|remov\\w+|${PUSHED})$`);
/** What makes a departure the seat's where nobody is named: what it led to, or who went, by the office. */
const MADE = `by-?election|\\bcontest|vacan|\\bpoll\\b|\\b(?:called|needed|held)\\b`;
const WHO_LEFT =
  '\\bpredecessor|\\b(?:former|previous|sitting|outgoing|last) (?:[\\w\\ue100-\\ue1ff]+ )?(?:mp|member|minister)\\b';
/** Whose leaving it is, or what was left, right before words of it. */
const LEAVER = inLines`
  \b(?:the|its|their|whose)(?: [\w\ue100-\ue1ff]+)? mp,? (?:who |had |has )?$
  |\bseat (?:that|which)\b.{0,60}\bha[sd] $
`;
/** Right before what a by-election came of: "caused by a sudden death". */
const LEADS = /\b(?:by|followed|following|after)(?: (?:an?|the|his|her|two|three|sudden))* $/;
const OPEN = '[^.;\\ue000-\\ue0ff]';
const TIED = new RegExp(
  inLines`
    (?:
      (?:${MADE})${OPEN}{0,40}\b
        (?:after|when|because|(?<!followed )by|(?<=vacan${OPEN}*)since|of|from|on|upon|(?<!was )follow(?:s|ed|ing))
        \b
      |${WHO_LEFT}|\b${LED}
    )${OPEN}{0,60}$
    |${LEAVER}
  `,
);
const TYING = new RegExp(`^${OPEN}{0,90}?(?:${MADE}|\\b${LED})|^ (?:the|his|her|this) (?:[\\w-]+ )?seat\\b`);
/** The office that was left, or those whose it was to whom it is told. */
const OFFICE = /\b(?:mps?|member|minister|speaker|predecessor|incumbent|seat|mum|mother|father|husband|wife)\b/;
/** Behind what the by-election came of: no more is said. */
const BARE = /^ ?(?:[.,;:(]|$|(?:in|on|last|that|which|and)\b)/;
/** Somebody whose departure it is told to be, or anybody's. */
const OWNED = /[\ue000-\ue0ff][^.;,]{0,40}$/;
const OWNER = /^(?: [\w-]+){0,6} [\ue000-\ue0ff]|^ of an? /;

/** Words of leaving, at their place in a tagged text. */
export interface Leaving {
  readonly cause: (typeof WORDS)[number][0];
  readonly at: number;
  readonly end: number;
  /** Whether they are said of leaving alone, whoever left. */
  readonly isPlain: boolean;
  /** Whether few seats fall vacant so. */
  readonly isRare: boolean;
}

/** Words of leaving in a tagged sentence, by cause. */
export const leavingIn = (tagged: Tagged): readonly Leaving[] =>
  cued(tagged).flatMap(({ cause, pattern, isDeparture }) =>
    [...tagged.text.matchAll(pattern)].map(({ 0: words, index: at }) => ({
      cause,
      at,
      end: at + words.length,
      isPlain: isDeparture && !LOOSE.test(tagged.text.slice(at)),
      isRare: (RARE.test(cause) && !DOER.test(words)) || LATE_MEMBER.test(tagged.text.slice(at)),
    })),
  );

/** Whether words of leaving are on the seat's member, though nobody is named: what they led to says so, or the office that was left. */
export function isOfSeat(text: string, at: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - NEAR), at), text.slice(end, end + NEAR)];
  const tie = TIED.exec(before)?.[0] ?? (OWNED.test(before) ? undefined : TYING.exec(after)?.[0]);
  if (tie === undefined || NOT.test(tie + before.slice(-15)) || OWNER.test(after)) return false;
  const near = before.slice(-60) + text.slice(at, end) + after.slice(0, 60);
  return OFFICE.test(near) || (BARE.test(after) && LEADS.test(before));
}
