import { count, list, pointsInFull } from '#format';
import type { CheckedClaim, Comparison, Finding, Meaning, Verdict } from '#records';
import { expectedWords, MEANING_WORDS } from './claim-words.ts';

/** A claim with its finding, wherever it was read. */
type Checked = Pick<CheckedClaim, 'claim' | 'finding'>;

/** A verdict in words and sign; `differs` is inverted on the page. */
export type VerdictMark = { readonly text: string; readonly differs: boolean };

/**
 * The verdict that readers are shown. Turnout and votes cast have two official definitions, with and without the
 * rejected papers: a claim that holds under either matches, and its working names which. A figure of the election
 * before is no other definition of this one's: it differs, and its working says whose it is.
 */
export function shownVerdict({ verdict, meaning }: Finding): Verdict {
  if (meaning === 'ballot-box-turnout' || meaning === 'ballots') return 'agrees';
  return isLastTime(meaning) ? 'conflicts' : verdict;
}

const isLastTime = (meaning: Meaning | null): boolean => meaning === 'previous-votes' || meaning === 'previous-share';

/** The verdict of a finding. */
export function markOf(finding: Finding): VerdictMark {
  switch (shownVerdict(finding)) {
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
  const holding = isLastTime(meaning) ? undefined : comparisons.find((each) => each.meaning === meaning);
  return holding ?? comparisons[0] ?? null;
}

/** What the return gives, in the claim's unit; under the meaning that holds, else under the default one. */
export function returnedOf({ claim, finding }: Checked): string {
  const shown = shownComparison(finding);
  if (!shown) return 'Not in the return';
  const printed = 'value' in claim ? (/\.(\d+)$/.exec(String(claim.value))?.[1]?.length ?? 0) : 0;
  return expectedWords(shown.meaning, shown.expected, Math.max(printed, shownVerdict(finding) === 'conflicts' ? 2 : 1));
}

/** Arithmetic, the meaning under which it holds, what would make it right and the likeliest slip, in sentences. */
export function workingOf({ claim, finding }: Checked): string {
  const shown = shownComparison(finding);
  const sentences = [
    finding.why === null ? null : WHY[finding.why],
    shown && shown.inputs.length > 0 ? arithmetic(shown) : null,
    finding.meaning === null
      ? null
      : isLastTime(finding.meaning)
        ? `It is the figure of ${MEANING_WORDS[finding.meaning]}.`
        : `Holds as ${MEANING_WORDS[finding.meaning]}.`,
    finding.verdict === 'consistent' && 'precision' in claim ? boundOf(claim.precision) : null,
    shown && shownVerdict(finding) === 'conflicts' ? otherTotal(shown, finding.comparisons) : null,
    needOf(claim, finding),
    slipOf(finding),
    finding.changesConclusion ? 'The difference would change the conclusion.' : null,
  ];
  return sentences.filter((each) => each !== null).join(' ');
}

/** The arithmetic of a recomputed value in one sentence; null where the value is its only input. */
function arithmetic({ meaning, inputs }: Comparison): string | null {
  if (inputs.length < 2) return null;
  const named = inputs.map(([name, value]) => `${name} ${number(value)}`);
  const [a, b, c, d] = inputs.map(([, value]) => number(value));
  switch (meaning) {
    case 'majority':
    case 'previous-majority':
    case 'share-change':
      return `${named[0]} − ${named[1]}.`;
    case 'share':
    case 'valid-vote-turnout':
      return `${named[0]} ÷ ${named[1]}.`;
    case 'share-of-ballots':
      return `${named[0]} ÷ (${named[1]} + ${named[2]}).`;
    case 'ballot-box-turnout':
      return `(${named[0]} + ${named[1]}) ÷ ${named[2]}.`;
    case 'ballots':
      return `${named[0]} + ${named[1]}.`;
    case 'butler-swing':
      if (inputs.length !== 4) break;
      return `Half of the moves together: ${inputs[0]![0]} ${b} to ${a}, ${inputs[2]![0]} ${d} to ${c}.`;
  }
  return `${list(named)}.`;
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

/** The same with rejected papers, where the word can mean both. */
function otherTotal(shown: Comparison, comparisons: readonly Comparison[]): string | null {
  const other = comparisons.find(({ meaning }) => meaning === 'ballots' || meaning === 'ballot-box-turnout');
  if (other === undefined || other === shown) return null;
  return `With rejected papers: ${expectedWords(other.meaning, other.expected, 2)}.`;
}

function needOf(claim: CheckedClaim['claim'], { wouldNeed, comparisons }: Finding): string | null {
  if (!wouldNeed || wouldNeed.votes === 0) return null;
  const { who, votes } = wouldNeed;
  const figure =
    'value' in claim
      ? `${Number.isInteger(claim.value) ? count(claim.value) : String(claim.value)} would need `
      : 'It would need ';
  const year =
    claim.kind === 'previousMajority' ? / (\d{4})$/.exec(comparisons[0]?.inputs[0]?.[0] ?? '')?.[1] : undefined;
  const when = year === undefined ? '' : ` in ${year}`;
  return `${figure}${count(Math.abs(votes))} ${votes < 0 ? 'fewer' : 'more'} ${who} ${Math.abs(votes) === 1 ? 'vote' : 'votes'}${when}.`;
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
  'cut-off': 'cut short, not rounded',
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
