import { dayNumber } from './day-count.ts';
import { knownNames, type KnownNames } from './known-names.ts';
import type { Register, RegisterByElection } from './register.ts';

/** A name as words in small letters, with what it stands for. */
export interface Name {
  readonly words: readonly string[];
  /** Canonical party or seat. */
  readonly stands: string;
  /** May be read inside a sentence; the others (`C`, `Ind`, `Elvis`) only where a list or bracket shows what they are. */
  readonly prose: boolean;
  /** Every word of four letters or more must be printed with a capital. */
  readonly capital: boolean;
}

/** A by-election by the day count of its polling day. */
export interface Poll {
  readonly seat: string;
  readonly day: number;
  readonly known: RegisterByElection;
}

/** A register made ready for matching. Compile once, use for every article. */
export interface Gazetteer {
  /** By first word, longest name first. */
  readonly parties: ReadonlyMap<string, readonly Name[]>;
  readonly seats: ReadonlyMap<string, readonly Name[]>;
  /** Parts of two words or more of seats' names that are no seat themselves and part of one seat only. */
  readonly parts: ReadonlyMap<string, readonly Name[]>;
  /** Party of a label on its own, as in `(Lab)`: key made by {@link labelKey}. */
  readonly labels: ReadonlyMap<string, string>;
  /** By-elections of a seat, oldest first. */
  readonly byElections: ReadonlyMap<string, readonly RegisterByElection[]>;
  /** Every one of them, with its seat and the day count of its polling day, in the order of `byElections`. */
  readonly polls: readonly Poll[];
  /** First and last year of `polls`; without any, infinite and the wrong way round. */
  readonly years: readonly [first: number, last: number];
  /** Whether `polls` are taken to be all of their years: a seat that is not among them had no by-election then. */
  readonly isWhole: boolean;
  /** Canonical names of standings that are not one party. */
  readonly independents: ReadonlySet<string>;
  readonly names: KnownNames;
}

/** A name's words in small letters, without marks; `&` is `and`. */
export function wordsOf(name: string): readonly string[] {
  const held = wordsHeld.get(name);
  if (held) return held;
  const words = splitName(name);
  if (wordsHeld.size < MOST) wordsHeld.set(name, words);
  return words;
}

function splitName(name: string): readonly string[] {
  return (
    name
      .normalize('NFC')
      .replaceAll('’', "'")
      .replaceAll('&', ' and ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'(?!s\b)\p{L}+)*/gu) ?? []
  ).filter((word) => word !== 's');
}

const PLAIN = /^[ -~]*$/;
const wordsHeld = new Map<string, readonly string[]>();
/** Names whose words are held. */
const MOST = 10_000;

/** Key of a party label, blind to case, marks and spaces. */
export function labelKey(label: string): string {
  if (PLAIN.test(label))
    return label
      .toLowerCase()
      .replaceAll('&', 'and')
      .replace(/'s(?![a-z0-9])/g, '')
      .replace(/[^a-z0-9]+/g, '');
  return label
    .normalize('NFC')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** By-elections from which on a register is taken to have all of its years; one with fewer is a sample. */
const WHOLE_REGISTER = 100;

/** Words that are parties only with more words around them. */
const NEVER_PROSE = /^(?:(?:the )?speaker|independents?|social democratic|official|new labour)$/i;

/** Compiles a register. */
export function compileRegister(register: Register): Gazetteer {
  const seats = seatsOf(register);
  const byElections = byElectionsOf(register);
  const polls = [...byElections].flatMap(([seat, list]) =>
    list.map((known) => ({ seat, day: dayNumber(known.pollingDay), known })),
  );
  const polled = polls.map(({ known }) => Number(known.pollingDay.slice(0, 4)));
  return {
    parties: partiesOf(register),
    seats,
    parts: partsOf([...seats.values()].flat()),
    labels: labelsOf(register),
    byElections,
    polls,
    years: [Math.min(...polled), Math.max(...polled)],
    isWhole: polls.length >= WHOLE_REGISTER,
    independents: new Set(register.parties.filter(({ kind }) => kind !== 'party').map(({ name }) => name)),
    names: knownNames(register.names),
  };
}

type Party = Register['parties'][number];

/** All that a party goes by. */
const aliasesOf = ({ name, shortName, abbreviation, aliases }: Party): readonly string[] => [
  name,
  shortName,
  abbreviation,
  ...aliases,
];

/** The party of each label; one of the past (the alliance of the 1980s) gives way where a later one goes by the same. */
function labelsOf({ parties }: Register): ReadonlyMap<string, string> {
  const past = new Set(parties.filter(({ to }) => (to ?? 9999) < 1992).map(({ name }) => name));
  const labels = new Map<string, string>();
  for (const party of parties)
    for (const key of aliasesOf(party).map(labelKey))
      if (!labels.has(key) || past.has(labels.get(key) ?? '')) labels.set(key, party.name);
  return labels;
}

/** Names of parties by their first word. */
function partiesOf(register: Register): ReadonlyMap<string, readonly Name[]> {
  const parties = new Map<string, Name[]>();
  for (const party of register.parties)
    for (const alias of aliasesOf(party)) {
      const words = wordsOf(alias);
      if (words.length === 0 || words[0] === 'the') continue;
      const prose = isReadInProse(alias, words, party);
      add(parties, { words, stands: party.name, prose, capital: party.code === 'Oth' });
      // "Labours 8,859": an apostrophe left out.
      if (prose && words.length === 1 && !alias.endsWith('s'))
        add(parties, { words: [`${words[0]}s`], stands: party.name, prose, capital: true });
    }
  return longestFirst(parties);
}

/** Whether a sentence may call a party so: "C", "Ind" and "Elvis" are read in lists and brackets alone. */
function isReadInProse(alias: string, words: readonly string[], { code, shortName }: Party): boolean {
  if (NEVER_PROSE.test(alias)) return false;
  if (words.length > 1) return true;
  const capitals = /^[A-Z]{3,}$/.test(alias);
  // Three capitals are said of a small party where it goes by them, as the BNP does.
  if (code === 'Oth') return capitals && (alias.length > 3 || alias === shortName);
  return capitals || alias.length >= 5 || /^Tory$/i.test(alias);
}

/** Names of seats by their first word; of two spellings of one, that of its by-election comes first. */
function seatsOf(register: Register): ReadonlyMap<string, readonly Name[]> {
  const seats = new Map<string, Name[]>();
  const contested = register.byElections.map(({ constituency }) => constituency);
  for (const name of [...contested, ...register.seats.map((seat) => seat.name)]) {
    const words = wordsOf(name);
    if (words.length > 0) add(seats, { words, stands: name, prose: true, capital: true });
  }
  return longestFirst(seats);
}

function longestFirst(named: ReadonlyMap<string, Name[]>): ReadonlyMap<string, readonly Name[]> {
  for (const names of named.values()) names.sort((a, b) => b.words.length - a.words.length);
  return named;
}

/** By-elections of each seat, oldest first. */
function byElectionsOf(register: Register): ReadonlyMap<string, readonly RegisterByElection[]> {
  const found = new Map<string, RegisterByElection[]>();
  for (const each of register.byElections)
    found.set(each.constituency, [...(found.get(each.constituency) ?? []), each]);
  for (const list of found.values()) list.sort((a, b) => (a.pollingDay < b.pollingDay ? -1 : 1));
  return found;
}

function add(map: Map<string, Name[]>, name: Name): void {
  const first = name.words[0] as string;
  const list = map.get(first);
  if (!list) map.set(first, [name]);
  else {
    const same = list.find((each) => each.words.join(' ') === name.words.join(' '));
    if (!same) list.push(name);
    else if (name.prose && !same.prose && same.stands === name.stands) list[list.indexOf(same)] = name;
  }
}

function partsOf(seats: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const full = new Set(seats.map(({ words }) => words.join(' ')));
  const owners = new Map<string, Set<string>>();
  for (const { stands } of seats) {
    const pieces = stands.split(/,| and /);
    if (pieces.length < 2) continue;
    for (const piece of pieces) {
      const words = wordsOf(piece);
      const key = words.join(' ');
      if (words.length < 2 || full.has(key)) continue;
      owners.set(key, (owners.get(key) ?? new Set()).add(stands));
    }
  }
  const parts = new Map<string, Name[]>();
  for (const [key, owner] of owners)
    if (owner.size === 1)
      add(parts, { words: key.split(' '), stands: [...owner][0] as string, prose: true, capital: true });
  return parts;
}
