import { describe, expect, it } from 'vitest';
import {
  bodySpan,
  cleanText,
  looksLikeHtml,
  publishedOf,
  readDocument,
  sentencesOf,
  splitFrontMatter,
  stripHtml,
} from '#text';

const sentences = (text: string): string[] => sentencesOf(text, [0, text.length]).map((span) => text.slice(...span));

describe('a clean text', () => {
  it('has what Markdown shows and not its marks, with the way back', () => {
    const body =
      '* **Ann Bell** ([Labour](https://example.org/a_b)) _held_ it by *7,791*; a snake_case and 1,002* stay';
    const clean = cleanText(body);
    expect(clean.text).toBe('* Ann Bell (Labour) held it by 7,791; a snake_case and 1,002* stay');
    const at = clean.text.indexOf('7,791');
    expect(body.slice(...bodySpan(clean, [at, at + 5]))).toBe('7,791');
  });
  it('has a number that a thin space parts as one', () => {
    expect(cleanText('14\u202f201 votes').text).toBe('14,201 votes');
  });
  it('has a number that a plain space parts as one, where the text parts no other way', () => {
    expect(cleanText('a majority of 6 737. Labour had 947 votes').text).toBe(
      'a majority of 6,737. Labour had 947 votes',
    );
    expect(cleanText('on 4 May 6 200 stayed; in 1997 103 did').text).toBe('on 4 May 6 200 stayed; in 1997 103 did');
    expect(cleanText('wards 6 737 and 14,201 votes').text).toBe('wards 6 737 and 14,201 votes');
  });
  it('has the point of a percentage that a comma stands for', () => {
    expect(cleanText('51,5% of 1,234 votes, 10,2 points').text).toBe('51.5% of 1,234 votes, 10.2 points');
  });
  it('has one arrow for each way, and the way back', () => {
    const body = 'up ⬆️ 11.2, 🔺1.5, ↑ 3; down 📉 16.1';
    const clean = cleanText(body);
    expect(clean.text).toBe('up ▲ 11.2, ▲1.5, ▲ 3; down ▼ 16.1');
    const at = clean.text.indexOf('16.1');
    expect(body.slice(...bodySpan(clean, [at, at + 4]))).toBe('16.1');
  });
  it('keeps every offset where characters change one for one', () => {
    const clean = cleanText('Labour’s 5,000 – a “hold”');
    expect(clean.text).toBe('Labour\'s 5,000 – a "hold"');
    expect(clean.offsets).toBeNull();
  });
  it('leads back to the body where ligatures and invisible marks change the length', () => {
    const body = 'of\ufb01ce \u200b12,345 votes';
    const clean = cleanText(body);
    expect(clean.text).toBe('offi'.slice(0, 2) + 'fice 12,345 votes');
    const at = clean.text.indexOf('12,345');
    expect(body.slice(...bodySpan(clean, [at, at + 6]))).toBe('12,345');
  });
});

describe('sentences', () => {
  it('end at stops, and not after titles, initials and decimals', () => {
    expect(sentences('Mr. J. Bell won by 12.5 per cent. Labour lost.')).toEqual([
      'Mr. J. Bell won by 12.5 per cent.',
      'Labour lost.',
    ]);
  });
  it('end where a page lost the space between them', () => {
    expect(sentences('He had a 56% share.Expelled by the party, he won.')).toEqual([
      'He had a 56% share.',
      'Expelled by the party, he won.',
    ]);
  });
  it('are cut at a comma or between words where a text has no stops, and lose nothing', () => {
    const words = sentences('lost their deposit, as did others '.repeat(200).trim());
    expect(words.every((sentence) => sentence.length <= 1_200)).toBe(true);
    expect(words.slice(0, -1).every((sentence) => sentence.endsWith(','))).toBe(true);
    expect(words.join(' ')).toBe('lost their deposit, as did others '.repeat(200).trim());
    const digits = '7'.repeat(5_000);
    expect(sentences(digits).join('')).toBe(digits);
    expect(sentences(digits).every((sentence) => sentence.length <= 1_200)).toBe(true);
  });
});

describe('a document', () => {
  it('numbers the lines that are not empty', () => {
    const { paragraphs, clean } = readDocument('One.\n\n  Two. Three.\n');
    expect(paragraphs.map(({ number, span }) => [number, clean.text.slice(...span)])).toEqual([
      [1, 'One.'],
      [2, 'Two. Three.'],
    ]);
    expect(paragraphs[1]?.sentences).toHaveLength(2);
  });
});

describe('front matter', () => {
  it('gives the day of publication, and leaves a body with LF line ends', () => {
    const { front, body } = splitFrontMatter(
      '---\r\npublished: 2012-11-16\r\npublisher: "The Paper"\r\n---\r\nText\r\n',
    );
    expect(publishedOf(front)).toBe('2012-11-16');
    expect(front['publisher']).toBe('The Paper');
    expect(body).toBe('Text\n');
  });
  it('is no rule across a page', () => {
    expect(splitFrontMatter('Text\n---\nmore\n').body).toBe('Text\n---\nmore\n');
    expect(publishedOf(splitFrontMatter('Text').front)).toBeNull();
  });
});

describe('a pasted page', () => {
  it('becomes lines of text, one a block, without scripts and navigation', () => {
    expect(
      stripHtml(
        '<nav>Home</nav><p>Labour &amp; others</p><script>x()</script><table><tr><td>Bell</td><td>5,000</td></tr></table>',
      ),
    ).toBe('Labour & others\nBell 5,000');
  });
  it('is told from prose with a stray bracket', () => {
    expect(looksLikeHtml('<div class="a">x</div>')).toBe(true);
    expect(looksLikeHtml('turnout < 40 and > 30')).toBe(false);
  });
});
