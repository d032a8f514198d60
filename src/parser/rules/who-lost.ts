import { inLines } from '../in-lines.ts';
import {
  after,
  ASKED,
  BEFORE,
  isAnswer,
  PARTY_BEFORE,
  REST,
  THOSE,
  type Draft,
  type Match,
  type RuleContext,
} from '../rule.ts';
import { once } from './deposit-words.ts';
import { partyLeftOf } from './subject.ts';

/** Who is set apart from those of whom it is said. */
const EXCEPT = new RegExp(inLines`
  \b(?:
    behind|ahead of|beating|over|beat|between|unlike|(?:but|save) for|(?:all|every\w*|no\w*) but|bar
    |except(?: for)?|apart from|other than
  ) (?:the |both |an? )?$
`);
/** All of whom what follows is said: "A, B and C all". */
const LOSERS = once('({LIST}),?(?:,? (?:also|each|both|all|too|have|had|has|duly|who|which|included|among them))*,? $');
/** "including X", "X among them" */
const SOME = /\bincluding (?:the )?[\ue000-\ue1ff], $|[\ue000-\ue1ff] (?:included|among them), $/;
/** "A with 310 and B with 212 both" */
const BOTH = new RegExp(inLines`
  ([\ue000-\ue1ff])[^.;:\ue000-\ue1ff]{0,60}?,? and(?: the)?(?: [a-z]+)? ([\ue000-\ue1ff])
  [^.;:\ue000-\ue1ff]{0,60}?[;,]? (?:all|both|each|have|also|duly)(?: also)? $
`);
/** Subjects that name nobody. */
const NOBODY = new RegExp(inLines`
  \b(?:
    all but|every|all (?:of|[\ue400-\ue4ff])|every(?:one|body)|others?|rest|nobody|no one|none
    |(?<![\ue000-\ue2ff](?:'s)? )(?:independents?|candidates?)|parties|those
  )\b[^,;:]{0,30}$
`);
/** All of whom nothing else is told, whoever they are. */
const ALL = new RegExp(inLines`
  \b(?:
    (?:all|every|each|every(?:one|body))\b(?! (?:of )?the(?:se|m|y))[^.;,]{0,60}
    |(?:other|remaining|losing)(?: [\ue400-\ue4ff\ue800-\ue8ff])?(?: [a-z]+)?|(?:rest|others)[^.;,]{0,20}
  ) (?:(?:all|also|each|have|duly) )*$
`);
/** Those spoken of last, by no name. */
const GROUP = new RegExp(inLines`
  (?:
    (?:^|[,;:] |\b(?:and|but) )(?:
      both|each|all|all [\ue400-\ue4ff\ue800-\ue8ff]
      |the (?:pair|duo|trio|two|three|four|quartet|lot|[\ue400-\ue4ff])
    )
    |\b(?:each|all|both|neither|none|two|three|[\ue400-\ue4ff]) of (?:them|these|those|the [\ue400-\ue4ff])
    |[\ue200-\ue2ff] and (?:the )?(?:[a-z]+|[\ue400-\ue4ff\ue800-\ue8ff]) (?:more |[a-z]+ )?(?:others?|candidates)
  ),?(?: like [^;.]{0,60},)? (?:(?:all|also|each|duly|then|have|had|having) )*$
`);

/** A sentence that speaks of another election too: which one is meant, its place there shows. */
const OF_BEFORE = /[\ue700-\ue7ff]|\b(?:last (?:time|year|election)|general election|previous\w*)\b/;

/** Units of everybody whom a text names or a pronoun stands for, in order. */
const namesOf = (text: string): readonly string[] => [...text.matchAll(/[\ue000-\ue2ff]/g)].map(([unit]) => unit);

/** By whom somebody was beaten, where more is said of the loser: ", beaten by Ann Bell, and". */
const BEATEN_BY = new RegExp(inLines`
  ,? (?:(?:was |were )?(?:[a-z]+ed|beaten) by|under|be(?:low|neath)|behind(?! (?:came|was|were))) [^;]{0,160}
  ,? and (?=(?:(?:his|her|its|their) (?:[a-z]+ )?)?$)
`);
/** The one of whom what follows is said: "the votes of Ann Bell, who came fifth and", "behind the" and a name, "X, whose". */
const OWNER = new RegExp(inLines`
  (?:
    \b(?:those|votes) of (?:the )?(?=[\ue000-\ue1ff][^;\ue000-\ue1ff]*, and $)
    |\b(?:behind|of) the (?=[\ue000-\ue0ff] (?:also )?$)
    |(?=[\ue000-\ue2ff],? whose (?:own )?$)
  )(.)
`);

/** Units of all who stand at the end of `told`, where it is said of them. */
export function losers(told: string, { tagged }: RuleContext): readonly string[] {
  const left = told
    .replace(/ ?\([^)]{0,60}\)/g, '')
    .replace(/, (?:with|on) [^,\ue000-\ue2ff]{0,60}, ?(?=$|and|or|nor)/g, ' ')
    .replace(BEATEN_BY, ' and ')
    .replace(/ ?, (?:both|two|all|[\ue400-\ue4ff\ue800-\ue8ff]) [^,;\ue000-\ue2ff]{0,80}, $/, ' ');
  if (/\bthe latter(?: also|'s (?:[a-z]+ ){1,2})? ?$/.test(left.replace(/, [^,]*, ?$/, ' ')))
    return namesOf(left).slice(-1);
  // "Five times the votes of A, who came fifth and lost it": votes lose nothing.
  // "Behind the Greens, whose Ann Bell lost hers": party and person are one mention.
  const owner = OWNER.exec(left)?.[1];
  if (owner) return [owner];
  const list = LOSERS.exec(left);
  const names = namesOf(list?.[1] ?? '');
  if ((names.length > 1 && /\b(?:and|or|nor|all|both|each)\b/.test(list?.[0] ?? '')) || SOME.test(left))
    return EXCEPT.test(left.slice(0, list?.index)) ? [] : names;
  const both = BOTH.exec(left);
  if (both?.[1] && both[2]) return [both[1], both[2]];
  const one = partyLeftOf(left, tagged);
  // Behind a semicolon stands somebody whom nothing names.
  const at = left.lastIndexOf(one ?? '\n');
  if (one)
    // "Beat X, who lost it": a relative clause is of X, whatever X stands behind.
    return /;(?! (?:it|they|he|she)\b)/.test(left.slice(at)) ||
      (EXCEPT.test(left.slice(0, at)) && !/^., wh/.test(left.slice(at)))
      ? []
      : [one];
  if (/\b(?:its|their) candidate $/.test(left)) return [PARTY_BEFORE];
  return /\b(?:his|her) (?:[a-z\ue400-\ue5ff]+ ){0,2}$/.test(left) ? [BEFORE] : [];
}

/** True where the words before speak of candidates by no name. */
export const namesNobody = (left: string): boolean => NOBODY.test(left.slice(-48));

/** The rest, set beside somebody named: "and all the other candidates also". */
const AND_THE_REST = new RegExp(inLines`
  \band (?:the |all )?(?:other )?(?:[a-z-]+ |[\ue400-\ue4ff] )?(?:rest|others?|every(?:one|body) else)
  (?: (?:of|on|in) the(?: [a-z]+){1,2})? (?:all |also |each )?$
`);

/** Words before it without what stands beside the subject: "and the others all", "one of five to". */
export const leadOf = (left: string): string =>
  left
    .replace(AND_THE_REST, '')
    .replace(
      /\b(?:one|two|three|four|some|among)\b(?: [a-z]+| [\ue400-\ue4ff\ue800-\ue8ff]){0,4} (?:to|who|which) (?:have )?$/,
      '',
    );

/** Units of all of whom `said` is said: by name, as a group spoken of before, or as the rest; null where the words leave it open. */
export function whoLost(left: string, said: string, context: RuleContext): readonly string[] | null {
  const lead = leadOf(left);
  const all = losers(left, context);
  if (all.length > 1 || SOME.test(left)) return all;
  if (GROUP.test(left) || / (?:between|among)$/.test(said)) return [THOSE];
  if (namesNobody(lead) && !/\b(?:its|their) candidate $/.test(lead)) return ALL.test(lead.slice(-110)) ? [REST] : null;
  const one = losers(lead, context);
  // "Labour's Ann Bell was behind UKIP and lost her deposit": the person's, not the party's.
  const person = /\b(?:his|her)\b/.test(said)
    ? lead
        .slice(0, lead.lastIndexOf(one[0] ?? ''))
        .match(/[\ue000-\ue0ff](?=[^;]*$)/g)
        ?.at(-1)
    : undefined;
  if (person && one.length === 1 && (one[0] ?? '') >= '\ue100' && (one[0] ?? '') < '\ue200') return [person];
  if (one.length === 0 && isAnswer(`${context.earlier} ${left}`)) return [ASKED];
  if (AND_THE_REST.test(left)) return [...one, REST];
  return /\bdeposits\b/.test(said) ? [...one, THOSE] : orThose(one);
}

/** Those of whom it is said, where no name stands before it. */
export const orThose = (who: readonly string[]): readonly string[] => (who.length > 0 ? who : [THOSE]);

/** Of how many the words speak that name nobody. */
function thoseOf(left: string, behind: string): NonNullable<Draft['those']> {
  const clause = /[^.;]*$/.exec(left)?.[0] ?? '';
  if (/\b(?:both|pair|duo|neither|two|either)\b/.test(`${clause.slice(-40)} ${behind.slice(0, 40)}`)) return 'both';
  return /\b(?:all|each|none|not one|no one|they|trio|those|them)\b|[\ue400-\ue4ff\ue800-\ue8ff] (?:of them )?$/.test(
    clause.slice(-30),
  ) || /\bdeposits\b|[\ue200-\ue2ff]|among|between/.test(behind)
    ? 'all'
    : 'one';
}

/** Makes a draft for each of those whose deposit it was, in each of the seats named with it, if any; null for nobody. `settled` as in drafts. */
export function depositOf(
  said: string,
  match: Match,
  context: RuleContext,
  { seats = [], settled = false }: { seats?: readonly string[]; settled?: boolean } = {},
) {
  const from = match.index + match.text.lastIndexOf(said);
  // "none of them", "neither": the first words of the match say of how many.
  const left = context.tagged.text.slice(0, match.index + 8);
  const behind = match.text + after(match, context);
  return (units: readonly string[] | null): readonly Draft[] | null =>
    units === null || units.length === 0
      ? null
      : units.flatMap((who) =>
          (seats.length > 0 ? seats : [undefined]).map((seat) => ({
            kind: 'lostDeposit' as const,
            who,
            seat,
            settled: settled && !OF_BEFORE.test(context.tagged.text),
            words: [from, from + said.length] as const,
            ...(who === THOSE ? { those: thoseOf(left, behind) } : {}),
          })),
        );
}
