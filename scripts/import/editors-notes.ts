import type { ByElection, OtherCount } from '#records';

type Ruling = NonNullable<ByElection['swingRuling']>;

/** Rulings on swing that no rule can derive from the votes, for new files; an edited file keeps its own. */
export const RULINGS: Readonly<Record<string, Ruling>> = {
  'richmond-park-2016': {
    comparable: 'no',
    note:
      'The Conservatives, who held the seat, put nobody up, and their former member stood as an independent. Three figures go about: ' +
      '44.3 points from Conservative to Liberal Democrat with the absent party counted as nothing, 21.7 with the independent counted ' +
      'as the Conservative, and 7.4 against the winner between first and second. None compares like with like.',
  },
};

/** The same for 1979 to 2010. */
export const EARLIER_RULINGS: Readonly<Record<string, Ruling>> = {
  'west-bromwich-west-2000': {
    comparable: 'no',
    note: 'The Speaker held the seat, and neither the Conservatives nor the Liberal Democrats stood against her in 1997.',
  },
  'glasgow-north-east-2009': {
    comparable: 'no',
    note: 'The Speaker held the seat, and neither Labour, the Conservatives nor the Liberal Democrats stood against him in 2005.',
  },
  'haltemprice-and-howden-2008': {
    comparable: 'no',
    note: 'Neither Labour nor the Liberal Democrats stood against the member who had resigned to fight the seat again.',
  },
  'blaenau-gwent-2006': {
    comparable: 'no',
    note: 'The winner of 2005 was an independent, who had died; another stood with the same supporters.',
  },
  'south-antrim-2000': {
    comparable: 'no',
    note: 'The Democratic Unionists, who won, had not stood in 1997.',
  },
};

const other = (source: string, candidate: string, votes: number, why: OtherCount['why'] = 'unknown'): OtherCount[] => [
  { candidate, votes, source, why },
];
const encyclopaedic = 'by-elections-1979-2010';

/** Counts that another source, or another column of the same one, prints beside those kept. */
export const OTHER_COUNTS: Readonly<Record<string, readonly OtherCount[]>> = {
  'sheffield-brightside-and-hillsborough-2016': other('commons-library', 'Gill Furniss', 14987, 'misprint'),
  'clacton-2026': other('commons-library', 'Nigel Farage', 22379, 'misprint'),
  'glasgow-anniesland-2000': other(encyclopaedic, 'John Robertson', 10359),
  'west-bromwich-west-2000': other(encyclopaedic, 'Adrian Bailey', 9460),
  'blaenau-gwent-2006': other(encyclopaedic, 'Owen Smith', 10055),
  'north-antrim-1986': other(encyclopaedic, '"Peter Barry" (Wesley Robert Williamson)', 515, 'misprint'),
  'south-down-1986': other(encyclopaedic, 'Hugh McDowell', 2936),
  'fermanagh-and-south-tyrone-1981-04': other(encyclopaedic, 'Bobby Sands', 30493),
  'city-of-chester-2022': [
    ...other('wikipedia-chester-2022', 'Rob Herd', 2370),
    ...other('north-west-liberal-democrats-chester-2022', 'Paul Bowers', 787),
  ],
  'oldham-west-and-royton-2015': other('oldham-chronicle-2015', 'Jim McMahon', 17322),
};

/** What a person should know of a list that is partial or doubtful, where the general sentence is not enough. */
export const EARLIER_NOTES: Readonly<Record<string, string>> = {
  'knowsley-south-1990':
    'Every copy prints 3,241 votes for the Conservative, but the total of 21,184, the majority of 11,367 and the share of 15.2% all need 3,214: two digits seem to be swapped.',
  'neath-1991': 'The votes listed sum to 34,693, while the total printed is 34,753: one count or the total is wrong.',
  'pontypridd-1989':
    'No votes are known. The day rests on the debate on the writ, which named it beforehand, and on an encyclopaedia article on the winner; that Labour held the seat, on a list of the seats that changed hands.',
  'enfield-southgate-1984':
    'Only seven of nine candidacies are known, and the names and descriptions after the third are doubtful; no share, turnout or rank is worked out, and shares are given as the source states them.',
  'fermanagh-and-south-tyrone-1981-08':
    'A hold against the by-election of April 1981. At the general election of 1979 the seat had been won by an independent, whose votes the tables used here do not name.',
  'epping-forest-1988': 'Only the four leading candidacies are known, so no share, turnout or rank is worked out.',
};

/**
 * What a reader of a result since 2010 must know to read it aright (Rochdale: ITV News, 13 February 2024;
 * Northern Ireland in 2010: ARK, ark.ac.uk/elections/fw10.htm).
 */
export const NOTES: Readonly<Record<string, string>> = {
  'belfast-west-2011':
    'Parliament’s table has those who stood in 2010 for the Ulster Conservatives and Unionists as independents. Bill Manwaring, the Ulster Unionist here, polled 3.1% as one of them.',
  'mid-ulster-2013':
    'Parliament’s table has those who stood in 2010 for the Ulster Conservatives and Unionists as independents. Sandra Overend, with 11.0%, was one of them.',
  'rochdale-2024':
    'Labour and the Green Party withdrew their support from their candidates after nominations had closed. Both stayed on the ballot paper under their party’s name, and are counted for it here.',
};

/** Winners whom the table of results does not name (Pontypridd: The Guardian, 18 December 2009). */
export const EARLIER_WINNERS: Readonly<Record<string, string>> = { 'pontypridd-1989': 'Kim Howells' };

/** Party or status of the member at the end, where it had changed. */
export const EARLIER_STATUS: Readonly<Record<string, string>> = {
  'falkirk-west-2000': 'Sat as an independent, having left Labour to stand for the Scottish Parliament',
  'mitcham-and-morden-1982': 'Social Democratic',
};

/** What of a vacancy no text confirms. */
export const EARLIER_UNCONFIRMED: Readonly<Record<string, string>> = {
  'west-derbyshire-1986': 'Unconfirmed: why the member left.',
};

/**
 * Names in common use of candidates whom the return spells otherwise: forenames that nobody prints, and slips of the
 * source that other contests of the same person show. Winners come with the table of vacancies.
 */
export const KNOWN_AS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'aberdeen-south-2026': { 'Richard Gordon Thomson': 'Richard Thomson' },
  'brecon-and-radnorshire-2019': { 'Tomos Glyndwr Davies': 'Tom Davies', 'Liz Philips': 'Liz Phillips' },
  'clacton-2014': { 'Giles Walting': 'Giles Watling', "Howling 'Laud' Hope": 'Howling Laud Hope' },
  'clacton-2026': { 'William Stuart James Clouston': 'William Clouston' },
  'croydon-north-2012': { 'Winston Mckenzie': 'Winston McKenzie' },
  'gorton-and-denton-2026': { 'Charlotte Anne Cadden': 'Charlotte Cadden' },
  'leicester-south-2011': { "Howling 'Laud' Hope": 'Howling Laud Hope' },
  'lewisham-east-2018': { 'Ross Kenneth Archer': 'Ross Archer' },
  'makerfield-2026': {
    'Michael William Winstanley': 'Michael Winstanley',
    'Rebecca Lee Shepherd': 'Rebecca Shepherd',
    'Sarah Elizabeth Wakefield': 'Sarah Wakefield',
  },
  'newport-west-2019': {
    'Jonathan Thomas Clark': 'Jonathan Clark',
    'June Caris Davies': 'June Davies',
    'Matthew Robert Hatton Evans': 'Matthew Evans',
    'Ryan John Jones': 'Ryan Jones',
  },
  'oldham-east-and-saddleworth-2011': { 'Paul Nuttal': 'Paul Nuttall' },
  'peterborough-2019': { 'Joesph Wells': 'Joseph Wells' },
  'runcorn-and-helsby-2025': { 'Karen Louise Shore': 'Karen Shore', 'Paul Michael Duffy': 'Paul Duffy' },
  'rutherglen-and-hamilton-west-2023': { 'Thomas Jordan Kerr': 'Thomas Kerr' },
  'sheffield-brightside-and-hillsborough-2016': {
    'Mohammed Shaffaq': 'Shaffaq Mohammed',
    'Spencer Pittfield': 'Spencer Pitfield',
  },
  'tamworth-2023': { 'Ian Stuart Cooper': 'Ian Cooper' },
  'tooting-2016': { 'Alan Hope': 'Howling Laud Hope' },
  'wakefield-2022': { 'Akef- Akbar': 'Akef Akbar' },
  'west-lancashire-2023': { 'Howling Hope': 'Howling Laud Hope' },
  'west-tyrone-2018': {
    'Daniel Christopher McCrossan': 'Daniel McCrossan',
    'Stephen William Donnelly': 'Stephen Donnelly',
  },
  'witney-2016': { 'Elizabeth Leffman': 'Liz Leffman' },
};
