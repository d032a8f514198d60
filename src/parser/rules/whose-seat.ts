import { inLines } from '../in-lines.ts';
import type { Tagged } from '../mentions.ts';
import { after, before, wordsOfMatch, type Draft, type Match, type RuleContext } from '../rule.ts';
import { agentOf } from './agent.ts';
import { plainGap } from './vocabulary.ts';

/** Between a seat and what became of it: of another time, or not so. */
const NOT = new RegExp(inLines`
  \b(?:
    would|could|will|might|can|may|hop\w+|expect\w*|likely|if|to be|not|never|had|once|until|which|that
    |was (?:then|once|first)|previously|usually|traditionally|since
  )\b
`);

/** Behind who has a seat: for how long or since when, which tells of years gone by ("for decades"). */
const OF_OTHER_YEARS = new RegExp(inLines`
  ^(?:'s)? (?:
    since|from|until|between|for (?:\w+ )?(?:years|decades|[\ue400-\ue4ff\ue800-\ue8ff])|at the|in the (?:19|20)
    |to [\ue700]
  )
`);

/** Behind what swung: by how much, or anything but how. */
const VOTES_SWUNG = /^(?: by [^.;,]{0,20}[\ue400-\ue5ff]|(?! (?:by|on|with|in|from)).*\S.*\S)/;
/** Behind who still has a seat: the statement ends, or goes on with something else. */
const ENDS = /^ *(?:$|[,.;:–-]|(?:on|by|with|but|after|and|though)\b)/;

/** What a match says of seats, and the words around it. */
export interface Said extends Match {
  /** Units of the seats that it names; without one, of that which the article is on. */
  readonly seats: readonly (string | undefined)[];
  readonly left: string;
  readonly rest: string;
}

/** Match with its seats: "Ashdale and Bath were held by X". */
export function saidOf(match: Match, context: RuleContext): Said {
  const { seat, seat1, where, what = '' } = match.groups;
  const seats = (seat ?? seat1 ?? where ?? what).match(/[\ue300-\ue3ff]/g) ?? [undefined];
  return { ...match, seats, left: before(match, context), rest: after(match, context) };
}

/** Who won each of the seats, and, where the words tell, how: "The seat went Y." */
export function wonBy(said: Said, who: string | undefined, outcome: 'gain' | 'hold' | null, from?: string): Draft[] {
  const words = wordsOfMatch(said);
  return said.seats.flatMap((seat): Draft[] => [
    { kind: 'winner', who, words, seat },
    ...(outcome ? [{ kind: 'outcome' as const, outcome, who, from, words, seat }] : []),
  ]);
}

/** Where a second seat went: "Ashdale fell to X and Bath to Y". */
function andNext(said: Said): Draft[] {
  const [, seat, who] = /^,? and (?:the )?([\ue300-\ue3ff]) to (?:the )?([\ue000-\ue1ff])/.exec(said.rest) ?? [];
  return seat ? wonBy({ ...said, seats: [seat] }, who, 'gain') : [];
}

/** Before a loss that was only feared, or near. */
const NOT_LOST = /\b(?:would|could|if|might|may|to|hop\w+|can|never|almost|nearly|all but|close to|not)\b[^.;,]{0,24}$/;

/** Who lost a seat and to whom: "X lost the seat to Y", "Y ousted X". */
export function whoseLoss(said: Said, tagged: Tagged): Draft[] | null {
  const { left } = said;
  const { victor, oust, whom } = said.groups;
  const agent = NOT_LOST.test(left) ? null : agentOf(left);
  if (!agent) return null;
  if (oust) return wonBy(said, agent.who, 'gain', whom);
  // "He lost it to X a year later": a party loses the seat now.
  return tagged.of(agent.who)?.kind === 'party' && !/(?:after|since) $/.test(left)
    ? [...wonBy(said, victor, 'gain', agent.who), ...andNext(said)]
    : null;
}

/** False of what was once, or would be: "The seat could fall to X", "was held by X from 1997". */
export const isOfNow = ({ groups, left, rest }: Said): boolean =>
  !NOT.test(plainGap(groups['gap'] ?? '')) &&
  !/\b(?:if|would|could|that|when|until|since) (?:the )?$/.test(left) &&
  !OF_OTHER_YEARS.test(rest);

/** Who held, took or lost a seat: "The seat was gained from X by Y". */
export function byWhom(said: Said): Draft[] | null {
  const { held, taken, lost, byFrom, who } = said.groups;
  if (lost) return wonBy(said, undefined, 'gain', who).filter(({ kind }) => kind === 'outcome');
  // "Held by X in 1997".
  if (/^ in [\ue700-\ue7ff]/.test(said.rest) && !byFrom) return null;
  return wonBy(said, who, held ? 'hold' : (byFrom ?? taken) ? 'gain' : null, byFrom);
}

/** To whom a seat went: "The seat has fallen to X." */
export function toWhom(said: Said): Draft[] | null {
  const { left, rest } = said;
  const { fell = '', from, to } = said.groups;
  // "More than half of the vote in Ashdale went to her".
  if (/\b(?:votes?|poll|ballots?) (?:cast )?(?:in|at) $/.test(left)) return null;
  // "Ashdale swung to X by 7 per cent": its votes did.
  if (/^(?:sw[iu]ng|moved)/.test(fell) && VOTES_SWUNG.test(rest)) return null;
  return [...wonBy(said, to, /^(?:go|went|now belongs)/.test(fell) && !from ? null : 'gain', from), ...andNext(said)];
}

/** Who keeps a seat: "It remains firmly in X’s hands." */
export function inWhoseHands(said: Said): Draft[] | null {
  const { hands, gap = '' } = said.groups;
  return /\b(?:keep\w*|kept|stay\w*|remain\w*|still)\b/.test(said.left.slice(-24) + gap)
    ? wonBy(said, hands, 'hold').filter(({ kind }) => kind === 'outcome')
    : null;
}

/** Whom a seat chose: "Ashdale has elected an X MP", but not "every time". */
export function chosen(said: Said): Draft[] | null {
  const { left, rest } = said;
  return /\bsince\b/.test(left) || / every\b/.test(rest)
    ? null
    : wonBy(said, said.groups['chose'], /^ mp (?:for the first|after [^.;]{0,25}years)/.test(rest) ? 'gain' : null);
}

/** With whom a seat stays: "Ashdale remains an X seat". */
export function withWhom(said: Said): Draft[] | null {
  const { text, left, rest } = said;
  const { seat, gap, stays = '', keeper, tail } = said.groups;
  // "Ashdale is X": whoever held it.
  if (/^(?:is|are)$/.test(stays) && !/\bstill\b/.test(text))
    return seat && left + gap + tail === '' && /^(?:[,.;]|$)/.test(rest) ? wonBy(said, keeper, null) : null;
  return tail || ENDS.test(rest) ? wonBy(said, keeper, 'hold').filter(({ kind }) => kind === 'outcome') : null;
}
