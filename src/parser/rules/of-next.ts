import { inLines } from '../in-lines.ts';

/** "and fourth, on 220, the Greens", "; with 220 the Greens came fourth": who it is of comes behind. */
const RANK_BEFORE = new RegExp(inLines`
  (?:^|(?<![\ue000-\ue1ff])[,;:–] |\b(?:and|but|then) )(?:in )?
  (?:[\ue600-\ue6ff](?: place)?|last|next|bottom|then|behind|below),? $
`);
const NAME_BEHIND = /^(?: votes)?,? (?:came |was |were |is )?(?:the )?[\ue000-\ue1ff]/;
const OPENS = /(?:[;:–] |\b(?:and|but|while|though|although|yet) )$/;
const DOES = new RegExp(inLines`
  ^(?: votes| of the (?:vote|poll))?,? (?:the )?[\ue000-\ue2ff]
  (?:'s [\ue000-\ue0ff])? (?:was|were|came|had|[a-z]+(?:ed|s)|took|held|won)\b
`);
/** "Their 41% compares with 39% for the others". */
const COMPARED = /\bcompare[sd]? $/;

/** "N for A, M for B" and "for A N, for B M": behind the name its own figure follows. */
export const HAS_OWN = /^ (?:(?:just|only) )?[\ue400-\ue5ff]/;

/** Whether a figure behind "on", "with" or "at" is of the name behind it, or only compared with another. */
export const isOfNext = (left: string, rest: string): boolean =>
  COMPARED.test(left) || (RANK_BEFORE.test(left) ? NAME_BEHIND.test(rest) : OPENS.test(left) && DOES.test(rest));
