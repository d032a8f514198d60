import type { Contest } from './contests.ts';
import { inLines } from './in-lines.ts';
import { isForecastHeading, previousHeading } from './list-headings.ts';
import type { ResultList } from './result-lists.ts';

/** Whether a list is this election's, the one's before or a `forecast`, or else one that says nothing of either, and the heading that says so. */
export interface ListKind {
  readonly kind: 'ours' | 'previous' | 'forecast';
  readonly heading: string;
}

/** A heading of what a council votes on. */
const OF_A_COUNCIL = new RegExp(
  inLines`
    \bward\b|\bcouncils$|\bcouncil(?:lor)? (?:by-?elections?|elections?|results?|votes?|seats?)\b
    |\b(?:principal|local) authorities\b|\b(?:[DBCMT]|MB|LB)C,
  `,
  'i',
);

/** A heading of another vote than one for the Commons, or of figures that nobody cast. */
const OF_ANOTHER_VOTE = new RegExp(
  inLines`
    \bnotional\b
    |\b(?:european|assembly|holyrood|senedd|mayoral|local|commissioner)\b.{0,20}\b
      (?:elections?|by-elections|results?|poll|vote|(?:19|20)\d\d)\b
    |^mayor of\b
  `,
  'i',
);
const isOfAnother = (line: string): boolean => OF_A_COUNCIL.test(line) || OF_ANOTHER_VOTE.test(line);

/** Whose figures a list holds, by the lines above it. */
export function kindOfList(list: ResultList, lines: readonly string[], main: Contest): ListKind {
  if (list.inline) {
    const line = lines[list.first] ?? '';
    // What opens the list is the sentence that it stands in: ". The result was Labour: 7,451; …".
    const first = list.items.find(({ label }) => label);
    const opening = line.slice(0, line.indexOf(first?.text ?? '') + (first?.label?.from ?? 0));
    const told = /^(?:.*\p{Ll}[.!?]\s+)?(\p{Lu}.*)$/su.exec(opening)?.[1] ?? opening;
    if (told.length < 140 && isOfAnother(told)) return { kind: 'forecast', heading: line };
    // "At the election of 2019 it was Labour 19,000 …", "1992 – A Bell (Lab) 22,266; …".
    const years = [...told.matchAll(/\b(?:19|20)\d\d\b/g)].map(Number);
    if (
      !/\bchanges?\b|\bbrackets\b|by-?election/i.test(told) &&
      (previousHeading(told, main.year) !== null ||
        (years.length > 0 && main.year !== null && years.every((year) => year < (main.year ?? 0))))
    )
      return { kind: 'previous', heading: line };
    return { kind: isForecastHeading(told) ? 'forecast' : 'ours', heading: line };
  }
  for (let back = 0; back <= 4; back++) {
    const line = lines[list.first - back];
    if (back === 0) {
      if (line !== undefined && isForecastHeading(line)) return { kind: 'forecast', heading: line };
      // "Ashdale by-election, result: Lab 41%": a list that names its election itself.
      if (/\bby-?election\b/i.test(line ?? '')) break;
      continue;
    }
    if (line === undefined) break;
    // "Party, 2019 votes, 2023 votes": which of a row's figures are whose, the rows alone do not say.
    if (
      /(?=.*\b(?:votes?|share|%))\b((?:19|20)\d\d)\b.*\b(?!\1)(?:19|20)\d\d\b/i.test(line) &&
      line.length < 90 &&
      !/[.!?:]$/.test(line)
    )
      return { kind: 'forecast', heading: line };
    // "Majorities at recent by-elections".
    if (back === 1 && /\b(?:majorities|swings|turnouts)\b/i.test(line) && line.length < 80 && !/\d/.test(line))
      return { kind: 'forecast', heading: line };
    // A field of a form is no heading: "Previous election: 2010 general election".
    if (/^\W*(?:previous|last|next) election ?[:=] ?\p{L}*\s?(?:19|20)\d\d/iu.test(line)) continue;
    // Further up, only what stands as a heading speaks for the list: a sentence may tell of a forecast that failed.
    if (isOfAnother(line) && line.length < 80 && !/[.!?]$/.test(line)) return { kind: 'forecast', heading: line };
    if (isForecastHeading(line) && (back === 1 || !/[.!?]["'”’]?$/.test(line.trim())))
      return { kind: 'forecast', heading: line };
    // A paragraph may end in what opens the list: "…. At the last election it had been:".
    const opening = /[.!?…]\s*([^.!?…]{5,140}):$/u.exec(line.trim())?.[1] ?? line;
    const year = previousHeading(opening, main.year);
    if (year !== null) return { kind: main.year !== null && year > main.year ? 'forecast' : 'previous', heading: line };
    if (/\bby[- ]?election\b|\bresults?\b/i.test(line) || line.length > 90) break;
  }
  return { kind: 'ours', heading: '' };
}

/** "In 2019: Lab maj 3,000", "2005: LD maj 4,020": the line under a result that sums up the one before, whatever its year. */
const SUMMED_UP = /^(?:in )?(?:19|20)\d\d: ?[^\d:]{1,30}\bmaj(?:ority)?\b/i;

/** Whose election a line of figures is by its own beginning: "2019: Lab maj 3,000" is of the one before, other lines of a year are unless a contest of the article's is of that year. */
export function zoneOf(lines: readonly string[], paragraph: number, contests: readonly Contest[]): 'ours' | 'previous' {
  const line = lines[paragraph] ?? '';
  if (/^(?:'|GE ?['’]?(?:20)?)?\d\d: |^[^\p{L}\p{N}]*(?:previous|last|old) (?:result|election|majority)\b/iu.test(line))
    return 'previous';
  if (SUMMED_UP.test(line)) return 'previous';
  const [, year] = /^(?:in )?((?:19|20)\d\d)(?: result| general election)?s?(?::| [-–—]) /i.exec(line) ?? [];
  return year && !contests.some((contest) => contest.year === Number(year)) ? 'previous' : 'ours';
}
