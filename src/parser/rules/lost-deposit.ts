import { phrase } from '../mentions.ts';
import { before, type Rule } from '../rule.ts';

/** Its doc, examples and silences say what it reads. */
export const lostDeposit: Rule = {
  name: 'lost-deposit',
  doc: 'A candidate or party lost the deposit.',
  examples: [
    {
      text: 'Labour won the seat. The Liberal Democrats came fourth and lost their deposit.',
      claims: [
        { kind: 'position', party: 'Liberal Democrats', value: 4, slice: 'fourth' },
        { kind: 'lostDeposit', party: 'Liberal Democrats', slice: 'lost their deposit' },
      ],
    },
  ],
  silences: [
    'The Greens saved their deposit.',
    'You lose your £500 deposit below 5%.',
    'The Liberal Democrats narrowly avoided losing their deposit.',
  ],
  needs: /deposit/,
  pattern: phrase(
    "(?<who>{who})(?:'s|')?(?<gap>[^.;!?]{0,140}?)\\b(?<words>(?:lost|losing|lose|loses|forfeit\\w*|failed to (?:save|keep|retain|hold)|failing to (?:save|keep|retain)|sacrific\\w+|without)(?: (?:his|her|their|its|the|a|party's|both|even|back|£?{other}|{other}))*(?: '?lost)?(?: £\\d+)? deposits?)|\\b(?:lost|losing|forfeited) deposits? for(?: the)? (?<who2>{who})",
  ),
  read: (match, context) => {
    const { who, who2, gap = '', words } = match.groups;
    const prior = before(match, context);
    const lead = gap || prior.slice(-40);
    if (
      /\b(?:narrowly|avoid\w*|escap\w*|without losing|not (?:to )?|never|nearly|almost|close to|danger|risk|fear\w*|saved|kept|did not|didn't|if|would|could|might|came near|came within|on the verge of|sav\w+|before|since|had|came close to|all (?:other|the other|the rest|but)|everyone|others?|all [\ue400-\ue4ff]|rest|nobody|no one|expected to)\b[^,;]{0,30}$/.test(
        lead,
      )
    )
      return null;
    if (/\bwithout\b/.test(words ?? '')) return null;
    if (who2) return [{ kind: 'lostDeposit', who: who2, words: [match.index, match.index + match.text.length - 1] }];
    const start = match.index + match.text.length - (words?.length ?? 0);
    return [{ kind: 'lostDeposit', who: subjectOf(who, gap), words: [start, start + (words?.length ?? 0)] }];
  },
};

/** The nearest subject before the words: a later name that opens its own clause replaces the first. */
function subjectOf(who: string | undefined, gap: string): string | undefined {
  const later = [...gap.matchAll(/(?:^|,|\band|\bwhile|\bwith|\bsaw) (?:the )?([\ue000-\ue1ff])(?!'s)(?= |,)/g)].pop();
  const beaten = /\b(?:behind|by|to|over|than|ahead of|from|of) (?:the )?$/.test(gap.slice(0, later?.index ?? 0));
  return later?.[1] && !beaten ? later[1] : who;
}
