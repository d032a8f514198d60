import type { Span } from '#records';
import type { Sentence } from './annotate.ts';
import type { Contest } from './contests.ts';
import { followOn } from './follow-on.ts';
import { inLines } from './in-lines.ts';
import { plainSentence, wholeSentence, type Form } from './plain-sentence.ts';
import type { Reading, TraceEntry } from './reading.ts';
import { resolve, type Telling } from './resolve-draft.ts';
import type { Draft, Rule } from './rule.ts';
import { isQuotedIn } from './quotations.ts';

/**
 * Readings of the sentence at an index by the rules that have what they need in it, each bound to its contest and judged
 * for when it speaks of; what is left out goes to `trace`. `taken` are spans that lists have read.
 */
export function readSentence(
  index: number,
  rules: readonly Rule[],
  telling: Telling,
  taken: readonly Span[],
  trace: TraceEntry[],
): readonly Reading[] {
  const { sentences, contests } = telling;
  const sentence = sentences[index] as Sentence;
  const { tagged } = sentence;
  // Whom a figure behind an aside is of, the plain form says; what stands in the aside, only the whole sentence.
  const forms = [plainSentence(tagged), wholeSentence(tagged)].filter((form) => form !== null);
  const readings: Reading[] = [];
  const used = new Set<string>();
  const isQuoted = isQuotedIn(tagged.text);
  const say = (rule: Rule, at: number, verdict: string): void => {
    const place = tagged.place(at);
    trace.push({ rule: rule.name, span: [place, place + 1], paragraph: sentence.paragraph + 1, verdict });
  };
  for (const form of forms)
    for (const rule of rules)
      for (const { draft, at } of draftsOf(form, rule, index, telling)) {
        const mark =
          draft.figure ??
          `${draft.kind}@${draft.words?.[1] ?? 0}@${draft.seat ?? draft.nth ?? ''}${draft.kind === 'lostDeposit' ? (draft.who ?? '') : ''}`;
        if (used.has(mark)) continue;
        if (taken.some((span) => tagged.place(at) >= span[0] && tagged.place(at) < span[1])) continue;
        if (isQuoted(at)) {
          say(rule, at, 'inside a quotation');
          continue;
        }
        const reading = resolve(draft, at, rule, index, telling);
        if (typeof reading === 'string') {
          say(rule, at, reading);
          continue;
        }
        used.add(mark);
        readings.push(...everywhere(reading, tagged.text, at, contests));
      }
  return readings;
}

/** What a rule makes of a form of the sentence at an index, each with its offset; all offsets are the sentence's own. */
function* draftsOf(
  { tagged, back }: Form,
  rule: Rule,
  index: number,
  { sentences }: Telling,
): Generator<{ readonly draft: Draft; readonly at: number }> {
  const context = {
    tagged,
    get earlier() {
      return sentences
        .slice(Math.max(0, index - 3), index)
        .map((each) => each.tagged.text)
        .join(' ');
    },
  };
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(tagged.text); match; match = rule.pattern.exec(tagged.text)) {
    // The next match may begin inside this one: lists share their names and figures.
    rule.pattern.lastIndex = match.index + 1;
    const drafts = rule.read({ index: match.index, text: match[0], groups: match.groups ?? {} }, context);
    for (const first of drafts ?? [])
      for (const draft of [first, ...followOn(first, context)]) {
        const at = draft.figure ? tagged.text.indexOf(draft.figure) : (draft.words?.[0] ?? match.index);
        if (at < 0) continue;
        const [from, to] = draft.words ?? [at, at + 1];
        yield { draft: draft.words ? { ...draft, words: [back(from), back(to - 1) + 1] } : draft, at: back(at) };
      }
  }
}

/** Words for each of two seats, which open the sentence: "In both seats,", "Each of these contests". */
const IN_BOTH = new RegExp(inLines`
  ^(?:in )?(?:both|each)(?: of (?:them|these|the [\ue400-\ue4ff]))?
  (?: (?:seats|contests|by-?elections|constituencies|cases|places))?,? (?![\ue000-\ue1ff] and )
  [^.;,\ue300-\ue3ff]*$
`);
/** Words for all of the seats, behind a statement: "in both", "in all three of yesterday's by-elections". */
const IN_ALL = new RegExp(inLines`
  ^[^.;,]{0,50}\bin (?:(both)|each|all|the(?= [\ue400-\ue4ff]))(?: (?:of )?(?:them|the|those))?
  (?: ([\ue400-\ue4ff]))?
  (?: (?:(?!other)[a-z']+ ){0,4}(?:seats|contests|by-?elections|constituencies|cases))?(?=[.,;]|$| and)
`);

/** A reading of "all three" or "both" contests is one of each; of "two of the three" it is of none for certain. */
function everywhere(reading: Reading, text: string, at: number, contests: readonly Contest[]): readonly Reading[] {
  if (contests.length < 2) return [reading];
  const clause = text.slice(at, at + 90);
  // "In each X was second", "Both seats saw X second", "X lost theirs twice"
  if (
    contests.length === 2 &&
    !reading.draft.figure &&
    (IN_BOTH.test(text.slice(0, at)) || /^[^.;,]{0,25} twice(?: over)?(?=[.,;]|$)/.test(clause))
  )
    return contests.map((contest) => ({ ...reading, contest }));
  if (
    /\bin (?:[\ue400-\ue4ff]|two|three|most|some|one) of the\b/.test(clause) ||
    /\bin [\ue400-\ue4ff] of\b/.test(clause)
  )
    return [];
  const all = IN_ALL.exec(clause);
  if (all && !reading.draft.figure) {
    const many = reading.sentence?.tagged.of(all[2]);
    const count = all[1] ? 2 : many?.kind === 'count' ? many.value : contests.length;
    return count === contests.length ? contests.map((contest) => ({ ...reading, contest })) : [];
  }
  return [reading];
}
