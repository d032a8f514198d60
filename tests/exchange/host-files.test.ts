import { describe, expect, it } from 'vitest';
import { headersFile, redirectsFile } from '#exchange';

/** Rules of a headers file: path to its headers. */
const rules = (text: string): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  let path = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) path = line;
    else if (line.trim() !== '') found.set(path, [...(found.get(path) ?? []), line.trim()]);
  }
  return found;
};

describe('the headers of hosts', () => {
  const read = rules(headersFile(['by-elections', 'embed', 'seats']));
  it('hold strict transport, types and referrers for every answer', () => {
    expect(read.get('/*')?.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['Strict-Transport-Security', 'X-Content-Type-Options', 'Referrer-Policy']),
    );
  });
  it('forbid frames of every page but those made for it', () => {
    const policy = (path: string): string => read.get(path)?.find((line) => line.startsWith('Content-Security')) ?? '';
    for (const path of ['/', '/404.html', '/by-elections/*', '/seats/*'])
      expect(policy(path)).toContain("frame-ancestors 'none'");
    expect(policy('/embed/*')).toContain('frame-ancestors *');
    expect(policy('/*')).toBe('');
  });
  it('stay within the hundred rules that Cloudflare Pages reads, a line of at most 2,000 signs each', () => {
    const text = headersFile(Array.from({ length: 40 }, (_, index) => `folder-${index}`));
    expect(rules(text).size).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
  it('call the feed a feed, which hosts take for any XML', () => {
    expect(read.get('/feed.xml')).toContain('Content-Type: application/atom+xml; charset=utf-8');
  });
  it('never allow what is inline or evaluated', () => {
    expect(headersFile(['seats'])).not.toMatch(/unsafe-(inline|eval)/);
  });
  it('keep for ever only what never changes', () => {
    const kept = [...read]
      .filter(([, lines]) => lines.some((line) => line.includes('immutable')))
      .map(([path]) => path);
    expect(kept).toEqual(['/_astro/*', '/by-elections/:id/v/*']);
  });
});

describe('the redirects of hosts', () => {
  it('take what stands below a page along', () => {
    expect(redirectsFile([{ from: '/seats/old/', to: '/seats/new/', since: '2026-01-01', why: 'Renamed.' }])).toBe(
      '/seats/old/ /seats/new/ 301\n/seats/old/* /seats/new/:splat 301\n/embed/* /embed/404.html 404\n',
    );
  });
  it('lead a single file to its place', () => {
    expect(redirectsFile([{ from: '/a.csv', to: '/b.csv', since: '2026-01-01', why: 'Renamed.' }])).toBe(
      '/a.csv /b.csv 301\n/embed/* /embed/404.html 404\n',
    );
  });
});
