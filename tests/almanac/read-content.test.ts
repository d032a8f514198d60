import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkReferences, ContentError, readContent } from '#almanac';

/** A small valid `content/`: one seat, one by-election, its general election. */
const GOOD: Readonly<Record<string, string>> = {
  'parties.yaml': `
- { id: red, name: Red, shortName: Red, abbreviation: R, inSentence: Red }
- { id: blue, name: Blue, shortName: Blue, abbreviation: B, inSentence: Blue }
`,
  'constituencies.json': JSON.stringify([
    {
      id: 'ambridge@2010',
      name: 'Ambridge',
      slug: 'ambridge',
      onsCode: 'E14000000',
      boundaries: '2010-2024',
      country: 'England',
      region: 'West Midlands',
    },
  ]),
  'sources.yaml': '- { id: returns, publisher: P, title: T, url: null, licence: L }\n',
  'source-slips.yaml': '[]\n',
  'corrections.yaml': '[]\n',
  'missing.yaml': '[]\n',
  'general-elections/2010-2024/ambridge.json': JSON.stringify([
    {
      constituency: 'ambridge@2010',
      pollingDay: '2010-05-06',
      electorate: 1000,
      declared: { validVotes: 600, rejectedBallots: 1, majority: 100 },
      candidacies: [
        { candidate: 'A Red', party: 'red', description: 'Red', votes: 350 },
        { candidate: 'B Blue', party: 'blue', description: 'Blue', votes: 250 },
      ],
      sources: [{ source: 'returns' }],
    },
  ]),
  'by-elections/ambridge-2012.yaml': `
id: ambridge-2012
constituency: ambridge@2010
pollingDay: 2012-11-15
parliament: 2010-15
electorate: 1000
declared: { validVotes: 500, rejectedBallots: 1, majority: 20 }
baseline: { constituency: ambridge@2010, pollingDay: 2010-05-06, notional: false }
vacancy: { kind: death, person: A Red, party: red }
candidacies:
  - { candidate: C Blue, party: blue, description: Blue, votes: 260 }
  - { candidate: D Red, party: red, description: Red, votes: 240 }
sources: [{ source: returns }]
`,
};

let root = '';

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', name)), { recursive: true });
    writeFileSync(join(root, 'content', name), text);
  }
}

/** Problems of the content as it stands, whichever step finds them. */
function problems(): readonly string[] {
  try {
    return checkReferences(readContent(root)).map((problem) => `${problem.file} → ${problem.field}: ${problem.found}`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map((problem) => `${problem.file} → ${problem.field}: ${problem.found}`);
  }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  write(GOOD);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The by-election's file with one piece of text put in another's place. */
const changed = (from: string, to: string): Record<string, string> => {
  const text = GOOD['by-elections/ambridge-2012.yaml']!;
  if (!text.includes(from)) throw new Error(`the file does not hold ${from}`);
  return { 'by-elections/ambridge-2012.yaml': text.replace(from, to) };
};

describe('reading content', () => {
  it('finds nothing wrong in content that is whole', () => {
    expect(problems()).toEqual([]);
  });
  it('tells every problem of every file at once', () => {
    write({ ...changed('2012-11-15', '2012-11-31'), 'sources.yaml': '- { id: returns }\n', 'parties.yaml': '- [\n' });
    const found = problems();
    expect(found.some((line) => line.includes('ambridge-2012.yaml → pollingDay: "2012-11-31"'))).toBe(true);
    expect(found.some((line) => line.includes('sources.yaml → 0.publisher: nothing'))).toBe(true);
    expect(found.some((line) => line.includes('parties.yaml → line'))).toBe(true);
  });
  it('stops at a file that is not UTF-8 text', () => {
    write({ 'by-elections/ambridge-2013.yaml': new Uint8Array([0xff, 0xfe, 0x00, 0x80]) });
    expect(problems()).toEqual(['content/by-elections/ambridge-2013.yaml → : bytes that are not UTF-8']);
  });
  it('stops at a list that is absent', () => {
    rmSync(join(root, 'content/parties.yaml'));
    expect(problems()).toEqual(['content/parties.yaml → : no readable file']);
  });
  it('stops at a field that the schema does not know', () => {
    write(changed('parliament: 2010-15', 'parliament: 2010-15\nturnout: 50'));
    expect(problems()).toEqual(['content/by-elections/ambridge-2012.yaml → : the field turnout']);
  });
});

describe('what files say of each other', () => {
  it.each([
    [
      'votes that do not sum to the declared total',
      changed('votes: 240', 'votes: 239'),
      "declared.validVotes: 500, while the candidates' votes add up to 499",
    ],
    [
      'a majority that is not first minus second',
      changed('majority: 20', 'majority: 21'),
      'declared.majority: 21, while first minus second is 20',
    ],
    ['a party that is not registered', changed('party: blue', 'party: green'), 'candidacies.0.party: green (C Blue)'],
    [
      'a constituency that is not registered',
      changed('constituency: ambridge@2010\npolling', 'constituency: borchester@2010\npolling'),
      'constituency: borchester@2010',
    ],
    ['a source that is not registered', changed('source: returns', 'source: gossip'), 'sources: gossip'],
    [
      'a baseline that is not there',
      changed('pollingDay: 2010-05-06, notional', 'pollingDay: 2005-05-05, notional'),
      'baseline: ambridge@2010 2005-05-05',
    ],
    [
      'an id that does not follow from seat and year',
      changed('id: ambridge-2012', 'id: ambridge-2011'),
      'id: ambridge-2011',
    ],
    ['a tie without lots', changed('votes: 260', 'votes: 240'), 'candidacies: a tie at 240 votes'],
    [
      'fewer electors than ballots',
      changed('electorate: 1000', 'electorate: 400'),
      'electorate: 400, fewer than the 501 ballots counted',
    ],
    ['a count that is missing', changed('votes: 240', 'votes: null'), 'candidacies: a candidacy without votes'],
  ])('stops at %s', (_, files, expected) => {
    write(files);
    expect(problems().some((line) => line.endsWith(expected))).toBe(true);
  });
  it('stops at two by-elections with one id', () => {
    cpSync(join(root, 'content/by-elections/ambridge-2012.yaml'), join(root, 'content/by-elections/copy.yaml'));
    expect(problems().some((line) => line.includes('→ id: ambridge-2012, also in'))).toBe(true);
  });
  it('lets a contradiction pass that the list of slips explains', () => {
    write({
      ...changed('majority: 20', 'majority: 21'),
      'source-slips.yaml':
        '- { id: a, record: ambridge-2012, field: majority, printed: 21, corrected: null, proof: p, file: null }\n',
    });
    expect(problems()).toEqual([]);
  });
  it('accepts a by-election whose declaration is awaited', () => {
    write({
      'by-elections/ambridge-2012.yaml': GOOD['by-elections/ambridge-2012.yaml']!.replace(
        'id: ambridge-2012',
        'id: ambridge-2012\nstatus: awaited',
      )
        .replace(/votes: \d+/g, 'votes: null')
        .replace(/declared: .*/, 'declared: { validVotes: null, rejectedBallots: null, majority: null }'),
    });
    expect(problems()).toEqual([]);
  });
});
