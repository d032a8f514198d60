import { pageOf, seatPageOf } from './addresses.ts';
import { attribution, isShareAlike, LICENCE, SHARE_ALIKE, SITE_NAME, recordSources } from './licence.ts';
import { dataVersion, nameOfCandidate, recordVersion } from './record.ts';
import { constituencyOf, partyOf, registerOf } from './register.ts';
import { summary, title } from './summary.ts';
import type { Almanac, ByElectionEntry, Constituency } from '#records';

/** Text of a `<script type="application/ld+json">`: JSON in which nothing can end the element. */
const jsonLd = (...graph: readonly object[]): string =>
  JSON.stringify(
    graph.length === 1
      ? { '@context': 'https://schema.org', ...graph[0] }
      : { '@context': 'https://schema.org', '@graph': graph },
  ).replaceAll('<', '\\u003c');

/** A by-election's page for machines (schema.org): the event, its winner, and the record as a data set. */
export function byElectionJsonLd(entry: ByElectionEntry, almanac: Almanac, root: string): string {
  const { byElection, measures } = entry;
  const register = registerOf(almanac);
  const constituency = constituencyOf(register, byElection.constituency);
  const page = root + pageOf(byElection.id);
  const winner = measures.winner === null ? undefined : byElection.candidacies[measures.winner];
  return jsonLd(
    {
      '@type': 'Event',
      '@id': `${page}#event`,
      name: title(entry, almanac),
      description: summary(entry, almanac),
      startDate: byElection.pollingDay,
      endDate: byElection.pollingDay,
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: place(constituency, root),
      organizer: { '@type': 'Organization', name: 'House of Commons', url: 'https://www.parliament.uk/' },
      ...(winner && {
        actor: {
          '@type': 'Person',
          name: nameOfCandidate(winner),
          affiliation: { '@type': 'Organization', name: partyOf(register, winner.party).name },
        },
      }),
    },
    {
      '@type': 'Dataset',
      name: `${title(entry, almanac)}: candidacies and votes`,
      description: summary(entry, almanac),
      url: page,
      version: recordVersion(entry, almanac),
      license: isShareAlike(almanac, byElection.sources) ? SHARE_ALIKE.url : LICENCE.url,
      creator: { '@type': 'Organization', name: SITE_NAME, url: `${root}/` },
      temporalCoverage: byElection.pollingDay,
      spatialCoverage: constituency.name,
      isAccessibleForFree: true,
      distribution: (['json', 'csv'] as const).map((form) =>
        download(`${root}/by-elections/${byElection.id}.${form}`, form),
      ),
    },
  );
}

/** A seat's page for machines: the area, under every code that it has had, and its by-elections. */
export function seatJsonLd(constituencies: readonly Constituency[], almanac: Almanac, root: string): string {
  const newest = constituencies.at(-1);
  if (newest === undefined) throw new Error('invalid seat: no constituency');
  const { byElections } = registerOf(almanac);
  const contests = constituencies.flatMap(({ id }) => byElections.get(id) ?? []);
  const codes = [...new Set(constituencies.flatMap(({ onsCode }) => onsCode ?? []))];
  return jsonLd({
    ...place(newest, root),
    url: root + seatPageOf(newest.slug),
    ...(codes.length > 0 && {
      identifier: codes.map((value) => ({ '@type': 'PropertyValue', propertyID: 'ONS', value })),
    }),
    event: contests.map((entry) => ({
      '@type': 'Event',
      '@id': `${root}${pageOf(entry.byElection.id)}#event`,
      name: title(entry, almanac),
      startDate: entry.byElection.pollingDay,
      location: { '@id': `${root}${seatPageOf(newest.slug)}#seat` },
    })),
  });
}

/** The page of the whole data, as search engines for data sets read it. */
export function datasetJsonLd(almanac: Almanac, root: string): string {
  const oldest = almanac.byElections.at(-1)?.byElection.pollingDay ?? almanac.dataAsOf;
  return jsonLd({
    '@type': 'Dataset',
    '@id': `${root}/data/#dataset`,
    name: 'By-elections to the House of Commons',
    description:
      `Every by-election since 2010, and those from 1979 as far as open sources carry them: candidacies, votes, shares, swing, majority and turnout. ${attribution(almanac, recordSources(almanac))}`.trim(),
    url: `${root}/data/`,
    version: dataVersion(almanac),
    license: isShareAlike(almanac, recordSources(almanac)) ? [LICENCE.url, SHARE_ALIKE.url] : LICENCE.url,
    creator: { '@type': 'Organization', name: SITE_NAME, url: `${root}/` },
    temporalCoverage: `${oldest}/${almanac.dataAsOf}`,
    spatialCoverage: 'United Kingdom',
    isAccessibleForFree: true,
    keywords: ['by-election', 'House of Commons', 'elections', 'United Kingdom'],
    distribution: [
      download(`${root}/data/by-elections.json`, 'json'),
      download(`${root}/data/by-elections.csv`, 'csv'),
      download(`${root}/data/candidacies.csv`, 'csv'),
    ],
  });
}

function place({ name, slug, country }: Constituency, root: string): object {
  return {
    '@type': 'AdministrativeArea',
    '@id': `${root}${seatPageOf(slug)}#seat`,
    name: `${name} (parliamentary constituency)`,
    address: { '@type': 'PostalAddress', addressRegion: country, addressCountry: 'GB' },
  };
}

const download = (contentUrl: string, form: 'json' | 'csv'): object => ({
  '@type': 'DataDownload',
  encodingFormat: form === 'json' ? 'application/json' : 'text/csv',
  contentUrl,
});
