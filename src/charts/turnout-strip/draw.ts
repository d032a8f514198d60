import { percent } from '#format';
import { across, element, escape, frame, line, text } from '../svg.ts';
import type { TurnoutStripInput } from './input.ts';
import { layoutTurnoutStrip } from './layout.ts';

const HEIGHT = 92;
const AXIS = 44;

/** Draws the turnout strip as SVG text: fluid, 92 px high. */
export function drawTurnoutStrip(input: TurnoutStripInput): string {
  const { value, previous, others, ticks, label, previousLabel } = layoutTurnoutStrip(input);
  const body = [
    ...ticks.map(
      ({ x, words, labelled }) => line(x, 26, x, 62, 'g') + (labelled ? text({ x, y: 80 }, 'ax mid', words) : ''),
    ),
    ticksPath(others),
    previous === null ? '' : line(previous, AXIS, value, AXIS, 'arr', { 'marker-end': 'url(#ah)' }),
    previous === null ? '' : element('circle', { cx: across(previous), cy: AXIS, r: 5, class: 'hol' }),
    line(value, 30, value, 58, 'me'),
    text({ ...label, y: 18 }, `b ${label.anchor}`.trim(), escape(label.words)),
    previousLabel
      ? text({ ...previousLabel, y: 18 }, `s mu ${previousLabel.anchor}`.trim(), escape(previousLabel.words))
      : '',
  ];
  return frame(input, { height: HEIGHT }, describe(input), body.join(''));
}

/** One path for all ticks, stretched across: a tenth of the bytes of a line each. */
function ticksPath(others: readonly number[]): string {
  const d = others
    .toSorted((a, b) => a - b)
    .map((x) => `M${Math.round(x * 10)} 0v20`)
    .join('');
  return element(
    'svg',
    { y: 34, width: '100%', height: 20, viewBox: '0 0 1000 20', preserveAspectRatio: 'none' },
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
