import { SUPPOSED } from './doubt-words.ts';
import { inLines } from './in-lines.ts';
import type { FigureMention, Tagged } from './mentions.ts';
import { BEFORE, type Draft } from './rule.ts';

/** Counts below this are of many things. */
const LEAST = 30;
/** Counts from here on need no words to say what they count. */
export const TELLING = 300;
/** Characters within which a name stands beside a figure. */
export const NEAR = 110;
/** Names that are asked. */
const NAMES = 3;
const WHO = /[\ue000-\ue2ff]/g;
/** Those with whose support somebody stood. */
const BACKERS = /^[\ue100-\ue1ff](?:(?:,|,? and) [\ue100-\ue1ff])* (?:backing|support|blessing|endorsement)\b/;
const OF_TURNOUT =
  /\bturn(?:ed )?-?out|\bvot(?:ed|ing|ers)\b|\bcast\b|\bparticipat|\bpoll(?:s|ing)?\b|\belector|\bregist/;
const OF_SWINGS = /\bsw[iu]ng|\bswitch|\bmove[ds]\b|\btravelled\b/;
/** What a bound is set for, and a swing that is reckoned with. */
const LEAD = /\b(?:majorit|margin|lead|cushion|ahead|clear)/;
/** Of now, whoever had it before. */
const LOST_BY = /\b(?:has|is|was)(?: been)? (?:lost|won) by $/;
const UNREAL = new RegExp(`${SUPPOSED.source}|\\b(?:need(?:s|ed|ing)?|requir\\w*|repeat\\w*|i(?: ha|')ve seen)\\b`);
const OF_CHANGES = new RegExp(inLines`
  \b
  (?:
    up|down|off|points?|r[io]se|f[ae]ll\w*|dropp?\w*|los[est]|lost|lower|higher|gain\w*|increas\w*|slump\w*|than
    |shed|put on|lift\w*
  )
  \b
`);
/** A change of share that leaves its unit to another, or what the share came to; and what a change stays below. */
const BARE = /(?:share|points|\bper ?cent|[\ue500-\ue5ff]).*\b(?:(to)|up|down|by) $/s;
const MOST_POINTS = 60;
/** Characters within which a whole percentage is told to be a change. */
const CLOSE = 45;
const OF_VOTES = /\b(?:vot(?:e|es|ed|ers)|share|stake|poll|support)\b/;
/** What shows that a whole percentage is a share, and what that it is none. */
export const OF_SHARES = /^. (?:of (?:the|all)(?: the)? |vote )?(?:vote|poll|ballot|share)/;
const NO_SHARE = /^. (?:more|less|fewer|of (?!(?:[a-z]+ ){0,3}(?:vot|poll|ballot|those|them|total|electors)))/;
const OF_BOUNDS = /\b(?:reach|threshold|under|least)\b/;

/** Whether words tell of a change near a figure, which is none that it came to. */
export const isChange = (text: string, at: number, near: string): boolean =>
  OF_CHANGES.test(near) && !/\bto $/.test(text.slice(0, at));

/** Whether words say of a figure that it is the majority: votes of nobody, though a return may have as many. */
export const isMajority = (text: string, at: number): boolean =>
  /^. (?:vote )?(?:majority|lead|margin)\b/.test(text.slice(at)) ||
  /\b(?:majority|lead|margin)(?: over [^,.;]{1,40})? (?:of|was|is) (?:[a-z]+ ){0,2}$/.test(text.slice(0, at));

/**
 * What a figure at an offset of a tagged sentence may state, of nobody or of each of the names nearest.
 * @param around the sentences beside its own.
 */
export function draftsOf(
  { kind, value, words, unit, precision }: FigureMention,
  { text }: Tagged,
  at: number,
  around: string,
): readonly Draft[] {
  const figure = text.charAt(at);
  const near = text.slice(Math.max(0, at - NEAR), at + NEAR / 2);
  const named = namesNear(text, at);
  const names = named.length === 0 ? [BEFORE] : named;
  const one = (draft: Draft['kind']): Draft => ({ kind: draft, figure });
  const of = (draft: Draft['kind']): Draft[] => names.map((who) => ({ ...one(draft), who }));
  const hedged = precision !== 'exact';
  const changesOf = (): Draft[] => of('shareChange').flatMap((draft) => SIGNS.map((sign) => ({ ...draft, sign })));
  if (kind === 'count') {
    if (hedged)
      return value < 1000 || UNREAL.test(near)
        ? []
        : [
            ...(LEAD.test(near) ? TOTALS.slice(0, LOST_BY.test(text.slice(0, at)) ? 1 : 2).map(one) : []),
            ...(/^. vote/.test(text.slice(at)) ? of('votes') : []),
          ];
    // "The Tories' share fell by 17 points and Labour's by nine", "from 62 per cent to 52".
    const isOfVotes = /^. votes?\b/.test(text.slice(at));
    const bare = value < MOST_POINTS && !isOfVotes && BARE.exec(text.slice(0, at));
    if (bare) return bare[1] ? of('share') : changesOf();
    if (value < LEAST) return isOfVotes ? [one('majority')] : [];
    const votes = isMajority(text, at) ? [] : of('votes');
    return value < TELLING || FOR_SOMEBODY.test(text.slice(at)) ? votes : [...votes, ...TOTALS.map(one)];
  }
  const loose = hedged || Number.isInteger(value);
  const said = loose ? near : text + around;
  // A whole percentage may have its word in a sentence beside its own.
  const turnout = OF_TURNOUT.test(said) || /turnout/.test(around) ? [one('turnout')] : [];
  // A whole percentage fits much: the words are to say what it is of.
  const behind = text.slice(at);
  const inPoints = unit === 'points';
  if (loose && ((words && !inPoints && !OF_SHARES.test(behind)) || OF_BOUNDS.test(near))) return turnout;
  const shares = !loose || inPoints ? !loose : OF_SHARES.test(behind) || (named.length > 0 && !NO_SHARE.test(behind));
  const told = loose ? text.slice(Math.max(0, at - CLOSE), at + CLOSE) : near;
  const changes = isChange(text, at, told) && (!loose || unit === 'points' || OF_VOTES.test(text));
  return [
    ...(shares ? of('share') : []),
    ...turnout,
    ...(OF_SWINGS.test(said) && !UNREAL.test(near) ? [one('swing')] : []),
    ...(changes ? changesOf() : []),
  ];
}

/** "6,357 for her opponent, X": votes, as many as the majority or not. */
const FOR_SOMEBODY = /^.(?: votes?)? for (?:(?:[a-z]+|[\ue200-\ue2ff]),? ){0,3}[\ue000-\ue2ff]/;

/** The names nearest to a figure; what follows it is half as near again. */
const namesNear = (text: string, at: number): readonly string[] =>
  [...text.matchAll(WHO)]
    .filter(({ index }) => !BACKERS.test(text.slice(index)))
    .map(({ 0: who, index }) => ({ who, far: index < at ? at - index : (index - at) * 1.5 }))
    .filter(({ far }) => far < NEAR)
    .sort((a, b) => a.far - b.far)
    .slice(0, NAMES)
    .map(({ who }) => who);

/** A rise and a fall. */
export const SIGNS = [1, -1] as const;
const TOTALS = ['majority', 'previousMajority', 'votesCast', 'electorate'] as const;
