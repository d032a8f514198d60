import type { Almanac, ByElectionEntry, Turnout } from '#records';
import { grouped, shelfOf, type Shelf } from './shelf.ts';

/** The two halves of the record: rankings are over one of them unless a page says otherwise. */
export type Era = 'since-2010' | 'before-2010';

/** A place in an order; `of` counts those that could be ranked. Equal values share a rank. */
export type Standing = { readonly rank: number; readonly of: number };

/** One order over an era's by-elections, greatest first, with each one's standing in it. */
export type Order = {
  readonly entries: readonly ByElectionEntry[];
  readonly standing: ReadonlyMap<string, Standing>;
};

/** The orders of one era, each over the by-elections for which its figure is known. */
export type Standings = {
  readonly entries: readonly ByElectionEntry[];
  readonly swing: Order;
  readonly turnout: Order;
  readonly majority: Order;
  /** Declared by-elections without a headline swing. */
  readonly withoutSwing: readonly ByElectionEntry[];
  /**
   * Swings that were, when they happened, the era's largest from one party to another, with the next larger one the
   * same way (null: still the largest). Only directions with at least four swings.
   */
  readonly records: ReadonlyMap<string, ByElectionEntry | null>;
};

/** First day of the Parliament elected on 6 May 2010: the record is whole from here on. */
const WHOLE_SINCE = '2010-05-06';

export const eraOf = (entry: ByElectionEntry): Era =>
  entry.byElection.pollingDay >= WHOLE_SINCE ? 'since-2010' : 'before-2010';

/** Words for an era after a noun: "by-elections since 2010". */
export const eraWords = (era: Era): string => (era === 'since-2010' ? 'since 2010' : 'from 1979 to 2010');

/** Party that won the baseline and so defends the seat; null without a baseline. */
export function defenderOf({ measures: { outcome } }: ByElectionEntry): string | null {
  if (!outcome || outcome.kind === 'win') return null;
  return outcome.kind === 'gain' ? outcome.from : outcome.party;
}

/** Headline swing, a proportion: positive away from the party that defended the seat, negative towards it. Null without one. */
export function swingAgainstDefender(entry: ByElectionEntry): number | null {
  const { swing } = entry.measures.swing;
  const defender = defenderOf(entry);
  if (!swing || defender === null) return null;
  return swing.to === defender ? -swing.size : swing.size;
}

/** Turnout by ballot papers where the rejected ones are known, else by valid votes; a proportion. */
export const turnoutShown = ({ measures: { turnout } }: ByElectionEntry): number | null => turnoutBest(turnout);

/** Turnout by ballot papers, else by valid votes. */
export const turnoutBest = ({ ballotBox, validVotes }: Turnout): number | null => ballotBox ?? validVotes;

const made = new WeakMap<Almanac, Readonly<Record<Era, Standings>>>();

/** The orders of an era, sorted once per almanac. */
export function standingsOf(almanac: Almanac, era: Era): Standings {
  const known = made.get(almanac);
  if (known) return known[era];
  const shelf = shelfOf(almanac);
  const both = { 'since-2010': standingsIn(shelf, 'since-2010'), 'before-2010': standingsIn(shelf, 'before-2010') };
  made.set(almanac, both);
  return both[era];
}

function standingsIn(shelf: Shelf, era: Era): Standings {
  const entries = shelf.byDate.filter((entry) => eraOf(entry) === era && entry.byElection.status === 'declared');
  return {
    entries,
    swing: orderBy(entries, swingAgainstDefender),
    turnout: orderBy(entries, turnoutShown),
    majority: orderBy(entries, (entry) => entry.measures.majority?.votes ?? null),
    withoutSwing: entries.filter((entry) => swingAgainstDefender(entry) === null),
    records: recordsOf(entries),
  };
}

/** Follows the largest swing of each direction through time; `entries` are oldest first. */
function recordsOf(entries: readonly ByElectionEntry[]): ReadonlyMap<string, ByElectionEntry | null> {
  const swung = entries.filter(({ measures }) => measures.swing.swing !== null);
  const sizeOf = ({ measures }: ByElectionEntry): number => measures.swing.swing!.size;
  const records = new Map<string, ByElectionEntry | null>();
  const directions = grouped(swung, ({ measures: { swing } }) => `${swing.swing!.from} ${swing.swing!.to}`);
  for (const same of directions.values()) {
    if (same.length < 4) continue;
    let largest: ByElectionEntry | null = null;
    for (const each of same) {
      if (largest !== null && sizeOf(each) <= sizeOf(largest)) continue;
      if (largest !== null) records.set(largest.byElection.id, each);
      records.set(each.byElection.id, null);
      largest = each;
    }
  }
  return records;
}

/** Entries with a value, greatest first; equal ones in order of date, sharing a rank. */
export function orderBy(entries: readonly ByElectionEntry[], value: (entry: ByElectionEntry) => number | null): Order {
  const valued = entries.flatMap((entry) => {
    const of = value(entry);
    return of === null ? [] : [{ entry, of }];
  });
  valued.sort((a, b) => b.of - a.of);
  const standing = new Map<string, Standing>();
  let rank = 0;
  valued.forEach(({ entry, of }, index) => {
    if (index === 0 || valued[index - 1]!.of !== of) rank = index + 1;
    standing.set(entry.byElection.id, { rank, of: valued.length });
  });
  return { entries: valued.map(({ entry }) => entry), standing };
}
