import { countNamed, ENOUGH, fullNamesOf, LOOKED_THROUGH } from './candidates-named.ts';
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
  for (const { day, known } of polls) {
    const count = countNamed(looked, namesOf(known));
    if (count >= enough) named.set(day, (named.get(day) ?? 0) + count);
  }
  const most = Math.max(...named.values());
  const days = [...named].flatMap(([day, count]) => (count === most ? [day] : []));
  return days.length === 0 ? null : isoDay(Math.max(...days) + 1);
}

/** What may be named of a by-election, each in its forms: the seat, the member who left, every candidate. */
const namesOf = (known: RegisterByElection): readonly (readonly string[])[] => [
  [known.constituency],
  ...(known.outgoing?.person ? [[known.outgoing.person]] : []),
  ...fullNamesOf(known),
];
