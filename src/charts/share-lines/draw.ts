import { percent } from '#format';
import { across, eitherText, element, escape, frame, line, mark, pathAt, polyline, span, text } from '../svg.ts';
import type { ShareLine, ShareLinesInput } from './input.ts';
import { layoutShareLines, linesDrawn } from './layout.ts';
import type { LineLabel } from './placed.ts';

/** Draws share lines as SVG text: fluid, 315 or 330 px high. */
export function drawShareLines(input: ShareLinesInput): string {
  const layout = layoutShareLines(input);
  const body = [
    ...layout.ticks.map(
      ({ y, words, zero }) =>
        line(0, y, layout.gridEnd, y, zero ? 'zero' : 'g') + text({ x: 0, y: y - 4 }, 'ax', words),
    ),
    ...layout.rules.map(
      ({ x, words, at, anchor, wide }) =>
        line(x, 20, x, layout.bottom + 4, 'dash') +
        (anchor === null ? '' : text({ x: at, y: 12 }, `s mu ${anchor}${wide ? ' wide' : ''}`, escape(words))),
    ),
    ...layout.lines.map(({ who, stretches, marks }) =>
      [
        ...stretches.map(({ x1, y1, x2, y2, dotted }) => line(x1, y1, x2, y2, `sl ${who.code}${dotted ? ' da' : ''}`)),
        ...marks.map(({ x, y, ring }) =>
          ring
            ? element('circle', { cx: across(x), cy: y, r: 5.5, class: `o ${who.code}` })
            : mark(who.shape, `m ${who.code}`, x, y),
        ),
      ].join(''),
    ),
    ...layout.gone.map(({ who, x, y }) => text({ x, y }, `b s mid hal c ${who.code}`, escape(who.short))),
    ...layout.ends.map(end),
    ...layout.headings.map(({ contest, x, words }) => {
      const classes = `s mid${contest.ring ? ' b' : ''}${contest.estimate ? ' it' : ''}`;
      return (
        eitherText({ x, y: layout.bottom + 20 }, classes, escape(words.wide), escape(words.narrow)) +
        eitherText({ x, y: layout.bottom + 35 }, 's mid b', escape(words.kindWide), escape(words.kindNarrow))
      );
    }),
  ];
  return frame(input, { height: layout.height }, describe(input), body.join(''));
}

function end({ who, x, y, from, share }: LineLabel): string {
  return (
    text({ x, y: y + 4.5, dx: 11 }, '', `${span(`b c ${who.code}`, who.short)} ${escape(share ?? '')}`) +
    (Math.abs(y - from) > 5
      ? pathAt(
          x,
          'ldr',
          polyline([
            [6, from],
            [10, y],
          ]),
        )
      : '')
  );
}

function describe(input: ShareLinesInput): string {
  const words = ({ who, values }: ShareLine): string =>
    `${who.name}: ${values
      .map((value, index) => `${input.contests[index]?.heading} ${value === null ? 'did not stand' : percent(value)}`)
      .join(', ')}`;
  return `${linesDrawn(input).map(words).join('; ')}.`;
}
