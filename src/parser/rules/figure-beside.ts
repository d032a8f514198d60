import { inLines } from '../in-lines.ts';
import type { FigureMention, Tagged } from '../mentions.ts';
import { after, before, type Match, type RuleContext } from '../rule.ts';
import { HAS_OWN } from './of-next.ts';
import { amongVotes, COUNTS_SEATS, ELSE_BEFORE, NO_SHARE, OBLIQUE, OF_ELSE, PART_OF } from './vocabulary.ts';

/** What shows that a sentence counts votes. */
const COUNTS = new RegExp(inLines`
  \breceived\b|\bsecured\b|\battracted\b|\b(?:with|on|had|took|got|won) (?:just |only )?[\ue400-\ue4ff]
  |(?<!\ba )\bvotes?\b|\bpolled\b|\bballots?\b|\bresult:
`);

/** What somebody's share did for them. */
const MADE = new RegExp(inLines`
  ^(?: for (?:the )?[\ue100-\ue1ff]|, [^,.;]{4,50},)? (?:
    [a-z]+ (?:[\ue200-\ue2ff]|them|him|her|it)(?: |$)
    |(?:was|were|is|beat|compare[sd]|left|made|would|means?|meant|cost|saw|kept|came|fell|proved|will)\b
    | and (?:the )?[\ue000-\ue1ff]'s? [\ue500-\ue5ff]
  )
`);
/** A share that a name before has, of which this one is the next. */
const PERCENTS = new RegExp(inLines`
  \b(?:took|polled|won|got|had|received|secured|attracted|on|with) (?:just |only |a mere )?[\ue500-\ue5ff]
  (?: of (?:the )?votes?)?(?:,| and|, and|,? to|;|,? while|,? against)
  (?: (?:the )?[\ue000-\ue1ff](?:'s?)?(?: on| with)? (?:just |only |a mere )?[\ue500-\ue5ff](?:,| and|, and|;))*
  (?: the)? $
`);
/** "A was backed by 900 voters, B by 800". */
const BACKED =
  /\b(?:backed|supported|chosen|preferred) by [^\ue000-\ue5ff]*[\ue400-\ue5ff][^.;]*(?:,|\band) (?:the )?$/;
/** "It cost the party 60 votes." */
const LOSES = /\b(?:cost|sav(?:e|ed|ing)|den(?:y|ied)|rob\w*|ow(?:e|ed|ing)|los[et]|losing) (?:the |a )?$/;
/** Two or more of these are a list. */
const IN_BRACKETS = /[\ue000-\ue1ff] \([\ue400-\ue4ff](?: votes)?\)/g;
/** What a candidate's votes were in per cent, or whose they beat. */
const WAS_SHARE = new RegExp(inLines`
  ^(?: votes)? (?:
    (?:was|were|is|represents?|represented|equals?|equalled|amounted to) (?:just |only )?[\ue500-\ue5ff]
      (?! (?:more|less|up|down))
    |(?:beat|topped|bettered)\b
  )
`);

/** "X’s 2,784 left". */
const DID = /^ (?:came|was|were|is|are|put|left|gave|made|[a-z]+ed)\b/;
/** A count without a unit is one of votes where its statement ends. */
const ENDS = /^\s*(?:$|[,.;:)(–-]|(?:and|while|to|votes|in|with|but|a swing|on a)\b)/;

/** A figure beside a name, and the words around both. */
export interface Beside {
  readonly n: string;
  readonly who: string | undefined;
  readonly figure: FigureMention;
  /** "X 581", not "581 for X". */
  readonly first: boolean;
  /** "votes" or "of the vote". */
  readonly unit: string | undefined;
  /** "'s share of the vote was", or "by" of those who backed. */
  readonly noun: string | undefined;
  readonly text: string;
  readonly left: string;
  readonly rest: string;
}

/** Figure that a match sets beside a name; null where it is a change ("X +5.1") or what was done by so many ("led by 900"). */
export function besideOf(match: Match, context: RuleContext): Beside | null {
  const { n, unit, who, noun, by, m = '', munit, whom } = match.groups;
  const figure = context.tagged.of(n ?? m);
  const left = before(match, context);
  if ((figure?.kind !== 'count' && figure?.kind !== 'percent') || figure.sign) return null;
  if (by && !BACKED.test(left)) return null;
  return {
    n: n ?? m,
    who: who ?? whom,
    figure,
    first: n !== undefined,
    unit: unit ?? munit,
    noun: noun ?? by,
    text: match.text,
    left,
    rest: after(match, context),
  };
}

/** A gap or a turnout, not somebody's votes: "a majority of 900 for X". */
const OF_GAP = /\b(?:majority|lead|margin|swing|turnout|by|electorate)(?: (?:of|was|is|at))? ?(?:just |only |the )*$/;

/** "Fewer votes than X's 900". */
const MORE_OR_LESS = new RegExp(inLines`
  \b(?:bigger|larger|smaller|greater|less|more|fewer|higher|lower)(?: votes| people)? than (?!
    .*\b(?:twice|double|triple|times|half) (?:the )?$
  )[^,;]{0,30}$
`);

/** True where the words around a name and a figure give it to something else: "a greater share than X’s 4.1 per cent". */
export function isOfSomethingElse({ first, text, noun, left, rest }: Beside): boolean {
  if (OF_ELSE.test(rest) || NO_SHARE.test(rest) || MORE_OR_LESS.test(left)) return true;
  // "a majority of 900 for X", "581 of X’s votes".
  if (!first) return HAS_OWN.test(rest) || OF_GAP.test(left) || /^(?:'s)? votes?\b/.test(rest) || PART_OF.test(left);
  if (LOSES.test(left)) return true;
  // "With X's support, 42.4 per cent": of whom X supported.
  if (/support/.test(noun ?? '') && /\bwith (?:the )?$/.test(left)) return true;
  // "a rise in X's share of 8.7%": how far it went, not where.
  if (/\b(?:an?|the|its) (?:[a-z]+ )?[a-z]+ in (?:the )?$/.test(left)) return true;
  // "pipped X, 4,118 votes to 3,102": the first is the doer's.
  const set = !/\(/.test(text) && /^(?: votes?)?,? to (?:just |only )?[\ue400-\ue4ff]/.test(rest);
  return (set || /: /.test(text)) && OBLIQUE.test(left);
}

/** True of a count of votes, by its unit or by what it is told among: "X’s vote was 581". */
export function areVotes(beside: Beside, tagged: Tagged): boolean {
  const { figure, unit, noun, left, rest } = beside;
  const { text } = tagged;
  if (figure.value < 2) return false;
  if (unit) return true;
  if (isAge(beside, tagged) || (figure.value < 60 && !/\bvotes\b/.test(text)) || COUNTS_SEATS.test(text)) return false;
  // "X (581) beat Y (276)", "X (1,739, 4.6 per cent)", "X’s 15,450 was 28.4 per cent".
  const listed =
    (text.match(IN_BRACKETS)?.length ?? 0) > 1 || /^,? (?:or )?[\ue500-\ue5ff]\)/.test(rest) || WAS_SHARE.test(rest);
  return (!!noun || listed || (COUNTS.test(text) && !ELSE_BEFORE.test(left))) && isWhole(beside);
}

/** True of how old somebody is: "Ms Bell, 34, polled". */
const isAge = ({ figure, first, text, rest }: Beside, tagged: Tagged): boolean =>
  first &&
  figure.value < 100 &&
  (/, [\ue400-\ue4ff]$/.test(text)
    ? /^(?:[,)]|\.?$| who| and [a-z])/.test(rest)
    : / \([\ue400-\ue4ff]$/.test(text) && !(/^\)/.test(rest) && amongVotes(tagged)));

/** True where a bare count stands for itself and counts no noun behind it, as "X’s 40 councillors" would. */
const isWhole = ({ noun, text, rest }: Beside): boolean =>
  / (?:of|was|were|to|numbered|totalled)$/.test(noun ?? '') ||
  WAS_SHARE.test(rest) ||
  (/'s? [\ue400-\ue4ff]$/.test(text) && DID.test(rest)) ||
  ENDS.test(rest);

/** True of a share of the votes, not of a swing or a turnout: "X took 13.9 per cent, Y 5.1". */
export function isShare({ figure, first, unit, noun, text, left, rest }: Beside, tagged: Tagged): boolean {
  if (figure.unit === 'points') return false;
  // "a swing to X, 5.1 per cent", "up 5.1 per cent for X".
  if (/swing.* (?:to|for|from)(?: the)? $/.test(left.slice(-40))) return false;
  if (!first && /\b(?:swing|turnout|up|down|by)\b[^\ue400-\ue5ff]{0,30}$/.test(left.slice(-30))) return false;
  return (
    !!(unit || noun) ||
    /\b(?:of the (?:votes?|poll|total|ballot)|share|% of|vote)\b/.test(tagged.text) ||
    (first && (PERCENTS.test(left) || (/'s? (?:own )?[\ue500-\ue5ff]$/.test(text) && MADE.test(rest))))
  );
}
