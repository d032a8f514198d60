import { inLines } from './in-lines.ts';
import type { KnownNames } from './known-names.ts';
import { PARTICLES, TITLES } from './lexicon.ts';
import type { Person, PersonMention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** A run of capitals that may be a person. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  /** Words of the name, titles left out, as printed. */
  readonly words: readonly string[];
  readonly title: string | null;
  readonly first: number;
  readonly last: number;
}

const SPACE = /^(?: |-|\. | ["']|["'] )$/;

/** Runs of capitalised words that may be names; words that are taken (parties, seats, figures) end a run. */
export function nameRuns(
  clean: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  names: KnownNames,
): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!token.capital || taken.has(i)) continue;
    let last = i;
    for (;;) {
      const here = tokens[last] as Token;
      const next = tokens[last + 1];
      if (!next || taken.has(last + 1) || here.possessive) break;
      const gap = clean.slice(here.end, next.start);
      if (!SPACE.test(gap)) break;
      if (gap === '. ' && here.text.length > 1 && !TITLES.has(here.lower)) break;
      let to = last + 1;
      while (to < last + 3 && !tokens[to]?.capital && PARTICLES.has(tokens[to]?.lower ?? '')) to++;
      if (!tokens[to]?.capital || taken.has(to)) break;
      last = to;
    }
    for (const run of split(tokens, i, last, names)) runs.push(run);
    i = last;
  }
  return runs;
}

/** Cuts a run of capitals at words that are in nobody's name, and takes its titles off. */
function split(
  tokens: readonly Token[],
  first: number,
  last: number,
  { firstNames, common, bodies }: KnownNames,
): readonly NameRun[] {
  const runs: NameRun[] = [];
  let from = first;
  const push = (to: number): void => {
    let title: string | null = null;
    let at = from;
    while (at <= to && TITLES.has((tokens[at] as Token).lower)) title = (tokens[at++] as Token).lower;
    if (at <= to)
      runs.push({
        start: (tokens[from] as Token).start,
        end: (tokens[to] as Token).end,
        words: tokens.slice(at, to + 1).map((token) => token.text),
        title,
        first: from,
        last: to,
      });
  };
  for (let k = first; k <= last; k++) {
    const { lower: word, end } = tokens[k] as Token;
    // "A. N. Bell": an initial with its stop.
    if (word.length === 1 && k < last && (tokens[k + 1] as Token).start > end + 1) continue;
    const beforeName = k === from || TITLES.has((tokens[k - 1] as Token).lower);
    if (
      common.has(word) &&
      // "Mr Western", "Ms Hope"
      !(k > first && /^(?:mrs?|ms|miss)$/.test((tokens[k - 1] as Token).lower)) &&
      !(firstNames.has(word) && k < last) &&
      // A common word ends a name only when what came before is no first name: "Andrew Home" stays whole.
      !(k === from + 1 && !beforeName && !bodies.has(word) && firstNames.has((tokens[from] as Token).lower))
    ) {
      if (k > from) push(k - 1);
      from = k + 1;
    }
  }
  if (from <= last) push(last);
  return runs;
}

/** Last words of what is no person, though a first name opens it: "Victoria Road", "Stanley Cup". */
const THINGS = new RegExp(inLines`
  ^(?:
    street|road|hall|school|hospital|house|park|news|live|court|council|party|office|centre|sport|wall|cup|media
    |images
  )$
`);

/** True where a run of two words or more is a person's full name. */
export function isFullName(run: NameRun, headline: boolean, { firstNames, bodies }: KnownNames): boolean {
  const { words } = run;
  if (words.length < 2 || words.length > 5) return false;
  const lower = words.map((word) => word.toLowerCase());
  const firstName = firstNames.has(lower[0] as string);
  const lastWord = lower[lower.length - 1] as string;
  const odd = lower.filter((word) => bodies.has(word));
  if (firstName || run.title)
    return odd.length === 0 || (odd.length === 1 && lower.length === 2 && !THINGS.test(lastWord));
  return (
    !headline && odd.length === 0 && words.every((word) => /[a-zà-ÿ]/.test(word) || word.length <= 2 || /-/.test(word))
  );
}

/** Pairs of short and long first names that articles exchange. */
const SHORT_NAMES: readonly (readonly [string, string])[] = [
  ['bob', 'robert'], ['rob', 'robert'], ['bill', 'william'], ['dick', 'richard'], ['jim', 'james'], ['mike', 'michael'], ['mick', 'michael'],
  ['tony', 'anthony'], ['liz', 'elizabeth'], ['betty', 'elizabeth'], ['harry', 'henry'], ['jack', 'john'], ['kate', 'catherine'], ['kate', 'katherine'],
  ['peggy', 'margaret'], ['maggie', 'margaret'], ['ted', 'edward'], ['andy', 'andrew'], ['sandy', 'alexander'], ['becky', 'rebecca'], ['jon', 'jonathan'],
  ['gen', 'genevieve'], ['jenny', 'jennifer'], ['fred', 'frederick'], ['greg', 'gregory'], ['joe', 'joseph'], ['jo', 'joanna'], ['jo', 'josephine'], ['chris', 'christopher'],
  ['chris', 'christine'], ['des', 'desmond'], ['dave', 'david'], ['steve', 'stephen'], ['steve', 'steven'], ['sue', 'susan'], ['pam', 'pamela'], ['ron', 'ronald'],
]; // prettier-ignore

/** True where two first names may be one person's. */
export function sameFirstName(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))) return true;
  if (x.length >= 3 && y.length >= 3 && x.slice(0, 3) === y.slice(0, 3)) return true;
  return SHORT_NAMES.some(([short, long]) => (x === short && y === long) || (y === short && x === long));
}

const surnameOf = (words: readonly string[]): string => (words[words.length - 1] as string).toLowerCase();

/** Everybody whom an article names, by surname. */
export interface People {
  /** The person of a full name, made on first sight. */
  readonly named: (words: readonly string[]) => Person;
  /** The person whom a surname alone means, null where none or several fit. */
  readonly bySurname: (surname: string) => Person | null;
  readonly all: () => readonly Person[];
}

/** An empty list of people. */
export function gatherPeople({ firstNames }: KnownNames): People {
  const bySurname = new Map<string, Person[]>();
  const sexOf = (words: readonly string[]): Person['sex'] =>
    (words.length > 1 && firstNames.get((words[0] as string).toLowerCase())) || null;
  const named = (words: readonly string[]): Person => {
    const surname = surnameOf(words);
    const list = bySurname.get(surname) ?? [];
    const name = words.join(' ').replace(/ - |(?<=\w) -(?=\w)/g, '-');
    const same = list.find(
      (each) => words.length === 1 || sameFirstName(each.name.split(' ')[0] as string, words[0] as string),
    );
    if (same) {
      if (name.length > same.name.length) {
        same.name = name;
        same.sex = sexOf(words);
      }
      return same;
    }
    const person: Person = { name, sex: sexOf(words), surname, party: null, seat: null, candidate: false };
    list.push(person);
    bySurname.set(surname, list);
    return person;
  };
  return {
    named,
    bySurname: (surname) => {
      const list = bySurname.get(surname.toLowerCase()) ?? [];
      return list.length === 1 ? (list[0] as Person) : null;
    },
    all: () => [...bySurname.values()].flat(),
  };
}

/** The name of a run as the text prints it, hyphens kept. */
export function wordsOfRun(clean: string, tokens: readonly Token[], run: NameRun): readonly string[] {
  const skipped = run.last - run.first + 1 - run.words.length;
  const words: string[] = [];
  for (let k = run.first + skipped; k <= run.last; k++) {
    const token = tokens[k] as Token;
    const prior = tokens[k - 1];
    if (words.length > 0 && prior && clean.slice(prior.end, token.start) === '-')
      words[words.length - 1] += `-${token.text}`;
    else words.push(token.text);
  }
  return words;
}

/** Mention of a person over a run. */
export const personMention = (run: NameRun, person: Person): PersonMention => ({
  kind: 'person',
  person,
  party: null,
  start: run.start,
  end: run.end,
});
