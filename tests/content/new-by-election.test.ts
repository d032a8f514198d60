import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkReferences, readContent } from '#almanac';
import { measure } from '#measures';
import { ByElection } from '#records';
import { findSeat } from '../../scripts/editing/find-seat.ts';
import { missingParts } from '../../scripts/editing/missing-parts.ts';
import { readShelf } from '../../scripts/editing/shelf.ts';
import { readCandidates } from '../../scripts/editing/skeleton.ts';

const root = resolve(import.meta.dirname, '../..');
const shelf = readShelf(join(root, 'content'));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-by-election-'));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...options: readonly string[]): { readonly ok: boolean; readonly text: string } {
  const args = ['scripts/new-by-election.ts', '--content', join(folder, 'content'), ...options];
  try {
    return { ok: true, text: execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    return { ok: false, text: stdout + stderr };
  }
}

const written = (id: string): ByElection =>
  ByElection.parse(parse(readFileSync(join(folder, `content/by-elections/${id}.yaml`), 'utf8')));

describe('a new by-election', () => {
  it('becomes a valid file with a baseline that is there, and is told what is still missing', () => {
    const { ok, text } = run(
      ...['--seat', 'Bristol Central', '--date', '2027-05-06', '--cause', 'death'],
      ...['--candidate', 'Ann Smith; labour', '--candidate', 'Bob Adams; Tory'],
    );
    expect(text).toContain('the declared result');
    expect(ok).toBe(true);
    const record = written('bristol-central-2027');
    expect(record.status).toBe('awaited');
    expect(record.candidacies.map(({ candidate, party, votes }) => [candidate, party, votes])).toEqual([
      ['Bob Adams', 'con', null],
      ['Ann Smith', 'lab', null],
    ]);
    const content = readContent(folder);
    expect(checkReferences(content)).toEqual([]);
    const baseline = content.generalElections.find(({ record: each }) => each.constituency === record.constituency);
    expect(baseline?.record.pollingDay).toBe(record.baseline?.pollingDay);
    expect(measure(record, baseline!.record, content.parties).swing.comparable).toBe('no');
  });
  it('carries its month where the seat has polled in that year', () => {
    expect(run('--seat', 'clacton', '--date', '2026-12-03').ok).toBe(true);
    expect(written('clacton-2026-12').candidacies).toEqual([]);
    expect(run('--seat', 'clacton', '--date', '2026-12-03').text).toContain('is there already');
  });
  it.each([
    [
      ['--seat', 'Clactonia', '--date', '2026-12-03'],
      'No seat is called "Clactonia". Seats of today that begin like it: Clacton.',
    ],
    [['--seat', 'Clacton', '--date', '3/12/2026'], 'is not a calendar day written YYYY-MM-DD'],
    [
      ['--seat', 'Clacton', '--date', '2027-12-02', '--baseline', '2019-12-12'],
      'take one of 2024-07-04, 2019-12-12 notional, or none',
    ],
    [['--seat', 'Clacton', '--date', '2027-12-02', '--candidate', 'Ann Smith; Purples'], 'is not "Name; party"'],
    [['--seat', 'Clacton', '--date', '2027-12-02', '--cause', 'boredom'], 'is no cause: take one of resignation'],
    [['--date', '2026-12-03'], 'Give --seat'],
  ])('is refused for %j, with what to do', (options, message) => {
    const { ok, text } = run(...options);
    expect(ok).toBe(false);
    expect(text).toContain(message);
  });
});

describe('a seat', () => {
  it('is found on the lines of the day', () => {
    const seatOn = (day: string) => {
      const found = findSeat(shelf, 'Clacton', day);
      return typeof found === 'string' ? found : found.seat.id;
    };
    expect(['2014-10-09', '2024-06-27', '2026-08-13'].map(seatOn)).toEqual([
      'clacton@2010',
      'clacton@2010',
      'clacton@2024',
    ]);
  });
  it('is found by its address as by its name', () => {
    const ids = ['Ynys Môn', 'ynys-mon', 'YNYS MON'].map((name) => {
      const found = findSeat(shelf, name, '2027-01-01');
      return typeof found === 'string' ? found : found.seat.id;
    });
    expect(new Set(ids)).toEqual(new Set(['ynys-mon@2024']));
  });
});

describe('candidates given on the command line', () => {
  it('stand by surname, with their party’s name unless a description is given', () => {
    expect(readCandidates(['Zoe Able; Green; Green Party', 'Al Baker; ind'], shelf.parties)).toMatchObject([
      { candidate: 'Zoe Able', party: 'grn', description: 'Green Party' },
      { candidate: 'Al Baker', party: 'ind', description: 'Independent' },
    ]);
  });
});

describe('what is missing', () => {
  it('is nothing in a declared record whose cause is known', () => {
    const corby = ByElection.parse(parse(readFileSync(join(root, 'content/by-elections/corby-2012.yaml'), 'utf8')));
    expect(missingParts(corby)).toEqual([]);
    expect(missingParts({ ...corby, vacancy: { ...corby.vacancy, kind: null } })).toEqual([
      'why the seat fell vacant (vacancy.kind)',
    ]);
  });
});
