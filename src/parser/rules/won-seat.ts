import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';
import { agentOf } from './agent.ts';
import { HOLD, SEATS, TAKE, WIN } from './winning.ts';

/** Before "winning" or "holding": it is no deed that is told ("hopes of", "is", "before"). */
const NO_VERB = new RegExp(inLines`
  \b(?:
    of|for|to|from|about|at|be|is|are|was|were|towards|without|despite|before|than|as|not|like|chances?
  ) (?:\w+ly )?$
`);
/** Behind a seat that was won: for how long or since when, which tells of years gone by ("for decades"). */
const OF_OTHER_YEARS = new RegExp(inLines`
  ^[^.;,]{0,20}(?: since| until
    | before (?:him|her|that)
    | for (?:\w+ )?(?:[\ue400-\ue4ff]|[\ue800-\ue8ff]|a |decades|more|over|almost|nearly|years)
    | (?:between|from) [\ue700-\ue7ff]
  )
`);

/** Its doc, examples and silences say what it reads. */
export const wonSeat: Rule = {
  name: 'won-seat',
  doc: 'A party or candidate won, took, seized, held or kept the seat or seats, from whom where stated: the verb and the seat first, then the subject of their clause.',
  examples: [
    {
      text: 'Labour seized the seat from the Conservatives.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Labour seized the seat from the Conservatives' },
        {
          kind: 'outcome',
          outcome: 'gain',
          party: 'Labour',
          from: 'Conservative',
          slice: 'Labour seized the seat from the Conservatives',
        },
      ],
    },
    {
      text: 'Ann Bell held it for Labour by 410; Tom Reed was second.',
      claims: [
        { kind: 'winner', candidate: 'Ann Bell', party: 'Labour', slice: 'Ann Bell held it for Labour' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: 'Ann Bell held it for Labour' },
        { kind: 'majority', value: 410, slice: '410' },
      ],
    },
    {
      text: 'Labour held the seat.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Labour held the seat' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: 'Labour held the seat' },
      ],
    },
    {
      text: 'Ann Bell has kept the seat for the Conservatives.',
      claims: [
        {
          kind: 'winner',
          candidate: 'Ann Bell',
          party: 'Conservative',
          slice: 'Ann Bell has kept the seat for the Conservatives',
        },
        {
          kind: 'outcome',
          outcome: 'hold',
          party: 'Conservative',
          slice: 'Ann Bell has kept the seat for the Conservatives',
        },
      ],
    },
    {
      text: 'Labour has won the by-election, held on Thursday after a resignation.',
      claims: [{ kind: 'winner', party: 'Labour', slice: 'Labour has won the by-election' }],
    },
    {
      text: 'Labour has held both Bath and Corby.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Labour has held both Bath' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: 'Labour has held both Bath' },
        { kind: 'winner', party: 'Labour', slice: 'Labour has held both Bath and Corby' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: 'Labour has held both Bath and Corby' },
      ],
    },
    {
      text: '"Call a general election now," said Ann Bell after winning the seat of Ashdale for Labour.',
      claims: [
        { kind: 'winner', candidate: 'Ann Bell', slice: 'Ann Bell after winning the seat of Ashdale for Labour' },
      ],
    },
  ],
  silences: [
    'He said Ann Bell had won the seat of Ashdale.',
    'Labour hopes to take the seat from the Conservatives.',
    'Labour would need to win the seat.',
    'Labour took the seat from the Conservatives in 1997.',
    'Labour had held the seat since 1964.',
    'Labour is expected to hold the seat.',
    'Labour failed to hold the seat.',
    'Labour held three council seats.',
    'Labour held one rally after another.',
    'Labour hopes to hold its seats in Ashdale and Bath.',
    'Labour won the argument about the seat.',
    'Has Labour held the seat?',
    'Labour held the seat before her.',
    'Labour held the seat until its member resigned.',
    'Labour’s Ann Bell defended it twice, in 1997 and in 2001.',
    'Ann Bell of Labour is survived by her husband.',
    'Labour was thought to be winning the seat.',
  ],
  needs: new RegExp(`\\b(?:${HOLD}|${TAKE}|${WIN}|scrap|surviv|squeak)`),
  pattern: phrase(
    inLines`
      \b(?:
        (?:(?<hold>{HOLD})|(?<take>{TAKE})|(?<win>{WIN}))(?: (?:
          on (?:to|in)|onto|control of|hold of|a grip on|its grip on|back|away|out|off|up|the day in
          |(?:(?:\w+|{count}) ){0,4}(?:victory|victories|wins|sweep) (?:in|of)|in|to
        )
        )?(?: for (?:the )?(?<forParty>{party}))? (?<what>{SEATS}|it\b)(?<tail>
          (?: (?:back|away|red|blue|in [^.;]{0,60}?|at (?:a|the) by-?election))?,? (?:off|from|at the expense of)
            (?: the)? (?<from>{party}|{person}(?! ?[,(]))
          |,? for (?:the )?(?<party>{party}|{they})(?: party)?|,? in the {they}'s hands
        )?
        |(?<on>
          (?:(?:scrap|surviv)(?:es|ed)|(?:squeak|hold|cling|hang)s?|squeaked|held|clung|hung) (?:on|home|through)\b
          |surviv(?:es|ed)\b
        )(?<tail2>
          (?: (?:in|at) (?:the )?(?<seat2>{seat}(?:,? and(?: in)? {seat})?))?
          (?: for (?:the )?(?<party2>{party}|{they}))?
        )
      )
    `,
    { SEATS, HOLD, TAKE, WIN },
  ),
  read: (match, context) => {
    const { hold, take, win, what = '', from, forParty, party, party2, on } = match.groups;
    const { text } = context.tagged;
    const prior = before(match, context);
    const rest = after(match, context);
    const verb = hold ?? take ?? win ?? on ?? '';
    // A by-election is held too, on a day.
    if (
      on === 'held on' &&
      /\b(?:election|contest|poll|vote|ballot)s?,?(?: (?:which|that))?(?: was| were)? $/.test(prior)
    )
      return null;
    if (text.endsWith('?') || /\b(?:moral|hollow)\b/.test(match.text)) return null;
    if (/ing$/.test(verb) && NO_VERB.test(prior)) return null;
    if (OF_OTHER_YEARS.test(rest) || /^ (?:deposit|of the vote|votes?|council|ward|for granted)/.test(rest))
      return null;
    if (what === 'it' && !from && !(hold || /^ (?:back|off|from|for|by|with|again)\b/.test(rest) || party)) return null;
    if (/^an? /.test(what) && !from) return null;
    // "He is survived by his wife" is an obituary's; "he defended it twice" is of later elections.
    if (on && /^ by\b/.test(rest) && /\b(?:is|was|are) $/.test(prior)) return null;
    if (hold && /^ (?:twice|thrice|[\w\ue400-\ue8ff]+ times)\b/.test(rest)) return null;
    if (on && /^ to\b|^ (?:its|their|his|her|in (?:second|third))\b/.test(rest)) return null;
    // "They lost the deposit in one and kept it in the other."
    if (what === 'it' && /deposit/.test(`${context.earlier.slice(-160)}${prior}`)) return null;
    if (/^[^;]{0,23}(?:deposit|[\ue600-\ue6ff])/.test(rest) && !/[\ue300-\ue3ff]|seat|constituency/.test(match.text))
      return null;
    const agent = agentOf(prior, /ing$/.test(verb));
    if (!agent) return null;
    const { who, at } = agent;
    // "won the seat for Labour": whose candidate it was.
    const flag =
      party ??
      party2 ??
      forParty ??
      (from ? undefined : /^[^.;,\ue000-\ue2ff]{0,30} for (?:the )?([\ue100-\ue1ff])/.exec(rest)?.[1]);
    const to = context.tagged.of(flag)?.kind === 'party' ? flag : undefined;
    // Who wins a seat back may have left it to stand again.
    const back = take !== undefined && /^re|back$/.test(take) && context.tagged.of(to ?? who)?.kind !== 'party';
    const outcome = (from ?? (take && !back)) ? 'gain' : (hold ?? on) !== undefined ? 'hold' : null;
    if (from === who) return null;
    const told = (seat: string | undefined, end: number): Draft[] => {
      const words: readonly [number, number] = [at, end];
      const won: Draft[] = /^an? /.test(what) ? [] : [{ kind: 'winner', who, words, seat, ...(to ? { to } : {}) }];
      return outcome
        ? [...won, { kind: 'outcome', outcome, who: outcome === 'hold' ? (to ?? who) : who, from, words, seat }]
        : won;
    };
    const end = match.index + match.text.length;
    // "In A the Greens won, the Liberals gaining that seat from Labour": of the seat named before.
    const that = /^that /.test(what) ? prior.match(/[\ue300-\ue3ff]/g)?.at(-1) : undefined;
    const seats = [...match.text.matchAll(/[\ue300-\ue3ff]/g)];
    return seats.length > 1
      ? seats.flatMap((seat) => told(seat[0], match.index + seat.index + 1))
      : told(seats[0]?.[0] ?? that, end);
  },
};
