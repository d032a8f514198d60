import { inLines } from './in-lines.ts';

const PREVIEW_TITLE = new RegExp(
  inLines`
    \b(?:
      predictions?|polls? (?:finds?|shows?|suggests?|says|puts|gives|predicts)|new poll|forecasts?|odds|favourites?
      |who will win|what to (?:look|watch)|preview|selected|selects|picks?|picked|to fight|to stand in|to contest
      |candidates? (?:announced|revealed|named|list)|guide to|(?:everything|all) you need|go(?:es)? to the polls
      |heads? to the polls|date set|date announced|could (?:win|lose|take)|voters? (?:decide|prepare)|hustings|tips?
      |tipster|betting|campaign(?:ing)? (?:trail|begins|starts)
    )\b
  `,
  'i',
);
const AHEAD = new RegExp(
  inLines`
    \bnext (?:week|month|thursday)'?s?\b
    |\b(?:go|goes|going|heads?|heading) to the polls (?:today|tomorrow|next|on|this|later)
    |\b(?<!(?:ward|council) )(?:by-?election|byelection|poll|contest|vote) (?:
      will|is to|is due to|is expected to|takes place|is being held|is on
    )\b
    |\bpolling stations (?:[^.;]{0,60} )?(?:open|will|are)\b|\b(?:are|is) voting (?:today|on|in)\b
    |\btomorrow's (?:by-?election|poll|vote)\b|\bvoting is on\b
    |\bvoting (?:goes on|continues|is (?:still )?under way|has begun|began at)\b
    |\bpolls (?:open|close) (?:at|from|until|tonight)|\bon course to\b|\bto be held on\b
    |\b(?:impending|forthcoming|coming|upcoming) by-?election
    |\bthere will be a by-?election\b|\bby-?election on (?:mon|tues|wednes|thurs)day\b
  `,
  'i',
);
/** Words of a poll that is decided. */
export const DECIDED = new RegExp(inLines`
  \b(?:has|have|was|were) (?:won|held|elected|taken|re-?elected|declared|returned|beaten|retained)\b
  |\b(?:won|held|retained|took|gained|seized|kept) (?:the )?(?:[A-Z][\w'-]+ (?:and )?){0,5}(?:seat|by-?election)
  |\b(?:new|newly[- ]elected) (?:\w+ )?MP\b|\bGAIN\b|\bHOLD\b
`);

/** True where an article looks ahead: its opening says so and nothing in it was decided. */
export function looksAhead(text: string): boolean {
  const first = (text.split('\n').find((line) => line.trim() !== '') ?? '').slice(0, 120);
  const title = text
    .slice(0, 400)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 2)
    .join(' ')
    .slice(0, 260);
  if (
    /\bthere will be a by-?election\b|\bby-?election (?:will be|is to be|is due to be) held\b/i.test(
      text.slice(0, 3000),
    ) &&
    !/\b(?:result|declared|new(?:ly elected)? MP)\b/i.test(text)
  )
    return true;
  const ahead = AHEAD.test(text.slice(0, 3000));
  if (PREVIEW_TITLE.test(title) && ahead) return true;
  if (/\b(?:predictions?|poll (?:finds|shows|suggests|puts|gives)|forecasts?)\b/i.test(first)) return true;
  return ahead && !DECIDED.test(text.replace(/\b(?:in|since|at the) (?:19|20)\d\d[^.]{0,120}/g, ''));
}
