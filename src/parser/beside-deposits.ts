import type { Sentence } from './annotate.ts';
import type { Binding } from './bind.ts';
import type { Contest } from './contest.ts';
import { inLines } from './in-lines.ts';
import type { Tagged } from './mentions.ts';
import type { Reading, Subject } from './reading.ts';
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
export const DEPOSIT = /\bdeposits?\b|\b(?:the(?:ir)?|its|h[ei][rs]|to) £\ue800(?! [a-z]+s\b)/;
/** The same, and words that say of others what was said of one. */
export const DEPOSIT_TOLD = new RegExp(
  inLines`
    ${DEPOSIT.source}|\b(?:so|as|nor|else)(?:,[^,]{2,40},)? (?:too |also )?did\b
    |\b(?:did|does|do|could|was|were|had)(?:n't| not?)\b|\bthan (?:can|could) be said\b
  `,
  'g',
);
/** Whom somebody is set beside: they were ahead, or behind, and what is said is not said of them. */
const RIVAL = new RegExp(inLines`
  \b(?:
    behind|(?<!led )by(?! an? [a-z])|ahead|above|trail\w*|(?<!is more )than|over|past|beat\w*|push\w*
    |(?<!\bevery\w+ )from|up at|defeat\w*
    |overt\w*|under|be(?:low|neath)|after
  )\b(?![^;:]*\b(?:lost|losing|forfeit\w*|like|unlike|as did|so did|said)\b)(?:[^;:–()]|\([^)]*\))*(?:\([^)]*)?$
  |\b(?:for|to) [\ue200-\ue2ff]$
`);
/** Between a deposit and the names of others of whom the same is said. */
const ALSO = /\b(?:did|were|was|among|includ\w+|like|unlike|said|so|nor|more)\b|:|^\S+ of\b/;
/** Everybody but those told of, who are no number of others. */
const OTHERS = new RegExp(inLines`
  \b(?:
    (?<!(?:[\ue400-\ue4ff\ue800-\ue8ff]|\b(?:some|several|many|few)) )others?|rest|else|every\w*
    |only (?:one|candidate|other)|all but
  )\b
`);
/** A deposit that was kept. */
const KEPT = /\b(?:kept|saved|hung|held|keeps|saves|clung|retain\w*|spared|avoid\w*|escap\w*) (?:\S+ ){1,5}$/;
const GOT = /\bg[eo]ts? (?:\S+ ){1,3}$/;
const BACK_AGAIN = /^\S* back\b/;
/** Said of the one as of the other, whoever was ahead. */
const PAIR = /\b(?:both(?! the)|n?either(?! [a-z]+ nor\b)|(?:none|all|each) of them)\b/;
/** Said of more than one. */
const SEVERAL = /\b(?:both|all|each|none|neither|nor|not?|them|those|they|deposits)\b/;
const OF_THEM = /[\ue200-\ue2ff]/;
/** One, of whom alone a clause goes on to tell. */
const OF_ONE = /[\ue000-\ue0ff](?: \([^)]*\))?, who [^,;]*\bh(?:is|er) (?:\S+ )?$|[\ue000-\ue2ff], whose $/;
/** Words that turn it round. */
const NOT = /\b(?:not?|n?either|none|nor|nobody|never|fail\w*|short|few\w*|unable|unlike|more than)\b|n't\b/;

/** Units of all whose deposit words at an offset may be on: those of its clause, else of its sentence, else those told of before, or the rest. */
export function whoseDeposit({ text }: Tagged, at: number): readonly string[] {
  const before = text.slice(0, at);
  const isKept = KEPT.test(before) || (GOT.test(before) && BACK_AGAIN.test(text.slice(at)));
  if (isKept && !NOT.test(text) && !OTHERS.test(text)) return [];
  const clause = before.search(/[^;]*$/);
  const one = before.search(OF_ONE);
  const from = one >= 0 ? one : /[\ue000-\ue2ff]/.test(text.slice(clause, at)) ? clause : 0;
  const named = [...text.matchAll(WHO)].filter(
    ({ index }) =>
      index >= from &&
      (PAIR.test(text) || !RIVAL.test(text.slice(0, index + 1))) &&
      (index < at || (ALSO.test(text.slice(at, index)) && !DEPOSIT.test(text.slice(at + 8, index)))),
  );
  const unnamed =
    named.every(({ 0: who, index }) => index > at || who >= '\ue200') &&
    (SEVERAL.test(text) || !/[\ue000-\ue1ff]/.test(text));
  return [...named.map(([who]) => who), ...(OTHERS.test(text) ? [REST] : unnamed ? [THOSE] : [])];
}

/** People of one contest who may be meant by "the rest": no by-election has had more candidates. */
const MOST = 30;

/**
 * Readings of a lost deposit that is said of "the others" or "both", of each of those who may be meant: of whoever is named
 * in what an article tells of the contest, or of those of whom it has just spoken. Any other reading is given as it is.
 */
export function ofTheUnnamed({ sentences, binding }: Telling): (reading: Reading) => readonly Reading[] {
  const places = new Map(sentences.map((sentence, index) => [sentence, index]));
  const named = new Map<Contest, readonly Subject[]>();
  const namedOf = (contest: Contest): readonly Subject[] => {
    const known = named.get(contest) ?? namedIn(contest, sentences, binding);
    named.set(contest, known);
    return known;
  };
  return (reading) => {
    const { draft, contest, sentence } = reading;
    if (!sentence || !isUnnamed(draft.who)) return [reading];
    const { text } = sentence.tagged;
    const meant = draft.who === REST ? namedOf(contest) : spokenOf(reading, places.get(sentence) ?? 0, sentences);
    return meant
      .slice(0, SEVERAL.test(text) || OF_THEM.test(text) ? undefined : 1)
      .map((subject) => ({ ...reading, subject, draft: { ...draft, who: undefined } }));
  };
}

/** Candidates who are named in what an article tells of a contest, each once. */
function namedIn(contest: Contest, sentences: readonly Sentence[], binding: Binding): readonly Subject[] {
  const found = new Map<string, Subject>();
  for (const [index, { tagged }] of sentences.entries()) {
    if (found.size >= MOST) break;
    if (binding.ofSentence(index) !== contest) continue;
    for (const [who] of tagged.text.matchAll(WHO)) {
      const subject = subjectOf(tagged.of(who), sentences, index);
      if (subject?.candidate && stoodIn(subject, contest)) found.set(`${subject.candidate}|${subject.party}`, subject);
    }
  }
  return [...found.values()];
}

/** Those of whom the sentence of a reading, or failing that one right before it, has spoken before the words on the deposit. */
function spokenOf({ draft, contest }: Reading, at: number, sentences: readonly Sentence[]): readonly Subject[] {
  const isPair = PAIR.test(sentences[at]?.tagged.text ?? '');
  for (let index = at; index >= Math.max(0, at - BACK); index--) {
    const { tagged } = sentences[index]!;
    const spoken = [...tagged.text.matchAll(WHO)].flatMap(({ 0: who, index: from }) => {
      const isRival =
        (!isPair && RIVAL.test(tagged.text.slice(0, from + 1))) || (index === at && from > (draft.words?.[0] ?? 0));
      const subject = isRival ? null : subjectOf(tagged.of(who), sentences, index);
      return subject && stoodIn(subject, contest) ? [subject] : [];
    });
    if (spoken.length > 0) return spoken;
  }
  return [];
}
