import { phrase } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';
import { namesOf, subjectsLeftOf } from './subject.ts';

const P = {
  LIST: "(?:the )?{who}(?:'s|')?(?:(?:, (?:the )?|,? (?:and|nor|or) (?:the )?){who}(?:'s|')?)*",
  DEPOSIT: "(?:the|a|an|his|her|its|their|any|party's|back|own|£?{other}|electoral| )*deposits?",
};
/** What becomes of a deposit that is not given back. */
const GONE =
  /^(?: (?:was|is|were|are|has|have|had|been|also|too|duly|all|both))* (?:lost|gone|goes|went|forfeit\w*|vanished|disappeared|confiscated|will not be (?:returned|refunded))\b/;
/** The same before it. */
const THERE_GOES =
  /\b(?:gone(?: too| also)? (?:is|are|was|were)|there (?:goes|went)|no refund (?:of|for)|goodbye to|farewell to|loss of|forfeiture of|lost|losing|forfeit\w*|also gone:?)(?: the)? $/;
/** What makes it a hope, somebody else's, or the opposite. */
const NOT =
  /\b(?:expect\w*|hop\w+|fear\w*|sure|only|just|danger|risk|if|would|could|might|may|may be|need\w*|nearly|almost|nobody|no one|none|everyone|whoever|candidates|parties|others|rest|lose|losing)\b/;

/** Its doc, examples and silences say what it reads. */
export const depositNotKept: Rule = {
  name: 'deposit-not-kept',
  doc: 'A deposit is gone, costs somebody dear or is not kept: whose it is, or who did not keep it, lost it.',
  examples: [
    {
      text: 'Labour won the seat. Neither the Greens nor UKIP saved their deposits.',
      claims: [
        { kind: 'lostDeposit', party: 'Green', slice: 'saved their deposits' },
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'saved their deposits' },
      ],
    },
    {
      text: 'Labour won the seat. Gone too are the deposits of the Greens and UKIP.',
      claims: [
        { kind: 'lostDeposit', party: 'Green', slice: 'deposits' },
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'deposits' },
      ],
    },
    {
      text: 'Labour won the seat. UKIP had too few votes to keep its deposit.',
      claims: [{ kind: 'lostDeposit', party: 'UK Independence Party', slice: 'to keep its deposit' }],
    },
    {
      text: 'Labour won the seat. The Greens’ share cost them their deposit.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'cost them their deposit' }],
    },
  ],
  silences: [
    'Labour won the seat. The Greens not only saved their deposit but came second.',
    'Labour won the seat. Nobody else saved a deposit.',
    'Labour won the seat. The Greens did not lose their deposit.',
    'Labour won the seat. The Greens were not expected to keep their deposit.',
    'Labour won the seat. The Greens’ deposit was safe.',
  ],
  needs: /deposit/,
  pattern: phrase(
    "(?<whose>{LIST}) (?<own>deposits?)\\b|\\b(?<of>deposits?) of (?<list>{LIST})|\\b(?<cost>cost(?:s|ing)? (?:(?:the )?(?<them>{who})|them|him|her|it) {DEPOSIT})|\\bneither (?<neither>{LIST})[^.;,]{0,40} (?<kept>(?:saved|kept|retained|held on to|got back|has|have|had) {DEPOSIT})|\\b(?:not|n't|never|too (?:few|small|low|little|feeble)|insufficient|unable|short of|below|under|beneath)\\b(?<gap>[^.;!?]{0,60}?) (?<save>(?:to |that |which |for |of )?(?:keeping|saving|retaining|save|saves|keep|keeps|retain|retains|secure|hold on to|get|getting|see|recover|reclaim|warrant|earn) {DEPOSIT}(?: back| again| returned)?)",
    P,
  ),
  read: (match, context) => {
    const { whose, own, of, list, cost, them, neither, kept, gap = '', save } = match.groups;
    const left = before(match, context);
    const rest = after(match, context);
    const said = own ?? of ?? cost ?? kept ?? save ?? '';
    const from = match.index + (of ? match.text.indexOf(of) : match.text.lastIndexOf(said));
    const words: readonly [number, number] = [from, from + said.length];
    const make = (units: readonly (string | undefined)[]): Draft[] =>
      units.map((who) => ({
        kind: 'lostDeposit',
        who,
        words,
        settled: save !== undefined || own !== undefined || of !== undefined,
      }));
    if (NOT.test(left.slice(-30).replace(/\bthe rest$/, ''))) return null;
    if (whose) return GONE.test(rest) || THERE_GOES.test(left) ? make(namesOf(whose)) : null;
    if (of) return GONE.test(rest) || THERE_GOES.test(left) ? make(namesOf(list ?? '')) : null;
    if (cost) return make(them ? [them] : subjectsLeftOf(left, context.tagged));
    if (neither) return make(namesOf(neither));
    if (NOT.test(gap) || /\b(?:did|does|do|was|were) not $/.test(left)) return null;
    const units = subjectsLeftOf(
      left.replace(
        /(?:,? (?:which|who|that))?(?: (?:was|were|is|had|did|does|do|could|will|would|fell|finished|polled|got|came|just|well|far))*$/,
        ' ',
      ),
      context.tagged,
    );
    return units.length > 0 ? make(units) : null;
  },
};
