import { BESIDE } from './beside-names.ts';
import type { Contest } from './contests.ts';
import type { Person } from './mentions.ts';
import { quotedRanges } from './quotations.ts';
import type { Reading } from './reading.ts';
import { resolve, type Telling } from './resolve-draft.ts';
import { DEPARTURES, LED, NOT } from './rules/departure.ts';
import { surnameOf } from './surname-of.ts';
import { unsaid } from './unsaid.ts';
import { personMeant, sameForename } from './who-left.ts';

/** Characters between the member and words of leaving. */
const NEAR = 140;
/** Words of leaving, by cause; of one whom the register lists as having left, looser ones will do. */
const WORDS = [
  ...DEPARTURES,
  [
    'defection',
    /\b(?:defect\w*|turncoats?|switch(?:ed|ing)?\b|cross(?:ed|ing)\b|colours\b|(?:went|gone|going|came|come) over to\b|jump\w*)/,
  ],
  ['death', /\b(?:dead|funeral|widow\w*|mourn\w*|bomb\w*|cancer|leukaemia|illness|heart attack)\b/],
  [
    'disqualification',
    /\b(?:void\w*|courts?|judges?|convict\w*|jailed|unseated|struck down|stripped|annul\w*|quashed)\b/,
  ],
  ['recall', /\b(?:recall\w*|petition)\b/],
  ['elevation', /\b(?:peer\w*|lords|ennobl\w*)\b/],
  [
    'resignation',
    /\b(?:(?:came about|called|needed|arose|held|vacant) (?:only )?(?:when|after|because|since)|bec[ao]m\w+(?! (?:the )?(?:new )?mp\b)|(?<!\blost\b[^.;]{0,40})mayor|appoint\w*|job\b|other jobs|moved|departed|vaca\w+|g[ai]v\w+ up|wanted out|to (?:work|run|head|lead|take up|join)|joined|who (?:went|has gone)|(?<=[\ue000-\ue0ff\ue200-\ue2ff],? (?:ha[sd] )?)(?:gone|went|swapped)|went h(?:im|er)self|(?<!had )left(?! (?:h[ie][mr]|them|us|it|behind|open)\b| (?:the )?[\ue100-\ue1ff])|had left in|leaves?|leaving|steps?|step\w+|stand(?:ing)? down|quit\w*|new role)\b/,
  ],
] as const;
const EACH = WORDS.map(([cause, pattern]) => [cause, new RegExp(pattern.source, 'g')] as const);
/** Words of leaving that are said of other things too, where nobody is named. */
const LOOSE =
  /^(?:late|mov|exit|election|appoint|decision|call|is off|made way|(?:left|gone|went|departed|leaving)(?! (?:the )?(?:parliament|westminster|commons|house)))/;
/** What few seats fall vacant by: its words say enough. */
const RARE = /^(?:disqualification|recall|defection)$/;
/** What makes a departure the seat's where nobody is named: what it led to, or who went, by the office. */
const MADE = `by-?election|\\bcontest|vacan|\\bpoll\\b|\\b(?:called|needed|held)\\b`;
const WHO_LEFT =
  '\\bpredecessor|\\b(?:former|previous|sitting|outgoing|last) (?:[\\w\\ue100-\\ue1ff]+ )?(?:mp|member|minister)\\b';
/** Right before what a by-election came of: "caused by a sudden death". */
const LEADS = /\b(?:by|followed|following|after)(?: (?:an?|the|his|her|two|three|sudden|unexpected))* $/;
const OPEN = '[^.;\\ue000-\\ue0ff]';
const TIED = new RegExp(
  `(?:(?:${MADE})${OPEN}{0,40}\\b(?:after|when|because|(?<!followed )by|(?<=vacan${OPEN}*)since|of|from|on|upon|(?<!was )follow(?:s|ed|ing))\\b|${WHO_LEFT}|\\b${LED})${OPEN}{0,60}$`,
);
const TYING = new RegExp(`^${OPEN}{0,90}?(?:${MADE}|\\b${LED})|^ (?:the|his|her|this) (?:[\\w-]+ )?seat\\b`);
/** The office that was left, or those whose it was to whom it is told. */
const OFFICE = /\b(?:mps?|member|minister|speaker|predecessor|incumbent|seat|mum|mother|father|husband|wife)\b/;
/** Behind what the by-election came of: no more is said. */
const BARE = /^ ?(?:[.,;:(]|$|(?:in|on|last|that|which|and)\b)/;
/** Before a verb of leaving: somebody else of the member's. */
const ANOTHER =
  /;|\b(?:his|her|their) (?:party|agent|wife|husband|colleagues?|friends?|successor|rival|government)(?: \w+)? $/;
/** Somebody whose departure it is told to be, or anybody's. */
const OWNED = /[\ue000-\ue0ff][^.;,]{0,40}$/;
const OWNER = /^(?: [\w-]+){0,6} [\ue000-\ue0ff]|^ of an? /;
const PEOPLE = /[\ue000-\ue0ff\ue200-\ue2ff]/g;
/** Somebody who owns what is spoken of: "her agent's party". */
const POSSESSIVE = /[\ue000-\ue0ff]'s? (?=.)/g;
/** Between two who left, each their own seat: "Bell in Ashdale and Reed in Corby had died". */
const BOTH = /^[^;]*(?:,|\band)(?: [^ ]+){0,3} $/;

/** Somebody named in a sentence, or meant by a pronoun, at a place of its tagged text. */
interface Named {
  readonly at: number;
  /** Null for a party that a pronoun stands for. */
  readonly person: Pick<Person, 'name'> | null;
  readonly isMeant: boolean;
  readonly contest: Contest | undefined;
}

/**
 * Readings of why a seat fell vacant, of words of leaving beside the member whom the register lists as the one who left
 * it, or beside what nobody's name is needed for: the by-election that came of it. Doubtful, and no claims until the
 * return gives that cause. Beside the member they are of the seat that the member had, whatever the sentence is on.
 */
export const besideTheMember = (telling: Telling): readonly Reading[] =>
  telling.sentences.flatMap((sentence, index) => {
    const { tagged } = sentence;
    const { text } = tagged;
    const found = EACH.flatMap(([cause, pattern], nth) =>
      [...text.matchAll(pattern)].map(({ 0: words, index: at }) => ({
        cause,
        words,
        at,
        isPlain: nth < DEPARTURES.length,
      })),
    );
    if (found.length === 0) return [];
    const quotes = quotedRanges(text);
    const named = namedIn(telling, index);
    return found.flatMap(({ cause, words, at, isPlain }): Reading[] => {
      if (quotes.some(([from, to]) => at > from && at < to)) return [];
      const end = at + words.length;
      const draft = { kind: 'cause', cause, words: [at, end] } as const;
      const beside = named
        .filter((member) => member.contest && isBeside(member, at, end, text, named))
        .map(({ person, contest }) =>
          unsaid(BESIDE.name, sentence, contest!, draft, {
            span: [tagged.place(at), tagged.place(end - 1) + 1],
            subject: { candidate: fullest(person!, contest!, telling), party: null },
          }),
        );
      if (beside.length > 0 || telling.binding.at(index, at) === 'elsewhere') return beside;
      if (!RARE.test(cause)) {
        if (!isPlain || LOOSE.test(text.slice(at))) return [];
        const [before, after] = [text.slice(Math.max(0, at - NEAR), at), text.slice(end, end + NEAR)];
        const tie = TIED.exec(before)?.[0] ?? (OWNED.test(before) ? undefined : TYING.exec(after)?.[0]);
        if (tie === undefined || NOT.test(tie + before.slice(-15)) || OWNER.test(after)) return [];
        if (!OFFICE.test(before.slice(-60) + words + after.slice(0, 60)) && !(BARE.test(after) && LEADS.test(before)))
          return [];
      }
      const reading = resolve(draft, at, BESIDE, index, telling);
      return typeof reading === 'string' || reading.scope !== 'this' ? [] : [reading];
    });
  });

/** Everybody named in a sentence; members also by a name that nothing shows to be one. */
function namedIn({ sentences, contests }: Telling, index: number): readonly Named[] {
  const { tagged } = sentences[index]!;
  const { text } = tagged;
  const found = [...text.matchAll(PEOPLE)].map(({ 0: unit, index: at }): Named => {
    const mention = tagged.of(unit);
    const isMeant = mention?.kind === 'anaphor';
    const person = isMeant && mention.to === 'party' ? null : personMeant(mention, sentences, index);
    return { at, person, isMeant, contest: person ? contests.find((each) => isMember(person, each)) : undefined };
  });
  const plain = contests.flatMap((contest): Named[] => {
    const name = contest.known?.outgoing?.person ?? null;
    const at = name ? text.indexOf(name.toLowerCase()) : -1;
    return name && at >= 0 ? [{ at, person: { name }, isMeant: false, contest }] : [];
  });
  return [...found, ...plain];
}

/** Whether words stand beside a member, nobody else being nearer or between. */
function isBeside(member: Named, at: number, end: number, text: string, named: readonly Named[]): boolean {
  const [from, to] = member.at < at ? [member.at + 1, at] : [end, member.at];
  const between = text.slice(from, to);
  if (to - from > NEAR || ANOTHER.test(between)) return false;
  const owners = new Set([...between.matchAll(POSSESSIVE)].map(({ index }) => from + index));
  return !named.some((each) => {
    if (each.person?.name === member.person?.name || isBoth(each, member, text)) return false;
    // "When his party left the coalition"; whom a pronoun means is less sure.
    if (each.isMeant) return each.person === null && each.at === at - 2;
    const isNearer = member.at > at && each.at < at && at - each.at <= to - from;
    return isNearer || (each.at >= from && each.at < to && !owners.has(each.at));
  });
}

/** Whether somebody left another seat and is told of in one breath. */
const isBoth = (other: Named, { at, contest }: Named, text: string): boolean =>
  other.contest !== undefined &&
  other.contest !== contest &&
  BOTH.test(text.slice(Math.min(at, other.at) + 1, Math.max(at, other.at)));

function isMember({ name }: Pick<Person, 'name'>, { known }: Contest): boolean {
  const member = known?.outgoing?.person;
  if (!member) return false;
  if (!name.includes(' ') && member.startsWith(`${name} `)) return true;
  return surnameOf(name) === surnameOf(member) && sameForename(name, member);
}

/** The member's name as an article has it that speaks of them by the first name alone; null where it never has more. */
const fullest = ({ name }: Pick<Person, 'name'>, contest: Contest, { sentences }: Telling): string | null =>
  surnameOf(name) === surnameOf(contest.known?.outgoing?.person ?? '')
    ? name
    : (sentences
        .flatMap(({ tagged }) => tagged.mentions)
        .flatMap((each) => (each.kind === 'person' ? [each.person] : []))
        .find((each) => each.name.includes(' ') && isMember(each, contest))?.name ?? null);
