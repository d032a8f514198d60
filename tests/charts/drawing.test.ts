import { XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawContextStrip,
  drawMajorityBars,
  drawMajoritySeries,
  drawOverview,
  drawShareLines,
  drawSwingDial,
  drawSwingSlope,
  drawTurnoutStrip,
  drawVotesStack,
  standalone,
  symbols,
  type Identity,
  type Shape,
} from '#charts';
import { coordinate, escape } from '../../src/charts/svg.ts';
import { bars, CASES, corbyLines, corbySeries, slope } from './cases.ts';
import { PALETTE } from './palette.ts';

const shapes: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle', 'star', 'down-triangle', 'wye', 'cross'];
const words = fc.constantFrom('Labour', 'A & B', '<b>"x"</b>', 'Church of the Militant Elvis Party', 'é', '');
const who: fc.Arbitrary<Identity> = fc.record({
  name: words,
  short: words,
  code: fc.constantFrom('Lab', 'Con', 'Oth'),
  shape: fc.constantFrom(...shapes),
});
const share = fc.oneof(fc.constantFrom(0, 0.05, 0.387, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const signed = fc.oneof(fc.constantFrom(0, -0.168, 0.441), fc.double({ min: -1, max: 1, noNaN: true }));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const count = fc.oneof(fc.constantFrom(0, 1, 6), fc.integer({ min: 0, max: 90000 }));
const day = fc.integer({ min: 0, max: 16000 }).map((days) => new Date(days * 864e5 + 3e11).toISOString().slice(0, 10));
const head = fc.record({ heading: fc.constantFrom('2010', '1983'), kind: words, estimate: fc.boolean() });
const about = { id: fc.constant('x'), title: words };

const drawings: Readonly<Record<string, fc.Arbitrary<string>>> = {
  slope: fc
    .record({
      ...about,
      before: head,
      after: head,
      series: fc.array(fc.record({ who, before: maybe(share), after: maybe(share), pair: fc.boolean() }), {
        maxLength: 9,
      }),
      threshold: maybe(fc.record({ value: share, words })),
    })
    .map(drawSwingSlope),
  dial: fc
    .record({
      ...about,
      left: who,
      right: who,
      swing: share,
      toward: fc.constantFrom('left', 'right'),
      needed: maybe(fc.record({ size: share, toward: fc.constantFrom('left', 'right'), words })),
    })
    .map(drawSwingDial),
  bars: fc
    .record({
      unit: fc.constantFrom('votes', 'points'),
      held: fc.boolean(),
      a: count,
      b: count,
      c: maybe(count),
      who,
      none: fc.boolean(),
    })
    .map(({ unit, held, a, b, c, who: one, none }) => {
      const scale = unit === 'votes' ? 1 : 1 / 90000;
      const bar = { heading: '2010', kind: 'x', who: one };
      return drawMajorityBars({
        id: 'x',
        title: 'x',
        unit,
        before: none
          ? null
          : { ...bar, side: held ? 'right' : 'left', value: a * scale, reported: c === null ? null : c * scale },
        after: { ...bar, side: 'right', value: b * scale, range: c === null ? null : [b * scale, (b + c) * scale] },
      });
    }),
  series: fc
    .record({
      days: fc.uniqueArray(day, { maxLength: 9 }),
      leads: fc.array(maybe(share), { minLength: 9, maxLength: 9 }),
      who,
      compact: fc.boolean(),
    })
    .map(({ days, leads, who: one, compact }) => {
      const sorted = days.toSorted();
      return drawMajoritySeries({
        ...corbySeries,
        compact,
        until: sorted.at(-1) ?? '2020-01-01',
        rules: sorted.slice(1, 2).map((each) => ({ day: each, words: 'New boundaries' })),
        ribbon: sorted.slice(1).map((to, index) => ({ from: sorted[index] ?? to, to, who: one })),
        contests: sorted.map((each, index) => ({
          day: each,
          heading: each.slice(0, 4),
          kind: 'by-election',
          form: index % 2 ? 'pin' : 'column',
          who: one,
          side: index % 3 ? 'up' : 'down',
          lead: leads[index] ?? null,
          votes: leads[index] === null ? null : 100,
        })),
      });
    }),
  lines: fc
    .record({
      days: fc.uniqueArray(day, { maxLength: 8 }),
      values: fc.array(fc.array(maybe(share), { minLength: 8, maxLength: 8 }), { maxLength: 6 }),
      who,
    })
    .map(({ days, values, who: one }) =>
      drawShareLines({
        ...corbyLines,
        contests: days
          .toSorted()
          .map((each) => ({ day: each, heading: each.slice(0, 4), kind: 'x', ring: each > '2000' })),
        lines: values.map((each) => ({ who: one, values: each.slice(0, days.length) })),
      }),
    ),
  turnout: fc
    .record({
      ...about,
      value: share,
      words,
      previous: maybe(fc.record({ value: share, words })),
      others: fc.array(share),
      othersWords: words,
    })
    .map(drawTurnoutStrip),
  context: fc
    .record({
      ...about,
      lanes: fc.constant(['Gains', 'Holds'] as const),
      directions: fc.constant(['to', 'from'] as const),
      dots: fc.array(fc.record({ lane: fc.constantFrom(0, 1), value: signed, who: maybe(who), label: maybe(words) }), {
        maxLength: 20,
      }),
      self: fc.record({ lane: fc.constantFrom(0, 1), value: signed, who, label: words }),
      summary: fc.constant('The table below lists them.'),
    })
    .map(drawContextStrip),
  overview: fc
    .record({
      ...about,
      from: fc.constant('1979-01-01'),
      until: fc.constant('2026-01-01'),
      directions: fc.constant(['up', 'down'] as const),
      rules: fc.array(fc.record({ day, words }), { maxLength: 5 }),
      summary: fc.constant('The table below lists them.'),
      marks: fc.array(
        fc.record({
          day,
          value: signed,
          who,
          filled: fc.boolean(),
          name: words,
          words,
          href: words,
          classes: words,
          label: maybe(fc.nat(9)),
        }),
        { maxLength: 12 },
      ),
    })
    .map(drawOverview),
  votes: fc
    .record({
      ...about,
      before: head,
      after: head,
      rows: fc.array(fc.record({ who, before: maybe(count), after: maybe(count) }), { maxLength: 8 }),
      rest: fc.record({ words, before: maybe(count), after: maybe(count) }),
      electorate: fc.record({ before: maybe(count), after: maybe(count) }),
    })
    .map(drawVotesStack),
};

/** What a strict reader of XML finds wrong: a figure like `<0.01` must be escaped. */
const faults = (svg: string): unknown => XMLValidator.validate(svg, { allowBooleanAttributes: false });

describe.each(Object.entries(drawings))('whatever is drawn as %s', (_, arbitrary) => {
  it('has only finite numbers, sound markup, a name and a description, and no inline style', () => {
    fc.assert(
      fc.property(arbitrary, (svg) => {
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
        expect(svg).not.toMatch(/ style=|<script|<b>/);
        expect(svg).toMatch(/^<svg [^>]*role="(?:img|group)" aria-labelledby="(\w+)t \1d"><title id="\1t"/);
        expect(svg).toMatch(/<desc id="\w+d">[^<]+<\/desc>/);
        expect(faults(svg)).toBe(true);
        expect(svg.match(/="-?\d+\.\d\d/)).toBeNull();
      }),
      { numRuns: 60, seed: 1979 },
    );
  });
});

describe('writing SVG', () => {
  it('refuses a coordinate that no picture can have', () => {
    expect(() => coordinate(Number.NaN)).toThrow(RangeError);
    expect(coordinate(12.34)).toBe('12.3');
    expect(coordinate(-0.01)).toBe('0');
  });
  it('makes words safe', () => {
    expect(escape('A & "B" <c>')).toBe('A &amp; &quot;B&quot; &lt;c&gt;');
  });
  it('defines the shapes that drawings use and no other', () => {
    const corby = CASES[0] as (typeof CASES)[number];
    const block = symbols([drawSwingSlope(slope(corby))]);
    expect([...block.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'circle',
      'square',
      'diamond',
      'triangle',
    ]);
    expect(symbols([drawMajorityBars(bars(corby, 'votes'))])).toContain('id="ah"');
    expect(symbols([])).toBe('');
  });
  it('stands alone with its words, in light and dark, without asking for anything', () => {
    const corby = CASES[0] as (typeof CASES)[number];
    const svg = standalone([{ drawing: drawSwingSlope(slope(corby)), heading: null }], {
      width: 700,
      title: 'Corby & the swing',
      subtitle: 'Share of the vote',
      source: 'Source: returns',
      licence: 'Open Parliament Licence v3.0',
      palette: PALETTE,
    });
    expect(faults(svg)).toBe(true);
    expect(svg).toContain('Corby &amp; the swing');
    expect(svg).toContain('Open Parliament Licence v3.0');
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg).not.toMatch(/var\(--|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });
});
