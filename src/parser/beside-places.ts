import { BESIDE } from './beside-names.ts';
import { inLines } from './in-lines.ts';
import type { Tagged } from './mentions.ts';
import type { Reading } from './reading.ts';
import { subjectOf } from './resolve.ts';
import type { Telling } from './resolve-draft.ts';
import type { Draft } from './rule.ts';
import { ofUnknownPlace } from './other-places.ts';
import { isNoPlace, isNotSo, mayBePlace } from './rules/no-place.ts';
import { scopeAt } from './scope.ts';
import { spanOfWords } from './span-of-words.ts';
import { unsaid } from './unsaid.ts';
import { asItStood, stoodIn } from './who-stood.ts';

/** What words may state of somebody. */
export type Said = Pick<Draft, 'kind' | 'outcome' | 'value'>;

/** Words of a sentence, at an offset of it, with what they may state. */
export interface Told {
  readonly words: string;
  readonly at: number;
  readonly said: Said;
}

/** A place below the first: an ordinal, or words for one. */
const PLACES = new RegExp(
  inLines`
    [\ue600-\ue6ff]|\brunners?[- ]up\b|\bbehind (?:him|her) (?:came|was)\b|\bbronze\b
    |\bbest of the rest\b|\bfollowed(?= (?:on|with) [\ue400-\ue5ff])|\bsilver\b(?! lin)
    |\b(?:nearest|closest)(?= (?:challeng|rival|oppon|conten|pursu|compet|to\b|was\b|were\b))
    |(?<=, )then(?= (?:the )?[\ue000-\ue1ff][^.;]{0,30}[\ue400-\ue5ff])|(?<=\bnumber )[\ue400-\ue4ff]
    |\bnext(?=,| (?:with|on|came|was|were|best|candidate)\b|[.;]|$)
  `,
  'g',
);
/** Before an ordinal that is a part: "up a third". */
const NO_PLACE =
  /\b(?:by|up|down|about|than|nearly|almost|over|only) an? $|(?<!\b(?:on|watch(?:ed|ing)) )\bfrom (?:an? )?$/;

/** Places told in a sentence, none that is a rank of something else, hoped for or missed. */
export const placesOf = (tagged: Tagged): readonly Told[] => {
  // "Third, on 3,496, was A; B followed on 1,457": it has the place behind that one.
  let last = 1;
  return [...tagged.text.matchAll(PLACES)].flatMap(({ 0: words, index: at }) => {
    const mention = tagged.of(words);
    const own = mention && 'value' in mention ? mention.value : words === 'bronze' ? 3 : 2;
    const value = /^[tf]/.test(words) ? last + 1 : own;
    last = value;
    const left = tagged.text.slice(0, at);
    // "The nearest to her" is a place, "third to last" is another.
    const rest = tagged.text.slice(at + words.length).replace(words.length > 1 ? /^ to\b/ : /^$/, '');
    const isOne = value > 1 && !isNoPlace(rest) && !isNotSo(left) && !NO_PLACE.test(left);
    return isOne && (words.length > 1 || mayBePlace(rest)) ? [{ words, at, said: { kind: 'position', value } }] : [];
  });
};

/** Sentences before a place in which whoever has it may be named. */
const BACK = 2;
/** Somebody named before a place, whose it is then; the number of a list, and one of several that are spoken of. */
const NAMED_BEFORE = /[\ue000-\ue1ff]|(?<![a-z])the $/;
const OF_A_LIST = /^,(?! (?:with|on|behind|ahead|below|after|and|but)\b)/;

/** A place of whoever was named shortly before, where its sentence names nobody first: "Ann Bell fought hard. She was third." */
export function ofThoseBefore(
  { words, at, said }: Told,
  index: number,
  { sentences, binding }: Telling,
): readonly Reading[] {
  const sentence = sentences[index]!;
  const { tagged } = sentence;
  const [before, behind] = [tagged.text.slice(0, at), tagged.text.slice(at + words.length)];
  const contest = binding.at(index, at);
  if (words.length > 1 || NAMED_BEFORE.test(before) || (before === '' && OF_A_LIST.test(behind))) return [];
  if (
    contest === 'elsewhere' ||
    contest === null ||
    ofUnknownPlace(tagged.text, at) ||
    scopeAt(tagged, at, contest) !== 'this'
  )
    return [];
  const first = Math.max(0, index - BACK);
  return sentences.slice(first, index + 1).flatMap((each, nth) =>
    each.tagged.mentions.flatMap((mention): readonly Reading[] => {
      if (first + nth === index && mention.kind !== 'anaphor') return [];
      const who = subjectOf(mention, sentences, first + nth);
      const subject = who && { ...who, party: asItStood(who.party, contest) };
      if (!subject || !stoodIn(subject, contest)) return [];
      const draft: Draft = { ...said, words: [at, at + 1] };
      const value = said.value ?? null;
      return [unsaid(BESIDE.name, sentence, contest, draft, { span: spanOfWords(tagged, at, at + 1), value, subject })];
    }),
  );
}
