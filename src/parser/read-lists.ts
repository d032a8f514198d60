import type { Span } from '#records';
import type { Document } from '#text';
import type { Sentence } from './annotate.ts';
import type { bindSentences } from './bind.ts';
import type { Contest } from './contests.ts';
import { isForecastHeading, previousHeading } from './kind-of-article.ts';
import type { RowItem } from './list-items.ts';
import { readingsOfItem } from './list-readings.ts';
import { onlyOf } from './only.ts';
import { sameFirstName, type People } from './people.ts';
import type { Reading } from './reading.ts';
import type { ResultList } from './result-lists.ts';

import type { Scope } from './scope.ts';
import { surnameOf } from './surname-of.ts';

/** Whether a list is this election's, and the heading that says so. */
export interface ListKind {
  readonly kind: 'ours' | 'previous' | 'forecast';
  readonly heading: string;
}

/** A heading of what a council votes on. */
const OF_A_COUNCIL = /\bward\b|\bcouncil(?:lor)? (?:by-?elections?|elections?|results?|votes?|seats?)\b/i;

/** Whose figures a list holds, by the lines above it. */
export function kindOfList(list: ResultList, lines: readonly string[], main: Contest): ListKind {
  if (list.inline) {
    const line = lines[list.first] ?? '';
    // What opens the list is the sentence that it stands in: ". The result was Labour: 7,451; …".
    const lead = /[.!?]\s+(\p{Lu}.*)$/su.exec(list.items[0]?.text ?? '')?.[1] ?? line.slice(0, 80);
    if (previousHeading(lead, main.year) !== null && !/by-?election/i.test(lead))
      return { kind: 'previous', heading: line };
    // "1992 - A Bell (Lab) 22,266; …": a list that a year opens is of that year.
    const opened = /^((?:19|20)\d\d) ?[-–—:] ?(?=\p{L})/u.exec(lead)?.[1];
    if (opened && main.year !== null && Number(opened) < main.year) return { kind: 'previous', heading: line };
    return { kind: isForecastHeading(lead) ? 'forecast' : 'ours', heading: line };
  }
  for (let back = 0; back <= 4; back++) {
    const line = lines[list.first - back];
    if (back === 0) {
      if (line !== undefined && isForecastHeading(line)) return { kind: 'forecast', heading: line };
      continue;
    }
    if (line === undefined) break;
    // Further up, only what stands as a heading speaks for the list: a sentence may tell of a forecast that failed.
    if (OF_A_COUNCIL.test(line) && line.length < 80) return { kind: 'forecast', heading: line };
    if (isForecastHeading(line) && (back === 1 || !/[.!?]["'”’]?$/.test(line.trim())))
      return { kind: 'forecast', heading: line };
    if (previousHeading(line, main.year) !== null) return { kind: 'previous', heading: line };
    if (/\bby[- ]?election\b|\bresults?\b/i.test(line) || line.length > 90) break;
  }
  return { kind: 'ours', heading: '' };
}

/** Whose election a line of figures is by its own beginning: "2019: Lab maj 3,000" is of the one before. */
export function zoneOf(lines: readonly string[], paragraph: number, main: Contest): 'ours' | 'previous' {
  const line = lines[paragraph] ?? '';
  if (/^'?\d\d: |^[^\p{L}\p{N}]*(?:previous|last|old) (?:result|election|majority)\b/iu.test(line)) return 'previous';
  if (
    /^(?:19|20)\d\d(?: result| general election)?s?(?::| [-–—]) /i.test(line) &&
    Number(line.slice(0, 4)) !== main.year
  )
    return 'previous';
  return 'ours';
}

/** Indices of the paragraphs that a span touches. */
export function linesOf(document: Document, span: Span): readonly number[] {
  const lines: number[] = [];
  document.paragraphs.forEach((paragraph, index) => {
    if (paragraph.span[0] < span[1] && paragraph.span[1] > span[0]) lines.push(index);
  });
  return lines;
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

/** A list belongs to the seat that a heading or the prose right above it names. */
export function contestOfList(
  list: ResultList,
  sentences: readonly Sentence[],
  contests: readonly Contest[],
  current: (index: number) => Contest | null,
): Contest | null {
  let last = -1;
  for (let i = 0; i < sentences.length && (sentences[i] as Sentence).span[0] < list.span[0]; i++) last = i;
  if (last === -1) {
    for (const mention of (sentences[0] as Sentence | undefined)?.tagged.mentions ?? [])
      if (mention.kind === 'seat') return contests.find((each) => each.constituency === mention.seat) ?? null;
    return contests[0] ?? null;
  }
  return current(last);
}

/** Contest of the one seat that the line right above a list names as its heading. */
export function headingOf(
  list: ResultList,
  sentences: readonly Sentence[],
  contests: readonly Contest[],
): Contest | null {
  const above = sentences.filter(({ span }) => span[1] <= list.span[0]).pop();
  if (!above || contests.length < 2 || above.span[1] - above.span[0] > 70 || list.first - above.paragraph > 2)
    return null;
  const seats = above.tagged.mentions.filter((mention) => mention.kind === 'seat');
  const [seat] = seats;
  return seats.length === 1 && seat?.kind === 'seat' && above.tagged.text.length < 30
    ? (contests.find((each) => each.constituency === seat.seat) ?? null)
    : null;
}

/** Contest that most of a list's people are known to stand in; null where none is ahead. */
export function contestOfPeople(
  list: ResultList,
  people: People,
  binding: ReturnType<typeof bindSentences>,
): Contest | null {
  const votes = new Map<Contest, number>();
  for (const item of list.items) {
    const person = item.label?.name ? people.bySurname(item.label.name.split(' ').pop() ?? '') : null;
    const contest = person && binding.ofPerson(person);
    if (contest) votes.set(contest, (votes.get(contest) ?? 0) + 1);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  return ranked[0] && ranked[0][1] > (ranked[1]?.[1] ?? 0) ? ranked[0][0] : null;
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

/** Readings of a list's rows and totals; rows under another seat's heading are that seat's contest's (`seatOf`). */
export function readList(
  list: ResultList,
  kind: ListKind,
  contest: Contest,
  document: Document,
  lines: readonly string[],
  seatOf: (heading: string) => Contest | null,
): readonly Reading[] {
  const items = inPercent(list.items, `${lines[list.first - 1] ?? ''} ${list.items[0]?.text ?? ''}`);
  const paragraphOf = (at: number): number =>
    document.paragraphs.findIndex(({ span }) => at >= span[0] && at < span[1]);
  const counts = items.flatMap(({ label, votes }) => (label && votes ? [votes.value] : []));
  const persons = items.filter(({ label }) => label?.name && label.printed).length;
  const most = Math.max(...counts);
  if (counts.length > 1 && (most < FEWEST_OF_MOST || (most < FEWEST_VOTES && persons * 2 < counts.length))) return [];
  // The line above a list may be an older list's totals: "2019: Lab maj 3,000".
  const previousOpened = (paragraph: number): boolean =>
    [paragraph - 1, paragraph].some(
      (each) => zoneOf(lines, each, contest) === 'previous' && !OF_ITSELF.test(lines[each] ?? ''),
    );
  const readings: Reading[] = [];
  let scope: Scope = kind.kind === 'previous' ? 'previous' : kind.kind === 'forecast' ? 'unreal' : 'this';
  let here = contest;
  for (const [index, item] of items.entries()) {
    here = (item.label?.heading ? seatOf(item.label.heading) : null) ?? here;
    if (index < 2 && isForecastHeading(item.text)) scope = 'unreal';
    // From a row that names an earlier election on, the list is that election's.
    else if (scope === 'this' && (previousOpened(paragraphOf(item.span[0])) || opensPrevious(item.text, contest.year)))
      scope = 'previous';
    // "Turnout 38.66% (C 65.51%)": whose the letter is, nobody can say.
    if (items[index - 1]?.total && document.clean.text[item.span[0] - 1] === '(') continue;
    const ofItself = OF_ITSELF.test(item.text);
    for (const reading of readingsOfItem(withKnownParty(item, here), here, paragraphOf))
      readings.push({ ...reading, scope: ofItself && scope === 'this' ? 'previous' : scope });
  }
  return readings;
}

/** "General election 1992: G Dickens (C)": the label of a row, after the heading of an older list. */
function opensPrevious(label: string, year: number | null): boolean {
  const cut = label.lastIndexOf(':');
  const heading = label.slice(0, cut).split('. ').at(-1) ?? '';
  return cut > 0 && (/^\W*(?:last )?general election\W*$/i.test(heading) || previousHeading(heading, year) !== null);
}

function withKnownParty(item: RowItem, contest: Contest): RowItem {
  const { label } = item;
  if (!label?.name || label.party) return item;
  const { name } = label;
  const known = onlyOf(
    new Set(contest.known?.candidates.filter((each) => sameBearer(each.knownAs ?? each.name, name))),
  );
  if (!known?.party) return item;
  const none = /^nd$|^no description$/i.test(label.printed ?? '');
  return { ...item, label: { ...label, party: none ? null : known.party } };
}

/** True where a row's name, which may be a surname alone, can be a candidate's. */
function sameBearer(candidate: string, printed: string): boolean {
  const [first = '', ...rest] = printed.split(' ');
  return (
    surnameOf(candidate) === surnameOf(printed) &&
    (rest.length === 0 || sameFirstName(candidate.split(' ')[0] ?? '', first))
  );
}
