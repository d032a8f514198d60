import { inLines } from './in-lines.ts';

/** "…, in Bath 8,211", "; the second by 8,211", "and Mr Bell's 8,211". */
const PLACE_FIRST = new RegExp(inLines`
  ^(?: votes| points)?[,;]?
  (?: and| but| while| whereas)? (?:(?:(?:in|at|for) )?(?:the )?[\ue300-\ue3ff]|[\ue000-\ue0ff]'s?)
  (?:,| it was| was| by| of| with| a| just| only| mere| some| around| about)* [\ue400-\ue5ff]
  (?! (?:in|at) (?:the )?[\ue700-\ue7ff])
`);

/** True where the figure at a place is the first of two, and the second alone is said to be of the seat that follows it. */
export const isOfTheSeatBefore = (text: string, at: number): boolean => PLACE_FIRST.test(text.slice(at + 1, at + 60));
