/**
 * `node scripts/draw-cards.ts FOLDER`: draws the pictures for link previews of every by-election and seat that has a
 * page in the built site, and the charts that stand alone as PNG beside their SVG. What has not changed since the last
 * run is taken from `.cache/cards`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { almanac } from '#almanac';
import { CARD_SIZE, drawCard } from '#charts';
import {
  byElectionCard,
  cardOf,
  chartOf,
  pageOf,
  seatCard,
  seatCardOf,
  seatPageOf,
  SITE_CARD,
  siteCard,
} from '#exchange';
import { painter } from './cards/painter.ts';

/** Pixels of a chart's picture across: half as many again as its drawing, for dense screens. */
const CHART_WIDTH = 1080;

/** Arrows, which the pictures' font lacks: those across become angle quotes, those up and down only echo their place. */
const withoutArrows = (svg: string): string =>
  svg
    .replaceAll('←', '‹')
    .replaceAll('→', '›')
    .replaceAll(/[↑↓] ?/g, '');

const folder = process.argv[2];
if (folder === undefined || !existsSync(folder)) {
  console.error(`draw-cards: found ${folder ?? 'no folder'}; expected the folder of a built site. Run npm run build.`);
  process.exit(1);
}
const place = (address: string): string => join(folder, address);
const write = (address: string, bytes: Buffer): void => {
  mkdirSync(dirname(place(address)), { recursive: true });
  writeFileSync(place(address), bytes);
};

const { paint, drawn, sweep } = painter('.cache/cards');
const whole = almanac();
for (const entry of whole.byElections) {
  const { id } = entry.byElection;
  if (!existsSync(place(pageOf(id)))) continue;
  write(cardOf(id), paint(drawCard(byElectionCard(entry, whole)), CARD_SIZE.width));
  for (const chart of ['swing', 'majority'] as const) {
    const svg = place(chartOf(id, chart, 'svg'));
    if (existsSync(svg)) write(chartOf(id, chart, 'png'), paint(withoutArrows(readFileSync(svg, 'utf8')), CHART_WIDTH));
  }
}
const seats = Map.groupBy(
  whole.constituencies.toSorted((a, b) => (a.boundaries < b.boundaries ? -1 : 1)),
  ({ slug }) => slug,
);
for (const [slug, constituencies] of seats) {
  if (!existsSync(place(seatPageOf(slug)))) continue;
  const card = seatCard(constituencies, whole);
  if (card !== null) write(seatCardOf(slug), paint(drawCard(card), CARD_SIZE.width));
}
write(SITE_CARD, paint(drawCard(siteCard(whole)), CARD_SIZE.width));
sweep();
const { drawn: made, kept, milliseconds } = drawn();
const each = made === 0 ? '' : `, ${Math.round(milliseconds / made)} ms each`;
console.log(`cards: ${made} drawn${each}, ${kept} unchanged`);
