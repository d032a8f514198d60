import { phrase } from '../mentions.ts';
import { before, type Rule } from '../rule.ts';

/** Its doc, examples and silences say what it reads. */
export const lostSeatTo: Rule = {
  name: 'lost-seat-to',
  doc: 'The party that held the seat lost it to another, or was ousted by it.',
  examples: [
    {
      text: 'The Conservatives lost the seat to the Liberal Democrats.',
      claims: [
        { kind: 'winner', party: 'Liberal Democrats', slice: 'Conservatives lost the seat to the Liberal Democrats' },
        {
          kind: 'outcome',
          outcome: 'gain',
          party: 'Liberal Democrats',
          from: 'Conservative',
          slice: 'Conservatives lost the seat to the Liberal Democrats',
        },
      ],
    },
  ],
  silences: [
    'The Conservatives lost votes to UKIP.',
    'Labour could lose the seat to the SNP.',
    'Labour almost lost the seat to the SNP.',
    'Labour lost the seat to the Conservatives in 1983.',
  ],
  needs: /\blos[et]|oust|unseat|topple|dislodg|overthr|dethron|depos/,
  pattern: phrase(
    "(?<from>{party})(?: party)?(?:,? (?:have|has|also|then|just|narrowly|{gap20}))? (?:lost|lose|loses|losing|has lost|have lost) (?<what>{seat}|the (?:[\\w' -]+ ){0,4}?(?:{seat} )?(?:seat|constituency|by-?election|byelection)|the {seat}(?: seat| by-?election| byelection)?|it|[\\w' -]{3,30}{seat}) to(?: the)? (?<to>{who})|(?<who>{who})(?: (?:has|have|had))? (?:oust|ousted|ousts|unseat|unseated|unseats|topple|toppled|topples|dislodge|dislodged|dislodges|dethroned|overthrew|overthrow)(?: the)? (?<whom>{who})(?: (?:in|from|of) (?:the )?(?<seat>{seat}))?",
  ),
  read: (match, context) => {
    const { from, to, what = '', who, whom, seat } = match.groups;
    if (
      /\b(?:would|could|if|might|to|hop\w+|can)\b[^.;,]{0,16}$/.test(before(match, context)) ||
      /\b(?:could|would|might|may|never|almost|nearly|all but|close to)\b/.test(match.text)
    )
      return null;
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    const named = seat ?? /[\ue300-\ue3ff]/.exec(what)?.[0];
    return [
      { kind: 'winner', who: to ?? who, words, seat: named },
      { kind: 'outcome', outcome: 'gain', who: to ?? who, from: from ?? whom, words, seat: named },
    ];
  },
};
