import type { Swing } from '#records';
import { type Line, sameLine, samePerson } from './lineage.ts';
import { shareChange, standsFor } from './share-change.ts';
import { butlerSwing, steedSwing } from './swing.ts';
import type { Counted, Tally } from './tally.ts';

/** Difference from the headline, in proportion, from which a second answer is worth a reader's time (one point). */
const WORTH_SHOWING = 0.01;

/**
 * Swings by other conventions (methodology 4.9), in this order: the headline's own pair where it may not be
 * headlined, first and second now, the former top two, greatest faller to greatest riser, Conservative and
 * Labour, the winning member counted as the absent party's line, and Steed swing of the headline's pair.
 * None that repeats the headline or another: same two parties, same method.
 */
export function alternativeSwings(
  pair: readonly [Line, Line],
  name: Swing['pair'],
  now: Tally,
  then: Tally,
  headline: Swing | null,
): Swing[] {
  const candidates = [
    butlerSwing(pair[0], pair[1], now, then, name),
    between(now.runnerUp, now.winner, now, then, 'firstAndSecond'),
    between(then.winner, then.runnerUp, now, then, 'formerTopTwo'),
    fallerToRiser(now, then),
    labourConservative(now, then),
    memberAsParty(now, then),
    steedSwing(pair[0], pair[1], now, then, name),
  ];
  const kept: Swing[] = [];
  for (const candidate of candidates) {
    if (candidate === null) continue;
    if (headline !== null && sameAnswer(candidate, headline)) continue;
    if (kept.some((each) => sameAnswer(candidate, each))) continue;
    kept.push(candidate);
  }
  return kept;
}

/**
 * Whether an alternative says something else than the headline: other parties, another direction, or a size
 * that differs by a point or more. Always, where there is no headline swing.
 */
export function worthShowing(alternative: Swing, headline: Swing | null): boolean {
  if (headline === null) return true;
  if (alternative.from !== headline.from || alternative.to !== headline.to) return true;
  return Math.abs(alternative.size - headline.size) >= WORTH_SHOWING;
}

function sameAnswer(one: Swing, other: Swing): boolean {
  return one.method === other.method && one.from === other.from && one.to === other.to && one.size === other.size;
}

function between(one: Line | null, other: Line | null, now: Tally, then: Tally, pair: Swing['pair']): Swing | null {
  return one === null || other === null ? null : butlerSwing(one, other, now, then, pair);
}

/** From the line that lost the most share to the one that won the most; one that stood at one end only counts from nothing. */
function fallerToRiser(now: Tally, then: Tally): Swing | null {
  const moves = new Map<Counted, number>();
  for (const each of now.ranked) {
    const { stoodBefore, change } = shareChange(each, now, then);
    if (stoodBefore === null || (stoodBefore && change === null)) continue;
    moves.set(each, change ?? each.share ?? 0);
  }
  for (const each of then.ranked) {
    const best = standsFor(each, then)?.index === each.index;
    if (best && standsFor(each, now) === null) moves.set(each, -(each.share ?? 0));
  }
  const sorted = [...moves].sort(([, one], [, other]) => one - other);
  const [faller, riser] = [sorted.at(0), sorted.at(-1)];
  if (!faller || !riser || faller[1] >= 0 || riser[1] <= 0) return null;
  return butlerSwing(faller[0], riser[0], now, then, 'fallerToRiser');
}

/** Strict Butler swing between Labour and the Conservatives; null unless both stood at both ends. */
function labourConservative(now: Tally, then: Tally): Swing | null {
  const [labour, conservative] = ['lab', 'con'].map((key) => now.ranked.find((each) => each.key === key));
  const swing = between(labour ?? null, conservative ?? null, now, then, 'labourConservative');
  return swing?.fromZero ? null : swing;
}

/**
 * The member who won last time and stands now under another standing, counted as the line of the party he
 * won for, where that party stood no candidate; against the first (or second) of the rest.
 */
function memberAsParty(now: Tally, then: Tally): Swing | null {
  const { winner } = then;
  if (winner === null || standsFor(winner, now) !== null) return null;
  const member = now.ranked.find((each) => samePerson(each.candidacy, winner.candidacy));
  const rival = now.ranked.find((each) => each !== member && !(member && sameLine(each, member)));
  if (!member || !rival) return null;
  const candidacy = { ...member.candidacy, party: winner.candidacy.party };
  const as = (each: Counted): Counted =>
    each.index === member.index ? { ...each, key: winner.key, kind: winner.kind, candidacy } : each;
  const recast: Tally = { ...now, counted: now.counted.map(as), ranked: now.ranked.map(as) };
  const swing = butlerSwing(winner, rival, recast, then, 'memberAsParty');
  return swing?.fromZero ? null : swing;
}
