import type { ReadArticle, ReportedContest } from '#records';
import { annotate } from './annotate.ts';
import { asPrinted } from './as-printed.ts';
import { bindSentences } from './bind.ts';
import { outcomeBehind } from './list-items.ts';
import { findLists } from './find-lists.ts';
import { compileRegister, type Gazetteer } from './gazetteer.ts';
import { zoneOf } from './list-kind.ts';
import type { Person } from './mentions.ts';
import { openReadings } from './open-readings.ts';
import { pageOf } from './page.ts';
import { gatherPeople } from './people.ts';
import { readLists } from './read-found-lists.ts';
import { enrol } from './read-lists.ts';
import { readProse } from './read-prose.ts';
import type { TraceEntry } from './reading.ts';
import type { Register } from './register.ts';
import { doubtfulOf, isCertain, reportOf } from './report-of.ts';
import { seatHeadings } from './seat-headings.ts';
import { seatPeople } from './seat-people.ts';
import { partiesOf, unreadOf } from './spoken-of.ts';
import { whatItIsOn } from './what-it-is-on.ts';

/** What may be known of a text besides the text. */
export interface ReadOptions {
  /** ISO day of publication; null where it is not known. */
  readonly published?: string | null;
  /** Seat that the text is known to report, for a text that names none; what it states is then kept, however little. */
  readonly seat?: string;
}

/** What the reader makes of a text, with what it saw and did not claim. */
export type Reading_ = ReadArticle & {
  /** What no rule understands of each contest, in every way that its words allow: no claims, unless the return bears one out. */
  readonly doubtful: readonly ReportedContest[];
  readonly trace: readonly TraceEntry[];
};

/** A reader for one register: compile once, read many articles. Never throws. */
export function articleReader(register: Register): (body: string, options?: ReadOptions) => Reading_ {
  const gazetteer = compileRegister(register);
  return (body, options = {}) => {
    const { contests, elsewhere, doubtful, trace } = read(
      body,
      gazetteer,
      options.published ?? null,
      options.seat ?? null,
    );
    return {
      contests: contests.map((contest) => ({
        ...contest,
        claims: contest.claims.map((claim) => asPrinted(claim, body)),
      })),
      elsewhere: elsewhere.map((claim) => asPrinted(claim, body)),
      doubtful: doubtful.map((contest) => ({
        ...contest,
        claims: contest.claims.map((claim) => asPrinted(claim, body)),
      })),
      trace,
    };
  };
}

/** Reads one article (body after front matter, line ends LF). Never throws. */
export const readArticle = (body: string, register: Register, options: ReadOptions = {}): Reading_ =>
  articleReader(register)(body, options);

const NOTHING: Reading_ = { contests: [], elsewhere: [], doubtful: [], trace: [] };

function read(body: string, gazetteer: Gazetteer, given: string | null, seat: string | null): Reading_ {
  const page = pageOf(body);
  const { document, lines } = page;
  const { clean } = document;
  const subject = whatItIsOn(page, gazetteer, given, seat);
  if ('rule' in subject) return { ...NOTHING, trace: [{ ...subject, span: [0, 0], paragraph: 1 }] };
  const { contests, aliases, published } = subject;

  const people = gatherPeople(gazetteer.names);
  const found = findLists(page, gazetteer, contests);
  for (const { list, kind } of found.lists) if (kind.kind === 'ours') enrol(list, people);
  // Rows are read as rows; what is left is prose.
  const paragraphs = document.paragraphs.map((paragraph, index) =>
    found.rowLines.has(index) ? { ...paragraph, sentences: outcomeBehind(clean.text, paragraph.span) } : paragraph,
  );
  const { sentences } = annotate({ clean, paragraphs }, gazetteer, aliases, people, contests);
  seatPeople(people, contests);
  const binding = bindSentences(sentences, contests);
  const telling = { sentences, contests, binding, outgoing: new Set<Person>() };
  const trace: TraceEntry[] = [];
  const headings = seatHeadings(document, gazetteer, contests, published);
  const rows = readLists(found, page, telling, people, headings.named, trace);
  const taken = found.lists.filter(({ list }) => list.inline).map(({ list }) => list.span);
  const isOld = (paragraph: number): boolean =>
    found.oldLines.has(paragraph) || zoneOf(lines, paragraph, contests) !== 'ours';
  const readings = [...rows, ...readProse(telling, isOld, taken, trace)];
  const spoken = partiesOf(
    sentences,
    found.lists.map(({ list }) => list),
  );
  const report = reportOf(
    readings,
    [...contests, ...headings.added],
    document,
    trace,
    spoken,
    unreadOf(sentences, readings),
    (contest) => seat !== null || isCertain(contest, contests.length, published, clean.text),
    published,
  );
  const open = openReadings(readings, telling, taken);
  return { ...report, doubtful: doubtfulOf(report.contests, open, document, spoken), trace };
}
