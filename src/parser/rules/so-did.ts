import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { DEPOSIT_WORDS, once } from './deposit-words.ts';
import { namesOf } from './subject.ts';
import { losers } from './who-lost.ts';

/** Deposits lost, and deposits saved, in the words before. */
const LOST_ONE = once('\\b{LOSE}\\b[^.;]{0,40}\\b(?:deposits?|£{other})(?: behind)?\\b[^.]{0,12}$');
const SAVED = once(
  '\\b(?:{KEEP}\\b|(?:avoid|escap)\\w*)[^.;]{0,30}(?:\\bdeposits?|£{other})\\b(?:[^.]{0,60}|[^.]{0,30}\\.[^.;]{0,40}\\bsame\\b[^.]{0,20})$',
);

/** Its doc, examples and silences say what it reads. */
export const soDid: Rule = {
  name: 'so-did',
  doc: 'A candidate or party lost the deposit as others did ("so did X"), or did not keep it as others did ("X did not", "X was less lucky").',
  examples: [
    {
      text: 'Labour won the seat. The Liberal Democrats parted with their deposit. So too did the Greens and UKIP.',
      claims: [
        { kind: 'lostDeposit', party: 'Liberal Democrats', slice: 'parted with their deposit' },
        { kind: 'lostDeposit', party: 'Green', slice: 'So too did' },
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'So too did' },
      ],
    },
    {
      text: 'Labour won the seat. UKIP kept its deposit. The Greens did not.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'did not' }],
    },
    {
      text: 'Labour won the seat. UKIP saved its deposit by a whisker. Ann Bell of the Greens, on 540, was not so lucky.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'was not so lucky' }],
    },
    {
      text: 'Labour won the seat. UKIP got its deposit back; the Greens could not say the same.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'could not say the same' }],
    },
    {
      text: 'Labour won the seat. UKIP saved its deposit. The Greens had no such luck.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'had no such luck' }],
    },
    {
      text: 'Labour won the seat. UKIP saved its deposit, which was more than could be said for the Greens.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'more than could be said for the Greens' }],
    },
  ],
  silences: [
    'Labour won the seat. The Greens kept their deposit. UKIP was pleased. So were the Liberal Democrats.',
    'Labour won the seat. The Greens kept their deposit. UKIP was not so pleased.',
    'Labour won the seat. UKIP saved its deposit and came third, 62 more than the Greens.',
    'Labour won the seat. The Greens were not so lucky.',
    'Labour won the seat. The Greens lost their deposit. UKIP did not.',
    'Labour won the seat. The Greens could save their deposit. UKIP did not stand.',
    'Labour won the seat. UKIP kept its deposit. The Greens had no such luck in Ashdale.',
  ],
  needs: /\b(?:so|as|nor) (?:too |also )?did\b|n't|\bnot\b|\bluck|\blucky|fortunate|more than|unlike/,
  pattern: phrase(
    "(?:^|[,;] |\\band )(?<too>(?:so|as|nor) (?:too |also )?did)\\b (?<also>[^.!?]{1,400})|\\b(?<more>more than (?:(?:can|could) be said (?:for|of) |(?=[^.,;]{1,60} did\\b))|unlike )(?<unlike>{LIST}|(?:{other}|{count}|[a-z]+) others?, (?:among them|including) {LIST})|\\b(?<not>(?:did|do|does|was|were|could|have|has|had)(?:n't| not)(?: save (?:it|his|hers|theirs|its own)| manage (?:it|that)| say the same| quite| (?:so|as|that|quite (?:so|as)) (?:lucky|fortunate))?(?=[.;,:]|$| \\()|(?:was|were) (?:not (?:so|as)|less|rather less) (?:lucky|fortunate)|(?:had|enjoyed) no (?:such|similar) luck)(?! in\\b| at\\b)",
    DEPOSIT_WORDS,
  ),
  read: (match, context) => {
    const { too, also = '', more, unlike = '', not } = match.groups;
    const left = before(match, context);
    const told = (pattern: RegExp): boolean =>
      pattern.test(left.replace(/[,.;\s]*(?:\b(?:which|that|it)(?: is| was))?[,.;\s]*$/, '')) ||
      pattern.test(context.earlier.slice(-200).replace(/[.\s]+$/, ''));
    const words = (said: string): readonly [number, number] => {
      const from = match.index + match.text.indexOf(said);
      return [from, from + said.length];
    };
    const make = (units: readonly string[], said: string) =>
      units.length > 0
        ? units.map((who) => ({ kind: 'lostDeposit' as const, who, words: words(said), settled: true }))
        : null;
    if (too) {
      if (!told(/^nor/.test(too) ? SAVED : LOST_ONE)) return null;
      return make(namesOf(also.split(/,? (?:who|which|whose|but|while|after|with|leaving)\b/)[0] ?? ''), too);
    }
    if (after(match, context).startsWith(' in ') || !told(SAVED)) return null;
    if (more) return make(namesOf(unlike), match.text);
    const clause = /[^;:]*$/.exec(left)?.[0] ?? '';
    return not && !LOST_ONE.test(left) ? make(losers(clause, context), not) : null;
  },
};
