import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const tables = resolve(root, '../shared/data');
const absent = !existsSync(join(tables, 'commons-library'));
const LISTS = ['parties.yaml', 'source-slips.yaml'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the importer; what it printed, and whether it was content. */
function run(from: string, into: string): { readonly ok: boolean; readonly text: string } {
  try {
    const args = ['scripts/import-psephology.ts', '--from', from, '--into', into];
    return { ok: true, text: execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    return { ok: false, text: stdout + stderr };
  }
}

/** A content folder with the two lists that the import reads, and nothing else. */
function emptyContent(): string {
  const into = join(folder, 'content');
  mkdirSync(into);
  for (const file of LISTS) cpSync(join(root, 'content', file), join(into, file));
  return into;
}

function filesBelow(into: string): ReadonlyMap<string, string> {
  const folders = ['by-elections', 'general-elections'];
  const files = folders.flatMap((each) =>
    readdirSync(join(into, each), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:yaml|json)$/.test(file))
      .map((file) => join(each, file)),
  );
  return new Map(
    [...files, 'constituencies.json', 'reserve/general-election.json']
      .toSorted()
      .map((file) => [file, readFileSync(join(into, file), 'utf8')]),
  );
}

/** The tables with one file changed. */
function changed(file: string, change: (text: string) => string): string {
  const from = join(folder, 'tables');
  const copy = (part: string): void => {
    mkdirSync(join(from, part), { recursive: true });
    for (const entry of readdirSync(join(tables, part))) {
      const path = join(part, entry);
      if (file === path || !file.startsWith(`${path}/`)) symlinkSync(join(tables, path), join(from, path));
      else copy(path);
    }
  };
  copy('.');
  unlinkSync(join(from, file));
  mkdirSync(dirname(join(from, file)), { recursive: true });
  writeFileSync(join(from, file), change(readFileSync(join(tables, file), 'utf8')));
  return from;
}

const CONTESTS = 'commons-library/results-by-parliament/55/by-elections/constituencies.csv';
const CANDIDACIES = 'commons-library/results-by-parliament/56/by-elections/candidacies.csv';

describe.skipIf(absent)('the import (skipped where the source tables are not beside the project)', () => {
  it('comes out at the very files of content/, from nothing and again', () => {
    const into = emptyContent();
    expect(run(tables, into).text).toContain('Since 2010: 65 by-elections with 668 candidacies');
    const first = filesBelow(into);
    const held = filesBelow(join(root, 'content'));
    const different = [...first].filter(([file, text]) => held.get(file) !== text).map(([file]) => file);
    const edited = different.filter((file) => file.startsWith('by-elections/'));
    expect(different).toEqual(edited);
    for (const file of edited) cpSync(join(root, 'content', file), join(into, file));
    expect(run(tables, into).ok).toBe(true);
    for (const [file, text] of filesBelow(into)) expect(held.get(file), file).toBe(text);
  });

  it('keeps what an editor wrote, says so, and puts back what the source says of votes', () => {
    const into = emptyContent();
    run(tables, into);
    const file = join(into, 'by-elections/corby-2012.yaml');
    const edited = readFileSync(file, 'utf8')
      .replace(/note: Gave up.*/, 'note: An editor knows more.')
      .replace('votes: 17267', 'votes: 17268');
    writeFileSync(file, edited);
    const again = run(tables, into);
    expect(again.text).toContain('content/by-elections/corby-2012.yaml: vacancy kept as edited');
    expect(readFileSync(file, 'utf8')).toContain('note: An editor knows more.');
    expect(readFileSync(file, 'utf8')).toContain('votes: 17267');
  });

  it.each([
    [
      'votes that do not sum',
      CONTESTS,
      (text: string) => text.replace(',79878,35665,', ',79878,35666,'),
      'results-by-parliament/55/by-elections/constituencies.csv:10: corby-2012: votes sum to 35665, printed 35666',
    ],
    [
      'a party that the register does not have',
      CANDIDACIES,
      (text: string) => text.replace(/,PP2055,262,|,PP2641,222,/, ',PP2641,99999,'),
      `no party in content/parties.yaml has Parliament's id "99999"`,
    ],
    [
      'a line with a cell too few',
      CONTESTS,
      (text: string) => text.replace('15/11/2012,23/10/2012,E14000648,', '15/11/2012,23/10/2012,'),
      'results-by-parliament/55/by-elections/constituencies.csv:10: ',
    ],
    [
      'a slip that the source has put right',
      CANDIDACIES,
      (text: string) => text.replace(',14987,', ',14087,'),
      'content/source-slips.yaml says of sheffield-brightside-2016-labour that the source prints 14987',
    ],
    [
      'a seat that is not known',
      CONTESTS,
      (text: string) => text.replace('E14000648', 'E14999999'),
      'results-by-parliament/55/by-elections/constituencies.csv:10: a seat that is not known',
    ],
  ])('stops at %s, names file and line and writes nothing', (_, file, change, message) => {
    const into = emptyContent();
    const { ok, text } = run(changed(file, change), into);
    expect(ok).toBe(false);
    expect(text).toContain(message);
    expect(readdirSync(into).toSorted()).toEqual(LISTS);
  });
});
