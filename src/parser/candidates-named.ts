import type { Gazetteer } from './gazetteer.ts';
import { MONTHS } from './lexicon.ts';
import { recentPolls } from './recent-polls.ts';
import type { RegisterByElection } from './register.ts';

/** How many of a by-election's candidates a text names in full. */
export interface Standing {
  readonly known: RegisterByElection;
  readonly named: number;
}

/** Candidates named in full from whom on a text is on their contest, whatever else it speaks of. */
export const ENOUGH = 2;

/** Characters of a text that are looked through for names. */
export const LOOKED_THROUGH = 60_000;

/** By-elections polled in the 45 days before an ISO day, by seat, with the number of their candidates whom a text names in full. */
export function recentStandings(
  text: string,
  gazetteer: Gazetteer,
  published: string | null,
): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  for (const { seat, known } of recentPolls(gazetteer, published))
    if (known.pollingDay !== published) found.set(seat, { known, named: candidatesNamed(text, known) });
  return found;
}

/** Of several by-elections the one of whose candidates a text names most in full; null below two, or where two have as many. */
export const byFullNames = (text: string, all: readonly RegisterByElection[]): RegisterByElection | null =>
  theOneOfMost(all, (known) => candidatesNamed(text, known));

/** Of several by-elections the one with most candidates counted; null below two, or where two have as many. */
export function theOneOfMost(
  all: readonly RegisterByElection[],
  countOf: (known: RegisterByElection) => number,
): RegisterByElection | null {
  const counts = all.map(countOf);
  const best = Math.max(0, ...counts);
  const first = counts.indexOf(best);
  return best >= ENOUGH && first === counts.lastIndexOf(best) ? (all[first] ?? null) : null;
}

/** Number of a by-election's candidates whom a text names in full, by return or by use. */
export const candidatesNamed = (text: string, known: RegisterByElection): number =>
  countNamed(text, fullNamesOf(known));

/** Whether a text names the member who had left, and was not to stand again. */
export function namesWhoLeft(text: string, known: RegisterByElection): boolean {
  const left = known.outgoing?.person;
  return !!left && text.includes(left) && !fullNamesOf(known).some((names) => names.includes(left));
}

/** Whether a text names a poll by its month ("May 1993") and one of its candidates. */
export const isToldAgain = (text: string, known: RegisterByElection): boolean =>
  namesMonth(text, known.pollingDay) && candidatesNamed(text, known) > 0;

const namesMonth = (text: string, day: string): boolean =>
  [...text.matchAll(new RegExp(`(\\w+),? ${day.slice(0, 4)}\\b`, 'g'))].some(
    ([, word = '']) => MONTHS.get(word.toLowerCase()) === Number(day.slice(5, 7)),
  );

/** Of people or places, each in its forms, the number that a text names. */
export function countNamed(text: string, all: readonly (readonly string[])[]): number {
  const looked = inSmallLetters(text);
  return all.filter((forms) => forms.some((form) => looked.includes(form))).length;
}

/** A surname in capitals, as returning officers list them: "BELL, Ann", "BELL Ann". */
const CAPITALS = /(?<![\p{L}\d])(\p{Lu})(\p{Lu}[\p{Lu}'’-]+),?(?= \p{Lu}\p{Ll})/gu;

let last = { text: '', looked: '' };

/** A text's beginning with the surnames that it lists in capitals as others are written; one text is asked of for many people. */
function inSmallLetters(text: string): string {
  if (last.text !== text) {
    const looked = text
      .slice(0, LOOKED_THROUGH)
      .replace(CAPITALS, (_, first: string, rest: string) => `${first}${rest.toLowerCase()},`);
    last = { text, looked };
  }
  return last.looked;
}

const fullNames = new WeakMap<RegisterByElection, readonly (readonly string[])[]>();

/** The forms in which each candidate may be named in full: as returned, as known, without the middle names, without accents. */
export function fullNamesOf(known: RegisterByElection): readonly (readonly string[])[] {
  const made = fullNames.get(known);
  if (made) return made;
  const names = known.candidates.map(({ name, knownAs }) => [
    ...new Set(
      [knownAs ?? name, name, shortened(name), listed(name)]
        .filter((each) => each.includes(' '))
        .flatMap((each) => [each, withoutAccents(each)]),
    ),
  ]);
  fullNames.set(known, names);
  return names;
}

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

const shortened = (name: string): string => `${name.slice(0, name.indexOf(' '))}${name.slice(name.lastIndexOf(' '))}`;

/** As a list in the order of surnames has it. */
const listed = (name: string): string => name.replace(/^(\S+).* (\S+)$/, '$2, $1');
