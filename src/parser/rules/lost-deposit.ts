import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { AVOIDED, DEPOSIT_WORDS, once } from './deposit-words.ts';
import { namesOf } from './subject.ts';
import { AT_A_PLACE } from './vocabulary.ts';
import { depositOf, leadOf, namesNobody, whoLost } from './who-lost.ts';

/** Some of those of whom it is said, behind it. */
const NAMED = once(
  inLines`
    ^(?: were| was|:|(?:,|[^.;]{0,30},? (?:and|which|that)(?: that)?)? includ(?:ing|es|ed)|, among them|, such as)
    (?:,| the)* ({LIST})
  `,
);
/** Behind it: how often, under which condition or in which places it happens, not that it did. */
const OFTEN = new RegExp(inLines`
  ^ (?:
    in (?:two|three|[\ue400-\ue4ff\ue800-\ue8ff]|both|all|each)(?!\w)|(?:[\ue400-\ue4ff\ue800-\ue8ff]|\w+) times
    |when (?!(?:his|her|its|their)\b)|if|unless|at the
  )
`);
/** Told as done, whatever else the sentence speaks of: a threshold, hopes. */
const TOLD = /^(?:lo(?:st|ses?|sing)|forfeit|surrender|sacrific|leaves|part)/;
const ELSEWHEN =
  /[\ue700-\ue7ff]|\b(?:last|previous\w*|before|once|when|since|ago|then|time|if|would|could|might|will|polls?)\b/;
/** Seats behind it in which they lost theirs. */
const SEATS = /^ in (?:[^.;]{0,110}?: |both )?(?:the )?((?:[\ue300-\ue3ff](?:,? and (?:in )?|, )?)+)/;

/** Its doc, examples and silences say what it reads. */
export const lostDeposit: Rule = {
  name: 'lost-deposit',
  doc: 'A candidate or party lost the deposit, by words for losing it: lost, forfeited, parted with, said goodbye to.',
  examples: [
    {
      text: 'Labour won the seat. The Liberal Democrats came fourth and lost their deposit.',
      claims: [{ kind: 'lostDeposit', party: 'Liberal Democrats', slice: 'lost their deposit' }],
    },
    {
      text: 'Labour won the seat. UKIP, the Greens and the BNP all lost their deposits.',
      claims: [
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'lost their deposits' },
        { kind: 'lostDeposit', party: 'Green', slice: 'lost their deposits' },
        { kind: 'lostDeposit', party: 'British National Party', slice: 'lost their deposits' },
      ],
    },
    {
      text: 'Labour won the seat with 51.2 per cent. UKIP had 8.4 per cent, the Greens 2.2 per cent. All the other candidates lost their deposits.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'lost their deposits' }],
    },
    {
      text: 'Labour won the seat. The Greens, who could manage just 200 votes and lost their deposit, were last.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'lost their deposit' }],
    },
    {
      text: 'Labour won the seat. The Greens (3.9%) and the BNP (2.3%), two parties with hopes of more, threw away one deposit each.',
      claims: [
        { kind: 'lostDeposit', party: 'Green', slice: 'threw away one deposit' },
        { kind: 'lostDeposit', party: 'British National Party', slice: 'threw away one deposit' },
        { kind: 'share', party: 'Green', value: 3.9, slice: '3.9%' },
      ],
    },
    {
      text: 'Labour won the seat. Behind came the Greens, and their 1,692 votes were five times those of the Liberal Democrats, who with 349 were fifth, and forfeited a tenth deposit of the year.',
      claims: [{ kind: 'lostDeposit', party: 'Liberal Democrats', slice: 'forfeited a tenth deposit' }],
    },
    {
      text: 'Labour won the seat. UKIP was fourth, behind the Greens, whose Carol Reed lost her deposit.',
      claims: [{ kind: 'lostDeposit', candidate: 'Carol Reed', slice: 'lost her deposit' }],
    },
    {
      text: 'Labour won the seat. Even the Greens beat UKIP, whose deposit is gone.',
      claims: [{ kind: 'lostDeposit', party: 'UK Independence Party', slice: 'deposit is gone' }],
    },
    {
      text: 'Labour won the seat. UKIP (997) and the Greens (308) forfeit £500 apiece.',
      claims: [
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'forfeit £500' },
        { kind: 'lostDeposit', party: 'Green', slice: 'forfeit £500' },
      ],
    },
    {
      text: 'Labour won the seat. UKIP finished below the Greens and the BNP and its candidate lost his deposit.',
      claims: [{ kind: 'lostDeposit', party: 'UK Independence Party', slice: 'lost his deposit' }],
    },
  ],
  silences: [
    'You lose your £500 deposit below 5%.',
    'The Liberal Democrats narrowly avoided losing their deposit.',
    'Labour won the seat. All the others lost their deposits.',
    'Labour won the seat. UKIP polled 8 per cent and the Greens 2. Of them all only some lost their deposits.',
    'Labour won the seat. The Greens expected to lose their deposit.',
    'Labour won the seat. The Greens did not lose their deposit.',
    'Labour won the seat. In fifteen contests the Greens have lost their deposit eight times.',
  ],
  needs: /deposit|\ue800|\blost\b|theirs|hers|\bone (?:each|apiece)/,
  pattern: phrase(
    inLines`
      (?<words>
        \b(?:
          {LOSE} {DEPOSIT}|(?:kiss|wav|leav|left)\w* {DEPOSIT} (?:{BYE}|behind)
          |{LOSE} (?<own>his|hers|theirs|its own|one (?:each|apiece))\b(?= after| when| too|[,.;]|$)
          |(?:saw|seeing|had|have|has|with) (?:his|her|their|its) (?:£?{other} ?)?(?:deposits? )?{GONE}
          |loss of {DEPOSIT}|no deposit\b(?=[.,;)]|$| and)|not a deposit (?:between|among)
          |(?:(?:(?:his|her|their|its) )?deposits?|(?<its>hers|his|theirs)),?{WAS} {GONE}
        )
        |£{other}(?: (?:the )?(?:poorer|out of pocket)|{WAS} {GONE})
      )(?:(?:, too,)? (?:for|by) (?<losers>{LIST}))?
    `,
    DEPOSIT_WORDS,
  ),
  read: (match, context) => {
    const { words = '', own, its, losers = '' } = match.groups;
    const left = before(match, context);
    const rest = after(match, context);
    if ((own ?? its) && !/deposit|£[\ue800-\ue8ff]/.test(left + context.earlier.slice(-200))) return null;
    const seats = SEATS.exec(rest)?.[1]?.match(/[\ue300-\ue3ff]/g) ?? [];
    if (seats.length === 0 && (OFTEN.test(rest) || AT_A_PLACE.test(rest))) return null;
    const make = depositOf(words, match, context, {
      seats,
      settled: TOLD.test(words) && !ELSEWHEN.test(context.tagged.text),
    });
    const named = namesOf(NAMED.exec(rest)?.[1] ?? '');
    if (named.length > 0 && (/^(?:also )?$|\bwere $/.test(left) || namesNobody(left))) return make(named);
    if (
      AVOIDED.test(
        leadOf(left)
          .replace(/\bnot only |\bhad [^,;]{0,40}\band (?:an? )?$/, '')
          .slice(-48),
      )
    )
      return null;
    return make(losers ? namesOf(losers) : whoLost(left, words, context));
  },
};
