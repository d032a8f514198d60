import { inLines } from '../in-lines.ts';
import { HEARSAY, LOWER_PLACE, NO_LEAD, OTHER_VOTE, placeIn, WINNING } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { decidesLower, gapBetween } from './compared.ts';
import { holderLeftOf, subjectLeftOf } from './subject.ts';

/** Won, held or lost by the figure that follows. */
const BY = new RegExp(inLines`
  \bby (?:
    (?:
      just|only|what|some|the(?: narrowest of margins[,:–]?)?|no more than|[a-z]+ly
      |an?(?: (?!further|third|total|average|swing|vote)[\w-]+){0,5}
    ) )*$
`);
/** Does something to the seat or the rival by so many votes. */
const DOES = /\b(?:did (?:so|it)|[a-z]+(?:ed|es)|went|gave|put|saw) [^;\ue400-\ue5ff]{0,30}$/;
/** What changes by so many votes, or is outdone by them: "beat the 2,100 of 2010 by 900". */
const CHANGED = new RegExp(inLines`
  \b(?:
    vote|share|turn-?out|majority|lead|cut|up|down|r[io]se\w*|grew|fell|recalled|signed|backed|supported
    |(?:reduc|slash|increas|shr[aiu]nk|dropp|fall|boost|halv|improv|surg|slump|trimm|outnumber|doubl|extend)\w*
  ) (?:(?!to\b)\w+ ){0,3}$
  |\b(?:beat\w*|better\w*|exceed\w*|topp\w+) (?:[a-z]+ ){0,4}[\ue400-\ue4ff]|\bdeposits?\b[^,;]{0,30}$
`);
/** "Second to X", "beaten into second": the gap behind who won. */
const TO_SECOND = new RegExp(inLines`
  [\ue600-\ue6ff] to (?:the )?[\ue000-\ue2ff] $
  |\b(?:beat\w*|[a-z]+ed)\b[^,;]{0,30} (?:in)?to (?:an? )?(?:[a-z]+ )?[\ue600-\ue6ff](?: place)? $
`);
/** "It was theirs by 300". */
const SEAT_WAS = new RegExp(inLines`
  \b(?:it|seat|constituency|by-election|[\ue300-\ue3ff]) (?:was|had been|is|stayed|went) (?:the )?[\ue100-\ue1ff]
  (?:'s?)?,?(?: and)? by (?:just |only )?$
`);
/** "Is not winning", "being ahead by": of another day, as what a member of before did. */
const NOT_NOW = /\bprevious (?:holder|mp|member)\b|\b(?:not (?!only|just)|never |being )[^,;]{0,30}$/;
/** "By 219 votes X took the seat". */
const FRONTED = /^(?: votes)?,?(?: [^,;]{3,40},)? (?:the )?(?<who>[\ue000-\ue2ff])(?<does>[^;]{0,80})/;
/** "By 5,000 and Y, the favourite, by 4,000": of two gaps in one seat the first is not over the runner-up. */
const OF_TWO_GAPS = /^(?: votes)?,? and (?!.*[\ue300-\ue3ff])[^;]*[\ue000-\ue1ff],? by (?:[a-z]+ ){0,3}[\ue400-\ue4ff]/;
/** Who beats whom: the one ahead stands before. */
const OVER = new RegExp(inLines`
  ([\ue000-\ue2ff])(?!'s (?:[a-z-]+ )?(?:successor|heir))[^\ue000-\ue3ff;]{0,40}?\b(?:
    beat(?:s|ing)?|defeat\w+|edg(?:ed|ing)|pipp\w+|saw off|ousted|unseated|overcame|squeezed past|tr[a-z]+ed
    |ahead of
  )\b[^;]{0,60}$
`);

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
      text: 'The by-election is the Greens’, and by over 4,000 votes.',
      claims: [{ kind: 'majority', value: 4000, precision: 'moreThan', slice: '4,000' }],
    },
    {
      text: '• By almost 6,000 votes Ann Bell wins the seat for Labour.',
      claims: [{ kind: 'majority', value: 6000, precision: 'almost', slice: '6,000' }],
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
    const left = tagged.text.slice(0, index);
    const right = tagged.text.slice(index + 1);
    if (
      /^-votes? (?:victory|win|triumph|success|defeat|squeaker|landslide)\b(?! to defend)/.test(right) ||
      SEAT_WAS.test(left)
    )
      return /\b(?:council|polls?|lead\w*|last time|share|annul|void|quash|overturn)\w*\b[^;]{0,40}$/.test(left)
        ? null
        : [gapBetween(unit, {})];
    const clause = /[^;:]{0,130}$/.exec(left)?.[0] ?? '';
    const by = BY.exec(clause);
    if (!by || NO_LEAD.test(right) || OTHER_VOTE.test(clause) || OF_TWO_GAPS.test(right)) return null;
    const fronted = !/\w|[\ue000-\uf8ff]/.test(clause.slice(0, by.index)) && FRONTED.exec(right)?.groups;
    if (fronted && WINNING.test(fronted['does'] ?? '')) return [gapBetween(unit, { ahead: fronted['who'] }, 'beats')];
    if (/^ to (?![a-z]+ (?:the |it\b|its |[\ue000-\ue3ff]))/.test(right)) return null;
    const own = clause.slice(0, by.index);
    if (HEARSAY.test(/[^,;]*,? ?$/.exec(own)?.[0] ?? '') || NOT_NOW.test(own) || CHANGED.test(own)) return null;
    const second = TO_SECOND.test(own) && placeIn(own, tagged) === 2;
    const won = second || WINNING.test(own);
    const over = OVER.exec(own)?.[1];
    if (
      !won &&
      !over &&
      !(/^(?: |-)votes?\b/.test(right) && DOES.test(own) && !/\b(?:trail\w*|led|lead\w*)\b/.test(own))
    )
      return null;
    const beside = /^(?:(?! with | and (?:the )?[\ue000-\ue2ff])[^.;,]){0,40}/.exec(right)?.[0] ?? '';
    if (
      LOWER_PLACE.test(beside) ||
      decidesLower(/[^,;]{0,45}(?:, but )?(?:only )?$/.exec(own)?.[0] ?? '', '', second, tagged)
    )
      return null;
    return [
      {
        ...gapBetween(unit, { ahead: over ?? (won ? undefined : subjectLeftOf(own)) }, 'beats'),
        // "wiping out a majority of 9,000 of 2010 to win by 1,200": the year is the other's.
        settled: / majority\b.* to [a-z]+\b[^,;]{0,40}$/.test(own),
        holder: holderLeftOf(own),
      },
    ];
  },
};
