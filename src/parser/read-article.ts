import type { ReadArticle, ReportedContest, Span } from '#records';
import { bodySpan, readDocument, type Document } from '#text';
import { annotate } from './annotate.ts';
import { asPrinted } from './as-printed.ts';
import { besideNames } from './beside-names.ts';
import { besideWords } from './beside-words.ts';
import { borneOut } from './borne-out.ts';
import { bindSentences } from './bind.ts';
import { cuesOf } from './cues.ts';
import { ENOUGH, recentStandings } from './candidates-named.ts';
import { columnTables } from './column-tables.ts';
import { contestsOf, findContests } from './contests.ts';
import { ENGLISH } from './english.ts';
import { sharesInTurn } from './shares-in-turn.ts';
import { headedTables } from './headed-tables.ts';
import { compileRegister, type Gazetteer } from './gazetteer.ts';
import { endOfArticle } from './end-of-article.ts';
import { notOurs } from './not-ours.ts';
import { gatherPeople } from './people.ts';
import type { Person } from './mentions.ts';
import type { Reading, TraceEntry } from './reading.ts';
import { doubtfulOf, isCertain, reportOf } from './report-of.ts';
import { partiesOf, unreadOf } from './spoken-of.ts';
import type { Register } from './register.ts';
import type { Rule } from './rule.ts';
import { seatPeople } from './seat-people.ts';
import { seatHeadings } from './seat-headings.ts';
import { resultLists } from './result-lists.ts';
import { contestOfList, contestOfPeople, contestStoodIn, headingOf } from './list-contest.ts';
import { kindOfList, zoneOf, type ListKind } from './list-kind.ts';
import { enrol, linesOf, readList } from './read-lists.ts';
import { readSentence } from './read-sentence.ts';
import { personMeant } from './who-left.ts';

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

/** Characters of a paragraph beyond which its beginning and its end alone say what it is. */
const LONG = 200;

const NOTHING: Reading_ = { contests: [], elsewhere: [], doubtful: [], trace: [] };

function read(body: string, gazetteer: Gazetteer, published: string | null, seat: string | null): Reading_ {
  const whole = readDocument(body);
  const { clean } = whole;
  const lines = whole.paragraphs.map(({ span: [start, end] }) =>
    end - start <= LONG
      ? clean.text.slice(start, end)
      : `${clean.text.slice(start, start + LONG / 2)}…${clean.text.slice(end - LONG / 2, end)}`,
  );
  const document: Document = { clean, paragraphs: whole.paragraphs.slice(0, endOfArticle(lines)) };
  const standings = recentStandings(clean.text, gazetteer, published);
  const certain = [...standings.values()].some(
    ({ known, named }) => named >= ENOUGH || (named > 0 && clean.text.includes(known.constituency)),
  );
  const reason = seat === null && !certain ? notOurs(clean.text, published) : null;
  if (reason) return { ...NOTHING, trace: [{ rule: 'not-ours', span: [0, 0], paragraph: 1, verdict: reason }] };
  const named = findContests(document, gazetteer, published, standings);
  const found = seat !== null && named.list.length === 0 ? contestsOf(seat, document, gazetteer, published) : named;
  const main = found.list[0];
  if (!main)
    return { ...NOTHING, trace: [{ rule: 'contests', span: [0, 0], paragraph: 1, verdict: 'no seat is named' }] };

  const people = gatherPeople(gazetteer.names);
  const seatWords = (line: string): boolean =>
    line.length < 60 &&
    found.list.some((contest) =>
      line
        .toLowerCase()
        .includes(
          (contest.constituency.split(/[ ,]/).find((word) => word.length > 4) ?? contest.constituency).toLowerCase(),
        ),
    );
  const columns = [
    ...columnTables(document, gazetteer),
    ...headedTables(
      document,
      gazetteer,
      found.list.map(({ year }) => year),
    ),
  ];
  const lists = [
    ...columns,
    ...resultLists(document, gazetteer, found.list.length > 1 ? seatWords : undefined).filter(
      ({ span }) => !columns.some((table) => span[0] < table.span[1] && span[1] > table.span[0]),
    ),
  ];
  const kinds = lists.map((list) => kindOfList(list, lines, main));
  lists.forEach((list, index) => {
    if (kinds[index]?.kind === 'ours') enrol(list, people);
  });
  const rowLines = new Set(
    lists.filter((list) => !list.inline).flatMap((list) => list.items.flatMap((item) => linesOf(document, item.span))),
  );
  // Rows are read as rows; what is left is prose.
  const oldLines = new Set<number>();
  lists.forEach((list, index) => {
    if (kinds[index]?.kind === 'ours' || list.inline) return;
    for (let next = list.last + 1; next <= list.last + 4 && (lines[next]?.length ?? 99) < 60; next++) {
      if (!/\d/.test(lines[next] ?? '') || /\bby-?election\b/i.test(lines[next] ?? '')) break;
      (kinds[index]?.kind === 'previous' ? oldLines : rowLines).add(next);
    }
  });
  const prose: Document = {
    clean,
    paragraphs: document.paragraphs.map((paragraph, index) =>
      rowLines.has(index) ? { ...paragraph, sentences: [] } : paragraph,
    ),
  };
  const { sentences } = annotate(prose, gazetteer, found.aliases, people, found.list);
  seatPeople(people, found.list);
  const binding = bindSentences(sentences, found.list);
  const trace: TraceEntry[] = [];
  const readings: Reading[] = [];

  const headings = seatHeadings(document, gazetteer, found.list, published);
  lists.forEach((list, index) => {
    const kind = kinds[index] as ListKind;
    const told =
      headingOf(list, sentences, found.list) ??
      contestOfPeople(list, people, binding) ??
      contestOfList(list, sentences, found.list, (at) => binding.ofSentence(at)) ??
      main;
    const contest = kind.kind === 'ours' ? contestStoodIn(list, told, found.list) : told;
    if (contest) {
      readings.push(...readList(list, kind, contest, document, lines, headings.named));
      if (kind.kind === 'ours' && !list.inline) binding.withList(list.first, list.last, contest);
    } else
      trace.push({
        rule: 'result-row',
        span: list.span,
        paragraph: list.first + 1,
        verdict: 'its people did not stand here',
      });
  });
  const taken = lists.filter((list) => list.inline).map((list) => list.span);
  const outgoing = new Set<Person>();
  const telling = { sentences, contests: found.list, binding, outgoing };
  const worth = sentences.map(({ tagged }) => rulesWorthTrying(tagged.text));
  // Of a line on an earlier result ("2024: Lab maj 5,399") only the majority is asked for.
  const old = sentences.map(
    ({ paragraph }, index) =>
      (worth[index] as readonly Rule[]).length > 0 &&
      (oldLines.has(paragraph) || zoneOf(lines, paragraph, found.list) !== 'ours'),
  );
  for (const { ofNow, ofOldLines } of ROUNDS)
    sentences.forEach((sentence, index) => {
      const round = old[index] ? ofOldLines : ofNow;
      const rules = (worth[index] as readonly Rule[]).filter((rule) => round.has(rule));
      if (rules.length === 0) return;
      for (const reading of readSentence(index, rules, telling, taken, trace)) {
        readings.push(reading);
        if (reading.draft.kind === 'cause') {
          const person = personMeant(sentence.tagged.of(reading.draft.who), sentences, index);
          if (person) outgoing.add(person);
        }
      }
    });
  readings.push(...borneOut(readings, telling, taken, trace));
  readings.push(...sharesInTurn(document, readings));
  const spoken = partiesOf(sentences, lists);
  const told = reportOf(
    readings,
    [...found.list, ...headings.added],
    document,
    trace,
    spoken,
    unreadOf(sentences, readings),
    (contest) => seat !== null || isCertain(contest, found.list.length, published, standings),
    published,
  );
  const settled = new Set(
    [...told.contests.flatMap(({ claims }) => claims), ...told.elsewhere].map(({ span }) => span[0]),
  );
  const isOpen = (span: Span): boolean =>
    !settled.has(bodySpan(clean, span)[0]) && !taken.some(([from, to]) => span[0] >= from && span[1] <= to);
  const open = [
    ...readings.filter(({ draft, span }) => draft.figure !== undefined && isOpen(span)),
    ...besideNames(telling, ({ figure }) => isOpen(figure)),
    ...besideWords(telling),
  ];
  return { ...told, doubtful: doubtfulOf(told.contests, open, document, spoken), trace };
}

/** Rules on who left the seat: read before the others, who must know whose majority is the old one. */
const LEAVING = new Set(['unseated', 'departure-of', 'member-left']);
/** The rules in the two rounds in which an article is read, those for lines on an earlier result apart. */
const ROUNDS = [true, false].map((leaving) => {
  const rules = ENGLISH.filter((rule) => LEAVING.has(rule.name) === leaving);
  return {
    ofNow: new Set(rules.filter((rule) => rule.name !== 'old-result-line')),
    ofOldLines: new Set(rules.filter((rule) => rule.name === 'old-result-line')),
  };
});
const cued = cuesOf(ENGLISH);

/** Rules that could read a tagged sentence: none where nearly all of it is somebody's words in quotation marks. */
function rulesWorthTrying(text: string): readonly Rule[] {
  if (text.charCodeAt(0) === 34) {
    const end = text.indexOf('"', 1);
    if (end === -1 || end > text.length - 12) return [];
  }
  return cued(text);
}
