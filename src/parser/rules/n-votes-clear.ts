import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

/** Its doc, examples and silences say what it reads. */
export const nVotesClear: Rule = {
  name: 'n-votes-clear',
  doc: 'The winner finished a number of votes clear, ahead or in front; the loser that number short or behind.',
  examples: [
    {
      text: 'Ann Bell finished 7,791 votes clear for Labour.',
      claims: [{ kind: 'majority', value: 7791, slice: '7,791' }],
    },
    {
      text: 'The Conservatives fell just 683 short of keeping the seat.',
      claims: [{ kind: 'majority', value: 683, slice: '683' }],
    },
  ],
  silences: ['The Liberal Democrats were third, five votes ahead of UKIP.', 'Labour is 20 points ahead in the polls.'],
  needs: /clear|ahead|front|short|behind|adrift|separat|divided|in it\b|more than|lead\b|to spare/,
  pattern: phrase(
    '(?<n>{count})(?: votes?)? (?:(?<way>clear|ahead|in front|to the good|to spare|short|shy|behind|adrift)\\b|more (?:votes )?than (?<than>{who})|(?<sep>separat\\w+|divided|in it\\b|between (?:them|the two|first|the top)))|\\b(?:had|has|with|gave \\w+|built|opened up) a lead of (?<m>{count})|(?<k>{count})(?:-| )votes? lead',
  ),
  read: (match, context) => {
    const { n, way, than, sep, m, k } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    const clause = prior.slice(
      Math.max(prior.lastIndexOf(';'), prior.lastIndexOf(','), prior.lastIndexOf('–'), prior.length - 110) + 1,
    );
    const figure = context.tagged.of(n ?? m ?? k);
    if (figure?.kind !== 'count' || (figure.words && figure.value < 2)) return null;
    const close = clause + match.text + rest.slice(0, 60);
    if (
      /[\ue600-\ue6ff]|\b(?:runner|bottom|last|poll(?:s|ster)|points?|deposit)\b/.test(
        close.replace(/last night/g, ''),
      ) &&
      !/\b(?:won|elected|victory|majority|seat|winner|home|finished)\b/.test(clause)
    )
      return null;
    if (way === 'behind' || way === 'adrift' || way === 'short' || way === 'shy') {
      if (!/\b(?:fell|finish\w*|came|was|were|fall|falling|ended|just|left|only|trail\w*)\b/.test(clause)) return null;
      if (/^ (?:of )?(?:the )?[\ue000-\ue2ff]?[^.;]{0,20}[\ue600-\ue6ff]/.test(rest)) return null;
      if (way !== 'behind' && /^ of (?:its|their|his|her|the (?:target|total|votes? (?:needed|required)))/.test(rest))
        return null;
    } else if (than) {
      if (
        !/\b(?:majority|won|polled|took|elected|victory)\b/.test(clause) ||
        /[\ue600-\ue6ff]/.test(context.tagged.text) ||
        /\b(?:and|,) [^,]{0,40}$/.test(clause)
      )
        return null;
    } else if (
      !sep &&
      n &&
      !/\b(?:won|wins|win|finish\w*|came|come|home|was|were|elected|victory|is|winner|seat|end(?:ed)? up|emerged|held|romped|topped|with|left|put)\b/.test(
        clause,
      )
    )
      return null;
    return [{ kind: 'majority', figure: n ?? m ?? k }];
  },
};
