import { points } from '#format';
import { nameThatFits } from '../labels.ts';
import { element, escape, frame } from '../svg.ts';
import type { SwingDialInput } from './input.ts';
import { HEIGHT, layoutSwingDial, PIVOT, WIDTH, written } from './layout.ts';

/** Pixels that a name has beside the pivot. */
const NAME_ROOM = 112;

/** Draws the dial as SVG text: the only drawing that scales as a whole, 340 by 182. */
export function drawSwingDial(input: SwingDialInput): string {
  const { left, right, needed } = input;
  const dial = layoutSwingDial(input);
  const gainer = input.toward === 'left' ? left : right;
  const body = [
    element(
      'g',
      { transform: `translate(${PIVOT[0]} ${PIVOT[1]})` },
      element('path', { class: `tint ${left.code}`, d: dial.tintLeft }) +
        element('path', { class: `tint ${right.code}`, d: dial.tintRight }) +
        (dial.swept === null ? '' : element('path', { class: `f ${gainer.code}`, d: dial.swept })),
    ),
    ...dial.ticks.map(
      ({ from, to, label, percent: value }) =>
        element('path', { class: 'tk', d: `M${written(from)}L${written(to)}` }) + words(label, 'ax mid', String(value)),
    ),
    dial.post ? element('path', { class: 'post', d: `M${written(dial.post.from)}L${written(dial.post.to)}` }) : '',
    dial.post?.label && needed ? words(dial.post.label.place, `s ${dial.post.label.anchor}`, needed.words) : '',
    element('path', { class: 'needle', d: `M${written(PIVOT)}L${written(dial.needle)}` }),
    element('circle', { class: 'hub', cx: PIVOT[0], cy: PIVOT[1], r: 5 }),
    words([0, 20], `b s c ${left.code}`, `← to ${nameThatFits([left.name, left.short], NAME_ROOM, 12.5)}`),
    words([WIDTH, 20], `b s end c ${right.code}`, `to ${nameThatFits([right.name, right.short], NAME_ROOM, 12.5)} →`),
  ];
  return frame(input, { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, classes: 'dial' }, describe(input), body.join(''));
}

function words([x, y]: readonly [number, number], classes: string, content: string): string {
  return element('text', { class: classes, x, y }, escape(content));
}

function describe({ left, right, swing, toward, needed }: SwingDialInput): string {
  const [loser, gainer] = toward === 'left' ? [right, left] : [left, right];
  return `Swing of ${points(swing)} from ${loser.name} to ${gainer.name}${needed ? `; ${needed.words}` : ''}.`;
}
