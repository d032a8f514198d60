import type { Tagged } from './mentions.ts';
import type { Reading } from './reading.ts';
import { subjectOf } from './resolve.ts';
import type { Telling } from './resolve-draft.ts';
import { REST, THOSE } from './rule.ts';
import { isUnnamed } from './the-rest.ts';
import { stoodIn } from './who-stood.ts';

/** Sentences before words for those who lost the deposit in which they may be named. */
const BACK = 2;
/** Somebody, but no "it" that is another thing: "it was the eleventh lost deposit". */
const WHO = /[\ue000-\ue2ff](?! (?:was|is) (?:the|an?) )/g;
/** A deposit. */
export const DEPOSIT = /\bdeposits?\b|\b(?:the(?:ir)?|its|h[ei][rs]) £\ue800(?! [a-z]+s\b)/;
/** The same, and words that say of others what was said of one. */
export const DEPOSIT_TOLD = new RegExp(
  `${DEPOSIT.source}|\\b(?:so|as|nor) (?:too |also )?did\\b|\\b(?:did|does|do|could|was|were|had)(?:n't| not?)\\b|\\bthan (?:can|could) be said\\b`,
  'g',
);
/** Whom somebody is set beside: they were ahead, or behind, and what is said is not said of them. */
const RIVAL =
  /\b(?:behind|(?<!led )by|ahead|above|trail\w*|(?<!is more )than|over|past|beat\w*|push\w*|from|defeat\w*|overt\w*|below|after)\b(?![^;:]*\b(?:lost|losing|forfeit\w*|like|unlike|as did|so did|said)\b)(?:[^;:–()]|\([^)]*\))*(?:\([^)]*)?$|\b(?:for|to) [\ue200-\ue2ff]$/;
/** Between a deposit and the names of others of whom the same is said. */
const ALSO = /\b(?:did|were|was|among|includ\w+|like|unlike|said|so|nor|more)\b|:|^\S+ of\b/;
/** Everybody but those told of, who are no number of others. */
const OTHERS = /\b(?:(?<!(?:[\ue400-\ue4ff\ue800-\ue8ff]|\b(?:some|several|many|few)) )others?|rest|else|every\w*|only (?:one|candidate|other)|all but)\b/;
/** A deposit that was kept. */
const KEPT = /\b(?:kept|saved|hung|held|keeps|saves|clung|retain\w*|spared|avoid\w*|escap\w*) (?:\S+ ){1,5}$/;
/** Said of the one as of the other, whoever was ahead. */
const PAIR = /\b(?:both(?! the)|n?either(?! [a-z]+ nor\b))\b/;
/** Said of more than one. */
const SEVERAL = /\b(?:both|all|each|none|neither|nor|not?|them|those|they|deposits)\b/;
const OF_THEM = /[\ue200-\ue2ff]/;
/** Words that turn it round. */
const NOT = /\b(?:not?|n?either|none|nor|nobody|never|fail\w*|short|few\w*|unable|unlike|more than)\b|n't\b/;

/** Units of all whose deposit words at an offset may be on: those of its clause, else of its sentence, else those told of before, or the rest. */
export function whoseDeposit({ text }: Tagged, at: number): readonly string[] {
  if (KEPT.test(text.slice(0, at)) && !NOT.test(text) && !OTHERS.test(text)) return [];
  const clause = text.slice(0, at).search(/[^;]*$/);
  const from = /[\ue000-\ue2ff]/.test(text.slice(clause, at)) ? clause : 0;
  const named = [...text.matchAll(WHO)].filter(
    ({ index }) =>
      index >= from &&
      (PAIR.test(text) || !RIVAL.test(text.slice(0, index + 1))) &&
      (index < at || ALSO.test(text.slice(at, index))),
  );
  const unnamed =
    named.every(({ 0: who, index }) => index > at || who >= '\ue200') &&
    (SEVERAL.test(text) || !/[\ue000-\ue1ff]/.test(text));
  return [...named.map(([who]) => who), ...(OTHERS.test(text) ? [REST] : unnamed ? [THOSE] : [])];
}

/**
 * Readings of a lost deposit that is said of "the others" or "both", of each of those who may be meant: of whoever is named
 * in what an article tells of the contest, or of those of whom it has just spoken. Any other reading is given as it is.
 */
export function ofTheUnnamed(reading: Reading, { sentences, binding }: Telling): readonly Reading[] {
  const { draft, contest, sentence } = reading;
  if (!sentence || !isUnnamed(draft.who)) return [reading];
  const at = sentences.indexOf(sentence);
  const subjectsIn = (index: number) =>
    [...sentences[index]!.tagged.text.matchAll(WHO)].flatMap((who) => {
      const { tagged } = sentences[index]!;
      const subject = subjectOf(tagged.of(who[0]), sentences, index);
      const isRival =
        draft.who === THOSE &&
        ((!PAIR.test(sentence.tagged.text) && RIVAL.test(tagged.text.slice(0, who.index + 1))) ||
          (index === at && who.index > (draft.words?.[0] ?? 0)));
      return subject && !isRival && (subject.candidate ?? draft.who === THOSE) && stoodIn(subject, contest)
        ? [subject]
        : [];
    });
  const all = [...sentences.keys()];
  const meant =
    draft.who === REST
      ? all.filter((index) => binding.ofSentence(index) === contest).flatMap(subjectsIn)
      : (all
          .slice(Math.max(0, at - BACK), at + 1)
          .toReversed()
          .map(subjectsIn)
          .find(({ length }) => length > 0) ?? []);
  return meant
    .slice(0, SEVERAL.test(sentence.tagged.text) || OF_THEM.test(sentence.tagged.text) ? undefined : 1)
    .map((subject) => ({ ...reading, subject, draft: { ...draft, who: undefined } }));
}
