import { inLines } from '../in-lines.ts';
import { ITS, LEAD } from '../majority-words.ts';
import { phrase, type FigureMention, type Tagged } from '../mentions.ts';
import type { Match, RuleContext } from '../rule.ts';

/** The noun before its figure, and the words between. */
const NOUN_FIRST = new RegExp(`^(?<head>.*)\\b(?<noun>${LEAD})\\b(?<gap>[^;.!?]{0,90})$`, 's');
/** Words between a noun and a figure after which the figure is not the noun's. */
const NOT_ITS = new RegExp(inLines`
  \b(?:
    turn-?out|electorate|votes?|share|seats|seat of|poll(?:s|ed|ing)?|received|got
    |(?:receiv|gett|winn|tak|poll|secur|gather)ing|(?:increase|rise|fall|drop|decrease|reduction) of
    |won(?! (?:by|in|at|here|there|last))|took|takes|commons|council|swing|scored|members|membership|supporters
    |voters|electors|with|when|as|because|after|if|than|against|compar\w+|who|whom|while|whereas|although|though
    |since|before|but|aged?|people|deposits?|would|could|might|may|will|points?|far off|near
  )\b
  |\band (?!(?:is|was|it|now|stands)\b)|\b(?:by|on|for|beat\w*|between(?: the)?) (?:[\w-]+ )?$|[\ue000-\ue2ff] $
`);
/** The figure before its noun. */
const NOUN_BEHIND = new RegExp(
  inLines`
    ^(?:(?: |-)votes?)?(?:-strong)?
    (?:(?: (?:that|which))? (?:was|is|had been) (?:the|an?|its|their|his|her|[\ue000-\ue2ff]'s)| [-–] the)?(?: |-)(?<adj>
      (?:
        (?!
          (?:
            with|and|the|to|an?|in|of|but|as|for|on|at|against|from|more|over|votes?|was|is|while|who|by|than|so|its
            |his|her|their|these|those|saw
          ) )(?:[\w'-]+|[\ue000-\ue1ff](?:'s)?) ){0,3}
    )(?<noun>(?!majorities)${LEAD})\b(?! of (?:the|those|all)\b)
  `,
);
/** "At 1,771, the majority was": the noun behind a comma. */
const AT = new RegExp(
  inLines`
    ^(?:,| [-–] [^-–;]{1,40} [-–])? (?:the|his|her|its|their|[\ue000-\ue2ff]'s)
    (?: (?:[\ue100-\ue1ff](?:'s)?|[a-z]+)){0,2} majority\b
  `,
);
/** "9,000, with which they won the seat": by a relative clause alone. */
const WHICH = /^(?: votes)? (?:by|with) which (?:the )?([\ue000-\ue2ff])?/;
/** Swept away or defended, without a noun. */
const HELD_OF_OLD = phrase(
  inLines`
    \b(?:
      inherit(?:ed|ing|s)|(?:defend(?:ed|ing|s)|to defend)|protecting|overturn(?:ed|ing|s)?,?
      |(?:was|were|been) sitting on|had sat on
    ) {ITS}{0,4}$
    |\b(?:once|previously) (?:had|with|by|was)? ?(?:a )?$
    |\b(?:wip|eras|overturn|revers)\w+(?: out)? one of {ITS}{0,3}$
  `,
  { ITS },
);

/** What may stand between "majority" and its figure and says nothing of either: "between Ann Bell and Tom Reed". */
const ASIDES = new RegExp(inLines` between [^.;]{1,30}? and (?:the )?\S+
  |, (?:who|which|where|when|whose|though|while)\b[^,;]{0,80},
  | (?:by|with) which [^,;]{3,60}(?= (?:was|is)\b)
`);

/** "Cut by 2,000 to": what a majority changed by. */
const CHANGE = / by (?:[\ue400-\ue5ff](?: votes| points)?|[a-z -]{4,24}?)(?=,? to )| between the [\ue400-\ue4ff]/;

/** A count that the words around it call a lead. */
export interface Lead {
  readonly unit: string;
  readonly figure: FigureMention;
  readonly tagged: Tagged;
  /** Words before the count and behind it. */
  readonly left: string;
  readonly right: string;
  /** Words before it since the last semicolon, without what the majority changed by. */
  readonly clause: string;
  /** Of those, the words since the figure before. */
  readonly own: string;
  /** "majority", "margin"; undefined where only a verb says what it is: "inherited 9,000". */
  readonly noun: string | undefined;
  /** The noun stands before the count: "a majority of 900". */
  readonly nounFirst: boolean;
  /** Words before whichever comes first, noun or count. */
  readonly head: string;
  /** Words between a noun and the count behind it: "majority [over the others of] 900". */
  readonly gap: string;
  /** Words between the count and a noun behind it: "a 900 [vote] majority"; undefined where none stands there. */
  readonly adjective: string | undefined;
  /** Words behind whichever comes last, count or noun. */
  readonly rest: string;
  /** Words that make the count one of old without a noun: "inherited". */
  readonly held: string | undefined;
  /** "With which they won": the clause, and its subject. */
  readonly which: RegExpExecArray | null;
}

/** The lead that a match states, with what calls it so; null where nothing does. */
export function leadIn({ index, groups }: Match, { tagged }: RuleContext): Lead | null {
  const unit = groups['n'] as string;
  const figure = tagged.of(unit);
  if (figure?.kind !== 'count') return null;
  const left = tagged.text.slice(0, index);
  const right = tagged.text.slice(index + 1);
  const clause = left.slice(Math.max(index - 150, left.lastIndexOf(';') + 1)).replace(CHANGE, '');
  const own = clause.slice(clause.search(/[^\ue400-\ue5ff]*$/));
  const first = NOUN_FIRST.exec(/^ to be (?:precise|exact)/.test(right) ? clause : own)?.groups;
  const gap = first?.['gap'] ?? '';
  const nounFirst = first !== undefined && !NOT_ITS.test(gap.replace(ASIDES, ''));
  // "a 9,000 majority of 2010": a year.
  if (nounFirst && gap === ' of ' && NOUN_BEHIND.test(own)) return null;
  const behind = NOUN_BEHIND.exec(right);
  const adjective = behind?.groups?.['adj'];
  const which = WHICH.exec(right);
  const named = which || (/(?:^| )at $/.test(left) && AT.test(right)) ? 'majority' : undefined;
  const around = { unit, figure, tagged, left, right, clause, own, gap, adjective, which, nounFirst };
  const held = own.match(HELD_OF_OLD)?.[0];
  const told = nounFirst
    ? { noun: first['noun'], head: first['head'] ?? '', rest: right }
    : { noun: behind?.groups?.['noun'] ?? named, head: own, rest: right.slice(behind?.[0].length) };
  return told.noun || held ? { ...around, ...told, held } : null;
}
