import { stringify } from 'csv-stringify/sync';
import { BY_ELECTION_COLUMNS, CANDIDACY_COLUMNS, type CandidacyRow, type Column } from './columns.ts';
import type { PublishedRecord } from './record-schema.ts';
import { record, records } from './record.ts';
import type { Almanac, ByElectionEntry } from '#records';

/** `/data/by-elections.csv`: a row for each by-election, newest first. */
export const byElectionsCsv = (almanac: Almanac): string => csv(BY_ELECTION_COLUMNS, records(almanac));

/** `/data/candidacies.csv`: a row for each candidacy, by-elections newest first. */
export const candidaciesCsv = (almanac: Almanac): string =>
  csv(CANDIDACY_COLUMNS, records(almanac).flatMap(candidacyRows));

/** `/by-elections/<id>.csv`: the candidacies of one by-election. */
export const byElectionCsv = (entry: ByElectionEntry, almanac: Almanac): string =>
  csv(CANDIDACY_COLUMNS, candidacyRows(record(entry, almanac)));

function candidacyRows(of: PublishedRecord): CandidacyRow[] {
  return of.candidacies.map((candidacy) => {
    const stated = of.sharesStated?.find(
      ({ candidate, party }) => candidate === candidacy.candidate && party === candidacy.party,
    );
    return { record: of, candidacy, shareStated: stated?.share ?? null };
  });
}

/** A table by RFC 4180 (UTF-8, CRLF, header row); null is an empty field. */
function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return stringify([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => of(row)))], {
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
}
