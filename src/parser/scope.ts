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

/**
 * Scope of the figure at an offset of a tagged sentence, judged by the words of its statement: years and months
 * other than the contest's, "last time", a pluperfect; "would", "needed", "forecast".
 */
export const scopeAt = askedOnce((tagged: Tagged, at: number, time: ContestTime): Scope => {
  const text = [SURE, AS_BEFORE, THAN_HOPED, DASHED].reduce(
    (all, pattern) => all.replace(pattern, (words) => ' '.repeat(words.length)),
    withoutAsides(tagged.text, at),
  );
  const said = statementAt(text, at);
  const own = said.own.replace(MANAGED, '');
  const clause = said.left.replace(MANAGED, '');
  const right = said.right.replace(HAD_BEEN, '');
  const opening = text.slice(0, at);
  // "not far from tonight's margin of": what stands before says nothing of when.
  const left = clause.replace(TONIGHTS, '').replace(OLD_ONE, ' ');
  if (
    /^[^:]{0,60}\b(?:predict|forecast|guess|tip|bet)\w*:/.test(opening) ||
    PUT_ON.test(opening) ||
    PARTIAL.test(opening) ||
    /^(?:in|according to) [^,;]{0,20}\b(?:opinion|constituency|latest|recent|private|internal) polls?,/.test(opening) ||
    POLL_SAYS.test(opening) ||
    unreal(own) ||
    unreal(
      right
        .slice(0, 60)
        .replace(/ (?:after|following|despite)\b.*/, '')
        .replace(BEATEN, ' '),
    )
  )
    return 'unreal';
  // "A week after the assembly election where she won by": what was so there.
  const there = /^([^]*) (?:where|when|in which|at which) [^,;]*$/.exec(opening)?.[1];
  if (
    OTHER_ELECTION.test(/[^,;]{0,60}$/.exec(there ?? '')?.[0] ?? '') ||
    OTHER_ELECTION.test(left) ||
    OTHER_ELECTION.test(right.slice(0, 90))
  )
    return 'other';
  const when = (WHEN.exec(opening) ?? WHO_THEN.exec(opening))?.[1];
  const dated = when ? scopeOfDate(tagged.of(when) as DateMention, time) : null;
  if (dated) return dated;
  // "by 7,078 votes three years ago, when X was second and Y third".
  if (
    /\b(?:years? (?:ago|before|earlier)|last time|(?:last|previous|general|national) election),? when [^;.,]{0,90}$/.test(
      opening,
    )
  )
    return 'previous';
  // "A Green seat now, where Labour had 13,413".
  if (
    /\bwhere (?:the )?[\ue000-\ue2ff](?:'s \w+)? (?:once |previously )?had (?:a |an |just |only |some )*$/.test(
      opening,
    ) ||
    /^[\ue400-\ue5ff] then\b/.test(text.slice(at))
  )
    return 'previous';
  // "The last time that they lost, in 1931, the Liberal won by": a year says when that was.
  const last = /^(?:and |but )?the last time [^;]{0,60}?\b(?:in|was)(?: in)? ([\ue700-\ue7ff])/.exec(opening)?.[1];
  if (last) return scopeOfDate(tagged.of(last) as DateMention, time) ?? 'this';
  // "9,800 at its height": of whenever that was.
  if (/ at (?:its|their|his|her) (?:height|peak|zenith|best|highest)\b/.test(right.slice(0, 40))) return 'other';
  // "As in last year's by-election, where the swing was 17%".
  if (
    /\b(?:last (?:year|month|[a-z]+)|previous)(?:'s)? by[- ]election,? (?:when|where|in which)\b[^,;.]*$/.test(opening)
  )
    return 'other';
  if (/(?<!^\S+ )\b(?:months|years|weeks|a year|a month|a week) (?:later|on)\b/.test(left)) return 'other';
  const goesOn = text.slice(at, at + 90).replace(/;.*/, '');
  if (
    /\bwhich is what\b/.test(goesOn) ||
    /\bwould (?:mean|be|give|represent)\b/.test(goesOn.replace(/, (?:which|one that|a result|if repeated)\b.*/, ''))
  )
    return 'unreal';
  // "up 26% on its vote at the 2005 election": a year that is compared with.
  const compared =
    COMPARED_WITH.test(right) ||
    (/^ (?:points? )?(?:from|since|in (?:a|just|two|three|four|five|[\ue800-\ue8ff])|over|compared) /.test(right) &&
      CHANGED_BY.test(left));
  const near = scopeOfWords(tagged, left, time) ?? (compared ? null : scopeOfWords(tagged, right, time));
  if (near) return near;
  // "In 2019, he took 63% and beat Labour by 23,000": what opens a sentence holds until it turns, and for what sums it
  // up behind a colon: "Two years ago he had 64%: a lead of 19,000".
  const part = /(?:[^;:]|:(?= an? [^,;:]*$))*$/.exec(opening)?.[0].trimStart() ?? '';
  const head = openingOf(part);
  const holds = head !== null && head.length < part.length && !CONTRAST.test(part.slice(head.length));
  if (holds && OTHER_ELECTION.test(head)) return 'other';
  if (holds) return scopeOfWords(tagged, head.replace(/\bhad\b/g, 'has'), time) ?? 'this';
  return 'this';
});

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
