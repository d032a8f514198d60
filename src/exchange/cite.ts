import { pageOf, versionOf } from './addresses.ts';
import { citation, type Citation, type Cited } from './citation.ts';
import { dataVersion, recordVersion } from './record.ts';
import { title } from './summary.ts';
import type { Almanac, ByElectionEntry } from '#records';

/** What a citation of a by-election's page names, with the kept version of its record. */
export function citedByElection(entry: ByElectionEntry, almanac: Almanac): Cited {
  const { id } = entry.byElection;
  const version = recordVersion(entry, almanac);
  const { dataAsOf } = almanac;
  return { title: title(entry, almanac), path: pageOf(id), kept: versionOf(id, version), version, dataAsOf };
}

/** Citation of a by-election's page. */
export const citeByElection = (entry: ByElectionEntry, almanac: Almanac, root: string): Citation =>
  citation(citedByElection(entry, almanac), root);

/** What a citation of any other page names: it rests on all records. */
export const citedPage = (page: { readonly title: string; readonly path: string }, almanac: Almanac): Cited => ({
  ...page,
  kept: null,
  version: dataVersion(almanac),
  dataAsOf: almanac.dataAsOf,
});
