import type { Vacancy } from '#records';
import { trouble, type Desk } from './desk.ts';
import { EARLIER_STATUS, EARLIER_UNCONFIRMED } from './editors-notes.ts';
import { cell, type Row } from './tables.ts';

/** Why a by-election of 1979 to 2010 was held, from the table's own words; the party defended is that of the outcome. */
export function earlierVacancy(
  desk: Desk,
  row: Row,
  id: string,
  winner: string,
  party: (label: string, where: Row) => string,
): Vacancy {
  const cause = cell(desk, row, 'cause');
  const match =
    /^(?<what>death|murder|killing|resignation|elevation|election) of (?<who>.+?)(?<more>,? (?:on|in|to|against|declared|made) .+|, .+)?$/.exec(
      cause,
    ) ?? /^(?<what>(?:life )?peerage) for (?<who>.+?)(?<more>)$/.exec(cause);
  if (match?.groups === undefined) trouble(desk, row, `a cause "${cause}" that is not understood`);
  const { what = '', who = null, more = '' } = match?.groups ?? {};
  const unconfirmed = EARLIER_UNCONFIRMED[id] ?? null;
  return {
    kind: kindOf(what, more),
    person: who,
    party: defended(cell(desk, row, 'outcome'), winner, (label) => party(label, row)),
    statusOnVacating: EARLIER_STATUS[id] ?? null,
    vacatedOn: null,
    note: more === '' && !/murder|killing/.test(what) ? null : `${cause.charAt(0).toUpperCase()}${cause.slice(1)}.`,
    evidence: [unconfirmed, `Result and cause read from: ${evidence(cell(desk, row, 'source'))}`]
      .filter((each) => each !== null)
      .join(' '),
    confirmed: unconfirmed === null,
  };
}

function kindOf(what: string, more: string): Vacancy['kind'] {
  if (what === 'death' || what === 'murder' || what === 'killing') return 'death';
  if (what.endsWith('peerage') || what === 'elevation') return 'elevation';
  if (what === 'election') return 'disqualification';
  return /for the Social Democrats$/.test(more) ? 'defection' : 'resignation';
}

function defended(outcome: string, winner: string, party: (label: string) => string): string {
  const from = / gain from (.+)$/.exec(outcome)?.[1];
  if (from === undefined) return winner;
  return from === 'Independent Republican' ? 'ind' : party(from);
}

/** Where the row was read, without the data set's notes to itself. */
function evidence(source: string): string {
  return source
    .replaceAll(/shared\/data\/wikipedia-by-elections-1983-2008/g, 'Wikipedia article')
    .replaceAll(/no stored text with votes found/g, 'No text with the votes was found')
    .replaceAll(/CHECK FAILS: /g, 'the figures contradict each other: ')
    .replaceAll(/our readings/g, 'readings');
}
