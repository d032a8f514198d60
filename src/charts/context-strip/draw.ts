import { change, list } from '#format';
import { across, element, escape, frame, line, mark, text } from '../svg.ts';
import type { ContextStripInput } from './input.ts';
import { type ContextLayout, LANES, layoutContextStrip } from './layout.ts';

const HEIGHT = 206;

/** Draws the context strip as SVG text: fluid, 206 px high. */
export function drawContextStrip(input: ContextStripInput): string {
  const layout = layoutContextStrip(input);
  const { zero, self } = layout;
  const lane = LANES[input.self.lane];
  const body = [
    ...layout.ticks.map(
      ({ x, words }) => line(x, 30, x, 172, x === zero ? 'zero' : 'g') + text({ x, y: 190 }, 'ax mid', words),
    ),
    text({ x: zero, y: 16, dx: -8 }, 's mu end', escape(`← ${input.directions[0]}`)),
    text({ x: zero, y: 16, dx: 8 }, 's mu', escape(`${input.directions[1]} →`)),
    greyDots(layout, 0),
    greyDots(layout, 1),
    ...layout.dots.map(({ dot, x }) => (dot.who ? mark(dot.who.shape, `m ${dot.who.code}`, x, LANES[dot.lane]) : '')),
    ...layout.lanes.map(({ x, y, anchor }, index) =>
      text({ x, y }, `b s hal ${anchor}`, escape(input.lanes[index as 0 | 1])),
    ),
    line(self.x, lane - 10, self.x, lane - 18, 'zero'),
    element('circle', { cx: across(self.x), cy: lane, r: 7.5, class: `big ${input.self.who.code}` }),
    [self.label, self.narrowLabel]
      .map((label, index) => {
        const only = index === 1 ? (self.label ? ' nar' : '') : self.narrowLabel ? ' wide' : '';
        return label ? text(label, `b hal ${label.anchor}` + only, escape(self.words)) : '';
      })
      .join(''),
    ...layout.dots.map(({ dot, label }) => {
      if (!label || dot.label === null) return '';
      const colour = dot.who ? `c ${dot.who.code}` : 'mu';
      return text(label, `s hal ${colour} ${label.anchor} ${label.show}`, escape(dot.label));
    }),
  ];
  return frame(input, { height: HEIGHT }, describe(input), body.join(''));
}

function greyDots({ dots }: ContextLayout, lane: 0 | 1): string {
  const grey = dots.filter(({ dot }) => dot.lane === lane && dot.who === null);
  if (grey.length === 0) return '';
  const circles = grey.map(({ x }) => element('circle', { cx: across(x), cy: LANES[lane], r: 4 }));
  return element('g', { class: lane === 0 ? 'ot' : 'oh' }, circles.join(''));
}

function describe({ lanes, dots, self, summary }: ContextStripInput): string {
  const ranges = lanes.flatMap((name, lane) => {
    const values = [self, ...dots].filter((each) => each.lane === lane).map((each) => each.value);
    return values.length ? [`${name} run from ${change(Math.min(...values))} to ${change(Math.max(...values))}`] : [];
  });
  return `${self.label}: ${change(self.value)} points. ${list(ranges)}. ${summary}`;
}
