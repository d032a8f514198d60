import type { Span } from '#records';
import type { Document } from '#text';
import type { Contest } from './contests.ts';
import { isForecastHeading, previousHeading } from './list-headings.ts';
import { knownRow } from './known-rows.ts';
import type { RowItem } from './list-items.ts';
import { zoneOf, type ListKind } from './list-kind.ts';
import { readingsOfItem } from './list-readings.ts';
import type { People } from './people.ts';
import type { Reading } from './reading.ts';
import type { ResultList } from './result-lists.ts';
import type { Scope } from './which-election.ts';

/** Indices of the paragraphs that a span touches. */
export function linesOf({ paragraphs }: Document, [from, to]: Span): readonly number[] {
  const lines: number[] = [];
  for (let at = firstPast(paragraphs, from); at < paragraphs.length && paragraphs[at]!.span[0] < to; at++)
    lines.push(at);
  return lines;
}

/** Index of the first paragraph that ends behind an offset; paragraphs are in the order of the text. */
function firstPast(paragraphs: Document['paragraphs'], offset: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.span[1] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Everybody in a list is known from the list on. */
export function enrol(list: ResultList, people: People): void {
  for (const item of list.items) {
    if (!item.label?.name) continue;
    const person = people.named(item.label.name.split(' '));
    person.candidate = true;
    person.party ??= item.label.party;
  }
}

/** Votes of a parliamentary winner are never this few: a list of parties below it counts something else, such as seats. */
const FEWEST_VOTES = 1000;
/** Nor are the most of any list of names: below it stand ages, or numbers on a ballot paper. */
const FEWEST_OF_MOST = 100;

/** The one line of a list that is on the election before, whatever the next ones are on. */
const OF_ITSELF = /^[^\p{L}\p{N}]*(?:previous|last|old) majority\b/iu;

/** Rows whose bare numbers are percentages, as the words before them say and their sum shows: "By share: Lab 61, Con 22". */
function inPercent(items: readonly RowItem[], lead: string): readonly RowItem[] {
  const rows = items.filter(({ label, votes }) => label && votes);
  const sum = rows.reduce((all, { votes }) => all + (votes?.value ?? 0), 0);
  return /%|\bper ?cent|\bshares?\b/i.test(lead) && sum > 85 && sum < 102 && rows.every(({ share }) => !share)
    ? items.map((item) => (item.total ? item : { ...item, votes: null, share: item.votes }))
    : items;
}

/** Rows whose numbers are their places, as their votes or shares show; the numbers of a ballot paper are left out. */
function inPlace(items: readonly RowItem[]): readonly RowItem[] {
  const figures = items.flatMap(({ label, votes, share }) => (label ? ((votes ?? share)?.value ?? []) : []));
  const isRank = ({ place, votes, share }: RowItem): boolean =>
    figures.filter((each) => each > ((votes ?? share)?.value ?? Infinity)).length + 1 === place?.value;
  const numbered = items.filter(({ label, place }) => label && place);
  return numbered.every(isRank) ? items : items.map((item) => ({ ...item, place: null }));
}

/**
 * Index of the row from which on a list is another result's: the first below a gap or a total before two parties come
 * again with other figures.
 */
function ownRows(items: readonly RowItem[], paragraphOf: (at: number) => number): number {
  const figure = (item: RowItem | undefined): number | undefined => (item?.votes ?? item?.share)?.value;
  // "Birch Vale (Lab) 22,001, Mill Green (Lab) 19,872": a party stands once.
  const printed = items.flatMap(({ label }) => (label?.party ? [label] : []));
  if (
    printed.length > 2 &&
    printed.every(({ party, printed: as }) => party === printed[0]?.party && !/^ind/i.test(as ?? ''))
  )
    return 0;
  const again = items.flatMap((item, index) => {
    const party = item.label?.party;
    const before = party ? items.slice(0, index).find(({ label }) => label?.party === party) : undefined;
    return before && figure(before) !== figure(item) && !before.votes === !item.votes ? [{ party, index }] : [];
  });
  // Any number of independents stand at once, and two of one party may.
  if (new Set(again.flatMap(({ party }) => (party === 'Independent' ? [] : [party]))).size < 2) return items.length;
  const found = again[0]?.index ?? 0;
  const lineOf = (index: number): number => paragraphOf(items[index]?.span[0] ?? 0);
  let first = found;
  while (first > 0 && !items[first - 1]?.total && lineOf(first) - lineOf(first - 1) < 2) first--;
  return first || found;
}

/** Readings of a list's rows and totals; rows under another seat's heading are that seat's contest's (`seatOf`). */
export function readList(
  list: ResultList,
  kind: ListKind,
  contest: Contest,
  document: Document,
  lines: readonly string[],
  seatOf: (heading: string) => Contest | null,
): readonly Reading[] {
  const paragraphOf = (at: number): number => linesOf(document, [at, at + 1])[0] ?? -1;
  const opening = document.clean.text.slice(document.paragraphs[list.first]?.span[0], list.items[0]?.span[0]);
  const lead = `${lines[list.first - 1] ?? ''} ${opening} ${list.items[0]?.text ?? ''}`;
  const items = inPlace(inPercent(list.items, lead));
  // Changes alone are changes of share only where the words before them say so.
  const ofChange = /\bchanges?\b(?!.*\b(?:seats|council|polls))/i.test(lead);
  const counts = items.flatMap(({ label, votes }) => (label && votes ? [votes.value] : []));
  const persons = items.filter(({ label }) => label?.name && label.printed).length;
  const most = counts.reduce((best, count) => Math.max(best, count), -Infinity);
  if (counts.length > 1 && (most < FEWEST_OF_MOST || (most < FEWEST_VOTES && persons * 2 < counts.length))) return [];
  // The line above a list may be an older list's totals: "2019: Lab maj 3,000".
  const previousOpened = (paragraph: number): boolean =>
    [paragraph - 1, paragraph].some(
      (each) => zoneOf(lines, each, [contest]) === 'previous' && !OF_ITSELF.test(lines[each] ?? ''),
    );
  const readings: Reading[] = [];
  let scope: Scope =
    kind.kind === 'previous' ? electionOf(kind.heading, contest) : kind.kind === 'forecast' ? 'unreal' : 'this';
  let here = contest;
  let isHeaded = false;
  const own = ownRows(items, paragraphOf);
  for (const [index, item] of items.entries()) {
    const headed = item.label?.heading ? seatOf(item.label.heading) : null;
    here = headed ?? here;
    isHeaded ||= headed !== null;
    if (index >= own && here === contest && !isHeaded) scope = 'unreal';
    else if (index < 2 && isForecastHeading(item.text)) scope = 'unreal';
    // From a row that names an earlier election on, the list is that election's.
    else if (scope === 'this' && (previousOpened(paragraphOf(item.span[0])) || opensPrevious(item.text, contest.year)))
      scope = 'previous';
    // "Turnout 38.66% (C 65.51%)": whose the letter is, nobody can say.
    if (items[index - 1]?.total && document.clean.text[item.span[0] - 1] === '(') continue;
    if (item.label && !(item.votes ?? item.share) && !ofChange) continue;
    const ofItself = OF_ITSELF.test(item.text);
    for (const reading of readingsOfItem(knownRow(item, here), here, paragraphOf))
      readings.push({ ...reading, scope: ofItself && scope === 'this' ? 'previous' : scope });
  }
  return readings;
}

/** Years that a Parliament lasts at most: what is further back is not the election before. */
const PARLIAMENT = 5;

/** Whether a heading of another election's list is of the one before a contest, or of one further back or since. */
function electionOf(heading: string, { year }: Contest): Scope {
  const named = previousHeading(heading, year);
  return named && year !== null && (named > year || named < year - PARLIAMENT) ? 'other' : 'previous';
}

/** "General election 1992: G Dickens (C)": the label of a row, after the heading of an older list. */
function opensPrevious(label: string, year: number | null): boolean {
  const cut = label.lastIndexOf(':');
  const heading = label.slice(0, cut).split('. ').at(-1) ?? '';
  return cut > 0 && (/^\W*(?:last )?general election\W*$/i.test(heading) || previousHeading(heading, year) !== null);
}
