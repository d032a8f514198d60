import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

const WINNING =
  /\b(?:won|wins?|winning|victor\w*|beat|beats|beating|defeat\w*|held|holds?|holding|kept|keeps?|keeping|retain\w*|clung|hung|surviv\w*|took|takes?|taking|taken|seiz\w+|snatch\w*|prised|gain\w*|captur\w*|elected|returned|triumph\w*|carried|claim\w*|saw off|sees off|fended|repelled|scrap\w+|squeak\w*|edged|overcame|pipped|ousted|unseat\w*|lost|loses|losing|fell|fallen|passed|went down|goes|gone|defeat|averted|missed|home|through|margin|romped|stormed|cruised|sailed|coasted|grabb\w+|secured|winner|hold|gain|swept|regain\w*|toppled|wrested|majority)\b/;
const CHANGED =
  /\b(?:increas\w+|rose|risen|grew|up|down|fell by|cut|reduc\w+|slash\w*|shr[aiu]nk|drop\w*|fall\w*|turnout|trimmed|swell\w*|boost\w*|outnumber\w*|its share|their share|vote (?:went|was))\b[^,;]{0,40}$/;

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
  ],
  silences: [
    'Labour was beaten into third by 117 votes.',
    'Labour increased its majority by more than 4,000 votes.',
    'The Liberal Democrats pipped UKIP to second place by 55 votes.',
  ],
  needs: / by |margin/,
  pattern: phrase(
    '(?:\\bby (?:just |only |a mere |barely |a |the |what |the narrowest of margins[,:–]? |a (?:\\w+ )?(?:margin|majority|lead) of (?:just |only |a mere )?)*(?<n>{count})(?<unit>(?: |-)votes?(?:(?: |-)margin)?| ballots)?|\\b(?:margin(?: of victory)?|gap)(?: (?:of|was|is|at|over {who} was|over {who} of|between (?:the )?{who} and (?:the )?{who} was(?: a| just| only| \\w+-like)*))?(?: just| only| a mere)* (?<m>{count})|(?<k>{count})(?:(?: |-)votes?)?(?: |-)(?:margin|gap)\\b)',
  ),
  read: (match, context) => {
    const { n, m, k } = match.groups;
    const rest = after(match, context);
    const prior = before(match, context);
    const clause = prior.slice(Math.max(prior.lastIndexOf(';'), prior.lastIndexOf(':'), prior.length - 130) + 1);
    const figure = context.tagged.of(n ?? m ?? k);
    if (figure?.kind !== 'count') return null;
    if (
      /^(?:-| )(?:points?|seats?|percent|per cent|candidates|councillors|years?)/.test(rest) ||
      /^ (?:votes )?to [\ue000-\ue4ff]/.test(rest) ||
      /^ to\b(?! (?:take|win|hold|keep|become|give|claim|retain|secure|beat|clinch|defeat))/.test(rest)
    )
      return null;
    if (!WINNING.test(clause)) return null;
    if (
      n &&
      CHANGED.test(clause.slice(-60)) &&
      !/\b(?:held|won|kept|retained|beat|scraped|squeak\w*)\b[^,;]{0,40}$/.test(clause)
    )
      return null;
    if (
      /\b(?:second|third|fourth|fifth|into|runner|[\ue600-\ue6ff])[^,;]{0,40}$/.test(clause.slice(-45)) &&
      !/\b(?:won|held|kept|seat)\b[^,;]{0,30}$/.test(clause)
    )
      return null;
    if (
      /^[^.;,]{0,40}\b(?:for second|into (?:second|third|fourth)|to (?:second|third|fourth)|to (?:win|claim|take|finish) (?:second|third)|[\ue600-\ue6ff])/.test(
        rest,
      )
    )
      return null;
    if (/\bmajority\b[^,;]{0,30}$/.test(clause) && !/ majority of /.test(match.text)) return null;
    return [{ kind: 'majority', figure: n ?? m ?? k }];
  },
};
