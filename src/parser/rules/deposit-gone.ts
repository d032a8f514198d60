import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { AVOIDED, DEPOSIT_WORDS, once } from './deposit-words.ts';
import { namesOf } from './subject.ts';
import { depositOf, losers, orThose } from './who-lost.ts';

/** What becomes of a deposit that is not given back. */
const GONE = once('^{WAS} (?:{GONE}|will not be (?:returned|refunded))\\b');
/** The same before it. */
const THERE_GOES =
  /\b(?:gone(?: too| also)?:?(?: (?:is|are|was|were))?|there (?:goes|went)|no refund (?:of|for)|(?:goodbye|farewell) to|loss of|forfeiture of|lost|losing|forfeit\w*)(?: the)? $/;

/** Its doc, examples and silences say what it reads. */
export const depositGone: Rule = {
  name: 'deposit-gone',
  doc: "Somebody's deposit is gone, or something cost somebody the deposit.",
  examples: [
    {
      text: 'Labour won the seat. Gone too are the deposits of the Greens and UKIP.',
      claims: [
        { kind: 'lostDeposit', party: 'Green', slice: 'deposits' },
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'deposits' },
      ],
    },
    {
      text: 'Labour won the seat. The Greens’ share cost them their deposit.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'cost them their deposit' }],
    },
  ],
  silences: ['Labour won the seat. The Greens’ deposit was safe.'],
  needs: /deposit|\ue800/,
  pattern: phrase(
    '(?<whose>{LIST}) (?<own>(?:£?{other} )?deposits?)\\b|\\b(?<of>deposits?) of (?<list>{LIST})|\\b(?<cost>(?:cost(?:s|ing)?|lost|los(?:es|ing)) (?:(?:the )?(?<them>{who})|them|him|her|it) {DEPOSIT})',
    DEPOSIT_WORDS,
  ),
  read: (match, context) => {
    const { whose, own, of, list, cost, them } = match.groups;
    const left = before(match, context);
    const make = depositOf(own ?? of ?? cost ?? '', match, context, { settled: !cost });
    if (cost && AVOIDED.test(left.slice(-48))) return null;
    if (cost)
      return make(
        them && them < '\ue200'
          ? [them]
          : orThose(losers(left.replace(/,? behind [^;]{0,160}, and (?=(?:his|her|its|their) )/, ' and '), context)),
      );
    const gone = GONE.test(after(match, context)) || THERE_GOES.test(left);
    return gone && !(whose && AVOIDED.test(left.slice(-30))) ? make(namesOf(whose ?? list ?? '')) : null;
  },
};
