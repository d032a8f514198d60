import { pageOf, versionOf } from './addresses.ts';
import { citation, type Citation } from './citation.ts';
import { dataVersion, record } from './record.ts';
import { title } from './summary.ts';
import type { Almanac, ByElectionEntry } from '#records';

/** Citation of a by-election's page, with the kept version of its record. */
export function citeByElection(entry: ByElectionEntry, almanac: Almanac, root: string): Citation {
  const { id } = entry.byElection;
  const { version } = record(entry, almanac);
  const cited = { title: title(entry, almanac), path: pageOf(id), kept: versionOf(id, version), version };
  return citation({ ...cited, dataAsOf: almanac.dataAsOf }, root);
}

/** Citation of any other page: it rests on all records. */
export function citePage(
  page: { readonly title: string; readonly path: string },
  almanac: Almanac,
  root: string,
): Citation {
  return citation({ ...page, kept: null, version: dataVersion(almanac), dataAsOf: almanac.dataAsOf }, root);
}
