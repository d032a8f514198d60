import { type Cited, citedPage, dataVersion } from '#exchange';
import { longDay } from '#format';
import type { Almanac } from '#records';
import { shelfOf } from './shelf.ts';

/** Colours of one party class, for the style sheet of a page that uses it. */
export type Ink = {
  readonly code: string;
  readonly light: string;
  readonly dark: string;
  /** Mark-only tone in the light theme; null where `light` serves. */
  readonly mark: string | null;
};

/** What every page has around its content. */
export type Frame = {
  /** Of the browser's tab and of link previews. */
  readonly title: string;
  readonly description: string;
  /** Address on this site, from its root. */
  readonly path: string;
  /** Every party class that a page may use; the layout keeps those that it does. */
  readonly inks: readonly Ink[];
  /** Polling day of the newest declared by-election, in words. */
  readonly dataAsOf: string;
  /** What a citation of the page names. */
  readonly cited: Cited;
  /** Fingerprint of the data. */
  readonly version: string;
  /** Sentences that the licences of the facts ask every page to carry. */
  readonly attributions: readonly string[];
};

/** Grey of independents and of parties without colours of their own (design.md, 3). */
const PLAIN = { light: '#5a5f69', dark: '#a3a8b1', mark: null };

/** A page's frame from what is its own. */
export function frameOf(almanac: Almanac, own: Pick<Frame, 'title' | 'description' | 'path'>): Frame {
  return { ...own, cited: citedPage({ title: own.title, path: own.path }, almanac), ...shared(almanac) };
}

type Shared = Pick<Frame, 'inks' | 'dataAsOf' | 'version' | 'attributions'>;
const frames = new WeakMap<Almanac, Shared>();

function shared(almanac: Almanac): Shared {
  const known = frames.get(almanac);
  if (known) return known;
  const inks = new Map<string, Ink>();
  for (const { code, colours } of shelfOf(almanac).parties.values()) {
    if (!inks.has(code) || colours) inks.set(code, { code, ...(colours ?? PLAIN) });
  }
  const attributions = almanac.sources.flatMap(({ attribution }) => (attribution === null ? [] : [attribution]));
  const made = {
    inks: [...inks.values()],
    dataAsOf: longDay(almanac.dataAsOf),
    version: dataVersion(almanac),
    attributions: [...new Set(attributions)],
  };
  frames.set(almanac, made);
  return made;
}
