import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, longDay, percent, pointsFigure, round, withArticle } from '#format';

describe('rounding once, at display', () => {
  it('rounds a half up, also where binary fractions store it a little lower', () => {
    expect(round(1.005, 2)).toBe(1.01);
    expect(percent(0.12345)).toBe('12.3%');
    expect(percent(0.1235)).toBe('12.4%');
    expect(percent(0.0005)).toBe('0.1%');
  });
  it('never shows a tie where two majorities differ from nothing', () => {
    expect(pointsFigure(6 / 32655)).toBe('0.02');
    expect(pointsFigure(0)).toBe('0.0');
  });
  it('shows two decimals beside a value that would read alike, and one beside an equal value', () => {
    expect(percent(0.38723, { beside: [0.38705] })).toBe('38.72%');
    expect(percent(0.38723, { beside: [0.38723] })).toBe('38.7%');
  });
  it('keeps the sign of a change that is not nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
        const text = change(value);
        if (value <= -0.00005) expect(text).toMatch(/^−\d/);
        if (value >= 0.00005) expect(text).toMatch(/^\+\d/);
        expect(text).not.toMatch(/-|NaN|Infinity/);
      }),
      { seed: 1979 },
    );
  });
});

describe('what the format room refuses', () => {
  it('refuses a day that is not written YYYY-MM-DD', () => {
    expect(() => longDay('15/11/2012')).toThrow(RangeError);
    expect(() => longDay('2012-13-01')).toThrow(RangeError);
  });
  it('refuses to guess the article of words without digits', () => {
    expect(() => withArticle('SNP')).toThrow(TypeError);
  });
});
