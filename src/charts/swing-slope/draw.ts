import { percent } from '#format';
import { GUTTER, nameThatFits, NARROW, WIDE } from '../labels.ts';
import type { Heading } from '../series.ts';
import { eitherText, escape, frame, line, mark, pathAt, polyline, span, text } from '../svg.ts';
import type { SlopeSeries, SwingSlopeInput } from './input.ts';
import { layoutSwingSlope, slopeSelection, type SlopeLabel, type SlopeLayout } from './layout.ts';

/** Draws the slope chart as SVG text: fluid, 350 to 430 px high. */
export function drawSwingSlope(input: SwingSlopeInput): string {
  const layout = layoutSwingSlope(input);
  const { left, right, top, bottom } = layout;
  const body = [
    line(left, top, left, bottom, 'axis'),
    line(right, top, right, bottom, 'axis'),
    line(left, bottom, right, bottom, 'axis'),
    heading(left, input.before),
    heading(right, input.after),
    leads(layout),
    threshold(layout),
    ...layout.slopes.map(({ who, y1, y2, pair, stood }) => {
      const classes = `sl ${who.code}${pair ? ' main' : ''}${stood[0] && stood[1] ? '' : ' da'}`;
      return (
        line(left, y1, right, y2, classes) +
        (stood[0] ? mark(who.shape, `m ${who.code}`, left, y1) : '') +
        (stood[1] ? mark(who.shape, `m ${who.code}`, right, y2) : '')
      );
    }),
    ...layout.leftLabels.map((label) => leftLabel(left, label)),
    ...layout.rightLabels.map((label) => rightLabel(right, label)),
  ];
  return frame(input, { height: layout.height }, describe(input), body.join(''));
}

function heading(x: number, { heading: year, kind, estimate = false }: Heading): string {
  return (
    text({ x, y: 12 }, `b s mid${estimate ? ' it' : ''}`, escape(year)) + text({ x, y: 27 }, 's mu mid', escape(kind))
  );
}

function leads({ leads: pair, left, right, briefLeads }: SlopeLayout): string {
  return pair
    .map((lead, index) => {
      if (!lead) return '';
      const x = index === 0 ? left : right;
      const place = { x, y: 43 };
      const classes = `s mid c ${lead.who.code}`;
      const words = eitherText(place, classes, escape(lead.words), escape(briefLeads ? lead.brief : lead.words));
      return words + line(x, lead.y1, x, lead.y2, `lead ${lead.who.code}`);
    })
    .join('');
}

function threshold({ threshold: rule, left, right }: SlopeLayout): string {
  if (!rule?.labelled) return '';
  return (
    line(left, rule.y, right, rule.y, 'dash') + text({ x: left, y: rule.y + 4, dx: -12 }, 'ax end', escape(rule.words))
  );
}

function leftLabel(x: number, { who, y, from, leader, share }: SlopeLabel): string {
  const place = { x, y: y + 4.5, dx: -12 };
  if (share === null) return text(place, 's end mu', escape(`no ${who.short}`));
  return (
    text(place, 'end', `${span(`b c ${who.code}`, who.short)} ${escape(share)}`) +
    (leader
      ? pathAt(
          x,
          'ldr',
          polyline([
            [-7, from],
            [-11, y],
          ]),
        )
      : '')
  );
}

function rightLabel(x: number, { who, y, from, leader, share, change }: SlopeLabel): string {
  if (share === null) return text({ x, y: y + 4.5, dx: 12 }, 's mu', escape(`no ${who.short}`));
  const room = (width: number): number => ((100 - x) / 100) * width - 12 + GUTTER;
  const [wide, narrow] = [WIDE, NARROW].map((width) => nameThatFits([who.name, who.short], room(width), 14));
  return (
    eitherText({ x, y: y - 3, dx: 12 }, `b c ${who.code}`, escape(wide ?? ''), escape(narrow ?? '')) +
    text({ x, y: y + 14, dx: 12 }, '', `${span('b', share)} ${span('mu', change ?? '')}`) +
    (leader
      ? pathAt(
          x,
          'ldr',
          polyline([
            [7, from],
            [11, y],
          ]),
        )
      : '')
  );
}

function describe({ series, threshold: rule, before, after }: SwingSlopeInput): string {
  const beside = rule ? [rule.value] : [];
  const words = (value: number | null, none: string): string => (value === null ? none : percent(value, { beside }));
  const each = ({ who, before: was, after: is }: SlopeSeries): string =>
    `${who.name} ${words(was, 'no earlier share')}, then ${words(is, 'did not stand')}`;
  const values = slopeSelection(series).drawn.map(each).join('; ');
  return `${before.heading} ${before.kind}, then ${after.heading} ${after.kind}. ${values}.`;
}
