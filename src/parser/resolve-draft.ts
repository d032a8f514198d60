import type { Sentence } from './annotate.ts';
import { boundTo } from './bound-to.ts';
import type { Contest } from './contests.ts';
import type { Mention, Tagged } from './mentions.ts';
import type { Reading } from './reading.ts';
import { subjectOf } from './resolve.ts';
import { BEFORE, type Draft, type Rule } from './rule.ts';
import { polledBy } from './rules/subject.ts';
import { scopeOf } from './scope-of.ts';
import { spanOfWords } from './span-of-words.ts';
import type { Stated, Telling } from './telling.ts';
import { personMeant, wentBefore } from './who-left.ts';
import { asItStood, stoodIn } from './who-stood.ts';
import { asTold, OF_CANDIDATES, whomItMeans } from './whom-it-means.ts';
import { whyNot } from './why-not.ts';

export type { Telling } from './telling.ts';

/**
 * A draft of the sentence at an index, stated at an offset of its tagged text, with its contest, its subject and the
 * election that it speaks of; a verdict in words where one of them cannot be settled.
 */
export function resolve(
  told: Draft,
  at: number,
  rule: Pick<Rule, 'name'>,
  index: number,
  telling: Telling,
): Reading | string {
  const sentence = telling.sentences[index] as Sentence;
  const stated = statedAt(told, at, index, sentence.tagged, telling);
  const bound = boundTo(stated);
  if (typeof bound === 'string') return bound;
  const { contest } = bound;
  const who = whomItMeans(stated);
  const anew = asOfBefore(stated, contest, who);
  if (anew) return resolve({ ...told, ...anew }, at, rule, index, telling);
  const whoever = subjectOf(who, telling.sentences, index);
  const subject = asTold(whoever, who, stated, contest);
  const why = whyNot(stated, contest, who, whoever, subject);
  if (why) return why;
  const scope = scopeOf(stated, bound, who);
  const { kind } = told;
  const theirs = OF_CANDIDATES.has(kind) || (kind === 'majority' && whoever?.candidate);
  if (scope === 'this' && theirs && subject && !stoodIn(subject, contest)) return 'not a candidate';
  return { ...readingOf(stated, contest), rule: rule.name, sentence, paragraph: sentence.paragraph, subject, scope };
}

/** A draft where it is stated; of a figure "polled by" somebody, it is theirs. */
function statedAt(told: Draft, at: number, index: number, tagged: Tagged, telling: Telling): Stated {
  const by = /^(?:votes|share)$/.test(told.kind) && told.figure ? polledBy(tagged, at) : null;
  const draft = by ? { ...told, who: by } : told;
  return { ...telling, draft, tagged, index, at, end: draft.words?.[1] ?? at + 1 };
}

/** What changes in a majority that was of who left: "X, her predecessor, won by 2,842"; null where nothing does. */
function asOfBefore(
  { draft, tagged, index, sentences, outgoing }: Stated,
  contest: Contest,
  who: Mention | undefined,
): Partial<Draft> | null {
  if (draft.kind !== 'majority') return null;
  const ofBefore: Partial<Draft> = { kind: 'previousMajority', who: undefined, settled: true };
  const holder = tagged.of(draft.holder);
  if (holder?.kind === 'person' && wentBefore(holder.person, contest, outgoing))
    return { ...ofBefore, holder: undefined, rival: undefined };
  if (draft.who !== BEFORE) return null;
  const person = personMeant(who, sentences, index);
  return person && wentBefore(person, contest, outgoing) ? ofBefore : { who: undefined };
}

/** What a statement says of its contest, and where. */
function readingOf({ draft, at, tagged, index, sentences, end }: Stated, contest: Contest) {
  const mention = tagged.of(draft.figure);
  const figure = mention?.kind === 'count' || mention?.kind === 'percent' ? mention : null;
  const party = (unit: string | undefined): string | null =>
    asItStood(subjectOf(tagged.of(unit), sentences, index)?.party ?? null, contest);
  return {
    draft,
    contest,
    from: party(draft.from),
    to: party(draft.to),
    value: figure ? (draft.sign ?? 1) * figure.value : (draft.value ?? null),
    precision: figure?.precision ?? ('exact' as const),
    span: figure ? figure.figure : spanOfWords(tagged, draft.words?.[0] ?? at, end),
  };
}
