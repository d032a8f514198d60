/** Polling days of the general elections since 1979. */
export const GENERAL_ELECTION_DAYS = [
  '1979-05-03',
  '1983-06-09',
  '1987-06-11',
  '1992-04-09',
  '1997-05-01',
  '2001-06-07',
  '2005-05-05',
  '2010-05-06',
  '2015-05-07',
  '2017-06-08',
  '2019-12-12',
  '2024-07-04',
];

/** Years of general elections from the one before those on; 1974 had two. */
export const GENERAL_ELECTION_YEARS = [1974, ...GENERAL_ELECTION_DAYS.map((day) => Number(day.slice(0, 4)))];
