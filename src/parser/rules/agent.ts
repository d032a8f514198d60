import { inLines } from '../in-lines.ts';
import type { RuleContext } from '../rule.ts';
import { subjectLeftOf } from './subject.ts';
import { plainGap } from './vocabulary.ts';

/** Words between somebody and a verb that make it a wish, a forecast or undone. */
export const UNREAL = new RegExp(inLines`
  \b(?:
    would|could|d have|will|might|may|can|cannot|should|had|if|unless|without|not|never|n't|no|need\w*|hop\w+
    |fail\w*|bid|expect\w*|lost|los(?:e|es|ing)|try|trying|tried|seek\w*|wants?|wanted|chances?|aim\w*|likely
    |predict\w*|favourites?|promis\w*|vow\w*|refus\w*|polls?|almost|nearly|just short
  )\b
`);
/** Such words that give the verb another subject or another time. */
const OTHERWISE = new RegExp(inLines`
  \b(?:
    only(?! just)|first|last|once|previous\w*|formerly|before|until|since|when|after|despite|claim\w*|moral|says?
    |said|told|believ\w*|think\w*|thought|that|whether|how|because|ever|always|count(?!y)|council\w*|leadership
    |local elections?|help\w*|to be|of
  )\b
`);
/** What one does to a rival before "to hold the seat", which then is no mere wish. */
const BY_DOING = new RegExp(inLines`
  \b(?:
    beat\w*|defeat\w*|saw off|sees off|held off|f[eo]nd\w* off|fought (?:off|back)|overc[oa]me\w*|overturn\w*
    |surg\w+|swept|romp\w*|storm\w*|c[oa]me from|bounc\w+|upset|pip(?:s|ped)|edg\w+|squeez\w+|manag\w+|continu\w+
    |return\w*|poll\w*|beating|def[iy]\w+|surviv\w+|rall\w+|weather\w+|took|scrap\w+|cruis\w+
  )\b[^,]* to (?:\w+ly )?$
`);
/** Said of what was done. */
const WITH_EASE =
  /\b(?:had|has|with) (?:no|little|few|scant) (?:\w+ )?(?:trouble|difficult(?:y|ies)|problems?) (?:in |with )?$/;
/** Right before somebody: it was not so, or not then. */
const UNREAL_BEFORE = new RegExp(inLines`
  \b(?:
    if|when|until|since|that|whether|unless|once|should|had|why|how|would|could|(?<!" )(?:says?|said)|claim\w*
    |believ\w*|(?<!\bas )(?:expect|predict|hop)\w*|thinks?|time|not(?: since)?|rather than|like
  ) (?:the )?$
`);

/** Up to the first name of the last sentence of a text. */
const FIRST_NAME = /^.*?[\ue000-\ue2ff]/s;

/** Somebody and what stands between the name and the verb. */
export interface Agent {
  /** Unit of the person or party. */
  readonly who: string;
  /** Offset of the unit. */
  readonly at: number;
}

/** Who does what the words behind `left` say; null where the words before the verb make it no plain statement of now. */
export function agentOf(left: string, gerund = false): Agent | null {
  // "X saw off Y, keeping": of the clause's first name, where none stands right before.
  const apart = gerund && !/[\ue000-\ue2ff](?:,? \w+ly)? $/.test(left);
  const who = apart ? subjectLeftOf(FIRST_NAME.exec(left)?.[0] ?? '') : subjectLeftOf(left);
  if (!who) return null;
  const at = left.indexOf(who);
  const gap = plainGap(left.slice(at + 1))
    .replace(/^,? (?:who|which)\b/, '')
    .replace(WITH_EASE, '');
  if (gap.length > (apart ? 160 : 90) || UNREAL_BEFORE.test(left.slice(0, at))) return null;
  if (
    /^'s? (?!(?:[\w-]+ ){0,2}(?:candidate|party|man|woman|contender|hopeful|team|choice|nominee|machine)\b)/.test(gap)
  )
    return null;
  // "no party but Labour has held it"
  if (/\bno\w*(?: \w+)? (?:but|other than|except)\b[^.;]*$/.test(left.slice(0, at))) return null;
  const done = BY_DOING.test(gap);
  const between = done && !/\b(?:not|never|fail\w*)\b/.test(gap) ? gap.replace(BY_DOING, ' ') : gap;
  return UNREAL.test(between) || (!apart && OTHERWISE.test(between)) || (!done && /\bto (?:\w+ly )?$/.test(gap))
    ? null
    : { who, at };
}

/** Before a victory: of another time or kind, or not yet. */
const NOT_YET = new RegExp(inLines`
  \b(?:
    would|could|if|might|may|hop\w+|expect\w*|bid|predict\w*|that|whether|when|not|never|first|second|last|since
    |before|until|like|possible|another|moral|such a|previous|no|council|local|leadership
  )\b[^.;,]{0,20}$
`);

/** Behind a victory: it depends on something, is only likely, or is of another time or kind ("would be a shock"). */
const LEFT_OPEN = new RegExp(inLines`
  ^(?:
    [^.;]{0,40},? if\b
    |(?:'s)? (?:
      would|could|will|might|common|democracy|the|last (?:time|year|month)
      |(?:is|was|seemed|looked) (?:likely|expected|possible)
    )\b
  )
`);

/** False where the words before or behind a victory, or a question mark, leave it open. */
export const ofNow = (prior: string, rest: string, { tagged }: RuleContext): boolean =>
  !NOT_YET.test(prior) && !tagged.text.endsWith('?') && !LEFT_OPEN.test(rest);
