import { phrase } from '../mentions.ts';
import { after, before, REST, THOSE, type Rule } from '../rule.ts';
import { DEPOSIT_WORDS } from './deposit-words.ts';
import { namesOf } from './subject.ts';
import { depositOf, losers } from './who-lost.ts';

/** What may stand between "not" and "keep" and makes it none. */
const HOPED =
  /\b(?:expect\w*|hop\w+|fear\w*|sure|only|just|danger|risk|if|whether|would|could|might|may|need(?!ed$)\w*|nearly|almost|clear|every\w*|any\w*|candidates|parties)\b/;

/** Its doc, examples and silences say what it reads. */
export const keptNoDeposit: Rule = {
  name: 'kept-no-deposit',
  doc: 'A candidate or party did not keep the deposit: neither, none, failed to, had too few votes to.',
  examples: [
    {
      text: 'Labour won the seat. Neither the Greens nor UKIP saved their deposits.',
      claims: [
        { kind: 'lostDeposit', party: 'Green', slice: 'saved their deposits' },
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'saved their deposits' },
      ],
    },
    {
      text: 'Labour won the seat. UKIP had too few votes to keep its deposit.',
      claims: [{ kind: 'lostDeposit', party: 'UK Independence Party', slice: 'to keep its deposit' }],
    },
  ],
  silences: [
    'The Greens saved their deposit.',
    'Labour won the seat. The Greens not only saved their deposit but came second.',
    'Labour won the seat. Nobody else saved a deposit.',
    'Labour won the seat. The Greens were not expected to keep their deposit.',
  ],
  needs: /deposit|\ue800/,
  pattern: phrase(
    "\\b(?:(?<none>neither|none|nobody|no one|not one)|not?(?= [a-z]+ing\\b)|not|[a-z]+n't|never|fail\\w*|too (?:few|small|low|little)|(?:less|fewer) than|miss(?:e[sd]|ing)|insufficient|unable|short (?:of|by)|below|under|beneath)\\b(?<gap>[^.;!?]{0,60}?) (?<save>(?:to |that |which |for |of )?{KEEP} {DEPOSIT}(?: back| again| returned)?)",
    DEPOSIT_WORDS,
  ),
  read: (match, context) => {
    const { none = '', gap = '', save = '' } = match.groups;
    const left = before(match, context);
    const make = depositOf(save, match, context, { settled: true });
    if (none) {
      const named =
        /^(?:(?:[^.;]{0,30},?(?: and that)?)? includ(?:ing|es)|, were led by) [^.;]*/.exec(
          after(match, context),
        )?.[0] ?? '';
      const who = namesOf((none === 'neither' || /\bamong them\b|includ/.test(gap) ? gap : '') + named);
      if (who.length > 0) return make(who);
      return /^ (?:one )?else$/.test(gap)
        ? make([REST])
        : /^(?: (?:will|did|could|managed|was|were|able|has|have))*$| of /.test(gap)
          ? make([THOSE])
          : null;
    }
    if (HOPED.test(gap) || /\b(?:not|would|may|might|whether .{0,30}) $/.test(left)) return null;
    const clause = left
      .trimEnd()
      .replace(
        /(?:,? (?:which|who|that))?(?: (?:was|were|is|had|did|does|do|could|will|would|fell|finished|polled|got|came|just|well|far))*$/,
        ' ',
      );
    return make(losers(clause, context));
  },
};
