import type { Register } from '#parser';
import type { Content } from './content.ts';

/** What the article reader resolves names by, as plain JSON: parties, seats, and who stood where and when. */
export function readerRegister(content: Pick<Content, 'parties' | 'constituencies' | 'byElections'>): Register {
  const partyNames = new Map(content.parties.map(({ id, name }) => [id, name]));
  const seatNames = new Map(content.constituencies.map(({ id, name }) => [id, name]));
  return {
    parties: content.parties.map(({ name, shortName, abbreviation, kind, aliases, code, to }) => ({
      name,
      shortName,
      abbreviation,
      kind,
      aliases,
      code,
      to,
    })),
    seats: [...new Set(seatNames.values())].map((name) => ({ name })),
    byElections: content.byElections.map(({ record }) => ({
      id: record.id,
      constituency: seatNames.get(record.constituency) ?? record.constituency,
      pollingDay: record.pollingDay,
      candidates: record.candidacies.map(({ candidate, knownAs, party }) => ({
        name: candidate,
        knownAs,
        party: partyNames.get(party) ?? null,
      })),
      outgoing: {
        person: record.vacancy.person,
        party: record.vacancy.party === null ? null : (partyNames.get(record.vacancy.party) ?? null),
      },
    })),
  };
}
