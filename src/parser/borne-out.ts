import type { Span } from '#records';
import type { Sentence } from './annotate.ts';
import type { Contest } from './contest.ts';
import type { FigureMention, Tagged } from './mentions.ts';
import { quotedRanges } from './quotations.ts';
import type { Reading, Subject, TraceEntry } from './reading.ts';
import { resolve, type Telling } from './resolve-draft.ts';
import type { Draft } from './rule.ts';
import { errorOf, keyOf, toldOf, type Told } from './told-figures.ts';
import { unsaid } from './unsaid.ts';

/** What the claims name as their rule: no words but the article's other figures. */
const RULE = { name: 'borne-out' };
/** A number from here on is not by chance the difference of two others: the words need not say what it is. */
const SURELY = 300;
/** A number from here on is one candidate's, beside the other's and the lead. */
const MANY = 1000;
/** Leads below this are left to the words. */
const LEAST = 5;
/** What is said of a lead. */
const OF_LEADS =
  /\b(?:majorit|margin|lead|ahead|clear|behind|short|gap|beat|w[io]n|victor|h[eo]ld|clung|los[et]|within|split|between|by\b)/;
/** What is said of the papers cast. */
const OF_PAPERS =
  /\b(?:vot(?:es?|ed|ers|ing)|ballots?|papers|cast|turn-?out|turned out|polled|poll|people|electors|count(?:ed)?)\b/;
/** Those with whose support somebody stood. */
const BACKERS = /^[\ue100-\ue1ff](?:(?:,|,? and) [\ue100-\ue1ff])* (?:backing|support|blessing|endorsement)\b/;
const WHO = /[\ue000-\ue2ff]/g;
const FIGURES = /[\ue400-\ue5ff]/g;

/** A figure that those told ask for. */
interface Want {
  readonly contest: Contest;
  readonly kind: 'majority' | 'votes' | 'votesCast' | 'share';
  /** True of those whom it may be of; null for a figure that is nobody's. */
  readonly of: ((who: string) => boolean) | null;
  /** Whose it is where no name stands beside it; null where only a name would tell. */
  readonly whose?: Subject | null;
}

/**
 * Readings of figures that no rule has read and that those read bear out: the lead of the first over the second, the
 * votes of the one by the other's and the lead, a share by the votes and the total, the papers cast by a share and its
 * votes. Nothing is worked out that the text does not print.
 */
export function borneOut(
  readings: readonly Reading[],
  telling: Telling,
  taken: readonly Span[],
  trace: readonly TraceEntry[],
): readonly Reading[] {
  const all = [...toldOf(readings)];
  if (all.length === 0) return [];
  const counts = new Map<number, Want[]>();
  for (const [contest, told] of all)
    for (const [value, want] of wantsOf(contest, told)) counts.set(value, [...(counts.get(value) ?? []), want]);
  const read = new Set(
    readings
      .filter(({ scope, draft }) => scope === 'this' && !/^(?:previousM|m)ajority$/.test(draft.kind))
      .map(({ span: [start] }) => start),
  );
  // Whose a figure is that a rule has read in vain, its words did say: only whether it is a majority is asked again.
  const refused = new Set(trace.map(({ span: [start] }) => start));
  const found: Reading[] = [];
  const free = ({ figure: [start, end] }: FigureMention): boolean =>
    !read.has(start) && !taken.some((span) => start >= span[0] && end <= span[1]);
  telling.sentences.forEach((sentence, index) => {
    const { tagged } = sentence;
    const paired = pairOf(sentence, all, free);
    found.push(...paired);
    for (const mention of tagged.mentions) {
      if ((mention.kind !== 'count' && mention.kind !== 'percent') || mention.precision !== 'exact') continue;
      const wants =
        mention.kind === 'percent'
          ? sharesOf(all, mention)
          : [...(counts.get(mention.value) ?? []), ...papersOf(all, mention.value)];
      const [start] = mention.figure;
      if (wants.length === 0 || !free(mention) || paired.some(({ span }) => span[0] === start)) continue;
      const open = refused.has(start) ? wants.filter(({ of }) => of === null) : wants;
      const reading = readingOf(mention, open, index, telling);
      if (reading) found.push(reading);
    }
  });
  return found;
}

/** "11,633 played 11,016": two numbers of a sentence that lie the lead apart are those of the first and the second. */
function pairOf(
  sentence: Sentence,
  all: readonly (readonly [Contest, Told])[],
  free: (figure: FigureMention) => boolean,
): readonly Reading[] {
  const { tagged } = sentence;
  const counts = [...tagged.text.matchAll(FIGURES)].flatMap(([unit]) => {
    const figure = tagged.of(unit);
    return figure?.kind === 'count' && figure.value >= MANY && figure.precision === 'exact' ? [{ unit, figure }] : [];
  });
  for (const [contest, { majorities, winner, second }] of all)
    for (const more of counts)
      for (const less of counts)
        if (winner && majorities.has(more.figure.value - less.figure.value))
          return [
            { ...more, whose: winner },
            { ...less, whose: second },
          ].flatMap(({ unit, figure, whose }) =>
            whose && free(figure)
              ? [unsaid(RULE.name, sentence, contest, { kind: 'votes', figure: unit }, ofFigure(figure, whose))]
              : [],
          );
  return [];
}

function wantsOf(contest: Contest, { votes, majorities, winners, winner }: Told): readonly (readonly [number, Want])[] {
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  const wants: [number, Want][] = [];
  if (!first) return wants;
  // Those of whom votes are told need not be the first two.
  if (second && first[1] - second[1] >= LEAST && (winners.size === 0 || winners.has(first[0])))
    wants.push([first[1] - second[1], { contest, kind: 'majority', of: null }]);
  for (const majority of majorities) {
    if (first[1] > majority)
      wants.push([first[1] - majority, { contest, kind: 'votes', of: (who) => who !== first[0] && !winners.has(who) }]);
    for (const [loser, own] of second ? [first, second] : [first])
      if (!winners.has(loser))
        wants.push([own + majority, { contest, kind: 'votes', of: (who) => winners.has(who), whose: winner }]);
  }
  return wants;
}

/** The papers cast are what a share and its votes make them, and some rejected. */
const papersOf = (all: readonly (readonly [Contest, Told])[], value: number): readonly Want[] =>
  all.flatMap(([contest, { total, votes }]) =>
    total &&
    total[1] < total[0] * 1.03 &&
    value >= total[0] * 0.9995 &&
    value <= total[1] * 1.006 &&
    ![...votes.values()].includes(value)
      ? [{ contest, kind: 'votesCast', of: null }]
      : [],
  );

/** The one whose votes make a share of the size, and who has been given none. */
function sharesOf(all: readonly (readonly [Contest, Told])[], { value, unit, sign }: FigureMention): readonly Want[] {
  const error = errorOf(value) * 1.1;
  if (unit === 'points' || sign || error > 0.5) return [];
  return all.flatMap(([contest, { total, votes, shares }]): Want[] => {
    if (!total) return [];
    const fit = [...votes].filter(
      ([who, own]) =>
        !shares.has(who) && value >= (100 * own) / total[1] - error && value <= (100 * own) / total[0] + error,
    );
    const [one] = fit;
    return one && fit.length === 1 ? [{ contest, kind: 'share', of: (who) => who === one[0] }] : [];
  });
}

function readingOf(mention: FigureMention, wants: readonly Want[], index: number, telling: Telling): Reading | null {
  const sentence = telling.sentences[index];
  if (!sentence) return null;
  const { tagged } = sentence;
  const at = [...tagged.text.matchAll(FIGURES)].find(([unit]) => tagged.of(unit) === mention)?.index;
  if (at === undefined || quotedRanges(tagged.text).some(([from, to]) => at > from && at < to)) return null;
  const near = tagged.text.slice(Math.max(0, at - 90), at + 60);
  const sure = mention.value >= SURELY;
  const hasLeft = ({ who }: Draft): boolean => {
    const told = tagged.of(who);
    return told?.kind === 'person' && telling.outgoing.has(told.person);
  };
  for (const { contest, kind, of, whose } of wants) {
    if (kind === 'majority' && !sure && !OF_LEADS.test(near)) continue;
    if (kind === 'votesCast' && !OF_PAPERS.test(near)) continue;
    for (const draft of draftsOf(kind, tagged, at, sure)) {
      const reading = resolve(draft, at, RULE, index, telling);
      const bound = typeof reading !== 'string' && reading.contest === contest ? reading : null;
      if (bound && (bound.scope === 'this' || (sure && !hasLeft(draft))) && (!of || of(keyOf(bound) ?? '')))
        return { ...bound, scope: 'this' };
      if (!bound && kind === 'majority' && sure && wants.length === 1)
        return unsaid(RULE.name, sentence, contest, draft, ofFigure(mention, null));
    }
    // The winner's by the other's and the lead, whoever the words call the winner.
    if (whose && mention.value >= MANY && wants.length === 1)
      return unsaid(RULE.name, sentence, contest, { kind, figure: tagged.text.charAt(at) }, ofFigure(mention, whose));
  }
  return null;
}

/** A figure whose subject no words beside it say. */
export const ofFigure = (
  { value, figure, precision }: FigureMention,
  subject: Subject | null,
): Parameters<typeof unsaid>[4] => ({ value, span: figure, precision, subject });

/** What the figure at a place may state: where it must be somebody's, one draft for each of the nearest names. */
function draftsOf(kind: Want['kind'], tagged: Tagged, at: number, sure: boolean): readonly Draft[] {
  const figure = tagged.text.charAt(at);
  if (kind === 'majority' || kind === 'votesCast') return [{ kind, figure }];
  return namesNear(tagged.text, at, sure ? 200 : 110).map((who) => ({ kind, figure, who }));
}

/** Names that are asked. */
const NAMES = 3;

/** The nearest of those named within so many characters of a figure; what follows it is half as near again. */
export const namesNear = (text: string, at: number, reach: number): readonly string[] =>
  [...text.matchAll(WHO)]
    .filter(({ index }) => !BACKERS.test(text.slice(index)))
    .map(({ 0: who, index }) => ({ who, far: index < at ? at - index : (index - at) * 1.5 }))
    .filter(({ far }) => far < reach)
    .sort((a, b) => a.far - b.far)
    .slice(0, NAMES)
    .map(({ who }) => who);
