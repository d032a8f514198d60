import type { Candidacy } from '#records';
import { inCountry, partyByMnis, type Desk } from './desk.ts';
import { byText, fullName } from './names.ts';
import { reviewed } from './slips.ts';
import { cell, count, type Row } from './tables.ts';

/** Parliament's id of each person by Democracy Club's, from the rows that give both. */
export type People = ReadonlyMap<string, string>;

/** Learns from rows which Democracy Club id and which Parliament id are one person. */
export function readPeople(desk: Desk, rows: readonly Row[]): People {
  return new Map(
    rows.flatMap((row) => {
      const club = cell(desk, row, 'dc');
      const parliament = cell(desk, row, 'mnis');
      return club === '' || parliament === '' ? [] : [[club, parliament] as const];
    }),
  );
}

/** Candidacies of one contest from official rows, most votes first, equal votes by name. */
export function candidaciesOf(desk: Desk, rows: readonly Row[], people: People, record: string): Candidacy[] {
  return rows
    .map((row) => {
      const candidate = fullName(cell(desk, row, 'first'), cell(desk, row, 'surname'));
      const party = inCountry(partyByMnis(desk, row, cell(desk, row, 'party')), cell(desk, row, 'country'));
      const field = `votes of ${candidate} (${desk.parties.find(({ id }) => id === party)?.name})`;
      return {
        candidate,
        knownAs: null,
        party,
        description: cell(desk, row, 'adjunct') === 'PP119' ? 'Labour and Co-operative' : cell(desk, row, 'name'),
        votes: reviewed(desk, row, { record, field, printed: count(desk, row, 'votes') }),
        person: known(
          reviewed(desk, row, {
            record,
            field: `person of ${candidate}`,
            printed: person(cell(desk, row, 'mnis'), row.cells['dc'] ?? '', people),
          }),
        ),
        shareStated: null,
      };
    })
    .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0) || byText(a.candidate, b.candidate));
}

/** A slip's `unknown` takes away an id that cannot be this person's. */
function known(id: string | null): string | null {
  return id === 'unknown' ? null : id;
}

function person(parliament: string, club: string, people: People): string | null {
  const known = parliament === '' ? people.get(club) : parliament;
  if (known !== undefined) return `mnis-${known}`;
  return club === '' ? null : `dc-${club}`;
}
