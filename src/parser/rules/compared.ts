import { LOWER_PLACE, placeIn } from '../majority-words.ts';
import type { Tagged } from '../mentions.ts';
import type { Draft } from '../rule.ts';

/** Whose two votes lie a gap apart: units of the one ahead and the one behind, undefined where the words leave it open. */
export interface Compared {
  readonly ahead?: string | undefined;
  readonly behind?: string | undefined;
  /** The words leave open which of the two is ahead. */
  readonly either?: boolean;
}

/** The majority that a gap between two is; who won is known later, and where the one ahead did not, the gap is none. */
export const gapBetween = (
  figure: string,
  { ahead, behind, either }: Compared,
  rival: Draft['rival'] = 'leads',
): Draft => ({
  kind: 'majority',
  figure,
  who: ahead,
  to: either ? behind : undefined,
  rival: ahead ? rival : undefined,
});

/** What is won or kept: a place told before it decides no gap that stands behind it. */
const WON = /.*\b(?:won|elected|held|kept|seat|victory|majority|winner)\b(?![^,;]{0,20}[\ue600-\ue6ff])/s;

/** True where words before or behind a gap say that it decided a lower place or a deposit; `second` is allowed for who lost to the winner. */
export const decidesLower = (before: string, behind: string, lost: boolean, tagged: Tagged): boolean => {
  const since = before.replace(WON, '');
  return (
    (LOWER_PLACE.test(since) && !(lost && placeIn(since, tagged) === 2)) ||
    (LOWER_PLACE.test(behind) && (placeIn(behind, tagged) !== 2 || (lost && !/ in [\ue600-\ue6ff]/.test(behind))))
  );
};
