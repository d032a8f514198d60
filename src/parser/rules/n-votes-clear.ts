import { LOWER_PLACE } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

const WON =
  /\b(?:won|wins|win|winning|finish\w*|came|come|coming|home|was|were|elected|victory|is|winner|seat|end(?:ed)? up|emerged|held|holds|hold|holding|kept|keeps|retain\w*|romped|topped|with|had|left|put|leaving|took|takes|polled|polling|got|gained|beat\w*|majority|in all|by-?election|edges?)\b/;
const FELL = /\b(?:fell|finish\w*|came|was|were|fall|falling|ended|just|left|leaving|only|trail\w*|second)\b/;
/** Figures of something else, and what somebody says, hopes or hears. */
const NOT =
  /\b(?:polls|pollsters?|points?|deposits?|odds|targets?|quota|threshold|bookmakers?|told|claims?|claimed|thought|rumou?rs?|reckon\w*|sources?|heard|suggest\w*|believ\w*|samples?|sampling|canvass\w*|early on|halfway|last count|boxes|at one point|council (?:seats?|elections?|polls?)|councillors)\b|\bsays (?:it\b|we\b|[\ue000-\ue2ff])/;
/** A name that is no subject: "from X", "beat X". */
const OBLIQUE =
  /\b(?:from|over|against|on|beat|beats|beating|defeated|defeating|ousted|ousting|unseated|of|to|for|with|as|by|between|behind|than|in|seen off|saw off|see off)(?: the| an?)? $/;

/** Unit of the last name of a clause that may be its subject. */
function subjectIn(clause: string): string | undefined {
  const names = [...clause.matchAll(/[\ue000-\ue2ff]/g)].filter((each) => !OBLIQUE.test(clause.slice(0, each.index)));
  return names[names.length - 1]?.[0];
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
      text: 'It gave Labour, which held the seat, a lead over the Conservatives of 812 votes.',
      claims: [{ kind: 'majority', value: 812, slice: '812' }],
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
    'UKIP came second, some 318 votes clear of the third-placed Greens and 927 votes clear of the Tories.',
  ],
  needs:
    /was all|were all|did it|decided|settled|difference|clear|ahead|front|short|shy|behind|adrift|separat|divid|in it\b|more than|more votes|lead\b|to spare|between|within/,
  pattern: phrase(
    "(?<n>{count})(?: votes?)? (?:(?<way>clear|ahead|in front|to the good|to spare|short|shy|behind|adrift)\\b|more (?:votes )?than (?:the |his |her |its |their |nearest |closest |main |{seat} )*(?<than>{who})|(?<sep>(?:were |was |had )?(?:what |all that )?separat\\w+|divid\\w+|(?:was|were) (?:all (?:there was|that was)|the difference|all it took)|did it\\b|decided it\\b|settled it\\b|made the difference|in it\\b|between (?:them|the two|first|the top)))|\\b(?:lead|cushion|advantage) (?:over (?:the )?{who} )?(?:was|had been|stood at)(?: just| only| a| mere| slender)* (?<l>{count})|\\b(?:lead|cushion|advantage) (?:over (?:the |his |her )?(?:{who}(?:'s)? ?)+(?:candidate |rival )?)?of (?<m>{count})|(?<k>{count})(?:-| )votes? lead|\\b(?:came|come|comes|coming|got|went|get|coming|were|was|only) within (?<w>{count})(?: votes)? of (?:winning|taking|victory|the seat|{who}|a (?:\\w+ )?(?:victory|win|upset|shock)|holding|keeping|causing|capturing|snatching|seizing|beating|gaining|defeating)",
  ),
  read: (match, context) => {
    const { n, way, than, sep, m, k, l, w } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    const clause = prior.slice(
      Math.max(prior.lastIndexOf(';'), prior.lastIndexOf(' but '), prior.lastIndexOf(' while '), prior.length - 130) +
        1,
    );
    const unit = n ?? m ?? k ?? l ?? w;
    if (/\bshared\b[^,;]{0,12}$|\bbehind\b[^;.]{0,80}$/.test(prior)) return null;
    if (/[\ue600-\ue6ff]/.test(prior) && !/\b(?:won|elected|victory|majority|winner)\b/.test(prior)) return null;
    const figure = context.tagged.of(unit);
    if (figure?.kind !== 'count' || (figure.words && figure.value < 2)) return null;
    // "within 1,000" is a bound, "within 617" the gap.
    if (w && (figure.words || figure.value % 100 === 0)) return null;
    const near = clause.slice(-70);
    const right = /^[^,;]{0,50}/.exec(rest)?.[0] ?? '';
    if (NOT.test(near) || NOT.test(right.slice(0, 30)) || /^(?:-| )(?:points?|seats)/.test(rest)) return null;
    const loses = way === 'behind' || way === 'adrift' || way === 'short' || way === 'shy';
    const rank = /[\ue600-\ue6ff]/.exec(near)?.[0];
    const place = context.tagged.of(rank);
    const second = (place?.kind === 'ordinal' && place.value === 2) || /\brunners?-up\b/.test(near);
    // "second, 318 clear of Labour and 927 clear of the Tory": still of who came second.
    const turn = near.lastIndexOf(' and ');
    const close =
      turn > 0 && /[\ue000-\ue2ff]|\b(?:won|elected|home)\b/.test(near.slice(turn)) ? near.slice(turn) : near;
    if (LOWER_PLACE.test(close) && !(loses && second) && !/\b(?:won|elected|victory|majority)\b/.test(close))
      return null;
    const runnerUp = context.tagged.of(/[\ue600-\ue6ff]/.exec(right)?.[0]);
    const ahead2 =
      /\brunner-?up\b/.test(right) || (runnerUp?.kind === 'ordinal' && runnerUp.value === 2 && /-placed/.test(right));
    if (!ahead2 && LOWER_PLACE.test(right.replace(/^ of [\ue000-\ue2ff]/, ''))) return null;
    if (loses) {
      const ahead = /^(?: of)?(?: the)? ([\ue000-\ue2ff])/.exec(rest)?.[1];
      if (
        !FELL.test(near) &&
        !(ahead && /\b(?:took|polled|got|received|won|with|secured)\b/.test(near)) &&
        !/^[^\ue400-\ue5ff]{0,40}$/.test(prior)
      )
        return null;
      if (way !== 'behind' && /^ of (?:its|their|his|her|the (?:target|total|votes? (?:needed|required)))/.test(rest))
        return null;
      return [{ kind: 'majority', figure: unit, who: ahead, rival: ahead !== undefined }];
    }
    // "could muster just 84 between them": what the two of them have.
    if (
      /^between (?:them|the two)/.test(sep ?? '') &&
      /\b(?:muster|manage|poll\w*|got|took|had|won|received|secured|attracted|gathered)\b[^,;]{0,24}$/.test(near)
    )
      return null;
    if (/^had separat/.test(sep ?? '') && !/[\ue700-\ue7ff]|\belection\b|\blast time\b/.test(context.tagged.text))
      return null;
    if (n && !sep && !WON.test(near)) return null;
    if (
      than &&
      !/\b(?:majority|won|winning|polled|took|had|got|received|gained|elected|victory|votes|beat|seat)\b/.test(near)
    )
      return null;
    const who = sep || w ? undefined : subjectIn(clause);
    return [{ kind: 'majority', figure: unit, who, rival: who !== undefined }];
  },
};
