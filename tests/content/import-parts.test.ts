import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Party, type SourceSlip } from '#records';
import { candidaciesOf } from '../../scripts/import/candidacies.ts';
import { inCountry, partyByName, type Desk } from '../../scripts/import/desk.ts';
import { crossFoot } from '../../scripts/import/general-elections.ts';
import { partyOfLabel } from '../../scripts/import/labels.ts';
import { nameKey } from '../../scripts/import/main-party-results.ts';
import { fullName, slugOf } from '../../scripts/import/names.ts';
import { reviewed } from '../../scripts/import/slips.ts';
import { cell, count, day, readTable, type Row } from '../../scripts/import/tables.ts';

const party = (id: string, name: string, more: object = {}): Party =>
  Party.parse({ id, name, shortName: name, abbreviation: 'X', inSentence: name, ...more });

let folder: string;
let desk: Desk;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
  desk = {
    from: folder,
    into: folder,
    parties: [
      party('red', 'Red', { mnis: [15], aliases: ['Reds'] }),
      party('grn', 'Green', { mnis: [44] }),
      party('lib', 'Liberal'),
    ],
    slips: [],
    problems: [],
    kept: [],
    met: new Set(),
  };
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const table = (text: string | Uint8Array): readonly Row[] => {
  mkdirSync(join(folder, 'set'), { recursive: true });
  writeFileSync(join(folder, 'set/t.csv'), text);
  return readTable(desk, 'set/t.csv');
};
const row = (cells: Record<string, string>): Row => ({ file: 't.csv', line: 2, cells });

describe('a source table', () => {
  it('is read past a byte order mark, with CRLF, quoted commas and spaces at cell ends', () => {
    const [first, second] = table('\uFEFFName ,Votes\r\n"Birmingham, Erdington",9413 \r\nLast,1');
    expect(first).toEqual({ file: 't.csv', line: 2, cells: { Name: 'Birmingham, Erdington', Votes: '9413' } });
    expect(second?.line).toBe(3);
  });
  it('reports a line with another number of cells, and goes on', () => {
    expect(table('a,b\n1,2\n3\n5,6')).toHaveLength(2);
    expect(desk.problems).toEqual(['t.csv:3: 1 cells where the header has 2']);
  });
  it('is read as Windows-1252 where it is so written', () => {
    mkdirSync(join(folder, 'set'));
    writeFileSync(join(folder, 'set/t.csv'), Uint8Array.of(110, 10, 0xd4));
    expect(readTable(desk, 'set/t.csv', { encoding: 'windows-1252' })[0]?.cells['n']).toBe('Ô');
  });
  it('has whole numbers, or [x] and nothing for not known; anything else is reported', () => {
    expect(count(desk, row({ n: '35665' }), 'n')).toBe(35665);
    expect(count(desk, row({ n: '[x]' }), 'n')).toBeNull();
    expect(count(desk, row({ n: '' }), 'n')).toBeNull();
    expect(desk.problems).toEqual([]);
    expect(count(desk, row({ n: '12.5' }), 'n')).toBeNull();
    expect(desk.problems).toEqual(['t.csv:2: n is "12.5", not a whole number']);
  });
  it('has days as dd/mm/yyyy, and reports others', () => {
    expect(day(desk, row({ d: '15/11/2012' }), 'd')).toBe('2012-11-15');
    expect(day(desk, row({ d: '2012-11-15' }), 'd')).toBeNull();
    expect(desk.problems[0]).toContain('not a day written dd/mm/yyyy');
  });
  it('reports a column that it lacks', () => {
    expect(cell(desk, row({ a: '1' }), 'b')).toBe('');
    expect(desk.problems).toEqual(['t.csv:2: no column "b"']);
  });
});

describe('names', () => {
  it.each([
    ['Birmingham, Erdington', 'birmingham-erdington'],
    ['Ynys Môn', 'ynys-mon'],
    ["Glasgow Queen's Park", 'glasgow-queens-park'],
    ['Richmond (Yorks)', 'richmond-yorks'],
  ])('%s becomes %s in an address', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
  it('keep single spaces', () => {
    expect(fullName('Christopher ', ' Davies')).toBe('Christopher Davies');
  });
  it('of seats match in any order of words', () => {
    expect(nameKey('DERBYSHIRE WEST')).toBe(nameKey('West Derbyshire'));
    expect(nameKey('CREWE & NANTWICH')).toBe(nameKey('Crewe and Nantwich'));
    expect(nameKey('DERBYSHIRE WEST')).not.toBe(nameKey('South Derbyshire'));
  });
});

describe('parties', () => {
  it('are found by name or alias, never by half a name', () => {
    expect(partyByName(desk, 'Reds')).toBe('red');
    expect(partyByName(desk, 'Re')).toBeNull();
  });
  it('called Green are three, by country', () => {
    expect(['England', 'Scotland', 'Northern Ireland'].map((country) => inCountry('grn', country))).toEqual([
      'grn',
      'grn-scot',
      'grn-ni',
    ]);
    expect(inCountry('red', 'Scotland')).toBe('red');
  });
  it('called Liberal or Social Democratic are others after the merger of 1988', () => {
    expect(partyOfLabel(desk, 'Liberal', '1983-02-24', 'England')).toBe('lib');
    expect(partyOfLabel(desk, 'Liberal', '1990-10-18', 'England')).toBe('lib-1989');
    expect(partyOfLabel(desk, 'Social Democratic', '1981-07-16', 'England')).toBe('sdp-1981');
    expect(partyOfLabel(desk, 'Social Democratic', '1989-02-23', 'England')).toBe('sdp');
  });
  it('that one person made up are independents; unknown ones are not guessed', () => {
    expect(partyOfLabel(desk, 'Alfred The Chicken', '1993-07-29', 'England')).toBe('ind');
    expect(partyOfLabel(desk, 'Independent Conservative', '1993-07-29', 'England')).toBe('ind');
    expect(partyOfLabel(desk, 'Alfred The Goose', '1993-07-29', 'England')).toBeNull();
  });
});

describe('candidacies', () => {
  const official = (first: string, party: string, votes: string, more: Record<string, string> = {}): Row =>
    row({
      ...{
        first,
        surname: 'Smith',
        party,
        name: 'Red Party',
        adjunct: '',
        votes,
        mnis: '',
        dc: '',
        country: 'England',
      },
      ...more,
    });
  it('stand in order of votes, equal votes by name', () => {
    const rows = [official('B', '15', '5'), official('C', '15', '9'), official('A', '15', '5')];
    expect(candidaciesOf(desk, rows, new Map(), 'x').map(({ candidate }) => candidate)).toEqual([
      'C Smith',
      'A Smith',
      'B Smith',
    ]);
  });
  it('are known by Parliament’s id of the person before Democracy Club’s', () => {
    const rows = [official('A', '15', '5', { dc: '12' }), official('B', '15', '4', { dc: '13' })];
    expect(candidaciesOf(desk, rows, new Map([['12', '4265']]), 'x').map(({ person }) => person)).toEqual([
      'mnis-4265',
      'dc-13',
    ]);
  });
  it('say Labour and Co-operative where the adjunct is registered', () => {
    const [only] = candidaciesOf(desk, [official('A', '15', '5', { adjunct: 'PP119' })], new Map(), 'x');
    expect(only?.description).toBe('Labour and Co-operative');
  });
});

describe('a slip of the source', () => {
  const slip = (printed: number, corrected: number | null): SourceSlip => ({
    id: 's',
    record: 'x-2016',
    field: 'majority',
    printed,
    corrected,
    proof: 'p',
    file: 't.csv',
  });
  const read = (slips: readonly SourceSlip[]): number => {
    desk = { ...desk, slips };
    return reviewed(desk, row({}), { record: 'x-2016', field: 'majority', printed: 5178 });
  };
  it('is put right where a correction was reviewed', () => {
    expect(read([slip(5178, 5278)])).toBe(5278);
    expect([...desk.met]).toEqual(['s']);
  });
  it('stays as printed where nothing settles it', () => {
    expect(read([slip(5178, null)])).toBe(5178);
  });
  it('is reported where the source no longer prints it', () => {
    expect(read([slip(5177, 5278)])).toBe(5178);
    expect(desk.problems[0]).toContain('take the slip off the list if the source was put right');
  });
});

describe('cross-footing', () => {
  const foot = (votes: readonly number[], valid: number, majority: number, electorate: number): readonly string[] => {
    const rows = votes.map((each, index) =>
      row({
        ...{
          first: `C${index}`,
          surname: '',
          party: '15',
          name: 'Red',
          adjunct: '',
          mnis: '',
          dc: '',
          country: 'Wales',
        },
        votes: String(each),
      }),
    );
    crossFoot(desk, row({}), 'x-2016', {
      candidacies: candidaciesOf(desk, rows, new Map(), 'x-2016'),
      declared: { validVotes: valid, rejectedBallots: 1, majority },
      electorate,
    });
    return desk.problems;
  };
  it('is content with votes that make the total, the majority and fewer than the electors', () => {
    expect(foot([6, 3, 1], 10, 3, 11)).toEqual([]);
  });
  it('reports a sum, a majority and an electorate that cannot be', () => {
    expect(foot([6, 3, 1], 11, 4, 10)).toEqual([
      't.csv:2: x-2016: votes sum to 10, printed 11',
      't.csv:2: x-2016: majority by the votes 3, printed 4',
      't.csv:2: x-2016: 11 ballots of 10 electors',
    ]);
  });
});
