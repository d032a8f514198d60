import { HEARSAY, LOWER_PLACE, NO_LEAD, OTHER_VOTE, placeIn, WINNING } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { holderLeftOf, subjectLeftOf } from './subject.ts';

/** Won, held or lost by the figure that follows. */
const BY =
  /\bby (?:(?:just|only|barely|exactly|precisely|what|some|the(?: narrowest of margins[,:–]?)?|no more than|an?(?: (?!further|third|total|average|swing|vote)[\w-]+){0,5}) )*$/;
/** Does something to the seat or the rival by so many votes. */
const DOES =
  /\b(?:did (?:so|it)|\w+(?:ed|es)|over\w+|under\w+|saw|put|went|go|gave|succumbs?) (?:[^;\ue400-\ue5ff]{0,30})$/;
/** Keeps or wins the seat: what outweighs a word of change. */
const KEPT =
  /\b(?:h[eo]ld\w*|w[io]n\w*|kept|keeping|retain\w*|beat\w*|defeat\w*|scrap\w+|squeak\w*|took|tak\w+|(?:went|go\w+) down to)\b[^,;]{0,40}$/;
const CHANGED =
  /\b(?:increas\w+|rose|risen|grew|up|down|fell by|cut|reduc\w+|slash\w*|shr[aiu]nk|drop\w*|fall\w*|turnout|trimmed|swell\w*|boost\w*|outnumber\w*|(?:its|their|his|her) share|vote|halv\w+|improv\w+|add(?:ed|ing)?|surg\w+|soar\w*|climb\w*|plung\w+|slump\w*|tumbl\w+|declin\w+|exceed\w*|doubl\w+|miscount\w*|chang\w+|differ\w*|extend\w*|better\w*)\b[^,;]{0,40}$/;
/** "Second to X", "beaten into second": the gap behind who won. */
const TO_SECOND =
  /[\ue600-\ue6ff] to (?:the )?[\ue000-\ue2ff] $|\b(?:beat\w*|edged|pipped|pushed|forced|relegated)\b[^,;]{0,30} (?:in|)to (?:an? )?(?:[a-z]+ )?[\ue600-\ue6ff](?: place)?(?: by (?:the )?[\ue000-\ue2ff])? $/;
/** "The last victory here, at the by-election of 1994, was": set apart, the time still is the figure's. "Is not winning": nor is it now. */
const EVENT_OF_BEFORE =
  /\b(?:not (?!only|just)|never |being (?:ahead|in front))[^,;]{0,30}$|\b(?:victory|win|triumph|success|defeat)\b[^,;]{0,20}, [^,;]*by-?election[^,;]*, (?:was|had been) $/;
/** Whose seat it was before, who won it by so many. */
const HOLDER =
  /\b(?:previous|former|last|late|outgoing) (?:holder|occupant|incumbent|mp|member),? [\ue000-\ue0ff],? (?:who )?(?:had |once )?(?:won|held|took|kept)\b[^,;]{0,40}$/;
/** "By 219 votes X took the seat". */
const FRONTED =
  /^(?: votes)?,?(?: (?:and )?(?:on|after|in) [^,;]{3,40},)? (?:the )?(?<who>[\ue000-\ue2ff])(?<does>[^;]{0,80})/;
/** "By 5,000 and Y, the favourite, by 4,000": of two gaps in one seat the first is not over the runner-up. */
const OF_TWO_GAPS = /^(?: votes)?,? and (?!.*[\ue300-\ue3ff])[^;]*[\ue000-\ue1ff],? by (?:[a-z]+ ){0,3}[\ue400-\ue4ff]/;
/** "Put X ahead of Y by 900". */
const PUT_AHEAD =
  /\b(?:put|left|finish\w*|came|was|were|is|ended)\b[^,;]{0,40}\bahead of (?:the )?[\ue000-\ue2ff][^,;]{0,20}$/;
/** Who wins over whom: the gap is the majority only where that one won the seat. */
const OVER =
  /([\ue000-\ue2ff])(?!'s (?:would-be )?(?:successor|replacement|heir))[^\ue000-\ue3ff;]{0,40}?\b(?:beats?|beating|defeat(?:ed|s)|edg(?:ed|ing)|pipp(?:ed|ing)|saw off|ousted|unseated|overcame|squeezed past|trounced|thrashed|outpolled|ahead of)\b[^;]{0,60}$/;

/** Its doc, examples and silences say what it reads. */
export const byNVotes: Rule = {
  name: 'by-n-votes',
  doc: 'A seat won, held, taken or lost by a number of votes: the majority.',
  examples: [
    { text: 'Labour won the seat by six votes.', claims: [{ kind: 'majority', value: 6, slice: 'six' }] },
    {
      text: 'The Conservatives held the seat by a margin of almost 8,000.',
      claims: [{ kind: 'majority', value: 8000, precision: 'almost', slice: '8,000' }],
    },
    {
      text: 'Labour took the seat by a slender 417 votes after a recount.',
      claims: [{ kind: 'majority', value: 417, slice: '417' }],
    },
    {
      text: 'Labour overturned a Conservative majority of 3,105 to take the seat by 1,264 votes.',
      claims: [{ kind: 'majority', value: 1264, slice: '1,264' }],
    },
    {
      text: 'Labour’s 2,710-vote victory in the seat was a relief.',
      claims: [{ kind: 'majority', value: 2710, slice: '2,710' }],
    },
    {
      text: 'Labour won the seat. Ann Bell polled 17,462 and Tom Reed 12,781, a difference of 4,681.',
      claims: [
        { kind: 'majority', value: 4681, slice: '4,681' },
        { kind: 'votes', candidate: 'Ann Bell', value: 17462, slice: '17,462' },
      ],
    },
  ],
  silences: [
    'Labour was beaten into third by 117 votes.',
    'The former member had been recalled by 6,480 of those who could sign, and Labour won.',
    'Labour won. It beat the 2,140 by which it had held the seat in 2010 by some 900.',
    'Labour held the seat. Ann Bell had been put in by 9,104 of us.',
    'Labour held the seat, a week after the council election where Ann Bell won by 468 votes.',
    'Labour increased its majority by more than 4,000 votes.',
    'The Liberal Democrats pipped UKIP to second place by 55 votes.',
    'The Conservatives kept second, but only by 88 votes.',
    'The Conservatives kept their deposit by 41 votes.',
    'MPs backed the motion and the government won by 30 votes.',
    'Labour won. The Greens beat the Independent to fourth by 62.',
    'The Greens, who lost their deposit by 14 votes, blamed the weather.',
  ],
  needs: /\bby |-votes? /,
  pattern: phrase('(?<n>{count})'),
  read: ({ index, groups }, { tagged }) => {
    const unit = groups['n'] as string;
    if (tagged.of(unit)?.kind !== 'count') return null;
    const left = tagged.text.slice(0, index);
    const right = tagged.text.slice(index + 1);
    if (
      /^-votes? (?:victory|win|triumph|success|defeat|squeaker|landslide)\b(?! to defend)/.test(right) ||
      /\b(?:it was|it's|(?:it|seat|constituency|[\ue300-\ue3ff]) (?:was|had been|is|stayed|remained|went)) [\ue100-\ue1ff] by (?:just |only |a )*$/.test(
        left,
      )
    )
      return /\b(?:council|poll|lead(?:s|ing)?|last time|share|turn-?out)\b/.test(left.slice(-40))
        ? null
        : /\b(?:annul|void|quash|overturn|str(?:uck|ike))\w*\b[^;]{0,40}$/.test(left)
          ? [{ kind: 'previousMajority', figure: unit, settled: true }]
          : [{ kind: 'majority', figure: unit }];
    const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(':'), left.length - 130) + 1);
    const by = BY.exec(clause);
    const first = by?.index === 0 && FRONTED.exec(right)?.groups;
    if (first && WINNING.test(first['does'] ?? '') && !LOWER_PLACE.test(first['does'] ?? ''))
      return [{ kind: 'majority', figure: unit, who: first['who'], rival: 'beats' }];
    if (!by || NO_LEAD.test(right) || OTHER_VOTE.test(clause)) return null;
    const own = clause.slice(0, by.index);
    if (OF_TWO_GAPS.test(right)) return null;
    if (/^ to\b(?! (?:take|win|hold|keep|become|give|claim|retain|secure|beat|clinch|defeat))/.test(right)) return null;
    if (HEARSAY.test(/[^,;]*,? ?$/.exec(own)?.[0] ?? '') || EVENT_OF_BEFORE.test(own)) return null;
    const second = TO_SECOND.test(own) && placeIn(own, tagged) === 2;
    // "recalled by 6,000", "beat the 2,100 of 2010 by 900": signatures; one majority over another.
    if (
      /\b(?:recalled|signed|petition\w*|backed|supported)\b[^,;]{0,24}$/.test(own) ||
      /\b(?:beat\w*|better(?:s|ed)|exceed\w*|topp\w+|surpass\w*) (?:(?:the|his|her|its|their) )?(?:[a-z]+ (?:of )?){0,2}[\ue400-\ue4ff]/.test(
        own,
      )
    )
      return null;
    if (
      !(
        second ||
        WINNING.test(own) ||
        PUT_AHEAD.test(own) ||
        (/^(?: |-)votes?\b/.test(right) && DOES.test(own) && !/\b(?:trail\w*|led|leads?|leading)\b/.test(own))
      ) ||
      /\bdeposits?\b[^,;]{0,30}$/.test(own)
    )
      return null;
    if (CHANGED.test(clause.slice(-60)) && !KEPT.test(own)) return null;
    if (
      LOWER_PLACE.test(/[^,;]{0,45}$/.exec(own)?.[0] ?? '') &&
      !/\b(?:won|held|kept|seat)\b(?![^,;]{0,20}[\ue600-\ue6ff])[^,;]{0,30}$/.test(own) &&
      !second
    )
      return null;
    if (LOWER_PLACE.test(/^(?:(?! with | and (?:the )?[\ue000-\ue2ff])[^.;,]){0,40}/.exec(right)?.[0] ?? ''))
      return null;
    // "kept third, but only by 88": a gap that decided a lower place.
    if (/[\ue600-\ue6ff](?: place)?,? but (?:only )?$/.test(own)) return null;
    if (/\bmajority (?:\w+ ){0,3}$/.test(own)) return null;
    if (HOLDER.test(own)) return [{ kind: 'previousMajority', figure: unit, settled: true }];
    const over = OVER.exec(own)?.[1] ?? (second || WINNING.test(own) ? undefined : subjectLeftOf(own));
    return [
      {
        kind: 'majority',
        figure: unit,
        who: over,
        rival: over ? 'beats' : undefined,
        // "wiping out a majority of 9,000 of 2010 to win by 1,200": the year is the other's.
        settled: / majority\b.* to (?:win|take|hold|keep|claim|seize|capture|gain)\b[^,;]{0,40}$/.test(own),
        holder: holderLeftOf(own),
      },
    ];
  },
};
