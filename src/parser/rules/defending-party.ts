import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

/** What makes the statement one of long ago, of a wish, or of other seats. */
const NOT = new RegExp(inLines`
  \b(?:
    once(?: the [\w-]+'s)?|used to be|historically|like|such as|other|nearby|neighbouring|elsewhere|unlike|than
    |next door|any|target|similar|even in|many|these|those|all|every
  ) (?:the |a |an |as |what was )*$
  |\b(?:would|could|might|may|if|fears? of)\b[^.;,]{0,20}$
`);
const once = (source: string): RegExp => new RegExp(phrase(source).source);
/** Behind a party: that the seat was its own. */
const HAD = once(
  inLines`
    ^(?:
      (?:'s|')?(?: |-)(?:\w+ |{rank} |{other} ){0,2}?
        (?:safest|strongest|strongholds?|heartlands?|bastion|fortress|fiefdom|citadel|safe (?:parliamentary )?seats?)
        \b
      |-held
      |(?:'s)? (?:[\w-]+ |{count} ){0,4}?majority(?: of {count})?(?: [\w-]+| {date}| {seat}){0,11}? (?:
        overturned|wiped out|demolished|erased|evaporate|disappear|vanish|swept away|gone
      )
      |(?:'s|')? (?:majority|lead) (?:(?:is|was|ha[sd]|been|now|only|just) )*
        (?:down|cut|slash|trim|fell|falls|shr[iau]nk|shav|par(?:es|ed)|halv)\w*
    )
  `,
);
/** The same in words before it, with those behind. */
const WAS: readonly (readonly [RegExp, RegExp])[] = [
  [
    once('\\bno[ -]?(?:one|body|party)(?: \\w+)? (?:but|other than|except) (?:the )?$'),
    /^ ha[sd] (?:ever )?(?:won|held|had|been|represented|sat)\b/,
  ],
  [
    once('\\b(?:safe(?:st)?|solid|marginal|traditional(?:ly)?|impregnable|formerly|bedrock|heartland) $'),
    /^(?:'s)?(?:-held)? (?:parliamentary )?(?:seat|constituency|territory|area)/,
  ],
  [
    once(
      inLines`
        \b(?:
          (?:held|represented|occupied) by|ha[sd] been(?: \w+){0,2}
          |(?:had|return\w*|elect\w*|sent|sending)(?: an?| only)*|(?:seat|constituency|it) was
        ) (?:the )?$
      `,
    ),
    once(
      inLines`
        ^(?:'s)?(?: party| hands| control|-held| mps?| members?)*
        (?: to \w+)? (?:(?:ever )?since|for|without|with a|continuously|almost|at every)\b
      `,
    ),
  ],
];
/** Words behind a party that speak of what it had, or lost: enough beside a register that lists the seat as its own. */
const SPOKEN_BEHIND = new RegExp(inLines`
  ^(?:'s?)?,? ?(?:
    (?:\w+[ -]){0,3}?
      (?:majorit(?:y|ies)|seats?|stronghold|heartlands?|fortress|territory|mps?|member|hands|since|-held)
    |(?:[^.;,]{0,30} )?(?:
      los(?:t|es|ing)|never|h[eo]ld|defend\w*|kept|keeps?|retain\w*|had (?:the seat|it|won|sent)|ha[sd] been
      |defect\w*|sent
    )
  )\b
`);
/** The same before it. */
const SPOKEN_BEFORE = new RegExp(inLines`
  \b(?:
    (?:
      from|oust\w*|unseat\w*|dislodg\w*|toppl\w*|safe|solid\w*|traditional\w*|overturn\w*|former(?:ly)?|ex
      |outgoing|defect\w*|previous\w*|incumbent|sitting|h[eo]ld|retained|kept|majority|stay\w*|remain\w*|still
    )[ -](?:\w+ ){0,3}?
    |(?:then|was|been|by|as|for|always|where) (?:(?:the|an?|in|of) )*
  )$
`);

/**
 * Its doc, examples and silences say what it reads. A draft without a figure: it makes no claim by itself, and tells
 * `whoHeld` which party had the seat, or, where the words are loose, bears out the register.
 */
export const defendingParty: Rule = {
  name: 'defending-party',
  doc: 'Which party had the seat before: its safe seat or stronghold, its majority overturned, the seat that was its own since a day; in looser words, what bears out the register.',
  examples: [
    {
      text: 'Ann Bell of Labour won the seat, which was a safe Conservative seat.',
      claims: [
        { kind: 'winner', candidate: 'Ann Bell', slice: 'Ann Bell of Labour won the seat' },
        {
          kind: 'outcome',
          outcome: 'gain',
          party: 'Labour',
          from: 'Conservative',
          slice: 'Ann Bell of Labour won the seat',
        },
      ],
    },
    {
      text: 'Labour won the seat. It had been Conservative since 1970.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Labour won the seat' },
        { kind: 'outcome', outcome: 'gain', party: 'Labour', from: 'Conservative', slice: 'Labour won the seat' },
      ],
    },
    {
      text: 'Labour won the seat. It was defending a majority of 4,000.',
      claims: [{ kind: 'winner', party: 'Labour', slice: 'Labour won the seat' }],
    },
    {
      text: 'Labour’s Ann Bell won. Labour’s majority is down to 617.',
      claims: [
        { kind: 'winner', candidate: 'Ann Bell', party: 'Labour', slice: 'Labour’s Ann Bell won' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: 'Labour’s Ann Bell won' },
        { kind: 'majority', value: 617, slice: '617' },
      ],
    },
    {
      text: 'Labour won the seat. Nobody but Labour has held it since 1933.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Labour won the seat' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: 'Labour won the seat' },
      ],
    },
  ],
  silences: [
    'Labour won the seat. Nobody but Labour has a plan.',
    'The area was once a safe Labour seat.',
    'Labour could lose the seat.',
    'Labour lost the by-election.',
    'The swing has not been bettered by Labour since 1935.',
    'Labour lost in the Corby by-election.',
    'Labour won the seat. The Conservatives were second with 4,000 votes.',
  ],
  needs: /[\ue100-\ue1ff]/,
  pattern: phrase('(?<who>{party})'),
  read: (match, context) => {
    const prior = before(match, context);
    const rest = after(match, context);
    const had = HAD.exec(rest);
    const stated = had !== null || WAS.some(([left, right]) => left.test(prior) && right.test(rest));
    if (!stated && !SPOKEN_BEHIND.test(rest) && !SPOKEN_BEFORE.test(prior)) return null;
    if (NOT.test(prior) || /\b(?:could|would|might|will|if|fail\w*|to|not|never|can)\b/.test(had?.[0] ?? ''))
      return null;
    const words: readonly [number, number] = [match.index, match.index + 1 + (had?.[0].length ?? 0)];
    return [{ kind: 'previousMajority', who: match.groups['who'], words, settled: true, member: !stated }];
  },
};
