import type { Span } from '#records';
import type { Document } from '#text';
import { candidatesIn, type CandidateNames } from './candidates-seen.ts';
import { figuresOf } from './figures.ts';
import { labelKey, wordsOf, type Gazetteer, type Name } from './gazetteer.ts';
import type { Mention } from './mentions.ts';
import { partiesOf, seatsOf, type Found } from './names.ts';
import { isFullName, nameRuns, wordsOfRun, type NameRun, type People } from './people.ts';
import { sentenceTokens, type Token } from './tokens.ts';

/** What an article's sentences are looked at with. */
export interface Sight {
  readonly document: Document;
  readonly gazetteer: Gazetteer;
  /** Short names of the article's seats. */
  readonly aliases: ReadonlyMap<string, readonly Name[]>;
  /** Everybody named so far; grows with every sentence. */
  readonly people: People;
  readonly stood: CandidateNames;
}

/** What a sentence shows before anybody is known by surname alone. */
export interface Seen {
  readonly span: Span;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Candidates, figures, seats and parties. */
  readonly found: Mention[];
  /** Indices of the tokens that are somebody's or something's name, or a figure's. */
  readonly taken: Set<number>;
  /** Capitals among the others, which may be people. */
  readonly runs: readonly NameRun[];
  readonly headline: boolean;
}

/** The first round on a sentence: candidates, figures, seats and parties, and people by their full names, who are put on the list. */
export function atFirstSight(sight: Sight, span: Span, paragraph: number): Seen {
  const { document, gazetteer, aliases, people, stood } = sight;
  const { names, labels, seats } = gazetteer;
  const clean = document.clean.text;
  const tokens = sentenceTokens(document, span);
  const taken = new Set<number>();
  const found: Mention[] = [...candidatesIn(clean, tokens, taken, stood, people)];
  found.push(...figuresBeside(found, clean, span, tokens, taken));
  found.push(...take(taken, seatsOf(clean, tokens, taken, seats, names)).map((mention) => asHere(mention, aliases)));
  found.push(...take(taken, seatsOf(clean, tokens, taken, aliases, names)));
  found.push(...take(taken, partiesOf(clean, tokens, taken, gazetteer, listLike(clean.slice(...span)), stood.parties)));
  const runs = nameRuns(clean, tokens, taken, names);
  const headline = isHeadline(tokens, taken);
  for (const run of runs)
    if (isFullName(run, headline, names) && (run.title !== null || !labels.has(labelKey(run.words.join(' ')))))
      people.named(wordsOfRun(clean, tokens, run));
  return { span, paragraph, tokens, found, taken, runs, headline };
}

/** Mentions whose tokens are now taken. */
const take = (taken: Set<number>, found: readonly Found[]): readonly Mention[] =>
  found.map(({ mention, first, last }) => {
    for (let k = first; k <= last; k++) taken.add(k);
    return mention;
  });

/** Figures outside the names of candidates, their tokens taken: of "April Bell" no part is a month. */
function figuresBeside(
  candidates: readonly Mention[],
  clean: string,
  span: Span,
  tokens: readonly Token[],
  taken: Set<number>,
): readonly Mention[] {
  const figures = figuresOf(clean, span, tokens).filter(
    (figure) => !candidates.some(({ start, end }) => start < figure.end && end > figure.start),
  );
  // Figures come in their order, so each token is looked at once.
  let k = 0;
  for (const { start, end } of figures) {
    while (k < tokens.length && (tokens[k] as Token).start < start) k++;
    for (; k < tokens.length && (tokens[k] as Token).end <= end; k++) taken.add(k);
  }
  return figures;
}

/** "Uxbridge" is the article's seat of a longer name, and not an older seat called so. */
function asHere(mention: Mention, aliases: ReadonlyMap<string, readonly Name[]>): Mention {
  if (mention.kind !== 'seat') return mention;
  const words = wordsOf(mention.seat);
  const own = aliases.get(words[0] ?? '')?.find((name) => name.words.join(' ') === words.join(' '));
  return own ? { ...mention, seat: own.stands } : mention;
}

/** True for lines in which party abbreviations stand: "Lab maj 5,629", "18.96% swing Lab to LD", "Lab GAIN from Con". */
const listLike = (text: string): boolean =>
  text.length < 120 && /\b(?:[Mm]aj\b|MAJ|[Mm]ajority|MAJORITY|[Ss]wing|GAIN|HOLD|[Gg]ain|[Hh]old)\b/.test(text);

/** True where most words have capitals, those of parties and seats or not: there a capital says nothing. */
function isHeadline(tokens: readonly Token[], taken: ReadonlySet<number>): boolean {
  const isWord = ({ digits, text }: Token): boolean => !digits && text.length > 3;
  const words = tokens.filter(isWord);
  const own = tokens.filter((token, k) => isWord(token) && !taken.has(k));
  const isMostly = (some: readonly Token[]): boolean =>
    some.filter(({ capital }) => capital).length > some.length * 0.7;
  return words.length > 2 && isMostly(words) && (own.length < 3 || isMostly(own));
}
