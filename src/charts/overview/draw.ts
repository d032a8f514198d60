import { change, shortDay } from '#format';
import { eitherText, element, escape, frame, line, mark, text } from '../svg.ts';
import type { OverviewInput, OverviewMark } from './input.ts';
import { HEIGHT, layoutOverview } from './layout.ts';

/** Draws values by date as SVG text, each mark a link: fluid, 452 px high. */
export function drawOverview(input: OverviewInput): string {
  const { ticks, rules, marks, labels } = layoutOverview(input);
  const body = [
    ...ticks.map(
      ({ y, words, zero }) =>
        line(0, y, 100, y, zero ? 'zero' : 'g') + (zero ? '' : text({ x: 0, y: y - 4 }, 'ax', words)),
    ),
    text({ x: 0, y: 14 }, 'b s', escape(`↑ ${input.directions[0]}`)),
    text({ x: 100, y: 424 }, 'b s end', escape(`${input.directions[1]} ↓`)),
    ...rules.map(
      ({ x, wide, narrow }) =>
        line(x, 26, x, 426, 'dash') + eitherText({ x, y: 442 }, 's mid', escape(wide), escape(narrow)),
    ),
    ...marks.map(({ mark: each, x, y }) => link(each, x, y)),
    ...labels.map(({ mark: { name, classes }, place }) =>
      text(place, ['s hal', place.anchor, place.show, classes].filter(Boolean).join(' '), escape(name)),
    ),
  ];
  return frame({ ...input, role: 'group' }, { height: HEIGHT }, describe(input), body.join(''));
}

function link({ href, classes, name, day, words, who, filled }: OverviewMark, x: number, y: number): string {
  return element(
    'a',
    { href, tabindex: '-1', class: classes },
    element('title', {}, escape(`${name}, ${shortDay(day)}: ${words}`)) +
      mark(who.shape, `${filled ? 'm' : 'o'} ${who.code}`, x, y),
  );
}

function describe({ marks, summary }: OverviewInput): string {
  const ordered = marks.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (!lowest || !highest) return summary;
  return `${marks.length} marks, from ${change(lowest.value)} (${lowest.name}) to ${change(highest.value)} points (${highest.name}). ${summary}`;
}
