import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let folder = '';

const WRONG = `---
published: 2012-11-16
---

Labour has won the Corby by-election, held on Thursday after Louise Mensch resigned.

Andy Sawford took the seat from the Conservatives with a majority of 7,791 votes.

Louise Mensch had won the seat in 2010 with a majority of 1,951.
`;
const RIGHT = WRONG.replace('1,951', '1,895');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  writeFileSync(join(folder, 'wrong.md'), WRONG);
  writeFileSync(join(folder, 'right.md'), RIGHT);
  writeFileSync(join(folder, 'cake.txt'), 'Beat the eggs with the sugar, and fold in the flour.\n');
  writeFileSync(join(folder, 'latin.txt'), Buffer.from([0x53, 0xe9, 0x61, 0x6e]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(...args: string[]) {
  return spawnSync(join(root, 'node_modules/.bin/node'), ['scripts/check-claims.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NODE_NO_WARNINGS: '1' },
  });
}

describe('check-claims', () => {
  it('prints only what the return contradicts, with its place in the file, and leaves with 1', () => {
    const { status, stdout, stderr } = check(join(folder, 'wrong.md'));
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain('wrong.md:9:59 Previous majority of 1,951');
    expect(stdout).toContain('the return gives 1,895');
    expect(stdout).toContain('Conservative 2010 22,886 − Labour 2010 20,991');
    expect(stdout).toContain('1,951 would need 56 fewer Labour votes in 2010.');
    expect(stdout).not.toContain('7,791');
  });
  it('is silent and leaves with 0 where nothing is contradicted', () => {
    expect(check(join(folder, 'right.md'), join(folder, 'cake.txt'))).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });
  it('annotates for a code host, one line a finding', () => {
    const { status, stdout } = check('--format', 'github', join(folder, 'wrong.md'));
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stdout).toMatch(/^::warning file=[^,:]+wrong\.md,line=9,col=59,title=[^,:]+::Previous majority of 1,951: /);
  });
  it('prints a JSON object for each file, with the value that it expects', () => {
    const { stdout } = check('--format', 'json', join(folder, 'wrong.md'), join(folder, 'right.md'));
    const [wrong, right] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { contradictions: object[] });
    expect(wrong?.contradictions).toMatchObject([
      { kind: 'previousMajority', printed: '1,951', expected: 1895, wouldNeed: { who: 'Labour', votes: -56 } },
    ]);
    expect(right?.contradictions).toEqual([]);
  });
  it('tells each file that cannot be read in one line, checks the others, and leaves with 2', () => {
    const { status, stdout, stderr } = check(
      join(folder, 'none.txt'),
      join(folder, 'latin.txt'),
      join(folder, 'wrong.md'),
    );
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^check-claims: \S+none\.txt is not there/),
      expect.stringMatching(/^check-claims: \S+latin\.txt is not UTF-8 text/),
    ]);
    expect(stdout).toContain('1,951');
  });
  it.each([[[]], [['--format', 'xml', 'a.txt']], [['--published', '2012-13-40', 'a.txt']], [['--loud', 'a.txt']]])(
    'answers the wrong call %j with one line and 2',
    (args) => {
      const { status, stdout, stderr } = check(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toContain('usage: npm run check-claims');
    },
  );
});
