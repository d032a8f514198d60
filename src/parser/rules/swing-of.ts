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

/** True where a swing is another's, of several or of the polls: "bigger than the 15% swing that they had there", "swings of 12 and 13". */
const isOfOthers = (words: string, prior: string, rest: string): boolean =>
  THAN_ANOTHERS.test(prior) ||
  /^swings .*\n (?:points )?and [\ue400-\ue5ff]/s.test(`${words}\n${rest}`) ||
  /^(?: points?)? in (?:the |an? |national |opinion )*polls?\b/.test(rest);

/** True where a sentence opens with the size of the swing told before: "It needed 19.5%. The 21.7% achieved"; under "Swing.": "Ten per cent to X". */
const isOfSwingBefore = (words: string, earlier: string): boolean =>
  (/ed\b/.test(words) ? /\bswing\b/ : /\bswing[.:]? ?$/).test(earlier);

/** True where it is one more swing behind another: "on a swing of 16% (and 9% from Y to X)". */
function isOneMore(prior: string): boolean {
  const since = /\bswings?\b(?!.*\bswings?\b).*$/s.exec(prior)?.[0];
  return !!since && /[\ue400-\ue5ff]/.test(since) && !OTHER_THAN.test(since) && !NEED.test(prior.slice(-90));
}

/** The swing that there was, behind one that was needed: "it had needed 5.7 points, but recorded 26.3 points". */
function achievedIn(rest: string): readonly Draft[] | null {
  const { n, by } = ACHIEVED.exec(rest)?.groups ?? {};
  return n ? [{ kind: 'swing', figure: n, to: by, settled: true }] : null;
}

/** Where a swing went from and to: "from X to Y", "X to Y"; whose and where it was: "Mr Reed's swing", "13.7 (in Ashdale, 2022)". */
function courseOf(words: string, prior: string, rest: string): Partial<Draft> {
  const [pair, of, into] = FROM_TO.map((pattern, index) =>
    pattern.exec(index === 0 && /[\ue100-\ue1ff] $/.test(prior) ? prior.slice(-8) + words : words),
  );
  const opening =
    /(?:^|[,;:] )from (?:the )?([\ue000-\ue2ff]) to (?:the )?([\ue000-\ue2ff]),? (?:the |there was an? )?$/.exec(prior);
  return {
    from: pair?.[1] ?? of?.[1] ?? opening?.[1],
    to: pair?.[2] ?? into?.[1] ?? opening?.[2],
    who: /([\ue000-\ue0ff])'s? (?:own )?$/.exec(prior)?.[1],
    seat: /^ \((?:in |at )?([\ue300-\ue3ff])/.exec(rest)?.[1],
  };
}

/** True of a swing that there was where its words tell what it would do: "the swing of 16% would, if repeated, …"; not of "a swing of 5% would do". */
const isProjected = (definite: boolean, rest: string): boolean =>
  /^,? (?:if )?(?:repeated|replicated|reproduced)\b/.test(rest) || (definite && WOULD_DO.test(rest));

/** True where the words before a swing say that it was needed, hoped for or counted by polls: "X needed a swing of 17.9%". */
function isNeeded(prior: string, mid: string): boolean {
  const clause = (/(?:[^;,(]|,(?! ))*$/.exec(prior.slice(-70).replace(/.*\b(?:but|and) /, ''))?.[0] ?? '') + mid;
  return (
    NEED.test(clause.replace(/\b(?:needed|required) a recount\b/, '')) && !/\b(?:record|largest|biggest)\b/.test(clause)
  );
}

/** True where a figure behind "swing" is of something else: "a 10,000 vote swing", "a swing that gave it 44%". */
const isOfElse = (words: string, mid: string): boolean =>
  /vote swing/.test(words) ||
  !LEADS.test(mid) ||
  OF_ELSE.test(mid.replace(/\bof votes\b|\bin (?:the )?(?:share of the vote|vote share|seat)\b/, ''));

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
    const prior = before(match, context);
    const rest = after(match, context);
    const figure = told ?? and ?? flat ?? swung ?? n ?? m;
    if (!isSize(context.tagged.of(figure)) || isOfOthers(match.text, prior, rest)) return null;
    const words = `${mid3} ${mid2} ${mid} ${tail2} ${tail} ${tail3} ${also} swung${way}`;
    const draft: Draft = { kind: 'swing', figure, ...courseOf(words, prior, rest) };
    if (told) return isOfSwingBefore(match.text, context.earlier) ? [{ ...draft, settled: true }] : null;
    if (and) return isOneMore(prior) ? [{ ...draft, seat: there }] : null;
    if (isNeeded(prior, mid)) return achievedIn(rest);
    const definite = flat !== undefined || /\b(?:the|this|that|such a) (?:(?!an? )\w+ )?$/.test(prior);
    const projected = isProjected(definite, rest);
    if (!projected && !/\bon an? $/.test(prior) && WAS_NEEDED.test(rest)) return achievedIn(rest);
    if (swung) return [draft];
    return isOfElse(match.text, mid) ? null : [{ ...draft, settled: projected || FELT.test(rest) }];
  },
};
