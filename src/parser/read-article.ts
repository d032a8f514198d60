import type { Claim, ElsewhereClaim, ReadArticle, ReportedContest, Span } from '#records';
import { bodySpan, readDocument, type Document } from '#text';
import { annotate, type Sentence } from './annotate.ts';
import { assemble } from './assemble.ts';
import { bindSentences } from './bind.ts';
import { contestsOf, findContests, type Contest } from './contests.ts';
import { ENGLISH } from './english.ts';
import { followOn } from './follow-on.ts';
import { compileRegister, type Gazetteer } from './gazetteer.ts';
import { endOfArticle, isForecastHeading, notOurs, previousHeading } from './kind-of-article.ts';
import type { RowItem } from './list-items.ts';
import { readingsOfItem } from './list-readings.ts';
import { gatherPeople, sameFirstName, type People } from './people.ts';
import type { Person } from './mentions.ts';
import type { Reading, TraceEntry } from './reading.ts';
import type { Register } from './register.ts';
import { antecedent, subjectOf } from './resolve.ts';
import { seatHeadings } from './seat-headings.ts';
import { resultLists, type ResultList } from './result-lists.ts';
import { BEFORE, type Draft, type Rule } from './rule.ts';
import { isOldOfPair, openingScope, quotedRanges, scopeAt, type ContestTime, type Scope } from './scope.ts';

/** What may be known of a text besides the text. */
export interface ReadOptions {
  /** ISO day of publication; null where it is not known. */
  readonly published?: string | null;
  /** Seat that the text is known to report, for a text that names none; what it states is then kept, however little. */
  readonly seat?: string;
}

/** What the reader makes of a text, with what it saw and did not claim. */
export type Reading_ = ReadArticle & { readonly trace: readonly TraceEntry[] };

/** A reader for one register: compile once, read many articles. Never throws. */
export function articleReader(register: Register): (body: string, options?: ReadOptions) => Reading_ {
  const gazetteer = compileRegister(register);
  return (body, options = {}) => read(body, gazetteer, options.published ?? null, options.seat ?? null);
}

/** Reads one article (body after front matter, line ends LF). Never throws. */
export const readArticle = (body: string, register: Register, options: ReadOptions = {}): Reading_ =>
  articleReader(register)(body, options);

const NOTHING: Reading_ = { contests: [], elsewhere: [], trace: [] };

function read(body: string, gazetteer: Gazetteer, published: string | null, seat: string | null): Reading_ {
  const whole = readDocument(body);
  const { clean } = whole;
  const lines = whole.paragraphs.map(({ span }) => clean.text.slice(span[0], Math.min(span[1], span[0] + 200)));
  const document: Document = { clean, paragraphs: whole.paragraphs.slice(0, endOfArticle(lines)) };
  const reason = seat === null ? notOurs(clean.text, published) : null;
  if (reason) return { ...NOTHING, trace: [{ rule: 'kind-of-article', span: [0, 0], paragraph: 1, verdict: reason }] };
  const named = findContests(document, gazetteer, published);
  const found = seat !== null && named.list.length === 0 ? contestsOf(seat, document, gazetteer, published) : named;
  const main = found.list[0];
  if (!main)
    return { ...NOTHING, trace: [{ rule: 'contests', span: [0, 0], paragraph: 1, verdict: 'no seat is named' }] };

  const people = gatherPeople();
  const seatWords = (line: string): boolean =>
    line.length < 60 &&
    found.list.some((contest) =>
      line
        .toLowerCase()
        .includes(
          (contest.constituency.split(/[ ,]/).find((word) => word.length > 4) ?? contest.constituency).toLowerCase(),
        ),
    );
  const lists = resultLists(document, gazetteer, found.list.length > 1 ? seatWords : undefined);
  const kinds = lists.map((list) => kindOfList(list, lines, main));
  lists.forEach((list, index) => {
    if (kinds[index]?.kind === 'ours') enrol(list, people);
  });
  // Rows are read as rows; what is left is prose.
  const oldLines = new Set<number>();
  lists.forEach((list, index) => {
    if (kinds[index]?.kind === 'ours' || list.inline) return;
    for (let next = list.last + 1; next <= list.last + 4 && (lines[next]?.length ?? 99) < 60; next++) {
      if (!/\d/.test(lines[next] ?? '') || /\bby-?election\b/i.test(lines[next] ?? '')) break;
      oldLines.add(next);
    }
  });
  const rowLines = new Set(
    lists.filter((list) => !list.inline).flatMap((list) => list.items.flatMap((item) => linesOf(document, item.span))),
  );
  const prose: Document = {
    clean,
    paragraphs: document.paragraphs.map((paragraph, index) =>
      rowLines.has(index) ? { ...paragraph, sentences: [] } : paragraph,
    ),
  };
  const { sentences } = annotate(prose, gazetteer, found.aliases, people);
  seatPeople(people, found.list);
  const binding = bindSentences(sentences, found.list);
  const trace: TraceEntry[] = [];
  const readings: Reading[] = [];

  const headings = seatHeadings(document, gazetteer, found.list, published);
  lists.forEach((list, index) => {
    const kind = kinds[index] as ListKind;
    const contest =
      headingOf(list, sentences, found.list) ??
      contestOfPeople(list, people, binding) ??
      contestOfList(list, sentences, found.list, (at) => binding.ofSentence(at)) ??
      main;
    readings.push(...readList(list, kind, contest, document, lines, headings.named));
  });
  const taken = lists.filter((list) => list.inline).map((list) => list.span);
  const outgoing = new Set<Person>();
  for (const rules of [
    ENGLISH.filter((rule) => LEAVING.has(rule.name)),
    ENGLISH.filter((rule) => !LEAVING.has(rule.name)),
  ])
    sentences.forEach((sentence, index) => {
      // Of a line on an earlier result ("2024: Lab maj 5,399") only the majority is asked for.
      const old = oldLines.has(sentence.paragraph) || zoneOf(lines, sentence.paragraph, main) !== 'ours';
      for (const reading of readSentence(
        sentence,
        index,
        rules.filter((rule) => old === (rule.name === 'old-result-line')),
        sentences,
        binding,
        outgoing,
        taken,
        trace,
        found.list,
      )) {
        readings.push(reading);
        if (reading.draft.kind === 'cause') {
          const mention = sentence.tagged.of(reading.draft.who);
          if (mention?.kind === 'person') outgoing.add(mention.person);
        }
      }
    });
  return finish(
    readings,
    [...found.list, ...headings.added],
    document,
    trace,
    partiesOf(sentences, lists),
    seat !== null,
  );
}

interface ListKind {
  readonly kind: 'ours' | 'previous' | 'forecast';
  readonly heading: string;
}

/** Whose figures a list holds, by the lines above it. */
function kindOfList(list: ResultList, lines: readonly string[], main: Contest): ListKind {
  if (list.inline) {
    const line = lines[list.first] ?? '';
    const lead = line.slice(0, 80);
    if (previousHeading(lead, main.year) !== null && !/by-?election/i.test(lead))
      return { kind: 'previous', heading: line };
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
    if (isForecastHeading(line) && (back === 1 || !/[.!?]["'”’]?$/.test(line.trim())))
      return { kind: 'forecast', heading: line };
    if (previousHeading(line, main.year) !== null) return { kind: 'previous', heading: line };
    if (/\bby[- ]?election\b|\bresults?\b/i.test(line) || line.length > 90) break;
  }
  return { kind: 'ours', heading: '' };
}

function zoneOf(lines: readonly string[], paragraph: number, main: Contest): 'ours' | 'previous' | 'forecast' {
  const line = lines[paragraph] ?? '';
  if (/^'?\d\d: |^(?:previous|last|old) (?:result|election|majority)\b/i.test(line)) return 'previous';
  if (/^(?:19|20)\d\d(?: result| general election)?s?: /i.test(line) && Number(line.slice(0, 4)) !== main.year)
    return 'previous';
  return 'ours';
}

function linesOf(document: Document, span: Span): readonly number[] {
  const lines: number[] = [];
  document.paragraphs.forEach((paragraph, index) => {
    if (paragraph.span[0] < span[1] && paragraph.span[1] > span[0]) lines.push(index);
  });
  return lines;
}

/** Everybody in a list is known from the list on. */
function enrol(list: ResultList, people: People): void {
  for (const item of list.items) {
    if (!item.label?.name) continue;
    const person = people.named(item.label.name.split(' '));
    person.candidate = true;
    person.party ??= item.label.party;
  }
}

/** People who stand in one contest of the register belong to its seat. */
function seatPeople(people: People, contests: readonly Contest[]): void {
  for (const person of people.all()) {
    const left = contests.filter(
      (contest) => contest.known?.outgoing?.person && samePerson(contest.known.outgoing.person, person.name),
    );
    if (left.length === 1) person.seat = (left[0] as Contest).constituency;
    const seats = contests.filter((contest) =>
      contest.known?.candidates.some(
        (each) => samePerson(each.knownAs ?? each.name, person.name) || samePerson(each.name, person.name),
      ),
    );
    if (seats.length !== 1) continue;
    person.seat = (seats[0] as Contest).constituency;
    person.candidate = true;
  }
}

const samePerson = (a: string, b: string): boolean => {
  const [x, y] = [a.split(' '), b.split(' ')];
  return (
    x[x.length - 1]?.toLowerCase() === y[y.length - 1]?.toLowerCase() &&
    (y.length === 1 || sameFirstName(x[0] ?? '', y[0] ?? ''))
  );
};

/** A list belongs to the seat that a heading or the prose right above it names. */
function contestOfList(
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
function headingOf(list: ResultList, sentences: readonly Sentence[], contests: readonly Contest[]): Contest | null {
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
function contestOfPeople(list: ResultList, people: People, binding: ReturnType<typeof bindSentences>): Contest | null {
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

function readList(
  list: ResultList,
  kind: ListKind,
  contest: Contest,
  document: Document,
  lines: readonly string[],
  seatOf: (heading: string) => Contest | null,
): readonly Reading[] {
  const paragraphOf = (at: number): number =>
    document.paragraphs.findIndex(({ span }) => at >= span[0] && at < span[1]);
  const counts = list.items.flatMap(({ label, votes }) => (label && votes ? [votes.value] : []));
  const persons = list.items.filter(({ label }) => label?.name && label.printed).length;
  if (counts.length > 1 && Math.max(...counts) < FEWEST_VOTES && persons * 2 < counts.length) return [];
  // The line above a list may be an older list's totals: "2019: Lab maj 3,000".
  const previousOpened = (paragraph: number): boolean =>
    [paragraph - 1, paragraph].some((each) => zoneOf(lines, each, contest) === 'previous');
  const readings: Reading[] = [];
  let scope: Scope = kind.kind === 'previous' ? 'previous' : kind.kind === 'forecast' ? 'unreal' : 'this';
  let here = contest;
  for (const [index, item] of list.items.entries()) {
    here = (item.label?.heading ? seatOf(item.label.heading) : null) ?? here;
    if (index < 2 && isForecastHeading(item.text)) scope = 'unreal';
    // From a row that names an earlier election on, the list is that election's.
    else if (scope === 'this' && (previousOpened(paragraphOf(item.span[0])) || opensPrevious(item.text, contest.year)))
      scope = 'previous';
    // "Turnout 38.66% (C 65.51%)": whose the letter is, nobody can say.
    if (list.items[index - 1]?.total && document.clean.text[item.span[0] - 1] === '(') continue;
    for (const reading of readingsOfItem(withKnownParty(item, here), here, paragraphOf))
      readings.push({ ...reading, scope });
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
  const known = contest.known?.candidates.find((each) => sameSurname(each.knownAs ?? each.name, name));
  if (!known?.party) return item;
  const none = /^nd$|^no description$/i.test(label.printed ?? '');
  return { ...item, label: { ...label, party: none ? null : known.party } };
}

const sameSurname = (a: string, b: string): boolean =>
  a.split(' ').pop()?.toLowerCase() === b.split(' ').pop()?.toLowerCase();

function readSentence(
  sentence: Sentence,
  index: number,
  rules: readonly Rule[],
  sentences: readonly Sentence[],
  binding: ReturnType<typeof bindSentences>,
  outgoing: ReadonlySet<Person>,
  taken: readonly Span[],
  trace: TraceEntry[],
  contests: readonly Contest[],
): readonly Reading[] {
  const { tagged } = sentence;
  if (!worthReading(tagged.text)) return [];
  const context = {
    tagged,
    get earlier() {
      return sentences
        .slice(Math.max(0, index - 3), index)
        .map((each) => each.tagged.text)
        .join(' ');
    },
  };
  const readings: Reading[] = [];
  const used = new Set<string>();
  const quotes = tagged.text.includes('"') ? quotedRanges(tagged.text) : [];
  const say = (rule: Rule, at: number, verdict: string): void => {
    const place = tagged.place(at);
    trace.push({ rule: rule.name, span: [place, place + 1], paragraph: sentence.paragraph + 1, verdict });
  };
  for (const rule of rules) {
    if (!rule.needs.test(tagged.text)) continue;
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(tagged.text); match; match = rule.pattern.exec(tagged.text)) {
      // The next match may begin inside this one: lists share their names and figures.
      rule.pattern.lastIndex = match.index + Math.max(1, Math.min(match[0].length, 1));
      const drafts = rule.read({ index: match.index, text: match[0], groups: match.groups ?? {} }, context);
      if (!drafts) continue;
      const all: Draft[] = [];
      for (const draft of drafts) all.push(draft, ...followOn(draft, context));
      for (const draft of all) {
        const mark =
          draft.figure ??
          `${draft.kind}@${draft.words?.[1] ?? 0}@${draft.seat ?? draft.nth ?? ''}${draft.kind === 'lostDeposit' ? (draft.who ?? '') : ''}`;
        if (used.has(mark)) continue;
        const at = draft.figure ? tagged.text.indexOf(draft.figure) : (draft.words?.[0] ?? match.index);
        if (at < 0) continue;
        if (taken.some((span) => tagged.place(at) >= span[0] && tagged.place(at) < span[1])) continue;
        if (quotes.some(([from, to]) => at > from && at < to)) {
          say(rule, at, 'inside a quotation');
          continue;
        }
        const reading = resolve(draft, at, rule, sentence, index, sentences, binding, outgoing, contests);
        if (typeof reading === 'string') {
          say(rule, at, reading);
          continue;
        }
        used.add(mark);
        readings.push(...everywhere(reading, tagged.text.slice(at), contests));
      }
    }
  }
  return readings;
}

/** A reading of "all three" or "both" contests is one of each; of "two of the three" it is of none for certain. */
function everywhere(reading: Reading, behind: string, contests: readonly Contest[]): readonly Reading[] {
  if (contests.length < 2) return [reading];
  const clause = behind.slice(0, 90);
  if (
    /\bin (?:[\ue400-\ue4ff]|two|three|most|some|one) of the\b/.test(clause) ||
    /\bin [\ue400-\ue4ff] of\b/.test(clause)
  )
    return [];
  if (
    /^[^.;,]{0,50}\bin (?:both|each|all)(?: (?:of )?(?:them|the|[\ue400-\ue4ff]))?(?: (?:seats|contests|by-?elections|constituencies|cases))?(?=[.,;]|$| and)/.test(
      clause,
    ) &&
    !reading.draft.figure
  )
    return contests.map((contest) => ({ ...reading, contest }));
  return [reading];
}

const PARLIAMENTS =
  /\b(?:holyrood|scottish parliament|senedd|(?:national|welsh|northern ireland) assembly|stormont|assembly (?:seat|by-?election|election))\b/;

/** True where a sentence, or one before it in its paragraph, is on an election to another parliament. */
function ofOtherParliament(sentences: readonly Sentence[], index: number): boolean {
  const { paragraph, tagged } = sentences[index] as Sentence;
  if (/\bwestminster\b/.test(tagged.text)) return false;
  for (let back = index; back >= 0 && back > index - 3; back--) {
    const sentence = sentences[back] as Sentence;
    if (sentence.paragraph !== paragraph) return false;
    if (PARLIAMENTS.test(sentence.tagged.text) && (back === index || !/\bby-?election\b/.test(sentence.tagged.text)))
      return true;
  }
  return false;
}

/** Contests in the order in which the sentence, or the nearest one before that names as many, names them. */
function dealtTo(
  sentences: readonly Sentence[],
  index: number,
  contests: readonly Contest[],
  count: number,
): readonly (Contest | undefined)[] {
  for (let back = index; back >= 0; back--) {
    const named: (Contest | undefined)[] = [];
    const seats = new Set<string>();
    for (const mention of (sentences[back] as Sentence).tagged.mentions) {
      if (mention.kind !== 'seat' || seats.has(mention.seat)) continue;
      seats.add(mention.seat);
      named.push(contests.find((each) => each.constituency === mention.seat));
    }
    if (named.length === count) return named;
    // More or fewer seats than figures: which figure is whose, the sentence does not say.
    if (back === index && named.length > 0) return [];
  }
  const order = inOrder(sentences, contests);
  return order.length === count ? order : [];
}

/** Contests in the order in which the article first names them. */
function inOrder(sentences: readonly Sentence[], contests: readonly Contest[]): readonly Contest[] {
  const order = new Set<Contest>();
  for (const sentence of sentences)
    for (const mention of sentence.tagged.mentions) {
      const contest = mention.kind === 'seat' ? contests.find((each) => each.constituency === mention.seat) : undefined;
      if (contest) order.add(contest);
    }
  return [...order];
}

/** Rules on who left the seat: read before the others, who must know whose majority is the old one. */
const LEAVING = new Set(['left-vacant', 'why-held']);
/** What any rule asks for; most of an article's sentences have none of it. */
const ANY_NEED = new RegExp(ENGLISH.map((rule) => rule.needs.source).join('|'));

/** False where no rule could read a sentence, and where nearly all of it is somebody's words in quotation marks. */
function worthReading(text: string): boolean {
  if (text.charCodeAt(0) === 34) {
    const end = text.indexOf('"', 1);
    if (end === -1 || end > text.length - 12) return false;
  }
  return ANY_NEED.test(text);
}

const NEEDS_SUBJECT = new Set(['votes', 'share', 'shareChange', 'position', 'lostDeposit', 'winner']);

function resolve(
  draft: Draft,
  at: number,
  rule: Rule,
  sentence: Sentence,
  index: number,
  sentences: readonly Sentence[],
  binding: ReturnType<typeof bindSentences>,
  outgoing: ReadonlySet<Person>,
  contests: readonly Contest[],
): Reading | string {
  const several = contests.length > 1;
  const { tagged } = sentence;
  const end = draft.words?.[1] ?? at + 1;
  const bound = draft.seat ? binding.ofSeat(tagged.of(draft.seat)) : binding.at(index, draft.figure ? at : end - 1);
  const whose = tagged.of(draft.who);
  const turned =
    contests.length === 2
      ? /.*(?:\b(?:in|of|at|for) the (?=(former|latter)\b)|\bthe (?=(former|latter)\b)(?!\w+ (?:mp|minister|leader|[\ue000-\ue1ff])))/s
          .exec(tagged.text.slice(0, at))
          ?.slice(1)
          .find((word) => word !== undefined)
      : undefined;
  const named = turned ? inOrder(sentences, contests)[turned === 'former' ? 0 : 1] : undefined;
  const own = named
    ? named
    : whose?.kind === 'person' && !draft.seat && !/[\ue300-\ue3ff]/.test(tagged.text)
      ? binding.ofPerson(whose.person)
      : null;
  // "The by-elections followed X's resignation, while Y quit": whose was which, the sentence does not say.
  if (
    draft.kind === 'cause' &&
    several &&
    !own &&
    !/[\ue300-\ue3ff]/.test(tagged.text) &&
    /\bby-?elections\b|\bboth\b|\bcontests\b/.test(tagged.text)
  )
    return 'one of several departures';
  const dealt =
    draft.nth === undefined ? null : (dealtTo(sentences, index, contests, draft.outOf ?? 0)[draft.nth] ?? null);
  if (draft.nth !== undefined && !dealt) return 'no contest to deal it out to';
  const contest = dealt ?? own ?? (bound === 'elsewhere' ? binding.ofSentence(index) : bound);
  if (!contest) return 'no contest to bind it to';
  const who =
    draft.who === BEFORE
      ? ({ kind: 'anaphor', to: 'person', start: tagged.place(at), end: tagged.place(at) } as const)
      : tagged.of(draft.who);
  const house =
    who?.kind === 'person' &&
    /^'s (?:\w+ )?party\b/.test(tagged.text.slice(tagged.text.indexOf(draft.who ?? '\n') + 1));
  const whoever = subjectOf(who, sentences, index);
  const left = draft.kind === 'cause' && who?.kind === 'person' ? who.was : undefined;
  const subject =
    house && whoever
      ? { candidate: null, party: whoever.party }
      : left && whoever
        ? { ...whoever, party: left }
        : whoever;
  if (NEEDS_SUBJECT.has(draft.kind) && (!subject || (!subject.candidate && !subject.party)))
    return 'nobody to bind it to';
  if (draft.kind === 'shareChange' && !subject?.party) return 'no party to bind it to';
  const mention = tagged.of(draft.figure);
  const figure = mention?.kind === 'count' || mention?.kind === 'percent' ? mention : null;
  if (draft.kind !== 'cause' && ofOtherParliament(sentences, index)) return 'of another parliament';
  if (draft.nth === undefined && draft.kind !== 'cause' && /\brespectively\b/.test(tagged.text) && several)
    return 'dealt out respectively';
  const time = { year: contest.year, month: contest.month, published: contest.published };
  let scope: Scope = bound === 'elsewhere' && !dealt ? 'other' : scopeAt(tagged, at, time);
  if (scope === 'this' && !draft.figure && draft.kind !== 'cause') scope = scopeAt(tagged, end - 1, time);
  if (scope === 'this') scope = carriedScope(sentences, index, time) ?? scope;
  if (draft.kind === 'cause')
    scope = bound === 'elsewhere' || longAgo(tagged, end, contest) ? 'other' : causeScope(tagged.text, scope);
  if (
    scope === 'this' &&
    draft.figure &&
    !draft.settled &&
    draft.kind !== 'shareChange' &&
    draft.kind !== 'swing' &&
    isOldOfPair(tagged, at)
  )
    scope = 'previous';
  // "A recount was needed": there was one.
  if (draft.kind === 'recounts' && scope === 'unreal' && !/\b(?:would|could|might|may)\b/.test(tagged.text))
    scope = 'this';
  if (
    draft.settled &&
    (scope === 'previous' || (scope === 'unreal' && /^(?:previousMajority|swing)$/.test(draft.kind)))
  )
    scope = 'this';
  if (draft.kind === 'majority' || draft.kind === 'votes' || draft.kind === 'share') {
    const person =
      who?.kind === 'person'
        ? who.person
        : who?.kind === 'anaphor'
          ? personOf(antecedent(who, sentences, index))
          : null;
    if (scope === 'this' && person && outgoing.has(person) && !person.candidate) scope = 'previous';
  }
  const span: Span = figure ? figure.figure : [tagged.place(draft.words?.[0] ?? at), tagged.place(end - 1) + 1];
  const last = tagged.of(tagged.text.charAt(end - 1));
  return {
    draft,
    rule: rule.name,
    sentence,
    contest,
    subject,
    from: subjectOf(tagged.of(draft.from), sentences, index)?.party ?? null,
    to: subjectOf(tagged.of(draft.to), sentences, index)?.party ?? null,
    value: figure ? (draft.sign ? draft.sign * figure.value : figure.value) : (draft.value ?? null),
    precision: figure?.precision ?? 'exact',
    span: figure || !last ? span : [span[0], last.end],
    paragraph: sentence.paragraph,
    scope,
  };
}

/** Scope that an earlier sentence of the paragraph opened ("At the 2017 general election …") and none has closed. */
function carriedScope(sentences: readonly Sentence[], index: number, time: ContestTime): Scope | null {
  const { paragraph } = sentences[index] as Sentence;
  for (let back = index; back >= 0 && back > index - 4; back--) {
    const sentence = sentences[back] as Sentence;
    if (sentence.paragraph !== paragraph) return null;
    // "General election 1992: …" heads a list of that election, not a statement of this one.
    if (
      /^(?:(?:the |last |previous )?general election|[\ue700-\ue7ff] general election|[\ue700-\ue7ff])(?: result)?(?:,? [\ue700-\ue7ff])?(?: \([^)]*\))?:/.test(
        sentence.tagged.text,
      )
    )
      return 'previous';
    if (back < index) {
      const scope = openingScope(sentence.tagged, time);
      if (scope) return scope;
    }
    if (
      /\bby-?election\b|\bthis time\b|\bnow\b|\byesterday\b|\blast night\b|\btonight\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btoday\b|\bswing\b/.test(
        sentence.tagged.text,
      )
    )
      return null;
  }
  return null;
}

const personOf = (mention: ReturnType<typeof antecedent>): Person | null =>
  mention?.kind === 'person' ? mention.person : null;

/** True where a year near the words is two or more before the contest's: not why this one was held. */
function longAgo(tagged: Sentence['tagged'], at: number, contest: Contest): boolean {
  if (contest.year === null) return false;
  for (const match of tagged.text.slice(at, at + 60).matchAll(/[\ue700-\ue7ff]/g)) {
    const date = tagged.of(match[0]);
    if (
      date?.kind === 'date' &&
      date.year !== null &&
      date.year < contest.year - 1 &&
      /^[^,;]* in $/.test(tagged.text.slice(at, at + match.index)) &&
      !/\b(?:since|after|following|over|formed|created|first|whose|who|where)\b/.test(
        tagged.text.slice(at, at + match.index),
      )
    )
      return true;
  }
  return false;
}

/** A departure is nearly always of the past; only "would" and its like make it none. */
const causeScope = (text: string, scope: Scope): Scope =>
  scope === 'unreal' && /\b(?:would|could|might|if|unless|hop\w+|expect\w*)\b/.test(text) ? 'unreal' : 'this';

/** Every party that an article speaks of, in prose or in a list. */
function partiesOf(sentences: readonly Sentence[], lists: readonly ResultList[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tagged } of sentences)
    for (const mention of tagged.mentions) {
      const party =
        mention.kind === 'party'
          ? mention.party
          : mention.kind === 'person'
            ? (mention.party ?? mention.person.party)
            : null;
      if (party) found.add(party);
    }
  for (const { items } of lists) for (const { label } of items) if (label?.party) found.add(label.party);
  return found;
}

function finish(
  readings: readonly Reading[],
  contests: readonly Contest[],
  document: Document,
  trace: TraceEntry[],
  spoken: ReadonlySet<string>,
  asked: boolean,
): Reading_ {
  const reported: ReportedContest[] = [];
  const elsewhere: ElsewhereClaim[] = [];
  const { clean } = document;
  const place = (reading: Reading) => ({
    precision: reading.precision,
    span: bodySpan(clean, reading.span),
    paragraph: reading.paragraph + 1,
    rule: reading.rule,
  });
  for (const contest of contests) {
    const claims: Claim[] = assemble(
      readings.filter((reading) => reading.contest === contest),
      contest,
      place,
      trace,
      spoken,
    );
    // A figure or two without a winner are as likely a preview's; several kinds of them are a result.
    const kinds = new Set(claims.map((claim) => claim.kind));
    const decided = kinds.has('winner') || kinds.has('outcome') || claims.some((claim) => claim.rule === 'result-row');
    const counted = [...kinds].filter((kind) =>
      /^(?:votes|share|swing|position|lostDeposit|shareChange|turnout|majority)$/.test(kind),
    );
    if (!decided && counted.length < 2 && !asked) continue;
    reported.push({
      constituency: contest.constituency,
      byElection: contest.known?.id ?? null,
      pollingDay: contest.pollingDay,
      year: contest.year,
      claims,
    });
  }
  for (const reading of readings) {
    if (reading.scope === 'this' || reading.value === null || reading.scope === 'unreal') continue;
    elsewhere.push({
      constituency: reading.scope === 'previous' ? reading.contest.constituency : null,
      year: null,
      kind: reading.draft.kind,
      value: reading.value,
      ...place(reading),
    });
  }
  return { contests: reported, elsewhere, trace };
}
