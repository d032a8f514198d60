/** Address of a by-election's page, from the site's root (contracts/site.md). */
export const pageOf = (id: string): string => `/by-elections/${id}/`;
/** Address of a seat name's page. */
export const seatPageOf = (slug: string): string => `/seats/${slug}/`;
/** Address of a person among those who stood: the page of the last name's first letter. */
export const candidatePageOf = (letter: string, anchor: string): string => `/candidates/${letter}/#${anchor}`;
/** Address of a by-election's record or candidacies. */
export const recordOf = (id: string, form: 'json' | 'csv'): string => `/by-elections/${id}.${form}`;
/** Address of a by-election's citation, to take into a reference manager. */
export const citationOf = (id: string, form: 'bib' | 'ris' | 'csl.json'): string => `/by-elections/${id}.${form}`;
/** Address at which a version of a record is kept. */
export const versionOf = (id: string, version: string): string => `/by-elections/${id}/v/${version}.json`;
/** Address of a chart alone. */
export const chartOf = (id: string, chart: Chart, form: 'svg' | 'png'): string =>
  `/by-elections/${id}/${chart}.${form}`;
/** Address of a chart in a page made for an iframe. */
export const embedOf = (id: string, chart: Chart): string => `/embed/${id}/${chart}/`;
/** Address of what oEmbed says of a by-election's page. */
export const oEmbedOf = (id: string): string => `/oembed/${id}.json`;
/** Address of a by-election's picture for link previews. */
export const cardOf = (id: string): string => `/by-elections/${id}/card.png`;
/** Address of the picture of pages that have none of their own. */
export const SITE_CARD = '/card.png';
/** Address of a seat's picture for link previews. */
export const seatCardOf = (slug: string): string => `/seats/${slug}/card.png`;

/** Charts that stand alone. */
export const CHARTS = ['swing', 'majority'] as const;
/** One of them. */
export type Chart = (typeof CHARTS)[number];
