import type { Tagged } from '../mentions.ts';
import { BEFORE, type Draft } from '../rule.ts';
import { once } from './deposit-words.ts';
import { partyLeftOf } from './subject.ts';

/** Who is set apart from those of whom it is said. */
const EXCEPT =
  /\b(?:behind|ahead of|beating|over|beat|between|unlike|but for|(?:all|every\w*|no\w*) but|bar|except(?: for)?|apart from|other than|save(?: for)?) (?:the |both )?$/;
/** All of whom what follows is said: "A, B and C all". */
const LOSERS = once(
  '({LIST}),?(?:,? (?:also|each|both|all|too|have|had|has|duly|who|which|included|among them|likewise|similarly))*,? $',
);
/** "including X", "X among them" */
export const SOME =
  /\bincluding (?:the )?[\ue000-\ue1ff](?: \([^)]{0,30}\))?, $|[\ue000-\ue1ff](?: \([^)]{0,30}\))? (?:included|among them), $/;
/** "A with 310 and B with 212 both" */
const BOTH =
  /([\ue000-\ue1ff])[^.;:\ue000-\ue1ff]{0,60}?,? and(?: the)?(?: [a-z]+)? ([\ue000-\ue1ff])[^.;:\ue000-\ue1ff]{0,60}?[;,]? (?:all|both|each|have|also|duly)(?: also)? $/;

/** Units of everybody whom a text names or a pronoun stands for, in order. */
const namesOf = (text: string): readonly string[] => [...text.matchAll(/[\ue000-\ue2ff]/g)].map(([unit]) => unit);

/** Units of all whom the words at the end of `left` are said of. */
export function losers(told: string, tagged: Tagged): readonly string[] {
  const left = told
    .replace(/, (?:with|on) [^,]{0,60}, ?$/, ' ')
    .replace(
      /,? (?:was |were )?(?:beaten|pipped|overtaken|overhauled|leapfrogged|passed) by [^;]{0,160},? and $/,
      ' and ',
    );
  if (/\bthe latter(?: also)? $/.test(left)) return namesOf(left).slice(-1);
  const list = LOSERS.exec(left);
  const names = namesOf((list?.[1] ?? '').replace(/\([^)]*\)/g, ''));
  if ((names.length > 1 && /\b(?:and|or|nor|all|both|each)\b/.test(list?.[0] ?? '')) || SOME.test(left))
    return EXCEPT.test(left.slice(0, list?.index)) ? [] : names;
  const both = BOTH.exec(left.replace(/\([^)]{0,60}\)/g, ''));
  if (both?.[1] && both[2]) return [both[1], both[2]];
  const one = partyLeftOf(left, tagged);
  // Behind a semicolon stands somebody whom nothing names.
  const at = left.lastIndexOf(one ?? '\n');
  if (one) return /;(?! (?:it|they|he|she)\b)/.test(left.slice(at)) || EXCEPT.test(left.slice(0, at)) ? [] : [one];
  return /\b(?:his|her) $/.test(left) ? [BEFORE] : [];
}

/** Of how many the words speak that name nobody. */
export function thoseOf(left: string, behind: string): NonNullable<Draft['those']> {
  const clause = /[^.;]*$/.exec(left)?.[0] ?? '';
  if (/\b(?:both|pair|duo|neither|two|either)\b/.test(`${clause.slice(-40)} ${behind.slice(0, 40)}`)) return 'both';
  return /\b(?:all|each|none|they|trio|those|them)\b|[\ue400-\ue4ff\ue800-\ue8ff] (?:of them )?$/.test(
    clause.slice(-30),
  ) || /\bdeposits\b|[\ue200-\ue2ff]|among|between/.test(behind)
    ? 'all'
    : 'one';
}
