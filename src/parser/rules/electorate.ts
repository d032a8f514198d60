import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

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
    'Of the voters who were eligible 31,420 cast a vote.',
    "The county's electoral roll has 112,300 names on it.",
    'The county has an electorate of 520,000.',
  ],
  needs: new RegExp(inLines`
    electorate|regist|roll\b|voters|eligible|entitled|electors|who (?:could|can|may|might)|with a vote|vot(?:ing|ed)
    |district
  `),
  pattern: phrase(
    [
      inLines`
        \b(?:
          electorate|(?:electoral )?(?:register|roll)|(?:registered )?(?:electors|voters)
          |(?:number of )?(?:people|those|voters|electors) (?:
            (?:who (?:were|are) )?(?:entitled|eligible|registered|able)(?: to (?:vote|take part))?
            |on the (?:register|roll)
          )
        )(?:
          (?: (?:
            of|was|is|in \w+|in {seat}|in {date}|here|stood at|stands at|totals|totalled|numbers|numbered|numbering
            |being|put at|had|has|contains|contained|came to|{date}
          )
          )+(?: just| some| only)?
        )?:? (?<n>{count})(?! ?(?:valid |good )?(?:votes?|papers|ballots|per|points?|cast)\b)
      `,
      inLines`
        (?<m>{count})(?:
          -strong electorate
          |(?: people| voters| electors| residents| adults| local people| names)?(?:(?: who)?(?: were| are))? (?:
            registered|eligible|entitled|on the (?:electoral )?(?:register|roll)|qualified
          )(?: (?:voters|electors|people|to vote))?
        )
      `,
      inLines`
        \b(?:of|from) (?:the |its |some |a total of )*(?<k>{count}) (?:
          people with a vote|electorate|electors|registered|eligible|on the (?:register|roll)|names
          |who (?:could|can|may|might)
        )
        |\b(?:constituency|seat|district|division) of (?:some |about |just |over )*
          (?<s>{count}) (?:voters|electors|electorate)
        |\b(?:(?:constituency|seat|there) (?:has|had|are|were)|its|{seat}'s|{seat} has) (?:[a-z]+ )?
          (?<e>{count}) (?:registered |eligible )?electors\b
      `,
      inLines`
        (?:\bvoting (?:[a-z]+ ){0,3}{count}|{count} (?:people )?voted),? (?:out )?of (?:the |a possible )?(?<o>{count})
        (?=[,. )])
      `,
    ].join('|'),
  ),
  read: (match, context) => {
    const unit =
      match.groups['n'] ??
      match.groups['m'] ??
      match.groups['k'] ??
      match.groups['s'] ??
      match.groups['e'] ??
      match.groups['o'];
    const figure = context.tagged.of(unit);
    // "Of 70,000 electors 31,000 voted": the first are the electors.
    if (match.groups['n'] && /[\ue400-\ue4ff] $/.test(before(match, context))) return null;
    if (figure?.kind !== 'count' || figure.value < SMALLEST || figure.value > LARGEST) return null;
    if (
      /\b(?:county|city|town|borough|region|country|ward|postal|nation)(?:'s)? (?:[a-z]+ )?$/.test(
        before(match, context),
      )
    )
      return null;
    if (
      /^ (?:bigger|smaller|larger|more|fewer|up|down|higher|lower|people (?:bigger|more))\b/.test(after(match, context))
    )
      return null;
    return [{ kind: 'electorate', figure: unit }];
  },
};
