import { draftsOf, isChange, isMajority, NEAR, OF_SHARES, SIGNS, TELLING } from './may-state.ts';
import type { FigureMention } from './mentions.ts';
import { isQuotedIn } from './quotations.ts';
import type { Reading, Subject } from './reading.ts';
import { subjectOf } from './resolve.ts';
import { resolve, type Telling } from './resolve-draft.ts';
import type { Draft } from './rule.ts';
import { scopeAt } from './scope.ts';
import { unsaid } from './unsaid.ts';
import { asItStood, stoodIn } from './who-stood.ts';

/** What such figures name as their rule. */
export const BESIDE = { name: 'beside-a-name' };
/** Sentences before a figure's own whose names are asked too, of what is hardly a second one's; more for a count; and names. */
const BACK = { sentences: 3, ofCount: 6, names: 16 };
/** Right before a share: the votes that it is of. */
const BEHIND_VOTES = /[\ue400-\ue4ff](?: votes?)?,? (?:or )?\(?$/;
/** Figures that are looked at: a text with more is no article. */
const MOST = 1000;
/** Contests that one figure, or one word, may be of all: a text with more is a list of them, and tells of each. */
export const CONTESTS = 8;
const FIGURES = /[\ue400-\ue5ff]/g;
const OF_TOTALS = /\b(?:swing|turn-?out|majority|lead|electorate)\b/;
/** Right before a figure that is a change; its words may be further off where it is what a share came to. */
const MOVED = /\b(?:up|down|by)\b(?!.* (?:to|with|on|at) $)/;

/**
 * Readings of figures in prose that no rule has understood, under each kind that the words allow and of each of the names
 * nearest: doubtful all of them, and no claims until a return bears one out.
 * @param isFree whether nothing has been made of a figure.
 */
export const besideNames = (telling: Telling, isFree: (figure: FigureMention) => boolean): readonly Reading[] =>
  telling.sentences
    .flatMap(({ tagged }, index) => {
      const isQuoted = isQuotedIn(tagged.text);
      return [...tagged.text.matchAll(FIGURES)]
        .filter(({ index: at }) => !isQuoted(at))
        .map(({ index: at }) => ({ tagged, index, at }));
    })
    .slice(0, MOST)
    .flatMap(({ tagged, index, at }) => {
      const mention = tagged.of(tagged.text.charAt(at));
      if ((mention?.kind !== 'count' && mention?.kind !== 'percent') || !isFree(mention)) return [];
      const sentence = telling.sentences[index]!;
      const contest = telling.binding.ofSentence(index);
      // A whole or hedged figure is of the contest that the words are on; what is nobody's else is of any.
      const loose = mention.precision !== 'exact' || (mention.kind === 'percent' && Number.isInteger(mention.value));
      const all = loose ? telling.contests.filter((each) => each === contest) : telling.contests.slice(0, CONTESTS);
      const around = [index - 1, index + 1].map((each) => telling.sentences[each]?.tagged.text).join(' ');
      const near = draftsOf(mention, tagged, at, around).flatMap((draft) => {
        if (!draft.who)
          return all
            .filter((each) => !loose || draft.kind === 'previousMajority' || scopeAt(tagged, at, each) === 'this')
            .map((each) => unsaid(BESIDE.name, sentence, each, draft, ofFigure(mention, null)));
        const reading = resolve(draft, at, BESIDE, index, telling);
        return typeof reading === 'string' ||
          (loose && reading.scope !== 'this' && (draft.kind !== 'shareChange' || reading.scope === 'unreal'))
          ? []
          : [reading];
      });
      if (mention.precision !== 'exact' && (mention.kind === 'count' || !OF_SHARES.test(tagged.text.slice(at))))
        return near;
      return [...near, ...ofAnyNear(mention, at, index, telling)];
    });

/** Votes or a share of everybody named shortly before or beside it: votes in every contest, a share in that told of there. */
function ofAnyNear(
  mention: FigureMention,
  at: number,
  index: number,
  { sentences, contests, binding }: Telling,
): readonly Reading[] {
  const { value, unit, sign } = mention;
  const sentence = sentences[index];
  const count = mention.kind === 'count';
  if (!sentence) return [];
  const { tagged } = sentence;
  const isBehindVotes = BEHIND_VOTES.test(tagged.text.slice(0, at));
  const isShare = isBehindVotes || OF_SHARES.test(tagged.text.slice(at));
  if (count ? value < TELLING : (Number.isInteger(value) && !isShare) || sign) return [];
  if (count && isMajority(tagged.text, at)) return [];
  const near = tagged.text.slice(Math.max(0, at - NEAR / 2), at + NEAR / 3);
  const changes = !count && isChange(tagged.text, at, near) && !OF_TOTALS.test(near);
  const shares =
    !count &&
    unit !== 'points' &&
    !OF_TOTALS.test(near) &&
    !MOVED.test(tagged.text.slice(Math.max(0, at - NEAR / 2), at));
  if (!count && !changes && !shares) return [];
  const bound = binding.at(index, at);
  const said = bound === 'elsewhere' ? binding.ofSentence(index) : bound;
  // A share right behind the votes is of whoever had them.
  const isBare = shares && !isBehindVotes;
  const first = Math.max(0, index - (isBare ? BACK.sentences : BACK.ofCount));
  const named = sentences
    .slice(first, index + 1)
    .flatMap((each, nth) => each.tagged.mentions.map((mention) => subjectOf(mention, sentences, first + nth)))
    .filter((who) => who !== null)
    .slice(-BACK.names)
    .toReversed();
  const figure = tagged.text.charAt(at);
  return contests.flatMap((contest) => {
    const isOurs = contest === said && scopeAt(tagged, at, contest) === 'this';
    return named.flatMap((who) => {
      const subject = { ...who, party: asItStood(who.party, contest) };
      if (!stoodIn(subject, contest)) return [];
      const as = (kind: Draft['kind'], sign = 1): Reading =>
        unsaid(
          BESIDE.name,
          sentence,
          contest,
          { kind, figure },
          { ...ofFigure(mention, subject), value: sign * value },
        );
      return [
        ...(count ? [as('votes')] : []),
        ...(shares && isOurs ? [as('share')] : []),
        ...(changes && contest === said ? SIGNS.map((sign) => as('shareChange', sign)) : []),
      ];
    });
  });
}

/** A figure whose subject no words beside it say. */
const ofFigure = (
  { value, figure, precision }: FigureMention,
  subject: Subject | null,
): Parameters<typeof unsaid>[4] => ({
  value,
  span: figure,
  precision,
  subject,
});
