import type { Candidacy, Party } from '#records';

/** Id under which a source sums the candidates that it does not name: never a line, never compared. */
export const RESIDUAL = 'oth';

/**
 * A line of candidacies that is followed from one contest to the next: a party's lineage, the Speaker,
 * or one person standing as an independent.
 */
export interface Line {
  /** Id of the lineage; `independent` for any independent, who is told apart by name and person. */
  readonly key: string;
  readonly kind: Party['kind'];
  readonly candidacy: Candidacy;
}

const registers = new WeakMap<readonly Party[], ReadonlyMap<string, Party>>();

/** The register by party id; worked out once for each list of parties. */
export function registerOf(parties: readonly Party[]): ReadonlyMap<string, Party> {
  const known = registers.get(parties);
  if (known) return known;
  const register = new Map(parties.map((party) => [party.id, party]));
  registers.set(parties, register);
  return register;
}

/**
 * Lineage of a party: the id that share changes follow (Brexit Party and Reform UK have one).
 * An id that the register does not hold is a lineage of its own.
 */
export function lineageOf(party: string, parties: readonly Party[]): string {
  return registerOf(parties).get(party)?.lineage ?? party;
}

/** The line on which a candidacy stands (methodology 4.5). */
export function lineOf(candidacy: Candidacy, parties: readonly Party[]): Line {
  return {
    key: lineageOf(candidacy.party, parties),
    kind: registerOf(parties).get(candidacy.party)?.kind ?? 'party',
    candidacy,
  };
}

/**
 * Whether two candidacies are one line: the same party lineage, the Speaker and the Speaker, or an
 * independent and the same person as an independent (by id where both have one, else by name).
 */
export function sameLine(one: Line, other: Line): boolean {
  if (one.key !== other.key) return false;
  return one.kind !== 'independent' || samePerson(one.candidacy, other.candidacy);
}

/** Whether two candidacies are of one person: equal ids where both are known, else an equal name. */
export function samePerson(one: Candidacy, other: Candidacy): boolean {
  if (one.person !== null && other.person !== null) return one.person === other.person;
  const names = namesOf(other);
  return namesOf(one).some((name) => names.includes(name));
}

function namesOf(candidacy: Candidacy): readonly string[] {
  return [candidacy.candidate, candidacy.knownAs]
    .filter((name): name is string => name !== null)
    .map((name) => name.trim().toLowerCase());
}
