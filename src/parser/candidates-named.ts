import { MONTHS } from './lexicon.ts';
import { madeOnce } from './made-once.ts';
import type { RegisterByElection } from './register.ts';

/** Characters of a text that are looked through for names. */
export const LOOKED_THROUGH = 60_000;

/** Number of a by-election's candidates whom a text names in full, by return or by use. */
export function candidatesNamed(text: string, known: RegisterByElection): number {
  const { looked, joints } = lookedThrough(text);
  return joined(fullNamesOf(known)).filter((forms) =>
    forms.some(([form, joint]) => (joint === null || joints.has(joint)) && looked.includes(form)),
  ).length;
}

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

/** People, each in the forms of the name. */
type Names = readonly (readonly string[])[];

/** Characters on either side of a space at which the parts of a name are joined. */
const BESIDE = 2;

/** What stands around a space with no small letter behind it; null where there is too little, or one. */
const jointAt = (text: string, space: number): string | null =>
  space >= BESIDE && !/[a-z]/.test(text.charAt(space + 1)) && space + BESIDE < text.length
    ? text.slice(space - BESIDE, space + BESIDE + 1)
    : null;

/** The forms with what stands around the first space of each, where that can tell: no text has the form that has not this. */
const joined = madeOnce((all: Names) =>
  all.map((forms) => forms.map((form) => [form, jointAt(form, form.indexOf(' '))] as const)),
);

/** A surname in capitals, as returning officers list them: "BELL, Ann", "BELL Ann". Only capitals are looked behind. */
const CAPITALS = /(\p{Lu})(?<![\p{L}\d]\p{Lu})(\p{Lu}[\p{Lu}'’-]+),?(?= \p{Lu}\p{Ll})/gu;

interface Looked {
  readonly text: string;
  /** The text's beginning with the surnames that it lists in capitals as others are written. */
  readonly looked: string;
  /** What stands around each of its spaces: of thousands of names all but a few are told to be missing by this. */
  readonly joints: ReadonlySet<string | null>;
}

let last: Looked = { text: '', looked: '', joints: new Set() };

/** How a text is looked through; one text is asked of for many people. */
function lookedThrough(text: string): Looked {
  if (last.text !== text) {
    const looked = text
      .slice(0, LOOKED_THROUGH)
      .replace(CAPITALS, (_, first: string, rest: string) => `${first}${rest.toLowerCase()},`);
    const joints = new Set<string | null>();
    for (let at = looked.indexOf(' '); at >= 0; at = looked.indexOf(' ', at + 1)) joints.add(jointAt(looked, at));
    last = { text, looked, joints };
  }
  return last;
}

/** The forms in which each candidate may be named in full: as returned, as known, without the middle names, without accents. */
export const fullNamesOf = madeOnce(({ candidates }: RegisterByElection): Names =>
  candidates.map(({ name, knownAs }) => [
    ...new Set(
      [knownAs ?? name, name, shortened(name), listed(name)]
        .filter((each) => each.includes(' '))
        .flatMap((each) => [each, withoutAccents(each)]),
    ),
  ]),
);

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

const shortened = (name: string): string => `${name.slice(0, name.indexOf(' '))}${name.slice(name.lastIndexOf(' '))}`;

/** As a list in the order of surnames has it. */
const listed = (name: string): string => name.replace(/^(\S+).* (\S+)$/, '$2, $1');
