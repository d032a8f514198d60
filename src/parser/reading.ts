import type { Precision, Span } from '#records';
import type { Sentence } from './annotate.ts';
import type { Contest } from './contests.ts';
import type { Draft } from './rule.ts';
import type { Scope } from './which-election.ts';

/** Whom a claim is about. */
export interface Subject {
  readonly candidate: string | null;
  readonly party: string | null;
}

/** A draft with everything resolved that the text resolves; still before the refiners that look at the whole article. */
export interface Reading {
  readonly draft: Draft;
  readonly rule: string;
  /** Null for readings from a result list. */
  readonly sentence: Sentence | null;
  readonly contest: Contest;
  readonly subject: Subject | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly value: number | null;
  readonly precision: Precision;
  /** Clean-text offsets. */
  readonly span: Span;
  /** Index in the document's paragraphs. */
  readonly paragraph: number;
  readonly scope: Scope;
}

/** Something seen and not claimed, for `--explain`. */
export interface TraceEntry {
  readonly rule: string;
  readonly span: Span;
  readonly paragraph: number;
  /** What became of it, in words. */
  readonly verdict: string;
}
