import type { Contest } from './contests.ts';
import { madeOnce } from './made-once.ts';
import { sameFirstName, type People } from './people.ts';
import type { RegisterByElection } from './register.ts';
import { surnameOf } from './surname-of.ts';

/** People who stand in one contest of the register belong to its seat. */
export function seatPeople(people: People, contests: readonly Contest[]): void {
  const known = contests.flatMap(({ constituency, known: of }) =>
    of ? [{ constituency, left: of.outgoing?.person, stood: firstNamesOf(of) }] : [],
  );
  if (known.length === 0) return;
  for (const person of people.all()) {
    const words = person.name.split(' ');
    const first = words.length === 1 ? null : (words[0] as string);
    const last = surnameOf(person.name);
    const fits = (firsts: readonly string[]): boolean =>
      firsts.length > 0 && (first === null || firsts.some((each) => sameFirstName(each, first)));
    const left = known.filter((each) => each.left && surnameOf(each.left) === last && fits([firstOf(each.left)]));
    if (left[0] && left.length === 1) {
      person.seat = left[0].constituency;
      person.left = true;
    }
    const seats = known.filter(({ stood }) => fits(stood.get(last) ?? []));
    if (!seats[0] || seats.length !== 1) continue;
    person.seat = seats[0].constituency;
    person.candidate = true;
  }
}

const firstOf = (name: string): string => name.split(' ')[0] ?? '';

/** First names of a by-election's candidates, by return and by use, by surname. */
const firstNamesOf = madeOnce((known: RegisterByElection): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const { name, knownAs } of known.candidates)
    for (const each of [knownAs ?? name, name]) {
      const last = surnameOf(each);
      names.set(last, [...(names.get(last) ?? []), firstOf(each)]);
    }
  return names;
});
