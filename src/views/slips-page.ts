import { count, longDay, plural } from '#format';
import type { Almanac, SourceSlip } from '#records';
import { disputedRows, type DisputedRow } from './disputed-rows.ts';
import { frameOf, type Frame } from './frame.ts';
import { byElectionHref, seatHref } from './hrefs.ts';
import { hasSeatPage } from './seat-line.ts';
import { constituencyOf, shelfOf, type Shelf } from './shelf.ts';
import type { TraceRow } from './sources-section.ts';
import { link, withLinks, type Words } from './words.ts';

/** A slip found in official data. */
export type SlipRow = {
  readonly anchor: string;
  readonly record: Words;
  readonly field: string;
  readonly printed: string;
  readonly corrected: string | null;
  readonly proof: Words;
  readonly file: string | null;
};

/** Slips in the sources, those put right at import first. */
export type SlipsPage = {
  readonly frame: Frame;
  readonly headline: string;
  readonly corrected: readonly SlipRow[];
  readonly shown: readonly SlipRow[];
  /** Counts that another source prints otherwise, by-elections newest first. */
  readonly disputed: readonly { readonly anchor: string; readonly record: Words; readonly row: DisputedRow }[];
  readonly traces: readonly TraceRow[];
};

/** The page of slips found in official data. */
export function slipsPage(almanac: Almanac): SlipsPage {
  const shelf = shelfOf(almanac);
  const rows = almanac.slips.map((slip) => slipRow(shelf, slip));
  return {
    frame: frameOf(almanac, {
      title: 'Slips found in official data',
      description:
        'Figures in the official files that contradict each other or cannot be right, with the arithmetic that shows it, and what this site did about each.',
      path: '/reported/sources/',
    }),
    headline: `${plural(rows.length, 'slip')} found in official data`,
    corrected: rows.filter(({ corrected }) => corrected !== null),
    shown: rows.filter(({ corrected }) => corrected === null),
    disputed: almanac.byElections.flatMap((entry) =>
      disputedRows(shelf, entry)
        .filter(({ bySource }) => bySource)
        .map((row, index) => ({
          anchor: `counts-${entry.byElection.id}${index === 0 ? '' : `-${index + 1}`}`,
          record: recordWords(shelf, entry.byElection.id),
          row,
        })),
    ),
    traces: [
      {
        id: 'slips',
        what: 'Slips',
        words: [
          'Printed: by the file named under the proof, in the version that the ',
          link('data page', '/data/'),
          ' names; where no file is named, by the texts that the record’s own page lists. Used here: what the proof’s arithmetic gives. The list is kept by hand, and the import of the files stops once a file no longer prints what is listed.',
        ],
      },
      {
        id: 'counts',
        what: 'Counts',
        words: [
          'Shown: the record’s own count, whose file and line are on the by-election’s page. Also printed: by the source that is named and linked. ',
          link('Sources that differ', '/method/#sources-that-differ'),
          '.',
        ],
      },
    ],
  };
}

function slipRow(shelf: Shelf, { id, record, field, printed, corrected, proof, file }: SourceSlip): SlipRow {
  return {
    anchor: id,
    record: recordWords(shelf, record),
    field,
    printed: valueWords(printed),
    corrected: corrected === null ? null : valueWords(corrected),
    proof: withLinks(proof),
    file,
  };
}

/** A by-election's id, or a constituency's id with or without a polling day. */
function recordWords(shelf: Shelf, record: string): Words {
  const entry = shelf.byElections.get(record);
  if (entry) {
    const { constituency, pollingDay } = entry.byElection;
    return [
      link(`${constituencyOf(shelf, constituency).name} by-election`, byElectionHref(record)),
      `, ${longDay(pollingDay)}`,
    ];
  }
  const id = /[a-z0-9-]+@\d{4}/.exec(record)?.[0];
  const constituency = id === undefined ? undefined : shelf.constituencies.get(id);
  if (!constituency) return [record];
  const day = /\d{4}-\d{2}-\d{2}/.exec(record)?.[0];
  const name = hasSeatPage(shelf, constituency.slug)
    ? link(constituency.name, seatHref(constituency.slug))
    : constituency.name;
  return [name, day === undefined ? '' : `, general election of ${longDay(day)}`];
}

const valueWords = (value: number | string): string =>
  typeof value === 'number' && Number.isInteger(value) ? count(value) : String(value);
