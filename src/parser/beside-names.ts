import type { FigureMention, Tagged } from './mentions.ts';
import { quotedRanges } from './quotations.ts';
import type { Reading, Subject } from './reading.ts';
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
/** Characters within which a name stands beside a figure. */
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
/** Those with whose support somebody stood. */
const BACKERS = /^[\ue100-\ue1ff](?:(?:,|,? and) [\ue100-\ue1ff])* (?:backing|support|blessing|endorsement)\b/;
const OF_TURNOUT = /\bturn(?:ed )?-?out|\bvot(?:ed|ing|ers)\b|\bpoll(?:s|ing)?\b|\belector|\bregist/;
const OF_SWINGS = /\bsw[iu]ng|\bswitch|\bmove[ds]\b|\btravelled\b/;
/** What a bound is set for, and a swing that is reckoned with. */
const LEAD = /\b(?:majorit|margin|lead|cushion|ahead|clear)/;
const UNREAL = /\b(?:would|could|might|need\w*|requir\w*|if|repeat\w*)\b/;
const OF_CHANGES =
  /\b(?:up|down|off|points?|r[io]se|f[ae]ll\w*|dropp?\w*|los[est]|lost|lower|higher|gain\w*|increas\w*|slump\w*|than)\b/;
const OF_TOTALS = /\b(?:swing|turn-?out|majority|lead|electorate)\b/;
const OF_ELSE = /\b(?:swing|turn-?out|majority|lead|electorate|up|down|by)\b/;
/** A change of share that leaves its unit to another, and what it stays below. */
const BY = /(?:share|points|\bper ?cent|[\ue500-\ue5ff]).*\b(?:up|down|by) $/s;
const MOST_POINTS = 60;
/** Characters within which a whole percentage is told to be a change. */
const CLOSE = 45;
const OF_VOTES = /\b(?:vot(?:e|es|ed|ers)|share|stake|poll|support)\b/;
/** What shows that a whole percentage is a share, and what that it is none. */
const OF_SHARES = /^. (?:of (?:the|all)(?: the)? |vote )?(?:vote|poll|ballot|share)/;
const NO_SHARE = /^. (?:more|less|fewer|of (?!(?:[a-z]+ ){0,3}(?:vot|poll|ballot|those|them|total|electors)))/;
const OF_BOUNDS = /\b(?:reach|threshold|under|least)\b/;

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
      // A whole or hedged figure is of the contest that the words are on; what is nobody's else is of any.
      const loose = mention.precision !== 'exact' || (mention.kind === 'percent' && Number.isInteger(mention.value));
      const all = loose ? telling.contests.filter((each) => each === contest) : telling.contests.slice(0, CONTESTS);
      const around = [index - 1, index + 1].map((each) => telling.sentences[each]?.tagged.text).join(' ');
      const near = draftsOf(mention, tagged, at, around).flatMap((draft) => {
        if (!draft.who) return all.map((each) => unsaid(BESIDE.name, sentence, each, draft, ofFigure(mention, null)));
        const reading = resolve(draft, at, BESIDE, index, telling);
        return typeof reading === 'string' ||
          (loose && reading.scope !== 'this' && (draft.kind !== 'shareChange' || reading.scope === 'unreal'))
          ? []
          : [reading];
      });
      if (mention.precision !== 'exact') return near;
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
  if (!sentence || (count ? value < TELLING : Number.isInteger(value) || sign)) return [];
  const { tagged } = sentence;
  const near = tagged.text.slice(Math.max(0, at - NEAR / 2), at + NEAR / 3);
  const changes = !count && isChange(tagged.text, at, near) && !OF_TOTALS.test(near);
  const shares = !count && unit !== 'points' && !OF_ELSE.test(near);
  if (!count && !changes && !shares) return [];
  const bound = binding.at(index, at);
  const said = bound === 'elsewhere' ? binding.ofSentence(index) : bound;
  const first = Math.max(0, index - (shares ? BACK.sentences : BACK.ofCount));
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

/** Whether words tell of a change near a figure, which is none that it came to. */
const isChange = (text: string, at: number, near: string): boolean =>
  OF_CHANGES.test(near) && !/\bto $/.test(text.slice(0, at));

function draftsOf(
  { kind, value, words, unit, precision }: FigureMention,
  { text }: Tagged,
  at: number,
  around: string,
): readonly Draft[] {
  const figure = text.charAt(at);
  const near = text.slice(Math.max(0, at - NEAR), at + NEAR / 2);
  const named = namesNear(text, at);
  const names = named.length === 0 ? [BEFORE] : named;
  const one = (draft: Draft['kind']): Draft => ({ kind: draft, figure });
  const of = (draft: Draft['kind']): Draft[] => names.map((who) => ({ ...one(draft), who }));
  const hedged = precision !== 'exact';
  const changesOf = (): Draft[] => of('shareChange').flatMap((draft) => SIGNS.map((sign) => ({ ...draft, sign })));
  if (kind === 'count') {
    if (hedged)
      return value < 1000
        ? []
        : [
            ...(LEAD.test(near) ? TOTALS.slice(0, 2).map(one) : []),
            ...(/^. vote/.test(text.slice(at)) ? of('votes') : []),
          ];
    // "The Tories' share fell by 17 points and Labour's by nine".
    if (value < MOST_POINTS && BY.test(text.slice(0, at))) return changesOf();
    if (value < LEAST) return /^. votes?\b/.test(text.slice(at)) ? [one('majority')] : [];
    return value < TELLING ? of('votes') : [...of('votes'), ...TOTALS.map(one)];
  }
  const loose = hedged || Number.isInteger(value);
  const said = loose ? near : near + around;
  const turnout = OF_TURNOUT.test(said) ? [one('turnout')] : [];
  // A whole percentage fits much: the words are to say what it is of.
  const behind = text.slice(at);
  if (loose && ((words && !OF_SHARES.test(behind)) || OF_BOUNDS.test(near))) return turnout;
  const shares = !loose || OF_SHARES.test(behind) || (named.length > 0 && !NO_SHARE.test(behind));
  const told = loose ? text.slice(Math.max(0, at - CLOSE), at + CLOSE) : near;
  const changes = isChange(text, at, told) && (!loose || unit === 'points' || OF_VOTES.test(text));
  return [
    ...(shares ? of('share') : []),
    ...turnout,
    ...(OF_SWINGS.test(said) && !(loose && UNREAL.test(near)) ? [one('swing')] : []),
    ...(changes ? changesOf() : []),
  ];
}

/** The names nearest to a figure; what follows it is half as near again. */
const namesNear = (text: string, at: number): readonly string[] =>
  [...text.matchAll(WHO)]
    .filter(({ index }) => !BACKERS.test(text.slice(index)))
    .map(({ 0: who, index }) => ({ who, far: index < at ? at - index : (index - at) * 1.5 }))
    .filter(({ far }) => far < NEAR)
    .sort((a, b) => a.far - b.far)
    .slice(0, NAMES)
    .map(({ who }) => who);

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

const SIGNS = [1, -1] as const;
const TOTALS = ['majority', 'previousMajority', 'votesCast', 'electorate'] as const;
