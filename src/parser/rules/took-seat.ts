import { phrase } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';
import { NOT_SUBJECT, plainGap, WORDS } from './vocabulary.ts';

const STRONG =
  /^(?:seiz|snatch|prised|captur|wrest|grabb|wrench|stole|gain|flipp|plucked|pinched|regain|recaptur|won back|took back|swiped)/;
/** Words between the subject and the verb that turn the statement round. */
const NOT =
  /\b(?:would|could|will|might|can|cannot|can't|may|hop\w+|expect\w*|aim\w*|fail\w*|not|never|bid|trying|tried|need\w*|want\w*|if|without|to|likely|predict\w*|favourites?|promis\w*|vow\w*|lost|losing|since|no|almost|nearly|refus\w*|didn't|last|once|of|after|before|hadn't|when|had)\b/;

/** Its doc, examples and silences say what it reads. */
export const tookSeat: Rule = {
  name: 'took-seat',
  doc: 'A party or candidate won, took, seized, snatched or gained the seat, from whom where stated.',
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
  ],
  silences: [
    'Labour hopes to take the seat from the Conservatives.',
    'Labour would need to win the seat.',
    'Labour took the seat from the Conservatives in 1997.',
  ],
  needs:
    /\b(?:w[io]n|t[ao]+k|seiz|snatch|prise|captur|wrest|grab|wrench|st[eo]l|gain|claim|storm|swip|pluck|pinch|flip|regain|recaptur)/,
  pattern: phrase(
    "(?<who>{who})(?:'s|')?(?: (?:have|has|had|having))?(?<gap>(?:, {run60},)?(?: (?!to\\b)[a-z'-]+){0,5}?) (?<verb>{TOOK}) (?:back |away |control of |victory in |a (?:\\w+ ){0,3}victory in |the day in |in )?(?<what>{seat}|the (?:[\\w' -]+ ){0,4}?(?:{seat} )?(?:parliamentary |westminster )?(?:seat|constituency|by-?election|byelection)\\b(?:,? (?:of|in) (?:the )?{seat})?|the {seat}(?: seat| constituency| by-?election)?|it(?= (?:back )?(?:off|from)(?: the)? {party})|(?:a|an) (?:[\\w' -]+ ){0,3}(?:seat|constituency)\\b)(?<tail>(?: (?:seat|constituency|by-?election|byelection))?(?: (?:back|away|in [^.;]{0,60}?|at (?:a|the) by-?election))?,? (?:off|from)(?: the)? (?<from>{party}))?",
    WORDS,
  ),
  read: (match, context) => {
    const { gap = '', verb = '', what = '', from } = match.groups;
    // "humiliated X by snatching S": the one who did it opens the sentence.
    const who = / by$/.test(gap)
      ? /^[^\ue000-\ue1ff]{0,40}([\ue000-\ue1ff])/.exec(context.tagged.text)?.[1]
      : match.groups['who'];
    if (who === undefined || (/ by$/.test(gap) && who === match.groups['who'])) return null;
    if (NOT.test(plainGap(gap))) return null;
    const rest = after(match, context);
    const prior = before(match, context);
    if (
      /\b(?:would|could|if|when|until|since|after|as|for|that|whether|to)\s(?:the )?$/.test(prior) &&
      /\b(?:would|could|if|whether|until)\b/.test(prior.slice(-30))
    )
      return null;
    if (
      /\b(?:first time|the last time|not since|ever|never|last (?:won|took|captured)|since)\b/.test(
        prior.slice(-60) + ' ' + gap,
      )
    )
      return null;
    if (NOT_SUBJECT.test(prior)) return null;
    if (/\b(?:moral|hollow|pyrrhic)\b/.test(match.text)) return null;
    if (/^(?:a|an) /.test(what) && !from) return null;
    if (/^ (?:deposit|of the vote|votes?|council|ward)/.test(rest)) return null;
    const seat = /[\ue300-\ue3ff]/.exec(what)?.[0];
    const start = match.index;
    const words: readonly [number, number] = [start, start + match.text.length];
    // "won the seat for Labour": whose candidate it was.
    const flag = from ? undefined : /^[^.;,\ue000-\ue2ff]{0,30} for (?:the )?([\ue100-\ue1ff])/.exec(rest)?.[1];
    const drafts: Draft[] = /^(?:a|an) /.test(what)
      ? []
      : [{ kind: 'winner', who, words, seat, ...(flag ? { to: flag } : {}) }];
    if (from && from !== who) drafts.push({ kind: 'outcome', outcome: 'gain', who, from, words, seat });
    else if (STRONG.test(verb)) drafts.push({ kind: 'outcome', outcome: 'gain', who, words, seat });
    return drafts;
  },
};
