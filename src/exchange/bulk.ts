import { attribution, licenceWords, recordSources } from './licence.ts';
import type { PublishedCollection } from './record-schema.ts';
import { dataVersion, record, records } from './record.ts';
import type { Almanac, ByElectionEntry } from '#records';

/** `/data/by-elections.json`: every record with its terms, newest first. */
export function byElectionsJson(almanac: Almanac): string {
  const collection: PublishedCollection = {
    licence: licenceWords(almanac),
    attribution: attribution(almanac, recordSources(almanac)),
    dataAsOf: almanac.dataAsOf,
    version: dataVersion(almanac),
    byElections: [...records(almanac)],
  };
  // A record a line: a person can read it, and a comparison of two versions shows which records moved.
  const { byElections, ...head } = collection;
  const lines = byElections.map((each) => JSON.stringify(each)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"byElections":[\n${lines}\n]}\n`;
}

/** `/by-elections/<id>.json` and `/by-elections/<id>/v/<version>.json`: one record. */
export const recordJson = (entry: ByElectionEntry, almanac: Almanac): string =>
  `${JSON.stringify(record(entry, almanac), null, 1)}\n`;
