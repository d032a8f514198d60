import type { Span } from '#records';
import type { Sentence } from './annotate.ts';
import type { bindSentences } from './bind.ts';
import type { Contest } from './contests.ts';
import { dealtTo, formerAndLatter } from './dealt-to.ts';
import { inTurn } from './in-turn.ts';
import { followOn } from './follow-on.ts';
import type { Person, PersonMention } from './mentions.ts';
import { sameFirstName } from './people.ts';
import type { Reading, TraceEntry } from './reading.ts';
import { antecedent, contradicts, subjectOf } from './resolve.ts';
import { inApposition } from './rules/subject.ts';
import { BEFORE, OTHER, type Draft, type Rule } from './rule.ts';
import { surnameOf } from './surname-of.ts';
import { asItStood, mayHaveStood, stoodIn } from './who-stood.ts';
import { isOldOfPair, openingScope, quotedRanges, scopeAt, type ContestTime, type Scope } from './scope.ts';

/**
 * Readings of one sentence by the rules that have what they need in it, each bound to its contest and judged for when it speaks of; what is left
 * out goes to `trace`. `taken` are spans that lists have read, `outgoing` the people whose departure has been told.
 */
export function readSentence(
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
        if (contests.length > 1 && draft.figure)
          for (const { at: next, ...other } of inTurn(reading, tagged, at, binding, (unit) => used.has(unit))) {
            used.add(tagged.text.charAt(next));
            readings.push(other);
          }
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
    if (
      PARLIAMENTS.test(sentence.tagged.text) &&
      (back === index || !/\bby-?election\b|\bmp to \b/.test(sentence.tagged.text))
    )
      return true;
  }
  return false;
}

/** What is to come for certain once the votes are counted: "will represent", "will take his seat". */
const SURE =
  /\bwill (?=(?:now |soon )?(?:follow|represent|succeed|replace|take|join|become|sit|serve|be (?:sworn|the|an?|its|their|his|her)|have a)\b)/g;

/** Kinds of claim that only this contest's candidates can be the subject of. */
const OF_CANDIDATES = new Set(['votes', 'share', 'position', 'lostDeposit']);

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
  const named = turned ? formerAndLatter(sentences, index, contests)[turned === 'former' ? 0 : 1] : undefined;
  if (turned && !named) return 'of the one or the other of two contests';
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
    draft.nth === undefined
      ? null
      : (dealtTo(sentences, index, contests, draft.outOf ?? 0, draft.figure !== undefined)[draft.nth] ?? null);
  if (draft.nth !== undefined && !dealt) return 'no contest to deal it out to';
  if (
    several &&
    (draft.figure ?? draft.kind !== 'cause') &&
    draft.nth === undefined &&
    !draft.seat &&
    !named &&
    ofUnknownPlace(tagged.text, at)
  )
    return 'of a place that no contest is named by';
  const contest = dealt ?? own ?? (bound === 'elsewhere' ? binding.ofSentence(index) : bound);
  if (!contest) return 'no contest to bind it to';
  const who =
    draft.who === BEFORE
      ? ({ kind: 'anaphor', to: 'person', start: tagged.place(at), end: tagged.place(at) } as const)
      : draft.who === OTHER
        ? somebodyElse(draft, at, sentences, index)
        : tagged.of(
            /^(?:votes|share|position|lostDeposit)$/.test(draft.kind) ? inApposition(tagged, draft.who) : draft.who,
          );
  // "X, her predecessor, won by 2,842": told of who left, it is of before.
  const before = draft.kind === 'majority' ? tagged.of(draft.holder) : undefined;
  if (before?.kind === 'person' && wentBefore(before.person, contest, outgoing))
    return resolve(
      { ...draft, kind: 'previousMajority', who: undefined, holder: undefined, rival: false, settled: true },
      at,
      rule,
      sentence,
      index,
      sentences,
      binding,
      outgoing,
      contests,
    );
  if (draft.kind === 'majority' && draft.who === BEFORE) {
    const holder = who?.kind === 'anaphor' ? personOf(antecedent(who, sentences, index)) : null;
    return resolve(
      holder && outgoing.has(holder) && !holder.candidate
        ? { ...draft, kind: 'previousMajority', who: undefined, settled: true }
        : { ...draft, who: undefined },
      at,
      rule,
      sentence,
      index,
      sentences,
      binding,
      outgoing,
      contests,
    );
  }
  if (who?.kind === 'party' && /\bindependent $/.test(tagged.text.slice(0, tagged.text.indexOf(draft.who ?? '\n'))))
    return 'an independent, not the party';
  const house =
    who?.kind === 'person' &&
    /^'s (?:\w+ )?party\b/.test(tagged.text.slice(tagged.text.indexOf(draft.who ?? '\n') + 1));
  const whoever = subjectOf(who, sentences, index);
  if (draft.kind === 'cause' && !isMember(draft, who, contest, sentences, index)) return 'not the member who left';
  if (draft.kind === 'winner' && !mayHaveStood(whoever?.candidate, contest)) return 'not a candidate';
  const left = draft.kind === 'cause' && who?.kind === 'person' ? who.was : undefined;
  const spoken =
    house && whoever
      ? { candidate: null, party: whoever.party }
      : left && whoever
        ? { ...whoever, party: left }
        : whoever;
  const subject = spoken && { ...spoken, party: asItStood(spoken.party, contest) };
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
  if (scope === 'unreal' && (draft.kind === 'winner' || draft.kind === 'outcome'))
    scope = scopeAt({ ...tagged, text: tagged.text.replace(SURE, (will) => ' '.repeat(will.length)) }, end - 1, time);
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
    (scope === 'previous' || (scope === 'unreal' && /^(?:previousMajority|swing|lostDeposit)$/.test(draft.kind)))
  )
    scope = 'this';
  if (draft.kind === 'majority' || draft.kind === 'votes' || draft.kind === 'share') {
    const person =
      who?.kind === 'person'
        ? who.person
        : who?.kind === 'anaphor'
          ? personOf(antecedent(who, sentences, index))
          : null;
    if (scope === 'this' && person && wentBefore(person, contest, outgoing)) scope = 'previous';
  }
  if (
    scope === 'this' &&
    draft.kind !== 'cause' &&
    !draft.seat &&
    !dealt &&
    ofOtherSeat(sentences, index, at, contests)
  )
    scope = 'other';
  if (scope === 'this' && OF_CANDIDATES.has(draft.kind) && subject && !stoodIn(subject, contest))
    return 'not a candidate';
  const span: Span = figure ? figure.figure : [tagged.place(draft.words?.[0] ?? at), tagged.place(end - 1) + 1];
  const last = tagged.of(tagged.text.charAt(end - 1));
  return {
    draft,
    rule: rule.name,
    sentence,
    contest,
    subject,
    from: asItStood(subjectOf(tagged.of(draft.from), sentences, index)?.party ?? null, contest),
    to: asItStood(subjectOf(tagged.of(draft.to), sentences, index)?.party ?? null, contest),
    value: figure ? (draft.sign ? draft.sign * figure.value : figure.value) : (draft.value ?? null),
    precision: figure?.precision ?? 'exact',
    span: figure || !last ? span : [span[0], last.end],
    paragraph: sentence.paragraph,
    scope,
  };
}

/** A place that opens a clause in which somebody did something: "at Midford his party lost". */
const AT_PLACE =
  /(?:^|[:;,] |\b(?:and|but|while) )at ([a-z]+),? (?:(?:his|her|its|their|they|he|she|it)\b|the (?=[\ue100-\ue2ff])|[\ue000-\ue2ff])[^;:]*$/;
const HELD_AT =
  /^(?:the|a|an|his|her|its|their|any|all|each|every|no|some|such|what|another|westminster|holyrood|stormont|least|last|first|times|present|stake|home|noon|midnight|dawn|one|two|three|four|five|once|issue|that|this|half|midday|night|daybreak|number|no)$/;

/** True of a clause that a place opens which is no contest's, and of "her majority" after a sentence that another seat opens. */
function ofOtherSeat(sentences: readonly Sentence[], index: number, at: number, contests: readonly Contest[]): boolean {
  const { tagged, paragraph } = sentences[index] as Sentence;
  const place = AT_PLACE.exec(tagged.text.slice(0, at))?.[1];
  if (place && !HELD_AT.test(place)) return true;
  const earlier = sentences[index - 1];
  if (earlier?.paragraph !== paragraph || !/^(?:her|his|its|their|he|she|it|they|there)\b/.test(tagged.text))
    return false;
  if (/[\ue300-\ue3ff]|\bby-?election\b/.test(tagged.text)) return false;
  const seats = earlier.tagged.mentions.filter((mention) => mention.kind === 'seat');
  return (
    /^(?:and |but |meanwhile,? |elsewhere,? |over |up |down |across )*(?:in|at) (?:the )?[\ue300-\ue3ff],/.test(
      earlier.tagged.text,
    ) && seats.every(({ seat }) => !contests.some(({ constituency }) => constituency === seat))
  );
}

/** "turnout in Stoke, 38.2 per cent", "51 per cent in Essex": a place that may be any of several contests'. */
function ofUnknownPlace(text: string, at: number): boolean {
  const left =
    /\b(?:turn-?out|swing|majority) (?:in|at) ([a-z]+)(?: [a-z]+)?[,:]? (?:(?:was|of|at|is) )?(?:just |only )?$/.exec(
      text.slice(Math.max(0, at - 60), at),
    )?.[1];
  if (
    /\bmiss(?:es|ed|ing)? (?!out|the|it|a|an|by|both)[a-z]+(?: [a-z]+){0,2} by (?:just |only |a mere )*$/.test(
      text.slice(Math.max(0, at - 60), at),
    )
  )
    return true;
  const right = /^(?: points?| votes)? in ([a-z]+)(?: [a-z]+)?(?=,? and\b|[,.;)]|$)/.exec(
    text.slice(at + 1, at + 50),
  )?.[1];
  if (
    /\bin the (?:northern|southern|eastern|western|other|first|second|third|last|latter|former) (?:one|town|city|seat|contest|of (?:the|these|those) \S+)?,? ?(?:[a-z]+ ){0,3}$/.test(
      text.slice(0, at),
    )
  )
    return true;
  return [left, right].some((place) => place !== undefined && !NO_PLACE.has(place));
}

/** Words behind "in" that name no place. */
const NO_PLACE: ReadonlySet<string> = new Set(
  'a an all the by-election by-elections both circumstances comparison constituency contest contests end face fact fifth final first former fourth front general it last latter line its his her their poll race response result results rest same seat second share some spite terms that there third this total turn town vote votes west east north south city borough area region'.split(
    ' ',
  ),
);

/** The last person named before a place, in its sentence or one of the three before, who is not the one beside. */
function somebodyElse(
  draft: Draft,
  at: number,
  sentences: readonly Sentence[],
  index: number,
): PersonMention | undefined {
  const { tagged } = sentences[index] as Sentence;
  const own = subjectOf(tagged.of(draft.beside), sentences, index);
  for (let back = 0; back <= 3 && index - back >= 0; back++) {
    const found = (sentences[index - back] as Sentence).tagged.mentions.findLast(
      (each): each is PersonMention =>
        each.kind === 'person' &&
        (back > 0 || each.end <= tagged.place(at)) &&
        each.person.name !== own?.candidate &&
        !contradicts(each.person.name, draft.sex),
    );
    if (found) return own?.candidate ? found : undefined;
  }
  return undefined;
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

/** True of the member who left, where no candidate has the same surname. */
const wentBefore = (person: Person, { known }: Contest, outgoing: ReadonlySet<Person>): boolean =>
  !person.candidate &&
  (outgoing.has(person) ||
    (person.left === true && !known?.candidates.some((each) => surnameOf(each.name) === surnameOf(person.name))));

const TITLE = /^(?:sir|dame|lord|lady|dr|mr|mrs|ms|miss|rev|the) /i;

/** True where two forms of a name do not have different first names. */
function sameForename(a: string, b: string): boolean {
  const [x, y] = [a.replace(TITLE, '').split(' '), b.replace(TITLE, '').split(' ')];
  return x.length === 1 || y.length === 1 || sameFirstName(x[0] ?? '', y[0] ?? '');
}

/** False where the register lists another as the member who left, or none where the words ask for it. */
function isMember(
  draft: Draft,
  who: Parameters<typeof subjectOf>[0],
  contest: Contest,
  sentences: readonly Sentence[],
  index: number,
): boolean {
  const person =
    who?.kind === 'person' ? who.person : who?.kind === 'anaphor' ? personOf(antecedent(who, sentences, index)) : null;
  const member = contest.known?.outgoing?.person;
  if (!member || !person) return draft.member !== true;
  return person.left === true
    ? person.seat === contest.constituency
    : !person.candidate && surnameOf(person.name) === surnameOf(member) && sameForename(person.name, member);
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
