import { LOWER_PLACE, NO_LEAD, OTHER_VOTE, placeIn, WINNING } from '../majority-words.ts';
import { phrase, type Tagged } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { subjectLeftOf } from './subject.ts';

/** What comes home with a lead, or falls short, behind the figure. */
const AHEAD =
  /^(?:(?: |-)votes?)? (?:(?<way>(?:clear|ahead|in front|to the good|to play with|to spare|in hand|better (?:off )?than|up on|short|shy|behind|adrift|in arrears|off the pace|astern)\b|(?:away )?from (?=(?:(?!keeping it|saving)\w+ing|victory)\b))|more (?:votes )?than (?:(?:the|his|her|its|their|nearest|closest|main|[\ue300-\ue3ff]) )*(?<than>[\ue000-\ue2ff]|rivals?\b|challengers?\b|opponents?\b|runner-up|(?:man|woman|candidate) (?:of|from|for)\b|any(?:body|one) else)|(?<sep>(?:were |was |had )?(?:what |all that )?separat\w+|divid\w+|(?:was|were) (?:all (?:there was|that was)|the difference|all it took)|(?:did|decided|settled) it\b|made the difference|(?:stopped|denied|kept|saved|spared) (?:the )?[\ue000-\ue2ff]|in it\b|(?:stood |lay |was |were )?between (?:(?:it|him|her|them)sel\w+ and|them|the two|first|the top|(?:her|him|(?:the )?[\ue000-\ue2ff]) and)))/;
/** The two of whom words for what lies between them speak. */
const BOTH =
  /^[^.;,\ue000-\ue2ff]{0,30}([\ue000-\ue2ff])(?:'s)?(?: [^.;,\ue000-\ue2ff]{0,30})?,? (?:and|from) [^.;,\ue000-\ue2ff]{0,20}([\ue000-\ue2ff])/;
/** "Came within N of winning". */
const WITHIN = /\b(?:c[ao]m\w+|got|went|get|were|was|only) within $/;
const OF_WINNING =
  /^(?: votes)?(?:$|[.,;]| of (?:the seat|[\ue000-\ue2ff]|(?:an? )?(?:\w+ )?(?:victory|win|upset|shock)|(?:winn|tak|hold|keep|caus|captur|snatch|seiz|beat|gain|defeat)ing\b))/;
/** What else a lead is told with. */
const TOLD =
  /\b(?:r[au]n|finish\w*|c[ao]m(?:e|ing)|was|were|is|seat|end(?:ed)? up|emerged|topped|with|had|left|leaving|put|poll(?:ed|ing)|got|in all|by-?election)\b/;
const FELL =
  /\bwith (?:the )?[\ue000-\ue2ff] (?:just |only |a mere )*$|\b(?:fell|finish\w*|came|was|were|fall|falling|ended|just|left|leaving|only|trail\w*|second)\b/;
/** Short of one and further short of another, or behind one who trails: the gap of somebody lower than second. */
const BEHIND_TWO =
  /\btrail\w*[^;]*\band (?:the )?[\ue000-\ue2ff][^;]*\n|\n(?: votes)? (short|shy|behind|adrift)\b[^;]{0,40} and [\ue400-\ue4ff](?: votes)? \1|(short|shy|behind|adrift)\b[^;]{0,40} and \n(?: votes)? \2/;
/** Figures of something else, and what somebody says, hopes or hears. */
const NOT =
  /\b(?:polls|an? (?:\w+ )?poll|pollsters?|points?|deposits?|odds|targets?|quota|threshold|bookmakers?|told|claims?|claimed|thought|rumou?rs?|reckon\w*|sources?|heard|suggest\w*|believ\w*|samples?|sampling|canvass\w*|early on|halfway|last count|boxes|at one point|council (?:seats?|elections?|polls?)|councillors|under ?way|taking place|(?:has|have|had) been ordered)\b|\bsays (?:it\b|we\b|[\ue000-\ue2ff])|\bsaid\b.*\bthere (?:are|was|were)\b/;

/** Who is ahead of the two whose votes, told before, are so many apart: "with 1,364 to the 1,276 of Y: 88 in it". */
function betweenTold(left: string, gap: number, tagged: Tagged): string | undefined {
  const counts = [...left.matchAll(/[\ue400-\ue4ff]/g)].slice(-2);
  const [one = 0, other = 0] = counts.map(([unit]) => {
    const mention = tagged.of(unit);
    return mention?.kind === 'count' ? mention.value : 0;
  });
  return one - other === gap ? subjectLeftOf(left.slice(0, counts[0]?.index)) : undefined;
}

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
      text: 'Labour crept to victory with only 240 votes between them.',
      claims: [{ kind: 'majority', value: 240, slice: '240' }],
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
    'Labour held the seat last time. The agents said that there are just nine votes in it.',
    'UKIP came second, some 318 votes clear of the third-placed Greens and 927 votes clear of the Tories.',
  ],
  needs:
    /was all|were all|did it|decided|settled|made the|clear|ahead|front|short|shy|behind|adrift|arrears|pace|astern|separat|divid|in it\b|to play|more than|more votes|to spare|to the good|in hand|better|between|within|up on|votes (?:away )?from|stopped|denied|kept|saved|spared/,
  pattern: phrase('(?<n>{count})'),
  read: ({ index, groups }, { tagged }) => {
    const unit = groups['n'];
    const figure = tagged.of(unit);
    if (figure?.kind !== 'count') return null;
    const left = tagged.text.slice(0, index);
    const right = tagged.text.slice(index + 1);
    const from = Math.max(left.lastIndexOf(';'), left.lastIndexOf(':'), left.length - 130) + 1;
    // "Third two years ago" is no place of now.
    const clause = left
      .slice(Math.max(from, left.lastIndexOf(' but '), left.lastIndexOf(' while ')))
      .replace(/, [^,]*\b(?:ago|last time|previously)\b[^,]*,/, ' ');
    if (NO_LEAD.test(right) || OTHER_VOTE.test(left.slice(from))) return null;

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
    const near = clause.slice(-70);
    const beside = /^[^,;]{0,50}/.exec(rest)?.[0] ?? '';
    if (NOT.test(near) || NOT.test(beside.slice(0, 15))) return null;
    const loses = way !== undefined && /^(?:behind|adrift|short|shy|away|from|in arrears|off|astern)/.test(way);
    const place = placeIn(clause, tagged);
    // "won, when UKIP came second, 33 ahead": of who stands in that place, unless it is won again since.
    const since = clause.slice(clause.search(/[^\ue600-\ue6ff]*$/));
    if (place && !(loses && place === 2) && !/\b(?:won|elected|victory|majority|winner)\b/.test(since)) return null;
    // "second, 318 clear of Labour and 927 clear of the Tory": still of who came second.
    const turn = near.lastIndexOf(' and ');
    const close =
      turn > 0 && /[\ue000-\ue2ff]|\b(?:won|elected|home)\b/.test(near.slice(turn)) ? near.slice(turn) : near;
    if (LOWER_PLACE.test(close) && !(loses && place === 2) && !/\b(?:won|elected|victory|majority)\b/.test(close))
      return null;
    const behindSecond = placeIn(beside, tagged) === 2 && (!loses || / in [\ue600-\ue6ff]/.test(beside));
    if (!behindSecond && LOWER_PLACE.test(beside.replace(/^ of [\ue000-\ue2ff]/, ''))) return null;
    if (loses) {
      if (/\b(?:the|all|those|other) $/.test(clause) || BEHIND_TWO.test(`${clause}\n${right}`)) return null;
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
    if (!sep && !within && !(than && WINNING.test(left)) && !WINNING.test(near) && !TOLD.test(near)) return null;
    if (
      /^between (?:the )?[\ue000-\ue2ff] and$/.test(sep ?? '') &&
      !/\b(?:was|were|been|with) (?:just |only )?$/.test(near)
    )
      return null;
    if (
      than &&
      !(/^any/.test(than) && !/\b(?:los[et]\w*|fell|down|dropp\w+)\b/.test(near)) &&
      !/\b(?:majority|won|winning|polled|took|had|got|received|gained|elected|victory|votes|beat|seat)\b/.test(near)
    )
      return null;
    if (/between (?:her|him) and/.test(sep ?? '') && !WINNING.test(left) && !/^ the runner-up/.test(rest)) return null;
    // "88 votes divided the Greens and UKIP": a majority where one of them won.
    // "886 votes separated him from the Greens": whoever he is.
    if (sep && !WINNING.test(left) && /^[^.;,]{0,14}\b(?:him|them) from\b/.test(rest)) return null;
    const [, one, other] = (sep && BOTH.exec(`${sep}${rest}`)) || [];
    if (one) return [{ kind: 'majority', figure: unit, who: one, to: other, rival: 'leads' }];
    const apart = sep && betweenTold(left, figure.value, tagged);
    if (apart) return [{ kind: 'majority', figure: unit, who: apart, rival: 'leads' }];
    const who =
      sep || within || /\bpredecessor\b[^;]*[\ue200-\ue2ff] /.test(clause)
        ? undefined
        : subjectLeftOf(clause.replace(/ as an? [\ue100-\ue1ff]/, '      '));
    return [{ kind: 'majority', figure: unit, who, rival: who ? 'leads' : undefined }];
  },
};
