import { phrase } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';

const NEED =
  /\b(?:need\w*|requir\w*|necessary|would|if|record|largest|biggest|target|repeat\w*|average|national|uniform|polls|pollsters?|opinion poll|(?:a|one|the latest) poll|forecast|predict\w*|expect\w*|council)\b/;
/** What was achieved, behind what was needed. */
const ACHIEVED =
  /^[^.!?\ue500-\ue5ff]{0,80}?(?:(?<by>[\ue000-\ue2ff]) |\b(?:it|they|he|she|but|and) |– |- )(?:then |actually |easily |in fact |in the event )*(?:achieved|managed|recorded|delivered|produced|secured|got|saw|registered|had)(?: an?| one of| one| just| actually)* (?<n>[\ue500-\ue5ff])/;
const FROM = '(?:from|away from|against|off|out of)(?: the| both)?';

/** Whom a swing is from. */
const FROM_WHOM = new RegExp(`(?:${FROM}) ([\\ue000-\\ue2ff])`);

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
  ],
  silences: [
    'A swing of 11.4% would have secured the seat.',
    'The swing of 5% would be enough to win it.',
    'Labour needed a swing of 17.9%.',
    'A 10,000 vote swing carried the party home.',
    'The party had required a swing of 7.6 points to take the seat.',
  ],
  needs: /swing|swung|movement/,
  pattern: phrase(
    `(?:\\band (?<and>{percent})(?<also> from (?:the )?{who}(?: party)? to (?:the )?{who})|\\bat (?:just |only )?(?<flat>{percent}),? (?:the|its|this|that) swing|(?<n>{percent})(?: |-)*(?<pair>{party}[- ]to[- ]{party} )?(?:(?!and |with |to |of |on |a |the |for |from |in |as |while |but )\\w+ ){0,3}?(?:swing|movement)(?:ed)?|\\b(?:swing|movement)s?\\b(?<mid>(?:,? (?:(?:${FROM}|to|towards|in favour of|between)(?: the)?) ?{who}(?:'s {party}|'s)?(?: party)?|,| since {date}| in (?:the )?{seat}| here| there| in the seat| on the night| of votes| {party} to {party}| in (?:the )?(?:share of the vote|vote share)| (?:to|from|against|towards) the (?!tune)[a-z]+(?: party)?(?= of\\b)){0,4})(?: (?:of|was|is|at|being|stood|achieved|recorded|to|by|came|out|in|a|an|huge|just|massive|large|mighty|whopping|record|some|total|equivalent|calculated|amounted|reached|hit|put|the)){0,5}[:,]? ?\\(?-?(?<m>{percent})|\\bswing\\b[^.!?]{0,90}(?<by>{who}) (?:achieved|managed|got|recorded|secured|won|had) (?:one of )?(?<ach>{percent})(?! of)|\\bswung (?:by )?(?<s>{percent})|\\b(?:swung|swinging)(?: away)?(?: from (?:the )?(?<sf>{who}))? (?:to|towards|behind)(?: the)? (?<st>{who})(?: by| on| with)?(?: a| an| just| large| huge| massive)* (?<s2>{percent}))(?<tail>(?:,? (?:(?:${FROM}|to|towards|in favour of|over)(?: the)?) {who}(?:'s)?(?: party)?| {party} to {party}){0,2})`,
  ),
  read: (match, context) => {
    const { n, m, s, s2, flat, ach, by, and, also = '', pair = '', mid = '', tail = '', sf, st } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    const unit = and ?? flat ?? n ?? m ?? ach ?? s ?? s2;
    const figure = context.tagged.of(unit);
    if (figure?.kind !== 'percent') return null;
    if (ach) return [{ kind: 'swing', figure: ach, to: by }];
    if (and) {
      if (!/\bswings?\b/.test(prior) || NEED.test(prior.slice(-90))) return null;
      const [of, into] = [...also.matchAll(/[\ue000-\ue2ff]/g)].map((each) => each[0]);
      return [{ kind: 'swing', figure: and, from: of, to: into }];
    }
    const achieved = ACHIEVED.exec(rest)?.groups;
    const instead: readonly Draft[] | null = achieved?.['n']
      ? [{ kind: 'swing', figure: achieved['n'], to: achieved['by'] }]
      : null;
    const clause = prior.slice(
      Math.max(
        prior.lastIndexOf(';'),
        prior.lastIndexOf(','),
        prior.lastIndexOf('('),
        prior.lastIndexOf(' but '),
        prior.lastIndexOf(' and '),
        prior.length - 70,
      ) + 1,
    );
    if (
      NEED.test(clause.replace(/\b(?:needed|required) a recount\b/, '')) &&
      !/\b(?:record|largest|biggest)\b/.test(clause)
    )
      return instead;
    // "The swing of 16% would, if repeated, …" was achieved; "a swing of 5% would do" was not.
    const projected =
      /(?:^|\b)(?:the|this|that|such a) (?:\w+ )?$/.test(prior) &&
      /^[^.;,\ue400-\ue5ff]{0,50} would\b(?! (?:have |still )?(?:be|been|win|won|take|taken|gain|need|secure|capture|unseat|topple|suffice))/.test(
        rest,
      );
    if (
      !projected &&
      !/\bon an? $/.test(prior) &&
      /^ ?(?:would|was needed|was required|is needed|needed|required|to (?:win|take|gain|capture|unseat))/.test(rest)
    )
      return instead;
    if (/^ swing voters/.test(rest)) return null;
    if (/vote swing/.test(match.text)) return null;
    const words = `${mid} ${tail} ${/^,? (?:from|to|against)(?: the)? [\ue000-\ue2ff]/.exec(rest)?.[0] ?? ''}`;
    const [was, is] = [
      ...(
        /[\ue100-\ue1ff][- ]to[- ][\ue100-\ue1ff] $/.exec(
          pair ||
            (/ [\ue100-\ue1ff] to [\ue100-\ue1ff]/.exec(mid)?.[0] ?? '').trim().concat(' ').replace(/^ $/, '') ||
            prior,
        )?.[0] ?? ''
      ).matchAll(/[\ue100-\ue1ff]/g),
    ].map((each) => each[0]);
    const from = sf ?? was ?? FROM_WHOM.exec(words)?.[1] ?? /^ ?([\ue100-\ue1ff]) to /.exec(tail.trim())?.[1];
    const to =
      st ??
      is ??
      /(?:\bto|\btowards|in favour of)(?: the)? (?:[\ue000-\ue0ff]'s )?([\ue000-\ue2ff])/.exec(words)?.[1] ??
      (s ? /^ to (?:the )?([\ue000-\ue2ff])/.exec(rest)?.[1] : undefined);
    // "Mr Reed's swing was 29.9 per cent": of his contest, where there are several.
    const whose = /([\ue000-\ue0ff])'s? (?:own )?$/.exec(prior)?.[1];
    return [{ kind: 'swing', figure: unit, from, to, settled: projected, who: whose }];
  },
};
