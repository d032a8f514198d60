import { ITS, NO_LEAD, speaksOfMajority } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

/** Says of when a lead was that "it" is: without, "it" may be anything. */
const WHEN =
  /[\ue700-\ue7ff]|\b(?:last (?:time|year|may|june|july|december)|(?:general|last|previous) election|(?:years?|months|summers) (?:ago|earlier|before)|before(?=[.,;]|$)|previously|now|today|this time|here)\b/;
const SWINGS = /\b(?:swing|swung|swings)\b/g;
const SHARES =
  /\b(?:shares?|polled|turn-?out|votes? (?:fell|rose)|vote was|percentage|electorate|(?<![\ue400-\ue4ff][- ])vote|(?:opinion )?polls?)\b/g;
const BY_VOTES = /\bby (?:just |only |a )*[\ue400-\ue4ff](?: votes?\b|[.,;]|$)/g;

const last = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** Its doc, examples and silences say what it reads. */
export const itWas: Rule = {
  name: 'it-was',
  doc: 'A majority or swing told after another without its noun: "in 2010 it was 6,120", "Mr Reed’s was 6,120", "a Labour one of 6,120".',
  examples: [
    {
      text: 'Labour won the seat with a majority of 2,325. In 2010 it was 6,120.',
      claims: [
        { kind: 'majority', value: 2325, slice: '2,325' },
        { kind: 'previousMajority', value: 6120, slice: '6,120' },
      ],
    },
    {
      text: 'Labour won the seat. The swing to Labour was 2.5 per cent; from the Conservatives to Labour it was 4.1 per cent.',
      claims: [
        { kind: 'swing', value: 2.5, to: 'Labour', slice: '2.5' },
        { kind: 'swing', value: 4.1, slice: '4.1' },
      ],
    },
  ],
  silences: [
    'Labour won the seat with a majority of 2,325. Turnout was low: in 2010 it was 46,120.',
    'Labour won the seat by 2,325 votes. It was 300 days since he had resigned.',
    'Labour’s majority fell. Its vote was 12,000 in 2010; now it is 9,000.',
    'Labour’s majority was cut. The Green vote had been 1,200; in 2010 it was 800.',
    'Labour won the seat on a swing of 2.5 per cent. The 21.7% that UKIP polled is its best; before Thursday it was 14.3%.',
  ],
  needs: /\b(?:it|that|this|which|what|one|figure|gap)\b|'s (?:was|is|had|were)|'s: |successor/,
  pattern: phrase(
    "(?:(?<it>\\b(?:it|that|this(?: one)?|which|(?:the|that|this) (?:figure|gap|number|margin|lead)))|(?<whose>{person})'s|\\b(?:his|her|their) (?:successor|predecessor)'s)(?:(?: (?:had been|was|is|were|stood at|came to|comes to|compares with|works out at|has become|became))(?: {ITS}){0,3}? ?| ?: )(?<n>{figure})|\\b(?:(?:an?|the) (?:(?<owner>{party})(?:'s)?|new|old|previous|notional)|(?:of|into|with) it|into|left) one,? of (?:just |only |some |about )?(?<one>{count})",
    { ITS },
  ),
  read: (match, context) => {
    const { it, whose, n, owner, one } = match.groups;
    const unit = n ?? one;
    const mention = context.tagged.of(unit);
    if (mention?.kind !== 'count' && mention?.kind !== 'percent') return null;
    const prior = before(match, context);
    const rest = after(match, context);
    // "Greater than in the other seat, where it was": of that one.
    if (/(?<![\ue300-\ue3ff]),? where $/.test(prior)) return null;
    // A clause, or at least a part of one, begins with whose it is.
    if (whose && !/(?:^|[,;:.(–]|\b(?:and|but|while|whereas|that|than|against)) ?$/.test(prior)) return null;
    const told = `${context.earlier.slice(-200)} ${prior}`;
    const lead = mention.kind === 'count' && mention.value >= 20 && Number.isInteger(mention.value);
    if (lead) {
      if (/^ (?!votes?\b)/.test(rest) && NO_LEAD.test(rest)) return null;
      const since = told.slice(last(told, SHARES) + 1);
      if (!speaksOfMajority(since) && last(since, BY_VOTES) < 0) return null;
      if (it && !WHEN.test(`${/[^;]*$/.exec(prior)?.[0] ?? ''} ${match.text} ${rest.slice(0, 50)}`)) return null;
      if (/^ (?:people|voters|electors|members|of)\b/.test(rest)) return null;
      return [{ kind: 'majority', figure: unit, who: owner ?? whose, holder: whose }];
    }
    if (one || last(told, SWINGS) <= Math.max(last(told, SHARES), -1) || speaksOfMajority(told)) return null;
    if (
      mention.value > 60 ||
      /\b(?:before|until)\b/.test(prior) ||
      WHEN.test(rest.slice(0, 40)) ||
      /^ [a-z]/.test(rest.replace(/^ (?:in|at|from|to|and|but|with|points?|per)\b/, ''))
    )
      return null;
    return [{ kind: 'swing', figure: unit, who: whose }];
  },
};
