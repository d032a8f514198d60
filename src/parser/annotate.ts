import type { Document } from '#text';
import { affiliate } from './affiliation.ts';
import { anaphorsIn } from './anaphors.ts';
import { candidateNames, surnamesIn } from './candidates-seen.ts';
import type { Contest } from './contests.ts';
import { atFirstSight, type Seen, type Sight } from './first-sight.ts';
import { labelKey, type Gazetteer, type Name } from './gazetteer.ts';
import { tagSentence, type Mention, type Tagged } from './mentions.ts';
import { bearer } from './party-or-bearer.ts';
import { gatherPeople, isFullName, personMention, wordsOfRun, type NameRun, type People } from './people.ts';
import { seatsSoFar } from './seat-anaphors.ts';
import type { Span } from '#records';

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

/** Finds parties, seats, figures, dates and people, in two rounds: full names first, then surnames alone. */
export function annotate(
  document: Document,
  gazetteer: Gazetteer,
  aliases: ReadonlyMap<string, readonly Name[]>,
  people: People = gatherPeople(gazetteer.names),
  contests: readonly Contest[] = [],
): Annotated {
  const sight: Sight = { document, gazetteer, aliases, people, stood: candidateNames(contests) };
  const seen = document.paragraphs.flatMap(({ sentences }, index) =>
    sentences.map((span) => atFirstSight(sight, span, index)),
  );
  if (contests.length > 1) addSeatsMeant(seen, document.clean.text, contests);
  return { sentences: seen.map((each) => sentenceOf(sight, each)), people };
}

/** "There", "in both seats": seats that a sentence means by words for those named so far. */
function addSeatsMeant(seen: readonly Seen[], clean: string, contests: readonly Contest[]): void {
  const turns = seatsSoFar(contests.map(({ constituency }) => constituency));
  for (const { span, found } of seen)
    found.push(
      ...turns.read(
        clean.slice(...span),
        span[0],
        found.toSorted((a, b) => a.start - b.start),
      ),
    );
}

/** The second round: who goes by a surname or a pronoun, now that all full names are known. */
function sentenceOf(sight: Sight, seen: Seen): Sentence {
  const { people } = sight;
  const clean = sight.document.clean.text;
  const mentions = [
    ...seen.found,
    ...surnamesIn(clean, seen.tokens, seen.taken, sight.stood, people),
    ...seen.runs.flatMap((run) => namedBy(run, sight, seen) ?? []),
  ].map((mention) => bearer(clean, mention, people));
  mentions.push(...anaphorsIn(clean, seen, mentions));
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = mentions.filter(
    (mention, index) => index === 0 || mention.start >= (mentions[index - 1] as Mention).end,
  );
  return {
    span: seen.span,
    paragraph: seen.paragraph,
    tagged: tagSentence(clean, seen.span, affiliate(clean, apart, sight.gazetteer)),
  };
}

/** The party or person that a run of capitals names; null where it names nobody who is known. */
function namedBy(run: NameRun, { document, gazetteer, people }: Sight, { tokens, headline }: Seen): Mention | null {
  const { names, labels } = gazetteer;
  const clean = document.clean.text;
  const words = wordsOfRun(clean, tokens, run);
  const alone = words.length === 1;
  const label = alone || run.title !== null ? undefined : labels.get(labelKey(words.join(' ')));
  if (label) return { kind: 'party', party: label, start: run.start, end: run.end };
  if (isFullName(run, headline, names)) return personMention(run, people.named(words));
  const surname = words.at(-1) as string;
  const person = people.bySurname(surname);
  if (alone && run.title) return personMention(run, person ?? people.named(words));
  const word = surname.toLowerCase();
  const isMeant = alone
    ? // "the stop-Farage vote" speaks of others.
      !/[a-z]-$/.test(clean.slice(run.start - 2, run.start)) &&
      !(names.common.has(word) || (names.firstNames.has(word) && headline))
    : // "Uxbridge Steve Tuckwell", "When Morgan": the known name at the end of the run.
      person?.name.toLowerCase() === words.slice(-2).join(' ').toLowerCase();
  return person && isMeant ? personMention(run, person) : null;
}
