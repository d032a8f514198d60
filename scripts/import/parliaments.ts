/** A Parliament's part of the Commons Library's data: its folder, its first polling day and its boundary set. */
export interface ParliamentData {
  readonly number: number;
  /** Years as records print them: `2010-15`. */
  readonly years: string;
  readonly generalElection: string;
  /** First year of the boundary set that its general election was fought on. */
  readonly boundarySet: '2010' | '2024';
}

/** Parliaments with official results row by row, oldest first. */
export const PARLIAMENTS: readonly ParliamentData[] = [
  { number: 55, years: '2010-15', generalElection: '2010-05-06', boundarySet: '2010' },
  { number: 56, years: '2015-17', generalElection: '2015-05-07', boundarySet: '2010' },
  { number: 57, years: '2017-19', generalElection: '2017-06-08', boundarySet: '2010' },
  { number: 58, years: '2019-24', generalElection: '2019-12-12', boundarySet: '2010' },
  { number: 59, years: '2024-', generalElection: '2024-07-04', boundarySet: '2024' },
];

/** Years of a boundary set as constituencies print them. */
export const BOUNDARIES: Readonly<Record<'2010' | '2024', string>> = { '2010': '2010-2024', '2024': '2024-' };

/** Folder of the Commons Library's results. */
export const LIBRARY = 'commons-library';

/** Path of a Parliament's table below the data folder. */
export function libraryTable(parliament: number, rest: string): string {
  return `${LIBRARY}/results-by-parliament/${parliament}/${rest}`;
}
