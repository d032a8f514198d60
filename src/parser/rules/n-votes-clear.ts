import { inLines } from '../in-lines.ts';
import { NO_LEAD, OTHER_VOTE } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { type Compared, decidesLower, gapBetween } from './compared.ts';
import { subjectLeftOf } from './subject.ts';

/** How the words behind a figure make it a gap: of who is ahead, of who is behind, or of the two that it lies between. */
const GAP = new RegExp(inLines`
  ^(?:(?: |-)votes?)?(?: \([\ue500-\ue5ff]\))?(?: (?:
    (?<ahead>
      (?:clear|ahead|in front|to the good|to (?:play with|sit on)|to spare|in hand|better (?:off )?than|up on)\b
      |more (?:votes )?than (?:(?:the|h\w+|their|\w+est|main|[\ue300-\ue3ff]|[\ue400-\ue4ff] (?:of|for)) )*
        (?:(?=[\ue000-\ue2ff])|rivals?\b|challenger|opponent|runner-up|(?:wo)?man\b|any(?:body|one) else)
    )
    |(?<behind>
      (?:short|shy|behind|adrift|in arrears|off the pace|astern)\b
      |(?:away )?from (?=(?!keeping|saving)\w+ing\b|victory)
    )
    |(?<apart>
      (?!which|that)[a-z ]{0,16}(?:separat|divid)\w+|w(?:as|ere) all there was|(?:did|decided|settled|in) it\b
      |made the difference|(?:stopped|denied|kept|saved|spared) (?=(?:the )?[\ue000-\ue2ff])
      |(?:[a-z]+ )?between (?:\w+sel\w+ and )?(?:them|the two|first|the top|(?=[^.;,]{1,30} and ))
    )
  )
    |(?<within>
      (?=$|[.,;])
      | of (?:
        (?:the )?(?=[\ue000-\ue2ff])
        |(?:the seat|[a-z ]{0,14}(?:victory|win|upset)|(?:winn|tak|hold|keep|los|hand|captur|snatch|seiz|gain)ing)
          \b
      )
    )
  )
`);
/** The two of whom words for what lies between them speak. */
const BOTH = new RegExp(inLines`
  ^[^.;,\ue000-\ue2ff]{0,30}([\ue000-\ue2ff])[^.;,\ue000-\ue2ff]{0,30},? (?:and|from) [^.;,\ue000-\ue2ff]{0,20}
  ([\ue000-\ue2ff])
`);
/** Figures of something else, and what somebody says, hopes or hears. */
const NOT = new RegExp(inLines`
  \b(?:
    polls|an? (?:\w+ )?poll|points?|deposits?|odds|targets?|told|claim\w*|thought|looks? like|rumou?rs?|reckon\w*
    |sources?|heard|suggest\w*|believ\w*|sampl\w+|canvass\w*|early on|halfway|last count|boxes|at one point
    |under ?way|taking place|(?:been |recount )ordered|recount [^;]*\bwhen
    |(?:demanded|(?:called|asked) for) a recount|council (?:seat|poll|elect)
  )
  |\bsays (?:it\b|we\b|[\ue000-\ue2ff])|\bsaid\b.* there `);
/** Of several gaps in a sentence some are of others than the first two. */
const SEVERAL = /\b(short|behind|adrift|clear)\b[^;:]*\b\1\b|\bbehind\b[^:;]*\n|\btrailing\b.* and .*\n/;

/** Its doc, examples and silences say what it reads. */
export const nVotesClear: Rule = {
  name: 'n-votes-clear',
  doc: 'The winner finished a number of votes clear, ahead or in front; the loser that number short or behind.',
  examples: [
    {
      text: 'Ann Bell finished 7,791 votes clear for Labour.',
      claims: [{ kind: 'majority', value: 7791, slice: '7,791' }],
    },
    {
      text: 'The Conservatives fell just 683 short of keeping the seat.',
      claims: [{ kind: 'majority', value: 683, slice: '683' }],
    },
    {
      text: 'Ann Bell, for Labour, won the seat with 9,104 votes, 2,215 more than her Conservative rival.',
      claims: [{ kind: 'majority', value: 2215, slice: '2,215' }],
    },
    {
      text: 'Labour won the seat. Six votes did it after a recount.',
      claims: [{ kind: 'majority', value: 6, slice: 'Six' }],
    },
    {
      text: 'Labour won the seat. Three hundred votes was all there was in it.',
      claims: [{ kind: 'majority', value: 300, slice: 'Three hundred' }],
    },
    {
      text: 'Labour won the seat. The Conservatives came within 617 votes of Labour.',
      claims: [{ kind: 'majority', value: 617, slice: '617' }],
    },
    {
      text: 'Ann Bell won the seat and now has 7,607 to sit on.',
      claims: [{ kind: 'majority', value: 7607, slice: '7,607' }],
    },
    {
      text: 'Labour won the seat. It came down to just nine votes.',
      claims: [{ kind: 'majority', value: 9, slice: 'nine' }],
    },
    {
      text: 'Labour won the seat. Ann Bell had 13,844 votes, which is 6,436 more than the 7,408 of Tom Reed.',
      claims: [{ kind: 'majority', value: 6436, slice: '6,436' }],
    },
    {
      text: 'Labour crept to victory with only 240 votes between them.',
      claims: [{ kind: 'majority', value: 240, slice: '240' }],
    },
    {
      text: 'Ann Bell won the seat for Labour, a comfortable 5,218 (24.46%) in front of UKIP.',
      claims: [{ kind: 'majority', value: 5218, slice: '5,218' }],
    },
  ],
  silences: [
    'The Liberal Democrats were third, five votes ahead of UKIP.',
    'Labour is 20 points ahead in the polls.',
    'Sources told us at one point that Labour was 400 ahead.',
    'The Conservatives were second, just 117 ahead of the Greens.',
    'We ended 1,012 short of UKIP and 2,783 short of the winners.',
    'Labour won the seat, UKIP trailing on 5,233 and the Green, Ann Bell, a mere 79 behind him.',
    'A full recount is under way with four votes in it.',
    'Labour won the seat. The SNP had asked for a recount at three o’clock, with 41 votes separating the two.',
    'Labour held the seat in 2010. Recount ordered with four votes in it.',
    'Labour won the seat. They are counting again: 600 in it?',
    'Labour held the seat in 2010. Just four votes are thought to separate the two.',
    'Labour won the seat. It came down to four votes of the committee.',
    'Labour held the seat last time. The agents said that there are just nine votes in it.',
    'UKIP came second, some 318 votes clear of the third-placed Greens and 927 votes clear of the Tories.',
  ],
  needs: new RegExp(inLines`
    was all|were all|did it|decided|settled|made the|clear|ahead|front|short|shy|behind|adrift|arrears|pace|astern
    |separat|divid|in it\b|to play|to sit|more than|more votes|to spare|to the good|in hand|better|between|within|down to
    |up on|votes (?:away )?from|stopped|denied|kept|saved|spared
  `),
  pattern: phrase('(?<n>{count})'),
  read: ({ index, groups }, { tagged }) => {
    const unit = groups['n'] ?? '';
    const figure = tagged.of(unit);
    const left = tagged.text.slice(0, index);
    const right = tagged.text.slice(index + 1);
    const gap = GAP.exec(right);
    // "Went one better than"; "600 in it?" asks.
    if (!gap || right.endsWith('?') || figure?.kind !== 'count' || (figure.words && figure.value < 2)) return null;
    const { behind, apart, within } = gap.groups ?? {};
    // "within 1,000" is a bound, "within 617" and what it comes down to the gap.
    if (
      within !== undefined &&
      !(/\bwithin $/.test(left) && !figure.words && figure.value % 100 > 0) &&
      !/\b(?:c[ao]m(?:e|ing)|boil(?:s|ed)) down to (?:just |only |a mere )?$/.test(left)
    )
      return null;
    // "Third two years ago" is no place of now.
    const clause = (/[^;]{0,130}$/.exec(left)?.[0] ?? '').replace(/^.* (?:but|while) |,[^,]* ago,/, '');
    if (NO_LEAD.test(right) || OTHER_VOTE.test(clause) || SEVERAL.test(`${clause}\n${right}`)) return null;
    const near = clause.slice(-70);
    const rest = right.slice(gap[0].length);
    const beside = /^[^,;]{0,50}/.exec(rest)?.[0] ?? '';
    if (
      /\bthe $/.test(near) ||
      NOT.test(near) ||
      NOT.test(gap[0] + beside.slice(0, 15)) ||
      decidesLower(clause, beside, !!behind, tagged)
    )
      return null;
    const two = behind
      ? behindWhom(rest)
      : apart
        ? betweenWhom(near, apart + rest)
        : within === undefined
          ? { ahead: subjectLeftOf(clause) }
          : { ahead: /^[\ue000-\ue2ff]/.exec(rest)?.[0] };
    return two && [gapBetween(unit, two)];
  },
};

/** Who is ahead of the one behind; null where it is a target. */
const behindWhom = (rest: string): Compared | null =>
  /^ of (?:its|their|his|her|the (?:target|total|votes?)) /.test(rest)
    ? null
    : { ahead: /^(?: of)?(?: the)? ([\ue000-\ue2ff])/.exec(rest)?.[1] };

/** Who the two are that a gap lies between; null where it is what both have. */
function betweenWhom(near: string, words: string): Compared | null {
  if (/^between (?!\w+sel)/.test(words) && !/(?:\b(?:was|were|been|with) |^)(?:just |only )?$/.test(near)) return null;
  // "886 votes separated him from the others": whoever he is.
  if (/^[^.;,]{0,14}\bhim from\b/.test(words)) return null;
  const [, ahead, behind] = BOTH.exec(words) ?? [];
  return ahead ? { ahead, behind, either: true } : {};
}
