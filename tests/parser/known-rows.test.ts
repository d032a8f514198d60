import { expect, test } from 'vitest';
import { articleReader } from '#parser';
import { register } from './register.ts';

const read = articleReader(register);
const votes = (list: string): readonly unknown[] =>
  read(`Liberal Democrat Mike Thornton has held Eastleigh.\n\n${list}`, { published: '2013-03-01' }).contests.flatMap(
    ({ claims }) =>
      claims.flatMap((claim) => (claim.kind === 'votes' ? [[claim.candidate, claim.party, claim.value]] : [])),
  );

const FIRST = 'Mike Thornton Lib Dem 13,342\nDiane James UKIP 11,571\n';

test('a row whose party is misspelt is of the candidate whom it names in full', () => {
  expect(votes(`${FIRST}Danny Stupple Indepednent 768`)).toContainEqual(['Danny Stupple', 'Independent', 768]);
});

test('a row of words that no candidate has is nobody’s', () => {
  expect(votes(`${FIRST}Indepednent Stapel 768`)).toHaveLength(2);
});

test('a name without a party gets that of the candidate with its first name', () => {
  const glasgow = read(
    'The SNP has won Glasgow East.\n\nJohn Mason 11,277\nMargaret Curran 10,912\nFrances Curran 555\nDavina Rankin 1,639',
    { published: '2008-07-25' },
  ).contests.flatMap(({ claims }) => claims);
  expect(glasgow).toContainEqual(
    expect.objectContaining({ candidate: 'Margaret Curran', party: 'Labour', value: 10912 }),
  );
  expect(glasgow).not.toContainEqual(expect.objectContaining({ candidate: 'Frances Curran', party: 'Labour' }));
});

test('a name that its party’s capitals run into ends where the register’s does', () => {
  const stoke = read(
    'Labour’s Gareth Snell has held Stoke-on-Trent Central.\n\nGareth SnellLABOUR7,85337.1%\nPaul NuttallUKIP5,23324.7%\nGodfrey DaviesCHRISTIAN PEOPLES ALLIANCE1090.5%',
    { published: '2017-02-24' },
  ).contests.flatMap(({ claims }) => claims);
  expect(stoke).toContainEqual(expect.objectContaining({ kind: 'votes', candidate: 'Godfrey Davies', value: 109 }));
});

test('a name is told with the apostrophe that the article prints', () => {
  const told = votes('Mike Thornton Lib Dem 13,342\nMaria Hutchings Con 10,559\nJohn O’Farrell Labour 4,088');
  expect(told).toContainEqual(['John O’Farrell', 'Labour', 4088]);
});

test('a label that several parties go by is that of the one that stood', () => {
  const told = votes(`${FIRST}Christian 163\nBeer Baccy 235\nWessex 30`);
  expect(told).toContainEqual([null, 'Christian Peoples Alliance', 163]);
  expect(told).toContainEqual([null, 'Beer, Baccy and Crumpet Party', 235]);
  expect(told).toContainEqual([null, 'Wessex Regionalists', 30]);
});

test('a heading that runs into a name is no part of it', () => {
  expect(
    votes('Result Eastleigh Mike Thornton, Lib Dem 13,342; Diane James, UKIP 11,571; Maria Hutchings, Con 10,559'),
  ).toContainEqual(['Mike Thornton', 'Liberal Democrats', 13342]);
});

test('a list of people who stood elsewhere is nobody’s', () => {
  expect(votes('Ann Bell (Lab) 8,559\nTom Reed (SNP) 7,957\nPriya Nair (Con) 1,621\nMike Thornton (LD) 533')).toEqual(
    [],
  );
});

test('a list is of the article’s contest in which its people stood', () => {
  const { contests } = read(
    'Labour held Rotherham and Middlesbrough. In Middlesbrough it was never in doubt.\n\nSarah Champion (Lab) 9,866\nJane Collins (UKIP) 4,648\nMarlene Guest (BNP) 1,804\nYvonne Ridley (Respect) 1,778',
    { published: '2012-11-30' },
  );
  const told = contests.map(({ constituency, claims }) => [
    constituency,
    claims.filter(({ kind }) => kind === 'votes').length,
  ]);
  expect(told).toContainEqual(['Rotherham', 4]);
  expect(told).toContainEqual(['Middlesbrough', 0]);
});

test('words of a party’s name that the register lacks are no part of the candidate’s', () => {
  expect(votes(`${FIRST}Ray Hall Beer Baccy 235\nMaria Hutchings Blue Con 10,559`)).toContainEqual([
    'Maria Hutchings',
    'Conservative',
    10559,
  ]);
});

test('surnames in a line are of the candidates who bear them', () => {
  const list = 'The count was: Thornton 13,342, James 11,571, Maria Hutchings (Con) 10,559, ';
  const told = votes(`${list}John O’Farrell (Labour) 4,088, Kevin Milburn (Christian) 163.`);
  expect(told).toContainEqual(['James', 'UK Independence Party', 11571]);
  expect(told).toHaveLength(5);
});

test('independents in a row are those whose names follow', () => {
  const told = votes(
    'The rest: Jim Duggan (Peace) 128, Laud Hope (Loony) 136, independents Danny Stupple 768, Colin Bex 30, David Bishop (Elvis) 72.',
  );
  expect(told).toContainEqual(['Danny Stupple', 'Independent', 768]);
  expect(told).toContainEqual(['Colin Bex', 'Wessex Regionalists', 30]);
});

test('a code that the register lacks is of the candidate’s party that has its letters in their order', () => {
  const shares = (lines: string): readonly unknown[] =>
    read(`Eastleigh by-election result:\n\n${lines}`, { published: '2013-03-01' }).contests.flatMap(({ claims }) =>
      claims.flatMap((claim) => (claim.kind === 'share' ? [[claim.party, claim.value]] : [])),
    );
  const rows = 'LDEM: 32.1% (-14.5) CON: 25.4% (-13.9) LAB: 9.8% (+0.3) ';
  expect(shares(`${rows}RNEW: 1.0% (+1.0)`)).toHaveLength(3);
  expect(shares(`${rows}UKI: 27.8% (+24.2)`)).toContainEqual(['UK Independence Party', 27.8]);
});

test.each(['STUPPLE, Danny Lee | Fix the Roads: Now | 768', 'STUPPLE Danny Lee Fix The Roads 768'])(
  'a candidate who is listed surname first, with a party that nobody knows, is the one of the register: %s',
  (row) => {
    expect(votes(`${FIRST}${row}`)).toContainEqual(['Danny Stupple', 'Independent', 768]);
  },
);

test('a party that is called by its candidate’s name is told from the code beside it', () => {
  const makerfield = read(
    'Labour has held Makerfield.\n\nAndy Burnham (Lab) 24,927\nRob Kenyon (Reform UK) 15,696\nCount Binface (Binf) 95',
    {
      published: '2026-06-19',
    },
  ).contests.flatMap(({ claims }) => claims);
  expect(makerfield).toContainEqual(expect.objectContaining({ kind: 'votes', candidate: 'Count Binface', value: 95 }));
});

test('a first name that a party is called by opens a name', () => {
  const richmond = read(
    'Sarah Olney has won Richmond Park for the Liberal Democrats.\n\nSarah Olney Liberal Democrat 20,510\nZac Goldsmith Independent 18,638\nChristian Wolmar Labour 1,515',
    { published: '2016-12-02' },
  ).contests.flatMap(({ claims }) => claims);
  expect(richmond).toContainEqual(
    expect.objectContaining({ kind: 'votes', candidate: 'Christian Wolmar', party: 'Labour', value: 1515 }),
  );
});

test('a name in capitals with its forenames behind it is read before a colon, whatever a party calls itself there', () => {
  const gwent = read(
    'Independent Dai Davies has won Blaenau Gwent.\n\nDAVIES, David Clifford: Independent 12,543\nSMITH, Owen: Blaenau Gwent Labour Party 10,059\nKITCHER, Amy Elizabeth: Liberal Democrats 1,477',
    { published: '2006-06-30' },
  ).contests.flatMap(({ claims }) => claims);
  expect(gwent).toContainEqual(expect.objectContaining({ candidate: 'Owen Smith', party: 'Labour', value: 10059 }));
  expect(gwent).toContainEqual(expect.objectContaining({ candidate: 'Amy Elizabeth Kitcher', value: 1477 }));
});
