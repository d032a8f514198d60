import { askedOnce } from './asked-once.ts';
import { withoutAsides } from './asides.ts';
import { inLines } from './in-lines.ts';
import type { DateMention, Tagged } from './mentions.ts';
import {
  AS_BEFORE,
  BEATEN,
  CHANGED_BY,
  COMPARED_WITH,
  COMPARISON,
  CONTRAST,
  DASHED,
  EARLIER_BY_ELECTION,
  GENERAL,
  HAD_BEEN,
  HAD_SINCE,
  LAST_MONTH,
  MANAGED,
  NEXT,
  OLD_ONE,
  OPENS_WHEN,
  OTHER_ELECTION,
  PARTIAL,
  POLLED,
  POLL_GOES_ON,
  POLL_SAYS,
  PREVIOUS,
  PUT_ON,
  SURE,
  THAN_HOPED,
  THAN_LAST,
  TONIGHTS,
  UNREAL,
} from './scope-words.ts';
import { statementAt } from './statement.ts';
import { scopeOfDate, type ContestTime, type Scope } from './which-election.ts';

const DATE = '\ue700-\ue7ff';
const ANY = '\ue000-\uf8ff';
const DATES = new RegExp(`[${DATE}]`, 'g');
const DATE_AT_END = new RegExp(`([${DATE}]) $`);
const DATE_BEHIND = new RegExp(`^ (?:of|in) ([${DATE}])`);
/** "In 2019, when": a date, a few words, and what was so on it. */
const WHEN = new RegExp(
  inLines`
    ([${DATE}])(?: (?:[a-z'-]{1,20}|[\ue400-\ue5ff])){0,6}(?:,| –)? (?:(?:in|at|during|after) )?(?:when|where|which)
    \b[^;.]{0,110}$
  `,
);
/** "It was lost in 2005 to Ann Bell, another Independent, who": what follows goes on with that year. */
const WHO_THEN = new RegExp(
  inLines`
    ([${DATE}]) (?:to|by) (?:the )?[\ue000-\ue2ff]
    [^;.:\ue400-\ue7ff]{0,60}?,? who (?:(?!now\b|has\b|is\b|this\b)[^;.,:${DATE}])*$
  `,
);
/** The date is the second of a pair. */
const JOINED = new RegExp(`[${ANY}](?:-|/| and | to )$`);

const unreal = (words: string): boolean => UNREAL.test(words) || POLLED.test(words);

/** True of what goes on with a poll that the sentence before told of: "It suggested", "They had". */
export const goesOnWithPoll = (text: string, before: string): boolean => POLL_GOES_ON.test(text) && POLLED.test(before);

/** A forecast with a colon, and a poll that the sentence opens with: "Our guess, for what it is worth:". */
const GUESS = /^[^:]{0,60}\b(?:predict|forecast|guess|tip|bet)\w*:/;
const BY_A_POLL = /^(?:in|according to) [^,;]{0,20}\b(?:opinion|constituency|latest|recent|private|internal) polls?,/;
/** "A week after the assembly election where she won by": what stands before says when that was. */
const WHERE = /^([^]*) (?:where|when|in which|at which) [^,;]*$/;
/** "By 7,078 votes three years ago, when X was second and Y third". */
const WHEN_THEN = new RegExp(
  inLines`
    \b(?:years? (?:ago|before|earlier)|last time|(?:last|previous|general|national) election)
    ,? when [^;.,]{0,90}$
  `,
);
/** "A Green seat now, where Labour had 13,413"; "9,368 then". */
const WHERE_HAD = new RegExp(
  inLines`
    \bwhere (?:the )?[\ue000-\ue2ff](?:'s \w+)? (?:once |previously )?had (?:a |an |just |only |some )*$
  `,
);
const THEN = /^[\ue400-\ue5ff] then\b/;
/** "The last time that they lost, in 1931, the Liberal won by": a year says when that was. */
const LAST_TIME = /^(?:and |but )?the last time [^;]{0,60}?\b(?:in|was)(?: in)? ([\ue700-\ue7ff])/;
/** "9,800 at its height": of whenever that was. */
const AT_ITS_BEST = / at (?:its|their|his|her) (?:height|peak|zenith|best|highest)\b/;
/** "As in last year's by-election, where the swing was 17%". */
const BY_ELECTION_BEFORE = new RegExp(
  inLines`
    \b(?:last (?:year|month|[a-z]+)|previous)(?:'s)? by[- ]election,? (?:when|where|in which)\b[^,;.]*$
  `,
);
const LATER = /(?<!^\S+ )\b(?:months|years|weeks|a year|a month|a week) (?:later|on)\b/;
/** "34 per cent, which would give it 300 seats", once what is only added about a real figure is left out. */
const WOULD_GIVE = /\bwould (?:mean|be|give|represent)\b/;
const ADDED = /, (?:which|one that|a result|if repeated)\b.*/;
/** Behind a change: what it is a change from. */
const SINCE = /^ (?:points? )?(?:from|since|in (?:a|just|two|three|four|five|[\ue800-\ue8ff])|over|compared) /;

/** What is said around a figure, without what says nothing of when. */
interface Around {
  readonly tagged: Tagged;
  readonly time: ContestTime;
  /** The sentence before the figure, and from it on. */
  readonly opening: string;
  readonly rest: string;
  /** The figure's own statement, and of it what stands before the figure and behind. */
  readonly own: string;
  readonly left: string;
  readonly right: string;
}

function aroundOf(tagged: Tagged, at: number, time: ContestTime): Around {
  const text = [SURE, AS_BEFORE, THAN_HOPED, DASHED].reduce(
    (all, pattern) => all.replace(pattern, (words) => ' '.repeat(words.length)),
    withoutAsides(tagged.text, at),
  );
  const said = statementAt(text, at);
  return {
    tagged,
    time,
    opening: text.slice(0, at),
    rest: text.slice(at),
    own: said.own.replace(MANAGED, ''),
    // "not far from tonight's margin of": what stands before says nothing of when.
    left: said.left.replace(MANAGED, '').replace(TONIGHTS, '').replace(OLD_ONE, ' '),
    right: said.right.replace(HAD_BEEN, ''),
  };
}

/**
 * Scope of the figure at an offset of a tagged sentence, judged by the words of its statement: years and months
 * other than the contest's, "last time", a pluperfect; "would", "needed", "forecast".
 */
export const scopeAt = askedOnce((tagged: Tagged, at: number, time: ContestTime): Scope => {
  const around = aroundOf(tagged, at, time);
  if (isUnreal(around)) return 'unreal';
  if (isOfAnother(around)) return 'other';
  return ofThen(around) ?? ofWhatFollows(around) ?? ofWordsNear(around) ?? ofTheOpening(around);
});

/** True of what is forecast, polled, needed or hoped, by the sentence's opening or the figure's statement. */
const isUnreal = ({ opening, own, right }: Around): boolean =>
  [GUESS, PUT_ON, PARTIAL, BY_A_POLL, POLL_SAYS].some((pattern) => pattern.test(opening)) ||
  unreal(own) ||
  unreal(
    right
      .slice(0, 60)
      .replace(/ (?:after|following|despite)\b.*/, '')
      .replace(BEATEN, ' '),
  );

/** True of an election to another body, or none of this seat's, that is named near. */
function isOfAnother({ opening, left, right }: Around): boolean {
  const there = WHERE.exec(opening)?.[1];
  return [/[^,;]{0,60}$/.exec(there ?? '')?.[0] ?? '', left, right.slice(0, 90)].some((words) =>
    OTHER_ELECTION.test(words),
  );
}

/** The election of a time that the words before a figure name: "in 2019, when"; null where they name none. */
function ofThen({ tagged, time, opening, rest }: Around): Scope | null {
  const when = (WHEN.exec(opening) ?? WHO_THEN.exec(opening))?.[1];
  const dated = when ? scopeOfDate(tagged.of(when) as DateMention, time) : null;
  if (dated) return dated;
  if (WHEN_THEN.test(opening) || WHERE_HAD.test(opening) || THEN.test(rest)) return 'previous';
  const last = LAST_TIME.exec(opening)?.[1];
  return last ? (scopeOfDate(tagged.of(last) as DateMention, time) ?? 'this') : null;
}

/** Another's at its height, of a by-election before or of months later; what only would be; null where no words say so. */
function ofWhatFollows({ opening, rest, left, right }: Around): Scope | null {
  if (AT_ITS_BEST.test(right.slice(0, 40)) || BY_ELECTION_BEFORE.test(opening) || LATER.test(left)) return 'other';
  const goesOn = rest.slice(0, 90).replace(/;.*/, '');
  return /\bwhich is what\b/.test(goesOn) || WOULD_GIVE.test(goesOn.replace(ADDED, '')) ? 'unreal' : null;
}

/** The election of the words nearest; null where they name none but to compare: "up 26% on its vote at the 2005 election". */
function ofWordsNear({ tagged, time, left, right }: Around): Scope | null {
  const isCompared = COMPARED_WITH.test(right) || (SINCE.test(right) && CHANGED_BY.test(left));
  return scopeOfWords(tagged, left, time) ?? (isCompared ? null : scopeOfWords(tagged, right, time));
}

/**
 * The election that a sentence opens on, until it turns: "In 2019, he took 63% and beat Labour by 23,000"; for what sums
 * it up behind a colon too: "Two years ago he had 64%: a lead of 19,000".
 */
function ofTheOpening({ tagged, time, opening }: Around): Scope {
  const part = /(?:[^;:]|:(?= an? [^,;:]*$))*$/.exec(opening)?.[0].trimStart() ?? '';
  const head = openingOf(part);
  if (head === null || head.length >= part.length || CONTRAST.test(part.slice(head.length))) return 'this';
  if (OTHER_ELECTION.test(head)) return 'other';
  return scopeOfWords(tagged, head.replace(/\bhad\b/g, 'has'), time) ?? 'this';
}

/** The words that open a sentence and say of when it speaks; null where it opens otherwise. */
function openingOf(text: string): string | null {
  return (
    OPENS_WHEN.exec(text)?.[0].replace(
      / (?:where|which|who|whose|from|that(?! (?:election|occasion|contest|poll|day|time|night|year)))\b.*/,
      '',
    ) ?? null
  );
}

/** Scope that a sentence's opening words give to it and to the sentences after it: "At the 2017 general election …". */
export function openingScope(tagged: Tagged, time: ContestTime): Scope | null {
  const head = openingOf(tagged.text.slice(0, 110).replace(/^[^:;,.]{1,40}: /, ''));
  // "When the by-election came round, …" opens on this one.
  return head && !/^when [^,]{0,20}\bby-?election\b/.test(head)
    ? scopeOfWords(tagged, head.replace(/\bhad\b/g, 'has'), time)
    : null;
}

function scopeOfWords(tagged: Tagged, words: string, time: ContestTime): Scope | null {
  if (
    EARLIER_BY_ELECTION.test(words) ||
    (time.month !== (((time.published ?? 0) + 10) % 12) + 1 && LAST_MONTH.test(words))
  )
    return 'other';
  if (PREVIOUS.test(words.replace(HAD_SINCE, ' ').replace(THAN_LAST, ' '))) return 'previous';
  GENERAL.lastIndex = 0;
  for (let match = GENERAL.exec(words); match; match = GENERAL.exec(words)) {
    const lead = words.slice(0, match.index).replace(DATE_AT_END, '');
    if (!COMPARISON.test(lead) && !NEXT.test(lead)) return dateOf(tagged, words, match, time) ?? 'previous';
  }
  for (const match of words.matchAll(DATES)) {
    const lead = words.slice(0, match.index);
    const day = tagged.of(match[0]);
    const dated = day?.kind === 'date' && day.day !== null && /^(?:\S+ )?on $/.test(lead);
    if ((!dated && COMPARISON.test(lead)) || JOINED.test(lead)) continue;
    const scope = scopeOfDate(tagged.of(match[0]) as DateMention, time);
    if (scope) return scope;
  }
  return null;
}

/** Scope of the year before a general election's name or behind it. */
function dateOf(tagged: Tagged, words: string, { index, 0: name }: RegExpExecArray, time: ContestTime): Scope | null {
  const unit = DATE_AT_END.exec(words.slice(0, index))?.[1] ?? DATE_BEHIND.exec(words.slice(index + name.length))?.[1];
  return unit ? scopeOfDate(tagged.of(unit) as DateMention, time) : null;
}
