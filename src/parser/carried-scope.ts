import type { Sentence } from './annotate.ts';
import { askedOnce } from './asked-once.ts';
import type { Contest } from './contests.ts';
import { inLines } from './in-lines.ts';
import type { Tagged } from './mentions.ts';
import { goesOnWithPoll, openingScope } from './scope.ts';
import { scopeOfDate, type ContestTime, type Scope } from './which-election.ts';

/** A sentence whose whole is on the general election: what follows in its paragraph goes on with that. */
const ON_THE_OLD = new RegExp(inLines`
  \b(?:won|held|kept|retained|gained|took|taken|contested|fought|stood)\b
  [^.;,]{0,40} (?:in|at) the (?:last |previous |[\ue700-\ue7ff] )?general election\b(?! and\b)
  (?<!\b(?:is|are|has|have) .*)
`);

const ITS_FIGURE = /^(?:the |its |their )?(?:turn-?out|electorate|swing|majority)\b/;

/** Sentences of a paragraph over which its first one's year carries. */
const LONG = 40;

/** First sentence of the paragraph of the one at an index; undefined where it is too far back. */
function openingOf(sentences: readonly Sentence[], index: number): Sentence | undefined {
  const { paragraph } = sentences[index] as Sentence;
  for (let at = index; at > index - LONG; at--) if (sentences[at - 1]?.paragraph !== paragraph) return sentences[at];
  return undefined;
}

/** What heads the figures of an election: "General election 1992 result:", "1992:". */
const HEADS_A_LIST = new RegExp(inLines`
  ^(?:(?:the |last |previous )?general election|([\ue700-\ue7ff])(?: general election)?)(?: result)?
  (?:,? [\ue700-\ue7ff])?(?: \([^)]*\))?:
`);
/** Words that turn to this election: "yesterday", "the by-election", "now". */
const OF_NOW = new RegExp(inLines`
  \bby-?election\b|\b(?:is|are|has|have)\b|\bthis time\b|\bnow\b|\byesterday\b|\blast night\b|\btonight\b
  |\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btoday\b|\bswing\b
`);

/** Scope that an earlier sentence of the paragraph opened ("At the 2017 general election …") and none has closed. */
export const carriedScope = askedOnce(
  (_: Tagged, index: number, time: ContestTime, sentences: readonly Sentence[]): Scope | null => {
    const { paragraph } = sentences[index] as Sentence;
    const opening = openingOf(sentences, index)?.tagged;
    // "1973: …": all of the paragraph is of that year.
    const year = opening?.of(/^([\ue700-\ue7ff]) ?[:–-]/.exec(opening.text)?.[1]);
    if (year?.kind === 'date') {
      const scope = scopeOfDate(year, time);
      if (scope) return scope;
    }
    for (let back = index; back >= 0 && back > index - 3; back--) {
      const sentence = sentences[back] as Sentence;
      if (sentence.paragraph !== paragraph) return null;
      const before = sentences[back - 1];
      if (back === index && before?.paragraph === paragraph && goesOnWithPoll(sentence.tagged.text, before.tagged.text))
        return 'unreal';
      // "General election 1992: …" heads a list of that election, not a statement of this one.
      const heading = HEADS_A_LIST.exec(sentence.tagged.text);
      const date = sentence.tagged.of(heading?.[1]);
      if (heading && (date?.kind !== 'date' || /election/.test(heading[0]) || scopeOfDate(date, time)))
        return 'previous';
      if (back < index) {
        const scope =
          openingScope(sentence.tagged, time) ??
          (ITS_FIGURE.test((sentences[index] as Sentence).tagged.text) && ON_THE_OLD.test(sentence.tagged.text)
            ? 'previous'
            : null);
        if (scope) return scope;
        if (/^council[^:]{0,20}:/.test(sentence.tagged.text)) return 'other';
        // Who stands now are told of: that is this election again.
        if (sentence.tagged.mentions.filter((each) => each.kind === 'person' && each.person.candidate).length > 1)
          return null;
      }
      if (OF_NOW.test(sentence.tagged.text)) return null;
    }
    return null;
  },
);

/** True where a year near the words is after the contest's, or two or more before it: not why this one was held. */
export function longAgo(tagged: Sentence['tagged'], from: number, to: number, { year }: Contest): boolean {
  if (year === null) return false;
  const isOther = (unit: string | undefined): boolean => {
    const date = tagged.of(unit);
    return date?.kind === 'date' && date.year !== null && (date.year < year - 1 || date.year > year);
  };
  // "until 2010, when he stood down"
  if (isOther(/([\ue700-\ue7ff]),? when (?:the )?$/.exec(tagged.text.slice(0, from))?.[1])) return true;
  return [...tagged.text.slice(to, to + 60).matchAll(/[\ue700-\ue7ff]/g)].some(({ 0: unit, index }) => {
    const between = tagged.text.slice(to, to + index);
    return (
      isOther(unit) &&
      /^[^,;]* in $/.test(between) &&
      !/\b(?:since|after|following|over|formed|created|first|whose|who|where)\b/.test(between)
    );
  });
}

/** A departure is nearly always of the past; only "would" and its like make it none. */
export const causeScope = (text: string, scope: Scope): Scope =>
  scope === 'unreal' && /\b(?:would|could|might|if|unless|hop\w+|expect\w*)\b/.test(text) ? 'unreal' : 'this';
