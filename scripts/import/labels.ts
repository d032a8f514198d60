import { inCountry, partyByName, type Desk } from './desk.ts';

/** Descriptions that one person chose for one poll, before parties were registered: independents, so described. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  '21st Century Conservative',
  '21st Century Foresters',
  'Abolish Greater London, Restore Middlesex',
  'Action Against Crime',
  'Alfred The Chicken',
  'Anti Common-Market Free Trade',
  'Anti Left-Wing Fascist',
  'Anti-Crime',
  'Anti-Yuppie',
  'Battle for Britain',
  'Christian Alliance',
  'Churchill Conservative',
  'Civil Rights/Welsh Political Prisoner',
  'Computer Democrat',
  'Conversative Party',
  'Cut Tax on Diesel and Petrol',
  'Daily Loonylugs Earring Up the World',
  'Death off Road: Freight on Rail',
  'Death off Roads: Freight on Rail',
  'Disillusioned Conservative',
  'England Demands Repatriation',
  'English Independence',
  "FOREST - Smokers' Freedom of Choice",
  'Fair Wealth & Health',
  'Family',
  'Football Supporters',
  'Free Trade Liberal - Europe Out!',
  'Freedom-4-Choice',
  'Fur Play',
  'General Amnesty',
  'Highlander IV Wednesday Promotion',
  'House Homeless People',
  'Ian For King',
  'Ironside Party',
  'L!VE TV',
  'Leveller Party',
  'Local Independent Labour',
  'London Class War Candidate',
  'National (label doubtful)',
  'Network Against The Criminal Justice Bill',
  'No description',
  'None of the Above',
  'Original Liberal Party',
  'Peace',
  'Peace - Stop ITN Manipulation',
  "People's Progressive Party",
  'Preston Christian Alliance',
  'Protect the Health Service',
  'Public Services Not War',
  'Raving Loony Green Giant Clitheroe Kid',
  'Republican',
  'Restoration of Death Penalty',
  'Retired Naval Officer',
  'Sack Graham Taylor',
  'Save the National Health Service',
  'Scottish Conservatory and Unionist',
  'Scottish Young Liberals',
  'Social Democrat',
  'Tactical Voting Annihilates Bennite Tatchellites',
  'Tilt',
  'Turkish Troops Out of Cyprus',
  'Yoga and Meditation',
]);

/** Descriptions that belong to another party now. */
const OF_THEIR_TIME: Readonly<Record<string, string>> = {
  'Yorkshire Party': 'yorks-1991',
  'SDP (Alliance)': 'sdp-1981',
  'Social and Liberal Democrats': 'ld',
  "Independent (Blaenau Gwent People's Voice)": 'bgpv',
  Rainbow: 'rainbow',
};

/**
 * Party of a candidacy of 1979 to 2010 by its description, the polling day and the country. Null where the description
 * is neither in the register nor known as one person's own words.
 */
export function partyOfLabel(desk: Desk, label: string, pollingDay: string, country: string): string | null {
  const after = pollingDay >= '1988-03-03';
  if (label === 'Liberal') return after ? 'lib-1989' : 'lib';
  if (label === 'Social Democratic') return after ? 'sdp' : 'sdp-1981';
  if (label === 'Green') return inCountry('grn', country);
  const known = OF_THEIR_TIME[label];
  if (known !== undefined) return known;
  if (OWN_WORDS.has(label)) return 'ind';
  return partyByName(desk, label) ?? (/^Independent\b/.test(label) ? 'ind' : null);
}
