import type { Candidacy, Party } from '#records';
import { lineageOf } from '#measures';
import type { Official } from './official.ts';

/** Whom a claim speaks of, as far as its text says. */
export interface Subject {
  readonly candidate: string | null;
  /** Canonical name from the register. */
  readonly party: string | null;
}

/**
 * Place in the return's list of the candidacy that a claim speaks of: by name (in full, in common use, or the surname
 * where one candidacy bears it), else by party (the best placed of its line; an independent only if alone).
 * Null where nobody, or more than one, answers.
 */
export function candidacyOf(subject: Subject, official: Official): number | null {
  const { candidacies } = official.byElection;
  const parties = partyIds(subject.party, official);
  const inParty = candidacies.flatMap((each, index) => (isOf(each.party, parties, official.parties) ? [index] : []));
  if (subject.candidate !== null) {
    const named = byName(subject.candidate, candidacies);
    if (named.length === 1) return named[0] ?? null;
    const both = named.filter((index) => inParty.includes(index));
    if (named.length > 1) return both.length === 1 ? (both[0] ?? null) : null;
  }
  const [first = null] = inParty;
  if (first === null) return null;
  const standing = official.parties.find((each) => each.id === candidacies[first]?.party)?.kind ?? 'party';
  return standing === 'independent' && inParty.length > 1 ? null : first;
}

/**
 * Ids under which the register holds a party's name at a by-election: Greens of three registrations share one; of two that
 * bore one after the other, that whose time it was. Empty for null.
 */
export function partyIds(
  name: string | null,
  { parties, byElection }: Pick<Official, 'parties' | 'byElection'>,
): readonly string[] {
  if (name === null) return [];
  const wanted = plain(name);
  const canonical = parties.filter((each) => plain(each.name) === wanted || each.id === name);
  const found =
    canonical.length > 0 ? canonical : parties.filter((each) => each.aliases.some((a) => plain(a) === wanted));
  const year = Number(byElection.pollingDay.slice(0, 4));
  const then = found.filter(({ from, to }) => (from ?? year) <= year && year <= (to ?? year));
  return (then.length > 0 ? then : found).map((each) => each.id);
}

/** Whether a party is one of several, or of their lines. */
export function isOf(party: string, ids: readonly string[], parties: readonly Party[]): boolean {
  const line = lineageOf(party, parties);
  return ids.some((id) => id === party || lineageOf(id, parties) === line);
}

/** The party's name as claims print it; its id where the register does not hold it. */
export function partyName(id: string, parties: readonly Party[]): string {
  return parties.find((each) => each.id === id)?.name ?? id;
}

/** How a candidacy is called in a finding: by its party, or by name where that does not tell it from others. */
export function callOf(candidacy: Candidacy, official: Official): string {
  const alike = official.byElection.candidacies.filter((each) => each.party === candidacy.party);
  const party = official.parties.find((each) => each.id === candidacy.party);
  return alike.length > 1 || party === undefined || party.kind === 'independent' ? candidacy.candidate : party.name;
}

/** Whether two texts can name one person: alike in full, or the same surname where one gives no more. */
export function samePersonName(one: string, other: string): boolean {
  return byName(one, [{ candidate: other, knownAs: null }]).length > 0;
}

/** Places of the candidacies that a name can mean: in full first, else by surname. */
function byName(name: string, candidacies: readonly Pick<Candidacy, 'candidate' | 'knownAs'>[]): readonly number[] {
  const wanted = plain(name);
  const names = candidacies.map((each) => [each.candidate, each.knownAs ?? each.candidate].map(plain));
  const matching = (test: (own: string) => boolean): number[] =>
    names.flatMap((own, index) => (own.some(test) ? [index] : []));
  const full = matching((own) => own === wanted);
  if (full.length > 0) return full;
  const surname = matching((own) => own.endsWith(` ${wanted}`) || lastWord(own) === lastWord(wanted));
  const initial = surname.filter((index) => names[index]?.some((own) => own[0] === wanted[0]));
  return surname.length > 1 && wanted.includes(' ') && initial.length > 0 ? initial : surname;
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;

/** Names that were made plain already: a register and a return are asked for the same ones over and over. */
const plainNames = new Map<string, string>();
/** Most names that are kept; texts may bring any number of others. */
const NAMES = 20_000;

/** Lower case, without accents, punctuation or titles. */
function plain(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const made = madePlain(name);
  if (plainNames.size < NAMES) plainNames.set(name, made);
  return made;
}

function madePlain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replace(/[^a-z0-9&/]+/g, ' ')
    .replace(/^(sir|dame|dr|mr|mrs|ms|miss|lord|lady|baroness|rev|prof|professor|cllr|councillor) (?=\S+ )/, '')
    .trim();
}
