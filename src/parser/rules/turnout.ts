import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { turnoutsOfOthers } from './turnouts-of-others.ts';

/** Words between "turnout" and a figure that make the figure another's. */
const OTHERS = new RegExp(inLines`
  \b(?:
    swings?|majority|shares?|votes? for|polled|won|took|gained|lead|who|against|compared
    |than(?! (?:was )?(?:expected|hoped|predicted|forecast|feared))|since|until|if|would|will|predict\w*
    |forecast\w*|average\w*|council|european|assembly|holyrood|mayoral|referendum|local elections|required|needed
    |record of|between|postal|while|but|whereas
  )\b
`);
const MOVED = new RegExp(inLines`
  \b(?:
    down|up|fell|falls?|falling|dropped|rose|risen|slumped|drop|plunged|slipped|dipped|sank|crashed|plummeted
    |tumbled|decreas\w+|increas\w+|by
  )$
`);
/** "44.8% in Selby, 44.2% in Somerton and 46.2% in Uxbridge". */
const SEAT_BY_SEAT = new RegExp(inLines`
  ^[\ue500-\ue5ff] (?:in|at) (?:the )?[\ue300-\ue3ff]
  (?:(?:, and| and|,|;) (?:just |only )?[\ue500-\ue5ff] (?:in|at) (?:the )?[\ue300-\ue3ff])+
`);
const P = {
  TURNOUT: 'tur?n-?(?: )?outs?(?!{other})|(?:voter )?participation|polling (?=was|is)',
  /** Words and small mentions between "turnout" and its figure. */
  MID: inLines`
    (?:
      [^\ue000-\uf8ff.;!?\n]|{date}|{seat}|{other}|{count};?(?= ?[,(]| or | of )
      |{percent}(?= (?:percentage )?(?:points? )?to )|\bno\. ){0,70}?
  `,
  WHEN: '(?:,? (?:in|at|on|the|last|previous|general|election|time|year|years|may|ago|{date}|{other}))*',
};
/** What a label that its figure is printed onto may stand below: "Turnout49.6%". */
const OTHER_BODY = /\b(?:assembly|council|scottish parl)/;
/** A question whose answer is the turnout, at the end of what goes before; a turnout told there, which "the figure" is of. */
const ASKED = new RegExp(inLines`
  \b(?:
    tur?n-?out|how many (?:people )?(?:voted|bothered|turned (?:out|up)|came out|took part)
    |did many (?:vote|bother)
  )\? ?$
`);
const TOLD = new RegExp(inLines`
  \b(?:
    turn-?out|turned out|voted(?! (?:to|for|against|leave|remain|yes|no)\b)|participation
    |(?:low|high|heavi|small|light)er poll
  )\b[^.?!]*[.?!]? ?$
`);
/** Words that put a turnout in the past. */
const PAST = /\b(?:then|had been|general election|last time|previous)\b|[\ue700-\ue7ff]/;

/** Its doc, examples and silences say what it reads. */
export const turnout: Rule = {
  name: 'turnout',
  doc: 'The turnout, where it is called so or asked for.',
  examples: [
    {
      text: 'Labour held the seat. At 18.16 per cent turnout was the lowest since the war.',
      claims: [{ kind: 'turnout', value: 18.16, slice: '18.16' }],
    },
    {
      text: 'Labour won the seat. Turnout? 48.4 per cent.',
      claims: [{ kind: 'turnout', value: 48.4, slice: '48.4' }],
    },
    { text: 'Labour won the seat. Turnout was 41.2%.', claims: [{ kind: 'turnout', value: 41.2, slice: '41.2%' }] },
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
      text: 'Labour won the seat. At 42.3% – a poor showing – turnout was low.',
      claims: [{ kind: 'turnout', value: 42.3, slice: '42.3%' }],
    },
    {
      text: 'Labour held the seat. Turnout42.8% ( 10.0%)',
      claims: [{ kind: 'turnout', value: 42.8, slice: '42.8%' }],
    },
  ],
  silences: [
    'The seat is in the Scottish Parliament. Turnout49.6% (up 12.2%)',
    'The turnouts were 38.4 per cent and 29.4 per cent.',
    '41.2 - the turnout in 2010',
    'Turnout then was 71.8 per cent.',
    'Turnout had been 61% in the general election.',
    'Turnout fell by 12%.',
    'Turnout was low and the swing 12 per cent.',
    'Postal vote turnout was 69%.',
    'Turnout in the council elections was 33%.',
    'Half the land voted to leave. Here it was 70 per cent.',
    'Labour won on a turnout of under half. In May it was 61 per cent who voted.',
    'Turnout was lower than the 61% of the general election.',
    'On less than half the turnout of last time Labour held on.',
  ],
  needs: /participation|polling|tur?n[ -]?out|^[\ue500-\ue5ff]|\b(?:figure|proportion|it)\b/,
  pattern: phrase(
    [
      inLines`
        \b(?:{TURNOUT})\b(?<midTo>[^.;!?\ue500-\ue5ff]{0,50}?)(?:
          \bfrom (?:about |the |a )?{percent}{WHEN},?
          |which (?:had been|was) (?:about )?{percent}{WHEN},? (?:\w+|(?:went|was) (?:up|down))|{percent}
        ) (?:down |up )?to (?:a |an |just |only |the |mere )*(?<to>{percent})
      `,
      inLines`
        \b(?:{TURNOUT})\b(?:
          [^.;!?\ue500-\ue5ff]{0,30}(?:\bthen|had been|general election|last time|{date}) (?:was |of |at |it was )*
            {percent}
          |[^.;!?\ue500-\ue5ff]{0,30}
            {percent} (?:then|last time|(?:at|in) [^.;,\ue500-\ue5ff]{2,30}(?=[;,] (?:but |and )?(?:this|yest|now|on)))
        )[;,]? (?:(?:as opposed to|compared with|against|but|and) )?
        (?:(?:this time|yesterday|now|on {date}),? (?:it was |it fell to )?)?(?:just |only )?(?<now>{percent})
        (?= now| this time| yesterday| on {date}|[.;)]|$)
      `,
      inLines`
        \b(?:{TURNOUT})\b(?:
          (?: [a-z ]{0,40})?, (?!at |of |a |just |only |[^,.;]{0,60}\b(?:assembly|council|holyrood|european)\b)
          [^,.;]{2,80},
        )?(?<mid>{MID})(?<n>{percent})
      `,
      inLines`
        (?<m>{percent})(?: (?:was|is|made|makes) (?:the|its|an?)(?: [a-z-]+){0,2}?)?(?: |-)
        (?<kind>(?:(?!the |its |that |of |her |his )\w+ )?turn-?out)
      `,
      '^(?<label>{percent})(?: ?[-–:]| -) ?(?:the )?(?:{TURNOUT})\\b(?![^.]{0,24}{percent})',
      '^(?<answer>{percent})',
      inLines`
        ^(?:(?:this time|here|yesterday|now|(?:in|at) (?:the )?(?<place>{seat})),? )?
        (?:(?:the|that) (?:figure|proportion)|it)(?: (?:on|this|last|yesterday|here|there|time|week|night|\w+day|in {seat}|{date})
        )* (?:was|is|fell to|dropped to|stood at|came to) (?:just |only )?(?<figure>{percent}|{count}(?=\.?$))
      `,
      inLines`
        \bat (?:just |only |a mere )?(?<at>{percent})(?:,| [-–(] ?[^-–()]{2,60}[-–)])? (?:the |its |their )?
          (?:official )?turn-?out\b
        |\bturn-?out,? at (?<at2>{percent})
      `,
    ].join('|'),
    P,
  ),
  read: (match, context) => {
    const { n, m, mid = '', to, midTo = '', label, answer, figure: told, place, at2, at = at2, now } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    const unit = n ?? m ?? to ?? answer ?? told ?? at ?? label ?? now;
    const figure = context.tagged.of(unit);
    if (figure?.kind !== 'percent' && !(place && figure?.kind === 'count' && figure.value < 92)) return null;
    if (figure.sign) return null;
    if (/^ ?(?:points?|lower|higher|down|up|less|fewer)\b(?! (?:on|from)\b)/.test(rest) || figure.unit === 'points')
      return null;
    // "44 per cent voted in the one and 36 in the other": which is which, the sentence does not say.
    if (/^(?:,? (?:and )?[\ue500-\ue5ff])? in (?:the )?(?:one|other|former|first|latter|second)\b/.test(rest))
      return null;
    if (to) return OTHERS.test(midTo) ? null : [{ kind: 'turnout', figure: to, settled: true }];
    if (answer) return ASKED.test(context.earlier) ? [{ kind: 'turnout', figure: answer }] : null;
    // "It was 70 per cent who wished to stay": of those asked about something.
    if (told && /^ (?:who|that|which|(?:voted|had|were) |for|against|in favour)\b/.test(rest)) return null;
    if (told) return TOLD.test(context.earlier) ? [{ kind: 'turnout', figure: told }] : null;
    // "The turnout then was 71.8 per cent, as opposed to 31.4", "64.3% then, 35.9% now".
    if (now) return [{ kind: 'turnout', figure: now, settled: true }];
    if (label) return PAST.test(rest.slice(0, 30)) ? null : [{ kind: 'turnout', figure: label }];
    if (at)
      return / (?:in|at) the (?:last )?general/.test(rest.slice(0, 24)) ? null : [{ kind: 'turnout', figure: unit }];
    if (n) {
      if (mid === '' && OTHER_BODY.test(context.earlier)) return null;
      // Of several turnouts each has its seat beside it.
      if (
        /outs\b/.test(match.text) &&
        !/^ (?:in|at) (?:the )?[\ue300-\ue3ff]/.test(rest) &&
        !/[\ue300-\ue3ff](?:'s)?[:,]? (?:was |at )?$/.test(mid)
      )
        return null;
      if (/\b(?:postal|proxy|student|youth|council|local)(?: votes?| voter| election)? $/.test(prior)) return null;
      const words = mid.replace(/\b(?:just|only|about|a|an|further|more than|almost|nearly|well)\b/g, '').trimEnd();
      if (
        /^ then\b/.test(mid) ||
        OTHERS.test(mid.replace(/\bno\. /g, '')) ||
        (MOVED.test(words) && !/\bto$/.test(words))
      )
        return null;
      if (/\bfrom\b[^\ue500-\ue5ff]*$/.test(mid) && !/ to [^\ue500-\ue5ff]*$/.test(mid)) return null;
      const dealt = [
        ...(`${n}${rest}`.match(SEAT_BY_SEAT)?.[0] ?? '').matchAll(
          /([\ue500-\ue5ff]) (?:in|at) (?:the )?([\ue300-\ue3ff])/g,
        ),
      ];
      if (dealt.length > 1) return dealt.map(([, figure, seat]) => ({ kind: 'turnout', figure, seat }));
      // "was 44%, and in Tamworth 36%": the first is of a seat that was named before.
      const others = turnoutsOfOthers(rest);
      if (others.length > 0 && !/[\ue300-\ue3ff]/.test(prior + mid + rest.slice(0, 8))) return others;
      const beside = /([\ue300-\ue3ff])(?:'s)?[:,]? (?:was |at |with )?(?:just |only )?$/.exec(mid)?.[1];
      return [{ kind: 'turnout', figure: n, seat: beside }, ...others];
    }
    return /\b(?:vote|share|the|than|that) $/.test(prior) && / (?:for|at|in) the [\ue700-\ue7ff]/.test(rest)
      ? null
      : [{ kind: 'turnout', figure: m }];
  },
};
