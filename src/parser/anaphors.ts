import type { Seen } from './first-sight.ts';
import { inLines } from './in-lines.ts';
import type { AnaphorMention, Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** What somebody is, by trade or age: never what they were in the contest. */
const TRADE = inLines`
  (?:[A-Za-z&'-]+ ){0,3}?(?:
    \d\d-year-old(?: [a-z]+)?
    |(?!
      (?:
        winn|los|oth|numb|memb|minist|lead|offic|speak|vot|pap|post|pollst|challeng|newcom|contend|defend|runn
        |frontrunn|support|matt|comput|chamb|count|organis|form|latt|outsid|campaign|backbench|elect|own|pow|ord
        |answ|remaind|lett|conqu
      )er\b
      |(?:vict|chancell|competit|elect|fact|err|spons)or\b|(?:chair|spokes|wo)?(?:man|woman)\b
    )[a-z]+(?:er|or|ist|ian|man|woman|ant|yst|ress|geon)
    |council leader|GP|nurse|vet|academic|magistrate|vicar
  )(?: from [A-Z][a-z-]+)?
`;
/** What somebody who stood did. */
const DID = '(?:had|polled|took|got|won|received|secured|drew|pulled in|finished|ended|trailed|came|attracted)';
/** No one person, or one of whom nothing was said before. */
const NOBODY = inLines`
  (?!
    (?:
      part|campaign|referend|(?:by-)?election|contest|ballot|recount|petition|winn|los|list|ticket|other|last|rest
      |town|seat|ward|borough|vote|latter|former|pair|runner|candidate|challeng|newcom|incumb|rival|opponent
      |favourite|defend|alliance|coalition|group|movement|poll|survey|total|side|two|three|government|opposition
      |team|result|swing|independent|right|left|field|first|second|third
    )[a-z-]*\b
  )
`;
/** "The 26-year-old", "The former nurse": somebody spoken of before, by what they are. */
const DESCRIBED = new RegExp(
  inLines`
    ^The ${TRADE}(?=
      ,? (?:
        ${DID}|topped|has|was backed|beat|held|gained|picked|saw off|more than|increased|collected|romped|cruised
        |will|is
      )\b
      |'s \d
    )
    |(?<=\d votes )the ${TRADE}(?= ${DID})|(?<=[a-z,] )the ${TRADE}(?= ${DID} (?:[a-z]+ ){0,3}\d|'s \d)
    |^The (?:[A-Za-z-]+ ){1,4}?${NOBODY}[A-Za-z]+(?<!s)(?= (?:
        polled|registered|scooped|bagged|secured|received|won|took|amassed
      ) (?:[a-z]+ ){0,2}\d[\d,]{2,}(?: votes\b|[.,;]| first| in all)
    )
  `,
);

/** What a party did that a sentence calls "it" at its head. */
const IT_DID = /^ (?:had|polled|took|won|received|got|secured|finished|came|lost)\b/;

/** Of whom a pronoun speaks. */
const SEX: Readonly<Record<string, 'man' | 'woman'>> = { he: 'man', his: 'man', she: 'woman', her: 'woman' };

/** "he", "she", "they", "the party", "her party", and "the former nurse", of somebody named before. */
export const anaphorsIn = (clean: string, seen: Seen, mentions: readonly Mention[]): readonly AnaphorMention[] => [
  ...describedIn(clean, seen, mentions),
  ...seen.tokens.flatMap((_, index) => (seen.taken.has(index) ? [] : pronounAt(index, clean, seen))),
];

/** "The 26-year-old": somebody by what they are. */
function describedIn(clean: string, { span: [from] }: Seen, mentions: readonly Mention[]): readonly AnaphorMention[] {
  const opening = clean.slice(from, from + 90);
  // Where it does not open the sentence, a figure is asked for beside it.
  const described = opening.startsWith('The ') || /\d/.test(opening) ? DESCRIBED.exec(opening) : null;
  if (!described) return [];
  const start = from + described.index;
  const end = start + described[0].length;
  // "the Tory farmer" is the Tories'; where somebody is named before, "the farmer" may be another.
  const isOthers = mentions.some(
    (each) =>
      each.start < end &&
      (each.kind === 'person' ||
        (each.kind === 'party' && each.end > start && !/(?:ex-|former )$/.test(clean.slice(start, each.start)))),
  );
  return isOthers ? [] : [{ kind: 'anaphor', to: 'person', start, end }];
}

/** What the token at an index stands for, where it is a pronoun. */
function pronounAt(index: number, clean: string, { tokens }: Seen): readonly AnaphorMention[] {
  const { lower, capital, start, end } = tokens[index] as Token;
  const before = tokens[index - 1];
  if (/^s?he$/.test(lower)) return [{ kind: 'anaphor', to: 'person', sex: SEX[lower]!, start, end }];
  if (lower === 'they' || (lower === 'it' && index === 0 && IT_DID.test(clean.slice(end, end + 12))))
    return [{ kind: 'anaphor', to: 'party', start, end }];
  if (
    lower !== 'party' ||
    capital ||
    !before ||
    start - before.end !== 1 ||
    !/^(?:the|his|her|their)$/.test(before.lower)
  )
    return [];
  const sex = SEX[before.lower];
  return [{ kind: 'anaphor', to: 'party', ...(sex && { sex }), start: before.start, end }];
}
