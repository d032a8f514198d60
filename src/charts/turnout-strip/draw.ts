import { percent } from '#format';
import { across, element, escape, frame, line, text } from '../svg.ts';
import type { TurnoutStripInput } from './input.ts';
import { layoutTurnoutStrip, type StripLabel } from './layout.ts';

const HEIGHT = 92;
const ROW = 16;

/** Draws the turnout strip as SVG text: fluid, 92 px high, or 108 px where two rows of words are needed. */
export function drawTurnoutStrip(input: TurnoutStripInput): string {
  const { value, previous, others, ticks, label, previousLabel, rows } = layoutTurnoutStrip(input);
  const top = (rows - 1) * ROW;
  const axis = top + 44;
  const words = ({ row, ...place }: StripLabel, classes: string): string =>
    text({ ...place, y: 18 + row * ROW }, `${classes} ${place.anchor}`, escape(place.words));
  const body = [
    ...ticks.map(
      ({ x, words: figure, labelled }) =>
        line(x, top + 26, x, top + 62, 'g') + (labelled ? text({ x, y: top + 80 }, 'ax mid', figure) : ''),
    ),
    ticksPath(others, top + 34),
    previous === null ? '' : line(previous, axis, value, axis, 'arr', { 'marker-end': 'url(#ah)' }),
    previous === null ? '' : element('circle', { cx: across(previous), cy: axis, r: 5, class: 'hol' }),
    line(value, top + 30, value, top + 58, 'me'),
    words(label, 'b'),
    previousLabel ? words(previousLabel, 's mu') : '',
  ];
  return frame(input, { height: HEIGHT + top }, describe(input), body.join(''));
}

/** One path for all ticks, stretched across: a tenth of the bytes of a line each. */
function ticksPath(others: readonly number[], y: number): string {
  const d = others
    .toSorted((a, b) => a - b)
    .map((x) => `M${Math.round(x * 10)} 0v20`)
    .join('');
  return element(
    'svg',
    { y, width: '100%', height: 20, viewBox: '0 0 1000 20', preserveAspectRatio: 'none' },
    element('path', { class: 'tick', d }),
  );
}

function describe({ value, words, previous, others, othersWords }: TurnoutStripInput): string {
  const past = previous ? `, ${percent(previous.value)} ${previous.words}` : '';
  const range = others.length
    ? ` Grey ticks are the ${others.length} ${othersWords}, from ${percent(Math.min(...others))} to ${percent(Math.max(...others))}.`
    : '';
  return `${percent(value)} ${words}${past}.${range}`;
}
