import type { Span } from '#records';
import { cuesOf } from './cues.ts';
import { ENGLISH } from './english.ts';
import type { Person, Tagged } from './mentions.ts';
import type { Reading, TraceEntry } from './reading.ts';
import { readSentence } from './read-sentence.ts';
import type { Telling } from './resolve-draft.ts';
import type { Rule } from './rule.ts';
import { personMeant } from './who-left.ts';

/** Rules on who left the seat: read before the others, who must know whose majority is the old one. */
const LEAVING = new Set(['departure-of', 'member-left']);
/** The rules in the two rounds in which an article is read, those for lines on an earlier result apart. */
const ROUNDS = [true, false].map((leaving) => {
  const rules = ENGLISH.filter((rule) => LEAVING.has(rule.name) === leaving);
  return {
    ofNow: new Set(rules.filter((rule) => rule.name !== 'old-result-line')),
    ofOldLines: new Set(rules.filter((rule) => rule.name === 'old-result-line')),
  };
});
const cued = cuesOf(ENGLISH);

/**
 * Readings of the sentences by the rules; who left the seat goes to `telling.outgoing`, and what is left out to `trace`.
 * @param isOld true of paragraphs, by index, that are lines on an earlier result.
 * @param taken spans that lists have read.
 */
export function readProse(
  telling: Telling & { readonly outgoing: Set<Person> },
  isOld: (paragraph: number) => boolean,
  taken: readonly Span[],
  trace: TraceEntry[],
): readonly Reading[] {
  const { sentences, outgoing } = telling;
  const readings: Reading[] = [];
  const worth = sentences.map(({ tagged }) => rulesWorthTrying(tagged));
  // Of a line on an earlier result ("2024: Lab maj 5,399") only the majority is asked for.
  const old = sentences.map(({ paragraph }, index) => worth[index]?.length !== 0 && isOld(paragraph));
  for (const { ofNow, ofOldLines } of ROUNDS)
    sentences.forEach((sentence, index) => {
      const round = old[index] ? ofOldLines : ofNow;
      const rules = (worth[index] ?? []).filter((rule) => round.has(rule));
      if (rules.length === 0) return;
      for (const reading of readSentence(index, rules, telling, taken, trace)) {
        readings.push(reading);
        if (reading.draft.kind !== 'cause') continue;
        const person = personMeant(sentence.tagged.of(reading.draft.who), sentences, index);
        if (person) outgoing.add(person);
      }
    });
  return readings;
}

/** Rules that could read a tagged sentence: none where nearly all of it is somebody's words in quotation marks. */
function rulesWorthTrying(tagged: Tagged): readonly Rule[] {
  const { text } = tagged;
  if (text.charCodeAt(0) === 34) {
    const end = text.indexOf('"', 1);
    if (end === -1 || end > text.length - 12) return [];
  }
  return cued(tagged);
}
