import { count, points, round, pointsFigure, plural } from '#format';
import { GUTTER, nameThatFits, NARROW } from '../labels.ts';
import type { Identity } from '../series.ts';
import { across, element, escape, frame, line, mark, span, text } from '../svg.ts';
import type { MajorityBar, MajorityBarsInput } from './input.ts';
import { BAR, type BarsLayout, HEIGHT, layoutMajorityBars, type PlacedBar } from './layout.ts';

const MIDDLE = 106;

/** Draws one panel of majority bars as SVG text: fluid, 194 px high. */
export function drawMajorityBars(input: MajorityBarsInput): string {
  const layout = layoutMajorityBars(input);
  const figure = (value: number): string => (input.unit === 'votes' ? count(value) : pointsFigure(value));
  const tick = (value: number): string => (input.unit === 'votes' ? count(value) : String(round(value * 100, 3)));
  const body = [
    ...layout.ticks.map(({ x, value, labelled }) =>
      value === 0
        ? line(x, 30, x, 172, 'zero') + text({ x, y: 186 }, layout.oneSided ? 'ax' : 'ax mid', '0')
        : line(x, 38, x, 172, 'g') + (labelled ? text({ x, y: 186 }, 'ax mid', tick(value)) : ''),
    ),
    directions(input, layout),
    elbow(layout, input.unit),
    ...layout.bars.map((placed) => bar(placed, layout.zero, figure)),
    ...layout.bars.map((placed) => rowWords(placed, layout)),
    ...layout.bars.map((placed) => reported(placed, layout.oneSided, figure)),
  ];
  return frame(input, { height: HEIGHT }, describe(input), body.join(''));
}

function directions({ before, after }: MajorityBarsInput, { oneSided, zero }: BarsLayout): string {
  const named = ({ name, short }: Identity, room: number): string => nameThatFits([name, short], room, 12.5);
  if (oneSided) {
    const words = `${named(after.who, NARROW - 90)} majority →`;
    return text({ x: zero, y: 14, dx: 5 }, `b s c ${after.who.code}`, escape(words));
  }
  const room = (percent: number): number => (percent / 100) * NARROW - 24 + GUTTER / 2;
  return [before, after]
    .flatMap((each) => each ?? [])
    .map(({ side, who }) =>
      side === 'left'
        ? text({ x: zero, y: 14, dx: -8 }, `b s end c ${who.code}`, escape(`← ${named(who, room(zero))}`))
        : text({ x: zero, y: 14, dx: 8 }, `b s c ${who.code}`, escape(`${named(who, room(100 - zero))} →`)),
    )
    .join('');
}

function elbow({ elbow: change, bars }: BarsLayout, unit: 'votes' | 'points'): string {
  if (!change) return '';
  const { from, to } = change;
  const [start, end] = [(bars[0]?.y ?? 0) + BAR, bars[1]?.y ?? 0];
  const words = unit === 'votes' ? plural(change.change, 'vote') : points(change.change);
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const label =
    high - low >= 30
      ? text({ x: (low + high) / 2, y: MIDDLE - 4 }, 's mid hal', words)
      : high < 68
        ? text({ x: high, y: MIDDLE + 4, dx: 8 }, 's hal', words)
        : text({ x: low, y: MIDDLE + 4, dx: -8 }, 's end hal', words);
  return (
    line(from, start, from, MIDDLE, 'arr') +
    line(from, MIDDLE, to, MIDDLE, 'arr') +
    line(to, MIDDLE, to, end, 'arr', { 'marker-end': 'url(#ah)' }) +
    label
  );
}

function bar(placed: PlacedBar, zero: number, figure: (value: number) => string): string {
  const { y, from, to, faded, whisker } = placed;
  const { code } = placed.bar.who;
  const classes = whisker ? `o dot ${code}` : `f ${code}${faded ? ' dim' : ''}`;
  const width = to - from;
  const drawn = element('rect', {
    x: across(from),
    y,
    width: width < 0.5 ? 1.5 : across(width),
    height: BAR,
    class: classes,
  });
  const middle = y + BAR / 2;
  const ends = whisker
    ? line(whisker[0], middle, whisker[1], middle, 'arr') +
      whisker.map((x) => line(x, middle - 5, x, middle + 5, 'arr')).join('')
    : '';
  return drawn + ends + value(placed, zero, escape(figure(placed.bar.value)));
}

/** The figure inside its bar where it fits, else beyond its end and beyond a diamond that stands there. */
function value(
  { bar: { who, range, said }, y, from, to, runs, inside, faded, reported: other }: PlacedBar,
  zero: number,
  words: string,
): string {
  const end = runs === 'left' ? from : to;
  const [outward, outwardClass] = runs === 'left' ? [-1, ' end'] : [1, ''];
  const shown = range ? (said === undefined ? `about ${words}` : escape(said)) : words;
  if (inside && range) return text({ x: zero, y: y + 16, dx: 7 * outward }, `b${outwardClass}`, shown);
  if (inside) {
    const crowded = other !== null && Math.abs(other - end) < 16;
    const at = crowded ? zero : end;
    const aligned = (runs === 'left') !== crowded ? '' : ' end';
    return text({ x: at, y: y + 16, dx: aligned ? -7 : 7 }, `b ${faded ? '' : 'inv'}${aligned}`, shown);
  }
  const beyond = Math.max(0, other === null ? 0 : (other - end) * outward);
  const clear = other !== null && beyond < 20 && (other - end) * outward > -4;
  const place = clear ? { x: end + outward * beyond, dx: 16 * outward } : { x: end, dx: 7 * outward };
  return text({ ...place, y: y + 16 }, `b c ${who.code}${outwardClass}`, shown);
}

/** Names of the contests: beside zero on the empty side, or above the bars of a one-sided panel. */
function rowWords(
  { bar: { heading, kind, estimate = false }, y, runs, faded }: PlacedBar,
  { oneSided, zero, elbow: arrow }: BarsLayout,
): string {
  const year = `b s${estimate ? ' it' : ''}`;
  if (oneSided) {
    const blocked = !faded && arrow !== null && arrow.to < 44;
    const place = blocked ? { x: arrow.to, dx: 9 } : { x: zero, dx: 5 };
    return text({ ...place, y: y - 5 }, 's', `${span(year.replace(' s', ''), heading)} ${escape(kind)}`);
  }
  const dx = runs === 'left' ? 9 : -9;
  const end = runs === 'left' ? '' : ' end';
  return (
    text({ x: zero, y: y + 8, dx }, `${year}${end}`, escape(heading)) +
    text({ x: zero, y: y + 23, dx }, `s mu${end}`, escape(kind))
  );
}

function reported(
  { bar: each, y, reported: x }: PlacedBar,
  oneSided: boolean,
  figure: (value: number) => string,
): string {
  if (x === null || each.reported === undefined || each.reported === null) return '';
  const words = escape(`${figure(each.reported)} reported`);
  return mark('diamond', 'hol', x, y + BAR / 2) + reportedWords(words, x, y - 6, oneSided);
}

/** Over the diamond; at an edge, or clear of the contest's name at the left, with the sign repeated. */
function reportedWords(words: string, x: number, y: number, oneSided: boolean): string {
  if (oneSided && x < 64) return text({ x: Math.max(x, 50), y }, 's hal', x < 50 ? `◇ ${words}` : words);
  if (x > 82) return text({ x: 100, y }, 's end hal', words);
  if (x < 18) return text({ x: 0, y }, 's hal', words);
  return text({ x, y }, 's mid hal', words);
}

function describe({ before, after, unit }: MajorityBarsInput): string {
  const figure = (value: number): string => (unit === 'votes' ? plural(value, 'vote') : points(value));
  const words = (bar: MajorityBar): string => {
    const said =
      typeof bar.reported !== 'number' || bar.reported === bar.value ? '' : `; reported as ${figure(bar.reported)}`;
    const about = bar.range
      ? `${bar.said ?? `about ${figure(bar.value)}`}, ${figure(bar.range[0])} to ${figure(bar.range[1])}`
      : figure(bar.value);
    return `${bar.heading} ${bar.kind}: ${bar.who.name} majority of ${about}${said}.`;
  };
  return [before, after].flatMap((bar) => (bar ? [words(bar)] : [])).join(' ');
}
