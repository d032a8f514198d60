import { describe, expect, it } from 'vitest';
import { LONGEST, takePasted } from '../../src/desk/pasted.ts';

describe('what is pasted', () => {
  it('is taken with its line ends as LF, and with the day that the form gives', () => {
    expect(takePasted('One.\r\nTwo.', '2012-11-16')).toEqual({ body: 'One.\nTwo.', published: '2012-11-16' });
  });
  it('may bring its day in front matter, where the form gives none', () => {
    const text = '---\npublished: 2012-11-16\n---\nLabour won.';
    expect(takePasted(text, null)).toEqual({ body: 'Labour won.', published: '2012-11-16' });
    expect(takePasted(text, '2012-11-17')).toMatchObject({ published: '2012-11-17' });
  });
  it.each([
    ['nothing', ' \n\t ', /nothing to read/],
    ['front matter alone', '---\ntitle: x\n---\n', /front matter/],
    ['more than 5 MB', 'a'.repeat(LONGEST + 1), /more than 5 MB/],
    ['a file that is no text', '\u0001\u0002PK\u0003\u0004'.repeat(50), /does not look like text/],
    ['bytes that were lost', '\ufffd'.repeat(40) + 'JFIF', /does not look like text/],
  ])('is refused in a plain sentence where it is %s', (_, text, sentence) => {
    expect(takePasted(text, null)).toMatch(sentence);
  });
  it('is not refused for a stray control character', () => {
    expect(takePasted(`Labour won.\u0007 ${'The count was quiet. '.repeat(20)}`, null)).toHaveProperty('body');
  });
});
