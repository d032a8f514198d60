import { describe, expect, it } from 'vitest';
import { byElectionJsonLd, datasetJsonLd, record, seatJsonLd } from '#exchange';
import { almanac, entry, ROOT } from './almanac.ts';

const graphOf = (text: string): Record<string, unknown>[] =>
  (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];

describe('what a page tells machines', () => {
  it('names the event, its day, its winner and the record as a data set', () => {
    const [event, dataset] = graphOf(byElectionJsonLd(entry('corby-2012'), almanac, ROOT));
    expect(event).toMatchObject({
      '@type': 'Event',
      name: 'Corby by-election, 15 November 2012',
      startDate: '2012-11-15',
      actor: { '@type': 'Person', name: 'Andrew Sawford', affiliation: { name: 'Labour' } },
    });
    expect(dataset).toMatchObject({ '@type': 'Dataset', version: record(entry('corby-2012'), almanac).version });
  });
  it('names no winner before a declaration', () => {
    const [event] = graphOf(byElectionJsonLd(entry('stretford-2022'), almanac, ROOT));
    expect(event).not.toHaveProperty('actor');
    expect(event?.['description']).toContain('not yet declared');
  });
  it('holds nothing that could end its element', () => {
    const odd = { ...almanac, constituencies: almanac.constituencies.map((each) => ({ ...each, name: '</script>' })) };
    expect(byElectionJsonLd(entry('corby-2012'), odd, ROOT)).not.toContain('<');
  });
  it('gives a seat its codes and its by-elections', () => {
    const seat = almanac.constituencies.filter(({ slug }) => slug === 'corby');
    expect(JSON.parse(seatJsonLd(seat, almanac, ROOT))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'AdministrativeArea',
      identifier: [{ propertyID: 'ONS', value: 'E14000648' }],
      event: [{ startDate: '2012-11-15' }],
    });
  });
  it('describes the whole data with the days that it covers', () => {
    expect(JSON.parse(datasetJsonLd(almanac, ROOT))).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '1981-03-26/2022-12-01',
      isAccessibleForFree: true,
    });
  });
});
