import { keepsDeposit } from './impossible.ts';
import type { Reading } from './reading.ts';
import { REST, THOSE } from './rule.ts';
import { keyOf, toldOf } from './told-figures.ts';

/** Points of share under what keeps a deposit from which on it is lost for certain, whatever the rounding. */
const ROUNDED = 0.05;
/** Votes, at most, that lose the deposit where few have voted. */
const PLAINLY_FEW = 1500;
/** Paragraphs back in which those spoken of last are looked for. */
const NEAR = 1;

/** Who lost the deposit by the figures, by party or surname. */
type Losers = ReadonlyMap<string, Reading['subject']>;

/**
 * Readings of one contest in which "all the others" or "both lost their deposits" is said of each candidate who did by
 * the contest's own figures: whose share is told to be under a twentieth, or whose votes are, of the least that all
 * votes can be. Nobody else is known to be meant; "the others" are others than those of whom the text has told by then.
 */
export function withTheRest(readings: readonly Reading[]): readonly Reading[] {
  if (!readings.some(({ draft }) => isUnnamed(draft.who))) return readings;
  const lost = losersOf(readings);
  const toldBefore = ({ span }: Reading, key: string): boolean =>
    readings.some((each) => each.span[0] < span[0] && keyOf(each) === key);
  return readings.flatMap((reading) => {
    if (!isUnnamed(reading.draft.who)) return [reading];
    const meant =
      reading.draft.who === REST
        ? [...lost].flatMap(([key, subject]) => (toldBefore(reading, key) ? [subject] : []))
        : spokenOf(reading, readings, lost);
    return meant.map((subject) => ({ ...reading, subject }));
  });
}

/** True of the marks for people whom a statement does not name, but the figures show. */
export const isUnnamed = (who: string | undefined): boolean => who === REST || who === THOSE;

function losersOf(readings: readonly Reading[]): Losers {
  const told = toldOf(readings);
  const least = Math.max(
    told.total?.[0] ?? 0,
    [...told.votes.values()].reduce((sum, votes) => sum + votes, 0),
  );
  const lost = new Map<string, Reading['subject']>();
  for (const reading of readings.filter(tellsFigure)) {
    const key = keyOf(reading) ?? '';
    const votes = told.votes.get(key);
    const share = told.shares.get(key) ?? (votes && least > 0 ? (100 * votes) / least : 100);
    if (share < keepsDeposit(reading.contest.year) - ROUNDED && !told.winners.has(key) && !lost.get(key)?.candidate)
      lost.set(key, reading.subject);
  }
  return lost;
}

/** True of somebody's own votes or share in this contest. */
const tellsFigure = (reading: Reading): boolean =>
  keyOf(reading) !== null && reading.scope === 'this' && /^(?:votes|share)$/.test(reading.draft.kind);

/**
 * Of whom "both lost their deposits" is said: who did of those whose figures stand before it in its sentence, else all
 * of those in the nearest sentence before, where that speaks of as many and of nobody who may have kept it.
 */
function spokenOf(said: Reading, readings: readonly Reading[], lost: Losers): readonly Reading['subject'][] {
  const figures = readings.filter((each) => tellsFigure(each) && each.span[0] < said.span[0]);
  const told = toldOf(readings);
  const most = Math.max(0, ...told.votes.values());
  const mayBeLost = (key: string): boolean =>
    lost.has(key) ||
    (!told.winners.has(key) &&
      (told.shares.get(key) ?? 0) <= keepsDeposit(said.contest.year) - ROUNDED &&
      (told.votes.get(key) ?? 0) < Math.min(PLAINLY_FEW, most));
  const toldWith = (other: Reading): readonly (readonly [string, Reading['subject']])[] => [
    ...new Map(
      figures
        .filter(({ sentence, paragraph }) => sentence === other.sentence && paragraph === other.paragraph)
        .map((each) => [keyOf(each) ?? '', each.subject]),
    ),
  ];
  const here = toldWith(said).filter(([key]) => lost.has(key));
  const last = figures
    .filter(({ sentence, paragraph }) => sentence !== said.sentence && paragraph >= said.paragraph - NEAR)
    .sort((a, b) => a.span[0] - b.span[0])
    .at(-1);
  const there = last ? toldWith(last) : [];
  const { those } = said.draft;
  if (those === 'one') {
    const [first, second] = here.length > 0 ? here : there.filter(([key]) => lost.has(key));
    return first && !second ? [lost.get(first[0]) ?? null] : [];
  }
  const meant = here.length > 0 ? here : there.every(([key]) => mayBeLost(key)) ? there : [];
  return (those === 'both' ? meant.length === 2 : meant.length > 1)
    ? meant.map(([key, subject]) => lost.get(key) ?? subject)
    : [];
}
