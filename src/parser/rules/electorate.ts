import { phrase } from '../mentions.ts';
import { after, type Rule } from '../rule.ts';

/** Electors of the smallest and of the largest seat there can be, with room: beyond them it is a ward or a county. */
const SMALLEST = 15_000;
const LARGEST = 130_000;

/** Its doc, examples and silences say what it reads. */
export const electorate: Rule = {
  name: 'electorate',
  doc: 'How many people were entitled to vote in the seat.',
  examples: [
    {
      text: 'Labour won the seat. Turnout was 39%, from a total electorate of 69,601.',
      claims: [
        { kind: 'turnout', value: 39, slice: '39%' },
        { kind: 'electorate', value: 69601, slice: '69,601' },
      ],
    },
    {
      text: 'Labour won the seat. 29,933 of the 70,768 who could vote did.',
      claims: [
        { kind: 'electorate', value: 70768, slice: '70,768' },
        { kind: 'votesCast', value: 29933, slice: '29,933' },
      ],
    },
  ],
  silences: [
    'The electorate was 5,000 bigger than before.',
    'Some 5,200 people were registered in the last month.',
    'The county has an electorate of 520,000.',
  ],
  needs: /electorate|regist|roll\b|eligible|entitled|electors|who (?:could|can|may|might)/,
  pattern: phrase(
    '\\belectorate(?: (?:of|was|is|in \\w+|stood at|stands at|totals|numbers|being|totalled))*:? (?:just |some )?(?<n>{count})|(?<m>{count})(?:-strong electorate|(?: people| voters| electors| residents| adults| local people)?(?:(?: who)?(?: were| are))? (?:registered|eligible|entitled|on the (?:electoral )?(?:register|roll)|qualified)(?: (?:voters|electors|people|to vote))?)|\\b(?:of|from) (?:the )?(?<k>{count}) (?:electorate|electors|registered|eligible|on the (?:register|roll)|names|who (?:could|can|may|might))|\\b(?:registered (?:voters|electors)|eligible voters):? (?<r>{count})',
  ),
  read: (match, context) => {
    const unit = match.groups['n'] ?? match.groups['m'] ?? match.groups['k'] ?? match.groups['r'];
    const figure = context.tagged.of(unit);
    if (figure?.kind !== 'count' || figure.value < SMALLEST || figure.value > LARGEST) return null;
    if (
      /^ (?:bigger|smaller|larger|more|fewer|up|down|higher|lower|people (?:bigger|more))\b/.test(after(match, context))
    )
      return null;
    return [{ kind: 'electorate', figure: unit }];
  },
};
