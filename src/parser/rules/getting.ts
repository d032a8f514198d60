import { inLines } from '../in-lines.ts';
import type { FigureMention, Tagged } from '../mentions.ts';
import { after, before, type Match, type RuleContext } from '../rule.ts';
import { countsVotes } from './counts-votes.ts';
import { isOfNext } from './of-next.ts';
import { subjectLeftOf } from './subject.ts';
import { GETS, MOVED, NOT_GOT, NOT_WITH, OTHERS, UNABLE } from './verbs-of-getting.ts';
import { amongVotes, NO_SHARE, NO_VOTES, OF_ELSE, WORDS } from './vocabulary.ts';
import type { Whose } from './whose-figure.ts';

/** "third was X, who …, on N": the place stands before the name. */
const FOLLOWS_RANK = /[\ue600-\ue6ff](?: place)? (?:was|were|came|is|went to) [^,;.]{0,24}$/;

/** A count without a unit is one of votes where its statement ends. */
const ENDS = new RegExp(`^${WORDS.END}`);

/** What stands between a subject and a verb right behind it. */
const NEAR = /^(?:,[^\ue000-\ue2ff\ue400-\ue5ff.;:!?()]{0,110},|[^\ue000-\ue2ff\ue400-\ue5ff.;:!?()]{0,50}) ?$/;
/** Those of a party who claim, count or fear. */
export const ITS_PEOPLE = new RegExp(inLines`
  ^(?:'s?)? (?:[a-z]+ )?(?:
    sources?|insiders?|officials?|activists?|campaigners?|supporters?|voters|members|councillors|mps|agents?
    |canvass[a-z]*
  )\b
`);
/** "12,645 votes to 12,639": the second is a rival's. */
const SET_AGAINST = /[\ue400-\ue5ff](?: [a-z]+)?(?: \([^)]*\))?,? $/;
/** After a fraction in words. */
const EXACT_BEHIND = /^[^.;]{0,50}: [\ue500-\ue5ff]/;
/** "Neither X nor Y reached five per cent". */
const NEITHER = /\b(?:neither|nor|not even) [^,;:]*$/;
/** Of a night, a record or a result; and of another figure's noun. */
const RECORD = new RegExp(inLines`
  \b(?:
    low|high|worst|best|night|vote|tally|score|result|poor|dismal|record|disaster|humiliation|return|records
    |better|mp|winner|elected|won|victory
  )\b
`);
const NO_RECORD = /\b(?:result|majority|turn-?out|said|told|least|than|one|two)\b/;
/** "1,200 votes each". */
export const EACH = /^(?: of the votes?)? (?:each|apiece)\b/;
const TOGETHER = / (?:between (?:them|the)|combined|together|apiece|each)\b/;
/** "When she last stood": it was another election's. */
const WHEN_STOOD = /^[^.;]{0,40} when [\ue200-\ue2ff](?: last| first)? (?:stood|fought|ran|contested)\b/;
/** "Gained 900 votes from Y", "4,000 votes over the runner-up": of their last ones; a lead. */
const FROM_OR_OVER = /^ votes (?:(?:away )?(?:from|off) (?:the )?[\ue000-\ue1ff]|over (?![^.;]*[\ue400-\ue4ff]))/;
/** Who chose a candidate: "had the support of 1,200 people in the town". */
const CHOSE = /support|back|elect|chose|prefer|return|choice|pick|persua|convin|won over/;
const PEOPLE = new RegExp(inLines`
  ^ (?:of (?:his|her|the|its) )?(?:[\ue300-\ue3ff] )?(?:people|electors|voters|residents|constituents)\b
`);

/** A verb of getting, or what stands for one, with its figure and the words around both. */
export interface Getting {
  /** "(" where a bracket stands for it. */
  readonly verb: string;
  readonly n: string;
  readonly unit: string | undefined;
  readonly open: string | undefined;
  readonly figure: FigureMention;
  readonly kind: 'votes' | 'share';
  readonly left: string;
  readonly rest: string;
  /** "Fell to N". */
  readonly to: boolean;
  /** A preposition or bracket: "second on N". */
  readonly beside: boolean;
}

/** What a match says that somebody got; null where its verb gets nothing or its figure is neither votes nor a share. */
export function gettingOf(match: Match, context: RuleContext): Getting | null {
  const { any, open, n = '', unit } = match.groups;
  const verb = match.groups['verb'] ?? any ?? '(';
  if (any && !GETS.test(any) && (!unit || NOT_GOT.test(any))) return null;
  const figure = context.tagged.of(n);
  if ((figure?.kind !== 'count' && figure?.kind !== 'percent') || figure.sign || figure.unit === 'points') return null;
  return {
    verb,
    n,
    unit,
    open,
    figure,
    kind: figure.kind === 'count' ? 'votes' : 'share',
    left: before(match, context),
    rest: after(match, context),
    to: verb === 'to',
    beside: /^(?:on|with|at|\()$/.test(verb),
  };
}

/** True where the words around a figure give it to something else than who is said to have got it. */
export function isOfSomethingElse(getting: Getting, context: RuleContext): boolean {
  const { figure, kind, unit, left, rest, beside } = getting;
  // "683 to play with", "seats 280 … 240", "N and M respectively" of names that nothing gives.
  if (OF_ELSE.test(rest) || WHEN_STOOD.test(rest)) return true;
  if (kind === 'votes' && !unit && !countsVotes(context, left)) return true;
  // "One vote in six".
  if (kind === 'votes' && figure.words && /^ (?:in|out of) [\ue400-\ue5ff]/.test(rest)) return true;
  // "two in five of those cast: 39.7 per cent": the exact one follows.
  if (kind === 'share' && figure.words && figure.precision === 'exact' && EXACT_BEHIND.test(rest)) return true;
  if (beside && isOfNext(left, rest)) return true;
  return !EACH.test(rest) && TOGETHER.test(rest.slice(0, 30));
}

/** True where a figure is ours, of the last election's, a lead or what it took. */
export function isOfOthers({ verb, unit, rest }: Getting, { gap, prior }: Whose): boolean {
  return (
    /\b(?:we|our|i|you)\b/.test(gap) ||
    / in which (?:the )?$/.test(prior) ||
    FROM_OR_OVER.test((unit ?? '') + rest) ||
    // "It took 9,812 votes to elect her."
    (verb === 'took' && prior === '' && /^ to (?!(?:the|his|her|its|their|just|only)\b)[a-z]/.test(rest))
  );
}

/** Unit of who has a figure: "X lifted the party's vote to N" and "X took the seat from Y, increasing the party's share to N" tell of X. */
export const whoIn = ({ to }: Getting, { nearest, prior }: Whose, tagged: Tagged): string =>
  (to &&
    (tagged.of(nearest)?.kind === 'anaphor'
      ? /[\ue000-\ue1ff]/.exec(subjectLeftOf(prior) ?? '')?.[0]
      : /([\ue000-\ue0ff]) (?!saw|watched|said)[a-z]+ (?:the )?$/.exec(prior)?.[1])) ||
  nearest;

/** True where a figure behind "to" is one that its subject moved to. */
export function isMovedTo({ kind, left }: Getting, { whole, prior }: Whose): boolean {
  // "X edged up 2.1 points to 24.7, the others 1.8 to 24.3".
  const moved = MOVED.test(whole) || (/^ [\ue500-\ue5ff] $/.test(whole) && / to [\ue500-\ue5ff]/.test(prior));
  if (SET_AGAINST.test(left) && !(kind === 'votes' ? /\bfrom\b/.test(whole) : moved)) return false;
  // "X went from 25 to 34, the others from 24 to 35": the second has a subject of its own.
  if (OTHERS.test(whole) || / to (?:[a-z]+ )?[\ue400-\ue5ff].*\bfrom\b/.test(whole)) return false;
  return moved || /\b(?:vote|tally|support|share|slice)\b/.test(whole);
}

/** True where the figure of before is told with the new one: "from M to N". */
export const isSettled = ({ to }: Getting, { whole }: Whose): boolean => to && /\bfrom\b/.test(whole);

/** Whose a figure is, and whether its verb stands right behind them: it then needs no other sign. */
export interface Found extends Whose {
  readonly near: boolean;
}

/** Who got a figure, with how near they stand. */
export const foundFor = (getting: Getting, whose: Whose): Found => ({ ...whose, near: isNear(getting, whose) });

const isNear = ({ to, beside, verb }: Getting, { whole }: Whose): boolean =>
  !to && !beside && NEAR.test(whole) && !/^(?::|kept|h[eu]\w+ on to)$/.test(verb);

/** True where what stands between a subject and its figure lets the one have the other. */
export function isItsOwn(getting: Getting, found: Found, { tagged, earlier }: RuleContext): boolean {
  const { kind, unit, beside } = getting;
  const { whole, prior, nearest, near } = found;
  if (near && UNABLE.test(whole)) return false;
  if (!beside && NEITHER.test(prior + (/\bwho/.test(whole) ? ',' : ''))) return false;
  if (!near && isTooFar(getting, found)) return false;
  return (
    kind === 'votes' ||
    unit !== undefined ||
    !/\bswing (?:of|needed|required)/.test(earlier.slice(-150)) ||
    tagged.of(nearest)?.kind !== 'anaphor'
  );
}

function isTooFar({ verb, unit, figure, rest, beside }: Getting, { gap, prior, direct }: Whose): boolean {
  // Another name between is the verb's own subject, or may be.
  if (gap.length > 170 || /[.!?;:")\ue000-\ue2ff]/.test(gap)) return true;
  if ((beside || verb === ':' ? NOT_WITH : OTHERS).test(gap) || /[\ue400-\ue5ff].* and\b/.test(gap)) return true;
  // "For X it was a record low: 349 votes".
  if (
    verb === ':' &&
    (!(unit ?? figure.unit ?? /[\ue600-\ue6ff](?: place)?$/.exec(gap)) ||
      NO_RECORD.test(gap) ||
      !(RECORD.test(gap) || /[\ue600-\ue6ff]/.test(gap) || FOLLOWS_RANK.test(prior) || /^,? majority/.test(rest)))
  )
    return true;
  return (
    beside &&
    ((verb === 'at' && figure.unit !== 'percent' && !direct) ||
      (verb === '(' && !direct && !/(?:[\ue600-\ue6ff](?: place)?|votes),? $/.test(gap)) ||
      / put $/.test(gap) ||
      gap.length > 110 ||
      /\b(?:with|on) [^,]*[\ue400-\ue5ff]/.test(gap))
  );
}

/** True of a count of votes, by its unit, by who gave them, or by how its statement ends. */
export function areVotes(
  { verb, unit, open, rest, figure }: Getting,
  { near }: Found,
  { tagged }: RuleContext,
): boolean {
  if (NO_VOTES.test(rest) && !(near && (unit ?? / people to vote/.test(rest)))) return false;
  const least = open === '' && amongVotes(tagged) ? 1 : !near || /had|has/.test(verb) ? 100 : 20;
  return (
    (CHOSE.test(verb) && PEOPLE.test(rest)) ||
    !!unit ||
    (figure.kind === 'count' && figure.value >= least && ENDS.test(rest))
  );
}

/** True of a share of the votes, not of a turnout, a swing or another's. */
export function isShare({ verb, unit, rest, to, beside, figure }: Getting, { whole, gap, near }: Found): boolean {
  if (NO_SHARE.test(rest)) return false;
  if (near) return !/\b(?:turnout|swing|majority|lead)\b/.test(whole);
  if (/^ of (?:the |its |their )?[\ue000-\ue2ff]/.test(rest)) return false;
  if (unit) return true;
  if (!to && !beside && figure.unit === null && !/\b(?:votes?|share|polled|polling|per ?cent)\b/.test(gap + verb))
    return false;
  return !/^(?:had|has|having|achiev\w+|gained|recorded|saw)$/.test(verb);
}
