import { candidatesNamed, countNamed, ENOUGH, fullNamesOf, LOOKED_THROUGH } from './candidates-named.ts';
import { isoDay } from './day-count.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { RegisterByElection } from './register.ts';
import { BY_ELECTION } from './lexicon.ts';

/** Names of a by-election that a text has to have before it is supposed to be on it where it never says so. */
const ENOUGH_ALONE = 3;

/**
 * ISO day on which a text that bears no date is supposed to have been published: the day after the poll whose seats,
 * candidates and former members it names most, as a report is; of several the last. Null where it names too few.
 */
export function supposedDay(text: string, { polls }: Gazetteer): string | null {
  const looked = text.slice(0, LOOKED_THROUGH);
  const enough = BY_ELECTION.test(looked) ? ENOUGH : ENOUGH_ALONE;
  const named = new Map<number, number>();
  const told = new Set<number>();
  const seats = new Map<number, number>();
  for (const { day, known } of polls) {
    const count = countNamed(looked, namesOf(known));
    named.set(day, (named.get(day) ?? 0) + count);
    if (looked.includes(known.constituency)) seats.set(day, (seats.get(day) ?? 0) + 1);
    // Who had left a seat may have been the one who won it before; two seats that polled on one day tell it too.
    if ((count >= enough && candidatesNamed(looked, known) > 0) || (seats.get(day) ?? 0) >= enough) told.add(day);
  }
  const [last] = [...told].sort((a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0) || b - a);
  return last === undefined ? null : isoDay(last + 1);
}

/** What may be named of a by-election, each in its forms: the seat, the member who left, every candidate. */
const namesOf = (known: RegisterByElection): readonly (readonly string[])[] => [
  [known.constituency],
  ...(known.outgoing?.person ? [[known.outgoing.person]] : []),
  ...fullNamesOf(known),
];
