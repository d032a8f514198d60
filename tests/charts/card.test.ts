import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { type CardInput, drawCard } from '#charts';

const corby: CardInput = {
  kicker: ['By-election Record', '15 November 2012'],
  chip: { words: 'Labour gain from Conservative', colour: '#c4122f', filled: true },
  headline: 'Labour gains Corby from the Conservatives on a 12.7-point swing',
  bars: [
    { name: 'Labour', detail: 'Andy Sawford', value: 0.484144, words: '48.4%', before: 0.387031, colour: '#c4122f' },
    {
      name: 'Conservative',
      detail: 'Christine Emmett',
      value: 0.265695,
      words: '26.6%',
      before: 0.421971,
      colour: '#0b62ad',
    },
    { name: 'UKIP', detail: 'Margot Parker', value: 0.143222, words: '14.3%', before: null, colour: '#6b2fa0' },
  ],
  caption: 'Share of the vote, leading 3 of 14 candidates; tick: 2010',
  facts: [
    { label: 'Majority', figure: '7,791 votes', words: '21.8 points' },
    { label: 'Swing', figure: '12.7 points', words: 'Con to Lab' },
  ],
};

/** Right ends of bars in pixels, the background and rules left out. */
const bars = (svg: string): number[] =>
  [...svg.matchAll(/<rect x="470" y="[^"]+" width="([^"]+)"/g)].map((match) => 470 + Number(match[1]));

describe('a card', () => {
  it('is drawn as a person can see in its snapshot', async () => {
    await expect(drawCard(corby)).toMatchFileSnapshot('snapshots/card-gain.svg');
  });
  it('is an SVG of 1,200 by 630 that stands by itself', () => {
    const svg = drawCard(corby);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1200" height="630"/);
    expect(svg).not.toMatch(/class=|href=|var\(/);
  });
  it('draws bars in proportion, and keeps them and their words inside the frame', () => {
    const [labour, conservative] = bars(drawCard(corby)) as [number, number];
    expect((labour - 470) / (conservative - 470)).toBeCloseTo(0.484144 / 0.265695, 2);
    expect(labour).toBeLessThan(1136);
  });
  it('fills the label of a gain and outlines that of a hold', () => {
    const hold = drawCard({ ...corby, chip: { words: 'Labour hold', colour: '#c4122f', filled: false } });
    expect(drawCard(corby)).toContain('rx="3" fill="#c4122f"');
    expect(hold).not.toContain('rx="3" fill="#c4122f"');
  });
  it('breaks a long headline into at most three lines, and cuts a long name', () => {
    const svg = drawCard({
      ...corby,
      headline:
        'The Workers Party of Britain gains Inverness, Skye and West Ross-shire from the Liberal Democrats on a 31.4-point swing',
      bars: [{ ...corby.bars[0]!, name: 'Cannabis Is Safer Than Alcohol and Other Things' }],
    });
    expect(svg.match(/font-weight="700" fill="#16181d">[^<]*/g)!.length).toBeLessThan(9);
    expect(svg).toContain('…');
  });
  it('writes words alone for a value that is not known, and nothing that is not safe', () => {
    const svg = drawCard({
      ...corby,
      headline: 'A & B <hold>',
      bars: [{ ...corby.bars[0]!, value: null, words: '9,000' }],
    });
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(bars(svg)[0]).toBe(470);
    expect(svg).toContain('A &amp; B &lt;hold&gt;');
  });
});
