import type { Almanac } from '#records';

/** Name of the site, in citations, feeds and drawings. */
export const SITE_NAME = 'By-election Record';

/** Terms of the published records where nothing else is said. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Terms that stay with records adapted from share-alike sources. */
export const SHARE_ALIKE = {
  name: 'CC-BY-SA-4.0',
  title: 'Creative Commons Attribution-ShareAlike 4.0 International',
  url: 'https://creativecommons.org/licenses/by-sa/4.0/',
} as const;

/** True where one of a record's sources is share-alike, so that the record stays so. */
export function isShareAlike(almanac: Almanac, sources: readonly { readonly source: string }[]): boolean {
  const ids = new Set(sources.map(({ source }) => source));
  return almanac.sources.some(({ id, licence }) => ids.has(id) && /by-sa|share-?alike/i.test(licence));
}

/** Sources that the records rest on, those of their baselines among them. */
export const recordSources = (almanac: Almanac): readonly { readonly source: string }[] =>
  almanac.byElections.flatMap(({ byElection, baseline }) => [...byElection.sources, ...(baseline?.sources ?? [])]);

/** The licence of all records together, in a sentence; names the exception only where it is met. */
export function licenceWords(almanac: Almanac): string {
  const mixed = almanac.byElections.some(({ byElection }) => isShareAlike(almanac, byElection.sources));
  return mixed ? `${LICENCE.name}; records adapted from share-alike sources ${SHARE_ALIKE.name}` : LICENCE.name;
}

/**
 * Sentences that the licences of the sources ask every product to carry, each once. `sources`: those that the product
 * rests on; all of them unless given.
 */
export function attribution(almanac: Almanac, sources?: readonly { readonly source: string }[]): string {
  const ids = sources && new Set(sources.map(({ source }) => source));
  const concerned = almanac.sources.filter(({ id }) => ids === undefined || ids.has(id));
  return [...new Set(concerned.flatMap((source) => source.attribution ?? []))].join(' ');
}
