import { describe, expect, it } from 'vitest';
import { linkFigures } from '#views';

const body = 'She won with 17,309 votes.\n\nTurnout was 41.2%; 41.2% again.';
const html = '<p>She won with 17,309 votes.</p>\n<p>Turnout was 41.2%; 41.2% again.</p>';
const at = (words: string, from = 0): [number, number] => {
  const start = body.indexOf(words, from);
  return [start, start + words.length];
};

describe('figures of an article', () => {
  it('lead to their working', () => {
    expect(linkFigures(html, { body, figures: [{ span: at('17,309'), href: '#src-votes' }] })).toContain(
      'with <a href="#src-votes">17,309</a> votes',
    );
  });
  it('are found by their place among equal ones', () => {
    const second = at('41.2%', body.indexOf('41.2%') + 1);
    expect(linkFigures(html, { body, figures: [{ span: second, href: '#src-turnout' }] })).toContain(
      '41.2%; <a href="#src-turnout">41.2%</a> again',
    );
  });
  it('are left alone where the page does not have them', () => {
    expect(linkFigures('<p>Nothing.</p>', { body, figures: [{ span: at('17,309'), href: '#x' }] })).toBe(
      '<p>Nothing.</p>',
    );
  });
  it('are never looked for inside a tag', () => {
    const tagged = '<p title="17,309">She won with 17,309 votes.</p>';
    expect(linkFigures(tagged, { body, figures: [{ span: at('17,309'), href: '#x' }] })).toBe(
      '<p title="17,309">She won with <a href="#x">17,309</a> votes.</p>',
    );
  });
});
