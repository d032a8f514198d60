import { inLines } from '../in-lines.ts';
import { phrase, type Mention } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';

const P = {
  FROM: '(?:from|away from|against|off|out of)',
  TO: '(?:to|towards|behind|in favour of|over to)',
  WHOM: "(?: the| both)? {who}(?:'s)?(?: {party}| party)?",
  PAIR: '{party}(?: to |-to-|-|–| – |/){party}',
  TAIL: '(?: of the vote|(?:,|,? and)? (?:{FROM}|{TO}){WHOM}|,? \\(?{PAIR}){0,3}',
};
const NEED = new RegExp(inLines`
  \b(?:
    need\w*|requir\w*|necessary|would|if|record|largest|biggest|target|repeat\w*|average|national|uniform|polls
    |pollsters?|opinion poll|(?:a|one|the latest) poll|forecast|predict\w*|expect\w*|hoped|could(?! point)|council
  )\b
`);
/** What was achieved, behind what was needed. */
const ACHIEVED = new RegExp(inLines`
  ^[^.!?\ue400-\ue5ff]{0,80}?(?:(?<by>[\ue000-\ue2ff]) |\b(?:it|they|he|she|but|and) |– |- )
  (?:then |actually |easily |in fact |in the event )*
  (?:achieved|managed|recorded|delivered|produced|secured|got|saw|registered|had)
  (?: an?| one of| one| just| actually)* (?<n>[\ue400-\ue5ff])
`);
/** Between "swing" and a figure these say that the figure is of something else. */
const OF_ELSE = new RegExp(inLines`
  \b(?:
    shares?|votes?|voters|turn-?out|majority|lead|polled|won|took|takes?|with|than|beat|tops?|topped|exceed\w*
    |previous|seats?|that (?:would|could)|since\b[^,]*, wh\w+
  )\b
  |(?<!(?:amount\w*|equal|equivalent|came|close|up)) to (?:just |only |about )*$
  |\b(?:half|quarter)(?: of)?(?: an?)? $
`);
/** What a figure of the swing stands right behind. */
const LEADS = new RegExp(inLines`
  (?:
    \b(?:of|was|is|were|are|at|being|by|to|hit|reach\w*|achiev\w*|deliver\w*|record\w*|regist\w*)
    |[\ue000-\ue3ff](?:'s)?|^|[:,(–-]
  )(?: (?:
    an? [a-z-]+|an?|just|only|some|about|huge|large|massive|mighty|whopping|record|total|therefore|thus|[a-z]+ly
  )
  )* ?\(?$
`);
/** What figures behind a swing are of instead. */
const OTHER_THAN = /\b(?:turn-?outs?|shares?|majorit\w+|votes?|polled|took)\b/;
/** A proportion, or a bare figure that can be one: not every figure of a list has its "points". */
const isSize = (mention: Mention | undefined): boolean =>
  mention?.kind === 'percent' || (mention?.kind === 'count' && mention.value < 60 && !Number.isInteger(mention.value));
const THAN_ANOTHERS = new RegExp(inLines`
  \b(?:than|since|unlike|match\w*|eclips\w*|surpass\w*|exceed\w*|outd\w+|dwarf\w*|top(?:s|ped)|beat(?:s|ing)?) (?:
    even )?(?:the|that|an?|last [a-z]+'s|[\ue300-\ue3ff\ue700-\ue7ff]'s) (?:[a-z]+ )?$
`);
/** What comes of a swing that there was. */
const FELT = /^ will (?:do (?:nothing|little|much)|worry|alarm|send|cheer|hearten)\b/;
const FROM_TO = [
  new RegExp(phrase('({party})(?: to |-to-|-|–| – |/)({party})', P).source),
  new RegExp(phrase('(?:{FROM})(?: the| both)? ({who})', P).source),
  new RegExp(phrase("\\b(?:{TO}(?: the)? (?:{person}'s )?|swung (?:the )?(?={who}'s way))({who})", P).source),
] as const;

/** Behind a swing: what so great a one would do, which is no gain of seats ("would alarm any minister"). */
const WOULD_DO = new RegExp(inLines`
  ^,?[^.;,\ue400-\ue5ff]{0,50} would\b
  (?! (?:have |still )?(?:be|been|win|won|take|taken|gain|need|secure|capture|unseat|topple|suffice))
`);
/** Behind a swing: one that was needed, or that of the country. */
const WAS_NEEDED = new RegExp(inLines`
  ^,? ?(?:
    would|was needed|was required|is needed|needed|required|to (?:win|take|gain|capture|unseat)
    |(?:[a-z]+ ){0,3}?(?:across|nationally|nationwide)
  )\b
`);

/** Its doc, examples and silences say what it reads. */
export const swingOf: Rule = {
  name: 'swing-of',
  doc: 'A swing with its size and, where stated, the parties that it went from and to, in either order.',
  examples: [
    {
      text: 'Ann Bell, for Labour, polled well and won the seat on a 12.5% swing from the Conservatives to Labour to take it after 30 years.',
      claims: [{ kind: 'swing', value: 12.5, from: 'Conservative', to: 'Labour', slice: '12.5%' }],
    },
    {
      text: 'Ann Bell won the seat for Labour on a 12.67% swing from the Conservatives to Labour.',
      claims: [{ kind: 'swing', value: 12.67, from: 'Conservative', to: 'Labour', slice: '12.67%' }],
    },
    {
      text: '18.96% swing Lab to LD',
      claims: [{ kind: 'swing', value: 18.96, from: 'Labour', to: 'Liberal Democrats', slice: '18.96%' }],
    },
    {
      text: 'Ann Bell won the seat for Labour; the swing, from the Conservatives, was 16.8 per cent.',
      claims: [{ kind: 'swing', value: 16.8, from: 'Conservative', slice: '16.8' }],
    },
    {
      text: 'Labour won the seat; it had needed a swing of 5.7 points, but recorded 26.3 points.',
      claims: [{ kind: 'swing', value: 26.3, slice: '26.3' }],
    },
    {
      text: 'Ann Bell ousted the Conservatives for Labour with a switch of 12.4%.',
      claims: [{ kind: 'swing', value: 12.4, slice: '12.4%' }],
    },
    {
      text: 'Labour won the seat. The swing of 16.2% from the Conservatives to Labour would, if repeated, change the map.',
      claims: [{ kind: 'swing', value: 16.2, from: 'Conservative', to: 'Labour', slice: '16.2%' }],
    },
    {
      text: 'Labour won the seat on a swing of 16% from the Conservatives to Labour (and 9% from the Liberal Democrats to Labour).',
      claims: [
        { kind: 'swing', value: 16, from: 'Conservative', to: 'Labour', slice: '16%' },
        { kind: 'swing', value: 9, from: 'Liberal Democrats', to: 'Labour', slice: '9%' },
      ],
    },
    {
      text: 'Labour won the seat. It had needed a swing of 19.5%. The 21.7% achieved would, if repeated, change the map.',
      claims: [{ kind: 'swing', value: 21.7, slice: '21.7%' }],
    },
    {
      text: 'Labour won the seat.\n\n2. Swing. Ten per cent to Labour, which would do for the government.',
      claims: [{ kind: 'swing', value: 10, to: 'Labour', slice: 'Ten' }],
    },
    {
      text: 'Labour won the seat. A swing of nearly 14 per cent will do nothing for Tory nerves.',
      claims: [{ kind: 'swing', value: 14, precision: 'almost', slice: '14' }],
    },
  ],
  silences: [
    'Labour won the seat. A swing of 14 per cent will be needed elsewhere.',
    'Labour won the seat. Turnout was low. Ten per cent to Labour from the Greens would be a start.',
    'A swing of 11.4% would have secured the seat.',
    'Labour won the seat after a switch of leader that 62% of members backed.',
    'The swing of 5% would be enough to win it.',
    'Labour needed a swing of 17.9%.',
    '- Swing1: 23.0 pp',
    'A 10,000 vote swing carried the party home.',
    'The party had required a swing of 7.6 points to take the seat.',
  ],
  needs: /swing|swung|swaying|movement|switch|^(?:the )?[\ue500-\ue5ff] (?:to|from|achieved|recorded) /,
  pattern: phrase(
    inLines`
      ^(?:the )?(?<told>{percent})(?: achieved| recorded|(?= (?:to|from) (?:the )?{party}))(?<tail3>{TAIL})
      |(?:\band|,) (?<and>{figure})
        (?: points?)? (?:(?<also>{FROM}{WHOM} to{WHOM})|(?:in|at) (?:the )?(?<there>{seat}))
      |\b(?:at|it was) (?:just |only )?(?<flat>{percent}),? (?:the|its|this|that) swing(?<mid2>{TAIL})
      |(?<swung>{percent})(?: of [a-z ]{3,20})? swung(?! by)
        (?<way>(?: (?:back|over|away|directly))*(?: (?:the )?{who}'s way)?{TAIL})
      |(?<n>{percent})(?: |-)*(?<mid3>{PAIR} )?
        (?:(?!and |with |to |of |on |a |the |for |from |in |as |while |but )\w+ ){0,3}?(?:swing|movement|switch)
        (?:ed)?(?<tail2>{TAIL})
      |\b(?:swing(?:s|-around)?|swung|swinging|movement|(?:switch|swaying)(?= of ))\b(?! voters| seats?|{other})
        (?<mid>[^.;!?\ue400-\ue6ff]{0,90}?)-?(?<m>{figure})(?<tail>{TAIL})
    `,
    P,
  ),
  read: (match, context) => {
    const { told, n, m, flat, and, swung, there, also = '', mid = '', mid2 = '', mid3 = '' } = match.groups;
    const { tail = '', tail2 = '', tail3 = '', way = '' } = match.groups;
    const { tagged } = context;
    const prior = before(match, context);
    const rest = after(match, context);
    const unit = told ?? and ?? flat ?? swung ?? n ?? m;
    if (!isSize(tagged.of(unit))) return null;
    const words = `${mid3} ${mid2} ${mid} ${tail2} ${tail} ${tail3} ${also} swung${way}`;
    const [pair, of, into] = FROM_TO.map((pattern, index) =>
      pattern.exec(index === 0 && /[\ue100-\ue1ff] $/.test(prior) ? prior.slice(-8) + words : words),
    );
    // "Bigger than the 15% swing that they had there", "swings of 12 and 13": another's, or of several.
    if (
      THAN_ANOTHERS.test(prior) ||
      /^swings .*\n (?:points )?and [\ue400-\ue5ff]/s.test(`${match.text}\n${rest}`) ||
      /^(?: points?)? in (?:the |an? |national |opinion )*polls?\b/.test(rest)
    )
      return null;
    const opening =
      /(?:^|[,;:] )from (?:the )?([\ue000-\ue2ff]) to (?:the )?([\ue000-\ue2ff]),? (?:the |there was an? )?$/.exec(
        prior,
      );
    const from = pair?.[1] ?? of?.[1] ?? opening?.[1];
    const to = pair?.[2] ?? into?.[1] ?? opening?.[2];
    // "Mr Reed's swing was 29.9 per cent": of his contest, where there are several.
    const who = /([\ue000-\ue0ff])'s? (?:own )?$/.exec(prior)?.[1];
    // "The largest was 13.7 (in Ashdale, 2022)".
    const seat = /^ \((?:in |at )?([\ue300-\ue3ff])/.exec(rest)?.[1];
    const draft: Draft = { kind: 'swing', figure: unit, from, to, who, seat };
    // "It needed a swing of 19.5%. The 21.7% achieved"; under "Swing.": "Ten per cent to Labour".
    if (told)
      return (/ed\b/.test(match.text) ? /\bswing\b/ : /\bswing[.:]? ?$/).test(context.earlier)
        ? [{ ...draft, settled: true }]
        : null;
    if (and) {
      const since = /\bswings?\b(?!.*\bswings?\b).*$/s.exec(prior)?.[0];
      return since && /[\ue400-\ue5ff]/.test(since) && !OTHER_THAN.test(since) && !NEED.test(prior.slice(-90))
        ? [{ ...draft, seat: there }]
        : null;
    }
    const achieved = ACHIEVED.exec(rest)?.groups;
    const instead: readonly Draft[] | null = achieved?.['n']
      ? [{ kind: 'swing', figure: achieved['n'], to: achieved['by'], settled: true }]
      : null;
    const clause = (/(?:[^;,(]|,(?! ))*$/.exec(prior.slice(-70).replace(/.*\b(?:but|and) /, ''))?.[0] ?? '') + mid;
    if (
      NEED.test(clause.replace(/\b(?:needed|required) a recount\b/, '')) &&
      !/\b(?:record|largest|biggest)\b/.test(clause)
    )
      return instead;
    // "The swing of 16% would, if repeated, …" was achieved; "a swing of 5% would do" was not.
    const definite = flat !== undefined || /\b(?:the|this|that|such a) (?:(?!an? )\w+ )?$/.test(prior);
    const projected =
      /^,? (?:if )?(?:repeated|replicated|reproduced)\b/.test(rest) || (definite && WOULD_DO.test(rest));
    if (!projected && !/\bon an? $/.test(prior) && WAS_NEEDED.test(rest)) return instead;
    if (swung) return [draft];
    if (
      /vote swing/.test(match.text) ||
      !LEADS.test(mid) ||
      OF_ELSE.test(mid.replace(/\bof votes\b|\bin (?:the )?(?:share of the vote|vote share|seat)\b/, ''))
    )
      return null;
    return [{ ...draft, settled: projected || FELT.test(rest) }];
  },
};
