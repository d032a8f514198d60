import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText, SHOWN_WHOLE, type Labelled, type Line } from '../../src/desk/marked-text.ts';

const shown = (lines: readonly Line[]): string =>
  lines
    .map((line) =>
      line.kind === 'left-out'
        ? `(${line.lines} left out)`
        : line.pieces
            .map(({ text, within, ends }) =>
              within.length === 0 ? text : `[${text}|${within.join('+')}>${ends.join('+')}]`,
            )
            .join(''),
    )
    .join('\n');

describe('a text with its claims marked', () => {
  it('marks the words of each claim and numbers them where they end', () => {
    const body = 'Labour won by 7,791 votes.';
    expect(shown(markedText(body, [{ span: [14, 19], label: '1' }]))).toBe('Labour won by [7,791|1>1] votes.');
  });
  it('gives one mark two numbers where two claims rest on the same words', () => {
    const labelled: Labelled[] = [
      { span: [0, 10], label: '1' },
      { span: [0, 10], label: '2' },
    ];
    expect(shown(markedText('Labour won by 7,791 votes.', labelled))).toBe('[Labour won|1+2>1+2] by 7,791 votes.');
  });
  it('splits marks that overlap', () => {
    const labelled: Labelled[] = [
      { span: [0, 10], label: '1' },
      { span: [7, 19], label: '2' },
    ];
    expect(shown(markedText('Labour won by 7,791 votes.', labelled))).toBe(
      '[Labour |1>][won|1+2>1][ by 7,791|2>2] votes.',
    );
  });
  it('marks a claim over two lines in both', () => {
    expect(shown(markedText('Labour\nheld Corby.', [{ span: [0, 11], label: '1' }]))).toBe(
      '[Labour|1>1]\n[held|1>1] Corby.',
    );
  });
  it('leaves blank lines out and drops a span outside the text', () => {
    expect(shown(markedText('a\n\n \nb', [{ span: [3, 99], label: '1' }]))).toBe('a\nb');
  });
  it('of a long text shows only the lines around its claims, and says how many it left out', () => {
    const filler = `${'The market was quiet that day. '.repeat(20)}\n`;
    const body = `${filler.repeat(300)}Labour won by 7,791 votes.\n${filler.repeat(5)}`;
    expect(body.length).toBeGreaterThan(SHOWN_WHOLE);
    const at = body.indexOf('7,791');
    const lines = markedText(body, [{ span: [at, at + 5], label: '1' }]);
    expect(lines.map((line) => (line.kind === 'line' ? line.number : -line.lines))).toEqual([-299, 300, 301, 302, -4]);
  });
  it('cuts an endless line to what stands around its claims', () => {
    const body = `${'word '.repeat(5_000)}Labour won by 7,791 votes. ${'word '.repeat(5_000)}`;
    const at = body.indexOf('7,791');
    const [line] = markedText(body, [{ span: [at, at + 5], label: '1' }]);
    const text = line?.kind === 'line' ? line.pieces.map((piece) => piece.text).join('') : '';
    expect(text).toContain('Labour won by 7,791 votes.');
    expect(text.length).toBeLessThan(3_000);
  });
  it('shows every character of a short text, whatever is marked', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 });
    const texts = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', '1', ' ', '\n', 'é', '\ud83d') });
    fc.assert(
      fc.property(texts, spans, (body, pairs) => {
        const labelled = pairs.map(([one, other], index): Labelled => ({
          span: [Math.min(one, other), Math.max(one, other)],
          label: String(index),
        }));
        const lines = markedText(body, labelled);
        const text = lines
          .map((line) => (line.kind === 'line' ? line.pieces.map((piece) => piece.text).join('') : ''))
          .join('\n');
        expect(text).toBe(
          body
            .split('\n')
            .filter((line) => line.trim() !== '')
            .join('\n'),
        );
      }),
      { seed: 7 },
    );
  });
});
