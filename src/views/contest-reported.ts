import { count, countInWords, list, pointsInFull, shortDay } from '#format';
import type { CheckedClaim, Comparison, Finding, Verdict } from '#records';
import { claimWords, expectedWords, MEANING_WORDS } from './claim-words.ts';
import type { Contest } from './contest.ts';
import type { Shelf } from './shelf.ts';
import { link, type Words } from './words.ts';

/** A verdict in words and sign; `differs` is inverted on the page. */
export type VerdictMark = { readonly text: string; readonly differs: boolean };

/** What was claimed, by whom; what the return gives and how; the verdict. */
export type ReportedRow = {
  readonly anchor: string;
  readonly claimed: string;
  readonly who: Words;
  readonly returned: string;
  readonly working: string;
  readonly mark: VerdictMark;
};

/** What was reported beside what the return shows. */
export type ReportedSection = {
  readonly sub: string;
  /** Contradictions first, then hedges that hold, then what agrees. */
  readonly rows: readonly ReportedRow[];
  /** Rows beyond those that fit the page. */
  readonly more: Words | null;
};

/** Most rows on a by-election's page; `/reported/` has every one. */
const ROWS = 16;

const ORDER: Readonly<Record<Verdict, number>> = {
  conflicts: 0,
  'agrees-otherwise': 1,
  consistent: 2,
  'agrees-when-rounded': 3,
  agrees: 4,
  'cannot-say': 5,
};

/** Null where no outside article is known. */
export function reportedOf({ entry, shelf }: Contest): ReportedSection | null {
  const reports = entry.claims.filter(({ kind, finding }) => kind === 'report' || finding.verdict === 'conflicts');
  if (reports.length === 0) return null;
  const rows = rowsOf(shelf, reports);
  const articles = new Set(reports.map(({ article }) => article)).size;
  const differ = rows.filter(({ mark }) => mark.differs).length;
  return {
    sub: `Figures read from ${countInWords(articles)} ${articles === 1 ? 'article' : 'articles'} of the time, in our words, each checked against the official return. ${
      differ === 0 ? 'None differs' : `${capital(countInWords(differ))} ${differ === 1 ? 'differs' : 'differ'}`
    }`,
    rows: rows.slice(0, ROWS),
    more:
      rows.length > ROWS
        ? [
            `${count(rows.length - ROWS)} more are on `,
            link('what was reported', `/reported/#${entry.byElection.id}`),
            '.',
          ]
        : null,
  };
}

/** Rows in order of verdict; the same claim of several articles is one row. */
export function rowsOf(shelf: Shelf, claims: readonly CheckedClaim[]): readonly ReportedRow[] {
  const rows = new Map<string, { first: CheckedClaim; who: Words[] }>();
  const sorted = claims.toSorted((a, b) => rank(a.finding) - rank(b.finding));
  for (const each of sorted) {
    const key = `${claimWords(each.claim)} ${each.finding.verdict}`;
    const known = rows.get(key);
    if (known) known.who.push(whoOf(shelf, each));
    else rows.set(key, { first: each, who: [whoOf(shelf, each)] });
  }
  return [...rows.values()].map(({ first, who }) => ({
    anchor: first.anchor,
    claimed: claimWords(first.claim),
    who: who.flatMap((each, index) => (index === 0 ? each : ['; ', ...each])),
    returned: returnedOf(first),
    working: workingOf(first),
    mark: markOf(first.finding),
  }));
}

const rank = ({ verdict, changesConclusion }: Finding): number => ORDER[verdict] * 2 - (changesConclusion ? 1 : 0);

/** Publisher, day, paragraph and the number of the source. */
export function whoOf(shelf: Shelf, { article, kind, claim }: CheckedClaim): Words {
  if (kind === 'site-article') return ['Our own article'];
  const report = shelf.reports.get(article);
  const publisher = report?.publisher ?? 'An unnamed newspaper';
  const day = report?.published == null ? '' : `, ${shortDay(report.published)}`;
  const source = report ? `#s-${report.sha256.slice(0, 8)}` : '#sources';
  return [`${publisher}${day}, `, link(`paragraph ${count(claim.paragraph)}`, source)];
}

export function markOf({ verdict }: Finding): VerdictMark {
  switch (verdict) {
    case 'conflicts':
      return { text: '≠ Differs', differs: true };
    case 'agrees-otherwise':
      return { text: '≈ Other definition', differs: false };
    case 'consistent':
      return { text: '≈ Consistent', differs: false };
    case 'cannot-say':
      return { text: '? Cannot say', differs: false };
    default:
      return { text: '✓ Matches', differs: false };
  }
}

function shownComparison({ comparisons, meaning }: Finding): Comparison | null {
  return comparisons.find((each) => each.meaning === meaning) ?? comparisons[0] ?? null;
}

function returnedOf({ claim, finding }: CheckedClaim): string {
  const shown = shownComparison(finding);
  if (!shown) return 'Not in the return';
  const printed = 'value' in claim ? (/\.(\d+)$/.exec(String(claim.value))?.[1]?.length ?? 0) : 0;
  return expectedWords(shown.meaning, shown.expected, Math.max(printed, finding.verdict === 'conflicts' ? 2 : 1));
}

/** Arithmetic, the meaning under which it holds, what would make it right and the likeliest slip, in sentences. */
function workingOf({ claim, finding }: CheckedClaim): string {
  const shown = shownComparison(finding);
  const sentences = [
    finding.why === null ? null : WHY[finding.why],
    shown && shown.inputs.length > 0 ? arithmetic(shown) : null,
    finding.meaning === null ? null : `Holds as ${MEANING_WORDS[finding.meaning]}.`,
    finding.verdict === 'consistent' && 'precision' in claim ? boundOf(claim.precision) : null,
    needOf(claim, finding),
    slipOf(finding),
    finding.changesConclusion ? 'The difference would change the conclusion.' : null,
  ];
  return sentences.filter((each) => each !== null).join(' ');
}

function arithmetic({ meaning, inputs }: Comparison): string {
  const numbers = inputs.map(([name, value]) => `${name} ${number(value)}`);
  const [a, b] = numbers;
  if (inputs.length === 2) {
    if (meaning === 'majority' || meaning === 'previous-majority') return `${a} − ${b}.`;
    if (/share|turnout/.test(meaning) && !meaning.includes('change')) return `${a} ÷ ${b}.`;
    if (/swing/.test(meaning)) return `Half of ${a} and ${b}.`;
  }
  return `${list(numbers)}.`;
}

const number = (value: number): string => (Number.isInteger(value) ? count(value) : pointsInFull(value / 100));

function boundOf(precision: string): string | null {
  return (
    {
      about: '“About” is read as 5% either way.',
      almost: '“Almost” is read as just under.',
      moreThan: '“More than” is a bound.',
      lessThan: '“Less than” is a bound.',
    }[precision] ?? null
  );
}

function needOf(claim: CheckedClaim['claim'], { wouldNeed }: Finding): string | null {
  if (!wouldNeed || wouldNeed.votes === 0) return null;
  const { who, votes } = wouldNeed;
  const figure =
    'value' in claim
      ? `${Number.isInteger(claim.value) ? count(claim.value) : String(claim.value)} would need `
      : 'It would need ';
  return `${figure}${count(Math.abs(votes))} ${votes < 0 ? 'fewer' : 'more'} votes for ${who}.`;
}

function slipOf({ slip }: Finding): string | null {
  if (!slip) return null;
  const implied = slip.implies.map(([name, returned, reads]) => `${name} ${count(reads)} for ${count(returned)}`);
  const reading = implied.length > 0 ? `: ${list(implied)}` : '';
  const support = slip.support === 'alone' ? '' : ` (${SUPPORT[slip.support]})`;
  return `Likeliest slip: ${SLIPS[slip.kind]}${reading}${support}.`;
}

const SLIPS = {
  'digits-swapped': 'two digits changed places',
  'cut-off': 'decimals dropped, not rounded',
  'other-rejected': 'another number of rejected papers',
  'one-digit': 'one digit misread',
  'rounded-inputs': 'worked out from rounded figures',
  'share-change-as-swing': 'a change of share called a swing',
  'valid-for-ballots': 'valid votes taken for ballot papers, or the reverse',
  'first-count': 'a count that was later corrected',
  'other-votes': 'other vote counts',
  'other-total': 'another total of votes cast',
} as const;

const SUPPORT = {
  several: 'one of several that would do',
  stated: 'the article itself states that count',
  'printed-elsewhere': 'another source prints that count',
  contradicted: 'another figure of the same article speaks against it',
} as const;

const WHY = {
  'not-in-return': 'The return does not hold this.',
  'no-such-candidacy': 'The return has no such candidate.',
  'no-baseline': 'There is no earlier result to compare with.',
  'no-swing': 'No like-for-like swing exists here.',
  'partial-list': 'Only the leading candidacies are known.',
  awaited: 'The result is not yet declared.',
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
