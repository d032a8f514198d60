import { phrase } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';

/** Words between "turnout" and a figure that make the figure another's. */
const OTHERS =
  /\b(?:swings?|majority|shares?|votes? for|polled|won|took|gained|lead|who|against|compared|than|since|until|if|would|will|predict\w*|forecast\w*|average\w*|council|european|assembly|holyrood|mayoral|referendum|local elections|required|needed|higher|lower than|record of|between|postal|while|but|whereas)\b/;
const MOVED =
  /\b(?:down|up|fell|falls?|falling|dropped|rose|risen|slumped|drop|plunged|slipped|dipped|sank|crashed|plummeted|tumbled|decreas\w+|increas\w+|by)$/;
/** "44.8% in Selby, 44.2% in Somerton and 46.2% in Uxbridge". */
const SEAT_BY_SEAT =
  /^[\ue500-\ue5ff] (?:in|at) (?:the )?[\ue300-\ue3ff](?:(?:, and| and|,|;) (?:just |only )?[\ue500-\ue5ff] (?:in|at) (?:the )?[\ue300-\ue3ff])+/;
const P = {
  TURNOUT: 'tur?n-?(?: )?out|(?:voter )?participation|polling (?=was|is)',
  /** Words and small mentions between "turnout" and its figure. */
  MID: '(?:[^\ue000-\uf8ff.;!?\\n]|{date}|{seat}|{other}|{count}(?= ?[,(]| or | of )|{percent}(?= (?:percentage )?(?:points? )?to )|\\bno\\. ){0,70}?',
  WHEN: '(?:,? (?:in|at|on|the|last|previous|general|election|time|year|years|may|ago|{date}|{other}))*',
  VOTED:
    '(?:voted|turned out|cast|bothered|took part|went to the polls|turning out|participated|exercised|made it|used|took the trouble|stirred themselves|voting|casting|actually|taking part|made their way|braved|turned up|came out|did so|did|had voted|had their say|(?:made|making) (?:the|an) (?:effort|trip|journey)|troubled)',
};

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
    {
      text: 'Labour won the seat. Turnout for the contest was 38.4%, down from the 67.5% turnout for the 2010 general election.',
      claims: [{ kind: 'turnout', value: 38.4, slice: '38.4%' }],
    },
    {
      text: 'Labour won the seat, as turnout dropped 13 points to just over 55 per cent.',
      claims: [{ kind: 'turnout', value: 55, precision: 'moreThan', slice: '55' }],
    },
    {
      text: 'Labour won the seat. A lower turnout – down from 63.2% in 2010 to 45.4% – explained it.',
      claims: [{ kind: 'turnout', value: 45.4, slice: '45.4%' }],
    },
    {
      text: 'Labour won the seat. Under four in ten of the electorate, 39.7 per cent, voted.',
      claims: [{ kind: 'turnout', value: 39.7, slice: '39.7' }],
    },
    {
      text: 'Labour won the seat. Only 36% of those entitled to vote turned out.',
      claims: [{ kind: 'turnout', value: 36, slice: '36%' }],
    },
  ],
  silences: [
    'Turnout had been 61% in the general election.',
    'The Muslim vote is some 40% of the electorate.',
    'Turnout fell by 12%.',
    'Turnout was low and the swing 12 per cent.',
    'Postal vote turnout was 69%.',
    'Turnout in the council elections was 33%.',
    'Two voters in five, 41 per cent, voted for somebody else.',
    'Labour won, and 41 per cent came out for the Conservatives.',
    'Turnout was lower than the 61% of the general election.',
    'On less than half the turnout of last time Labour held on.',
  ],
  needs:
    /participation|polling|roll\b|came out|turned up|took part|made it|tur?n(?:ed)?[ -]?out|voted|cast|electorate|voters|electors|eligible|entitled|bothered|register/,
  pattern: phrase(
    [
      '\\b(?:{TURNOUT})\\b(?<midTo>[^.;!?]{0,50}?)(?:\\bfrom (?:about |the |a )?{percent}{WHEN},?|which (?:had been|was) (?:about )?{percent}{WHEN},? (?:fell|dropped|slumped|rose|plunged|slipped|tumbled|sank|declined|climbed|went down|was down|was up)|{percent}) (?:down |up )?to (?:a |an |just |only |the |mere )*(?<to>{percent})',
      '\\b(?:{TURNOUT})\\b(?:, [^,.;]{2,80},)?(?<mid>{MID})(?<n>{percent})',
      "(?<m>{percent})(?: |-)(?:of (?:the |all |its |those |their |his |her )*(?:{count}(?:-strong)? )?(?:\\w+ ){0,2}?(?:electorate|voters|electors|eligible|register|registered|entitled|people|constituents|adults|constituency|locals|roll|{seat}(?:'s (?:\\w+ )?(?:voters|electors|people|electorate|adults))?)(?:(?: \\w+){0,6}? (?<verb>{VOTED})\\b)?|(?<kind>(?:(?!the |its |that |of |her |his )\\w+ )?turn-?out)|(?<bare>(?:who |had |have |did |actually )*vote[d]?\\b(?! share)|turned out|(?:had )?bothered|came out|turned up|took part|took the trouble|made it to (?:the|a) poll(?:s|ing stations?)|made their way to (?:the|a) poll(?:s|ing stations?)|cast (?:a|their) (?:votes?|ballots?))\\b)",
      '\\bof (?:the )?{count} (?:people |voters |electors |residents )?(?:entitled to vote|eligible(?: to vote)?|on the (?:electoral )?(?:register|roll)|registered(?: to vote)?|registered voters|electors|voters)[^.;-]{0,30},? (?:just |only )?(?<e>{percent}) (?:did|voted|turned out|bothered)\\b',
      '\\bof (?:those|the|all|its|everybody|everyone)? ?[^.;,\ue000-\ue2ff\ue400-\ue5ff]{0,30}?(?:entitled|eligible|register|roll|registered|electorate|electors)(?: to vote)?(?: [a-z]+){0,3},? (?:just |only |some )?(?<g>{percent}) {VOTED}\\b',
      '\\bof {seat} (?:voted|turned out)[:,–] ?(?<p>{percent})',
      '(?:\\b(?:electorate|register|registered|electors|voters|eligible|in (?:three|four|five|ten)|half|third|quarter|fifth)|{percent}|{count} people on the register), (?:or |just |only |exactly )?(?<q>{percent}),? {VOTED}\\b(?! for| against)',
    ].join('|'),
    P,
  ),
  read: (match, context) => {
    const { n, m, verb, kind, bare, mid = '', to, midTo = '', p, q, e, g } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    const figure = context.tagged.of(n ?? m ?? to ?? p ?? q ?? e ?? g);
    if (figure?.kind !== 'percent' || figure.sign) return null;
    if (/^ ?(?:points?|lower|higher|down|up|less|fewer)\b(?! (?:on|from)\b)/.test(rest) || figure.unit === 'points')
      return null;
    // "44 per cent voted in the one and 36 in the other": which is which, the sentence does not say.
    if (/^ in (?:the )?(?:one|former|first|latter|second)\b/.test(rest)) return null;
    if (to) return OTHERS.test(midTo) ? null : [{ kind: 'turnout', figure: to, settled: true }];
    if (p ?? q ?? e ?? g) return [{ kind: 'turnout', figure: p ?? q ?? e ?? g }];
    if (n) {
      if (/\b(?:postal|proxy|student|youth|council|local)(?: votes?| voter| election)? $/.test(prior)) return null;
      const words = mid.replace(/\b(?:just|only|about|a|an|further|more than|almost|nearly|well)\b/g, '').trimEnd();
      if (OTHERS.test(mid.replace(/\bno\. /g, '')) || (MOVED.test(words) && !/\bto$/.test(words))) return null;
      if (/\bfrom\b[^\ue500-\ue5ff]*$/.test(mid) && !/ to [^\ue500-\ue5ff]*$/.test(mid)) return null;
      const dealt = [
        ...(`${n}${rest}`.match(SEAT_BY_SEAT)?.[0] ?? '').matchAll(
          /([\ue500-\ue5ff]) (?:in|at) (?:the )?([\ue300-\ue3ff])/g,
        ),
      ];
      if (dealt.length > 1) return dealt.map(([, figure, seat]) => ({ kind: 'turnout', figure, seat }));
      // "was 44%, and in Tamworth 36%": the first is of a seat that was named before.
      const second =
        /^,? (?:(?:and|but|while|whereas) )?(?:in|at) (?:the )?([\ue300-\ue3ff]),? (?:it was |was )?(?:just |only )?([\ue400-\ue5ff])/.exec(
          rest,
        );
      if (second && !/[\ue300-\ue3ff]/.test(prior + mid))
        return [{ kind: 'turnout', figure: second[2], seat: second[1] }];
      return [{ kind: 'turnout', figure: n }, ...others(rest)];
    }
    if (kind)
      return /\b(?:vote|share|the|than|that) $/.test(prior) && / (?:for|at|in) the [\ue700-\ue7ff]/.test(rest)
        ? null
        : [{ kind: 'turnout', figure: m }];
    if (bare)
      return /^ (?:for|against|to (?!vote|cast)|leave|remain|in favour|behind|in support)/.test(rest)
        ? null
        : [{ kind: 'turnout', figure: m }];
    // "33.2% of voters" alone: only where something says that they came.
    if (/^ ?(?:for|against(?! (?:just |only )?[\ue500-\ue5ff])|to (?:leave|remain)|leave|remain|backed)/.test(rest))
      return null;
    if (verb && !/\b(?:their|his|her)?\s?(?:votes? )?(?:for|against) [\ue000-\ue2ff]/.test(rest.slice(0, 30)))
      return [{ kind: 'turnout', figure: m }];
    if (
      /\b(?:drew|turnout|attracted|voting|brought out|in which|for which|when|only|barely|bothered|voted|turned out)\b[^.;]{0,40}$/.test(
        prior,
      ) &&
      /(?:electorate|electors|register|eligible|entitled|registered|voters)/.test(match.text) &&
      /^(?: (?:turn|both|vot|to the|out|cast|against|compared)|\s*[.,;)]|\s*$)/.test(rest)
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

/** "44.8% in Ashdale, 44.2% in Bath and 46.2% in Corby": the turnouts of other seats behind the first. */
function others(rest: string): readonly Draft[] {
  const found: Draft[] = [];
  let text = rest.replace(/^ in (?:the )?[\ue300-\ue3ff]/, '');
  for (;;) {
    const next = /^(?:,| and|, and) ([\ue500-\ue5ff]) in (?:the )?([\ue300-\ue3ff])/.exec(text);
    if (!next) return found;
    found.push({ kind: 'turnout', figure: next[1], seat: next[2] });
    text = text.slice(next[0].length);
  }
}
