import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let folder = '';

const write = (files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const finish = () =>
  spawnSync(join(root, 'node_modules/.bin/node'), ['scripts/finish-site.ts', 'dist'], {
    cwd: folder,
    encoding: 'utf8',
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finish-'));
  for (const name of ['node_modules', 'package.json', 'scripts', 'src'])
    symlinkSync(join(root, name), join(folder, name));
  write({
    'dist/robots.txt': 'Sitemap: https://record.example/sitemap-index.xml\n',
    'dist/index.html': '<a href="/seats/">Seats</a>',
    'dist/404.html': '<a href="/">Home</a>',
    'dist/seats/index.html': '<a href="/">Home</a>',
    'dist/by-elections/new-2012/index.html': 'new',
    'dist/by-elections/new-2012.json': '{}',
    'dist/embed/new-2012/swing/index.html': 'a chart',
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MOVED = '- { from: /by-elections/old-2012/, to: /by-elections/new-2012/, since: 2026-01-01, why: Renamed. }\n';

describe('the last step of a build', () => {
  it('lists the pages in a sitemap, without frames and the page for what is not found', () => {
    expect(finish().status).toBe(0);
    const pages = [...read('dist/sitemap-0.xml').matchAll(/<loc>https:\/\/record\.example([^<]*)</g)].map((m) => m[1]);
    expect(pages).toEqual(['/', '/by-elections/new-2012/', '/seats/']);
  });
  it('counts the sitemaps, which it writes itself, among what answers', () => {
    write({ 'content/addresses.txt': '/\n/sitemap-index.xml\n' });
    expect(finish().stderr).toBe('');
    expect(finish().status).toBe(0);
  });
  it('stops where a published address would be lost, and says which redirect to add', () => {
    write({ 'content/addresses.txt': '/\n/by-elections/old-2012/\n/by-elections/old-2012.json\n' });
    const { status, stderr } = finish();
    expect(status).toBe(1);
    expect(stderr).toContain('2 published addresses would stop answering');
    expect(stderr).toContain('- { from: /by-elections/old-2012/, to:');
  });
  it('answers at an old address with a page that leads on, and with the file itself', () => {
    write({
      'content/addresses.txt': '/by-elections/old-2012/\n/by-elections/old-2012.json\n',
      'content/redirects.yaml': MOVED,
    });
    expect(finish().status).toBe(0);
    expect(read('dist/by-elections/old-2012/index.html')).toContain('url=/by-elections/new-2012/');
    expect(read('dist/by-elections/old-2012.json')).toBe('{}');
    expect(read('dist/_redirects')).toContain('/by-elections/old-2012/ /by-elections/new-2012/ 301');
  });
  it('refuses a redirect to what is not there', () => {
    write({
      'content/addresses.txt': '/seats/old/\n',
      'content/redirects.yaml': MOVED.replaceAll('by-elections', 'seats'),
    });
    write({ 'content/addresses.txt': '/seats/old-2012/\n' });
    const { status, stderr } = finish();
    expect(status).toBe(1);
    expect(stderr).toContain('/seats/old-2012/ is redirected to /seats/new-2012/, which is not built');
  });
  it('tells a broken redirect table as content errors are told', () => {
    write({ 'content/redirects.yaml': '- { from: old, to: /, since: 2026-01-01, why: Renamed. }\n' });
    const { status, stderr } = finish();
    expect(status).toBe(1);
    expect(stderr).toContain('content/redirects.yaml → 0.from: found "old"; expected an address from the root');
  });
  it('moves every link where the site stands below a path', () => {
    write({
      'dist/robots.txt': 'Sitemap: https://user.example/record/sitemap-index.xml\n',
      'content/redirects.yaml': MOVED,
    });
    expect(finish().status).toBe(0);
    expect(read('dist/index.html')).toBe('<a href="/record/seats/">Seats</a>');
    expect(read('dist/404.html')).toBe('<a href="/record/">Home</a>');
    expect(read('dist/by-elections/old-2012/index.html')).toContain('url=/record/by-elections/new-2012/');
    expect(read('dist/sitemap-0.xml')).toContain('<loc>https://user.example/record/seats/</loc>');
  });
  it('leaves files that hosts read', () => {
    finish();
    expect(read('dist/_headers')).toContain('/embed/*');
    expect(existsSync(join(folder, 'dist/.nojekyll'))).toBe(true);
  });
});
