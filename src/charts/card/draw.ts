import { scaleLinear } from 'd3-scale';
import { element, escape } from '../svg.ts';
import { widthOf } from '../labels.ts';
import type { CardBar, CardFact, CardInput } from './input.ts';

/** Width and height of a card in pixels, as link previews ask. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
/** Family that a card names; whoever draws it to pixels brings it. */
export const CARD_FONT = 'Public Sans';

const INK = '#16181d';
const MUTE = '#5a5f69';
const PAPER = '#fdfcfa';
const RULE = '#d8d4cb';

const LEFT = 64;
const RIGHT = CARD_SIZE.width - LEFT;
const BARS_LEFT = 470;
const FACTS_TOP = 530;

/** Draws a card as an SVG of its own: colours and font are in it, nothing of a page is needed. */
export function drawCard({ kicker, chip, headline, bars, caption, facts }: CardInput): string {
  const { lines, size } = wrapped(headline);
  const top = chip === null ? 108 : 152;
  const barsTop = top + lines.length * size * 1.12 + 18;
  const shown = bars.slice(0, 5);
  const step = Math.min(58, (FACTS_TOP - 44 - barsTop) / Math.max(1, shown.length));
  const longest = Math.max(0.4, ...shown.flatMap(({ value, before }) => [value ?? 0, before ?? 0]));
  const widest = Math.max(0, ...shown.map(({ words: figures }) => widthOf(figures, 25, true)));
  const x = scaleLinear([0, longest], [0, RIGHT - widest - 16 - BARS_LEFT]);
  const body = [
    element('rect', { width: CARD_SIZE.width, height: CARD_SIZE.height, fill: PAPER }),
    element('rect', { width: CARD_SIZE.width, height: 10, fill: INK }),
    words(LEFT, 62, 26, kicker[0], { bold: true }),
    words(RIGHT, 62, 26, kicker[1], { fill: MUTE, end: true }),
    ...(chip === null ? [] : [label(chip)]),
    ...lines.map((line, index) => words(LEFT, top + size * (0.82 + index * 1.12), size, line, { bold: true })),
    ...shown.map((bar, index) => row(bar, barsTop + index * step, step, x)),
    words(LEFT, FACTS_TOP - 16, 18, caption, { fill: MUTE }),
    element('rect', { x: LEFT, y: FACTS_TOP, width: RIGHT - LEFT, height: 2, fill: RULE }),
    ...facts.slice(0, 4).map((fact, index, all) => figure(fact, LEFT + (index * (RIGHT - LEFT)) / all.length)),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: CARD_SIZE.width,
      height: CARD_SIZE.height,
      viewBox: `0 0 ${CARD_SIZE.width} ${CARD_SIZE.height}`,
      'font-family': `'${CARD_FONT}', sans-serif`,
    },
    element('title', {}, escape(headline)) + body.join(''),
  );
}

function row(
  { name, detail, value, words: figures, before, colour }: CardBar,
  y: number,
  step: number,
  x: (value: number) => number,
): string {
  const height = Math.min(30, step - 14);
  const base = y + step / 2 + 8;
  const bold = widthOf(name, 25, true);
  const room = BARS_LEFT - 20 - LEFT - bold - 12;
  const length = value === null ? 0 : Math.max(2, x(value));
  const past = Math.max(length, before === null ? 0 : x(before) + 4);
  return [
    words(LEFT, base, 25, clipped(name, 25, BARS_LEFT - 20 - LEFT, true), { bold: true, fill: colour }),
    ...(room > 60 ? [words(LEFT + bold + 12, base, 21, clipped(detail, 21, room, false), { fill: MUTE })] : []),
    element('rect', { x: BARS_LEFT, y: y + (step - height) / 2, width: length, height, fill: colour }),
    before === null
      ? ''
      : element('rect', {
          x: BARS_LEFT + x(before) - 2.5,
          y: y + (step - height) / 2 - 5,
          width: 5,
          height: height + 10,
          fill: PAPER,
          stroke: INK,
          'stroke-width': 2,
        }),
    words(BARS_LEFT + past + 12, base, 25, figures, { bold: true }),
  ].join('');
}

function label({ words: of, colour, filled }: NonNullable<CardInput['chip']>): string {
  const width = widthOf(of, 23, true) + 28;
  return (
    element('rect', {
      x: LEFT + 1.5,
      y: 92,
      width,
      height: 40,
      rx: 3,
      fill: filled ? colour : PAPER,
      stroke: colour,
      'stroke-width': 3,
    }) + words(LEFT + 1.5 + width / 2, 120, 23, of, { bold: true, fill: filled ? PAPER : colour, middle: true })
  );
}

function figure({ label: name, figure: of, words: meaning }: CardFact, x: number): string {
  const size = widthOf(of, 34, true) > 260 ? 27 : 34;
  return (
    words(x, FACTS_TOP + 40, size, of, { bold: true }) +
    words(x, FACTS_TOP + 72, 20, clipped(`${name}${meaning === '' ? '' : `, ${meaning}`}`, 20, 330, false), {
      fill: MUTE,
    })
  );
}

type Look = { readonly bold?: boolean; readonly fill?: string; readonly end?: boolean; readonly middle?: boolean };

function words(
  x: number,
  y: number,
  size: number,
  of: string,
  { bold = false, fill = INK, end = false, middle = false }: Look,
): string {
  const anchor = end ? 'end' : middle ? 'middle' : null;
  return element(
    'text',
    { x, y, 'font-size': size, 'font-weight': bold ? '700' : null, fill, 'text-anchor': anchor },
    escape(of),
  );
}

/** The headline at the greatest size at which it takes two lines, or three at the least. */
function wrapped(headline: string): { lines: readonly string[]; size: number } {
  for (const size of [60, 54, 48]) {
    const lines = broken(headline, size);
    if (lines.length <= 2) return { lines, size };
  }
  return { lines: broken(headline, 42).slice(0, 3), size: 42 };
}

function broken(headline: string, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of headline.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size, true) > RIGHT - LEFT) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Words cut to a width, with an ellipsis where they were longer. */
function clipped(of: string, size: number, room: number, bold: boolean): string {
  if (widthOf(of, size, bold) <= room) return of;
  let cut = of;
  while (cut.length > 1 && widthOf(`${cut}…`, size, bold) > room) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
