import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { WORDS } from './vocabulary.ts';

/** What makes the statement one of long ago, of a wish, or of other seats. */
const NOT =
  /\b(?:once|used to be|historically|would|could|if|like|such as|other|nearby|neighbouring|elsewhere|unlike|than|next door|any|target|similar|even in|other|many|these|those|all|every) (?:the |a |an |as |what was )*$/;

/** Words behind a party that speak of what it had, or lost: enough beside a register that lists the seat as its own. */
const SPOKEN_BEHIND =
  /^(?:'s?)?,? ?(?:(?:\w+[ -]){0,3}?(?:majorit(?:y|ies)|seats?|stronghold|heartlands?|fortress|territory|mps?|member|hands|since|-held)|(?:[^.;,]{0,30} )?(?:los(?:t|es|ing)|never|h[eo]ld|defend\w*|kept|keeps?|retain\w*|had (?:the seat|it|won|sent)|ha[sd] been|defect\w*|sent))\b/;
/** The same before it. */
const SPOKEN_BEFORE =
  /\b(?:from|oust\w*|unseat\w*|dislodg\w*|toppl\w*|safe|solid\w*|traditional\w*|overturn\w*|former(?:ly)?|ex|then|outgoing|defect\w*|previous\w*|was|been|once|incumbent|sitting|h[eo]ld|retained|kept|majority|stay\w*|remain\w*|still|by|as an?|for|always|where)[ -](?:the |a |an |of |by |\w+ ){0,3}?$/;

/**
 * Its doc, examples and silences say what it reads. A draft without a figure: it makes no claim by itself, and tells
 * `whoHeld` which party had the seat, or, where the words are loose, bears out the register.
 */
export const defendingParty: Rule = {
  name: 'defending-party',
  doc: 'Which party had the seat before: its safe seat or stronghold, its majority overturned, the seat that it lost or defended.',
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
      text: 'Labour won the seat. The Conservatives had held it since 1970.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Labour won the seat' },
        { kind: 'outcome', outcome: 'gain', party: 'Labour', from: 'Conservative', slice: 'Labour won the seat' },
      ],
    },
    {
      text: 'Labour won the seat. It was defending a majority of 4,000.',
      claims: [{ kind: 'winner', party: 'Labour', slice: 'Labour won the seat' }],
    },
  ],
  silences: [
    'The area was once a safe Labour seat.',
    'Labour could lose the seat.',
    'Labour lost the by-election.',
    'The swing has not been bettered by Labour since 1935.',
    'Labour lost in the Corby by-election.',
    'Labour won the seat. The Conservatives were second with 4,000 votes.',
  ],
  needs: /[\ue100-\ue1ff]/,
  pattern: phrase(
    "(?:overturn\\w*|wip(?:ed|es|ing) out|demolish\\w*|eras(?:ed|es|ing)|overc[ao]m\\w+|obliterat\\w*|revers(?:ed|ing)|sw\\w+ away|overhaul\\w*) (?:[\\w'+-]+ |{count} ?){0,5}?(?<a>{party})(?:'s)? (?:[\\w-]+ |{count} ?){0,4}?(?:majority|lead)\\b|(?<b>{party})(?:'s)? (?:[\\w-]+ |{count} ){0,4}?majority(?: of {count})?(?: [\\w-]+| {date}| {seat}){0,11}? (?:overturned|wiped out|demolished|evaporated?|erased|disappeared?|vanish\\w*|swept away|gone)\\b|\\b(?:safe(?:st)?|solid|marginal|traditional(?:ly)?|impregnable|formerly|bedrock|heartland) (?<c>{party})(?:'s)?(?:-held)? (?:parliamentary )?(?:seats?|constituency|territory|area)|(?:\\bone of |\\bamong )(?:the )?(?<d>{party})'s (?:\\w+ )?(?:safest|strongest)|(?<e>{party})(?:'s|')? (?:\\w+ )?(?:{rank} |{other} )?(?:safest|safe) (?:parliamentary )?seats?\\b|(?<f>{party})(?: |-|'s )(?:\\w+ )?(?:stronghold|heartlands?|bastion|fortress|fiefdom|citadel)\\b|{rank} safest (?<g>{party}) seat|(?<h>{party})-held|(?<i>{party})(?: party)?(?:, [^,;.]{0,60},)?(?: (?:party|have|has|had|also|just|then|sensationally|spectacularly|finally|now))* (?:lost|loses|lose|losing|surrendered|relinquished) (?!in |at |out |by )(?:its |their )?(?:the )?(?:\\w+ ){0,2}(?:{seat}|seat\\b)(?! (?:deposit|to \\W))|(?<j>{party}),? (?:which |who |that )?(?:was |were |is |are |had been |has been )?(?:defending|defended) (?:a|the|its|an|{count})|\\b(?:defended|previously held|last held|formerly held) by (?:the )?(?<k>{party})|(?<l>{party})(?: party)?(?:,| –| -)? (?:which |who |that )?(?:had |has |have )(?:\\w+ly |always |long |been in (?:charge|control) (?:of|in) )*(?:held|represented|controlled|owned)? ?(?:{SEAT}|both seats|here|sway here|sway)(?: seat)? (?:since|for|without|with a|continuously|almost|at every)|\\b(?:held|represented|occupied) by (?:the )?(?<m>{party})(?: party)?(?: mps)? (?:since|for|ever since|with a|continuously|at every)|\\b(?:has|had) been (?:held by |in |represented by |solidly |solid |safely )?(?:the )?(?<n>{party})(?: hands| control|-held)? (?:since|for|ever since)|\\b(?:had|returned|elected|sent) (?:a |only )?(?<o>{party}) (?:mps?|members?)(?: to \\w+)? (?:since|for|at every|without)|\\b(?:return|elect|send)ing (?:a )?(?<p>{party}) mps?(?: \\w+)? (?:since|for|at every)|\\b(?:seat|constituency|it) (?:was|had been|has been) (?<q>{party})(?:'s)? (?:since|from its|from their|for {other}|for years|for decades)|(?<r>{party})(?:'s)? since (?:it|the seat|the constituency|{date}|its creation|their creation)|(?<loose>{party})",
    WORDS,
  ),
  read: (match, context) => {
    const prior = before(match, context);
    const { loose } = match.groups;
    if (loose && !SPOKEN_BEHIND.test(after(match, context)) && !SPOKEN_BEFORE.test(prior)) return null;
    if (NOT.test(prior) || /\b(?:could|would|might|will|if|fail\w*|to|not|never|can)\b/.test(match.text)) return null;
    if (/\b(?:would|could|might|may|if|fears? of)\b[^.;,]{0,20}$/.test(prior)) return null;
    // "The best by a party since 1935" is no seat's story.
    if (match.groups['r'] && /\b(?:by|for|than|under|against|(?<!held )in) (?:the )?$/.test(prior)) return null;
    const who = Object.values(match.groups).find((unit) => unit !== undefined);
    return who
      ? [
          {
            kind: 'previousMajority',
            who,
            words: [match.index, match.index + match.text.length],
            settled: true,
            member: loose !== undefined,
          },
        ]
      : null;
  },
};
