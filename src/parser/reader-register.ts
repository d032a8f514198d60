import type { ByElection, Constituency, Party } from '#records';
import { ENGLISH_NAME_WORDS } from './name-words.ts';
import type { Register } from './register.ts';

/** The records that a register is made of, as `content/` has them. */
export interface ReaderRecords {
  readonly parties: readonly Pick<
    Party,
    'id' | 'name' | 'shortName' | 'abbreviation' | 'kind' | 'aliases' | 'code' | 'to'
  >[];
  readonly constituencies: readonly Pick<Constituency, 'id' | 'name'>[];
  readonly byElections: readonly {
    readonly record: Pick<ByElection, 'id' | 'constituency' | 'pollingDay'> & {
      readonly candidacies: readonly Pick<ByElection['candidacies'][number], 'candidate' | 'knownAs' | 'party'>[];
      readonly vacancy: Pick<ByElection['vacancy'], 'person' | 'party'>;
    };
  }[];
}

/** What the article reader resolves names by: parties, seats, who stood where and when, and words of names. */
export function readerRegister({ parties, constituencies, byElections }: ReaderRecords): Register {
  const partyNames = new Map(parties.map(({ id, name }) => [id, name]));
  const seatNames = new Map(constituencies.map(({ id, name }) => [id, name]));
  const { men, women, either, common, bodies } = ENGLISH_NAME_WORDS;
  return {
    parties: parties.map(({ name, shortName, abbreviation, kind, aliases, code, to }) => ({
      name,
      shortName,
      abbreviation,
      kind,
      aliases,
      code,
      to,
    })),
    seats: [...new Set(seatNames.values())].map((name) => ({ name })),
    byElections: byElections.map(({ record }) => ({
      id: record.id,
      constituency: seatNames.get(record.constituency) ?? record.constituency,
      pollingDay: record.pollingDay,
      candidates: record.candidacies.map(({ candidate, knownAs, party }) => ({
        name: candidate,
        knownAs,
        party: partyNames.get(party) ?? null,
      })),
      outgoing: {
        person: record.vacancy.person,
        party: record.vacancy.party === null ? null : (partyNames.get(record.vacancy.party) ?? null),
      },
    })),
    names: {
      men: wordsIn(men),
      women: wordsIn(women),
      either: wordsIn(either),
      common: wordsIn(common),
      bodies: wordsIn(bodies),
    },
  };
}

const wordsIn = (list: string): readonly string[] => list.trim().split(/\s+/);
