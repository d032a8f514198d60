/** What a result can be; things name theirs by its place here. */
export const KINDS = ['Seat', 'By-election', 'Candidate', 'Party', 'Article', 'Glossary'] as const;

/** One thing that can be found. */
export interface Found {
  /** Place in `KINDS`. */
  readonly kind: number;
  readonly title: string;
  /** Address from the site's root. */
  readonly href: string;
  /** Shown after the title, and searched: a year, a party, a first sentence. */
  readonly detail: string;
}

/** The index as it travels: each thing as kind, title, address and detail. */
export type Travelling = readonly (readonly [kind: number, title: string, href: string, detail: string])[];

/** How the index begins: a plain script that leaves it where the search of the page finds it. */
export const INDEX_START = 'globalThis.recordIndex=';
