import { count } from '#format';
import type { SourceRow } from '#records';
import type { SourcesSection } from './sources-section.ts';
import type { Shelf } from './shelf.ts';
import { link, withLinks, type Words } from './words.ts';

/** Source, file and line of each row of a record. */
export function placesOf(shelf: Shelf, rows: readonly SourceRow[]): Words {
  const seen = new Set<string>();
  let last: string | null = null;
  return rows.flatMap(({ source, file, line }): Words => {
    const key = `${source} ${file} ${line}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const name = shelf.sources.get(source)?.title ?? source;
    const place: Words = file === null ? [] : [', ', ...withLinks(file), line === null ? '' : `, line ${count(line)}`];
    const named: Words = source === last ? place.slice(1) : [link(name, `#s-${source}`), ...place];
    last = source;
    return [...(seen.size === 1 ? [] : ['; ']), ...named];
  });
}

/** An entry of the numbered list of sources; empty for an id that is not in the register. */
export function sourceWords(shelf: Shelf, id: string): SourcesSection['sources'] {
  const source = shelf.sources.get(id);
  if (!source) return [];
  const { publisher, title, url, version, licence, licenceUrl } = source;
  return [
    {
      id: `s-${id}`,
      words: [
        `${publisher}, `,
        url === null ? title : link(title, url),
        version === null ? '. ' : `, ${version}. `,
        licenceUrl === null ? licence : link(licence, licenceUrl),
        '.',
      ],
    },
  ];
}
