import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressOf, builtFiles, isBuilt, onDisk } from './built-pages.ts';
import { hasFigure, untracedIn } from './provenance.ts';

const page = (main: string): string =>
  `<main>${main}<section id="sources"><dl class="trace"><div id="src-votes"><dd>As the return has it: 17,267.</dd></div></dl></section></main>`;

describe('the search for figures without a source', () => {
  it('finds a figure that leads nowhere, with its place', () => {
    expect(untracedIn(page('<p class="stand">Won by 7,791 votes.</p>'))).toEqual([
      { text: 'Won by 7,791 votes.', where: 'p.stand' },
    ]);
  });
  it.each([
    ['a link to the working', '<p>Won by <a href="#src-votes">7,791</a> votes.</p>'],
    ['a link to the page that it is from', '<p><a href="/by-elections/corby-2012/">7,791 at Corby</a></p>'],
    [
      'a part that names its row and links to it',
      '<p data-src="votes">7,791 and 9,476. <a href="#src-votes">Working</a></p>',
    ],
    [
      'a column whose head leads there',
      '<table><thead><tr><th>Name</th><th><a href="#src-votes">Votes</a></th></tr></thead><tbody><tr><th>Emmett</th><td>9,476</td></tr></tbody></table>',
    ],
    ['a day', '<p>Polled on 15 November 2012, in the Parliament of 2010–15.</p>'],
  ])('is content with %s', (_, main) => {
    expect(untracedIn(page(main))).toEqual([]);
  });
  it.each([
    ['a row that the page does not have', '<p data-src="swing">12.7 <a href="#src-swing">Working</a></p>'],
    ['a part that names its row without a link', '<p data-src="votes">17,267 votes</p>'],
    [
      'a column beside the one that leads',
      '<table><thead><tr><th><a href="#src-votes">Votes</a></th><th>Rank</th></tr></thead><tbody><tr><td>9,476</td><td>2nd</td></tr></tbody></table>',
    ],
    ['a link to the heading’s own anchor', '<h2 id="a">7,791 <a class="h" href="#a">#</a></h2>'],
  ])('is not content with %s', (_, main) => {
    expect(untracedIn(page(main))).toHaveLength(1);
  });
  it.each(['17,267', '48.4%', '2,010 votes', '£500', '12.7-point', 'ranked 4th', '3 recounts'])(
    'takes %s for a figure',
    (text) => {
      expect(hasFigure(text)).toBe(true);
    },
  );
  it.each([
    '15 November 2012',
    '3 and 4 April 2021',
    '2012-11-15',
    'since 1979',
    '1979 to 2010',
    '2010–15',
    '2024–',
    'paragraph 7',
  ])('takes %s for plain text', (text) => {
    expect(hasFigure(text)).toBe(false);
  });
});

describe.skipIf(!isBuilt)('every figure of the built site (skipped without dist: run npm run build)', () => {
  it('leads to its source', () => {
    const files = builtFiles('.html');
    expect(files.length).toBeGreaterThan(300);
    const untraced = files.flatMap((file) =>
      untracedIn(readFileSync(onDisk(file), 'utf8')).map(({ text, where }) => `${addressOf(file)} ${where}: ${text}`),
    );
    expect(untraced.slice(0, 20)).toEqual([]);
  });
});
