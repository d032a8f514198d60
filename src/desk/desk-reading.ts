import type { Line } from './marked-text.ts';

/** One claim in a row: what the words state, what the return gives, and what became of the comparison. */
export interface DeskRow {
  /** Number of the claim in the order of the text. */
  readonly label: string;
  /** Kind in words: `Majority`. */
  readonly kind: string;
  /** The claim in our words, hedges kept as printed. */
  readonly claimed: string;
  /** The text at the claim's span, shortened where it is long. */
  readonly printed: string;
  /** Line of the text, from 1. */
  readonly paragraph: number;
  /** The return's figure; null where this site holds no return of the contest. */
  readonly returned: string | null;
  /** Arithmetic and reasons in sentences; empty where there are none. */
  readonly working: string;
  /** Verdict as sign and words: `✓ Matches`. */
  readonly verdict: string;
  /** True where it contradicts the return. */
  readonly differs: boolean;
}

/** A by-election whose result the text reports. */
export interface DeskContest {
  readonly heading: string;
  /** Id of its page on this site; null where it is not on record. */
  readonly byElection: string | null;
  /** What the rows come to, in sentences. */
  readonly summary: string;
  /** What does not add up within the text itself, a sentence each. */
  readonly own: readonly string[];
  readonly rows: readonly DeskRow[];
}

/** A figure of another election. */
export interface DeskElsewhere {
  readonly label: string;
  readonly claimed: string;
  /** Which election, as far as the text says. */
  readonly of: string;
  readonly printed: string;
}

/** Something that was seen and not claimed. */
export interface DeskRejected {
  readonly excerpt: string;
  readonly why: string;
  readonly rule: string;
}

/** Everything that the page shows of one text: plain data, made in the worker, drawn by the page. */
export interface DeskReading {
  /** One sentence or two, also said aloud: how much was found, and how it compares. */
  readonly announcement: string;
  /** How many claims there are beyond those that are listed and marked. */
  readonly more: number;
  readonly contests: readonly DeskContest[];
  readonly elsewhere: readonly DeskElsewhere[];
  /** What is further from the return than any slip, and so not claimed. */
  readonly farOff: readonly DeskRejected[];
  readonly rejected: readonly DeskRejected[];
  /** How many more were rejected than are listed. */
  readonly rejectedMore: number;
  readonly lines: readonly Line[];
  /** Labels with the verdict's sign and words, for the marks. */
  readonly marks: Readonly<Record<string, { readonly sign: string; readonly title: string }>>;
}
