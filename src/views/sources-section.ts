import type { Cited } from '#exchange';
import type { Words } from './words.ts';

/** A row of the page's working: what the figures marked with it follow from. */
export type TraceRow = {
  /** Anchor, without `src-`: `swing`. */
  readonly id: string;
  readonly what: string;
  readonly words: Words;
};

/** The section that every figure of the page leads to. */
export type SourcesSection = {
  readonly traces: readonly TraceRow[];
  /** Where the facts are from, numbered. */
  readonly sources: readonly { readonly id: string; readonly words: Words }[];
  readonly downloads: readonly { readonly text: string; readonly href: string }[];
  /** Address of the page from the site's root. */
  readonly path: string;
  /** Id of the by-election; null for a page of several. */
  readonly id: string | null;
  readonly cited: Cited;
};
