import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { quickRegister } from '../../scripts/reading/quick-register.ts';
import { readContent } from '#almanac';
import { readerRegister } from '#parser';

const folder = mkdtempSync(join(tmpdir(), 'reader-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['scripts/read-article.ts', ...args], { input, encoding: 'utf8' });
afterAll(() => rmSync(folder, { recursive: true }));

const ARTICLE =
  'Corby by-election\r\n\r\nLabour gained Corby from the Conservatives. Andy Sawford polled 17,267 votes.\r\n';

describe('the command', () => {
  it('prints one JSON object a file in the order given, with offsets into the body after its front matter', () => {
    const paths = [file('a.txt', `---\npublished: 2012-11-16\n---\n${ARTICLE}`), file('b.txt', 'Nothing here.\n')];
    const { status, stdout, stderr } = run(['--json', ...paths]);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as { file: string; contests: { claims: { kind: string; span: [number, number] }[] }[] },
      );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect([first?.file, second?.file]).toEqual(['a.txt', 'b.txt']);
    expect(second?.contests).toEqual([]);
    const votes = first?.contests[0]?.claims.find(({ kind }) => kind === 'votes');
    expect(ARTICLE.replaceAll('\r\n', '\n').slice(...(votes?.span ?? [0, 0]))).toBe('17,267');
  });
  it('reads standard input and takes the day of publication from the call', () => {
    const { status, stdout } = run(['--json', '--published', '2012-11-16', '-'], ARTICLE);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: '-', contests: [{ constituency: 'Corby', year: 2012 }] });
  });
  it('goes on after a file that it cannot read, says why in a line, and exits with 2', () => {
    const paths = [
      join(folder, 'absent.txt'),
      file('c.txt', new Uint8Array([0xff, 0xfe, 0x41])),
      file('d.txt', ARTICLE),
    ];
    const { status, stdout, stderr } = run(['--json', ...paths]);
    expect(status).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
  it.each([[[]], [['--json']], [['--nonsense', 'x']], [['--published', '2012-13-40', 'x']]])(
    'refuses the call %j with 2 and one line',
    (args) => {
      const { status, stdout, stderr } = run(args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );
  it('refuses more than 5 MB', () => {
    const { status, stderr } = run(['--json', file('e.txt', '7'.repeat(5 * 1024 * 1024 + 1))]);
    expect(status).toBe(2);
    expect(stderr).toContain('over 5 MB');
  });
  it('reads with the same register as the build', () => {
    expect(quickRegister(process.cwd())).toEqual(readerRegister(readContent(process.cwd())));
  });
});
