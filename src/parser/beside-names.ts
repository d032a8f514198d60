import { ofFigure } from './borne-out.ts';
import type { FigureMention, Tagged } from './mentions.ts';
import { quotedRanges } from './quotations.ts';
import type { Reading } from './reading.ts';
import { subjectOf } from './resolve.ts';
import { resolve, type Telling } from './resolve-draft.ts';
import { BEFORE, type Draft } from './rule.ts';
import { scopeAt } from './scope.ts';
import { unsaid } from './unsaid.ts';
import { asItStood, stoodIn } from './who-stood.ts';

/** What such figures name as their rule. */
export const BESIDE = { name: 'beside-a-name' };
/** Counts below this are of many things. */
const LEAST = 30;
/** Counts from here on need no words to say what they count. */
const TELLING = 300;
/** Characters within which a name stands beside a figure; what follows it is half as near again. */
const NEAR = 110;
/** Names that are asked. */
const NAMES = 3;
/** Sentences before a figure's own whose names are asked too, of what is hardly a second one's; more for a count; and names. */
const BACK = { sentences: 2, ofCount: 6, names: 16 };
/** Figures that are looked at: a text with more is no article. */
const MOST = 1000;
/** Contests that a figure of nobody's may be of: a text with more is a list of them. */
const CONTESTS = 8;
const WHO = /[\ue000-\ue2ff]/g;
const FIGURES = /[\ue400-\ue5ff]/g;
const OF_TURNOUT = /\bturn(?:ed )?-?out|\bvot(?:ed|ing|ers)\b|\bpoll(?:s|ing)?\b|\belector|\bregist/;
const OF_SWINGS = /\bsw[iu]ng|\bswitch|\bmove[ds]\b|\btravelled\b/;
/** What a bound is set for, and a swing that is reckoned with. */
const LEAD = /\b(?:majorit|margin|lead|cushion|ahead|clear)/;
const UNREAL = /\b(?:would|could|might|need\w*|requir\w*|if|repeat\w*)\b/;
const OF_CHANGES =
  /\b(?:up|down|off|points?|r[io]se|f[ae]ll\w*|dropp?\w*|los[est]|lost|lower|higher|gain\w*|increas\w*|slump\w*|than)\b/;
const OF_ELSE = /\b(?:swing|turn-?out|majority|lead|electorate|up|down|by)\b/;
const OF_SHARES = /^ of (?:the|all)(?: the)? (?:vote|poll|ballot)|^ (?:vote )?share\b/;

/**
 * Readings of figures in prose that no rule has understood, under each kind that the words allow and of each of the names
 * nearest: doubtful all of them, and no claims until a return bears one out.
 * @param isFree whether nothing has been made of a figure.
 */
export const besideNames = (telling: Telling, isFree: (figure: FigureMention) => boolean): readonly Reading[] =>
  telling.sentences
    .flatMap(({ tagged }, index) => {
      const quotes = quotedRanges(tagged.text);
      return [...tagged.text.matchAll(FIGURES)]
        .filter(({ index: at }) => !quotes.some(([from, to]) => at > from && at < to))
        .map(({ index: at }) => ({ tagged, index, at }));
    })
    .slice(0, MOST)
    .flatMap(({ tagged, index, at }) => {
      const mention = tagged.of(tagged.text.charAt(at));
      if ((mention?.kind !== 'count' && mention?.kind !== 'percent') || !isFree(mention)) return [];
      const sentence = telling.sentences[index]!;
      const contest = telling.binding.ofSentence(index);
      if (mention.precision !== 'exact')
        return boundsOf(mention, tagged.text, at).flatMap((kind) =>
          contest
            ? [
                unsaid(
                  BESIDE.name,
                  sentence,
                  contest,
                  { kind, figure: tagged.text.charAt(at) },
                  { ...ofFigure(mention, null), precision: mention.precision },
                ),
              ]
            : [],
        );
      // A whole percentage is of the contest that the words are on; what is nobody's else is of any.
      const whole = mention.kind === 'percent' && Number.isInteger(mention.value);
      const all = whole ? telling.contests.filter((each) => each === contest) : telling.contests.slice(0, CONTESTS);
      const near = draftsOf(mention, tagged, at).flatMap((draft) => {
        if (!draft.who) return all.map((each) => unsaid(BESIDE.name, sentence, each, draft, ofFigure(mention, null)));
        const reading = resolve(draft, at, BESIDE, index, telling);
        return typeof reading === 'string' ? [] : [reading];
      });
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
  if (!sentence || (count ? value < TELLING : Number.isInteger(value) || unit === 'points' || sign)) return [];
  const { tagged } = sentence;
  if (!count && OF_ELSE.test(tagged.text.slice(Math.max(0, at - NEAR / 2), at + NEAR / 3))) return [];
  const bound = binding.at(index, at);
  const said = bound === 'elsewhere' ? binding.ofSentence(index) : bound;
  const first = Math.max(0, index - (count ? BACK.ofCount : BACK.sentences));
  const named = sentences
    .slice(first, index + 1)
    .flatMap((each, nth) => each.tagged.mentions.map((mention) => subjectOf(mention, sentences, first + nth)))
    .filter((who) => who !== null)
    .slice(-BACK.names)
    .toReversed();
  return contests
    .filter(
      (contest) =>
        count ||
        (contest === said &&
          scopeAt(tagged, at, { year: contest.year, month: contest.month, published: contest.published }) === 'this'),
    )
    .flatMap((contest) =>
      named.flatMap((who) => {
        const subject = { ...who, party: asItStood(who.party, contest) };
        const draft: Draft = { kind: count ? 'votes' : 'share', figure: tagged.text.charAt(at) };
        return stoodIn(subject, contest)
          ? [unsaid(BESIDE.name, sentence, contest, draft, ofFigure(mention, subject))]
          : [];
      }),
    );
}

/** What a hedged figure may be that is nobody's: a lead, now or before, or the turnout. */
function boundsOf({ kind, value }: FigureMention, text: string, at: number): readonly Draft['kind'][] {
  const near = text.slice(Math.max(0, at - NEAR), at + NEAR / 2);
  if (kind === 'count') return value >= 1000 && LEAD.test(near) ? ['majority', 'previousMajority'] : [];
  return OF_TURNOUT.test(near) ? ['turnout'] : [];
}

function draftsOf({ kind, value }: FigureMention, { text }: Tagged, at: number): readonly Draft[] {
  const figure = text.charAt(at);
  const near = text.slice(Math.max(0, at - NEAR), at + NEAR / 2);
  const named = [...text.matchAll(WHO)]
    .map(({ 0: who, index }) => ({ who, far: index < at ? at - index : (index - at) * 1.5 }))
    .filter(({ far }) => far < NEAR)
    .sort((a, b) => a.far - b.far)
    .slice(0, NAMES)
    .map(({ who }) => who);
  const names = named.length === 0 ? [BEFORE] : named;
  const one = (draft: Draft['kind']): Draft => ({ kind: draft, figure });
  const of = (draft: Draft['kind']): Draft[] => names.map((who) => ({ ...one(draft), who }));
  if (kind === 'count') {
    if (value < LEAST) return [];
    return value < TELLING ? of('votes') : [...of('votes'), ...TOTALS.map(one)];
  }
  // A whole percentage is anybody's, unless the words say that it is a share.
  if (Number.isInteger(value))
    return OF_SHARES.test(text.slice(at + 1))
      ? of('share').slice(0, 1)
      : [
          ...(/\bturn-?outs?\b/.test(near) ? [one('turnout')] : []),
          ...(/\bswings?\b/.test(near) && !UNREAL.test(near) ? [one('swing')] : []),
        ];
  return [
    ...of('share'),
    ...(OF_TURNOUT.test(near) ? [one('turnout')] : []),
    ...(OF_SWINGS.test(near) ? [one('swing')] : []),
    ...(OF_CHANGES.test(near) ? of('shareChange').flatMap((draft) => SIGNS.map((sign) => ({ ...draft, sign }))) : []),
  ];
}

const SIGNS = [1, -1] as const;
const TOTALS = ['majority', 'previousMajority', 'votesCast', 'electorate'] as const;
