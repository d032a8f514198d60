import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

/** Its doc, examples and silences say what it reads. */
export const turnout: Rule = {
  name: 'turnout',
  doc: 'The share of the electorate that voted.',
  examples: [
    { text: 'Labour won the seat. Turnout was 41.2%.', claims: [{ kind: 'turnout', value: 41.2, slice: '41.2%' }] },
    {
      text: 'Labour won the seat. Just over 18% of the electorate voted.',
      claims: [{ kind: 'turnout', value: 18, precision: 'moreThan', slice: '18%' }],
    },
  ],
  silences: [
    'Turnout had been 61% in the general election.',
    'The Muslim vote is some 40% of the electorate.',
    'Turnout fell by 12%.',
  ],
  needs: /turn(?:ed)?[ -]?out|voted|cast|electorate|voters|electors|eligible|entitled|bothered|register/,
  pattern: phrase(
    '(?:\\bturn-?(?: )?out\\b(?<mid>(?: (?:in (?:the )?{seat}|in the (?:seat|constituency|contest|by-?election)|here|there|on the (?:day|night)|for the by-?election|at the by-?election|figure|rate|was|is|of|at|stood|reached|confirmed|put|down|up|slid|fell|dropped|slumped|plunged|plummeted|rose|climbed|crashed|to|being|low|high|a|an|the|just|only|only|miserable|dismal|poor|healthy|respectable|recorded|officially|came|in|hit|finished|ended|turned|out|proved|more|than|barely|mere|paltry|measly|meagre|creditable|pitiful|{other}|{date}|{count}|has been|had been|by|slipped|dipped|sank|tumbled|halved|itself|all|and|–|-|meanwhile|though|however)|,|:|;| \\(|\\|){0,8}) ?\\(?(?<n>{percent})|(?<m>{percent})(?: |-)(?:of (?:the |all |its |those |their |his |her )*(?:\\w+ ){0,2}?(?:electorate|voters|electors|eligible|register|registered|entitled|people|constituents|adults|constituency|locals)(?: \\w+){0,6}? ?(?<verb>voted|turned out|cast|bothered|took part|went to the polls|turning out|participated|exercised|made it|used|took the trouble|stirred themselves|voting|casting|actually|taking part|made their way|braved|turned up)?|(?<kind>(?:\\w+ )?turn-?out)|(?<bare>voted|turned out|bothered)\\b))',
  ),
  read: (match, context) => {
    const { n, m, verb, kind, bare, mid = '' } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    const figure = context.tagged.of(n ?? m);
    if (figure?.kind !== 'percent' || figure.sign) return null;
    if (
      /\b(?:down|up|fell|dropped|rose|slumped|fall|drop|plunged|slipped|dipped|sank|crashed|plummeted) (?:by )?$/.test(
        (mid + ' ').replace(/\s+$/, ' '),
      ) &&
      !/ to\b/.test(mid)
    )
      return null;
    if (/^ ?(?:points?|lower|higher|down|up|less|fewer)\b/.test(rest) || figure.unit === 'points') return null;
    if (n) return [{ kind: 'turnout', figure: n }];
    if (kind) return /\b(?:vote|share) $/.test(prior) ? null : [{ kind: 'turnout', figure: m }];
    if (bare) return /^ (?:for|against|to|leave|remain)/.test(rest) ? null : [{ kind: 'turnout', figure: m }];
    // "33.2% of voters" alone: only where something says that they came.
    if (/^ ?(?:for|against|to (?:leave|remain)|leave|remain|backed)/.test(rest)) return null;
    if (verb && !/\b(?:their|his|her)?\s?(?:votes? )?(?:for|against) [\ue000-\ue2ff]/.test(rest.slice(0, 30)))
      return [{ kind: 'turnout', figure: m }];
    if (
      /\b(?:drew|turnout|attracted only|brought out|in which|for which|when|only|barely)\b[^.;]{0,40}$/.test(prior) &&
      /(?:electorate|electors|register|eligible|entitled|registered|voters)/.test(match.text) &&
      /^(?: (?:turn|both|vot|to the|out|cast)|\s*[.,;)]|\s*$)/.test(rest)
    )
      return [{ kind: 'turnout', figure: m }];
    if (
      /\([^)]*$/.test(prior) &&
      /electorate|register|eligible/.test(match.text) &&
      /\b(?:turnout|voted|votes|ballots|papers)\b/.test(prior)
    )
      return [{ kind: 'turnout', figure: m }];
    return /\b(?:turnout|turn-out)\b[^.;]{0,60}$/.test(prior) && /electorate|register|eligible|voters/.test(match.text)
      ? [{ kind: 'turnout', figure: m }]
      : null;
  },
};
