import { count, pointsFigure, points, round, shortDay, plural } from '#format';
import { across, eitherText, element, escape, frame, line, text } from '../svg.ts';
import type { MajoritySeriesInput, SeriesContest } from './input.ts';
import { layoutMajoritySeries, type PlacedContest, type SeriesLayout } from './layout.ts';

/** Draws a seat's leads over time as SVG text: fluid, about 300 px high, or 200 px when compact. */
export function drawMajoritySeries(input: MajoritySeriesInput): string {
  const layout = layoutMajoritySeries(input);
  const { zero, down } = layout;
  const body = [
    ...layout.ticks.map(({ y, words }) => line(0, y, 100, y, 'g') + text({ x: 0, y: y - 4 }, 'ax', words)),
    text({ x: 0, y: 12 }, `b s c ${input.up.code}`, escape(`↑ ${input.up.words}`)),
    down && input.down
      ? text({ x: down.x, y: down.y }, `b s c ${input.down.code} ${down.anchor}`, escape(`↓ ${input.down.words}`))
      : '',
    line(0, zero, 100, zero, 'zero'),
    ...layout.rules.map(
      ({ x, words, at, anchor, wide }) =>
        line(x, layout.top, x, layout.foot, 'dash') +
        (anchor === null ? '' : text({ x: at, y: 12 }, `s mu ${anchor}${wide ? ' wide' : ''}`, escape(words))),
    ),
    ...layout.contests.map((placed) => marks(placed, zero)),
    ...layout.contests.map((placed) => labels(placed, layout, input.compact ?? false)),
    ribbon(layout),
  ];
  return frame(input, { height: layout.height }, input.contests.map(describe).join('; ') + '.', body.join(''));
}

function marks({ contest, x, y }: PlacedContest, zero: number): string {
  if (y === null) return '';
  const { code } = contest.who;
  const dim = contest.faded ? ' dim' : '';
  if (contest.form === 'column') {
    // A lead too small to see still shows as a line of a pixel.
    const end = Math.abs(y - zero) < 1 ? zero + (contest.side === 'up' ? -1 : 1) : y;
    return line(x, zero, x, end, `col ${code}${dim}`);
  }
  const ring =
    element('circle', { cx: across(x), cy: y, r: 8, class: `o ${code}` }) +
    element('circle', { cx: across(x), cy: y, r: 4, class: `f ${code}` });
  const pin = line(x, zero, x, y, `stem ${code}`) + ring;
  return dim ? element('g', { class: 'dim' }, pin) : pin;
}

function labels(
  { contest, x, y, pointsY, votesY, words }: PlacedContest,
  { years, crowded }: SeriesLayout,
  compact: boolean,
): string {
  const { who, lead, votes, estimate = false } = contest;
  const figure = `b mid hal c ${who.code}`;
  const year = `s mid${contest.form === 'pin' ? ' b' : ''}${estimate ? ' it' : ''}`;
  const bothUnknown = lead === null && (votes === null || compact);
  const brief = lead === null ? '' : lead < 0.005 ? '0' : String(round(lead * 100, 0));
  // "<0.01" is a figure too.
  const full = lead === null ? '' : escape(pointsFigure(lead));
  return [
    bothUnknown ? text({ x, y: pointsY }, 's mu mid hal', '–') : '',
    lead === null || y === null ? '' : eitherText({ x, y: pointsY }, figure, full, crowded ? brief : full),
    votes === null || compact ? '' : text({ x, y: votesY }, `s mu mid hal${crowded ? ' wide' : ''}`, count(votes)),
    eitherText({ x, y: years }, year, escape(words.wide), escape(words.narrow)),
    // Near the edge, wide letters would leave the page.
    eitherText(
      x > 90 ? { x: 100, y: years + 15 } : { x, y: years + 15 },
      x > 90 ? 's end b' : 's mid b',
      escape(words.kindWide),
      escape(words.kindNarrow),
    ),
  ].join('');
}

function ribbon({ ribbon: holdings, ribbonY }: SeriesLayout): string {
  return holdings
    .map(
      ({ who, from, to, words }) =>
        element('rect', { x: across(from), y: ribbonY, width: across(to - from), height: 20, class: `f ${who.code}` }) +
        (words ? text({ x: (from + to) / 2, y: ribbonY + 14.5 }, 'inv b s mid', escape(words)) : ''),
    )
    .join('');
}

function describe({ day, kind, who, lead, votes }: SeriesContest): string {
  return `${shortDay(day)} ${kind}: ${who.name} majority ${plural(votes, 'vote')}, ${points(lead)}`;
}
