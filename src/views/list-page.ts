import { count } from '#format';
import type { Fact } from './contest-score.ts';
import type { TraceRow } from './sources-section.ts';
import type { Frame } from './frame.ts';
import type { ListRow } from './list-rows.ts';
import { link, type Words } from './words.ts';

/** A list of by-elections under a heading. */
export type ListSection = {
  readonly anchor: string;
  readonly heading: string;
  readonly caption: Words;
  readonly rows: readonly ListRow[];
  /** Ranks of the rows, in order; null for lists that are no ranking. */
  readonly ranks: readonly string[] | null;
  /** Column of the figure that orders the list, where it is none of the usual. */
  readonly figure: { readonly head: string; readonly trace: string; readonly values: readonly string[] } | null;
  /** What is not in the list and why; null for nothing. */
  readonly under: string | null;
};

/** A page of lists: a ranking, a party, a Parliament, a region. */
export type ListPage = {
  readonly frame: Frame;
  readonly headline: string;
  readonly standfirst: Words;
  readonly facts: readonly Fact[];
  readonly sections: readonly ListSection[];
  /** The way to other lists of the kind. */
  readonly others: Words;
  readonly traces: readonly TraceRow[];
};

/** Most rows that a page of a list holds, so that it fits its budget of bytes. */
export const ROWS_A_PAGE = 75;

/** Number of pages that so many rows take; at least one. */
export const pagesFor = (rows: number): number => Math.max(1, Math.ceil(rows / ROWS_A_PAGE));

/** Last part of the address of a page of a list: the first has none. */
export const pageSuffix = (page: number): string => (page === 1 ? '' : `-${page}`);

/** Links to the pages of a list; empty where there is one. */
export function pageLinks(href: (page: number) => string, pages: number, current: number): Words {
  if (pages < 2) return [];
  const links = Array.from({ length: pages }, (_, index): Words => {
    const page = index + 1;
    const from = `${count(index * ROWS_A_PAGE + 1)} on`;
    return page === current ? [from] : [link(from, href(page))];
  });
  return ['In parts: ', ...links.flatMap((each, index) => (index === 0 ? each : [', ', ...each])), '.'];
}
