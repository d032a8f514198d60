import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Constituency, GeneralElectionResult, Party } from '#records';

/** What of `content/` a new by-election is made from. */
export interface Shelf {
  readonly folder: string;
  readonly constituencies: readonly Constituency[];
  readonly parties: readonly Party[];
  /** Results in use on the site and, after them, those in reserve. */
  readonly results: readonly GeneralElectionResult[];
  readonly reserve: readonly GeneralElectionResult[];
}

/** Reads the registers and general elections below `folder`. @throws where a file is not what its schema says. */
export function readShelf(folder: string): Shelf {
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const results = z.array(GeneralElectionResult);
  const held = readdirSync(join(folder, 'general-elections'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .flatMap((file) => results.parse(JSON.parse(text(join('general-elections', file)))));
  const kept = join('reserve', 'general-election.json');
  const reserve = existsSync(join(folder, kept)) ? results.parse(JSON.parse(text(kept))) : [];
  const inUse = new Set(held.map(({ constituency }) => constituency));
  return {
    folder,
    constituencies: z.array(Constituency).parse(JSON.parse(text('constituencies.json'))),
    parties: z.array(Party).parse(parse(text('parties.yaml'))),
    results: held,
    reserve: reserve.filter(({ constituency }) => !inUse.has(constituency)),
  };
}
