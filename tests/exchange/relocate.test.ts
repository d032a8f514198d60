import { describe, expect, it } from 'vitest';
import { fromPage, relocate, under } from '#exchange';

const page = `<link rel="canonical" href="https://record.example/seats/"><a href="/seats/corby/#swing">Corby</a>
<form action="/seats/" data-src="/search/find.js"><img src="/favicon.svg"><a href="#result">x</a><a href="//other.example/">o</a>
<code>&lt;a href="/kept/"&gt;</code> said href="/kept/" <svg><a href="/by-elections/corby-2012/"><use href="#dot"/></a></svg>
<meta http-equiv="refresh" content="0;url=/new/">`;

describe('a site below a path', () => {
  const moved = relocate(page, under('/record'));
  it('puts links, forms, pictures and moved pages below it', () => {
    for (const part of [
      'href="/record/seats/corby/#swing"',
      'action="/record/seats/"',
      'data-src="/record/search/find.js"',
      'src="/record/favicon.svg"',
      'href="/record/by-elections/corby-2012/"',
      'content="0;url=/record/new/"',
    ])
      expect(moved).toContain(part);
  });
  it('leaves anchors, other sites, whole addresses and text alone', () => {
    for (const part of [
      'href="#result"',
      'href="//other.example/"',
      'href="https://record.example/seats/"',
      '&lt;a href="/kept/"',
      'said href="/kept/"',
      'href="#dot"',
    ])
      expect(moved).toContain(part);
  });
});

describe('a site in a folder', () => {
  it.each([
    ['/', '/', 'index.html'],
    ['/', '/seats/corby/', 'seats/corby/index.html'],
    ['/seats/', '/seats/corby/#swing', 'corby/index.html#swing'],
    ['/by-elections/corby-2012/', '/seats/corby/?q=1#a', '../../seats/corby/index.html?q=1#a'],
    ['/by-elections/corby-2012/', '/by-elections/corby-2012.csv', '../corby-2012.csv'],
    ['/by-elections/corby-2012/', '/by-elections/corby-2012/', 'index.html'],
    ['/by-elections/corby-2012/', '/', '../../index.html'],
    ['/404.html', '/favicon.svg', 'favicon.svg'],
  ])('links from %s to %s as %s', (from, to, link) => {
    expect(fromPage(from)(to)).toBe(link);
  });
});
