import { coordinate, element, escape, frame } from '../svg.ts';
import type { HexMapInput } from './input.ts';
import { ACROSS, type HexLayout, layoutHexMap } from './layout.ts';

/** Radius to the corners of hexagons on the ground, with a gap between them, and of marked ones. */
const GROUND = ACROSS / Math.sqrt(3) - 0.6;
const MARKED = ACROSS / Math.sqrt(3) - 0.3;

/** Draws a cartogram of seats as SVG text, marked hexagons as links; scales as a whole. */
export function drawHexMap(input: HexMapInput): string {
  const layout = layoutHexMap(input);
  const marks = layout.marks.map(({ hex: { mark }, x, y }) =>
    mark === null
      ? ''
      : element(
          'a',
          { href: mark.href, tabindex: '-1', class: mark.classes },
          element('title', {}, escape(mark.words)) +
            element('path', {
              class: `${mark.filled ? 'f' : 'o'} ${mark.who.code}`,
              d: from(x, y, mark.filled ? MARKED : MARKED - 0.8) + outline(mark.filled ? MARKED : MARKED - 0.8),
            }),
        ),
  );
  const words = layout.labels.map(({ words: label, x, y }) =>
    element('text', { x, y, class: 's mu mid hal' }, escape(label)),
  );
  return frame(
    { ...input, role: 'group' },
    { viewBox: `0 0 ${coordinate(layout.width)} ${coordinate(layout.height)}`, classes: 'hexes' },
    input.summary,
    element('path', { class: 'gnd', d: ground(layout) || 'M0 0' }) + marks.join('') + words.join(''),
  );
}

/** All bare hexagons in one path: in a row, each but the first is a step to the right of the one before. */
function ground({ ground: runs }: HexLayout): string {
  const hexagon = outline(GROUND);
  return runs
    .map(
      ({ x, y, count }) =>
        from(x, y, GROUND) + [hexagon, ...Array<string>(count - 1).fill(hexagon)].join(`m${ACROSS} 0`),
    )
    .join('');
}

const from = (x: number, y: number, radius: number): string => `M${coordinate(x)} ${coordinate(y - radius)}`;

/** A hexagon from its uppermost corner, in relative steps that close exactly. */
function outline(radius: number): string {
  const [wide, high] = [coordinate((radius * Math.sqrt(3)) / 2), coordinate(radius / 2)];
  return `l${wide} ${high}v${coordinate(radius)}l-${wide} ${high}-${wide}-${high}v-${coordinate(radius)}z`;
}
