import type { Span } from '#records';
import type { Document } from '#text';
import { affiliate } from './affiliation.ts';
import { candidateNames, candidatesIn, surnamesIn, type CandidateNames } from './candidates-seen.ts';
import type { Contest } from './contests.ts';
import { figuresOf } from './figures.ts';
import { labelKey, wordsOf, type Gazetteer, type Name } from './gazetteer.ts';
import { inLines } from './in-lines.ts';
import { tagSentence, type Mention, type Tagged } from './mentions.ts';
import { partiesOf, seatsOf, type Found } from './names.ts';
import { gatherPeople, isFullName, nameRuns, personMention, wordsOfRun, type NameRun, type People } from './people.ts';
import { seatsSoFar } from './seat-anaphors.ts';
import { sentenceTokens, type Token } from './tokens.ts';

/** A sentence with everything in it that the rules may ask for. */
export interface Sentence {
  readonly span: Span;
  /** Index in the document's paragraphs. */
  readonly paragraph: number;
  readonly tagged: Tagged;
}

/** A document with its mentions. */
export interface Annotated {
  readonly sentences: readonly Sentence[];
  readonly people: People;
}

interface Draft {
  readonly span: Span;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly found: Mention[];
  readonly taken: Set<number>;
  readonly runs: readonly NameRun[];
  readonly headline: boolean;
}

const take = (draft: { taken: Set<number> }, found: readonly Found[]): readonly Mention[] =>
  found.map(({ mention, first, last }) => {
    for (let k = first; k <= last; k++) draft.taken.add(k);
    return mention;
  });

/** Finds parties, seats, figures, dates and people, in two rounds: full names first, then surnames alone. */
export function annotate(
  document: Document,
  gazetteer: Gazetteer,
  aliases: ReadonlyMap<string, readonly Name[]>,
  people: People = gatherPeople(gazetteer.names),
  contests: readonly Contest[] = [],
): Annotated {
  const stood = candidateNames(contests);
  const clean = document.clean.text;
  const drafts: Draft[] = [];
  document.paragraphs.forEach((paragraph, index) => {
    for (const span of paragraph.sentences)
      drafts.push(firstRound(document, span, index, gazetteer, aliases, people, stood));
  });
  const turns = seatsSoFar(contests.map(({ constituency }) => constituency));
  for (const draft of drafts)
    if (contests.length > 1)
      draft.found.push(...turns.read(clean.slice(draft.span[0], draft.span[1]), draft.span[0], inPlace(draft.found)));
  return { sentences: drafts.map((draft) => secondRound(clean, draft, people, gazetteer, stood)), people };
}

const inPlace = (mentions: readonly Mention[]): readonly Mention[] => mentions.toSorted((a, b) => a.start - b.start);

function firstRound(
  document: Document,
  span: Span,
  paragraph: number,
  gazetteer: Gazetteer,
  aliases: ReadonlyMap<string, readonly Name[]>,
  people: People,
  stood: CandidateNames,
): Draft {
  const clean = document.clean.text;
  const tokens = sentenceTokens(document, span);
  const taken = new Set<number>();
  const draft = { taken };
  const found: Mention[] = [...candidatesIn(clean, tokens, taken, stood, people)];
  const named = [...found];
  let at = 0;
  for (const mention of figuresOf(clean, span, tokens)) {
    // "April Bell": a candidate's name is no month.
    if (named.some(({ start, end }) => start < mention.end && end > mention.start)) continue;
    found.push(mention);
    while (at < tokens.length && (tokens[at] as Token).end <= mention.start) at++;
    for (let k = at; k < tokens.length && (tokens[k] as Token).start < mention.end; k++)
      if ((tokens[k] as Token).start >= mention.start && (tokens[k] as Token).end <= mention.end) taken.add(k);
  }
  found.push(
    ...take(draft, seatsOf(clean, tokens, taken, gazetteer.seats, gazetteer.names)).map((mention) =>
      asHere(mention, aliases),
    ),
  );
  found.push(...take(draft, seatsOf(clean, tokens, taken, aliases, gazetteer.names)));
  found.push(...take(draft, partiesOf(clean, tokens, taken, gazetteer, listLike(clean, span), stood.parties)));
  const runs = nameRuns(clean, tokens, taken, gazetteer.names);
  const headline = isHeadline(tokens);
  for (const run of runs) {
    if (!isFullName(run, headline, gazetteer.names)) continue;
    if (run.title === null && gazetteer.labels.has(labelKey(run.words.join(' ')))) continue;
    people.named(wordsOfRun(clean, tokens, run));
  }
  return { span, paragraph, tokens, found, taken, runs, headline };
}

/** "Uxbridge" is the article's seat of a longer name, and not an older seat called so. */
export function asHere(mention: Mention, aliases: ReadonlyMap<string, readonly Name[]>): Mention {
  if (mention.kind !== 'seat') return mention;
  const words = wordsOf(mention.seat);
  const own = aliases.get(words[0] ?? '')?.find((name) => name.words.join(' ') === words.join(' '));
  return own ? { ...mention, seat: own.stands } : mention;
}

/** True for lines in which party abbreviations stand: "Lab maj 5,629", "18.96% swing Lab to LD", "Lab GAIN from Con". */
function listLike(clean: string, [start, end]: Span): boolean {
  return (
    end - start < 400 &&
    /\b(?:[Mm]aj\b|MAJ|[Mm]ajority|MAJORITY|[Ss]wing|GAIN|HOLD|[Gg]ain|[Hh]old)\b/.test(clean.slice(start, end)) &&
    end - start < 120
  );
}

/** True where most words have capitals: there a capital says nothing. */
function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => !token.digits && token.text.length > 3);
  return words.length > 2 && words.filter((token) => token.capital).length > words.length * 0.7;
}

function secondRound(
  clean: string,
  draft: Draft,
  people: People,
  gazetteer: Gazetteer,
  stood: CandidateNames,
): Sentence {
  const { names } = gazetteer;
  const mentions: Mention[] = [...draft.found, ...surnamesIn(clean, draft.tokens, draft.taken, stood, people)];
  for (const run of draft.runs) {
    const words = wordsOfRun(clean, draft.tokens, run);
    const label = words.length > 1 && run.title === null ? gazetteer.labels.get(labelKey(words.join(' '))) : undefined;
    if (label) mentions.push({ kind: 'party', party: label, start: run.start, end: run.end });
    else if (isFullName(run, draft.headline, names)) mentions.push(personMention(run, people.named(words)));
    else if (words.length === 1) {
      const person = people.bySurname(words[0] as string);
      const word = (words[0] as string).toLowerCase();
      if (run.title) mentions.push(personMention(run, person ?? people.named(words)));
      // "the stop-Farage vote" speaks of others.
      else if (/[a-z]-$/.test(clean.slice(run.start - 2, run.start))) continue;
      else if (person && !(names.common.has(word) || (names.firstNames.has(word) && draft.headline)))
        mentions.push(personMention(run, person));
    } else if (words.length > 1) {
      // "Uxbridge Steve Tuckwell", "When Morgan": the known name at the end of the run.
      const person = people.bySurname(words[words.length - 1] as string);
      if (person && person.name.toLowerCase() === words.slice(-2).join(' ').toLowerCase())
        mentions.push(personMention(run, person));
    }
  }
  for (let k = 0; k < mentions.length; k++) mentions[k] = bearer(clean, mentions[k] as Mention, people);
  addAnaphors(clean, draft, mentions);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = mentions.filter(
    (mention, index) => index === 0 || mention.start >= (mentions[index - 1] as Mention).end,
  );
  return {
    span: draft.span,
    paragraph: draft.paragraph,
    tagged: tagSentence(clean, draft.span, affiliate(clean, apart, gazetteer)),
  };
}

/** Behind a surname that is also a word for a party: what a person does or has ("polled", "'s majority"). */
const DOES = new RegExp(inLines`
  ^(?:'s)?,? (?:
    had|has|won|took|polled|received|got|said|told|will|was|is|who|secured|finished|came|beat|and|overturned|added
    |thanked|gained|succeeds|replaces|majority|vote|tally
  )\b
`);

/** "Green had 21,517" in an article on a Sarah Green is of her; "the Greens", "the Green candidate" are the party's. */
function bearer(clean: string, mention: Mention, people: People): Mention {
  if (mention.kind !== 'party') return mention;
  const word = clean.slice(mention.start, mention.end);
  if (!/^[A-Z][a-z]+$/.test(word)) return mention;
  const person = people.bySurname(word);
  if (!person?.name.includes(' ') || !person.name.endsWith(word)) return mention;
  const before = clean.slice(Math.max(0, mention.start - 12), mention.start);
  const after = clean.slice(mention.end, mention.end + 30);
  return /(?:\b(?:the|a|for|as|of|and|to|from)|[(|,:]) ?$/i.test(before) || !DOES.test(after)
    ? mention
    : { kind: 'person', person, party: null, start: mention.start, end: mention.end };
}

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

/** "he", "she", "they", "the party", "her party". */
function addAnaphors(clean: string, draft: Draft, mentions: Mention[]): void {
  const opening = clean.slice(draft.span[0], draft.span[0] + 90);
  // Where it does not open the sentence, a figure is asked for beside it.
  const described = opening.startsWith('The ') || /\d/.test(opening) ? DESCRIBED.exec(opening) : null;
  const start = draft.span[0] + (described?.index ?? 0);
  const end = start + (described?.[0].length ?? 0);
  // "the Tory farmer" is the Tories'; where somebody is named before, "the farmer" may be another.
  if (
    described &&
    !mentions.some(
      (each) =>
        (each.kind === 'party' &&
          each.end > start &&
          each.start < end &&
          !/(?:ex-|former )$/.test(clean.slice(start, each.start))) ||
        (each.kind === 'person' && each.start < end),
    )
  )
    mentions.push({ kind: 'anaphor', to: 'person', start, end });
  draft.tokens.forEach((token, index) => {
    if (draft.taken.has(index)) return;
    if (token.lower === 'he' || token.lower === 'she')
      mentions.push({
        kind: 'anaphor',
        to: 'person',
        sex: token.lower === 'she' ? 'woman' : 'man',
        start: token.start,
        end: token.end,
      });
    else if (
      token.lower === 'it' &&
      index === 0 &&
      /^ (?:had|polled|took|won|received|got|secured|finished|came|lost)\b/.test(clean.slice(token.end, token.end + 12))
    )
      mentions.push({ kind: 'anaphor', to: 'party', start: token.start, end: token.end });
    else if (token.lower === 'they')
      mentions.push({ kind: 'anaphor', to: 'party', start: token.start, end: token.end });
    else if (token.lower === 'party' && !token.capital) {
      const before = draft.tokens[index - 1];
      if (before && /^(?:the|his|her|their)$/.test(before.lower) && token.start - before.end === 1)
        mentions.push({
          kind: 'anaphor',
          to: 'party',
          ...(before.lower === 'his' ? { sex: 'man' } : before.lower === 'her' ? { sex: 'woman' } : {}),
          start: before.start,
          end: token.end,
        });
    }
  });
}
