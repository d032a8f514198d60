import { describe, expect, it } from 'vitest';
import { almanac } from './almanac.ts';
import { byElectionPage, rankingPage, type ByElectionPage, type Words } from '#views';

const plain = (words: Words): string => words.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const pages = new Map(almanac.byElections.map(({ byElection: { id } }) => [id, byElectionPage(almanac, id)]));
const page = (id: string): ByElectionPage => pages.get(id)!;
const since2010 = almanac.byElections
  .filter(({ byElection }) => byElection.pollingDay >= '2010-05-06')
  .map(({ byElection: { id } }) => id);

describe('the headline of a by-election', () => {
  it.each([
    ['corby-2012', 'Labour gains Corby from the Conservatives on a 12.7-point swing'],
    ['city-of-chester-2022', 'Labour holds City of Chester with a 13.6-point swing from the Conservatives'],
    [
      'uxbridge-and-south-ruislip-2023',
      'The Conservatives hold Uxbridge and South Ruislip despite a 6.7-point swing to Labour',
    ],
    ['runcorn-and-helsby-2025', 'Reform UK gains Runcorn and Helsby from Labour on a 17.4-point swing'],
    ['richmond-park-2016', 'The Liberal Democrats gain Richmond Park from the Conservatives'],
    ['mid-ulster-2013', 'Sinn Féin holds Mid Ulster'],
    ['sleaford-and-north-hykeham-2016', 'The Conservatives hold Sleaford and North Hykeham with almost no swing'],
  ])('%s reads in one of the forms', (id, words) => {
    expect(plain(page(id).headline)).toBe(words);
  });

  it('comes from the forms for every by-election since 2010', () => {
    const form =
      /^(\S.*) (gains?|holds?|wins?) .+?( from .+?)?( on an? [\d.]+-point swing| (with|despite) an? [\d.]+-point swing (from|to) .+| with almost no swing|, where .+ did not stand)?$/;
    expect(since2010.map((id) => plain(page(id).headline)).filter((words) => !form.test(words))).toEqual([]);
  });

  it('says who stayed away where that leaves no swing', () => {
    expect(plain(page('southend-west-2022').headline)).toMatch(
      /, where Labour and the Liberal Democrats did not stand$/,
    );
  });
});

describe('what a page says first', () => {
  it('turns one majority into another where the seat changed hands', () => {
    expect(plain(page('corby-2012').standfirst)).toBe(
      'Andy Sawford turned a Conservative majority of 1,895 into a Labour one of 7,791. UKIP, which did not stand in 2010, came third; the Liberal Democrats fell below 5% and lost their deposit by 14 votes.',
    );
  });
  it('raises or cuts the majority where it was held', () => {
    expect(plain(page('city-of-chester-2022').standfirst)).toMatch(
      /^Samantha Dixon won with 60\.8% of the vote and raised the majority from 6,164 to 10,974/,
    );
    expect(plain(page('southend-west-2022').standfirst)).toContain('the majority was cut from 14,459 to 12,280');
  });
  it('tells shares apart that one decimal would make equal', () => {
    expect(page('runcorn-and-helsby-2025').scoreboard.map(({ share }) => share)).toEqual(['38.72%', '38.70%']);
  });
  it('places majority, swing and turnout', () => {
    expect(page('corby-2012').facts.map(({ value }) => value)).toEqual(['7,791', '12.7 points', '44.8%', '14']);
  });
  it('says at a second glance what the member had become', () => {
    expect(plain(page('runcorn-and-helsby-2025').vacancy)).toContain('Independent');
  });
});

describe('the result table', () => {
  it('divides those who lost the deposit, in whole votes', () => {
    const { lost, kept } = page('corby-2012').result;
    expect(kept.map(({ name }) => name)).toEqual(['Andy Sawford', 'Christine Emmett', 'Margot Parker']);
    expect(lost?.divider).toBe('Deposit lost: 1,784 votes (over 5%) needed to keep £500');
    expect(lost?.rows[0]).toMatchObject({ name: 'Jill Hope', share: '4.96%', change: '−9.5' });
  });
  it('names who stood last time and not now', () => {
    expect(page('southend-west-2022').result.absent).toMatch(/^Stood in 2019, not here: Labour \(28\.1%\), Lib Dem/);
    // The Brexit Party and Reform UK are one line.
    expect(page('city-of-chester-2022').result.absent).toBeNull();
  });
  it('uses the deposit of the day before October 1985', () => {
    expect(page('bermondsey-1983').result.lost?.divider ?? 'none known').toMatch(/£150|none known/);
  });
});

describe('swing', () => {
  it('is none where no pair is like for like, and says why', () => {
    for (const id of [
      'mid-ulster-2013',
      'batley-and-spen-2016',
      'richmond-park-2016',
      'southend-west-2022',
      'clacton-2026',
    ]) {
      expect(page(id).dial, id).toMatchObject({ kind: 'none' });
      expect(page(id).context, id).toBeNull();
    }
  });
  it('shows its arithmetic', () => {
    expect(page('corby-2012').swing?.working.map(plain)).toEqual([
      'Lab +9.7',
      'Con −15.6',
      'Gap moved 25.3 points',
      'Half of that: 12.67',
    ]);
  });
  it('says where a party is counted from zero', () => {
    expect(page('rochdale-2024').swing?.notes.map(plain).join(' ')).toMatch(/zero|nothing|did not stand/);
  });
  it('faces the same two parties the same way', () => {
    for (const id of since2010) {
      const { dial } = page(id);
      if (dial?.kind !== 'dial') continue;
      const pair = [dial.input.left.short, dial.input.right.short];
      if (pair.includes('Lab') && pair.includes('Con')) expect(pair, id).toEqual(['Lab', 'Con']);
    }
  });
});

describe('majority', () => {
  it('is found and put in words', () => {
    expect(page('corby-2012').majority?.heading).toBe('A 1,895 majority became 7,791 the other way');
    expect(page('city-of-chester-2022').majority?.heading).toBe('The majority was raised from 6,164 to 10,974');
  });
});

describe('a partial list', () => {
  it('shows shares as stated and computes none', () => {
    const partial = almanac.byElections.find(({ byElection }) => byElection.list === 'partial')!;
    const { result, swing, dial } = page(partial.byElection.id);
    expect(result.caption).toMatch(/as the source states them/);
    expect(swing).toBeNull();
    expect(dial?.kind ?? 'none').toBe('none');
  });
});

describe('every page', () => {
  it('has no figure that is not a number, and no hole in a sentence', () => {
    for (const [id, each] of pages) expect(JSON.stringify(each), id).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
  it('has a row of working for every figure that leads to one', () => {
    for (const [id, each] of pages) {
      const rows = new Set(each.sources.traces.map((row) => row.id));
      const traces = [...JSON.stringify(each).matchAll(/"trace":"([^"]+)"/g)].map((match) => match[1]!);
      expect(
        traces.filter((trace) => !rows.has(trace)),
        id,
      ).toEqual([]);
    }
  });
  it('leads to its neighbours in time, both ways', () => {
    const [newest, second] = almanac.byElections;
    expect(page(newest!.byElection.id).next).toBeNull();
    expect(page(second!.byElection.id).next?.href).toBe(`/by-elections/${newest!.byElection.id}/`);
    expect(page(newest!.byElection.id).previous?.href).toBe(`/by-elections/${second!.byElection.id}/`);
  });
});

describe('what a hurried reader could take amiss', () => {
  const changes = (id: string): readonly string[] => page(id).scoreboard.map(({ change }) => change);
  const vacancySource = (id: string): string =>
    plain(page(id).sources.traces.find(({ id: row }) => row === 'cause')!.words);

  it('says of a party, not of the person, that there was no candidate', () => {
    expect(changes('clacton-2014')[0]).toBe('no candidate in 2010');
    expect(changes('mid-ulster-2013')[1]).toBe('no earlier share');
  });
  it('names the party for which an independent stood last time', () => {
    expect(changes('richmond-park-2016')[1]).toBe('stood as Conservative in 2015');
    expect(page('richmond-park-2016').votes?.stack.rows.find(({ who }) => who.name === 'Zac Goldsmith')?.none).toBe(
      'stood as Conservative',
    );
  });
  it('says at once that a swing counts from zero', () => {
    expect(plain(page('rochdale-2024').standfirst)).toContain(
      'The Workers Party had no candidate in 2019, so the swing counts from zero.',
    );
  });
  it('tells the swing needed from the swing achieved where one decimal would not', () => {
    expect(page('runcorn-and-helsby-2025').swing?.notes.map(plain)).toContain(
      'Needed to take the seat: 17.40 points; achieved: 17.41 points.',
    );
  });
  it('gives no rank among swings against defenders to a swing towards one', () => {
    expect(page('city-of-chester-2022').facts.find(({ term }) => term === 'Swing')?.detail).toBe(
      'Con to Lab, the defender',
    );
  });
  it('counts a turnout from the nearer end, among those that are known', () => {
    expect(page('southend-west-2022').turnout?.notes.map(plain)[0]).toBe('2nd lowest of 65 by-elections since 2010.');
    expect(page('eastleigh-1994').turnout?.notes.map(plain)[0]).toMatch(/of \d\d by-elections .* can be worked out\.$/);
  });
  it('calls no encyclopaedia a return', () => {
    const { caption, sub } = page('glasgow-central-1980').result;
    expect(caption).toMatch(/^As Wikipedia and its sources print it, not the return, 26 June 1980\./);
    expect(sub).toMatch(/^Votes as printed/);
  });
  it('draws the deposit line of the day', () => {
    expect(page('glasgow-central-1980').swing?.slope.threshold).toEqual({ value: 0.125, words: '12.5% deposit' });
    expect(page('corby-2012').swing?.slope.threshold).toEqual({ value: 0.05, words: '5% deposit' });
  });
  it('sets the majority that sources print beside one worked out from doubtful votes', () => {
    expect(page('knowsley-south-1990').facts[0]?.detail).toContain('printed as 11,367');
  });
  it('says whom a party of another name is compared with', () => {
    expect(page('city-of-chester-2022').result.notes.map(plain)).toContain(
      'One line of descent: Reform UK with the Brexit Party of 2019.',
    );
  });
  it('ends the sources of a vacancy before the writ', () => {
    expect(vacancySource('corby-2012')).toContain('. Writ moved 23 October 2012.');
  });
});

describe('records', () => {
  it('claim nothing over by-elections whose swing is not known', () => {
    const heading = (id: string): string | undefined => page(id).context?.heading;
    expect(heading('corby-2012')).toBe('No swing measured from 2010 to 2021 went further from Conservative to Labour');
    expect(heading('christchurch-1993')).toBe(
      'The largest swing against a defending party from 1979 to 2010, of the 63 worked out here',
    );
    expect(heading('southend-east-1980')).not.toMatch(/^No /);
  });
  it('name the largest swing that only a source states', () => {
    expect(plain(rankingPage(almanac, 'by-swing-since-1979').standfirst)).toContain(
      'the largest of them is Bermondsey 1983, 44.2 points Labour to Liberal.',
    );
  });
});
