import type { Sentence } from './annotate.ts';
import type { Contest } from './contests.ts';
import { goesOnWithPoll, openingScope } from './scope.ts';
import type { ContestTime, Scope } from './which-election.ts';

/** A sentence whose whole is on the general election: what follows in its paragraph goes on with that. */
const ON_THE_OLD =
  /\b(?:won|held|kept|retained|gained|took|taken|contested|fought|stood)\b[^.;,]{0,40} (?:in|at) the (?:last |previous |[\ue700-\ue7ff] )?general election\b(?! and\b)/;

const ITS_FIGURE = /^(?:the |its |their )?(?:turn-?out|electorate|swing|majority)\b/;

/** Scope that an earlier sentence of the paragraph opened ("At the 2017 general election …") and none has closed. */
export function carriedScope(sentences: readonly Sentence[], index: number, time: ContestTime): Scope | null {
  const { paragraph } = sentences[index] as Sentence;
  for (let back = index; back >= 0 && back > index - 4; back--) {
    const sentence = sentences[back] as Sentence;
    if (sentence.paragraph !== paragraph) return null;
    const before = sentences[back - 1];
    if (back === index && before?.paragraph === paragraph && goesOnWithPoll(sentence.tagged.text, before.tagged.text))
      return 'unreal';
    // "General election 1992: …" heads a list of that election, not a statement of this one.
    if (
      /^(?:(?:the |last |previous )?general election|[\ue700-\ue7ff] general election|[\ue700-\ue7ff])(?: result)?(?:,? [\ue700-\ue7ff])?(?: \([^)]*\))?:/.test(
        sentence.tagged.text,
      )
    )
      return 'previous';
    if (back < index) {
      const scope =
        openingScope(sentence.tagged, time) ??
        (ITS_FIGURE.test((sentences[index] as Sentence).tagged.text) && ON_THE_OLD.test(sentence.tagged.text)
          ? 'previous'
          : null);
      if (scope) return scope;
      if (/^council[^:]{0,20}:/.test(sentence.tagged.text)) return 'other';
    }
    if (
      /\bby-?election\b|\b(?:is|are|has|have)\b|\bthis time\b|\bnow\b|\byesterday\b|\blast night\b|\btonight\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btoday\b|\bswing\b/.test(
        sentence.tagged.text,
      )
    )
      return null;
  }
  return null;
}

/** True where a year near the words is two or more before the contest's: not why this one was held. */
export function longAgo(tagged: Sentence['tagged'], at: number, contest: Contest): boolean {
  if (contest.year === null) return false;
  for (const match of tagged.text.slice(at, at + 60).matchAll(/[\ue700-\ue7ff]/g)) {
    const date = tagged.of(match[0]);
    if (
      date?.kind === 'date' &&
      date.year !== null &&
      date.year < contest.year - 1 &&
      /^[^,;]* in $/.test(tagged.text.slice(at, at + match.index)) &&
      !/\b(?:since|after|following|over|formed|created|first|whose|who|where)\b/.test(
        tagged.text.slice(at, at + match.index),
      )
    )
      return true;
  }
  return false;
}

/** A departure is nearly always of the past; only "would" and its like make it none. */
export const causeScope = (text: string, scope: Scope): Scope =>
  scope === 'unreal' && /\b(?:would|could|might|if|unless|hop\w+|expect\w*)\b/.test(text) ? 'unreal' : 'this';
