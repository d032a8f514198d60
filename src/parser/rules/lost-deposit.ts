import { phrase } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';
import { partyLeftOf } from './subject.ts';

/** What turns "lost their deposits" into none of it, or into nobody's in particular. */
const NOT =
  /\b(?:narrowly|avoid\w*|escap\w*|without|not (?:to )?|never|nearly|almost|close to|danger|risk|fear\w*|did not|didn't|if|would|could|might|came near|came within|on the verge of|had|expected to|likely to|about to|to|all (?:other|the other|the rest|but|of|\w+ (?:other|others)|[\ue400-\ue4ff])|everyone(?: else)?|everybody(?: else)?|others?|the rest|rest|nobody|no one|none|independents?|anyone|candidates?|parties|whoever|which)\b[^,;]{0,30}$/;

/** Its doc, examples and silences say what it reads. */
export const lostDeposit: Rule = {
  name: 'lost-deposit',
  doc: 'A candidate or party lost the deposit.',
  examples: [
    {
      text: 'Labour won the seat. The Liberal Democrats came fourth and lost their deposit.',
      claims: [{ kind: 'lostDeposit', party: 'Liberal Democrats', slice: 'lost their deposit' }],
    },
    {
      text: 'Labour won the seat. UKIP and the Greens both lost their deposits.',
      claims: [
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'lost their deposits' },
        { kind: 'lostDeposit', party: 'Green', slice: 'lost their deposits' },
      ],
    },
    {
      text: 'Labour won the seat. The Conservatives had 500 votes and a lost deposit.',
      claims: [{ kind: 'lostDeposit', party: 'Conservative', slice: 'lost deposit' }],
    },
  ],
  silences: [
    'The Greens saved their deposit.',
    'You lose your £500 deposit below 5%.',
    'The Liberal Democrats narrowly avoided losing their deposit.',
    'Labour won the seat. All the others lost their deposits.',
    'Labour won the seat. The Greens expected to lose their deposit.',
  ],
  needs: /deposit/,
  pattern: phrase(
    "\\b(?<words>(?:lost|losing|lose|loses|forfeit(?:s|ed|ing)?|failed to (?:save|keep|retain|hold|hold on to)|fail(?:s|ing)? to (?:save|keep|retain)|sacrific(?:ed|ing))(?: (?:his|her|their|its|the|a|an|party's|both|even|back|only|own|electoral|\\w+ly|£?{other}|{other}|£\\d+))* deposits?|(?:his|her|their|its) lost deposits?|deposit-losing|(?:saw|seeing|had|have|has) (?:his|her|their|its) deposits? (?:lost|go|forfeited)|lost (?:his|hers|theirs)\\b(?= after| when|,|\\.|;)|deposits? (?:was |were |had been )?(?:lost|forfeited))(?<by> (?:for|by)(?: the)? (?<who>{who}))?",
  ),
  read: (match, context) => {
    const { words = '', by = '', who } = match.groups;
    const left = before(match, context);
    const rest = after(match, context);
    const place: readonly [number, number] = [match.index, match.index + words.length];
    if (/^lost (?:his|hers|theirs)$/.test(words) && !/deposit/.test(left)) return null;
    const lead = left
      .replace(/\bnot only |\band the (?:rest|others?)(?: of the (?:candidates|others|field))? $/, '')
      .replace(/\bhad [^,;]{0,40}\band (?:a )?$/, '')
      .replace(/, [^,]{0,120},\s*$/, ' ');
    if (NOT.test(lead.slice(-48))) return null;
    if (
      /^ (?:in (?:two|three|[\ue400-\ue4ff]|both|all|each)\b|when|if|unless|at the)/.test(rest) &&
      !/[\ue300-\ue3ff]/.test(rest)
    )
      return null;
    const seats =
      /^ in (?:[^.;]{0,110}?: |both )?(?:the )?((?:[\ue300-\ue3ff](?:,? and (?:in )?|, )?)+)/.exec(rest)?.[1] ?? '';
    const make = (unit: string | undefined): Draft[] => {
      const one: Draft = { kind: 'lostDeposit', who: unit, words: place };
      const named = [...seats.matchAll(/[\ue300-\ue3ff]/g)];
      return named.length > 0 ? named.map(([seat]) => ({ ...one, seat })) : [one];
    };
    if (by) return make(who);
    if (/\bthe latter(?: also)? $/.test(left)) {
      const names = [...left.matchAll(/[\ue000-\ue1ff]/g)];
      return make(names.pop()?.[0]);
    }
    const both =
      /([\ue000-\ue1ff])[^.;:]{0,60}?,? and(?: the)?(?: [a-z]+)? ([\ue000-\ue1ff])[^.;:\ue000-\ue1ff]{0,60}?[;,]? (?:(?:all|both|each)(?: also)?|have|also|duly) $/.exec(
        left,
      );
    const direct = /([\ue000-\ue1ff]) and (?:the )?([\ue000-\ue1ff]) (?:also |each |both |have )?$/.exec(left);
    const pair = both ?? direct;
    if (pair) return [...make(pair[1]), ...make(pair[2])];
    const subject = partyLeftOf(left, context.tagged);
    return subject ? make(subject) : null;
  },
};
