import { LOWER_PLACE, NO_LEAD, OTHER_VOTE } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import type { Draft, Rule } from '../rule.ts';
import { holderLeftOf, subjectLeftOf } from './subject.ts';

/** Won, held or lost by the figure that follows. */
const BY =
  /\bby (?:(?:just|only|barely|exactly|precisely|what|some|the|a mere|the narrowest of margins[,:–]?|no more than|an? (?!further|third|total|average|record|swing|vote)(?:[\w-]+ ){0,2}(?:margin|majority|lead|gap) of|an? (?!further|third|total|average|swing)(?:[\w-]+ ){0,3}[\w-]+|a) )*$/;
/** What comes home with a lead, or falls short, behind the figure. */
const AHEAD =
  /^(?:(?: |-)votes?)? (?:(?<way>(?:clear|ahead|in front|to the good|to play with|to spare|in hand|to play with|better (?:off )?than|up on|short|shy|behind|adrift)\b|(?:away )?from (?=(?:winning|taking|being|holding|victory|capturing|gaining|beating|keeping the|seizing)\b))|more (?:votes )?than (?:(?:the|his|her|its|their|nearest|closest|main|[\ue300-\ue3ff]) )*(?<than>[\ue000-\ue2ff]|rivals?\b|challengers?\b|opponents?\b|runner-up|(?:man|woman|candidate) (?:of|from|for)\b|any(?:body|one) else)|(?<sep>(?:were |was |had )?(?:what |all that )?separat\w+|divid\w+|(?:was|were) (?:all (?:there was|that was)|the difference|all it took)|did it\b|decided it\b|settled it\b|made the difference|(?:stopped|denied|kept|saved|spared) (?:the )?[\ue000-\ue2ff]|in it\b|(?:stood |lay |was |were )?between (?:(?:it|him|her|them)sel\w+ and|them|the two|first|the top|(?:the )?[\ue000-\ue2ff] and)))/;
/** "Came within N of winning". */
const WITHIN = /\b(?:came|come|comes|coming|got|went|get|were|was|only) within $/;
const OF_WINNING =
  /^(?: votes)? of (?:winning|taking|victory|the seat|[\ue000-\ue2ff]|(?:an? )?(?:\w+ )?(?:victory|win|upset|shock)|(?:holding|keeping|causing|capturing|snatching|seizing|beating|gaining|defeating)\b)/;
const WINNING =
  /\b(?:won|wins?|winning|(?<=had )(?:led|trailed)|is in\b|victor\w*|beat|beats|beaten|beating|defeat\w*|held|holds?|holding|kept|keeps?|keeping|retain\w*|clung|hung|surviv\w*|took|takes?|taking|taken|seiz\w+|snatch\w*|prised|gain\w*|captur\w*|elected|returned|carried|mps?|triumph\w*|claim\w*|(?:saw|sees|seeing) off|fended|repelled|scrap\w+|squeak\w*|edged|overcame|pipped|ousted|unseat\w*|lost|loses|losing|fell|fallen|passed|went down|goes|gone|averted|missed|home|through|margin|romped|stormed|cruised|sailed|coasted|grabb\w+|secured|winner|hold|gain|swept|regain\w*|toppled|wrested|majority|squeezed|trounced|thrashed|denied)\b/;
/** Does something to the seat or the rival by so many votes. */
const DOES =
  /\b(?:did (?:so|it)|\w+(?:ed|es)|over\w+|under\w+|saw|put|went|go|gave|succumbs?) (?:[^;\ue400-\ue5ff]{0,30})$/;
/** Keeps or wins the seat: what outweighs a word of change. */
const KEPT =
  /\b(?:held|holding|won|winning|kept|keeping|retain\w*|beat|beating|defeat\w*|scrap\w+|squeak\w*|take|taking|took|win|hold|went down to|goes down to|going down to)\b[^,;]{0,40}$/;
const CHANGED =
  /\b(?:increas\w+|rose|risen|grew|up|down|fell by|cut|reduc\w+|slash\w*|shr[aiu]nk|drop\w*|fall\w*|turnout|trimmed|swell\w*|boost\w*|outnumber\w*|(?:its|their|his|her) share|vote|halv\w+|improv\w+|add(?:ed|ing)?|surg\w+|soar\w*|climb\w*|plung\w+|slump\w*|tumbl\w+|declin\w+|exceed\w*|doubl\w+|miscount\w*|chang\w+|differ\w*|extend\w*|better\w*)\b[^,;]{0,40}$/;
const WON =
  /\b(?:won|wins|win|winning|finish\w*|came|come|coming|home|was|were|elected|victory|is|winner|seat|end(?:ed)? up|emerged|held|holds|hold|holding|kept|keeps|retain\w*|romped|topped|with|had|left|put|leaving|took|takes|polled|polling|got|gained|beat\w*|majority|in all|by-?election|edges?)\b/;
const FELL = /\b(?:fell|finish\w*|came|was|were|fall|falling|ended|just|left|leaving|only|trail\w*|second)\b/;
/** Figures of something else, and what somebody says, hopes or hears. */
const NOT =
  /\b(?:polls|an? (?:\w+ )?poll|pollsters?|points?|deposits?|odds|targets?|quota|threshold|bookmakers?|told|claims?|claimed|thought|rumou?rs?|reckon\w*|sources?|heard|suggest\w*|believ\w*|samples?|sampling|canvass\w*|early on|halfway|last count|boxes|at one point|council (?:seats?|elections?|polls?)|councillors)\b|\bsays (?:it\b|we\b|[\ue000-\ue2ff])|\bsaid\b.*\bthere (?:was|were)\b/;
/** Whose seat it was before, who won it by so many. */
const HOLDER =
  /\b(?:previous|former|last|late|outgoing) (?:holder|occupant|incumbent|mp|member),? [\ue000-\ue0ff],? (?:who )?(?:had |once )?(?:won|held|took|kept)\b[^,;]{0,40}$/;
/** Who wins over whom: the gap is the majority only where that one won the seat. */
const OVER =
  /([\ue000-\ue2ff])(?!'s (?:would-be )?(?:successor|replacement|heir))[^\ue000-\ue3ff;]{0,40}?\b(?:beat|beats|beating|defeated|defeats|edged|edged out|edging out|pipped|pipping|saw off|ousted|unseated|overcame|squeezed past|trounced|thrashed|outpolled|headed)\b[^;]{0,60}$/;

/** Its doc, examples and silences say what it reads. */
export const byNVotes: Rule = {
  name: 'by-n-votes',
  doc: 'A seat won, held or lost by a number of votes, and the winner so many ahead or the loser so many short: the majority.',
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
      text: 'Labour crept to victory with only 240 votes between them.',
      claims: [{ kind: 'majority', value: 240, slice: '240' }],
    },
  ],
  silences: [
    'Labour was beaten into third by 117 votes.',
    'The former member had been recalled by 6,480 of those who could sign, and Labour won.',
    'Labour won. It beat the 2,140 by which it had held the seat in 2010 by some 900.',
    'Labour increased its majority by more than 4,000 votes.',
    'The Liberal Democrats pipped UKIP to second place by 55 votes.',
    'The Conservatives kept second, but only by 88 votes.',
    'The Conservatives kept their deposit by 41 votes.',
    'MPs backed the motion and the government won by 30 votes.',
    'Labour won. The Greens beat the Independent to fourth by 62.',
    'The Greens, who lost their deposit by 14 votes, blamed the weather.',
    'The Liberal Democrats were third, five votes ahead of UKIP.',
    'Labour is 20 points ahead in the polls.',
    'Sources told us at one point that Labour was 400 ahead.',
    'The Conservatives were second, just 117 ahead of the Greens.',
    'UKIP came second, some 318 votes clear of the third-placed Greens and 927 votes clear of the Tories.',
  ],
  needs:
    / by |margin|victory|\bwin\b|triumph|success|defeat|difference|was all|were all|did it|decided|settled|clear|ahead|front|short|shy|behind|adrift|separat|divid|in it\b|to play|more than|more votes|to spare|to the good|in hand|better|between|within|up on|votes (?:away )?from|stopped|denied|kept|saved|spared/,
  pattern: phrase('(?<n>{count})'),
  read: (match, context) => {
    const { text } = context.tagged;
    const { index } = match;
    const unit = match.groups['n'];
    const figure = context.tagged.of(unit);
    if (figure?.kind !== 'count') return null;
    const left = text.slice(0, index);
    const right = text.slice(index + 1);
    const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(':'), left.length - 130) + 1);
    if (
      /^-votes? (?:victory|win|triumph|success|defeat|squeaker|landslide)\b/.test(right) ||
      (/\b(?:a|the final|the|of a) difference (?:of|was) $/.test(left) &&
        /^(?: votes\b(?! between)|[.,;]|$)/.test(right)) ||
      /\b(?:it was|it's|(?:it|seat|constituency|[\ue300-\ue3ff]) (?:was|had been|is|stayed|remained|went)) [\ue100-\ue1ff] by (?:just |only |a )*$/.test(
        left,
      )
    )
      return /\b(?:council|poll|lead(?:s|ing)?|last time|share|turn-?out)\b/.test(left.slice(-40)) ||
        /^-votes? \w+ to defend/.test(right)
        ? null
        : [{ kind: 'majority', figure: unit }];
    if (NO_LEAD.test(right) || OTHER_VOTE.test(clause)) return null;
    const by = BY.exec(clause);
    return by ? wonBy(unit as string, clause.slice(0, by.index), clause, right) : isAhead(unit, clause, right, figure);
  },
};

function wonBy(unit: string, own: string, clause: string, right: string): readonly Draft[] | null {
  if (/^ to\b(?! (?:take|win|hold|keep|become|give|claim|retain|secure|beat|clinch|defeat))/.test(right)) return null;
  // "recalled by 6,000", "beat the 2,100 of 2010 by 900": signatures; one majority over another.
  if (
    /\b(?:recalled|signed|petition\w*)\b[^,;]{0,24}$/.test(own) ||
    /\b(?:beat|beats|beating|better(?:s|ed)|exceed\w*|topp(?:ed|ing)|surpass\w*) (?:the |his |her |its |their )?(?:[a-z]+ (?:of )?){0,2}[\ue400-\ue4ff]/.test(
      own,
    )
  )
    return null;
  if (
    !(
      WINNING.test(own) ||
      (/^(?: |-)votes?\b/.test(right) && DOES.test(own) && !/\b(?:trail\w*|led|leads?|leading)\b/.test(own))
    ) ||
    /\bdeposits?\b[^,;]{0,30}$/.test(own)
  )
    return null;
  if (CHANGED.test(clause.slice(-60)) && !KEPT.test(own)) return null;
  if (
    LOWER_PLACE.test(/[^,;]{0,45}$/.exec(own)?.[0] ?? '') &&
    !/\b(?:won|held|kept|seat)\b(?![^,;]{0,20}[\ue600-\ue6ff])[^,;]{0,30}$/.test(own)
  )
    return null;
  if (LOWER_PLACE.test(/^[^.;,]{0,40}/.exec(right)?.[0] ?? '')) return null;
  // "kept third, but only by 88": a gap that decided a lower place.
  if (/[\ue600-\ue6ff](?: place)?,? but (?:only )?$/.test(own)) return null;
  if (/\bmajority (?:\w+ ){0,3}$/.test(own)) return null;
  if (HOLDER.test(own)) return [{ kind: 'previousMajority', figure: unit, settled: true }];
  const over = OVER.exec(own)?.[1] ?? (WINNING.test(own) ? undefined : subjectLeftOf(own));
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
}

function isAhead(
  unit: string | undefined,
  whole: string,
  right: string,
  figure: { readonly words: boolean; readonly value: number },
): readonly Draft[] | null {
  const clause = whole.slice(Math.max(whole.lastIndexOf(' but '), whole.lastIndexOf(' while '), 0));
  const { way, than, sep } = AHEAD.exec(right)?.groups ?? {};
  const within = WITHIN.test(clause) && OF_WINNING.test(right);
  if ((!way && !than && !sep && !within) || (figure.words && figure.value < 2)) return null;
  // "within 1,000" is a bound, "within 617" the gap.
  if (within && (figure.words || figure.value % 100 === 0)) return null;
  const rest = right.slice((AHEAD.exec(right)?.[0] ?? '').length);
  // "won 328 votes ahead of X with 277": what both of them polled.
  if (
    /\b(?:won|polled|got|took|received|secured|with) $/.test(clause) &&
    /^(?: of)?(?: the)? [\ue000-\ue2ff][^,;.]{0,30} (?:with|on) [\ue400-\ue4ff]/.test(rest)
  )
    return null;
  if (/\bshared\b[^,;]{0,12}$|\bbehind\b[^;.]{0,80}$/.test(clause)) return null;
  if (/[\ue600-\ue6ff]/.test(clause) && !/\b(?:won|elected|victory|majority|winner)\b/.test(clause)) return null;
  const near = clause.slice(-70);
  const beside = /^[^,;]{0,50}/.exec(rest)?.[0] ?? '';
  if (NOT.test(near) || NOT.test(beside.slice(0, 15))) return null;
  const loses = way !== undefined && /^(?:behind|adrift|short|shy|away|from)/.test(way);
  // "second, 318 clear of Labour and 927 clear of the Tory": still of who came second.
  const turn = near.lastIndexOf(' and ');
  const close = turn > 0 && /[\ue000-\ue2ff]|\b(?:won|elected|home)\b/.test(near.slice(turn)) ? near.slice(turn) : near;
  const second = /[\ue600-\ue6ff]|\brunners?-up\b/.test(near);
  if (LOWER_PLACE.test(close) && !(loses && second) && !/\b(?:won|elected|victory|majority)\b/.test(close)) return null;
  if (
    !/\brunner-?up\b|[\ue600-\ue6ff]-placed|^(?: of| than)? (?:the )?(?:second\b|[\ue600-\ue6ff])/.test(
      loses ? '' : beside,
    ) &&
    !(loses && / in (?:second\b|[\ue600-\ue6ff])/.test(beside)) &&
    LOWER_PLACE.test(beside.replace(/^ of [\ue000-\ue2ff]/, ''))
  )
    return null;
  if (loses) {
    if (/\b(?:the|all|those|other) $/.test(clause)) return null;
    const ahead = /^(?: of)?(?: the)? ([\ue000-\ue2ff])/.exec(rest)?.[1];
    if (
      !FELL.test(near) &&
      !(ahead && /\b(?:took|polled|got|received|won|with|secured)\b/.test(near)) &&
      !/^[^\ue400-\ue5ff]{0,40}$/.test(clause)
    )
      return null;
    if (way !== 'behind' && /^ of (?:its|their|his|her|the (?:target|total|votes? (?:needed|required)))/.test(rest))
      return null;
    return [{ kind: 'majority', figure: unit, who: ahead, rival: ahead ? 'leads' : undefined }];
  }
  // "could muster just 84 between them": what the two of them have.
  if (
    /^between (?:them|the two)/.test(sep ?? '') &&
    /\b(?:muster|manage|poll\w*|got|took|had|won|received|secured|attracted|gathered)\b[^,;]{0,24}$/.test(near)
  )
    return null;
  if (!sep && !within && !WON.test(near)) return null;
  if (/^between (?:the )?[\ue000-\ue2ff] and$/.test(sep ?? '') && !/\b(?:was|were|been) (?:just |only )?$/.test(near))
    return null;
  if (
    than &&
    !/\b(?:majority|won|winning|polled|took|had|got|received|gained|elected|victory|votes|beat|seat)\b/.test(near)
  )
    return null;
  const who = sep || within ? undefined : subjectLeftOf(clause.replace(/ as an? [\ue100-\ue1ff]/, '      '));
  return [{ kind: 'majority', figure: unit, who, rival: who ? 'leads' : undefined }];
}
