import { describe, expect, it } from 'vitest';
import { describeLost, lostAddresses, redirected, redirectPage } from '#exchange';

const redirects = [
  { from: '/by-elections/old-2012/', to: '/by-elections/new-2012/', since: '2026-01-01', why: 'Renamed.' },
  { from: '/by-elections/old-2012.csv', to: '/data/candidacies.csv', since: '2026-01-01', why: 'Joined.' },
];

describe('a redirect of a page', () => {
  it.each([
    ['/by-elections/old-2012/', '/by-elections/new-2012/'],
    ['/by-elections/old-2012.json', '/by-elections/new-2012.json'],
    ['/by-elections/old-2012/swing.svg', '/by-elections/new-2012/swing.svg'],
    ['/by-elections/old-2012.csv', '/data/candidacies.csv'],
    ['/by-elections/old-2012-11/', null],
    ['/by-elections/other/', null],
  ])('leads %s to %s', (from, to) => {
    expect(redirected(from, redirects)).toBe(to);
  });
  it('shows a page that leads on, for hosts that know no redirects', () => {
    expect(redirectPage('/a/?x=1&y="2"', 'https://record.example/a/')).toContain(
      'content="0;url=/a/?x=1&amp;y=&quot;2&quot;"',
    );
  });
});

describe('published addresses', () => {
  const built = new Set(['/', '/by-elections/new-2012/', '/by-elections/new-2012.json', '/data/candidacies.csv']);
  it('are kept by a page, or by a redirect to one', () => {
    expect(lostAddresses(['/', '/by-elections/old-2012/', '/by-elections/old-2012.json'], built, redirects)).toEqual(
      [],
    );
  });
  it('are missed when nothing answers, or a redirect leads nowhere', () => {
    expect(lostAddresses(['/gone/', '/by-elections/old-2012/swing.svg'], built, redirects)).toEqual([
      { address: '/gone/', to: null },
      { address: '/by-elections/old-2012/swing.svg', to: '/by-elections/new-2012/swing.svg' },
    ]);
  });
  it('are told with the entry to add, a page and what stands beside it once', () => {
    const told = describeLost(lostAddresses(['/gone/', '/gone.json', '/gone/card.png'], built, redirects));
    expect(told).toContain('3 published addresses');
    expect(told.match(/Add to content\/redirects\.yaml/g)).toHaveLength(1);
    expect(told).toContain('- { from: /gone/, to:');
  });
  it('tells the first of many, and how many more', () => {
    const many = Array.from({ length: 30 }, (_, index) => `/gone-${index}/`);
    const told = describeLost(lostAddresses(many, built, redirects));
    expect(told.match(/was published/g)).toHaveLength(20);
    expect(told).toContain('and 10 more like them.');
  });
});
