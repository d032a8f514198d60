import { MONTHS } from './lexicon.ts';
import type { RegisterByElection } from './register.ts';

/** Characters of a text that are looked through for names. */
export const LOOKED_THROUGH = 60_000;

/** Number of a by-election's candidates whom a text names in full, by return or by use. */
export const candidatesNamed = (text: string, known: RegisterByElection): number =>
  countNamed(text, fullNamesOf(known));

/** Whether a text names the member who had left, and was not to stand again. */
export function namesWhoLeft(text: string, known: RegisterByElection): boolean {
  const left = known.outgoing?.person;
  return !!left && text.includes(left) && !fullNamesOf(known).some((names) => names.includes(left));
}

/** Whether a text has the month of an ISO day, with its year. */
export const namesMonth = (text: string, day: string): boolean =>
  [...text.matchAll(new RegExp(`(\\w+),? ${day.slice(0, 4)}\\b`, 'g'))].some(
    ([, word = '']) => MONTHS.get(word.toLowerCase()) === Number(day.slice(5, 7)),
  );

/** Of people or places, each in its forms, the number that a text names. */
function countNamed(text: string, all: readonly (readonly string[])[]): number {
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
