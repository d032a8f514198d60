import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { NOT_SUBJECT, plainGap, WORDS } from './vocabulary.ts';

const NOT =
  /\b(?:would|could|will|might|can|cannot|may|hop\w+|expect\w*|aim\w*|fail\w*|not|never|bid|trying|tried|need\w*|want\w*|if|to|likely|once|had|previously|ha[ds] always|who|which|when|until|since|last|that|count|ever)\b/;

/** Its doc, examples and silences say what it reads. */
export const heldSeat: Rule = {
  name: 'held-seat',
  doc: 'A party or candidate held, kept, retained or clung on to the seat.',
  examples: [
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
  ],
  silences: [
    'Labour had held the seat since 1964.',
    'Labour is expected to hold the seat.',
    'Labour failed to hold the seat.',
    'Labour held three council seats.',
  ],
  needs: /\b(?:h[eu]ld|hold|k[e]+p|retain|cl[iu]ng|h[au]ng|defend|surviv|scrap|squeak|repel|fended|saw off|sees off)/,
  pattern: phrase(
    "(?<who>{who})(?:'s|')?(?<gap>(?:, {run60},)?(?: (?:has|have|having|also|narrowly|comfortably|easily|duly|just|then|meanwhile|only|successfully|still|managed to|safely|clearly|barely|again|though|and \\w+ have|\\w+ly)){0,4}) (?:(?<verb>{HELD})(?: on| hold| control| grip| its hands| their hands| a grip| the grip| a hold)?(?: to| of| on| in)? (?<what>{seat}|(?:for (?:the )?(?<forParty>{party}) )?(?:the|this|that|its|their|his|her) (?:party's )?(?:[\\w'-]+ ){0,4}?(?:{seat} )?(?:parliamentary |westminster )?(?:seat|constituency|by-?election|byelection)\\b(?: of {seat})?|the {seat}|it\\b|(?:[\\w' -]+ ){1,5}{seat}|(?:{party}|{person}|{they})'s (?:[\\w-]+ ){0,3}seat)(?<tail>,? for (?:the )?(?<party>{party}|{they})(?: party)?)?|(?<byGerund>[^.;:\ue000-\ue0ff]{0,60} (?:by|in|after) (?:narrowly |comfortably |easily )?(?:holding|keeping|retaining|clinging on to|hanging on to|hanging onto|defending) (?<seat3>{seat}))|(?<on>(?:scraped|scrapes|squeaked|squeaks|clung|clings|hung|hangs|held|holds|hold|cling|hang|survived|survives) (?:on|home|through)|(?:survived|survives)\\b)(?<tail2>(?: (?:in|at) (?:the )?(?<seat2>{seat}))?(?: for (?:the )?(?<party2>{party}|{they}))?))",
    WORDS,
  ),
  read: (match, context) => {
    const { who, gap = '', what = '', party, party2, forParty, seat2, seat3 } = match.groups;
    if (
      NOT.test(plainGap(gap)) ||
      (NOT_SUBJECT.test(before(match, context).replace(/\b(?:by|with|in) which $/, '')) &&
        !/^, (?:who|which)\b/.test(gap))
    )
      return null;
    const prior = before(match, context);
    const rest = after(match, context);
    if (/\b(?:would|could|if|whether|until|since|that|before) (?:the )?$/.test(prior)) return null;
    if (
      /^[^.;,]{0,20}(?: since| for (?:\w+ )?(?:[\ue400-\ue4ff]|[\ue800-\ue8ff]|a |decades|more|over|almost|nearly|years)| (?:between|until|from) [\ue700-\ue7ff])/.test(
        rest,
      )
    )
      return null;
    if (/^ (?:three|two|council|ward|other)/.test(rest)) return null;
    // "They lost the deposit in one and kept it in the other."
    if (/^it\b/.test(what) && /deposit/.test(`${context.earlier.slice(-160)}${prior}`)) return null;
    if (match.groups['on'] && /^ to\b|^ (?:its|their|his|her|in (?:second|third))\b/.test(rest)) return null;
    if (/deposit|[\ue600-\ue6ff]/.test(rest.slice(0, 24)) && !/[\ue300-\ue3ff]|seat|constituency/.test(match.text))
      return null;
    const keeper = party ?? party2 ?? forParty;
    const keeperIsParty = context.tagged.of(keeper)?.kind === 'party' ? keeper : undefined;
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    const seat = seat2 ?? seat3 ?? /[\ue300-\ue3ff]/.exec(what)?.[0];
    return [
      { kind: 'winner', who, words, seat, ...(keeperIsParty ? { to: keeperIsParty } : {}) },
      { kind: 'outcome', outcome: 'hold', who: keeperIsParty ?? who, words, seat },
    ];
  },
};
