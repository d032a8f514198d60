import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Register } from '#parser';

interface PartyRow {
  id: string;
  name: string;
  shortName: string;
  abbreviation: string;
  kind?: 'party' | 'independent' | 'speaker';
  aliases?: string[];
  code?: string;
  to?: number | null;
}
interface ByElectionRow {
  id: string;
  constituency: string;
  pollingDay: string;
  candidacies: { candidate: string; knownAs?: string | null; party: string }[];
  vacancy: { person: string | null; party: string | null };
}

/**
 * The reader's register straight from the files of `content/`, without the validation that the build does of them:
 * a command that reads one article must not wait for every general election since 1997. The same register as
 * `readerRegister` makes; a test holds the two together.
 */
export function quickRegister(root: string): Register {
  const load = (file: string): unknown => parse(readFileSync(join(root, 'content', file), 'utf8'));
  const parties = load('parties.yaml') as PartyRow[];
  const seats = JSON.parse(readFileSync(join(root, 'content', 'constituencies.json'), 'utf8')) as {
    id: string;
    name: string;
  }[];
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const seatNames = new Map(seats.map(({ id, name }) => [id, name]));
  const folder = join(root, 'content', 'by-elections');
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.yaml'))
        .sort()
    : [];
  return {
    parties: parties.map(
      ({ name, shortName, abbreviation, kind = 'party', aliases = [], code = 'Oth', to = null }) => ({
        name,
        shortName,
        abbreviation,
        kind,
        aliases,
        code,
        to,
      }),
    ),
    seats: [...new Set(seatNames.values())].map((name) => ({ name })),
    byElections: files.map((file) => {
      const row = load(join('by-elections', file)) as ByElectionRow;
      return {
        id: row.id,
        constituency: seatNames.get(row.constituency) ?? row.constituency,
        pollingDay: row.pollingDay,
        candidates: row.candidacies.map(({ candidate, knownAs = null, party }) => ({
          name: candidate,
          knownAs,
          party: names.get(party) ?? null,
        })),
        outgoing: {
          person: row.vacancy.person,
          party: row.vacancy.party === null ? null : (names.get(row.vacancy.party) ?? null),
        },
      };
    }),
  };
}
