import { join } from 'node:path';
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
  type Panel,
} from '#charts';
import {
  bars,
  CASES,
  con,
  corbyLines,
  corbySeries,
  dial,
  green,
  lab,
  ld,
  slope,
  turnout,
  ukip,
  votes,
} from './cases.ts';
import { PALETTE } from './palette.ts';

const snapshots = join(import.meta.dirname, 'snapshots');

const picture = (title: string, panels: readonly Panel[], width = 700): string =>
  standalone(panels, {
    width,
    title,
    subtitle: null,
    source: 'Source: official returns, House of Commons Library.',
    licence: 'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
    palette: PALETTE,
  }).replace(/>(?=<(?!\/?tspan|\/text))/g, '>\n');

const one = (drawing: string): readonly Panel[] => [{ drawing, heading: null }];

/** A drawing by itself, on a narrow and on a wide canvas, as a file that any browser opens. */
async function expectPictures(name: string, panels: readonly Panel[]): Promise<void> {
  await expect(picture(name, panels)).toMatchFileSnapshot(join(snapshots, `${name}.svg`));
  await expect(picture(name, panels, 336)).toMatchFileSnapshot(join(snapshots, `${name}.narrow.svg`));
}

describe.each(CASES)('the pictures of $name', (each) => {
  it('shows the slope', () => expectPictures(`swing-slope.${each.name}`, one(drawSwingSlope(slope(each)))));
  it('shows the dial', () => expectPictures(`swing-dial.${each.name}`, one(drawSwingDial(dial(each)))));
  it('shows the majority in votes and points', () =>
    expectPictures(`majority-bars.${each.name}`, [
      { drawing: drawMajorityBars(bars(each, 'votes')), heading: 'In votes' },
      { drawing: drawMajorityBars(bars(each, 'points')), heading: 'In percentage points' },
    ]));
  it('shows the turnout', () => expectPictures(`turnout-strip.${each.name}`, one(drawTurnoutStrip(turnout(each)))));
  it('shows the votes', () => expectPictures(`votes-stack.${each.name}`, one(drawVotesStack(votes(each)))));
});

describe('a picture of several drawings', () => {
  it('stands two in a row, and the last across the whole', () =>
    expectPictures('majority.corby-2012', [
      { drawing: drawMajorityBars(bars(CASES[0] as (typeof CASES)[number], 'votes')), heading: 'In votes' },
      {
        drawing: drawMajorityBars(bars(CASES[0] as (typeof CASES)[number], 'points')),
        heading: 'In percentage points',
      },
      {
        drawing: drawMajoritySeries({ ...corbySeries, compact: true, ribbon: [] }),
        heading: 'The seat since 2010, in points',
      },
    ]));
});

describe('the pictures of a seat', () => {
  it('shows its majorities', () => expectPictures('majority-series.corby', one(drawMajoritySeries(corbySeries))));
  it('shows its majorities in brief', () =>
    expectPictures(
      'majority-series.corby-compact',
      one(
        drawMajoritySeries({
          ...corbySeries,
          compact: true,
          ribbon: [],
          contests: corbySeries.contests.map((contest, index) => ({ ...contest, faded: index > 1 })),
        }),
      ),
    ));
  it('shows its shares', () => expectPictures('share-lines.corby', one(drawShareLines(corbyLines))));
});

describe('the pictures of many by-elections', () => {
  const swings = [
    ['Clacton 2014', 0.441, 0, ukip],
    ['Wellingborough 2024', 0.285, 0, lab],
    ['Peterborough 2019', 0.23, 1, null],
    ['Chester 2022', -0.136, 1, lab],
    [null, 0.067, 0, con],
    [null, 0.193, 1, null],
    [null, 0.024, 1, null],
    [null, 0.341, 0, null],
    [null, -0.045, 1, null],
  ] as const;
  it('shows where one swing stands', () =>
    expectPictures(
      'context-strip.corby-2012',
      one(
        drawContextStrip({
          id: 'cx',
          title: 'Swing against the defending party',
          lanes: ['Gains', 'Holds'],
          directions: ['to defender', 'away from defender'],
          dots: swings.map(([label, value, lane, who]) => ({ label, value, lane, who })),
          self: { lane: 0, value: 0.1267, who: lab, label: 'Corby' },
          summary: 'Corby ranks 29th of 61.',
        }),
      ),
    ));
  it('shows swings by date', () =>
    expectPictures(
      'overview',
      one(
        drawOverview({
          id: 'ov',
          title: 'Swing by date',
          from: '2009-03-01',
          until: '2026-11-01',
          directions: ['Swing away from the party defending the seat', 'Swing towards it'],
          summary: 'The table below lists every contest.',
          rules: ['2010-05-06', '2015-05-07', '2017-06-08', '2019-12-12', '2024-07-04'].map((day) => ({
            day,
            words: day.slice(0, 4),
          })),
          marks: [
            ['2012-11-15', 0.127, lab, true, 'Corby', 1],
            ['2012-11-15', -0.168, lab, false, 'Manchester Central', 2],
            ['2014-10-09', 0.441, ukip, true, 'Clacton', 3],
            ['2021-12-16', 0.342, ld, true, 'North Shropshire', 4],
            ['2022-12-01', -0.136, lab, false, 'City of Chester', 5],
            ['2023-07-20', 0.067, con, false, 'Uxbridge and South Ruislip', null],
            ['2026-02-26', 0.264, green, true, 'Gorton and Denton', 6],
          ].map(([day, value, who, filled, name, label]) => ({
            day: day as string,
            value: value as number,
            who: who as typeof lab,
            filled: filled as boolean,
            name: name as string,
            label: label as number | null,
            words: 'swing',
            href: '#',
            classes: '',
          })),
        }),
      ),
    ));
});
