import { LOWER_PLACE, OTHER_VOTE } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { holderLeftOf } from './subject.ts';

const WINNING =
  /\b(?:won|wins?|winning|(?<=had )(?:led|trailed)|is in\b|victor\w*|beat|beats|beating|defeat\w*|held|holds?|holding|kept|keeps?|keeping|retain\w*|clung|hung|surviv\w*|took|takes?|taking|taken|seiz\w+|snatch\w*|prised|gain\w*|captur\w*|elected|returned|carried|mps?|triumph\w*|claim\w*|saw off|sees off|fended|repelled|scrap\w+|squeak\w*|edged|overcame|pipped|ousted|unseat\w*|lost|loses|losing|fell|fallen|passed|went down|goes|gone|averted|missed|home|through|margin|romped|stormed|cruised|sailed|coasted|grabb\w+|secured|winner|hold|gain|swept|regain\w*|toppled|wrested|majority|squeezed|trounced|thrashed|denied)\b/;
/** Keeps or wins the seat: what outweighs a word of change. */
const KEPT =
  /\b(?:held|holding|won|winning|kept|keeping|retain\w*|beat|beating|defeat\w*|scrap\w+|squeak\w*|take|taking|took|win|hold|went down to|goes down to|going down to)\b[^,;]{0,40}$/;
const CHANGED =
  /\b(?:increas\w+|rose|risen|grew|up|down|fell by|cut|reduc\w+|slash\w*|shr[aiu]nk|drop\w*|fall\w*|turnout|trimmed|swell\w*|boost\w*|outnumber\w*|(?:its|their|his|her) share|vote|halv\w+)\b[^,;]{0,40}$/;
/** Who wins over whom: the gap is the majority only where that one won the seat. */
const OVER =
  /([\ue000-\ue2ff])(?!'s (?:would-be )?(?:successor|replacement|heir))[^\ue000-\ue3ff;]{0,40}?\b(?:beat|beats|beating|defeated|defeats|edged|edged out|edging out|pipped|pipping|saw off|ousted|unseated|overcame|squeezed past|trounced|thrashed|outpolled|headed)\b[^;]{0,60}$/;

/** Whose seat it was before, who won it by so many. */
const HOLDER =
  /\b(?:previous|former|last|late|outgoing) (?:holder|occupant|incumbent|mp|member),? [\ue000-\ue0ff],? (?:who )?(?:had |once )?(?:won|held|took|kept)\b[^,;]{0,40}$/;

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
    'Labour increased its majority by more than 4,000 votes.',
    'The Liberal Democrats pipped UKIP to second place by 55 votes.',
    'The Conservatives kept second, but only by 88 votes.',
    'The Conservatives kept their deposit by 41 votes.',
    'MPs backed the motion and the government won by 30 votes.',
    'Labour won. The Greens beat the Independent to fourth by 62.',
    'The Greens, who lost their deposit by 14 votes, blamed the weather.',
  ],
  needs: / by |margin|\bgap\b|victory|\bwin\b|triumph|success|defeat|difference/,
  pattern: phrase(
    "(?:\\bby (?:just |only |barely |exactly |what |precisely |the narrowest of margins[,:–]? |an? (?:(?!further|third|total|average|record|swing|vote)[\\w-]+ ){0,2}(?:margin|majority|lead|gap) of |an? (?!further|third|total|average|swing)[\\w-]+ (?=[\ue400-\ue4ff])|a |the |some )*(?<n>{count})(?<unit>(?: |-)votes?(?:(?: |-)margin)?| ballots)?|\\b(?:margin(?: of victory)?|gap)(?: (?:of|was|is|at|over (?:the )?(?:{who}(?:'s)? ?)+(?: was| of)?|between (?:the )?(?:{who} and (?:the )?{who}|the (?:two|{other})(?: \\w+)?|them|first and (?:second|{rank})(?: place)?|the winner and the runner-up) (?:was|is|stood at)(?: an?)?(?: [\\w-]+)?|between \\w+ and \\w+ was))?(?: just| only| a mere)* (?<m>{count})|(?<k>{count})(?:(?: |-)votes?)?(?: |-)(?:margin|gap)\\b|(?<v>{count})-votes? (?:victory|win|triumph|success|defeat|squeaker|landslide)\\b|\\b(?:a|the final|the|of a) difference (?:of|was) (?<d>{count})(?= votes|[.,;]|$)|\\b(?:it was|it's|(?:it|seat|constituency|{seat}) (?:was|had been|is|stayed|remained|went)) {party} by (?:just |only |a )*(?<p>{count}))",
  ),
  read: (match, context) => {
    const { n, m, k, v, d, p } = match.groups;
    if ((d ?? v) && /^(?: votes)? between\b|^ to defend/.test(after(match, context))) return null;
    if (v ?? d ?? p)
      return /\b(?:council|poll|lead(?:s|ing)?|last time|share|turn-?out)\b/.test(before(match, context).slice(-40))
        ? null
        : [{ kind: 'majority', figure: v ?? d ?? p }];
    const rest = after(match, context);
    const prior = before(match, context);
    const clause = prior.slice(Math.max(prior.lastIndexOf(';'), prior.lastIndexOf(':'), prior.length - 130) + 1);
    const figure = context.tagged.of(n ?? m ?? k);
    if (figure?.kind !== 'count') return null;
    if (
      /^(?:-| )(?:points?|seats?|percent|per cent|candidates|councillors|constituents|signatures|signatories|electors|petitioners|residents|years?|lengths|goals?|supporters|people|times|of (?:her|his|the|its|their) (?:constituents|voters|electors|people|electorate))/.test(
        rest,
      ) ||
      /^ (?:votes )?to [\ue000-\ue4ff]/.test(rest) ||
      /^ to\b(?! (?:take|win|hold|keep|become|give|claim|retain|secure|beat|clinch|defeat))/.test(rest)
    )
      return null;
    if (OTHER_VOTE.test(clause)) return null;
    // "recalled by 6,000", "beat the 2,100 of 2010 by 900": signatures; one majority over another.
    if (
      /\b(?:recalled|signed|petition\w*)\b[^,;]{0,24}$/.test(clause) ||
      /\b(?:beat|beats|beating|better(?:s|ed)|exceed\w*|topp(?:ed|ing)|surpass\w*) (?:the |his |her |its |their )?(?:[a-z]+ (?:of )?){0,2}[\ue400-\ue4ff]/.test(
        clause,
      )
    )
      return null;
    const gap =
      / between |of victory/.test(match.text) ||
      /\b(?:final|winning|eventual|official) $|\bthe $|[\ue000-\ue1ff]'s? (?:\w+ )?$/.test(prior);
    if ((!gap && !WINNING.test(clause)) || /\bdeposit\b[^,;]{0,12}$/.test(clause)) return null;
    if (n && CHANGED.test(clause.slice(-60)) && !KEPT.test(clause)) return null;
    if (
      LOWER_PLACE.test(/[^,;]{0,45}$/.exec(clause)?.[0] ?? '') &&
      !/\b(?:won|held|kept|seat)\b(?![^,;]{0,20}[\ue600-\ue6ff])[^,;]{0,30}$/.test(clause)
    )
      return null;
    if (
      /\bdeposits?\b[^,;]{0,30}$/.test(clause) ||
      (/^[^.;,]{0,40}/.test(rest) && LOWER_PLACE.test(/^[^.;,]{0,40}/.exec(rest)?.[0] ?? ''))
    )
      return null;
    // "kept third, but only by 88": a gap that decided a lower place.
    if (/[\ue600-\ue6ff](?: place)?,? but (?:only )?$/.test(prior)) return null;
    if (/\bmajority (?:\w+ ){0,3}$/.test(clause) && !/ (?:majority|margin) of /.test(match.text)) return null;
    if (HOLDER.test(clause)) return [{ kind: 'previousMajority', figure: n ?? m ?? k, settled: true }];
    const over = OVER.exec(clause)?.[1];
    return [
      { kind: 'majority', figure: n ?? m ?? k, who: over, rival: over !== undefined, holder: holderLeftOf(prior) },
    ];
  },
};
