import type { Almanac, ByElectionEntry, Constituency, GeneralElectionEntry, Party, Report, Source } from '#records';

/** An almanac by its keys: made once. */
export interface Register {
  readonly parties: ReadonlyMap<string, Party>;
  readonly constituencies: ReadonlyMap<string, Constituency>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Outside articles by document name. */
  readonly reports: ReadonlyMap<string, Report>;
  /** By-elections of a constituency, newest first. */
  readonly byElections: ReadonlyMap<string, readonly ByElectionEntry[]>;
  /** General elections of a constituency, oldest first. */
  readonly generalElections: ReadonlyMap<string, readonly GeneralElectionEntry[]>;
}

const held = new WeakMap<Almanac, Register>();

/** The almanac's register: looked up, never worked out twice. */
export function registerOf(almanac: Almanac): Register {
  const known = held.get(almanac);
  if (known) return known;
  const register: Register = {
    parties: new Map(almanac.parties.map((each) => [each.id, each])),
    constituencies: new Map(almanac.constituencies.map((each) => [each.id, each])),
    sources: new Map(almanac.sources.map((each) => [each.id, each])),
    reports: new Map(almanac.reports.map((each) => [each.document, each])),
    byElections: Map.groupBy(almanac.byElections, ({ byElection }) => byElection.constituency),
    generalElections: Map.groupBy(almanac.generalElections, ({ result }) => result.constituency),
  };
  held.set(almanac, register);
  return register;
}

/** A party of the register. Throws where the almanac names one that is not there, which validation rules out. */
export const partyOf = (register: Register, id: string): Party => found(register.parties.get(id), `party: ${id}`);

/** A constituency of the register. Throws as `partyOf` does. */
export const constituencyOf = (register: Register, id: string): Constituency =>
  found(register.constituencies.get(id), `constituency: ${id}`);

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`unknown ${what}`);
  return value;
}
