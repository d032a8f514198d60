import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  for (const name of ['node_modules', 'package.json', 'scripts', 'src'])
    symlinkSync(join(root, name), join(folder, name));
  mkdirSync(join(folder, 'content/by-elections'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last good build');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a build of content that is not valid', () => {
  it('stops, tells every problem at once, and leaves the last good build', () => {
    writeFileSync(
      join(folder, 'content/by-elections/ambridge-2012.yaml'),
      'id: Ambridge 2012\npollingDay: yesterday\n',
    );
    writeFileSync(join(folder, 'content/parties.yaml'), '- [');
    const { status, stderr } = spawnSync(join(root, 'node_modules/.bin/node'), ['scripts/build-site.ts'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` },
    });
    expect(status).toBe(1);
    expect(stderr).toContain(
      'content/by-elections/ambridge-2012.yaml → id: found "Ambridge 2012"; expected lower-case words',
    );
    expect(stderr).toContain(
      'content/by-elections/ambridge-2012.yaml → pollingDay: found "yesterday"; expected a calendar day',
    );
    expect(stderr).toContain('content/parties.yaml → line');
    expect(stderr).toContain('The last good build in dist/ is untouched.');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good build');
    expect(existsSync(join(folder, 'dist.new'))).toBe(false);
  });
});
