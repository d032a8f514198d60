import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { measure } from '#measures';
import { ByElection, GeneralElectionResult, type Measures, Party, SourceSlip } from '#records';

const content = resolve(import.meta.dirname, '../../content');
const filesIn = (folder: string, extension: string): string[] =>
  readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => readFileSync(join(content, folder, file), 'utf8'));

/** The register, as content holds it. */
export const register = z.array(Party).parse(parse(readFileSync(join(content, 'parties.yaml'), 'utf8')));

/** Ids of records with a contradiction that content lists as its source's. */
export const slipped = new Set(
  z
    .array(SourceSlip)
    .parse(parse(readFileSync(join(content, 'source-slips.yaml'), 'utf8')))
    .map(({ record }) => record),
);

/** Every general election result that content holds. */
export const generalElections = filesIn('general-elections', '.json').flatMap((text) =>
  z.array(GeneralElectionResult).parse(JSON.parse(text)),
);

const keyOf = (result: { constituency: string; pollingDay: string; notional: boolean }): string =>
  [result.constituency, result.pollingDay, result.notional].join(' ');
const byKey = new Map(generalElections.map((result) => [keyOf(result), result]));

export interface Measured {
  readonly byElection: ByElection;
  readonly baseline: GeneralElectionResult | null;
  readonly measures: Measures;
}

/** Every by-election that content holds, measured. */
export const measured: readonly Measured[] = filesIn('by-elections', '.yaml').map((text) => {
  const byElection = ByElection.parse(parse(text));
  const baseline = byElection.baseline && (byKey.get(keyOf(byElection.baseline)) ?? null);
  return { byElection, baseline, measures: measure(byElection, baseline, register) };
});

export const since2010 = measured.filter(({ byElection }) => byElection.pollingDay > '2010-05-06');
