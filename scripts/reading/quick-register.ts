import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readerRegister, type ReaderRecords, type Register } from '#parser';

type Party = ReaderRecords['parties'][number];
type Record_ = ReaderRecords['byElections'][number]['record'];
type Candidacy = Record_['candidacies'][number];
/** A record as its file has it: keys with default values left out. */
type Written<T, Kept extends keyof T> = Pick<T, Kept> & Partial<T>;
type WrittenByElection = Omit<Record_, 'candidacies'> & {
  readonly candidacies: readonly Written<Candidacy, 'candidate' | 'party'>[];
};

/**
 * The reader's register straight from the files of `content/`, without the validation that the build does of them:
 * a command that reads one article must not wait for every general election since 1997. Default values are filled in
 * here; a test holds them to those of the schemas.
 */
export function quickRegister(root: string): Register {
  const load = (file: string): unknown => parse(readFileSync(join(root, 'content', file), 'utf8'));
  const parties = load('parties.yaml') as Written<Party, 'id' | 'name' | 'shortName' | 'abbreviation'>[];
  const constituencies = JSON.parse(
    readFileSync(join(root, 'content', 'constituencies.json'), 'utf8'),
  ) as ReaderRecords['constituencies'];
  const folder = join(root, 'content', 'by-elections');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
  return readerRegister({
    parties: parties.map((party) => ({ kind: 'party', aliases: [], code: 'Oth', to: null, ...party })),
    constituencies,
    byElections: files.sort().map((file) => {
      const record = load(join('by-elections', file)) as WrittenByElection;
      const candidacies = record.candidacies.map((candidacy) => ({ knownAs: null, ...candidacy }));
      return { record: { ...record, candidacies } };
    }),
  });
}
